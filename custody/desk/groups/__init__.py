"""Group chats, in which strangers may read."""
