"""Marks that have passed the check, as they will be written: sheets, lines, what the chains will say."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from custody.desk.call import Call
from custody.desk.marks.parts import Part
from custody.desk.marks.scene import Scene
from custody.facts.marks import MarksTaken
from custody.marks.files import Checked
from custody.marks.rows import MarkRow, digest_of, lines_of
from custody.marks.sheets import FullSheet, MarkSheet, replaced_by


@dataclass(frozen=True, slots=True)
class Given:
    """Marks that have passed the check against that scene; `lines` are each sheet's rows as one text."""

    scene: Scene
    sheets: Sequence[tuple[Part, FullSheet]]
    lines: Sequence[str]
    same: int = 0
    """So many works of the table stand there already, row for row, and are not written again."""

    @property
    def sittings(self) -> tuple[int, ...]:
        """Which sittings they are of, in the order in which they are locked."""
        return tuple(sorted({part.sitting.id for part, _ in self.sheets}))

    @property
    def olds(self) -> tuple[MarkSheet | None, ...]:
        """Of each sheet the one in whose place it stands."""
        known = self.scene.sheets
        return tuple(replaced_by(full.head, known.get(part.sitting.id, ())) for part, full in self.sheets)

    @property
    def facts(self) -> tuple[MarksTaken, ...]:
        """What each chain will say."""
        return tuple(
            _fact(part, full.head, old) for (part, full), old in zip(self.sheets, self.olds, strict=True)
        )


def given_of(call: Call, scene: Scene, found: Checked, sha256: str = "") -> Given:
    """The rows as sheets, one a sitting and expert, numbered after those that are there.

    What stands there already is left out, and nobody is told of it again.
    """
    sheets: list[tuple[Part, FullSheet]] = []
    lines = [lines_of(rows) for rows in found.values()]
    for (key, rows), said in zip(found.items(), lines, strict=True):
        part = scene.parts[key]
        sheets.append((part, FullSheet(_head(call, scene, part, rows, (digest_of(said), sha256)), rows)))
    return _fresh(Given(scene, sheets, lines))


def _fresh(given: Given) -> Given:
    """Without the sheets that stand there already, unless all of them do; numbered."""
    pairs = zip(given.sheets, given.lines, given.olds, strict=True)
    fresh = [(pair, said) for pair, said, old in pairs if not _stands(pair[1].head, old)]
    if not fresh:
        return given
    numbers = Counter({sitting: len(known) for sitting, known in given.scene.sheets.items()})
    sheets = []
    for (part, full), _ in fresh:
        numbers[part.sitting.id] += 1
        head = replace(full.head, number=numbers[part.sitting.id])
        sheets.append((part, FullSheet(head, full.rows)))
    works = sum(full.head.works for _, full in given.sheets) - sum(full.head.works for _, full in sheets)
    return Given(given.scene, sheets, [said for _, said in fresh], works)


def _head(
    call: Call, scene: Scene, part: Part, rows: Sequence[MarkRow], digests: tuple[str, str]
) -> MarkSheet:
    works = sum(not row.absent for row in rows)
    return MarkSheet(
        part.sitting.id, part.sort, part.whose, part.by, call.recorded, scene.structure.number, works,
        len(rows) - works, *digests,
    )  # fmt: skip


def is_known(given: Given) -> bool:
    """Whether nothing of it is new."""
    return all(_stands(full.head, old) for (_, full), old in zip(given.sheets, given.olds, strict=True))


def _stands(new: MarkSheet, old: MarkSheet | None) -> bool:
    """Whether the very same rows stand there already, by the same person and of the same version."""
    if old is None or old.forgotten is not None:
        return False
    return (old.rows_sha256, old.structure) == (new.rows_sha256, new.structure)


def _fact(part: Part, head: MarkSheet, old: MarkSheet | None) -> MarksTaken:
    return MarksTaken(
        sitting=part.sitting.name, sort=head.sort, number=head.number, whose=head.whose, by=head.by,
        at=head.at, works=head.works, absent=head.absent, structure=head.structure,
        rows_sha256=head.rows_sha256, sha256=head.sha256, replaces=old.number if old else 0,
        earlier=old.at if old else None,
    )  # fmt: skip
