"""The books carried from one engine to the other, row by row, and compared."""
