"""Rooms of a work: who came, what breaks the rule, packets by rooms, participants' codes (S 12-15)."""
