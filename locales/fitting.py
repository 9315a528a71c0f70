"""Long lists cut so that a message fits into Telegram's 4096 UTF-16 units, never inside a line."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate

from custody.facts.board import Story

MOST = 4096
EMPTY = "…"
_HEAD = 500
_ENDS = 50
_MARK = re.compile("\ue000([0-9]{1,4})\ue001")
_PIECE = re.compile(r"</?[a-z]+>|&[a-z]+;|.", re.DOTALL)
_ESCAPED = re.compile(r"&(?:lt|gt|amp|quot);")
_TAG = re.compile(r"<(/?)([a-z]+)>")
_SPACES = re.compile(r"[ \t]{2,}")
_STOPS = re.compile(r" +([,.;:])(?!\w)")
_GAPS = (" ,", " .", " ;", " :")


def size(text: str) -> int:
    """How long Telegram finds it at most, in UTF-16 units: `&lt;` is one sign, tags are counted too."""
    return len(_ESCAPED.sub("&", text).encode("utf-16-le", "surrogatepass")) // 2


def fit(text: str, lists: Sequence[Sequence[str]], more: Callable[[int], str]) -> str:
    """The text with its lists put in; lines that do not fit are replaced by `more(their number)`."""
    kept = [len(lines) for lines in lists]
    while (over := size(whole := _filled(text, lists, kept, more)) - MOST) > 0 and any(kept):
        longest = max(range(len(kept)), key=lambda number: kept[number])
        kept[longest] = max(0, kept[longest] - max(1, over // MOST))
    return (whole if over <= 0 else _cut(whole)) or EMPTY


def newest(story: Story, lines: Sequence[str]) -> Story:
    """The story without the oldest entries for which a message has no room; they are counted as left out."""
    lengths = accumulate(size(line) + 1 for line in reversed(lines))
    kept = sum(length <= MOST - _HEAD for length in lengths)
    left = len(lines) - kept
    return replace(story, lines=story.lines[left:], left_out=story.left_out + left)


def _filled(
    text: str, lists: Sequence[Sequence[str]], kept: Sequence[int], more: Callable[[int], str]
) -> str:
    return tidy(_Lists(lists, kept, more).put(text, len(lists)))


@dataclass(frozen=True, slots=True)
class _Lists:
    """The lines by list, how many of each are shown, and what stands for the others.

    Not a function within a function that calls itself: of such, ten thousand letters leave a ring each, and
    whoever scans meanwhile waits for the garbage collector.
    """

    lists: Sequence[Sequence[str]]
    kept: Sequence[int]
    more: Callable[[int], str]

    def put(self, part: str, below: int) -> str:
        """A list holds only lists that were made before it; any other mark is none of ours."""
        return _MARK.sub(partial(self._lines, below), part)

    def _lines(self, below: int, match: re.Match[str]) -> str:
        number = int(match[1])
        if number >= below:
            return match[0]
        shown, left = self.lists[number][: self.kept[number]], len(self.lists[number]) - self.kept[number]
        return self.put("\n".join([*shown, self.more(left)] if left else shown), number)


def _cut(text: str) -> str:
    """The lines for which there is room, or else a part of the first one; no tag is cut or left open."""
    pieces = _PIECE.findall(text)
    ends = accumulate(map(size, pieces))
    shorter = "".join(pieces[: sum(end <= MOST - _ENDS for end in ends)])
    shorter = shorter.rpartition("\n")[0] or f"{shorter}…"
    still: list[str] = []
    for end, name in _TAG.findall(shorter):
        still = still[:-1] if end else [*still, name]
    return shorter + "".join(f"</{name}>" for name in reversed(still))


def tidy(text: str) -> str:
    """Without the blank lines and double spaces that empty parts leave behind; ¶ alone is a blank line."""
    if "  " in text or "\t" in text:  # looking first takes a tenth of what the pattern does
        text = _SPACES.sub(" ", text)
    if any(gap in text for gap in _GAPS):
        text = _STOPS.sub(r"\1", text)
    lines = map(str.strip, text.split("\n"))
    return "\n".join("" if line == "¶" else line for line in lines if line)
