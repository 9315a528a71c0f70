"""Whole work of a person: what lies ahead, handed on, taken back."""
