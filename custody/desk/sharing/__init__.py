"""The chair shares a pile out among the experts (S 15-16)."""
