"""Codes of participants: handed out once before the works, as ranges; who has which stays on paper (S 12)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from custody.symbols import TWINS

EXAMPLES = 5
"""So many codes stand in an example."""

LONGEST, MOST_CODES, MOST_RANGES = 20, 5000, 40
"""Signs of a code; codes of a range; ranges of an organisation, all of which are shown in one message."""

BETWEEN = 10
"""Signs that may stand between the two ends of a range."""

_CODE = re.compile(r"(?P<head>[\w/.-]*?)(?P<number>[0-9]{1,9})")
_WORD = re.compile(r"[^\W\d_]{5}")
"""So many letters in a row are a word, and may be a name."""
_OTHER_LENGTHS = re.compile(r"[0-9]+-+[1-9][0-9]*")
"""«999-1005» is a range with ends of unlike length, which none is; «38-0001» is one code."""

_BETWEEN = re.compile(r"[–—-]+|…|\.\.+")


@dataclass(frozen=True, slots=True)
class CodeRange:
    """Codes from the first to the last, both included; `course` is whose, or empty for everybody's.

    `number` is that of its row in the books.
    """

    first: str
    last: str
    course: str = ""
    number: int = 0

    @property
    def count(self) -> int:
        """How many codes."""
        return _parts(self.last)[1] - _parts(self.first)[1] + 1

    def __contains__(self, code: str) -> bool:
        """Whether the code, as `plain` has it, is one of them."""
        head, number, width = _parts(code)
        low, high = _parts(self.first), _parts(self.last)
        return (head, width) == (low[0], low[2]) and low[1] <= number <= high[1]

    def overlaps(self, other: "CodeRange") -> bool:
        """Whether any code is in both."""
        return other.first in self or self.first in other


def free_after(known: Sequence[CodeRange]) -> str:
    """Some codes after the greatest of these, for an example: «1181–1185»."""
    if not known:
        return ""
    top = max(known, key=lambda each: _parts(each.last)[1])
    head, number, width = _parts(top.last)
    low, high = (f"{head}{number + more:0{width}d}" for more in (1, EXAMPLES))
    return f"{low}–{high}"


def plain(text: str) -> str:
    """A code as it is compared: capitals, Latin twins for Cyrillic letters; nothing for no code."""
    if len(text := text.strip()) > LONGEST or _WORD.search(text):
        return ""
    kept = text.casefold().translate(TWINS).replace("o", "0").upper()
    return kept if _CODE.fullmatch(kept) else ""


def holds_word(text: str) -> bool:
    """Whether there is a word in it, which may be somebody's name."""
    return _WORD.search(text) is not None


def is_within(code: str, ranges: Iterable[CodeRange]) -> bool:
    """Whether the code was handed out; where no ranges are known, any code may have been."""
    known = tuple(ranges)
    return not known or any(code in each for each in known)


def range_in(text: str, course: str = "") -> CodeRange | None:
    """«1001–1175», or one code alone; None for anything else, a range backwards or one that is too long."""
    if len(text) > 2 * LONGEST + BETWEEN:
        return None
    ends = ((plain(text[: at.start()]), plain(text[at.end() :])) for at in _BETWEEN.finditer(text))
    alike = [(first, last) for first, last in ends if first and _kind(first) == _kind(last)]
    if not alike:
        alone = plain(text)
        return CodeRange(alone, alone, course) if alone and not _OTHER_LENGTHS.fullmatch(alone) else None
    made = CodeRange(*alike[0], course)
    return made if 0 < made.count <= MOST_CODES else None


def _kind(code: str) -> tuple[str, int]:
    head, _, width = _parts(code)
    return head, width


def ranges_in(text: str) -> tuple[CodeRange, ...]:
    """«1001–1030, 1041–1175»; empty when any part is something else, or two of them overlap.

    Of too many only so many are read that whoever counts them sees it.
    """
    parts = [part for part in re.split(r"[,;\n]", text) if part.strip()][: MOST_RANGES + 1]
    made = [range_in(part) for part in parts]
    found = [each for each in made if each is not None]
    apart = all(not a.overlaps(b) for n, a in enumerate(found) for b in found[:n])
    return tuple(found) if len(found) == len(parts) and apart else ()


def all_of(ranges: Iterable[CodeRange]) -> Iterator[str]:
    """Every code that was handed out, in order."""
    for each in ranges:
        head, low, width = _parts(each.first)
        yield from (f"{head}{number:0{width}}" for number in range(low, low + each.count))


def _parts(code: str) -> tuple[str, int, int]:
    """Its letters, its number, and how many digits that has."""
    found = _CODE.fullmatch(code)
    if found is None:
        return code, 0, -1
    return found["head"], int(found["number"]), len(found["number"])
