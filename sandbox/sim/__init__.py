"""The people's side of the stand-in: what they do and what they see, over HTTP."""
