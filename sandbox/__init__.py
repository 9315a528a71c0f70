"""A stand-in for Telegram with a page of phones: for the demo, for training and for end-to-end tests."""
