"""Rules of direction: who may know whom."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

from tests.house.tree import PACKAGES, nodes

LINT_IMPORTS = "from importlinter.cli import lint_imports_command as run; run()"


def lint_imports(root: Path) -> tuple[bool, str]:
    """Whether the contracts of the tree's pyproject.toml hold, and what import-linter said."""
    ran = subprocess.run(
        [sys.executable, "-c", LINT_IMPORTS, "--no-cache", "--no-logo"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.returncode == 0, ran.stdout + ran.stderr


def broken_arrows(root: Path) -> list[str]:
    """What import-linter says, when it says no."""
    held, said = lint_imports(root)
    return [] if held else [said]


def copied(root: Path, to: Path) -> Path:
    """A copy of our packages in which something may be broken."""
    shutil.copy(root / "pyproject.toml", to / "pyproject.toml")
    for package in PACKAGES:
        only_code = shutil.ignore_patterns("__pycache__", "*.ttf", "*.db")
        shutil.copytree(root / package, to / package, ignore=only_code)
    return to


def strangers_in_custody(root: Path) -> list[str]:
    """Imports of custody that are neither its own nor the standard library's."""
    known = {*sys.stdlib_module_names, "custody"}
    return [
        f"{name}:{getattr(node, 'lineno', 0)} {module}"
        for name, node in nodes(root, "custody")
        for module in _imported(node)
        if module not in known
    ]


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name.split(".")[0] for alias in node.names]
    if isinstance(node, ast.ImportFrom) and not node.level:
        return [(node.module or "").split(".")[0]]
    return []
