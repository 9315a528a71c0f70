"""A call, with the way in which the packet was named."""

from dataclasses import replace

from custody.desk.call import Call


def by(call: Call, via: str) -> Call:
    """The same call, said to have come by link, code, photo, button, text or command."""
    return replace(call, via=via)
