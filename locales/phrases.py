"""The phrases of one language, read from its Fluent files once; each knows which variables it needs."""

import logging
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from fluent_compiler.bundle import FluentBundle
from fluent_compiler.resource import FtlResource

from locales.counts import count

HERE = Path(__file__).parent
LANGUAGES = ("ru", "en")
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


@dataclass(slots=True)
class _Needs(Visitor):
    """Which variables a pattern names, and which other phrases it quotes."""

    variables: set[str] = field(default_factory=set)
    quotes: set[str] = field(default_factory=set)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's way
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - the visitor's way
        self.quotes.add(f"{node.id.name}.{node.attribute.name}" if node.attribute else node.id.name)


class Phrases:
    """Every phrase of one language by its name: `card`, `card.line`.

    A message is compiled when it is first said, with those that it quotes: all of them would take seconds.
    """

    def __init__(self, language: str, texts: Mapping[str, str]) -> None:
        self.language = language
        self._written: dict[str, str] = {}
        self._quoted: defaultdict[str, set[str]] = defaultdict(set)
        self._needs: dict[str, _Needs] = {}
        for name, text in texts.items():
            self._add(name, text)
        self._made: dict[str, Phrase | None] = {}
        self._bundle = cache(self._compiled)

    def _add(self, file: str, text: str) -> None:
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, ast.Junk):
                raise ValueError(f"{self.language}/{file}: not Fluent: {entry.content}")  # noqa: TRY004 - a value
            if isinstance(entry, ast.Message) and entry.span is not None:
                self._note(file, entry)
                self._written[entry.id.name] = text[entry.span.start : entry.span.end]

    def _note(self, file: str, message: ast.Message) -> None:
        patterns = [(message.id.name, message.value)]
        patterns += [(f"{message.id.name}.{each.id.name}", each.value) for each in message.attributes]
        for name, pattern in patterns:
            if name in self._needs:
                raise ValueError(f"{self.language}/{file}: {name} is said twice")
            if pattern is not None:
                self._needs[name] = _Needs()
                self._needs[name].visit(pattern)
                self._quoted[message.id.name] |= {each.partition(".")[0] for each in self._needs[name].quotes}

    def names(self) -> Iterator[str]:
        """Every phrase's name."""
        yield from self._needs

    def quotes(self, name: str) -> frozenset[str]:
        """The phrases that this one quotes."""
        return frozenset(self._needs[name].quotes)

    def find(self, name: str) -> Phrase | None:
        """The phrase, or None when this language lacks it."""
        if name not in self._made:
            self._made[name] = self._make(name) if name in self._needs else None
        return self._made[name]

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
        for quoted in self._quoted[message]:
            yield from self._with_quoted(quoted, seen)

    def _all_variables(self, name: str, seen: set[str]) -> Iterator[str]:
        if name in seen or name not in self._needs:
            return
        seen.add(name)
        yield from self._needs[name].variables
        for quoted in self._needs[name].quotes:
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
