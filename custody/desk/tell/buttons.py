"""The buttons of a message to many: to whom, which school, which subject; and those under the sent one."""

from collections.abc import Sequence

from custody.desk.board.view import digest
from custody.directory import Directory
from custody.letters import Choice, Row, column
from custody.natural import natural
from custody.roles import Role
from custody.tells import Tell

ROLES = (Role.OBSERVER, Role.SCHOOL, Role.EXPERT, Role.CHAIR, Role.COORDINATOR)
PAGE = 8


def whom(tell: Tell, names: Directory, found: Sequence[str], *, windows: bool = False) -> tuple[Row, ...]:
    """The roles and the other ways to say whom; or the organisations that may have been meant.

    With `windows` of days there are those who have not chosen theirs.
    """
    if found:
        return (*_listed(tell, [(f"o.{digest(code)}", names.name_of(code)) for code in found]), _drop(tell))
    roles = [_to(tell, role.value) for role in ROLES]
    late = ("late", "unchosen") if windows else ("late",)
    others = [_to(tell, arg) for arg in (*late, "all", "schools.1", "subjects")]
    return (*_rows([*roles, *others]), _drop(tell))


def schools(tell: Tell, names: Directory, page: int) -> tuple[Row, ...]:
    """A page of the organisations by name."""
    every = sorted(
        ((each.name, each.code) for each in names.organisations), key=lambda each: natural(each[0])
    )
    part = every[(page - 1) * PAGE : page * PAGE]
    pages = max(1, -(-len(every) // PAGE))
    turns = {"previous": page - 1, "next": page + 1}
    turn = tuple(_to(tell, f"schools.{n}", word) for word, n in turns.items() if 1 <= n <= pages)
    listed = _listed(tell, [(f"o.{digest(code)}", name) for name, code in part])
    return (*listed, *((Row(turn),) if turn else ()), _drop(tell))


def subjects(tell: Tell, names: Directory) -> tuple[Row, ...]:
    """Every subject of the campaign."""
    return (*_listed(tell, [(f"s.{digest(each)}", each) for each in names.subjects]), _drop(tell))


def of_board(tell: Tell, unread: int) -> tuple[Row, ...]:
    """Under the sent message: look again, and remind those who have not read it."""
    again = (Choice("tell-again", f"t{tell.id}", 0, "", "", unread),) if unread else ()
    return column(Choice("tell-show", f"t{tell.id}"), *again)


def _listed(tell: Tell, named: Sequence[tuple[str, str]]) -> tuple[Row, ...]:
    return tuple(Row((_to(tell, arg, name),)) for arg, name in named)


def _rows(choices: Sequence[Choice]) -> tuple[Row, ...]:
    return tuple(Row(tuple(choices[i : i + 2])) for i in range(0, len(choices), 2))


def _to(tell: Tell, arg: str, text: str = "") -> Choice:
    return Choice("tell-to", f"t{tell.id}", 0, arg, text)


def _drop(tell: Tell) -> Row:
    return Row((Choice("tell-drop", f"t{tell.id}"),))
