"""The trade itself: roles, packets, routes, rules and the desk; standard library only, no clock, no I/O."""
