"""Telegram's HTML, parsed as strictly as Telegram does."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.telegram.html_cursor import ATTRIBUTE, CHARACTER, NAME, SPACE, Cursor, unescape
from sandbox.telegram.html_tags import TAGS, Tag, entity_of
from sandbox.telegram.shapes import utf16

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json

SPECIAL = re.compile(r"[<&]")


@dataclass(frozen=True, slots=True)
class Opened:
    """A tag that is still open: where its text begins, in UTF-16 units and in parts."""

    tag: Tag
    offset: int
    part: int


@dataclass(slots=True)
class HtmlParser:
    """A walk over one text: what was read and which tags are open."""

    cursor: Cursor
    length: int = 0
    parts: list[str] = field(default_factory=list)
    opened: list[Opened] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def parse(self) -> tuple[str, list[Json]]:
        """Give the plain text and its entities, in UTF-16 units."""
        while not self.cursor.ended:
            if self.cursor.sees("</"):
                self._close()
            elif self.cursor.sees("<"):
                self.opened.append(Opened(self._open(), self.length, len(self.parts)))
            else:
                self._plain()
        if self.opened:
            self.cursor.fail(f'Can\'t find end tag corresponding to start tag "{self.opened[-1].tag.name}"')
        self.entities.sort(key=lambda one: (one["offset"], -one["length"]))
        return "".join(self.parts), self.entities

    def _plain(self) -> None:
        cursor = self.cursor
        reference = CHARACTER.match(cursor.source, cursor.at)
        if reference:
            text, cursor.at = unescape(reference), reference.end()
        else:
            special = SPECIAL.search(cursor.source, cursor.at + 1)
            end = special.start() if special else len(cursor.source)
            text, cursor.at = cursor.source[cursor.at : end], end
        self.parts.append(text)
        self.length += utf16(text)

    def _open(self) -> Tag:
        cursor, begin = self.cursor, self.cursor.at
        cursor.at += 1
        tag = Tag(cursor.take(NAME).lower())
        if cursor.ended:
            cursor.fail("Unclosed start tag", begin)
        if tag.name not in TAGS:
            cursor.fail(f'Unsupported start tag "{tag.name}"', begin)
        cursor.take(SPACE)
        while not cursor.sees(">"):
            if cursor.ended:
                cursor.fail("Unclosed start tag", begin)
            self._attribute(tag, begin)
            cursor.take(SPACE)
        cursor.at += 1
        if tag.name == "span" and tag.argument != "spoiler":
            cursor.fail('Tag "span" must have class "tg-spoiler"', begin)
        return tag

    def _attribute(self, tag: Tag, begin: int) -> None:
        cursor = self.cursor
        name = cursor.take(ATTRIBUTE).lower()
        if not name:
            cursor.fail(f'Empty attribute name in the tag "{tag.name}"', begin)
        cursor.take(SPACE)
        if not cursor.sees("="):
            tag.learn(name, "")
            return
        cursor.at += 1
        cursor.take(SPACE)
        if cursor.ended:
            cursor.fail(f'Unclosed start tag "{tag.name}"', begin)
        tag.learn(name, cursor.value(begin))

    def _close(self) -> None:
        cursor, begin = self.cursor, self.cursor.at
        if not self.opened:
            cursor.fail("Unexpected end tag", begin)
        cursor.at += 2
        name = cursor.take(NAME).lower()
        cursor.take(SPACE)
        if not cursor.sees(">"):
            cursor.fail("Unclosed end tag", begin)
        cursor.at += 1
        opened = self.opened.pop()
        wanted = opened.tag.name
        if name not in ("", wanted):
            where = cursor.byte(begin)
            cursor.fail(
                f'Unmatched end tag at byte offset {where}, expected "</{wanted}>", found "</{name}>"'
            )
        entity = entity_of(opened.tag, "".join(self.parts[opened.part :]))
        if entity and self.length > opened.offset:
            self.entities.append({"offset": opened.offset, "length": self.length - opened.offset, **entity})
