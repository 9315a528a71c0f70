"""How Telegram says no."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json

REASONS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


class RefusalError(Exception):
    """A call that Telegram refuses: its code, its words and its parameters."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        """Keep what the caller will be told."""
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> Json:
        """Build the JSON of the answer."""
        answer: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad(words: str) -> RefusalError:
    """Refuse a request that is wrong in itself."""
    return RefusalError(400, f"Bad Request: {words}")


def forbidden(words: str) -> RefusalError:
    """Refuse what this bot may not do."""
    return RefusalError(403, f"Forbidden: {words}")


def conflict(words: str) -> RefusalError:
    """Refuse one of two ways of getting updates."""
    return RefusalError(409, f"Conflict: {words}")


def too_many(seconds: int) -> RefusalError:
    """Refuse until this many seconds have passed."""
    return RefusalError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


NOT_FOUND = RefusalError(404, "Not Found")
UNAUTHORIZED = RefusalError(401, "Unauthorized")
TOO_LARGE = RefusalError(413, "Request Entity Too Large")
