"""The desk: everything that can be asked of the bot, each in one transaction with its answer."""
