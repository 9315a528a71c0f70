"""Who may check what: the grounds against an expert, as stable codes (M 8.3, 9.1, 9.4)."""

from typing import Literal

from custody.roles import Person, Role

Ground = Literal["own-school", "other-subject", "too-few-years"]


def grounds(
    expert: Person, organisation: str, subject: str, needed: int, *, allowed: bool = False
) -> tuple[Ground, ...]:
    """Everything against this expert for works of that organisation and subject; empty when they may check.

    `needed` are the years of teaching that the commission asks; `allowed` when an order lets the expert check
    their own school.
    """
    found: list[Ground] = []
    if expert.workplace == organisation and not allowed:
        found.append("own-school")
    if Role.EXPERT not in expert.roles_at(organisation, subject):
        found.append("other-subject")
    if expert.years is not None and expert.years < needed:
        found.append("too-few-years")
    return tuple(found)
