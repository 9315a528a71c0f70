"""A new structure with other items, while marks are there: asked about first, then they come again (S 16)."""

from collections.abc import Sequence
from dataclasses import dataclass

from custody.desk.call import Call
from custody.desk.forms.opening import opened
from custody.desk.letters import reply
from custody.desk.packets.scans import record_unknown
from custody.facts.marks_again import MarksAgain, PartedWork, StructureParts
from custody.forms import Draft
from custody.letters import Choice, Letter, Urgency, column
from custody.marks.sheets import FullSheet, MarkSheet, Sort, standing
from custody.marks.structure import Item, Structure
from custody.marks.versions import read_by
from custody.ports import Books

FORM = "structure"
GIVEN: tuple[Sort, ...] = ("first", "second", "chair")
SHOWN = 12


@dataclass(frozen=True, slots=True)
class Parted:
    """A structure, and the sheets that stand and whose marks would not be read by it."""

    structure: Structure
    sheets: tuple[MarkSheet, ...]
    is_other: bool = False
    """Whether it has other items than the version before it: what is being typed is by those."""

    @property
    def line(self) -> PartedWork:
        """In a line."""
        works = sum(each.works for each in standing(self.sheets, "first"))
        sittings = len({each.sitting for each in self.sheets})
        return PartedWork(
            subject=self.structure.subject, grade=self.structure.grade, sittings=sittings, works=works
        )


async def parted_by(books: Books, campaign: int, structure: Structure, before: Structure | None) -> Parted:
    """What stands and would be left out; what was uploaded is as it was uploaded."""
    if before is None or before.items == structure.items:
        return Parted(structure, ())
    heads = standing(await books.sheets_of_work(campaign, *structure.key), *GIVEN)
    numbers = {each.structure for each in heads}
    known = [await books.structure(campaign, *structure.key, each) for each in sorted(numbers)]
    versions = {each.number: each for each in known if each is not None}
    rows = await books.mark_rows([each.id for each in heads])
    sheets = [FullSheet(each, rows.get(each.id, ())) for each in heads]
    kept = {each.head.id for each in read_by(structure, sheets, versions)}
    apart = tuple(each for each in heads if each.id not in kept)
    return Parted(structure, apart, is_other=not _goes_on(before, structure))


def _goes_on(before: Structure, now: Structure) -> bool:
    """Whether what is being typed by place, item for item, can be gone on with."""
    pairs = zip(before.items, now.items, strict=False)
    return before.labels == now.labels and all(its.most <= mine.most for its, mine in pairs)


async def ask(
    books: Books, call: Call, fresh: Sequence[Structure], sha256: str, parted: Sequence[Parted]
) -> None:
    """Nothing is kept before the tap; the table is remembered with the question."""
    said = [
        {
            "key": [*each.key], "items": [[item.label, item.most] for item in each.items],
            "scale": [[*pair] for pair in each.scale],
        }
        for each in fresh
    ]  # fmt: skip
    answers = {"structures": said, "sha256": sha256, "asked": []}
    draft = await opened(books, call, Draft(call.person.id, FORM, "", 0, answers))
    fact = StructureParts(lines=tuple(each.line for each in parted[:SHOWN]), count=len(parted))
    await record_unknown(books, call, (fact,))
    ref = f"d{draft.id}"
    await reply(books, call, fact, (Choice("structure-replace", ref), Choice("cancel", ref)))


def read(draft: Draft) -> tuple[tuple[Structure, ...], str]:
    """What `ask` has remembered."""
    structures = []
    for each in draft.answers["structures"]:
        (subject, grade), scale = each["key"], tuple((mark, least) for mark, least in each["scale"])
        items = tuple(Item(label, most) for label, most in each["items"])
        structures.append(Structure(subject, grade, items, scale))
    return tuple(structures), draft.answers["sha256"]


async def send_again(books: Books, call: Call, parted: Parted) -> None:
    """Everybody who gave these marks, or was typing some, is asked for them once more."""
    structure = parted.structure
    campaign = call.person.campaign
    typing = await books.drop_typing_of(campaign, *structure.key) if parted.is_other else frozenset[int]()
    sittings = {each.id: each for each in await books.sittings([head.sitting for head in parted.sheets])}
    for person in sorted({each.by.id for each in parted.sheets} | typing):
        mine = dict.fromkeys(each.sitting for each in parted.sheets if each.by.id == person)
        fact = MarksAgain(
            subject=structure.subject, grade=structure.grade, typed=person in typing,
            sittings=tuple(sittings[each].name for each in mine if each in sittings)[:SHOWN],
        )  # fmt: skip
        await books.tell(person, Letter(fact, column(Choice("marks")), Urgency.NOTICE))
