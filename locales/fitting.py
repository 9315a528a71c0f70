"""Long lists cut so that a message fits into Telegram's 4096 characters, never inside a line."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import accumulate

from custody.facts.board import Story

MOST = 4096
_HEAD = 500
_MARK = re.compile("\ue000(\\d+)\ue001")
_SPACES = re.compile(r"[ \t]{2,}")
_STOPS = re.compile(r" +([,.;:])(?!\w)")


def fit(text: str, lists: Sequence[Sequence[str]], more: Callable[[int], str]) -> str:
    """The text with its lists put in; lines that do not fit are replaced by `more(their number)`."""
    kept = [len(lines) for lines in lists]
    while len(whole := _filled(text, lists, kept, more)) > MOST and any(kept):
        longest = max(range(len(kept)), key=lambda number: kept[number])
        kept[longest] -= max(1, (len(whole) - MOST) // 200)
        kept[longest] = max(0, kept[longest])
    return whole if len(whole) <= MOST else whole[:MOST].rpartition("\n")[0]


def newest(story: Story, lines: Sequence[str]) -> Story:
    """The story without the oldest entries for which a message has no room; they are counted as left out."""
    lengths = accumulate(len(line) + 1 for line in reversed(lines))
    kept = sum(length <= MOST - _HEAD for length in lengths)
    left = len(lines) - kept
    return replace(story, lines=story.lines[left:], left_out=story.left_out + left)


def _filled(
    text: str, lists: Sequence[Sequence[str]], kept: Sequence[int], more: Callable[[int], str]
) -> str:
    def lines(match: re.Match[str]) -> str:
        number = int(match[1])
        shown, left = lists[number][: kept[number]], len(lists[number]) - kept[number]
        return "\n".join([*shown, more(left)] if left else shown)

    while _MARK.search(text):
        text = _MARK.sub(lines, text)
    return tidy(text)


def tidy(text: str) -> str:
    """Without the blank lines and double spaces that empty parts leave behind; ¶ alone is a blank line."""
    lines = (_STOPS.sub(r"\1", _SPACES.sub(" ", line)).strip() for line in text.split("\n"))
    return "\n".join("" if line == "¶" else line for line in lines if line)
