"""Sittings: cards, milestones, those that nobody spoke of (M 11)."""
