"""/proof and /receipt: what somebody has sent, and what became of it."""
