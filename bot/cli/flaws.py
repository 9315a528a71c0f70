"""What does not hold in books, a copy or an export, the gravest first: asked by all who check one."""

from collections.abc import Iterator

from bot.cli.chains import Check
from bot.cli.troubles import Trouble
from custody.ledger import Break
from custody.proving import Fault, Signed, Witness
from storage.shape import Oddities

Flaw = Break | Fault | Oddities
NOBODY = Witness()
LONGEST = 200


def first_flaw(
    check: Check, believed: Signed | None = None, witness: Witness = NOBODY, *, of_copy: bool = False
) -> Flaw | None:
    """The first thing that does not hold; None when all does.

    `of_copy` passes over what makes no copy useless: a checkpoint that is being made at that moment, and
    triggers and views, which a restore makes anew.
    """
    found = _flaws(check, believed, witness)
    return next((flaw for flaw in found if not (of_copy and _is_passing(flaw))), None)


def _flaws(check: Check, believed: Signed | None, witness: Witness) -> Iterator[Flaw]:
    if check.broken:
        yield check.broken
        return
    if fault := check.fault(believed, NOBODY):
        yield fault
        return
    if doubt := check.doubt():
        yield doubt
    if fault := check.fault(believed, witness):
        yield fault
    if check.shown:
        yield check.shown
    if check.odd:
        yield check.odd


def _is_passing(flaw: Flaw) -> bool:
    return isinstance(flaw, Oddities) or (isinstance(flaw, Fault) and flaw.is_doubt)


def told(flaw: Flaw, of_break: str = "cli-verify-broken") -> Trouble:
    """The flaw as one line for the operator; 2 for what could only not be compared."""
    if isinstance(flaw, Oddities):
        return Trouble("cli-verify-odd", **flaw.names)
    if isinstance(flaw, Break):
        return Trouble(of_break, stream=shown(flaw.stream), seq=str(flaw.seq), what=flaw.what)
    names = ("number", "size", "found", "place", "mark", "near")
    numbers = {name: str(getattr(flaw, name)) for name in names}
    return Trouble("cli-verify-fault", 2 if flaw.is_doubt else 1, what=flaw.what, **numbers)


def shown(said: object) -> str:
    """What comes from the file, so that it cannot write anything else over the answer."""
    signs = str(said)[:LONGEST]
    return "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in signs)
