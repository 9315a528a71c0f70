"""The plan: read, shown as a difference, entered whole or not at all, and what follows from it."""
