"""From the books to signed paper: printed acts in the words of their campaign."""
