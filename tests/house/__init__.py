"""The house rules: each is a small function over a tree, with the reason it exists."""
