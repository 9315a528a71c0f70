"""What a printed act says, before it is laid out: a heading, paragraphs, tables, and who signs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph over the whole width; `strong` ones are headings of what follows, `small` is fine print."""

    text: str
    strong: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under their headings; `shares` of the width, and the row of totals, if there is one, in bold."""

    heads: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signature:
    """One who signs: on what side, and who it is by call-sign and role; the name is written by hand."""

    side: str
    who: str


@dataclass(frozen=True, slots=True)
class Form:
    """A whole act; `copies` are the words «copy 1 of 2» (one for a paper that nobody signs).

    `page` is «page {page} of {pages}»; `link` stands in the QR, `checks` beside it; `name` and `date` are the
    lines under a signature.
    """

    heading: str
    title: str
    left: str
    right: str
    parts: tuple[Paragraph | Table, ...]
    signatures: tuple[Signature, ...]
    copies: tuple[str, ...]
    page: str
    link: str
    checks: tuple[str, ...]
    signed: str = ""
    name: str = ""
    date: str = ""
