"""Open questions: begun by a button, answered in words, ended as an act."""
