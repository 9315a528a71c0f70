"""Several bots behind one webhook at one PostgreSQL: chats are leased, one carries the post, one sweeps."""
