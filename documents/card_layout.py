"""One invitation card on 105 × 74 mm: where its QR, its call-sign and its words go, in millimetres."""

from dataclasses import dataclass

WIDTH, HEIGHT = 105.0, 297 / 4
POINT = 25.4 / 72
QR_X, QR_Y, QR_SIDE = 8.0, 9.0, 40.0
WORDS_X, WORDS_RIGHT = 53.0, 98.0
CALLSIGN_SIZE, CALLSIGN_BASELINE = 30 * POINT, 20.0
FOOT_BASELINE, FOOT_LEADING, FOOT_SIZE = 56.0, 4.6, 8.5 * POINT


@dataclass(frozen=True, slots=True)
class Card:
    """What one card says; `role`, `place` and `until` are words already, `token` opens the bot once."""

    token: str
    callsign: str
    role: str
    place: str
    until: str
    bot_username: str


def link_of(card: Card) -> str:
    """What the QR says: the address that binds the phone."""
    return f"https://t.me/{card.bot_username.removeprefix('@')}?start=i_{card.token}"


def modules(card: Card) -> list[list[bool]]:
    """The QR's dark and light squares; level Q survives a thumb and a fold."""
    import qrcode  # noqa: PLC0415 - who prints nothing carries none of it
    from qrcode.constants import ERROR_CORRECT_Q  # noqa: PLC0415

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, border=0)
    code.add_data(link_of(card).encode("ascii"), optimize=0)
    code.make(fit=True)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]
