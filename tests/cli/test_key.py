"""The key that signs checkpoints: made once, readable for its owner alone, and never guessed at."""

import base64
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from bot.signing import WrongKey, is_signed, load, load_or_make, public_key
from custody.notes import Note, notes_in
from tests.cli.sealed import Sealed
from tests.cli.shell import DEAD, TOKEN, Ask, lived

NOTE = Note("vpr-custody/9QK7TXW48M2P6HNA", 12, b"r" * 32, 3, "2026-04-14T10:00:00Z")
REFERENCE = """This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
"""


async def test_the_first_run_makes_the_key_and_the_next_one_finds_it(folder: Path, telegram: str) -> None:
    told = [await lived(folder, telegram) for _ in range(2)]
    key = folder / "custody.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert load(key).words in told[0]
    assert "new signing key" not in told[1]
    assert "PRIVATE" not in told[0]


def rsa() -> bytes:
    return generate_private_key(65537, 2048).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


@pytest.mark.parametrize("kept", [b"", b"no key", rsa()], ids=["empty", "no key", "another kind"])
def test_a_file_that_is_no_key_stops_the_bot_with_a_sentence(ask: Ask, folder: Path, kept: bytes) -> None:
    (folder / "signing.pem").write_bytes(kept)
    told = ask(folder, "run", BOT_TOKEN=TOKEN, BOT_API_URL=DEAD, SIGNING_KEY_FILE="signing.pem")
    assert "signing.pem нет закрытого ключа Ed25519" in told.line
    assert (folder / "signing.pem").read_bytes() == kept


def test_a_folder_that_is_not_there_is_one_line(ask: Ask, folder: Path) -> None:
    told = ask(folder, "run", BOT_TOKEN=TOKEN, BOT_API_URL=DEAD, SIGNING_KEY_FILE="nowhere/a.key")
    assert "nowhere/a.key" in told.line


def test_a_signature_holds_for_what_was_signed_alone(tmp_path: Path) -> None:
    signer, other = (load_or_make(tmp_path / name) for name in ("a.key", "b.key"))
    (note,) = notes_in(signer.sign(NOTE))
    (forged,) = notes_in(signer.sign(NOTE).replace("\n12\n", "\n11\n"))
    assert is_signed(note, (signer.public,))
    assert is_signed(note, (other.public, signer.public))
    assert not is_signed(note, (other.public,))
    assert not is_signed(forged, (signer.public,))
    assert not is_signed(note, ())


def test_a_public_key_is_taken_in_every_form(tmp_path: Path) -> None:
    signer = load_or_make(tmp_path / "a.key")
    pem = signer.private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    (tmp_path / "public.pem").write_text(pem, "utf-8")
    for said in (signer.words, signer.key(NOTE.origin), pem, str(tmp_path / "public.pem")):
        assert public_key(said) == signer.public


@pytest.mark.parametrize("said", ["", "key", "A" * 44, "-----BEGIN PUBLIC KEY-----\nxx\n", "п" * 44])
def test_what_is_no_public_key_is_refused(said: str) -> None:
    with pytest.raises(WrongKey):
        public_key(said)


def test_a_closed_key_is_not_taken_for_a_public_one(tmp_path: Path) -> None:
    load_or_make(tmp_path / "a.key")
    with pytest.raises(WrongKey, match="closed"):
        public_key(str(tmp_path / "a.key"))


def test_the_standard_s_own_signature_holds() -> None:
    """A note of the reference implementation, signed long ago by its key."""
    key = public_key("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")
    body, _, line = REFERENCE.partition("\n\n")
    *_, said = line.split()
    Ed25519PublicKey.from_public_bytes(key).verify(base64.b64decode(said)[4:], (body + "\n").encode())


def test_the_key_for_a_copy_is_found_by_itself(ask: Ask, books: Sealed, tmp_path: Path) -> None:
    ask(books.folder, "backup", "copy.db")
    ask(books.folder, "export", "--format", "jsonl")
    for file in ("copy.db", "export.jsonl"):
        assert "подписи верны" in ask(books.folder, "verify", file).out
        told = ask(books.folder, "verify", file, SIGNING_KEY_FILE=str(tmp_path / "none.key"))
        assert "подписи не проверены" in told.out
    books.tamper("UPDATE checkpoints SET note = replace(note, 'Z' || char(10), 'Y' || char(10))")
    load_or_make(tmp_path / "other.key")
    assert ask(books.folder, "verify", "custody.db").code != 0
    assert ask(books.folder, "verify", "copy.db", SIGNING_KEY_FILE=str(tmp_path / "other.key")).code == 0
