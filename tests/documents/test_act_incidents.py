"""An incident that a later correction opened stands on the acts of those whose packet it is about."""

from dataclasses import replace
from datetime import date

import pytest

from bot.deeds.clerk import Clerk
from bot.deeds.expert import expert_form
from bot.deeds.sitting import sitting_form
from custody.deed_keeping import deed_of
from custody.deed_papers import Check, ExpertAct, SittingAct, Story
from custody.deeds import Written
from custody.desk.deeds.affairs import until_it_left, with_expert
from custody.facts.base import encode
from custody.facts.checking import Counted, Incident
from custody.facts.names import Who
from custody.handovers import handovers
from custody.roles import Role
from custody.sittings import Sitting
from documents.deed_blocks import rows_of
from documents.deeds import ROOM, Form, Paragraph, Table
from locales.phrases import LANGUAGES
from tests.custody.test_deeds import AT, CAMPAIGN, OBSERVER, PACKET, packed, received, rows

COORDINATOR, EXPERT = Who(4, "К-01", Role.COORDINATOR), Who(5, "Э-01", Role.EXPERT)
CLERK = Clerk(CAMPAIGN, "ru", "@a_bot")


def chain(what: str = "count-differs", step: str = "opened", other: Who | None = None) -> tuple[Written, ...]:
    """Packed with 8 works, taken twice, 8 counted; then the packing is corrected to 7: an incident."""
    taken = replace(received(EXPERT), step="to-expert", giver=COORDINATOR)
    count = Counted(packet=PACKET.name, at=AT, step="opened", counted=8, declared=8, by=EXPERT)
    corrected = {"kind": "corrected", "of": 1, "now": encode(packed(wrote=7))}
    incident = Incident(
        packet=PACKET.name, at=AT, what=what, by=COORDINATOR, number=2, declared=7, counted=8,
        step=step, other=other,
    )  # fmt: skip
    return rows(packed(), received(), taken, count, corrected, incident)


def words(form: Form) -> str:
    """Everything that is on the paper."""
    texts = [part.text for part in form.parts if isinstance(part, Paragraph)]
    tables = [part for part in form.parts if isinstance(part, Table)]
    return "\n".join(
        [*texts, *(" · ".join(row).replace("\n", " ") for table in tables for row in table.rows)]
    )


def observers(*, way: tuple[Written, ...]) -> str:
    sitting = Sitting(1, 1, "КАР", "Карам", "физика", "8", date(2024, 4, 12))
    first = handovers(PACKET, way)[0]
    story = Story(PACKET, (*way[:2], *until_it_left(Story(PACKET, way), 2, first)))
    act = SittingAct(CAMPAIGN, sitting, OBSERVER, (), (story,))
    return words(sitting_form(CLERK, act, deed_of(act, AT, "К-01")))


def test_the_observers_act_names_the_incident_of_its_packet() -> None:
    told = observers(way=chain())
    assert "не отмечено." not in told
    assert "число работ не сходится: 8, по описи 7 · К-01 · не закрыто" in told
    assert "число работ не сходится" not in observers(way=chain(step="checked"))


def test_the_schools_denial_stands_on_the_observers_act_and_no_other_denial_does() -> None:
    assert "нарушений и замечаний не отмечено" in observers(way=chain("handover-denied", "", EXPERT))
    assert "не закрыто" in observers(way=chain("handover-denied", "", OBSERVER))


def test_the_experts_receipt_names_the_list_and_the_incident() -> None:
    way = chain()
    taken = handovers(PACKET, way)[1]
    check = Check(PACKET, taken, way[3], None, None, with_expert(Story(PACKET, way), taken, None))
    act = ExpertAct(CAMPAIGN, EXPERT, (check,))
    told = words(expert_form(CLERK, act, deed_of(act, AT, "К-01")))
    assert "8, по описи 7" in told.partition("не закрыто")[0]
    assert "число работ не сходится: 8, по описи 7" in told
    assert "с замечаниями, названными выше" in told
    assert way[5].seq in {each.seq for each in act.mentions}
    plain = replace(act, checks=(replace(check, affairs=()),))
    assert "в указанном количестве; хранятся" in words(expert_form(CLERK, plain, deed_of(plain, AT, "К-01")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_and_no_date_of_the_experts_receipt_is_broken(language: str) -> None:
    way = chain()
    taken = handovers(PACKET, way)[1]
    act = ExpertAct(CAMPAIGN, EXPERT, (Check(PACKET, taken, way[3], way[3]),))
    form = expert_form(Clerk(CAMPAIGN, language, "@a_bot"), act, deed_of(act, AT, "К-01"))
    (table,) = (part for part in form.parts if isinstance(part, Table))
    for texts, drawn in zip((table.heads, *table.rows), rows_of(table, ROOM), strict=False):
        assert [" ".join(lines).split() for lines in drawn.texts] == [text.split() for text in texts]
