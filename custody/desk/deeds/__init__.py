"""Printed acts: gathered from the books, printed, checked by their QR."""
