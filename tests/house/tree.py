"""The tree that the rules walk: our packages, their modules, their functions."""

import ast
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("bot", "custody", "handlers", "storage", "locales", "documents", "sandbox")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def modules(root: Path, *packages: str) -> Iterator[tuple[str, str]]:
    """Every module of the packages: its path from the root, and its text."""
    for package in packages or PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            if "__pycache__" not in path.parts:
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def parsed(text: str) -> ast.Module:
    """The module's tree; each text is parsed once for all rules."""
    return ast.parse(text)


def nodes(root: Path, *packages: str) -> Iterator[tuple[str, ast.AST]]:
    """Every node of every module, with the module's path."""
    for name, text in modules(root, *packages):
        for node in ast.walk(parsed(text)):
            yield name, node


def functions(root: Path, *packages: str) -> Iterator[tuple[str, Function]]:
    """Every function and method, with the module's path."""
    for name, node in nodes(root, *packages):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield name, node


def docstring(node: ast.AST) -> ast.Expr | None:
    """The docstring of a module, class or function."""
    body = getattr(node, "body", None)
    if not isinstance(body, list) or not body or not isinstance(body[0], ast.Expr):
        return None
    value = body[0].value
    is_text = isinstance(value, ast.Constant) and isinstance(value.value, str)
    return body[0] if is_text else None


def last_name(node: ast.AST | None) -> str:
    """The last word of a dotted name: `datetime` for `dt.datetime`."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
