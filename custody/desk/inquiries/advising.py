"""An answer is kept for everyone: the coordinator looks at its words first, may change and withdraw it."""

from dataclasses import replace

from custody.desk.call import Call
from custody.desk.forms.opening import opened
from custody.desk.inquiries.office import at_hand, refuse, sha256_of, speaker, write
from custody.desk.letters import reply
from custody.facts.advice import (
    AdviceCard,
    AdviceChanged,
    AdviceDropped,
    AdviceGone,
    AdviceKept,
    AdvicePreview,
    AdviceWhat,
    AdviceWithdrawn,
)
from custody.facts.doors import NotForYourRole
from custody.facts.responses import NothingToCorrect
from custody.forms import Draft
from custody.inquiries import LONGEST, LONGEST_ANSWER, Advice
from custody.letters import Choice, Letter, Row
from custody.ports import Books
from custody.private_words import Finder
from custody.roles import Person, Role


def card(advice: Advice) -> AdviceCard:
    """What everybody reads."""
    return AdviceCard(
        number=advice.number, topic=advice.topic, heading=advice.heading, question=advice.question,
        body=advice.words, at=advice.at, changed=advice.changed_at,
    )  # fmt: skip


def rows_for(person: Person, advice: Advice) -> tuple[Row, ...]:
    """What its keeper can do about it; others only read."""
    if not person.has(Role.COORDINATOR):
        return ()
    ref = f"a{advice.id}"
    words = Row((Choice("advice-question", ref), Choice("advice-answer", ref)))
    if advice.state == "draft":
        return (Row((Choice("advice-save", ref),)), words, Row((Choice("advice-drop", ref),)))
    return (words, Row((Choice("advice-withdraw", ref),)))


async def begin(call: Call, inquiry_id: int, finder: Finder) -> None:
    """«For everyone»: the question and its last answer as they would be read, or the one that is kept."""
    async with call.open_books() as books:
        inquiry = await at_hand(books, call, inquiry_id)
        if inquiry is None or not await _is_keeper(books, call):
            return
        turns = [each for each in await books.turns_of(inquiry.id) if each.how in ("answer", "more")]
        if not turns:
            await refuse(books, call, NothingToCorrect(number=inquiry.number))
            return
        words = "\n".join(each.words for each in turns[-2:] if each.how == "answer" or each is turns[-1])
        known = await books.advice_about(inquiry.id)
        advice = known or await books.new_advice(inquiry, words[:LONGEST_ANSWER], call.recorded)
        await _show(books, call, advice, finder)


async def _is_keeper(books: Books, call: Call) -> bool:
    if not call.person.has(Role.COORDINATOR):
        await refuse(books, call, NotForYourRole(command="faq", roles=(Role.COORDINATOR,)))
        return False
    return True


async def _show(books: Books, call: Call, advice: Advice, finder: Finder | None = None) -> None:
    """The draft as everybody would read it, or what they read."""
    names = bool(finder and (*finder(advice.question), *finder(advice.words)))
    preview = AdvicePreview(
        topic=advice.topic, heading=advice.heading, question=advice.question, body=advice.words, names=names
    )
    fact = preview if advice.state == "draft" else card(advice)
    await books.answer(call.chat, Letter(fact, rows_for(call.person, advice)), call.person.language)


async def _at_hand(books: Books, call: Call, number: int) -> Advice | None:
    """The draft or the kept answer, for its keeper; otherwise that is answered."""
    if not await _is_keeper(books, call):
        return None
    await books.lock_campaign(call.person.campaign)
    advice = await books.advice(number)
    if advice is None or advice.campaign != call.person.campaign or advice.state == "withdrawn":
        await refuse(books, call, AdviceGone())
        return None
    return advice


async def save(call: Call, number: int) -> None:
    """Everybody may read it from now on; a second tap shows it."""
    async with call.open_books() as books:
        advice = await _at_hand(books, call, number)
        if advice is None:
            return
        given = await books.keep_advice(advice, call.recorded) if advice.state == "draft" else None
        if given is None:
            await _show(books, call, advice)
            return
        sha256 = sha256_of(advice.question, advice.words)
        fact = AdviceKept(number=given, by=speaker(call.person), at=call.at, sha256=sha256)
        said = replace(fact, receipt=await write(books, call, fact))
        await reply(books, call, said, (Choice("advice", f"a{advice.id}"),))


async def ask_words(call: Call, number: int, form: str) -> None:
    """Other words for its question, or for its answer."""
    async with call.open_books() as books:
        advice = await _at_hand(books, call, number)
        if advice is None:
            return
        draft = await opened(books, call, Draft(call.person.id, form, f"a{advice.id}"))
        asked = form == "advice-question"
        fact = AdviceWhat(
            share="asked" if asked else "given", body=advice.question if asked else advice.words,
            most=LONGEST if asked else LONGEST_ANSWER, form=draft.id,
        )  # fmt: skip
        await reply(books, call, fact, (Choice("said-drop", f"d{draft.id}"),))


async def reword(books: Books, call: Call, draft: Draft, text: str) -> None:
    """It reads otherwise; of what is kept already the ledger has the new hash too."""
    advice = await _at_hand(books, call, int(draft.ref[1:]))
    if advice is None:
        return
    asked = draft.form == "advice-question"
    changed = replace(advice, question=text) if asked else replace(advice, words=text)
    if advice.state == "kept" and changed != advice:
        changed = replace(changed, changed_at=call.recorded)
        sha256 = sha256_of(changed.question, changed.words)
        fact = AdviceChanged(number=advice.number, by=speaker(call.person), at=call.at, sha256=sha256)
        await write(books, call, fact)
    await books.save_advice(changed)
    await _show(books, call, changed)


async def withdraw(call: Call, number: int) -> None:
    """Nobody reads it any more; a draft is only forgotten."""
    async with call.open_books() as books:
        if (advice := await _at_hand(books, call, number)) is None:
            return
        await books.withdraw_advice(advice.id)
        if advice.state == "draft":
            await reply(books, call, AdviceDropped())
            return
        fact = AdviceWithdrawn(number=advice.number, by=speaker(call.person), at=call.at)
        await reply(books, call, replace(fact, receipt=await write(books, call, fact)))
