"""What must be true of marks by code: structures, sheets with their digests, rows, second checks."""

import json
from collections import Counter
from collections.abc import Iterator

from custody.marks.rows import digest_of, read_lines
from tests.stories.audit_ledger import Ask, Told, apart


def structures_are_those_sent(ask: Ask, told: Told) -> Iterator[str]:
    """Every version stands in the campaign's chain."""
    said = Counter(
        (each.subject, each.grade, each.number, each.items, each.most)
        for _, fact in told["structures-kept"]
        for each in fact.lines
    )
    kept = Counter(
        (subject, grade, number, len(json.loads(items)), sum(most for _, most in json.loads(items)))
        for subject, grade, number, items in ask("SELECT subject, grade, number, items FROM structures")
    )
    yield from apart(kept, said)


def sheets_agree_with_their_entries(ask: Ask, told: Told) -> Iterator[str]:
    """Each mark sheet is an entry of its sitting with the same digests, and its rows have that digest."""
    rows: dict[int, str] = dict(ask("SELECT sheet, lines FROM mark_rows"))
    said = {
        (stream, fact.number): (fact.sort, fact.rows_sha256, fact.sha256, fact.works, fact.absent)
        for stream, fact in told["marks-taken"]
    }
    kept = {}
    for sheet, sitting, number, forgotten, *head in ask(SHEETS):
        kept[f"sitting:{sitting}", number] = tuple(head)
        written, works, absent = rows.pop(sheet, ""), head[3], head[4]
        if forgotten is not None:
            yield from [f"sheet {sheet} is forgotten and has rows"] if written else []
        elif digest_of(written) != head[1] or len(read_lines(written)) != works + absent:
            yield f"sheet {sheet} of sitting {sitting} is not what its digest says"
    yield from apart(kept, said)
    yield from (f"rows of no sheet: {sheet}" for sheet in rows)


SHEETS = "SELECT id, sitting, number, forgotten_at, sort, rows_sha256, sha256, works, absent FROM mark_sheets"


def one_sheet_of_each_stands(ask: Ask, told: Told) -> Iterator[str]:
    """A sheet is aside where a later one says so; of each expert one stands, and each code stands once."""
    replaced = {(stream, fact.replaces) for stream, fact in told["marks-taken"] if fact.replaces}
    stands: Counter[tuple[int, str, int]] = Counter()
    codes: Counter[tuple[int, str]] = Counter()
    for sitting, number, sort, whose, aside, lines in ask(STANDING):
        if bool(aside) != ((f"sitting:{sitting}", number) in replaced):
            yield f"sheet {number} of sitting {sitting}: aside {aside}, the chain says otherwise"
        stands[sitting, sort, 0 if sort in ("chair", "uploaded") else whose] += not aside
        if sort == "first" and not aside:
            codes.update((sitting, row.code) for row in read_lines(lines or ""))
    yield from (f"{times} sheets stand of {which}" for which, times in stands.items() if times > 1)
    yield from (
        f"code and sitting {which} stand {times} times" for which, times in codes.items() if times > 1
    )


STANDING = """
SELECT m.sitting, m.number, m.sort, m.whose_id, m.aside, r.lines
FROM mark_sheets m LEFT JOIN mark_rows r ON r.sheet = m.id
"""


def marks_fit_their_structure(ask: Ask, _told: Told) -> Iterator[str]:
    """As many marks as the work has items, none above what its item can bring."""
    for sheet, lines, items in ask(MARKED):
        most = [each for _, each in json.loads(items or "[]")]
        for row in read_lines(lines):
            pairs = zip(row.marks, most, strict=False)
            fits = len(row.marks) == len(most) and all(0 <= (one or 0) <= top for one, top in pairs)
            if row.marks if row.absent else not fits:
                yield f"sheet {sheet}: {row} of {most}"


MARKED = """
SELECT r.sheet, r.lines, t.items FROM mark_rows r
JOIN mark_sheets m ON m.id = r.sheet JOIN sittings s ON s.id = m.sitting
LEFT JOIN structures t ON t.campaign = s.campaign AND t.subject = s.subject AND t.grade = s.grade
 AND t.number = m.structure
"""


def second_checks_are_those_asked_for(ask: Ask, told: Told) -> Iterator[str]:
    """Who checks again is the last one of whom the chain says so."""
    said = {stream: fact.expert.id for stream, fact in told["second-asked"]}
    yield from apart(
        {
            f"sitting:{sitting}": expert
            for sitting, expert in ask("SELECT sitting, expert FROM second_checks")
        },
        said,
    )


CHECKS = (
    structures_are_those_sent, sheets_agree_with_their_entries, one_sheet_of_each_stands,
    marks_fit_their_structure, second_checks_are_those_asked_for,
)  # fmt: skip
