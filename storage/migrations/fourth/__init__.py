"""The tables of the coordinator's desk."""
