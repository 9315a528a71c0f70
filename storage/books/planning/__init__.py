"""A plan as it is read from the books and written into them."""
