"""Rules of habit: what no module of ours may do, wherever it would be handy."""

import ast
import io
import tokenize
from collections.abc import Iterator
from pathlib import Path

from tests.house.tree import docstring, last_name, modules, nodes, parsed

CLOCKLESS = ("bot", "custody", "handlers", "storage", "locales", "documents")
NOW = {"now", "utcnow", "today"}
TICKS = {"time", "time_ns"}
EMPTY_NAMES = {
    "util", "utils", "helper", "helpers", "manager", "managers", "data", "misc", "common", "shared", "lib",
}  # fmt: skip
SPOKEN = {tokenize.STRING, getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING)}


def cyrillic_in_code(root: Path) -> list[str]:
    """String literals with Cyrillic outside the words, the papers and the sandbox; escapes pass."""
    return [
        f"{name}:{line}"
        for name, text in modules(root, "bot", "custody", "handlers", "storage")
        for line in _cyrillic_lines(text)
    ]


def _cyrillic_lines(text: str) -> Iterator[int]:
    said = [docstring(node) for node in ast.walk(parsed(text))]
    quiet = {found.lineno for found in said if found}
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        spoken = token.type in SPOKEN and token.start[0] not in quiet
        if spoken and any("\u0400" <= letter <= "\u04ff" for letter in token.string):
            yield token.start[0]


def clocks(root: Path) -> list[str]:
    """Readings of the clock anywhere but in bot/clock.py."""
    return [
        f"{name}:{getattr(node, 'lineno', 0)}"
        for name, node in nodes(root, *CLOCKLESS)
        if name != "bot/clock.py" and _reads_clock(node)
    ]


def _reads_clock(node: ast.AST) -> bool:
    if isinstance(node, ast.ImportFrom):
        return node.module == "time" and any(alias.name in TICKS for alias in node.names)
    if not isinstance(node, ast.Attribute):
        return False
    of = last_name(node.value)
    return (node.attr in NOW and of in {"datetime", "date"}) or (node.attr in TICKS and of == "time")


def default_executor(root: Path) -> list[str]:
    """Work given to asyncio's default executor."""
    return [
        f"{name}:{getattr(node, 'lineno', 0)}" for name, node in nodes(root) if _uses_default_executor(node)
    ]


def _uses_default_executor(node: ast.AST) -> bool:
    if isinstance(node, ast.Call) and last_name(node.func) == "run_in_executor" and node.args:
        first = node.args[0]
        return isinstance(first, ast.Constant) and first.value is None
    if isinstance(node, ast.ImportFrom):
        return any(alias.name == "to_thread" for alias in node.names)
    return isinstance(node, ast.Attribute) and node.attr == "to_thread"


def synchronous_filters(root: Path) -> list[str]:
    """Aiogram's magic `F`, and lambdas where a router is told what to hear."""
    return [
        f"{name}:{getattr(node, 'lineno', 0)}"
        for name, node in nodes(root, "handlers", "bot")
        if _brings_magic(node) or (name.startswith("handlers/") and _hears_by_lambda(node))
    ]


def _brings_magic(node: ast.AST) -> bool:
    if isinstance(node, ast.ImportFrom):
        magic = any(alias.name in {"F", "MagicFilter"} for alias in node.names)
        return magic and (node.module or "").split(".")[0] in {"aiogram", "magic_filter"}
    return isinstance(node, ast.Attribute) and node.attr == "F" and last_name(node.value) == "aiogram"


def _hears_by_lambda(node: ast.AST) -> bool:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        told: list[ast.AST] = list(node.decorator_list)
    elif isinstance(node, ast.Call) and last_name(node.func) in {"register", "filter"}:
        told = [*node.args, *node.keywords]
    else:
        return False
    return any(isinstance(part, ast.Lambda) for root in told for part in ast.walk(root))


def prints(root: Path) -> list[str]:
    """`print` anywhere but at the command line and in the sandbox."""
    return [
        f"{name}:{node.lineno}"
        for name, node in nodes(root)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
        if not name.startswith(("bot/cli", "sandbox/"))
    ]


def empty_names(root: Path) -> list[str]:
    """Modules and packages whose name says nothing."""
    return [name for name, _ in modules(root) if EMPTY_NAMES & set(name.removesuffix(".py").split("/"))]


def mocks(root: Path) -> list[str]:
    """Tests that import a mocking library."""
    return [
        f"{name}:{node.lineno}"
        for name, node in nodes(root, "tests")
        if (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("unittest"))
        or (isinstance(node, ast.Import) and any(alias.name.startswith("unittest") for alias in node.names))
    ]
