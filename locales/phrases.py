"""The phrases of one language, read from its Fluent files when they are said; each knows its variables."""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent_compiler.bundle import FluentBundle
from fluent_compiler.resource import FtlResource

from locales.counts import count
from locales.entries import Needs, messages, read
from locales.tables import lighten

HERE = Path(__file__).parent
LANGUAGES = ("ru", "en")
lighten(LANGUAGES)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One message, or one of its attributes, ready to be filled in."""

    name: str
    variables: frozenset[str]
    bundle: FluentBundle

    def fill(self, variables: Mapping[str, str | int]) -> str:
        """The words; what cannot be resolved is logged, and never raised into a person's face."""
        said = {name: count(item) if type(item) is int else item for name, item in variables.items()}
        text, errors = self.bundle.format(self.name, said)
        for error in errors:
            log.error("phrase %s: %s", self.name, error)
        return str(text)


class Phrases:
    """Every phrase of one language by its name: `card`, `card.line`.

    A message is read and compiled when it is first said, with those that it quotes: all would take seconds.
    """

    def __init__(self, language: str, texts: Mapping[str, str]) -> None:
        self.language = language
        self._written: dict[str, str] = {}
        self._read: dict[str, Mapping[str, Needs]] = {}
        for file, text in texts.items():
            for name, said in messages(text, f"{language}/{file}"):
                if name in self._written:
                    raise ValueError(f"{language}/{file}: {name} is said twice")
                self._written[name] = said
        self._made: dict[str, Phrase | None] = {}
        self._bundle = cache(self._compiled)

    def names(self) -> Iterator[str]:
        """Every phrase's name."""
        for message in self._written:
            yield from self._needs(message)

    def quotes(self, name: str) -> frozenset[str]:
        """The phrases that this one quotes."""
        return frozenset(self._needs(name)[name].quotes)

    def find(self, name: str) -> Phrase | None:
        """The phrase, or None when this language lacks it."""
        if name not in self._made:
            self._made[name] = self._make(name) if name in self._needs(name) else None
        return self._made[name]

    def _needs(self, name: str) -> Mapping[str, Needs]:
        """The phrases of the message to which this one belongs, with what each needs."""
        message = name.partition(".")[0]
        if message not in self._written:
            return {}
        if message not in self._read:
            self._read[message] = read(self._written[message])
        return self._read[message]

    def _make(self, name: str) -> Phrase:
        bundle = self._bundle(name.partition(".")[0])
        return Phrase(name, frozenset(self._all_variables(name, set())), bundle)

    def _compiled(self, message: str) -> FluentBundle:
        text = "\n".join(self._with_quoted(message, set()))
        return FluentBundle(self.language, [FtlResource.from_string(text)], use_isolating=False)

    def _with_quoted(self, message: str, seen: set[str]) -> Iterator[str]:
        """The message as it is written, and those that it quotes."""
        if message in seen or message not in self._written:
            return
        seen.add(message)
        yield self._written[message]
        for needs in self._needs(message).values():
            for quoted in needs.quotes:
                yield from self._with_quoted(quoted.partition(".")[0], seen)

    def _all_variables(self, name: str, seen: set[str]) -> Iterator[str]:
        if name in seen or name not in self._needs(name):
            return
        seen.add(name)
        needs = self._needs(name)[name]
        yield from needs.variables
        for quoted in needs.quotes:
            yield from self._all_variables(quoted, seen)


@cache
def phrases_of(language: str) -> Phrases:
    """The phrases of `locales/<language>/*.ftl`."""
    files = sorted((HERE / language).glob("*.ftl"))
    return Phrases(language, {path.name: path.read_text(encoding="utf-8") for path in files})


@cache
def find(language: str, name: str) -> Phrase | None:
    """The phrase in that language, or, with a word in the log, in another one."""
    said = phrases_of(language).find(name)
    if said is not None:
        return said
    for other in LANGUAGES:
        said = phrases_of(other).find(name)
        if said is not None:
            log.warning("%s lacks the phrase %s", language, name)
            return said
    return None
