"""The key that signs the ledger's checkpoints, and the public keys by which they are checked."""

import base64
import os
import re
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from custody.notes import ED25519, Note, key_id, signed, verifier_key

DEFAULT = "custody.key"
OWN_ALONE = 0o600
KEY_BYTES = 32
_WORD = re.compile(r"^(?:[!-*,-~]+\+[0-9a-f]{8}\+)?(?P<key>[A-Za-z0-9+/_-]{43,46}={0,2})$")
_INSIDE = re.compile(r"[!-*,-~]+\+[0-9a-f]{8}\+[A-Za-z0-9+/_-]{43,46}={0,2}")
"""The key as it stands in a message, with other words around it."""
LONGEST_NAME = 255


class WrongKey(Exception):  # noqa: N818 - a state of a file
    """What should hold a key does not."""


@dataclass(frozen=True, slots=True)
class Signer:
    """The closed key; it signs and shows its public half."""

    private: Ed25519PrivateKey

    @property
    def public(self) -> bytes:
        """The 32 bytes of the public key."""
        return self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    @property
    def words(self) -> str:
        """The public key in base64, as `verify --key` takes it."""
        return base64.b64encode(self.public).decode()

    def sign(self, note: Note) -> str:
        """The whole note with our signature."""
        return signed(note, self.public, self.private.sign(note.text.encode()))

    def key(self, name: str) -> str:
        """The public key in words, for whoever checks the log of this name."""
        return verifier_key(name, self.public)


def file_of(setting: str) -> Path:
    """Where the closed key lies; an empty setting means `custody.key` in the folder that the bot runs in."""
    return Path(setting or DEFAULT)


def load(file: Path) -> Signer:
    """The key in this file; WrongKey when it is none of Ed25519, OSError when it cannot be read."""
    try:
        found = load_pem_private_key(file.read_bytes(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise WrongKey(str(file)) from error
    if not isinstance(found, Ed25519PrivateKey):
        raise WrongKey(str(file))
    return Signer(found)


def load_or_make(file: Path) -> Signer:
    """The key in this file; a new one, readable for its owner alone, when there is no such file."""
    try:
        return load(file)
    except FileNotFoundError:
        made = Ed25519PrivateKey.generate()
    kept = made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWN_ALONE), "wb") as opened:
        opened.write(kept)
        opened.flush()
        os.fsync(opened.fileno())
    return Signer(made)


def public_key(said: str) -> bytes:
    """A public key: a file's name, PEM, base64, or the words of `Signer.key`; WrongKey for anything else."""
    text = said.strip()
    is_name = "\n" not in text and len(os.fsencode(text)) <= LONGEST_NAME
    if not _INSIDE.search(text) and is_name and Path(text).is_file():
        text = Path(text).read_text("utf-8", "replace").strip()
    if inside := _INSIDE.search(text):
        text = inside[0]
    return _pem(text) if text.startswith("-----") else _word(text)


def _pem(text: str) -> bytes:
    try:
        if "PRIVATE" in text.partition("\n")[0]:
            raise WrongKey("a closed key is not for showing")
        found = load_pem_public_key(text.encode())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise WrongKey("PEM") from error
    if not isinstance(found, Ed25519PublicKey):
        raise WrongKey("PEM")
    return found.public_bytes(Encoding.Raw, PublicFormat.Raw)


def _word(text: str) -> bytes:
    found = _WORD.match(text)
    try:
        key = base64.b64decode(found["key"] + "==") if found else b""
    except ValueError as error:
        raise WrongKey(text[:40]) from error
    if len(key) == KEY_BYTES + 1 and key.startswith(ED25519):
        key = key[1:]
    if len(key) != KEY_BYTES:
        raise WrongKey(text[:40])
    return key


def bears(note: Note, public: bytes) -> bool:
    """Whether the note says that this key has signed it, truly or not."""
    return any(each.key == key_id(note.origin, public) for each in note.signatures)


def is_signed(note: Note, publics: tuple[bytes, ...]) -> bool:
    """Whether one of these keys has signed the note, and none of them wrongly."""
    known = {key_id(note.origin, public): public for public in publics}
    ours = [each for each in note.signatures if each.name == note.origin and each.key in known]
    try:
        for each in ours:
            Ed25519PublicKey.from_public_bytes(known[each.key]).verify(each.signature, note.text.encode())
    except InvalidSignature:
        return False
    return bool(ours)
