"""That the books cannot be asked, as the desk may know it."""


class Away(Exception):  # noqa: N818 - a state that passes, and nobody's mistake
    """The books do not answer, are locked or full: the same can be tried again later."""
