"""The department approves the plan's lists (M 6.1-6.3)."""
