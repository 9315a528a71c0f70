"""What is due, whom it reminds and when, and the clock that speaks of it."""
