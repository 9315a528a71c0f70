"""The ledger looked after: sealed, its checkpoints kept elsewhere, taken out."""
