"""The tables of the fifth migration, a module for each part of the second procedure."""
