"""/now: what needs the coordinator, the most urgent first."""
