"""The foot of a printed act: places to sign, and the QR by which the act is checked."""

from dataclasses import dataclass
from itertools import groupby

import qrcode
from fpdf import FPDF
from fpdf.enums import RenderStyle
from qrcode.constants import ERROR_CORRECT_Q

from documents.deed_blocks import LEADING, RULE, SMALL, TEXT, write
from documents.deed_form import Form, Signature
from documents.deed_ink import lines
from documents.fonts import width

QR_SIDE = 24.0
_MASK, _QUIET = 2, 2.0
_SPACE, _LINE = 15.0, 7.5


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to sign, side by side: who it is by call-sign, a line for the signature, one for the name."""

    form: Form
    room: float

    @property
    def height(self) -> float:
        """In mm, with the gap below."""
        return (
            max((len(self._who(each)) for each in self.form.signatures), default=0) * TEXT * LEADING + _SPACE
        )

    def _wide(self) -> float:
        return (self.room + 8) / len(self.form.signatures) - 8

    def _who(self, signature: Signature) -> tuple[str, ...]:
        return lines(f"{signature.side} {signature.who}", self._wide(), TEXT)

    def draw(self, pdf: FPDF, x: float, y: float) -> None:
        """Draw it with its left upper corner there."""
        pdf.set_draw_color(0)
        pdf.set_line_width(RULE)
        wide, base = self._wide(), y + self.height - _SPACE + _LINE
        for signature in self.form.signatures:
            for number, line in enumerate(self._who(signature)):
                write(pdf, x, y + number * TEXT * LEADING, TEXT, line)
            places = (
                (0.0, 0.30, self.form.signed),
                (0.34, 0.78, self.form.name),
                (0.82, 1.0, self.form.date),
            )
            for begin, end, under in places:
                pdf.line(x + begin * wide, base, x + end * wide, base)
                aside = ((end - begin) * wide - width(under, SMALL, bold=False)) / 2
                write(pdf, x + begin * wide + max(aside, 0), base + 0.6, SMALL, under)
            x += wide + 8


@dataclass(frozen=True, slots=True)
class Foot:
    """Signatures, if any, and the QR, never on two pages."""

    form: Form
    room: float

    @property
    def height(self) -> float:
        """In mm, with the gap below."""
        return sum(each.height for each in self._parts())

    def _parts(self) -> "tuple[Signatures | Check, ...]":
        check = Check(self.form, self.room)
        return (Signatures(self.form, self.room), check) if self.form.signatures else (check,)

    def draw(self, pdf: FPDF, x: float, y: float) -> None:
        """Draw it with its left upper corner there."""
        for part in self._parts():
            part.draw(pdf, x, y)
            y += part.height


@dataclass(frozen=True, slots=True)
class Check:
    """The QR and what it is for."""

    form: Form
    room: float

    @property
    def height(self) -> float:
        """In mm, with the gap below."""
        return max(QR_SIDE, len(self._words()) * SMALL * LEADING)

    def _words(self) -> tuple[str, ...]:
        room = self.room - QR_SIDE - 2 * _QUIET
        return tuple(line for text in self.form.checks for line in lines(text, room, SMALL))

    def draw(self, pdf: FPDF, x: float, y: float) -> None:
        """Draw it with its left upper corner there."""
        for number, line in enumerate(self._words()):
            write(pdf, x + QR_SIDE + 2 * _QUIET, y + number * SMALL * LEADING, SMALL, line)
        modules = _modules(self.form.link)
        side = QR_SIDE / len(modules)
        pdf.set_fill_color(0)
        for down, line_of in enumerate(modules):
            right = 0
            for dark, run in groupby(line_of):
                length = len(list(run))
                if dark:
                    corner = (x + right * side, y + down * side)
                    pdf.rect(*corner, length * side, side + 0.01, style=RenderStyle.F)
                right += length


def _modules(link: str) -> list[list[bool]]:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, mask_pattern=_MASK, border=0)
    code.add_data(link.encode("ascii"), optimize=0)
    code.make(fit=True)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]
