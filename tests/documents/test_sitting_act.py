"""The observer's act: a corrected number says so in its own cell, numbers that differ are remarked."""

from dataclasses import replace
from datetime import date

from bot.deeds.clerk import Clerk
from bot.deeds.sitting import sitting_form
from custody.deed_keeping import deed_of
from custody.deed_papers import SittingAct, Story
from custody.facts.base import encode
from custody.facts.names import SittingName
from custody.facts.sittings import Milestone
from custody.sittings import Sitting
from documents.deeds import Form, Paragraph, Table
from tests.custody.test_deeds import AT, CAMPAIGN, OBSERVER, PACKET, packed, rows

SITTING = Sitting(1, 1, "КАР", "Карам", "физика", "8", date(2024, 4, 12))


def form_of(sitting: Sitting = SITTING) -> Form:
    """The act of a sitting whose only packet held eight works, and then seven."""
    chain = rows(packed(), {"kind": "corrected", "of": 1, "now": encode(packed(wrote=7))})
    act = SittingAct(CAMPAIGN, sitting, OBSERVER, (), (Story(PACKET, chain),))
    return sitting_form(Clerk(CAMPAIGN, "ru", "@a_bot"), act, deed_of(act, AT, "К-01"))


def test_what_was_corrected_says_so_beside_the_number() -> None:
    tables = [part for part in form_of().parts if isinstance(part, Table)]
    (_, _, listed, wrote, seal, _) = tables[1].rows[0]
    assert (listed, wrote, seal) == ("9", "7\nисправлено записью № 2", "0417")


def test_works_that_were_not_collected_are_remarked() -> None:
    name = SittingName("Карам", "физика", "8", SITTING.day)
    out = Milestone(sitting=name, at=AT, by=OBSERVER, milestone="handed-out", number=19)
    back = replace(out, milestone="collected-works", number=18)
    said = "Расхождение: роздано 19, собрано 18."
    for milestones, is_told in (((out, back), True), ((out, replace(back, number=19)), False)):
        parts = form_of(replace(SITTING, milestones=milestones)).parts
        assert any(isinstance(part, Paragraph) and part.text == said for part in parts) is is_told


def test_an_overruled_entry_says_whether_it_was_put_right_or_taken_back() -> None:
    name = SittingName("Карам", "физика", "8", SITTING.day)
    late = Milestone(sitting=name, at=AT, by=OBSERVER, milestone="arrived", stated=True)
    chain = rows(packed(), {"kind": "corrected", "of": 1, "now": encode(packed(wrote=7))})
    (told,) = rows(late)
    told.content["time_source"] = "stated"
    act = SittingAct(CAMPAIGN, SITTING, OBSERVER, (told,), (Story(PACKET, chain),))
    form = sitting_form(Clerk(CAMPAIGN, "ru", "@a_bot"), act, deed_of(act, AT, "К-01"))
    said = [row for part in form.parts if isinstance(part, Table) for row in part.rows][-2:]
    assert [row[0] for row in said] == ["№ 1\nработа", "№ 1\nK7M2-9Q"], "two entries of that number"
    assert said[1][-1].endswith("(исправлено записью № 2)")


def test_a_college_reads_its_own_words_on_paper() -> None:
    clerk = Clerk(replace(CAMPAIGN, route="college"), "ru", "@a_bot")
    assert clerk.heads("subject") == ("Предмет, курс",)
    assert clerk.incident("conflict-own-school").startswith("работы своего колледжа")
    assert Clerk(CAMPAIGN, "ru", "@a_bot").heads("subject") == ("Предмет, класс",)
