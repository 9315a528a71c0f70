"""Variables that no field holds as such, but that words need."""

import html
from collections.abc import Callable
from typing import Any

from custody.codes import shown
from custody.facts.happened import Denied
from custody.roles import Role
from custody.routes import ROUTES
from custody.symbols import CODE_LENGTH
from locales.derived_figures import FIGURES
from locales.written import WRITTEN


def _agrees(fact: Any) -> str:  # noqa: ANN401 - a count
    return "yes" if fact.declared in (None, fact.counted) else "no"


def _bundle(choice: Any) -> str:  # noqa: ANN401 - a button
    return "yes" if choice.ref.startswith("b") else "no"


def _papers(fact: Any) -> str:  # noqa: ANN401 - a packing
    known = {
        (None, None): "unsaid",
        (True, True): "both",
        (True, False): "criteria",
        (False, True): "protocol",
    }
    return known.get((fact.criteria, fact.protocol), "neither")


def _code(choice: Any) -> str:  # noqa: ANN401 - a button
    return shown(choice.text) if len(choice.text) == CODE_LENGTH else str(choice.text)


def _assigned(card: Any) -> str:  # noqa: ANN401 - a card
    """Whether the expert is to be named: not when they hold the packet themselves."""
    apart = card.expert is not None and (card.holder is None or card.holder.id != card.expert.id)
    return "yes" if apart else "no"


def _for_expert(card: Any) -> str:  # noqa: ANN401 - a card
    """Whether it is an expert who is to take the packet that is offered."""
    ahead = (step for route in ROUTES.values() for step in route.steps if step.name == card.next_step)
    return _assigned(card) if any(Role.EXPERT in step.takers for step in ahead) else "no"


def _to_count(received: Any) -> str:  # noqa: ANN401 - a handover
    """Whether the handover ends with a count of the works."""
    steps = (step for route in ROUTES.values() for step in route.steps if step.name == received.step)
    return "yes" if any(step.is_handover and step.counts for step in steps) else "no"


def _denial(correction: Any) -> str:  # noqa: ANN401 - an entry that did not happen
    """Whether it is a denial that is taken back: «it did not happen» would be a double negation."""
    return "yes" if isinstance(correction.was, Denied) else "no"


def _unsolved(card: Any) -> int:  # noqa: ANN401 - a card
    """Incidents that somebody has still to look into: only those stand in a list."""
    return int(card.incidents - card.resolved)


def _calm(board: Any) -> str:  # noqa: ANN401 - the board
    """Whether there is something, and nothing at all is wrong with it."""
    return "no" if board.overdue or board.unconfirmed or board.incidents or not board.total else "yes"


def _spoken(sheet: Any) -> str:  # noqa: ANN401 - a mark sheet
    """Whether somebody else has sent the marks of whoever has checked."""
    return "yes" if sheet.by.id != sheet.whose.id else "no"


def _single(spell: Any) -> str:  # noqa: ANN401 - a run of days
    return "yes" if spell.first == spell.last else "no"


def _note(fact: Any) -> str:  # noqa: ANN401 - a checkpoint
    """A signed note as it is, line by line; ¶ alone is a blank line."""
    return html.escape(fact.signed.strip(), quote=False).replace("\n\n", "\n¶\n")


def _more_visits(fact: Any) -> int:  # noqa: ANN401 - sittings of a day
    return int(fact.count - len(fact.visits))


def _more_schools(fact: Any) -> int:  # noqa: ANN401 - schools
    return int(fact.count - len(fact.organisations))


def _whole(line: Any) -> str:  # noqa: ANN401 - whom to call
    """Whether all that they owe is overdue."""
    return "yes" if line.late == line.count else "no"


def _moved(fact: Any) -> int:  # noqa: ANN401 - a difference
    """So many works get another day: whatever is printed of them bears the old one."""
    return sum(each.moved for each in fact.counts)


def _aside(fact: Any) -> str:  # noqa: ANN401 - a difference
    """Whether something leaves the plan."""
    return "yes" if any(each.gone for each in fact.counts) else "no"


def _signed(change: Any) -> str:  # noqa: ANN401 - a number that has changed
    return f"+{change.number}" if change.number > 0 else f"\N{MINUS SIGN}{-change.number}"


QUOTED: dict[tuple[str, str], Callable[[Any], tuple[str, ...]]] = {
    ("plan-fault", "told"): lambda fault: ("problem-place", f"problem-{fault.problem}"),
}
"""Variables that are other phrases about the same record, one after another."""

DERIVED: dict[tuple[str, str], Callable[[Any], str | int]] = {
    ("counted", "agrees"): _agrees,
    **{(kind, "undenied"): _denial for kind in ("annulled", "correction-preview")},
    **FIGURES,
    ("board", "calm"): _calm,
    ("coordinator-missing", "more"): _more_schools,
    ("observer-missing", "more"): _more_visits,
    ("card", "assigned"): _assigned,
    ("card", "for_expert"): _for_expert,
    ("card", "unsolved"): _unsolved,
    ("checkpoint-made", "note"): _note,
    ("choice", "bundle"): _bundle,
    ("choice", "code"): _code,
    ("digest-change", "signed"): _signed,
    **WRITTEN,
    ("marks-taken", "spoken"): _spoken,
    ("packed", "papers"): _papers,
    **{(kind, "moved"): _moved for kind in ("plan-preview", "plan-loaded")},
    ("plan-preview", "aside"): _aside,
    ("received", "to_count"): _to_count,
    ("spell", "single"): _single,
    ("to-call", "whole"): _whole,
}
"""By kind and name."""
