"""A file of words, taken apart into its messages: each is read when it is first said."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

_MESSAGE = re.compile(r"^([A-Za-z][\w-]*) *(?==)", re.MULTILINE)
"""Where a message begins: beside it only comments and closing braces stand at the beginning of a line."""

_COMMENT = re.compile(r"^#.*\n?", re.MULTILINE)


@dataclass(slots=True)
class Needs(Visitor):
    """Which variables a pattern names, and which other phrases it quotes."""

    variables: set[str] = field(default_factory=set)
    quotes: set[str] = field(default_factory=set)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's way
        """A variable is named."""
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - the visitor's way
        """Another phrase is quoted."""
        self.quotes.add(f"{node.id.name}.{node.attribute.name}" if node.attribute else node.id.name)


def messages(text: str, file: str) -> Iterator[tuple[str, str]]:
    """Each message as it is written, by its name; ValueError when something else stands before the first."""
    before, *found = _MESSAGE.split(_COMMENT.sub("", text))
    if before.strip():
        raise ValueError(f"{file}: not Fluent: {before}")
    for name, said in zip(found[::2], found[1::2], strict=True):
        yield name, f"{name} {said.rstrip()}\n"


def read(text: str) -> Mapping[str, Needs]:
    """The phrases of one message, each with what it needs; ValueError when it is not Fluent."""
    entry, *more = FluentParser(with_spans=False).parse(text).body
    if more or not isinstance(entry, ast.Message):
        raise ValueError(f"not Fluent: {text}")
    patterns = [(entry.id.name, entry.value)]
    patterns += [(f"{entry.id.name}.{each.id.name}", each.value) for each in entry.attributes]
    found: dict[str, Needs] = {}
    for name, pattern in patterns:
        if name in found:
            raise ValueError(f"{name} is said twice")
        if pattern is not None:
            found[name] = Needs()
            found[name].visit(pattern)
    return found
