"""Everything that a person may send and should not: one helpful sentence, nothing moved."""

import pytest

from documents.labels import photo_of
from sandbox.sim.kinds import KINDS
from tests.stories.acts import pack, team
from tests.stories.books import Books, books_of
from tests.stories.district import District
from tests.stories.phone import paper

PAYLOAD = {"pinned_message": {"chat": {"id": 1002, "type": "private"}}}


def acts(books: Books) -> list[str]:
    """What was accepted on packets and sittings."""
    ours = (each for each in books.entries if each.stream.startswith(("packet:", "sitting:")))
    entries = (each.content for each in ours)
    return [each["kind"] for each in entries if each["accepted"]]


@pytest.mark.parametrize("kind", sorted(KINDS))
async def test_other_kinds_of_messages_get_one_sentence(district: District, kind: str) -> None:
    observer = district.phone("Н-01")
    told = await observer.say("-", kind=kind, payload=PAYLOAD.get(kind, {}))
    assert told
    assert len(await observer.heard()) == 1
    assert acts(books_of(district)) == []


async def test_a_contact_leaves_no_phone_number_in_the_books(district: District) -> None:
    await district.phone("Н-01").say("-", kind="contact", payload={"phone_number": "+79990001122"})
    assert b"79990001122" not in books_of(district).file.read_bytes()
    assert "79990001122" not in str(books_of(district).rows("SELECT * FROM inbox"))


async def test_an_edited_message_changes_nothing_and_says_so(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await people.school.scan(label)
    await people.school.tap_verb("pack")
    sent = (await people.school.send("9 8"))["message"]
    await district.quiet()
    asked = await people.school.read()
    assert await people.school.say("9 9", edit_of=sent["message_id"]) != asked
    await people.school.tap_verb("fill", "-")
    await people.school.tap_verb("fill", "0 0")
    await people.school.tap_verb("fill", "both")
    await people.school.say("0417")
    fact = books_of(district).of(label.code)[-1]["body"]["fact"]
    assert (fact["wrote"], fact.get("variants", "")) == (8, ""), "the edit answered nothing"


async def test_what_is_forwarded_is_nobodys_scan_and_nobodys_act(district: District) -> None:
    label = await district.label("КАР")
    people = team(district, label)
    await pack(people.school, label)
    told = {
        await people.observer.say(f"https://t.me/story_bot?start=p_{label.token}", forward=True),
        await people.observer.say(f"{label.code} принял", forward=True),
        await people.observer.say("/my", forward=True),
        await people.observer.send_picture(photo_of([paper(label)]), forward=True),
    }
    assert len(told) == 1
    assert "Пересланное" in told.pop()
    assert acts(books_of(district)) == ["looked", "packed"]
    assert [each["kind"] for each in books_of(district).refusals()] == ["forwarded"] * 4


async def test_a_group_hears_only_where_the_bot_works(district: District) -> None:
    label, observer = await district.label("КАР"), district.phone("Н-01")
    group = {"id": -100500, "title": "Учителя"}
    before = len(await observer.heard())
    for talk in ("привет", label.code, "+", f"https://t.me/story_bot?start=p_{label.token}"):
        await observer.send(talk, group=group)
    await observer.send_picture(b"", as_document=True, group=group)
    for command in ("/my@story_bot", f"/start p_{label.token}", f"/packet {label.code}"):
        await observer.send(command, group=group)
    await district.quiet()
    said = [each for each in (await district.get("/sim/chat/-100500"))["messages"] if each["from"]["is_bot"]]
    assert len(said) == 3
    assert len({each["text"] for each in said}) == 1
    assert label.organisation_name not in said[0]["text"]
    assert len(await observer.heard()) == before
    assert acts(books_of(district)) == []


@pytest.mark.parametrize(("who", "command"), [("Ш-01", "/status"), ("Н-01", "/status"), ("Э-01", "/status")])
async def test_a_command_of_another_role(district: District, who: str, command: str) -> None:
    phone = district.phone(who)
    told = await phone.say(command)
    assert "/help" in told
    assert await phone.buttons() == []


ODD = (
    "/nothing", "/start@other_bot", "/status_report", "/", "//", "/packet", "/packet 12",
    "/packet " + "x" * 99,
    "x" * 4096, "🙂🙂🙂", "👍", "\u200b", "\u2060\u200d\ufeff", "\u202eкод", "ё" * 4096, "0", "-", "?", "8А",
    "25", "12:40", "<b>жирно</b>", "&lt;", "'; DROP TABLE packets; --", "{{7*7}}", "%s%n",
    "пакет забрал вчера",
    "null", "NaN", "1e999", "٣٤", "\u0000-", "a\n" * 2000,
)  # fmt: skip


async def test_odd_texts_are_answered_one_by_one(district: District) -> None:
    observer = district.phone("Н-01")
    for number, text in enumerate(ODD, start=1):
        assert await observer.say(text), text
        assert len(await observer.heard()) == number, text
    assert acts(books_of(district)) == []


async def test_a_code_hidden_among_odd_signs_is_still_found(district: District) -> None:
    label, coordinator = await district.label("КАР"), district.phone("К-01")
    one, two = label.code[:4], label.code[4:]
    for text in (
        f"{one}-{two}", f"{one} {two}", f"«{one}{two}»", f"🙂{one}-{two}🙂", f"пакет:{one}{two}.",
        f"{one}—{two}",
        f"\u200b{one}{two}\u200b", f"{one}\u200b-{two}", f"\ufeff{one}{two}", f"{one}\u00ad{two}",
    ):  # fmt: skip
        assert label.organisation_name in await coordinator.say(text), ascii(text)


async def test_an_unknown_and_a_mistyped_code_are_different_sentences(district: District) -> None:
    label, coordinator = await district.label("КАР"), district.phone("К-01")
    wrong = label.code[:5] + ("2" if label.code[5] != "2" else "4")
    assert "K7M2" in await coordinator.say("K7M29Q")
    await coordinator.say(wrong)
    assert [each["kind"] for each in books_of(district).refusals()][:2] in (
        ["unknown-code", "misread"],
        ["unknown-code"],
    )


async def test_whoever_blocks_and_comes_back_is_served(district: District) -> None:
    label, observer = await district.label("КАР"), district.phone("Н-01")
    await district.post("/sim/block", user="Н-01", blocked=True)
    await district.quiet()
    await district.post("/sim/block", user="Н-01", blocked=False)
    assert label.organisation_name in await observer.scan(label)
