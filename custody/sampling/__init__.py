"""Last year's results school by school, and which schools they propose for control (M 3.2, 5)."""
