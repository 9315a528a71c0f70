"""A checkpoint as people keep it: a signed note (C2SP signed-note and tlog-checkpoint)."""

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

ED25519 = b"\x01"
ID_BYTES, ROOT_BYTES = 4, 32
NAME = "vpr-custody/{mark}"
"""The log is named by the mark of its first entry, which no key, campaign or computer changes."""

_BODY = re.compile(
    r"^(?P<origin>[!-~]+)\n(?P<size>0|[1-9]\d{0,14})\n(?P<root>[A-Za-z0-9+/]{43}=)\n"
    r"checkpoint (?P<number>[1-9]\d{0,9}) (?P<at>[0-9TZ:.+-]{20,40})\n",
    re.MULTILINE,
)
_SIGNATURE = re.compile(
    r"^[\u2014–-] (?P<name>[!-~]+) (?P<signature>[A-Za-z0-9+/]{8,200}={0,2})$", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature under a note: who signed, by which key (four bytes of its hash), and the bytes."""

    name: str
    key: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Note:
    """What a checkpoint states: this root stood over the first `size` entries; `at` is ISO 8601 in UTC."""

    origin: str
    size: int
    root: bytes
    number: int
    at: str
    signatures: tuple[Signature, ...] = ()

    @property
    def text(self) -> str:
        """What is signed: origin, size, root, and one line of our own with number and time."""
        root = base64.b64encode(self.root).decode()
        return f"{self.origin}\n{self.size}\n{root}\ncheckpoint {self.number} {self.at}\n"


def key_id(name: str, public: bytes) -> bytes:
    """By what a signature tells which key it needs."""
    return hashlib.sha256(name.encode() + b"\n" + ED25519 + public).digest()[:ID_BYTES]


def verifier_key(name: str, public: bytes) -> str:
    """The public key as standard tools take it: name, id and key in one word."""
    return f"{name}+{key_id(name, public).hex()}+{base64.b64encode(ED25519 + public).decode()}"


def signed(note: Note, public: bytes, signature: bytes) -> str:
    """The whole note with its signature, by the key that is named like the log."""
    said = base64.b64encode(key_id(note.origin, public) + signature).decode()
    return f"{note.text}\n\u2014 {note.origin} {said}\n"


def notes_in(text: str) -> Iterator[Note]:
    """The notes in a text that was copied from a chat; words around them and lost blank lines do no harm."""
    lines = "\n".join(line.strip() for line in text.replace("\u00a0", " ").splitlines()) + "\n"
    found = list(_BODY.finditer(lines))
    ends = [each.start() for each in found[1:]] + [len(lines)]
    for body, end in zip(found, ends, strict=False):
        yield Note(
            body["origin"], int(body["size"]), base64.b64decode(body["root"]), int(body["number"]),
            body["at"], tuple(_signatures(lines[body.end() : end])),
        )  # fmt: skip


def _signatures(text: str) -> Iterator[Signature]:
    for line in _SIGNATURE.finditer(text):
        try:
            said = base64.b64decode(line["signature"], validate=True)
        except ValueError:
            continue
        yield Signature(line["name"], said[:ID_BYTES], said[ID_BYTES:])
