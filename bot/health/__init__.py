"""Is the bot well, said to a watching machine: each part has a beat, and the figures are counted."""
