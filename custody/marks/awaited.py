"""Of which work a row of marks is, and what to write into it where none or several can be meant (S 16)."""

from collections.abc import Sequence

from custody.marks.files import RawRow, Work
from custody.marks.problems import MarkProblem
from custody.plan_rows import fold
from custody.sittings import Sitting

SHOWN = 6

Fault = tuple[str, MarkProblem, tuple[str, ...]]
"""In which column, what, and what is expected there."""


class Awaited:
    """The works whose marks may come, and those `ahead` that have not taken place: of them none may yet."""

    def __init__(self, works: Sequence[Work], ahead: Sequence[Sitting] = ()) -> None:
        self.works, self._ahead = works, ahead
        self._named: dict[str, list[Work]] = {}
        for work in works:
            for name in {fold(work.organisation), fold(work.name)}:
                self._named.setdefault(name, []).append(work)

    def meant(self, raw: RawRow) -> tuple[Work, ...]:
        """All that the row can be of; its very day goes before another one of a window."""
        here = self._here(raw)
        if not raw.day:
            return here
        exact = tuple(work for work in here if work.day.isoformat() == raw.day)
        early = self._early(raw)
        if exact or (early is not None and early.day.isoformat() == raw.day):
            return exact
        return tuple(work for work in here if work.is_on(raw.day))

    def _here(self, raw: RawRow) -> tuple[Work, ...]:
        here = self._named.get(fold(raw.organisation), []) if raw.organisation else self.works
        expert = fold(raw.expert)
        return tuple(work for work in here if not expert or fold(work.checker) == expert)

    def fault(self, raw: RawRow, found: Sequence[Work]) -> Fault:
        """Nothing, or several things, are meant: what to write into the row."""
        if not found:
            return self._nothing(raw)
        organisations = dict.fromkeys(work.organisation for work in found)
        days = dict.fromkeys(_said(work) for work in found)
        if len(organisations) > 1:
            return "organisation", MarkProblem.WHICH_ORGANISATION, _some(organisations)
        if len(days) > 1:
            return "day", MarkProblem.WHICH_DAY, _some(days)
        return "expert", MarkProblem.WHICH_EXPERT, _some(dict.fromkeys(work.checker for work in found))

    def _nothing(self, raw: RawRow) -> Fault:
        """The work has not taken place; or it is on another day; or it is not this person's."""
        early = self._early(raw)
        if early is not None:
            window = () if early.chosen else early.window or ()
            problem = MarkProblem.NO_DAY if window else MarkProblem.NOT_YET
            return "day", problem, tuple(f"{day:%d.%m.%Y}" for day in window or (early.day,))
        here = self._here(raw) if raw.day and raw.organisation else ()
        if here:
            return "day", MarkProblem.ANOTHER_DAY, _some(dict.fromkeys(map(_said, here)))
        return "organisation", MarkProblem.NO_SUCH_WORK, ()

    def _early(self, raw: RawRow) -> Sitting | None:
        """The work ahead that the row can be of: the one of that very day first."""
        named = fold(raw.organisation)
        found = [each for each in self._ahead if _is_of(each, named) and _is_on(each, raw.day)]
        return min(found, key=lambda each: each.day.isoformat() != raw.day, default=None)


def _is_of(sitting: Sitting, named: str) -> bool:
    return not named or named in (fold(sitting.organisation), fold(sitting.organisation_name))


def _is_on(sitting: Sitting, day: str) -> bool:
    first, last = sitting.window or (sitting.day, sitting.day)
    return not day or day == sitting.day.isoformat() or first.isoformat() <= day <= last.isoformat()


def _said(work: Work) -> str:
    return f"{work.day:%d.%m.%Y}"


def _some(said: dict[str, None]) -> tuple[str, ...]:
    return tuple(said)[:SHOWN]
