"""Every trouble is one line in the operator's language, and no secret is ever printed."""

import ast
from pathlib import Path

import pytest

import bot.cli.status
from bot.cli.parser import COMMANDS
from bot.cli.troubles import PHRASES
from locales.phrases import phrases_of
from tests.cli.forks import ROOT
from tests.cli.shell import TOKEN, Ask, shell, started


def test_an_unknown_command_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    told = started(tmp_path, "launch")
    assert told.code == 2
    assert "doctor" in told.line


def test_a_missing_word_is_answered_with_the_whole_command(ask: Ask, tmp_path: Path) -> None:
    told = ask(tmp_path, "load")
    assert told.code == 2
    assert "python -m bot load [-h] [--dry-run] FILE.xlsx" in told.line


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TIMEZONE", "Mars/Olympus"),
        ("BACKUP_KEEP", "24"),
        ("BACKUP_KEEP", "0,x"),
        ("COORDINATORS", "Иванов"),
        ("SEND_RATE", "0"),
        ("PHOTO_LIMIT_MB", "x"),
    ],
)
def test_a_wrong_setting_is_named(ask: Ask, tmp_path: Path, name: str, value: str) -> None:
    assert name in ask(tmp_path, "status", **{name: value}).line


def test_settings_that_are_not_utf8_are_named(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("TIMEZONE=Азия".encode("cp1251"))
    assert ".env" in ask(tmp_path, "status").line


def test_help_comes_even_with_wrong_settings(tmp_path: Path) -> None:
    told = shell(tmp_path, "--help", TIMEZONE="Mars/Olympus")
    assert told.code == 0
    assert all(name in told.out for name in COMMANDS)


def test_books_without_tables_say_how_to_make_them(tmp_path: Path) -> None:
    assert "python -m bot migrate" in shell(tmp_path, "status").line


def test_the_operator_is_answered_in_their_language(ask: Ask, tmp_path: Path) -> None:
    assert ask(tmp_path, "status", LANGUAGE="en").line.startswith("The database has no tables yet.")


def test_an_unknown_language_is_answered_in_russian(ask: Ask, tmp_path: Path) -> None:
    assert "нет таблиц" in ask(tmp_path, "status", LANGUAGE="tlh_KL:en").line


@pytest.mark.parametrize(
    "url", ["mysql://somewhere/books", "sqlite:///", "sqlite:///missing/custody.db", "sqlite:///plain.txt"]
)
def test_a_wrong_address_of_the_books_is_one_line(ask: Ask, tmp_path: Path, url: str) -> None:
    (tmp_path / "plain.txt").write_text("no database at all, and long enough to look at\n" * 50, "utf-8")
    assert ask(tmp_path, "migrate", DATABASE_URL=url).line
    assert ask(tmp_path, "status", DATABASE_URL=url).line


def test_a_password_in_the_address_is_not_shown(ask: Ask, tmp_path: Path) -> None:
    told = ask(tmp_path, "status", DATABASE_URL="postgresql://bot:hunter2@127.0.0.1:9/books")
    assert "hunter2" not in told.line


def test_a_bug_shows_where_it_is_but_no_secret(
    ask: Ask, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> int:
        raise RuntimeError(f"https://api.telegram.org/bot{TOKEN}/getMe")

    monkeypatch.setattr(bot.cli.status, "run", broken)
    answer = ask(folder, "status")
    assert answer.code == 70
    assert "in broken" in answer.err


def test_both_languages_have_the_same_phrases() -> None:
    russian, english = (
        {name for name in phrases_of(language).names() if name.startswith("cli-")}
        for language in ("ru", "en")
    )
    assert russian == english


def test_every_phrase_that_is_said_exists() -> None:
    known = set(phrases_of("ru").names())
    said = set(PHRASES.values()) | {
        f"cli-help-{name}-{flags[-1].lstrip('-')}" for name, given in COMMANDS.items() for flags, _ in given
    }
    for path in (ROOT / "bot/cli").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value[:4] == "cli-":
                said.add(node.value)
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "finding":
                said |= {
                    f"cli-doctor-{arg.value!s}" for arg in node.args[1:] if isinstance(arg, ast.Constant)
                }
    assert {name for name in said if not name.endswith("-")} <= known
