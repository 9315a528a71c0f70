"""Rules of size: what does not fit on a screen is not understood at a glance."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.tree import Function, docstring, functions, last_name, modules, nodes

FILE_LINES = 150
FUNCTION_LINES = 25
HANDLER_LINES = 12
UPDATES = {
    "message", "edited_message", "callback_query", "my_chat_member", "chat_member", "inline_query",
    "channel_post", "error", "errors",
}  # fmt: skip


def long_files(root: Path) -> list[str]:
    """Modules of more than 150 lines."""
    counted = ((name, len(text.splitlines())) for name, text in modules(root))
    return [f"{name}: {lines} lines" for name, lines in counted if lines > FILE_LINES]


def lines_of(function: Function) -> int:
    """Lines from `def` to the end, the docstring left out."""
    said = docstring(function)
    quiet = (said.end_lineno or said.lineno) - said.lineno + 1 if said else 0
    return (function.end_lineno or function.lineno) - function.lineno + 1 - quiet


def long_functions(root: Path) -> list[str]:
    """Functions of more than 25 lines."""
    return [
        f"{name}:{function.lineno} {function.name}: {lines_of(function)} lines"
        for name, function in functions(root)
        if lines_of(function) > FUNCTION_LINES
    ]


def long_handlers(root: Path) -> list[str]:
    """Telegram handlers of more than 12 lines."""
    registered = set(_registered(root))
    return [
        f"{name}:{function.lineno} {function.name}: {lines_of(function)} lines"
        for name, function in functions(root, "handlers")
        if _is_handler(function) or (name, function.name) in registered
        if lines_of(function) > HANDLER_LINES
    ]


def _is_handler(function: Function) -> bool:
    called = (mark.func for mark in function.decorator_list if isinstance(mark, ast.Call))
    return any(isinstance(mark, ast.Attribute) and mark.attr in UPDATES for mark in called)


def _registered(root: Path) -> Iterator[tuple[str, str]]:
    for name, node in nodes(root, "handlers"):
        if isinstance(node, ast.Call) and last_name(node.func) == "register" and node.args:
            yield name, last_name(node.args[0])
