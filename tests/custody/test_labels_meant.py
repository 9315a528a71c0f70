"""What people type after /labels, and which packets they mean."""

from datetime import date

import pytest

from custody.codes import shown
from custody.desk.papers.wanted import MENU, Wanted, pages, unpack
from custody.labels import Chosen, PacketLabel, examples, meant

SCHOOLS = {
    "УЛК": "МОУ «Ульканская СОШ № 2»",
    "КАР": "МКОУ «Карамская ООШ»",
    "КЛЮ": "МОУ «Ключевская СОШ № 2»",
    "МАГ": "МОУ «Магистральнинская СОШ № 22»",
}
DAYS = (date(2024, 4, 16), date(2024, 4, 17))


def label(number: int, organisation: str, subject: str, day: date) -> PacketLabel:
    token = f"{number:020d}"
    code = ("K7M29Q", "X2Y4AB")[number % 2] if number < 2 else f"Z{number}"
    name = SCHOOLS[organisation]
    return PacketLabel(number + 1, code, token, organisation, name, subject, "8", day, None, 1, 1)


LABELS = [
    label(number, organisation, subject, day)
    for number, (organisation, subject, day) in enumerate(
        (organisation, subject, day)
        for organisation in SCHOOLS
        for subject, day in zip(("физика", "русский язык"), DAYS, strict=True)
    )
]


@pytest.mark.parametrize(
    ("said", "chosen"),
    [
        ("УЛК", Chosen("УЛК")),
        ("улк", Chosen("УЛК")),
        ("Карамская", Chosen("КАР")),
        ("карам", Chosen("КАР")),
        ("СОШ №22", Chosen("МАГ")),
        ("Ульканская СОШ 2", Chosen("УЛК")),
        ("16.04", Chosen(day=DAYS[0])),
        ("16.4.2024", Chosen(day=DAYS[0])),
        ("2024-04-17", Chosen(day=DAYS[1])),
        ("физика", Chosen(subject="физика")),
        ("карам русский язык 17.04", Chosen("КАР", "русский язык", DAYS[1])),
        ("k7m2-9q", Chosen(packet=1)),
        ("К7М29Q", Chosen(packet=1)),
    ],
)
def test_one_thing_is_meant(said: str, chosen: Chosen) -> None:
    assert meant(said, LABELS) == (chosen,)


def test_two_schools_of_one_name_are_both_offered() -> None:
    assert meant("СОШ 2", LABELS) == (Chosen("УЛК"), Chosen("КЛЮ"))


@pytest.mark.parametrize("said", ["химия", "18.04", "карам 18.04", "физика 17.04", "N7M29T", "Q", "2"])
def test_what_is_not_in_the_plan_means_nothing_else(said: str) -> None:
    found = meant(said, LABELS)
    assert found == () or said == "2", found


def test_a_school_sees_only_what_is_its_own() -> None:
    own = [each for each in LABELS if each.organisation == "КАР"]
    assert meant("УЛК", own) == ()
    assert meant("K7M29Q", own) == ()


def test_a_button_means_what_it_was_made_for() -> None:
    for chosen in (Chosen(), Chosen("КАР", "физика", DAYS[0]), Chosen(packet=3)):
        wanted = Wanted("l7160", chosen)
        assert len(wanted.pack()) <= 45
        assert unpack(wanted.pack(), LABELS) == wanted
    assert unpack(Wanted(MENU, Chosen("УЛК")).on(DAYS[1]), LABELS) == Wanted(MENU, Chosen("УЛК", day=DAYS[1]))


def test_a_button_about_what_has_left_the_plan_means_nothing() -> None:
    gone = Wanted("a4", Chosen("НЕТ")).pack()
    assert unpack(gone, LABELS) is None
    assert unpack(Wanted("a4", Chosen(day=date(2024, 5, 1))).pack(), LABELS) is None
    assert unpack("a5....", LABELS) is None


def test_pages_are_counted_as_the_printer_does() -> None:
    assert [pages(size, 25) for size in ("a4", "l7160", "a6", "cover")] == [2, 2, 25, 25]


def test_what_is_given_as_an_example_is_found() -> None:
    for said in examples(LABELS):
        assert meant(said, LABELS), said
    assert examples(LABELS[:1]) == (shown(LABELS[0].code),), "of one packet there is nothing to choose by"
    assert examples(()) == ()
