"""Who takes part: cards, invitations, phones."""
