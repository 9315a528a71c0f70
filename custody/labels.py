"""Which labels are wanted, and what is printed on one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from custody.codes import find_scans, shown

_DAY = re.compile(
    r"(?<!\w)(\d{1,2})[./](\d{1,2})(?:[./](?:\d{4}|\d{2}))?(?!\w)|(?<!\w)(\d{4})-(\d\d)-(\d\d)(?!\w)"
)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class PacketLabel:
    """One packet's label: its token and short code, and the words under them; `of` packets in its sitting."""

    packet: int
    code: str
    token: str
    organisation: str
    organisation_name: str
    subject: str
    grade: str
    day: date
    starts: str | None
    number: int
    of: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which labels; None means all."""

    organisation: str | None = None
    subject: str | None = None
    day: date | None = None
    packet: int | None = None

    def fits(self, label: PacketLabel) -> bool:
        """Whether the label is one of them."""
        pairs = (
            (self.organisation, label.organisation), (self.subject, label.subject),
            (self.day, label.day), (self.packet, label.packet),
        )  # fmt: skip
        return all(wanted in (None, found) for wanted, found in pairs)


def examples(labels: Sequence[PacketLabel]) -> tuple[str, ...]:
    """What can be typed to choose among these labels, one example of each kind that makes a difference."""
    schools = {each.organisation: None for each in labels}
    days = sorted({each.day for each in labels})
    subjects = sorted({each.subject for each in labels})
    narrowing = ([*schools], [f"{day:%d.%m}" for day in days], subjects)
    found = [names[0] for names in narrowing if len(names) > 1]
    return (*found, *(shown(each.code) for each in labels[:1]))


def meant(text: str, labels: Sequence[PacketLabel]) -> tuple[Chosen, ...]:
    """What «СОШ 2», «физика 16.04» or «K7M29Q» can mean among these labels: none, one, or several schools.

    A code means its packet; a day, a subject and a school narrow each other down.
    """
    for scan in find_scans(text):
        if scan.kind != "misread":
            found = [each for each in labels if {each.code, each.token} & set(scan.readings)]
            return tuple(Chosen(packet=each.packet) for each in found[:1])
    chosen, rest = _without_day(text, labels)
    if chosen is None:
        return ()
    chosen, words = _without_subject(chosen, _words(rest), labels)
    schools = _schools(words, labels) if words else [None]
    wanted = (replace(chosen, organisation=school) for school in schools)
    return tuple(each for each in wanted if any(map(each.fits, labels)))


def _without_day(text: str, labels: Sequence[PacketLabel]) -> tuple[Chosen | None, str]:
    """The day that is named, and the text without it; None for a day on which nothing is planned."""
    said = _DAY.search(text)
    if said is None:
        return Chosen(), text
    day, month = (said[5], said[4]) if said[3] else (said[1], said[2])
    days = {each.day for each in labels if (each.day.day, each.day.month) == (int(day), int(month))}
    rest = text[: said.start()] + " " + text[said.end() :]
    return (Chosen(day=min(days)) if days else None), rest


def _without_subject(
    chosen: Chosen, words: tuple[str, ...], labels: Sequence[PacketLabel]
) -> tuple[Chosen, tuple[str, ...]]:
    """The longest subject all of whose words were said."""
    subjects = sorted({each.subject for each in labels}, key=len, reverse=True)
    for subject in subjects:
        named = set(_words(subject))
        if named and named <= set(words):
            return replace(chosen, subject=subject), tuple(word for word in words if word not in named)
    return chosen, words


def _schools(words: tuple[str, ...], labels: Sequence[PacketLabel]) -> list[str]:
    """Codes of the schools that are called like this: by code, by whole words, or by their beginnings."""
    names = {each.organisation: _words(each.organisation_name) for each in labels}
    exact = [code for code in names if _words(code) == words]
    whole = [code for code, name in names.items() if set(words) <= set(name)]
    begun = [code for code, name in names.items() if all(_begins(word, name) for word in words)]
    return exact or whole or begun


def _begins(word: str, name: Iterable[str]) -> bool:
    return not word.isdecimal() and any(each.startswith(word) for each in name)


def _words(text: str) -> tuple[str, ...]:
    """Words in small letters, io as ie: nobody types its dots."""
    return tuple(_WORD.findall(text.casefold().replace("\u0451", "\u0435")))
