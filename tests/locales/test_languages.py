"""The languages say the same things, and nothing is said that nobody asks for."""

from collections.abc import Iterator

import pytest

from custody.facts.base import KINDS
from custody.hands import TOGETHER
from custody.marks.problems import MarkProblem
from custody.plan_problems import Problem
from custody.routes import ROUTES
from custody.sampling.problems import ResultsProblem
from locales.identifiers import ANYWHERE, HERE
from locales.menus import KEYS, command_names
from locales.phrases import LANGUAGES, Phrases, phrases_of
from tests.locales import examples_plans
from tests.locales.examples_buttons import BUTTONS, names
from tests.locales.examples_said import HERE as SAID_HERE
from tests.locales.examples_said import IDENTIFIERS, WHAT

CASES = ("genitive",)
"""Forms that only Russian needs."""
FREE = ("moment", "day", "weekday", "and-more", "problem-place")
"""Phrases that the code asks for by name."""
FORMS = ("line", "act", "fixed", "board", "since", "until", "full", "short", "seen")
"""Attributes that the code asks for by name."""


def _shared(language: str) -> set[str]:
    return {name for name in phrases_of(language).names() if name.partition(".")[2] not in CASES}


def _variables(language: str, name: str) -> set[str]:
    said = phrases_of(language).find(name)
    assert said is not None
    return {variable.removesuffix("_genitive") for variable in said.variables}


def test_both_languages_have_the_same_phrases() -> None:
    assert _shared("ru") == _shared("en")


@pytest.mark.untraced
def test_both_languages_say_everything_with_the_same_variables() -> None:
    said = {name: [_variables(language, name) for language in LANGUAGES] for name in _shared("ru")}
    plain = {name: [{v.removesuffix("_short") for v in each} for each in both] for name, both in said.items()}
    assert {name: both for name, both in plain.items() if both[0] != both[1]} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_asked_for(language: str) -> None:
    phrases = phrases_of(language)
    wanted = set(_wanted())
    found = {name for name in phrases.names() if name.partition(".")[0] in wanted}
    quoted = _quoted(phrases, found)
    idle = {name for name in phrases.names() if name.partition(".")[0] not in wanted} - quoted
    assert not {name for name in idle if not name.startswith(("cli-", "paper-"))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_a_word_is_asked_for(language: str) -> None:
    phrases = phrases_of(language)
    forms = {name.partition(".")[2] for name in phrases.names()} - {""}
    variables = {v for name in phrases.names() if (said := phrases.find(name)) for v in said.variables}
    idle = {each for each in forms - set(FORMS) if not any(v.endswith(f"_{each}") for v in variables)}
    assert not idle


@pytest.mark.parametrize(
    ("language", "prefix", "form"),
    [
        ("ru", "role", "genitive"), ("ru", "role", "help"), ("en", "role", "help"),
        *((language, "step", form) for language in LANGUAGES for form in ("duty", "done", "state", "board")),
        *((language, "field", "hint") for language in LANGUAGES),
        *((language, "note", "line") for language in LANGUAGES),
    ],
)  # fmt: skip
def test_every_word_has_the_forms_that_sentences_ask_for(language: str, prefix: str, form: str) -> None:
    names_ = {name for name in phrases_of(language).names() if name.startswith(f"{prefix}-")}
    words = {name for name in names_ if "." not in name}
    assert words
    assert not {name for name in words if f"{name}.{form}" not in names_}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_count_of_a_route_has_an_outcome(language: str) -> None:
    counting = {step.name for route in ROUTES.values() for step in route.steps if step.counts}
    assert not {name for name in counting if not phrases_of(language).find(f"step-{name}.tally")}


def _wanted() -> Iterator[str]:
    yield from (*KINDS, *FREE)
    yield from (f"problem-{problem}" for problem in (*Problem, *ResultsProblem))
    yield from (f"problem-{problem}" for problem in (*Problem, *MarkProblem))
    yield from (f"key-{name}" for names_ in KEYS.values() for name in names_)
    yield from ("key-help", "command-allow")
    yield from (f"command-{name}" for name in (*command_names(()), *command_names(list(KEYS))))
    yield from (f"role-{role}" for role in KEYS)
    for field, prefix in ANYWHERE.items():
        yield from (f"{prefix}-{word}" for word in IDENTIFIERS.get(field, ()))
    for (kind, field), prefix in HERE.items():
        known = WHAT[kind] if field == "what" else SAID_HERE.get((kind, field)) or IDENTIFIERS[field]
        yield from (f"{prefix}-{word}" for word in known)
    yield from ("content-other", "plan-column-other")
    yield from (f"plan-table-{name}" for name in examples_plans.TABLE)
    yield from ("plan-to-call",)  # said in the terminal
    yield from ("step-uploaded",)  # the deadline of a sitting's upload
    yield from (f"step-{name}" for name in TOGETHER)  # several stages of the board
    for choice in BUTTONS:
        yield from names(choice)


def _quoted(phrases: Phrases, found: set[str]) -> set[str]:
    done: set[str] = set()
    while found - done:
        name = (found - done).pop()
        done.add(name)
        found |= {each for each in phrases.quotes(name) if each in set(phrases.names())}
    return done
