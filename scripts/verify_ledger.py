"""Проверка журнала пакетов без программы, которая его ведёт. Checks a ledger without the program behind it.

    python3 verify_ledger.py export.jsonl [--key КЛЮЧ] [--witness ФАЙЛ-ИЛИ-ТЕКСТ] [--lang ru|en]

Нужен Python 3.8 или новее, для подписей ещё библиотека cryptography. Строка выгрузки это запись: её текст
(data), его SHA-256 (hash), цепочка и номер в ней (stream, seq), SHA-256 предыдущей записи (prev). Контрольная
точка это корень дерева (RFC 6962) над первыми size записями, подписанный (Ed25519) и разосланный людям. Кто
ведёт журнал, может переписать его весь, но не сообщения и квитанции на руках у людей: их даёт --witness.
Exit code: 0 all that was asked for holds; 1 it does not, the first break is named; 2 not all was checked.
"""
# One file for any Python from 3.8 on, to be read from top to bottom by anybody: plain, without types.
# ruff: noqa: ANN001, ANN002, ANN201, ANN202, B905, INP001, PYI024

import argparse
import base64
import json
import os
import re
import sys
import zipfile
from array import array
from collections import namedtuple
from datetime import datetime
from hashlib import sha256
from pathlib import Path

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    Ed25519PublicKey = None

TEXTS = """
holds: Журнал цел: записей {}, цепочек {}. | The ledger holds: entries {}, chains {}.
sealed: Контрольная точка № {} закрепляет записей: {}; ещё не закреплено: {}. | Checkpoint no. {} seals entries: {}; not sealed yet: {}.
unsealed: В файле нет контрольных точек: проверены только цепочки. | The file has no checkpoints: only its chains were checked.
signed: Подписи верны. | The signatures hold.
keyless: ПОДПИСИ НЕ ПРОВЕРЕНЫ. Назовите открытый ключ, он стоит в сообщении с контрольной точкой: --key КЛЮЧ | THE SIGNATURES WERE NOT CHECKED. Name the public key, it stands in the message with a checkpoint: --key KEY
unable: ПОДПИСИ НЕ ПРОВЕРЕНЫ: нет библиотеки cryptography. Поставьте её и повторите: pip install cryptography | THE SIGNATURES WERE NOT CHECKED: the library cryptography is missing. Install it and repeat: pip install cryptography
agreed: Свидетельств сошлось с журналом: {}. | Witnesses that agree with the ledger: {}.
alone: Без свидетельств (--witness) не видно, не вернули ли журнал назад и не заменили ли его целиком. | Without a witness (--witness) it cannot be seen whether the ledger was rolled back or replaced as a whole.
edited: Журнал нарушен: цепочка {}, запись № {} изменена. | The ledger is broken: chain {}, entry no. {} was edited.
gap: Журнал нарушен: цепочка {}, запись № {} перед ней не хватает записей. | The ledger is broken: chain {}, entry no. {} has entries missing before it.
reordered: Журнал нарушен: цепочка {}, запись № {} стоит не на своём месте. | The ledger is broken: chain {}, entry no. {} is not in its place.
forked: Журнал нарушен: цепочка {}, запись № {} не продолжает предыдущую. | The ledger is broken: chain {}, entry no. {} does not continue the one before.
twice: Журнал нарушен: место {} общего журнала занято дважды. | The ledger is broken: place {} of the whole log is taken twice.
hole: Журнал нарушен: нет записи на месте {1} общего журнала, её закрепила контрольная точка № {0}. | The ledger is broken: the entry at place {1} of the whole log is missing, checkpoint no. {0} sealed it.
cut: Журнал нарушен: он обрезан. Контрольная точка № {} закрепила записей {}, осталось {}. | The ledger is broken: it was cut off. Checkpoint no. {} sealed {} entries, {} are left.
rewritten: Журнал нарушен: первые {1} записей не те, что закрепила контрольная точка № {0}: их переписали или переставили. | The ledger is broken: the first {1} entries are not those that checkpoint no. {0} sealed: they were rewritten or put in another order.
missing: Журнал нарушен: нет контрольной точки № {}. | The ledger is broken: checkpoint no. {} is missing.
altered: Журнал нарушен: контрольная точка № {} изменена. | The ledger is broken: checkpoint no. {} was edited.
unsigned: Контрольная точка № {} не подписана этим ключом: её подделали или ключ другой. | Checkpoint no. {} is not signed by this key: it was forged, or the key is another one.
forged: Само свидетельство (контрольная точка № {}) не подписано этим ключом. Возьмите сообщение прямо из чата. | The witness itself (checkpoint no. {}) is not signed by this key. Take the message straight from the chat.
other: Свидетельство (контрольная точка № {}) из другого журнала. | The witness (checkpoint no. {}) is of another ledger.
rollback: Журнал вернули назад: свидетельство (контрольная точка № {}) закрепило записей {}, в журнале их {}. | The ledger was rolled back: the witness (checkpoint no. {}) sealed {} entries, the ledger has {}.
replaced: Журнал переписан: первые {1} записей не те, что в свидетельстве (контрольная точка № {0}). | The ledger was rewritten: the first {1} entries are not those of the witness (checkpoint no. {0}).
receipt: В журнале нет записи № {} с отпечатком {}: журнал вернули назад или переписали. | The ledger has no entry no. {} with the mark {}: it was rolled back or rewritten.
line: Строка {} не запись журнала. | Line {} is no entry of a ledger.
empty: В файле нет ни одной записи журнала. | There is no entry of a ledger in the file.
unread: Файл {} не читается: {} | The file {} cannot be read: {}
nothing: «{}»: здесь нет ни контрольной точки, ни квитанции. | "{}": neither a checkpoint nor a receipt is in it.
key: Открытый ключ не подходит: {} | The public key does not fit: {}
"""  # noqa: E501 - a table of two columns: Russian and English
LONGEST_NAME = 250
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ALIKE = str.maketrans("OILUАВЕЁКМНОРСТХУЗ", "011VABEEKMH0PCTXY3")
NOTE = re.compile(
    r"(?m)^([!-~]+)\n(\d{1,15})\n([A-Za-z0-9+/]{43}=)\ncheckpoint (\d{1,10}) [0-9TZ:.+-]{20,40}\n"
)
SIGNATURE = re.compile(r"(?m)^[—–-] ([!-~]+) ([A-Za-z0-9+/]{8,200}={0,2})$")
RECEIPT = re.compile(r"(?i)(?:№|\bno\.?|#)\s*([1-9]\d{0,8})\W{1,5}((?:[^\W_]{4}[\s-]?){3}[^\W_]{4})\b")
LINE = re.compile(
    rb'{"stream": "([^"\\]*)", "seq": ([1-9]\d{0,14}), "prev": "(.{64})", "hash": "(.{64})"'
    rb', "position": (null|0|[1-9]\d{0,14}), "data": "(.*)"}\n\Z'
)
CLAIM = re.compile(  # how the bytes of an entry end: the names in it are sorted
    rb',"prev":"(.{64})","recorded_at":"[^"\\]*","role":"[^"\\]*","seq":([1-9]\d{0,14})'
    rb',"stream":"([^"\\]*)","time_source":"[^"\\]*","update":(?:-?\d+|null),"v":1,"via":"[^"\\]*"}\Z'
)
KEY = re.compile(r"(?:[!-*,-~]+\+[0-9a-f]{8}\+)?([A-Za-z0-9+/_-]{43,60}={0,2})")
Note = namedtuple("Note", "origin size root number text signatures")


class Found(Exception):  # noqa: N818 - a state of the file
    """The first thing that does not hold: its name in TEXTS, and what is to be filled in."""


def mark(digest):
    """The first 80 bits of a hash as 16 signs: so it stands in receipts and on papers."""
    number = int.from_bytes(digest[:10], "big")
    return "".join(SIGNS[number >> shift & 31] for shift in range(75, -5, -5))


def lines_of(file):
    """The lines of an export, also of one that came zipped."""
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            for name in (each for each in archive.namelist() if each.endswith(".jsonl")):
                yield from archive.open(name)
    else:
        with Path(file).open("rb") as lines:
            yield from lines


def read(file, wanted):
    """The whole file: chains are followed at once; what the tree and the receipts need is kept."""
    book = argparse.Namespace(entries=0, streams=set(), broken=None, log="", checkpoints=[], receipts=set())
    book.leaves, book.places, before = bytearray(), array("Q"), (None, 0, "")
    for number, line in enumerate(lines_of(file), 1):
        try:
            said = plain(line) or parsed(line)
            if len(said) == len(("number", "size", "root", "note")):
                book.checkpoints.append(said)
            else:
                before = take(book, said, before, wanted)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
            raise Found("line", number) from None
    if book.broken or not book.entries:
        raise book.broken or Found("empty")
    return book


def parsed(line):
    """A line as JSON: a checkpoint, or an entry as (stream, seq, prev, hash, place, bytes of data)."""
    said = json.loads(line.decode("utf-8", "surrogateescape"))
    if "checkpoint" in said:
        number, size, root, note = (said[each] for each in ("checkpoint", "size", "root", "note"))
        is_read = is_count(number) and is_count(size) and type(root) is type(note) is str
        is_read = is_read and datetime.fromisoformat(said["at"]) and said["occasion"] in ("hour", "day")
        found = number, size, root, note
    else:
        stream, seq, prev, digest, data = (said[each] for each in ("stream", "seq", "prev", "hash", "data"))
        place = said.get("position")
        is_read = all(type(each) is str for each in (stream, prev, digest, data)) and type(seq) is int
        is_read = is_read and (place is None or is_count(place))
        found = stream, seq, prev, digest, place, data.encode("utf-8", "surrogateescape")
    if not is_read:
        raise ValueError
    return found


def is_count(said):
    """Whether this is a whole number from 0 on."""
    return type(said) is int and 0 <= said < 2**53


def plain(line):
    """The same of an entry, three times as fast: only where each backslash stands before a quote."""
    found = LINE.match(line)
    escaped = found[6] if found else b"\\"
    raw = escaped.translate(None, b"\\")
    if not len(escaped) - len(raw) == escaped.count(b'\\"') == raw.count(b'"'):
        return None
    stream, seq, prev, digest, place, _ = found.groups()
    place = None if place == b"null" else int(place)
    return stream.decode("utf-8", "surrogateescape"), int(seq), prev.decode(), digest.decode(), place, raw


def take(book, entry, before, wanted):
    """One entry; `before` is the one above it in the file as (stream, seq, hash)."""
    stream, seq, _, claimed, place, raw = entry
    digest = sha256(raw)
    if not book.broken:
        what = "edited" if digest.hexdigest() != claimed else flaw(entry, before)
        what = "reordered" if stream != before[0] and stream in book.streams else what
        book.broken = what and Found(what, stream, seq)
    book.entries += 1
    book.streams.add(stream)
    if seq in wanted:
        book.receipts.add((seq, mark(digest.digest())))
    if place is not None:
        leaf = sha256(b"\0" + raw).digest()
        book.places.append(place)
        book.leaves += leaf
        book.log = book.log if place else "vpr-custody/" + mark(leaf)
    return stream, seq, claimed


def flaw(entry, before):
    """What is wrong between an entry, what it says of itself, and the one before it in its chain."""
    stream, seq, prev, _, _, raw = entry
    found = CLAIM.search(raw)
    try:
        own = None if found else json.loads(raw)
        claims = (own["stream"], own["seq"], own["prev"]) if own else (found[3], int(found[2]), found[1])
    except (ValueError, LookupError, TypeError):
        return "edited"
    here = (stream.encode("utf-8", "surrogateescape"), seq, prev.encode()) if found else (stream, seq, prev)
    if claims != here:
        return "reordered"
    _, number, expected = before if before[0] == stream else (stream, 0, "0" * 64)
    return "gap" if seq != number + 1 else "forked" if prev != expected else None


def grown(book, sizes):
    """The tree's root at each of these sizes, as far as the log goes without a gap, and how far that is."""
    where, known, peaks, size = array("Q", bytes(8 * len(book.places))), {}, [], 0
    for at, place in enumerate(book.places, 1):
        if place < len(where):
            if where[place]:
                raise Found("twice", place + 1)
            where[place] = at
    while True:
        if size in sizes:
            known[size] = root(peaks)
        if size == len(where) or not where[size]:
            return known, size
        node, full = bytes(book.leaves[where[size] * 32 - 32 : where[size] * 32]), size
        while full & 1:
            node, full = sha256(b"\1" + peaks.pop() + node).digest(), full >> 1
        peaks.append(node)
        size += 1


def root(peaks):
    """The root over the full subtrees, the largest of which comes first."""
    *rest, found = peaks or [sha256(b"").digest()]
    for peak in reversed(rest):
        found = sha256(b"\1" + peak + found).digest()
    return found


def notes_in(text):
    """The checkpoints in a text as it was copied from a chat; words around them do no harm."""
    lines = "\n".join(line.strip() for line in text.replace("\u00a0", " ").splitlines()) + "\n"
    found = list(NOTE.finditer(lines))
    for each, after in zip(found, [*found[1:], None]):
        signatures = SIGNATURE.findall(lines[each.end() : after.start() if after else len(lines)])
        origin, size, said, number = each.groups()
        yield Note(origin, int(size), base64.b64decode(said), int(number), each.group(), signatures)


def is_signed(note, keys):
    """Whether one of the keys has signed the note; without keys nothing is asked."""
    for name, said in note.signatures if keys else ():
        for key in keys if name == note.origin else ():
            try:
                Ed25519PublicKey.from_public_bytes(key).verify(base64.b64decode(said)[4:], note.text.encode())
            except (InvalidSignature, ValueError):
                continue
            return True
    return not keys


def check_seals(book, known, whole, keys):
    """Every checkpoint in the file against the entries."""
    last = 0
    for number, (said, size, tree, text) in enumerate(book.checkpoints, 1):
        note = next(notes_in(text), None)
        if said != number:
            raise Found("missing", number)
        if not note or (note.number, note.size, note.root.hex()) != (number, size, tree):
            raise Found("altered", number)
        if not is_signed(note, keys):
            raise Found("unsigned", number)
        if size < last:
            raise Found("altered", number)
        if size > whole:
            is_hole = max(book.places, default=0) > whole
            raise Found("hole", number, whole + 1) if is_hole else Found("cut", number, size, whole)
        if known[size] != note.root:
            raise Found("rewritten", number, size)
        last = size


def check_witness(book, known, whole, keys, notes, receipts):
    """What people brought from outside against the entries."""
    for note in notes:
        if not is_signed(note, keys):
            raise Found("forged", note.number)
        if book.log and note.origin != book.log:
            raise Found("other", note.number)
        if note.size > whole:
            raise Found("rollback", note.number, note.size, whole)
        if known[note.size] != note.root:
            raise Found("replaced", note.number, note.size)
    for receipt in sorted(receipts - book.receipts):
        raise Found("receipt", *receipt)


def text_of(word):
    """What was named: a file's text, or the words themselves."""
    is_file = "\n" not in word and len(word) < LONGEST_NAME and Path(word).is_file()
    return Path(word).read_text("utf-8", "replace") if is_file else word


def brought(words):
    """Checkpoints and receipts that people have kept; letters that look alike are read as one sign."""
    notes, receipts = [], set()
    for word in words:
        found, signs = list(notes_in(text_of(word))), RECEIPT.findall(text_of(word))
        if not found and not signs:
            raise Found("nothing", word[:60])
        notes += found
        receipts |= {(int(seq), re.sub(r"[\s-]", "", said).upper().translate(ALIKE)) for seq, said in signs}
    return notes, receipts


def public_key(word):
    """The 32 bytes of a key: PEM, base64, or name+number+base64; in a file or as it stands in the message."""
    found = KEY.fullmatch(re.sub(r"-----(BEGIN|END) PUBLIC KEY-----|\s", "", text_of(word)))
    if not found:
        raise Found("key", word[:60])
    return base64.urlsafe_b64decode(found[1].replace("+", "-").replace("/", "_") + "==")[-32:]


def check(asked, say):
    """Everything that was asked for; returns the exit code."""
    keys, (notes, receipts) = [public_key(each) for each in asked.key], brought(asked.witness)
    is_able = Ed25519PublicKey is not None
    believed = keys if is_able else []
    book = read(asked.file, {seq for seq, _ in receipts})
    sizes = {size for _, size, _, _ in book.checkpoints} | {note.size for note in notes}
    known, whole = grown(book, sizes)
    check_seals(book, known, whole, believed)
    check_witness(book, known, whole, believed, notes, receipts)
    say("holds", book.entries, len(book.streams))
    if book.checkpoints:
        size = book.checkpoints[-1][1]
        say("sealed", len(book.checkpoints), size, book.entries - size)
    else:
        say("unsealed")
    if book.checkpoints or notes:
        say("unable" if not is_able else "signed" if keys else "keyless")
    say("agreed", len(notes) + len(receipts)) if notes or receipts else say("alone")
    return 2 if keys and not is_able else 0


def main():
    """What was asked for on the command line."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("file")
    parser.add_argument("--witness", action="append", default=[])
    parser.add_argument("--key", action="append", default=[])
    parser.add_argument("--lang", choices=["ru", "en"], default="en" if spoken.startswith("en") else "ru")
    asked = parser.parse_args()
    texts = dict(line.split(": ", 1) for line in TEXTS.strip().splitlines())

    def say(name, *filled, to=sys.stdout):
        to.reconfigure(errors="replace")
        to.write(texts[name].split(" | ")[asked.lang == "en"].format(*filled) + "\n")

    try:
        return check(asked, say)
    except Found as found:
        say(*found.args, to=sys.stderr)
        return 1
    except OSError as error:
        say("unread", error.filename, error.strerror, to=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
