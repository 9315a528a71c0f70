"""The roadmap: its tasks, who has done which, reminders and taking back (S, the roadmap)."""
