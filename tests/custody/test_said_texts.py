"""Texts for others: what is taken out of them, what a form keeps, and how they are found again by words."""

from custody.private_words import GAP, Piece, Said, packed, said_of, unpacked
from custody.searching import found_in

NAME, PHONE = Piece("name", 0, 6), Piece("phone", 4, 9)


def test_pieces_that_overlap_leave_one_gap_and_spaces_go_at_the_ends() -> None:
    said = Said(" Иванов 22 у нас ", (Piece("name", 1, 7), Piece("phone", 5, 10)))
    assert said.without() == f"{GAP} 22 у нас"
    assert said.without("name") == f"Иван{GAP} у нас"
    assert said.without("name", "phone") == "Иванов 22 у нас"
    assert Said("аб", (Piece("name", 0, 1), Piece("name", 1, 2))).without() == GAP * 2


def test_only_names_within_the_name_of_an_organisation_are_no_alarm() -> None:
    text = "Иванова, Школа Иванова. Иванова"
    pieces = (Piece("name", 0, 7), Piece("name", 15, 22), Piece("phone", 15, 20), Piece("name", 22, 23))
    said = Said(text, pieces).apart_from(["ШКОЛА Иванова", "", "(школа"])
    assert said.pieces == (pieces[0], pieces[2], pieces[3])
    assert Said(text, pieces[:1]).apart_from(["иванова,"]).pieces == ()
    assert Said("Школа, школа", (Piece("name", 7, 12),)).apart_from(["школа"]).pieces == ()


def test_a_form_keeps_the_text_with_its_pieces_and_nothing_else_is_an_answer() -> None:
    said = Said("Где «К-1»?", (NAME, PHONE))
    assert "Где «К-1»?" in packed(said), "people may look at what is kept"
    kept = said_of(packed(said))
    assert kept is not None
    assert unpacked(kept) == said
    assert [said_of(text) for text in ("где?", "[1, []]", "7", '["a"]')] == [None] * 4


def found(wanted: str, *texts: tuple[str, str]) -> list[int]:
    return found_in(texts, frozenset(wanted.split()), lambda text: frozenset(text.split()))


def test_a_short_word_is_found_as_it_is_and_a_longer_one_by_its_beginning() -> None:
    assert found("фис", ("а", "б фис око"), ("фиска", "")) == [0]
    assert found("печать", ("где печат", ""), ("печ", "")) == [0]
    assert found("печа", ("а печать", "б")) == [0]
    assert found("печать", ("печа б", "")) == [0]
    assert found("печ", ("печать", "")) == []
    assert found("печа", ("копчена", "")) == []
    assert found_in([], frozenset({"печать"}), lambda _: frozenset()) == []


def test_the_question_counts_double_and_of_equals_the_first_comes_first() -> None:
    assert found("пломба", ("а", "пломба"), ("пломба", "б"), ("пломба", "пломба")) == [2, 1, 0]
    one_in_both, both_asked = ("пломба", "пломба пакет"), ("пломба пакет", "б")
    assert found("пломба пакет", one_in_both, both_asked) == [0, 1]
    assert found("пломба пакет", ("пломба", ""), one_in_both) == [1], "some have all of the words"
