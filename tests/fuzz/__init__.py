"""Mutated updates through the real dispatcher, on a real SQLite file, with a stand-in for the network."""
