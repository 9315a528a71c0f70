"""Secrets are blotted out of whatever is written outside the books: logs, tracebacks, words in a terminal."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from urllib.parse import quote, quote_plus, unquote, urlsplit

from bot.settings import Settings

TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}|(?<=[ip]_)[0-9A-Za-z_-]{16,}")
"""A bot's token, an invitation's or a label's secret."""

PASSWORD = re.compile(r"(?<=://)[^/\s@]*:[^/\s]*(?=@)")
KEY = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*-----|\Z)", re.DOTALL)
BLOT = "***"
SHORTEST = 4
"""A password shorter than this stands by chance in many words, and is known only inside its address."""


class Blotter:
    """Knows the secrets of these settings, however an error quotes them."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        forms = {form for each in secrets for form in _forms(each) if len(form) >= SHORTEST}
        ordered = sorted(forms, key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, ordered))) if ordered else None

    def __call__(self, text: str) -> str:
        """The text without them."""
        if self._known is not None:
            text = self._known.sub(BLOT, text)
        return KEY.sub(BLOT, PASSWORD.sub(BLOT, TOKEN.sub(BLOT, text)))


def secrets_of(settings: Settings) -> tuple[str, ...]:
    """What nobody may read: the token, the webhook's secret, the passwords of the database and the proxy."""
    proxy = settings.bot_proxy.get_secret_value()
    held = (
        settings.bot_token.get_secret_value(), settings.webhook_shown,
        *_passwords(settings.database_url), *_passwords(proxy),
    )  # fmt: skip
    return tuple(filter(None, held))


def _passwords(address: str) -> Iterator[str]:
    """The password in an address, also in a query, and also where the address is none."""
    with suppress(ValueError):
        yield urlsplit(address).password or ""
    yield from re.findall(r"[?&]password=([^&]*)", address)
    if found := PASSWORD.search(address):
        yield found[0].partition(":")[2]


def _forms(secret: str) -> Iterator[str]:
    """As it is, and as addresses, Python and JSON write it."""
    for form in (secret, unquote(secret)):
        yield from (form, quote(form, safe=""), quote(form), quote_plus(form), repr(form)[1:-1])
