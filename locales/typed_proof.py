"""What is typed after /proof, or after its word: «справка», «справка вчера», «справка за 14.04 Ш-01»."""

import re
from dataclasses import dataclass

from custody.calendar import SaidDay

_WORD = re.compile(r"(?:моя )?(?:справк[ауи]|statement|proof)(?![^\s:,])[\s:,]*", re.IGNORECASE)
_DATE = re.compile(
    r"(?<![\d.])(?:(?P<day>\d{1,2})[./](?P<month>\d{1,2})(?:[./](?P<year>\d{4}))?"
    r"|(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d))(?![\d])"
)
_CALLSIGN = re.compile(r"[^\W\d_]{1,4}-?\d{1,4}")
_AGO = {"сегодня": 0, "today": 0, "вчера": 1, "yesterday": 1, "позавчера": 2}
_BESIDE = frozenset(
    {"за", "по", "с", "от", "до", "о", "об", "день", "г", "for", "of", "from", "to", "-", "–"}
)
MOST, LONGEST = 2, 60


@dataclass(frozen=True, slots=True)
class SaidProof:
    """Days, or how long ago, and whose; all may be missing."""

    days: tuple[SaidDay, ...] = ()
    ago: int = 0
    whose: str = ""


def typed_proof(text: str) -> SaidProof | None:
    """What stands after the command; None when anything in it is neither a day nor a call-sign."""
    if len(text) > LONGEST:
        return None
    days = tuple(_day(found) for found in _DATE.finditer(text))
    words = [
        word for word in re.split(r"[\s,;.]+", _DATE.sub(" ", text.lower())) if word not in _BESIDE | {""}
    ]
    ago = [_AGO[word] for word in words if word in _AGO]
    whose = [word for word in words if _CALLSIGN.fullmatch(word)]
    if len(days) > MOST or len(ago) + bool(days) > 1 or len(whose) > 1 or len(ago) + len(whose) < len(words):
        return None
    return SaidProof(days, next(iter(ago), 0), next(iter(whose), "").upper())


def proof_asked(text: str) -> SaidProof | None:
    """The same after its word; None when the text is about something else, as «справка от врача» is."""
    found = _WORD.match(text.strip())
    return typed_proof(text.strip()[found.end() :]) if found else None


def _day(found: re.Match[str]) -> SaidDay:
    year = found["year"] or found["y"]
    day, month = found["day"] or found["d"], found["month"] or found["m"]
    return SaidDay(int(day), int(month), int(year) if year else None, "working")
