"""Rules for what is not Python: queries, settings, the lint's own exceptions, every tracked file."""

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.house.tree import parsed

QUERY = re.compile(r"--\s*name\s*:\s*(?P<name>\w+)[ \t]*(?:\([^)]*\))?[ \t]*(?P<operator>\S*)")
PORTABLE = {"", "^", "$"}
SETTING = re.compile(r"^#?\s*([A-Z][A-Z0-9_]*)=", re.MULTILINE)
IGNORE = re.compile(r'^\s*"[A-Z]+[0-9]*",?(?P<reason>.*)$')
MOST_IGNORES = 15
# Written in brackets, so that this file does not break its own rule.
ELSEWHERE = {
    "a path of one machine": re.compile(r"(?<![\w.~-])/(?:wor[k]|root/\.pyen[v]|tmp/[v])/"),
    "a package registry": re.compile(r"pyp[i]\.org|pythonhoste[d][.]org|npmjs[.](?:org|com)", re.IGNORECASE),
    "a folder outside the repository": re.compile(r"[.]{2}/shared"),
}


def unportable_queries(root: Path) -> list[str]:
    """Shared queries whose operator answers differently on SQLite and PostgreSQL."""
    return [
        f"{path.relative_to(root)}: {query['name']}{query['operator']}"
        for path in sorted((root / "storage/sql/common").rglob("*.sql"))
        for query in QUERY.finditer(path.read_text(encoding="utf-8"))
        if query["operator"] not in PORTABLE
    ]


def settings_gap(root: Path) -> list[str]:
    """Settings that .env.example forgets, and names in it that no setting has."""
    known = _fields(root / "bot/settings.py")
    explained = SETTING.findall((root / ".env.example").read_text(encoding="utf-8"))
    twice = sorted({name for name in explained if explained.count(name) > 1})
    return [
        *(f"{name} is not explained" for name in sorted(known - set(explained))),
        *(f"{name} is no setting" for name in sorted(set(explained) - known)),
        *(f"{name} is explained twice" for name in twice),
    ]


def _fields(path: Path) -> set[str]:
    for node in ast.walk(parsed(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and node.name == "Settings":
            named = (part.target for part in node.body if isinstance(part, ast.AnnAssign))
            names = {target.id for target in named if isinstance(target, ast.Name)}
            return {name.upper() for name in names if name != "model_config"}
    return set()


def lint_exceptions(root: Path) -> list[str]:
    """Ruff's exceptions, when they are more than fifteen, and those without a reason."""
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    lint = text.partition("\n[tool.ruff.lint]\n")[2].partition("\n[tool.ruff.lint.pydocstyle]")[0]
    found = [match for line in lint.splitlines() if (match := IGNORE.match(line))]
    bare = [match[0].strip() for match in found if "#" not in match["reason"]]
    many = [f"{len(found)} exceptions"] if len(found) > MOST_IGNORES or not found else []
    return [*many, *bare]


def outside_mentions(root: Path) -> list[str]:
    """Tracked files that name something outside the repository."""
    return [
        f"{path.relative_to(root)}: {what}"
        for path in tracked(root)
        for what, pattern in ELSEWHERE.items()
        if pattern.search(_text(path))
    ]


def tracked(root: Path) -> Iterator[Path]:
    """The files that git knows; every file where there is no git."""
    git = shutil.which("git")
    if git and (root / ".git").exists():
        told = subprocess.run(
            [git, "-c", "safe.directory=*", "ls-files", "-z"], cwd=root, capture_output=True, check=True
        )
        listed = (root / name for name in told.stdout.decode().split("\0") if name)
    else:
        listed = (path for path in root.rglob("*"))
    yield from sorted(path for path in listed if path.is_file())


def _text(path: Path) -> str:
    raw = path.read_bytes()
    return "" if b"\0" in raw else raw.decode(errors="replace")
