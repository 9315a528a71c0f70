"""Codes and tokens: made so that no slip passes, and found in whatever people and scanners type."""

import string
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from custody.codes import Scan, find_scans, new_code, new_token, readings, shown
from custody.symbols import ALPHABET

# The same keys in the two layouts of a Russian Windows.
LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,./QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?&"
RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбю.ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,?"
RUSSIAN_LAYOUT = str.maketrans(LATIN_KEYS, RUSSIAN_KEYS)
TWINS = str.maketrans("ABEKMHOPCTXYabekmhopctxy013", "АВЕКМНОРСТХУавекмнорстхуОІЗ")

codes = st.integers(0, 2**25 - 1).map(lambda value: new_code(lambda _: value))
tokens = st.integers(0, 2**100 - 1).map(lambda value: new_token(lambda _: value))
bots = st.text(string.ascii_letters + string.digits + "_", min_size=5, max_size=29).map("{}Bot".format)


@given(codes)
def test_a_code_is_read_as_it_is_printed_and_kept(code: str) -> None:
    assert len(code) == 6
    assert shown(code) == f"{code[:4]}-{code[4:]}"
    assert readings(code) == readings(shown(code)) == readings(f" {code[:2]} {code[2:].lower()}\n") == (code,)


@given(codes, st.integers(0, 5), st.sampled_from(ALPHABET))
def test_one_wrong_symbol_never_passes(code: str, place: int, symbol: str) -> None:
    assume(code[place] != symbol)
    assert readings(code[:place] + symbol + code[place + 1 :]) == ()


@given(codes, st.integers(0, 4))
def test_swapped_neighbours_never_pass(code: str, place: int) -> None:
    one, other = code[place], code[place + 1]
    assume(one != other)
    assert readings(code[:place] + other + one + code[place + 2 :]) == ()


@given(codes)
def test_a_code_typed_with_look_alikes_is_read(code: str) -> None:
    assert code in readings(code.replace("0", "O").replace("1", "I"))
    assert code in readings(code.replace("0", "o").replace("1", "l"))
    assert code in readings(code.translate(TWINS))
    assert code in readings(code.lower().translate(TWINS))


@given(codes)
def test_a_code_typed_on_a_russian_layout_is_read(code: str) -> None:
    assert code in readings(shown(code).lower().translate(RUSSIAN_LAYOUT))
    assert code in readings(shown(code).translate(RUSSIAN_LAYOUT))


def test_looks_come_before_keys_when_both_hold() -> None:
    words = (f"А{''.join(signs)}" for signs in product("246", "ВЕКМНРСТХУ", "579", "ВЕКМНРСТХУ", "АВЕК"))
    found = next(codes for word in words if len(codes := readings(word)) == 2)
    assert (found[0][0], found[1][0]) == ("A", "F")


@pytest.mark.parametrize("bits", [0, 2**25 - 1])
def test_a_stuck_source_of_random_bits_still_gives_a_code(bits: int) -> None:
    assert readings(new_code(lambda _: bits))


def test_a_token_has_a_hundred_bits_in_twenty_small_symbols() -> None:
    assert new_token(lambda bits: 1 << bits - 1) == "g" + 19 * "0"
    assert new_token(lambda bits: (1 << bits) - 1) == 20 * "z"


@given(tokens, bots)
def test_every_form_of_a_link_is_found_and_nothing_else_in_it(token: str, bot: str) -> None:
    for link in (
        f"https://t.me/{bot}?start=p_{token}",
        f"tg://resolve?domain={bot}&start=p_{token}",
        f"p_{token}",
        f"/start p_{token}",
        f"HTTPS://T.ME/{bot}?START=P_{token.upper()}",
    ):
        typed = link.translate(RUSSIAN_LAYOUT)
        for text in (link, typed, typed.swapcase(), f"вот: {link}.", f"{typed}\n"):
            assert [(scan.kind, scan.readings) for scan in find_scans(text)] == [("token", (token,))], text


def test_the_link_that_a_scanner_types_on_a_russian_layout() -> None:
    typed = "реезыЖ..еюьу.МзкИще,ыефке=з_ы5034к0р7злль7ь3я996"
    assert find_scans(typed) == (Scan("token", ("s5034r0h7pkkm7m3z996",), typed),)


@given(tokens, tokens)
def test_links_that_a_scanner_glues_together_are_two(one: str, other: str) -> None:
    assume(one != other)
    text = "".join(f"https://t.me/VprBot?start=p_{token}" for token in (one, other, one))
    for typed in (text, text.translate(RUSSIAN_LAYOUT)):
        assert [scan.readings for scan in find_scans(typed)] == [(one,), (other,)]


@given(st.lists(codes, min_size=1, max_size=20, unique=True), st.sampled_from([" ", ", ", "\n", "; ", ". "]))
def test_all_codes_of_a_message_are_found_in_order_once(found: list[str], between: str) -> None:
    text = f"Сдаю {len(found)} шт.: {between.join(map(shown, found))}{between}{found[0]} принял 12:40"
    assert [scan.readings[0] for scan in find_scans(text)] == found


def test_a_code_may_be_parted_in_other_ways() -> None:
    for text in ("K7M2 9Q принял 12:40", "к7м2—9Q", "(K7M29Q)", "K7M2\u00a09q!", "пакет K7M2–9Q, цел"):
        assert [scan.readings for scan in find_scans(text)] == [("K7M29Q",)], text


@pytest.mark.parametrize(
    "torn", ["K7M2-9G", "K7M29G", "K7M29", "7M2-9Q", "7M29Q", "K7M2-9", "https://t.me/B?start=p_tooshort1"]
)
def test_a_torn_label_is_reported_without_readings(torn: str) -> None:
    assert find_scans(f"вот {torn} принял") == (Scan("misread", (), torn),)


@pytest.mark.parametrize(
    "text",
    [
        "Принял 25, в пакете 23 работы", "12.04 12:40 16.04.2024 2024-04-16 12ч40 12ч40м 2024год",
        "Н-07 и Э-12", "взял 23, сдал 12, было 23", "8 класс 8класс 8А 10Б-12 25экз 23чел", "+79245551234",
        "8-924-555-12-34", "https://example.org/a1b2c3?x=K7M29Q a1b2c3@mail.ru @K7M29Q", "COFFEE",
        "тест-12, Улан-24 ФИС ОКО 12.1",
        "p_value p_something_else123 i_s5034r0h7pkkm7m3z996", "", "0417", "IMG_20240416_124059.jpg",
    ],
)  # fmt: skip
def test_ordinary_words_numbers_and_times_are_no_codes(text: str) -> None:
    assert find_scans(text) == ()


@given(st.text(st.characters(categories=["L"], exclude_characters="_"), max_size=12))
def test_words_of_letters_alone_are_no_codes(word: str) -> None:
    assert find_scans(f"{word} {word}-{word}") == ()


@given(st.text(max_size=300))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    for scan in find_scans(text):
        assert bool(scan.readings) == (scan.kind != "misread")


def test_no_label_carries_a_code_that_reads_as_a_time_of_day() -> None:
    assert [readings(each) for each in ("1H66KQ", "34H88E", "12H40M")] == [(), (), ()]
