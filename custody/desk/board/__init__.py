"""/status: everything at a glance."""
