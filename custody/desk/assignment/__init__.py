"""Experts of packets: proposed, chosen by the coordinator, allowed by the department (M 8)."""
