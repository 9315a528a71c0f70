"""The command line: what the operator can ask for; every answer is a sentence in the operator's language."""
