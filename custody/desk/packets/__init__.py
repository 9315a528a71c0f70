"""Packets: acts on them, labels scanned or typed, their stories."""
