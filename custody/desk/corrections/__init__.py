"""What was recorded wrongly is put right by a new entry; whoever is named may dispute it."""
