"""Labels and cover sheets to print."""
