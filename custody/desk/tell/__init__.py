"""/tell: one message to many, seen before it is sent."""
