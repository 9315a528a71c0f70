"""Codes that a spreadsheet has shortened: «0012» comes back as 12, and is meant all the same (S 12)."""

from collections.abc import Callable, Sequence

from custody.participant_codes import CodeRange, is_within


def speller(ranges: Sequence[CodeRange]) -> Callable[[str], str]:
    """Gives a code as it was handed out, with the zeros before it, or nothing for one that was not."""
    widths = sorted({len(each.first) for each in ranges})

    def spelt(code: str) -> str:
        if is_within(code, ranges):
            return code
        longer = (code.zfill(width) for width in widths if code.isdecimal())
        return next((each for each in longer if is_within(each, ranges)), "")

    return spelt


def shown_ranges(ranges: Sequence[CodeRange]) -> tuple[str, ...]:
    """The ranges as people write them."""
    return tuple(each.first if each.first == each.last else f"{each.first}–{each.last}" for each in ranges)
