"""Marks that have passed the check, as they will be written: sheets, lines, what the chains will say."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from custody.desk.call import Call
from custody.desk.mark_parts import Part
from custody.desk.mark_scene import Scene
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
    """The rows as sheets, one a sitting and expert, numbered after those that are there."""
    sheets: list[tuple[Part, FullSheet]] = []
    lines = [lines_of(rows) for rows in found.values()]
    numbers = Counter({sitting: len(known) for sitting, known in scene.sheets.items()})
    for (key, rows), said in zip(found.items(), lines, strict=True):
        part = scene.parts[key]
        numbers[part.sitting.id] += 1
        head = _head(call, scene, part, rows, (digest_of(said), sha256))
        sheets.append((part, FullSheet(replace(head, number=numbers[part.sitting.id]), rows)))
    return Given(scene, sheets, lines)


def _head(
    call: Call, scene: Scene, part: Part, rows: Sequence[MarkRow], digests: tuple[str, str]
) -> MarkSheet:
    works = sum(not row.absent for row in rows)
    return MarkSheet(
        part.sitting.id, part.sort, part.whose, part.by, call.recorded, scene.structure.number, works,
        len(rows) - works, *digests,
    )  # fmt: skip


def is_known(given: Given) -> bool:
    """Whether the very same rows stand there already, by the same person and of the same version."""
    return all(
        old is not None
        and old.forgotten is None
        and (old.rows_sha256, old.structure) == (full.head.rows_sha256, full.head.structure)
        for (_, full), old in zip(given.sheets, given.olds, strict=True)
    )


def _fact(part: Part, head: MarkSheet, old: MarkSheet | None) -> MarksTaken:
    return MarksTaken(
        sitting=part.sitting.name, sort=head.sort, number=head.number, whose=head.whose, by=head.by,
        at=head.at, works=head.works, absent=head.absent, structure=head.structure,
        rows_sha256=head.rows_sha256, sha256=head.sha256, replaces=old.number if old else 0,
    )  # fmt: skip
