"""The desk: everything that can be asked of the bot, each in one transaction with its answer.

A folder a subject, each with its sentence; beside them what all of them use.
"""
