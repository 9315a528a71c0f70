"""Where a demo lives: its folder and its port, taken before anything there is changed."""

from __future__ import annotations

import errno
import shlex
import shutil
import socket
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from storage.errors import AlreadyRunning
from storage.lockfile import hold

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

BOOKS = "custody.db"
PORT = 8090
OWN = ("custody.*", "telegram.*", "people.json", "clock.json", "plan.xlsx")
"""All that a demo writes into its folder; whatever else lies there is somebody else's."""

BUSY_PORT = (
    "Порт {port} занят: наверное, в другом окне открыта другая демонстрация. "
    "Остановите её (Ctrl-C) или возьмите другой порт: --port {other}.\n"
    "Port {port} is taken, probably by another demo. Stop it (Ctrl-C), or take another port: --port {other}."
)
NO_PORT = (
    "Адрес {host}:{port} не открывается ({why}). Возьмите другой: --port {other}.\n"
    "The address {host}:{port} cannot be opened ({why}). Take another one: --port {other}."
)
BUSY_FOLDER = (
    "С папкой {folder} уже работает другое окно, в ней ничего не изменено. "
    "Остановите его (Ctrl-C) или возьмите другую папку и другой порт: --folder {folder}-2 --port {other}.\n"
    "Another window works in the folder {folder}; nothing was changed there. "
    "Stop it (Ctrl-C), or take another folder and port: --folder {folder}-2 --port {other}."
)
NO_FOLDER = (
    "Папку {folder} нельзя открыть ({why}). Возьмите другую: --folder ПАПКА.\n"
    "The folder {folder} cannot be opened ({why}). Take another one: --folder FOLDER."
)
LAST_PORT = 65_535


class Occupied(Exception):  # noqa: N818 - a state of the world that somebody can change
    """The port or the folder is not to be had; its words say what to do instead."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a demo holds until it ends: its folder, and a socket that listens for it."""

    folder: Path
    port: socket.socket


@contextmanager
def taken(options: Namespace) -> Iterator[Place]:
    """Hold the folder and the port, then forget what was there if `fresh`; Occupied when either is taken."""
    folder = Path(options.folder)
    with ExitStack() as held:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            held.enter_context(hold(folder / "demo"))
            with hold(folder / BOOKS):
                port = held.enter_context(listening(options.host, options.port))
                if options.fresh:
                    forget(folder)
        except AlreadyRunning:
            words = BUSY_FOLDER.format(folder=options.folder, other=_other(options.port))
            raise Occupied(words) from None
        except OSError as error:
            words = NO_FOLDER.format(folder=options.folder, why=error.strerror)
            raise Occupied(words) from None
        yield Place(folder, port)


def listening(host: str, port: int) -> socket.socket:
    """Listen at this address, port 0 being any free one; Occupied when somebody else does."""
    told = {"host": host, "port": port, "other": _other(port)}
    if not 0 <= port <= LAST_PORT:
        raise Occupied(NO_PORT.format(**told, why=f"0–{LAST_PORT}"))
    try:
        family, *_, address = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)[0]
        return socket.create_server((str(address[0]), port), family=family)
    except OSError as error:
        words = BUSY_PORT if error.errno == errno.EADDRINUSE else NO_PORT
        raise Occupied(words.format(**told, why=error.strerror)) from None


def forget(folder: Path) -> None:
    """Delete what a demo has written there; the locks stay, because they are held."""
    for found in [found for name in OWN for found in folder.glob(name)]:
        if found.is_dir():
            shutil.rmtree(found)
        elif found.suffix != ".lock":
            found.unlink()


def afresh(options: Namespace) -> str:
    """The command that begins this very demo anew, as it is typed where this one was started."""
    python, here = Path(sys.executable), Path.cwd()
    words = [str(python.relative_to(here) if python.is_relative_to(here) else python), "-m", "sandbox"]
    words += ["--empty"] if options.empty else []
    words += ["--colleges"] if options.colleges else []
    words += ["--folder", options.folder] if options.folder != home(options) else []
    words += ["--port", str(options.port)] if options.port != PORT else []
    return shlex.join([*words, "--fresh"])


def home(options: Namespace) -> str:
    """The folder of a demo that is told none."""
    if options.empty:
        return ".demo-empty"
    return ".demo-colleges" if options.colleges else ".demo"


def _other(port: int) -> int:
    return port + 1 if 0 < port < LAST_PORT else PORT + 1
