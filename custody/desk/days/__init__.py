"""The day of a work that its organisation chooses within a window (S, the dates)."""
