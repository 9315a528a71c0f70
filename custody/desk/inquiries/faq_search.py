"""/faq with words, and what is near one's own question: found answers by pages, the nearest first."""

from collections.abc import Callable
from dataclasses import dataclass

from custody.button_words import within_button
from custody.desk.call import Call
from custody.desk.inquiries.faq import PAGE, is_stranger, keys_of, line_of_advice, turned
from custody.desk.inquiries.office import refuse
from custody.facts.advice import AdviceGone, AdviceList
from custody.inquiries import Advice
from custody.letters import Choice, Letter, Row
from custody.searching import Stems, found_in

LONGEST_SOUGHT = 100


async def search(call: Call, text: str, stems: Stems, page: int = 1, *, edits: bool = False) -> None:
    """Those that have to do with these words, the nearest first; their buttons carry the words on."""
    words = within_button(text)
    way = (lambda number, word: Choice("faq-by", "", 0, f"{number}.{words}", word)) if words else None
    await _found(call, text, stems, Shown(page, edits, way))


async def like(call: Call, number: int, stems: Stems, page: int = 1, *, edits: bool = False) -> None:
    """Those that are near one's own question."""
    async with call.read_books() as books:
        inquiry = await books.inquiry(number)
    if inquiry is None or inquiry.asker != call.person.id:
        async with call.open_books() as books:
            await refuse(books, call, AdviceGone())
        return
    text, ref = f"{inquiry.heading} {inquiry.words}".strip(), f"q{number}"
    shown = Shown(page, edits, lambda number, word: Choice("faq-like", ref, 0, str(number), word))
    await _found(call, text, stems, shown)


@dataclass(frozen=True, slots=True)
class Shown:
    """Which page of what is found, whether it replaces the one on the screen, and the way to its neighbours.

    No `way` when the words that were sought do not fit into a button: then there is the first page only.
    """

    page: int
    edits: bool
    way: Callable[[int, str], Choice] | None


async def _found(call: Call, text: str, stems: Stems, shown: Shown) -> None:
    if await is_stranger(call):
        return
    async with call.read_books() as books:
        kept = await books.kept_advice(call.person.campaign)
    texts = [_searched(each) for each in kept]
    found = [kept[at] for at in await call.beside(lambda: found_in(texts, stems(text), stems))]
    pages = max(1, -(-len(found) // PAGE)) if shown.way else 1
    page = min(max(shown.page, 1), pages)
    part = found[(page - 1) * PAGE : page * PAGE]
    sought, lines = " ".join(text.split())[:LONGEST_SOUGHT], tuple(map(line_of_advice, part))
    cut = shown.way is None and len(found) > len(part)
    fact = AdviceList(count=len(found), lines=lines, sought=sought, page=page, pages=pages, cut=cut)
    turns = turned(shown.way, page, pages) if shown.way else ()
    rows = (*keys_of(part), *turns, Row((Choice("faq", "", 0, "1", "all"), Choice("ask"))))
    async with call.open_books() as books:
        letter = Letter(fact, rows, edit=call.message if shown.edits else None)
        await books.answer(call.chat, letter, call.person.language)


def _searched(advice: Advice) -> tuple[str, str]:
    return f"{advice.heading} {advice.question}", advice.words
