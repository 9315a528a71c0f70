"""What is typed after /status: «физика», «СОШ 2», «Карам физика 8 класс», «16.04», «Э-12», «просрочено»."""

import re
from dataclasses import replace
from datetime import date

from custody.asked import Asked, Part
from custody.directory import Directory
from custody.plan_rows import fold
from locales.nearness import words_of
from locales.status_days import read_day
from locales.status_text import Text
from locales.status_words import CALLSIGN, DEPUTY, GRADE, LOADED, NOISE, PICTURE, UNCHOSEN, WITHOUT
from locales.typed_entries import of_person
from locales.typed_names import Names

LONGEST = 160


def status_asked(text: str) -> str:
    """What is asked for after «статус» or «сводка»; empty when the text is about something else."""
    found = re.fullmatch(r"(?:статус|сводка|сводку|status|board)[\s:,]+(\S.*)", text.strip(), re.IGNORECASE)
    return found[1] if found and "?" not in text and len(text) <= LONGEST else ""


def typed_status(typed: str, names: Directory, today: date) -> Asked:
    """The part of the board that is meant; what cannot be understood is named, with the nearest choices."""
    text = Text(_plain(typed))
    read_day(text, names, today)
    _grade(text, names)
    _code(text, names, as_callsigns=True)
    _person(text, names)
    _deputy(text, names)
    _without(text)
    _code(text, names)
    said = words_of(text.rest)
    picture = bool(PICTURE & set(said))
    left = tuple(word for word in said if word not in NOISE | PICTURE)
    found = Names(names).read(left, text.parts, school_named=_is_numbered(typed))
    failed = text.failed or (found if found.unclear else None)
    known = Asked((*text.parts, *found.parts), picture=picture)
    if failed is None:
        return known
    return replace(known, unclear=failed.unclear, unknown=failed.unknown, choices=failed.choices)


def _plain(typed: str) -> str:
    """Small letters without signs; what is «not confirmed» is one word."""
    low = re.sub(r"[«»\"“”„()!?;:,…№#]", " ", typed[:LONGEST].lower().replace("ё", "е"))
    low = UNCHOSEN.sub(" безвыбранногодня ", low)
    return LOADED.sub(" ", re.sub(r"не подтвержд", "неподтвержд", low))


def _is_numbered(typed: str) -> bool:
    return "№" in typed or "#" in typed


def _grade(text: Text, names: Directory) -> None:
    found = GRADE.search(text.rest)
    if found is None:
        return
    grade = str(int(found[1] or found[2]))
    text.take(found, Part("grade", grade, grade) if grade in names.grades else None)
    if grade not in names.grades:
        text.fail(found[0], tuple(Part("grade", each, each) for each in names.grades[:8]))


def _person(text: Text, names: Directory) -> None:
    known = {_callsign(name): of_person(names, number, name) for number, name in names.people}
    letters = {key.rstrip("0123456789") for key in known}
    for found in CALLSIGN.finditer(text.rest):
        key = _callsign(found[0])
        if key not in known and not ("-" in found[0] and (fold(found[1]) in letters or len(found[1]) == 1)):
            continue
        text.take(found, known.get(key))
        if key not in known:
            near = [each for each in known if each.startswith(fold(found[1])) or each.endswith(found[2])]
            text.fail(found[0], tuple(known[each] for each in near[:8]))
        return


def _deputy(text: Text, names: Directory) -> None:
    """«Заместитель» is the person who is one."""
    if said := DEPUTY.search(text.rest):
        people = dict(names.people)
        found = tuple(of_person(names, each, people[each]) for each in names.deputies)
        text.take(said, found[0] if len(found) == 1 else None)
        if len(found) != 1:
            text.fail(said[0], found, unknown=not found)


def _without(text: Text) -> None:
    """«Без эксперта» is no part of the board: it is told where that stands."""
    if said := WITHOUT.search(text.rest):
        text.take(said, None)
        text.fail(said[0], ())


def _code(text: Text, names: Directory, *, as_callsigns: bool = False) -> None:
    """An organisation's code in the plan, which may hold a number of its own, or look like a call-sign."""
    if any(part.kind == "organisation" for part in text.parts):
        return
    codes = {fold(each.code): Part("organisation", each.code, each.name) for each in names.organisations}
    for found in re.finditer(r"\S+", text.rest):
        if as_callsigns and not CALLSIGN.fullmatch(found[0]):
            continue
        if part := codes.get(fold(found[0])):
            text.take(found, part)
            return


def _callsign(said: str) -> str:
    """«э 12», «Э12» and «Э-012» are one call-sign."""
    letters, number = (re.sub(r"[\W\d_]", "", said), re.sub(r"\D", "", said))
    return fold(letters) + (str(int(number)) if number else "")
