"""Last year's results propose the schools to control, and stand beside the new ones (M 3.2, 5)."""
