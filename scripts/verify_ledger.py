"""Проверка журнала пакетов без программы, которая его ведёт. Checks a ledger without the program behind it.

Нужен Python 3.8 или новее, для подписей ещё библиотека cryptography. Строка выгрузки это запись: её текст
(data), его SHA-256 (hash), цепочка и номер в ней (stream, seq), SHA-256 предыдущей записи (prev), место в
общем журнале (position). Контрольная точка: корень дерева (RFC 6962) над первыми size записями, подписанный
(Ed25519) и разосланный людям. Строки waiting: отпечатки записей, которые ждут места, в том порядке, в каком
они его получат. Кто ведёт журнал, может переписать его весь, но не то, что люди держат у себя: --witness.

Что читать, если времени мало: take и flaw (цепочки), grown и root (дерево), check_seals и check_witness.
Exit code: 0 all that was asked for holds; 1 it does not, the first break is named; 2 not all was checked.
"""
# One file for any Python from 3.8 on, to be read from top to bottom by anybody: plain, without types.
# ruff: noqa: ANN001, ANN003, ANN201, ANN202, ANN204, B905, FURB162, INP001, PYI024

import argparse
import base64
import json
import os
import re
import sys
import zipfile
import zlib
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
sum: SHA-256 файла: {sum} | SHA-256 of the file: {sum}
holds: Журнал цел: записей {entries}, цепочек {chains}. | The ledger holds: entries {entries}, chains {chains}.
chains: Цепочки целы: записей {entries}, цепочек {chains}. В файле нет контрольных точек: целиком журнал ничем не закреплён. | The chains hold: entries {entries}, chains {chains}. The file has no checkpoints: nothing seals the ledger as a whole.
sealed: Контрольная точка № {number} закрепляет записей: {size}; ещё не закреплено: {left}. | Checkpoint no. {number} seals entries: {size}; not sealed yet: {left}.
signed: Подписи верны. | The signatures hold.
keyless: ПОДПИСИ НЕ ПРОВЕРЕНЫ. Назовите открытый ключ, он стоит в сообщении с контрольной точкой: --key КЛЮЧ | THE SIGNATURES WERE NOT CHECKED. Name the public key, it stands in the message with a checkpoint: --key KEY
unable: ПОДПИСИ НЕ ПРОВЕРЕНЫ: нет библиотеки cryptography. Поставьте её и повторите: pip install cryptography | THE SIGNATURES WERE NOT CHECKED: the library cryptography is missing. Install it and repeat: pip install cryptography
pointless: ПОДПИСИ НЕ ПРОВЕРЕНЫ: в файле нет контрольных точек. Возможно, их убрали: спросите у координатора или отдела, сколько точек было. | THE SIGNATURES WERE NOT CHECKED: the file has no checkpoints. Perhaps they were taken out: ask the coordinator or the department how many there were.
agreed: Свидетельств сошлось с журналом: {count}. | Witnesses that agree with the ledger: {count}.
alone: Без свидетельств (--witness) не видно, не вернули ли журнал назад и не заменили ли его целиком. | Without a witness (--witness) it cannot be seen whether the ledger was rolled back or replaced as a whole.
many: Мест, где цепочки нарушены: {count}. Ниже первое. | Places where chains are broken: {count}. The first of them follows.
edited: Журнал нарушен: цепочка {stream}, запись № {seq} изменена. | The ledger is broken: chain {stream}, entry no. {seq} was edited.
gap: Журнал нарушен: цепочка {stream}, перед записью № {seq} не хватает записей. | The ledger is broken: chain {stream}, entries before no. {seq} are missing.
reordered: Журнал нарушен: цепочка {stream}, запись № {seq} стоит не на своём месте. | The ledger is broken: chain {stream}, entry no. {seq} is not in its place.
forked: Журнал нарушен: цепочка {stream}, запись № {seq} не продолжает предыдущую. | The ledger is broken: chain {stream}, entry no. {seq} does not continue the one before.
twice: Журнал нарушен: место {place} общего журнала занято дважды. | The ledger is broken: place {place} of the whole log is taken twice.
hole: Журнал нарушен: нет записи на месте {place} общего журнала, её закрепила контрольная точка № {number}. | The ledger is broken: the entry at place {place} of the whole log is missing, checkpoint no. {number} sealed it.
cut: Журнал нарушен: он обрезан. Контрольная точка № {number} закрепила записей {size}, осталось {found}. | The ledger is broken: it was cut off. Checkpoint no. {number} sealed {size} entries, {found} are left.
rewritten: Журнал нарушен: первые {size} записей не те, что закрепила контрольная точка № {number}: их переписали или переставили. | The ledger is broken: the first {size} entries are not those that checkpoint no. {number} sealed: they were rewritten or put in another order.
missing: Журнал нарушен: нет контрольной точки № {number}. | The ledger is broken: checkpoint no. {number} is missing.
altered: Журнал нарушен: контрольная точка № {number} изменена. | The ledger is broken: checkpoint no. {number} was edited.
unsigned: Контрольная точка № {number} не подписана этим ключом: её подделали или ключ другой. | Checkpoint no. {number} is not signed by this key: it was forged, or the key is another one.
unkept: Не хватает последней контрольной точки: места в общем журнале получили записей {found}, а закреплено точками {size}. Точку убрали, или делали в эту самую минуту, или бот остановлен посреди неё: пусть его запустят, через минуту точка появится. Возьмите новую выгрузку; если повторится и при работающем боте, убрали. | The last checkpoint is missing: {found} entries have a place in the whole log, and checkpoints seal {size}. It was taken out, or was being made at that very minute, or the bot was stopped in the midst of it: once it runs, the checkpoint is there in a minute. Take a new export; if it comes again while the bot runs, it was taken out.
forged: Само свидетельство (контрольная точка № {number}) не подписано этим ключом. Возьмите сообщение прямо из чата. | The witness itself (checkpoint no. {number}) is not signed by this key. Take the message straight from the chat.
other: Свидетельство (контрольная точка № {number}) из другого журнала. | The witness (checkpoint no. {number}) is of another ledger.
older: СРАВНИТЬ НЕЛЬЗЯ: свидетельство (контрольная точка № {number}) закрепило записей {size}, в файле их {found}. Файл старше этой точки, или журнал вернули назад. Возьмите новый файл; если повторится, журнал вернули назад. | CANNOT BE COMPARED: the witness (checkpoint no. {number}) sealed {size} entries, the file has {found}. The file is older than this checkpoint, or the ledger was rolled back. Take a new file; if it comes again, the ledger was rolled back.
replaced: Журнал переписан: первые {size} записей не те, что в свидетельстве (контрольная точка № {number}). | The ledger was rewritten: the first {size} entries are not those of the witness (checkpoint no. {number}).
early: СРАВНИТЬ НЕЛЬЗЯ: контрольная точка № {number} закрепила записей {size}, в файле их {found}, но не у всех есть место в общем журнале и не сказан порядок. Выгрузка сделана раньше точки, или места убрали. Возьмите новую выгрузку. | CANNOT BE COMPARED: checkpoint no. {number} sealed {size} entries, the file has {found}, but not all of them have a place in the whole log, and their order is not told. The export is older than the checkpoint, or places were taken out. Take a new export.
partial: СРАВНИТЬ НЕЛЬЗЯ: контрольная точка № {number} закрепила записей {size}, в файле их {found}, и ни у одной нет места в общем журнале. Это выгрузка одной кампании из нескольких, или места убрали, чтобы скрыть возврат назад. Попросите у оператора выгрузку всего журнала. | CANNOT BE COMPARED: checkpoint no. {number} sealed {size} entries, the file has {found}, and none of them has a place in the whole log. It is an export of one campaign of several, or places were taken out to hide a rollback. Ask the operator for an export of the whole ledger.
receipt: В журнале нет записи № {number} с отпечатком {mark}. Сверьте номер и знаки; если верны, журнал вернули назад или переписали. | The ledger has no entry no. {number} with the mark {mark}. Compare the number and the signs; if they are right, it was rolled back or rewritten.
slip: Сверьте знаки: записи № {number} с отпечатком {mark} нет, но есть № {number} с отпечатком {found}, почти таким же. | Compare the signs: there is no entry no. {number} with the mark {mark}, but there is no. {number} with the mark {found}, almost the same.
number: Сверьте номер: записи № {number} с отпечатком {mark} нет, но этот отпечаток есть у записи № {found}. | Compare the number: there is no entry no. {number} with the mark {mark}, but entry no. {found} has this mark.
line: Строка {line} не запись журнала. | Line {line} is no entry of a ledger.
empty: В файле нет ни одной записи журнала. | There is no entry of a ledger in the file.
unread: Файл {name} не читается: {why} | The file {name} cannot be read: {why}
absent: Файла {name} нет. | There is no file {name}.
zip: Архив {name} повреждён или это не архив из /export: нужен один файл .jsonl без пароля. Скачайте его ещё раз. | The archive {name} is damaged or none of /export: one .jsonl file without a password is wanted. Download it again.
nothing: «{said}»: здесь нет ни контрольной точки, ни квитанции. Точка нужна всем сообщением, с vpr-custody/ и подписью; квитанция так: № 12 · 16 знаков | "{said}": neither a checkpoint nor a receipt is in it. A checkpoint is wanted as the whole message, with vpr-custody/ and the signature; a receipt like this: No. 12 · 16 signs
key: Открытый ключ не подходит: {said}. Нужен такой: vpr-custody/…+…+…, из сообщения с контрольной точкой | The public key does not fit: {said}. One like this is wanted: vpr-custody/…+…+…, from the message with a checkpoint
help-file: выгрузка: export.jsonl или export.jsonl.zip | the export: export.jsonl or export.jsonl.zip
help-witness: свидетельство: файл с сообщением о контрольной точке, с текстом акта, или сама квитанция "№ 12 · 16 знаков"; можно несколько раз | a witness: a file with a message with a checkpoint or with an act's text, or a receipt itself "No. 12 · 16 signs"; can be repeated
help-key: открытый ключ из сообщения с контрольной точкой: сам или файл, в котором он есть; можно несколько раз | the public key from a message with a checkpoint: itself, or a file that it is in; can be repeated
help-lang: язык ответов | the language of the answers
help-slow: читать строки только разбором JSON, без ускорения (в полтора раза дольше, ответ тот же) | read lines as JSON alone, without the shortcut (half as long again, the answer is the same)
"""  # noqa: E501 - a table of two columns: Russian and English
NOT_BROKEN = (
    "unkept", "early", "older", "partial", "slip", "number", "empty", "absent", "zip", "nothing", "key",
)  # fmt: skip
"""What keeps something from being checked, and does not show that the ledger is broken: exit code 2."""

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ALIKE = str.maketrans("OILUАВЕЁКМНОРСТХУЗ", "011VABEEKMH0PCTXY3")
SLIPS = 2
NAME_LIKE = re.compile(r"[^\s«»\"]{1,200}\.[A-Za-z0-9]{1,5}")
NOTE = re.compile(
    r"(?m)^([!-~]+)\n(\d{1,15})\n([A-Za-z0-9+/]{43}=)\ncheckpoint (\d{1,10}) ([0-9TZ:.+-]{20,40})\n"
)
SIGNATURE = re.compile(r"(?m)^[—–-] ([!-~]+) ([A-Za-z0-9+/]{8,200}={0,2})$")
RECEIPT = re.compile(
    r"(?i)(?:№|\bno?\.?|#)\s*([1-9]\d{0,8})[^\w»”\"]{1,5}((?:[^\W_]{4}[\s-]?){3}[^\W_]{4})\b"
)
KEY = re.compile(r"(?:[!-*,-~]+\+[0-9a-f]{8}\+)([A-Za-z0-9+/_-]{43,60}={0,2})")
BARE_KEY = re.compile(r"([A-Za-z0-9+/_-]{43,60}={0,2})")
Entry = namedtuple("Entry", "stream seq prev hash place raw")
Checkpoint = namedtuple("Checkpoint", "number size root at note")
Note = namedtuple("Note", "origin size root number at text signatures")


class Found(Exception):  # noqa: N818 - a state of the file
    """The first thing that does not hold: its name in TEXTS, and what is to be filled in."""

    def __init__(self, name, /, **filled):
        self.name, self.filled = name, filled
        super().__init__(name)


def mark(digest):
    """The first 80 bits of a hash as 16 signs: so it stands in receipts and on papers."""
    number = int.from_bytes(digest[:10], "big")
    return "".join(SIGNS[number >> shift & 31] for shift in range(75, -5, -5))


# ---- the file: its lines, each of them an entry, a checkpoint, or hashes of entries that wait for a place


def lines_of(file):
    """The lines of an export, also of one that came zipped: then the file begins with the archive's sign."""
    with Path(file).open("rb") as lines:
        if lines.read(4) != b"PK\3\4":
            lines.seek(0)
            yield from lines
            return
    try:
        with zipfile.ZipFile(file) as archive:
            (name,) = (each for each in archive.namelist() if each.endswith(".jsonl"))
            if archive.testzip():
                raise zipfile.BadZipFile  # noqa: TRY301 - told like any other damage
            yield from archive.open(name)
    except (ValueError, zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError):
        raise Found("zip", name=file) from None


def sum_of(file):
    """SHA-256 of the file as it was given."""
    whole = sha256()
    with Path(file).open("rb") as opened:
        for part in iter(lambda: opened.read(1 << 20), b""):
            whole.update(part)
    return whole.hexdigest()


def once(pairs):
    """What stands in braces; a name that stands there twice could be read in two ways."""
    named = dict(pairs)
    if len(named) != len(pairs):
        raise ValueError
    return named


def parsed(line):
    """A line as JSON: an entry, a checkpoint, or a list of hashes."""
    line = json.loads(line.decode("utf-8", "surrogateescape"), object_pairs_hook=once)
    if "waiting" in line:
        is_read, found = all(type(each) is str for each in line["waiting"]), line["waiting"]
    elif "checkpoint" in line:
        number, size, root, at, note = (line[each] for each in ("checkpoint", "size", "root", "at", "note"))
        is_read = is_count(number) and is_count(size) and type(root) is type(note) is str
        is_read = is_read and line["occasion"] in ("hour", "day")
        found = Checkpoint(number, size, root, datetime.fromisoformat(at), note)
    else:
        stream, seq, prev, digest, data = (line[each] for each in ("stream", "seq", "prev", "hash", "data"))
        place = line.get("position")
        is_read = all(type(each) is str for each in (stream, prev, digest, data)) and type(seq) is int
        is_read = is_read and (place is None or is_count(place))
        found = Entry(stream, seq, prev, digest, place, data.encode("utf-8", "surrogateescape"))
    if not is_read:
        raise ValueError
    return found


def is_count(number):
    """Whether this is a whole number from 0 on."""
    return type(number) is int and 0 <= number < 2**53


LINE = re.compile(
    rb'{"stream": "([^"\\]*)", "seq": ([1-9]\d{0,14}), "prev": "([0-9a-f]{64})", "hash": "([0-9a-f]{64})"'
    rb', "position": (null|0|[1-9]\d{0,14}), "data": "(.*)"}\n\Z'
)


def plain(line):
    """The shortcut for most entries, three times as fast; --slow goes without it.

    It is taken only where putting a backslash before each quote of what was read gives back the line's text.
    """
    found = LINE.match(line)
    raw = found[6].translate(None, b"\\") if found else b""
    if not found or raw.replace(b'"', b'\\"') != found[6]:
        return None
    stream, seq, prev, digest, place, _ = found.groups()
    place = None if place == b"null" else int(place)
    return Entry(
        stream.decode("utf-8", "surrogateescape"), int(seq), prev.decode(), digest.decode(), place, raw
    )


def read(file, wanted, is_slow):
    """The whole file: chains are followed at once; what the tree and the receipts need is kept.

    leaves and places are those of entries with a place; waiting are hashes of entries without one, in the
    order in which they will get it, unplaced are the leaves of those.
    """
    book = argparse.Namespace(
        entries=0, streams=set(), broken=None, breaks=0, before=None, log="", checkpoints=[], waiting=[],
        leaves=bytearray(), places=array("Q"), unplaced={}, met=set(),
        numbers={number for number, _ in wanted}, marks={said for _, said in wanted},
    )  # fmt: skip
    for number, line in enumerate(lines_of(file), 1):
        try:
            found = (None if is_slow else plain(line)) or parsed(line)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
            raise Found("line", line=number) from None
        if type(found) is Checkpoint:
            book.checkpoints.append(found)
        elif type(found) is list:
            book.waiting += found
        else:
            take(book, found)
    if not book.entries:
        raise Found("empty")
    return book


# ---- the chains


def take(book, entry):
    """One entry after the one above it in the file."""
    digest = sha256(entry.raw)
    before = book.before if book.before and book.before.stream == entry.stream else None
    what = "edited" if digest.hexdigest() != entry.hash else flaw(entry, before)
    if before is None and entry.stream in book.streams:
        what = "reordered"
    if what:
        book.breaks += 1
        book.broken = book.broken or Found(what, stream=entry.stream, seq=entry.seq)
    if book.broken and book.broken.name == "gap" and comes_later(entry, book.broken.filled):
        book.broken.name = "reordered"
    book.entries += 1
    book.streams.add(entry.stream)
    book.before = entry
    if book.marks and (entry.seq in book.numbers or mark(digest.digest()) in book.marks):
        book.met.add((entry.seq, mark(digest.digest())))
    leaf = sha256(b"\0" + entry.raw).digest()
    if entry.place is None:
        book.unplaced[entry.hash] = leaf
    else:
        book.places.append(entry.place)
        book.leaves += leaf
        if entry.place == 0:
            book.log = "vpr-custody/" + mark(leaf)


def comes_later(entry, gap):
    """Whether this is one of those that were missing before the gap: then they were only moved."""
    return entry.stream == gap["stream"] and entry.seq < gap["seq"]


CLAIM = re.compile(  # how the bytes of an entry end: the names in it are sorted
    rb',"prev":"(.{64})","recorded_at":"[^"\\]*","role":"[^"\\]*","seq":([1-9]\d{0,14})'
    rb',"stream":"([^"\\]*)","time_source":"[^"\\]*","update":(?:-?\d+|null),"v":1,"via":"[^"\\]*"}\Z'
)


def flaw(entry, before):
    """What is wrong between an entry, what its text says of its own place, and the one before it."""
    claim = CLAIM.search(entry.raw)
    try:
        own = None if claim else json.loads(entry.raw)
        claims = (own["stream"], own["seq"], own["prev"]) if own else (claim[3], int(claim[2]), claim[1])
    except (ValueError, LookupError, TypeError, RecursionError):
        return "edited"
    here = entry.stream, entry.seq, entry.prev
    if claim:
        here = entry.stream.encode("utf-8", "surrogateescape"), entry.seq, entry.prev.encode()
    if claims != here:
        return "reordered"
    last, expected = (before.seq, before.hash) if before else (0, "0" * 64)
    if entry.seq <= last:
        return "reordered"
    return "gap" if entry.seq != last + 1 else "forked" if entry.prev != expected else None


# ---- the tree over all entries in the order of their places


def grown(book, sizes):
    """The tree's root at each of these sizes, as far as the log goes without a gap, and how far that is.

    Behind the places come the entries that wait for theirs: a checkpoint that is newer than the file.
    """
    where, known, peaks, size = array("Q", bytes(8 * len(book.places))), {}, [], 0
    for at, place in enumerate(book.places, 1):
        if place < len(where):
            if where[place]:
                raise Found("twice", place=place + 1)
            where[place] = at
    while size < len(where) and where[size]:
        if size in sizes:
            known[size] = root(peaks)
        peaks = with_leaf(peaks, size, bytes(book.leaves[where[size] * 32 - 32 : where[size] * 32]))
        size += 1
    whole = size
    known[size] = root(peaks)
    for digest in book.waiting if whole == len(where) else ():
        if digest not in book.unplaced:
            break
        book.log = book.log or "vpr-custody/" + mark(book.unplaced[digest])
        peaks = with_leaf(peaks, size, book.unplaced.pop(digest))
        size += 1
        if size in sizes:
            known[size] = root(peaks)
    return known, whole


def with_leaf(peaks, size, node):
    """The full subtrees over one entry more: two that are as large as each other become one."""
    while size & 1:
        node, size = sha256(b"\1" + peaks.pop() + node).digest(), size >> 1
    peaks.append(node)
    return peaks


def root(peaks):
    """The root over the full subtrees, the largest of which comes first."""
    *rest, found = peaks or [sha256(b"").digest()]
    for peak in reversed(rest):
        found = sha256(b"\1" + peak + found).digest()
    return found


# ---- checkpoints and witnesses


def notes_in(text):
    """The checkpoints in a text as it was copied from a chat; words around them do no harm."""
    lines = "\n".join(line.strip() for line in text.replace("\u00a0", " ").splitlines()) + "\n"
    found = list(NOTE.finditer(lines))
    for each, after in zip(found, [*found[1:], None]):
        signatures = SIGNATURE.findall(lines[each.end() : after.start() if after else len(lines)])
        origin, size, tree, number, at = each.groups()
        yield Note(origin, int(size), base64.b64decode(tree), int(number), at, each.group(), signatures)


def is_signed(note, keys):
    """Whether one of the keys has signed the note; without keys nothing is asked."""
    for name, signature in note.signatures if keys else ():
        for key in keys if name == note.origin else ():
            try:
                signed = base64.b64decode(signature)[4:]
                Ed25519PublicKey.from_public_bytes(key).verify(signed, note.text.encode())
            except (InvalidSignature, ValueError):
                continue
            return True
    return not keys


def is_of(note, checkpoint):
    """Whether the note says what the checkpoint says."""
    try:
        at = datetime.fromisoformat(note.at.replace("Z", "+00:00"))
    except ValueError:
        return False
    return (note.number, note.size, note.root.hex(), at) == checkpoint[:4]


def check_seals(book, known, whole, keys):
    """Every checkpoint in the file against the entries."""
    last = 0
    for number, each in enumerate(book.checkpoints, 1):
        note = next(notes_in(each.note), None)
        if each.number != number:
            raise Found("missing", number=number)
        if not note or not is_of(note, each):
            raise Found("altered", number=number)
        if not is_signed(note, keys):
            raise Found("unsigned", number=number)
        if each.size < last:
            raise Found("altered", number=number)
        if each.size > whole:
            check_torn(book, number, whole)
            raise Found("cut", number=number, size=each.size, found=whole)
        if known[each.size] != note.root:
            raise Found("rewritten", number=number, size=each.size)
        last = each.size
    return last


def check_torn(book, number, whole):
    """Whether there are entries behind the first place that nobody has."""
    if max(book.places, default=-1) > whole:
        raise Found("hole", number=number, place=whole + 1)


def check_witness(book, known, whole, keys, notes):
    """The checkpoints that people brought from outside against the entries."""
    for note in notes:
        if not is_signed(note, keys):
            raise Found("forged", number=note.number)
        if book.log and note.origin != book.log:
            raise Found("other", number=note.number)
        if note.size in known:
            if known[note.size] != note.root:
                raise Found("replaced", number=note.number, size=note.size)
            continue
        sizes = {"number": note.number, "size": note.size, "found": book.entries}
        if not book.places and not book.waiting:
            raise Found("partial", **sizes)
        check_torn(book, note.number, whole)
        raise Found("older" if book.entries < note.size else "early", **sizes)


def check_receipts(book, receipts):
    """The receipts that people brought against the entries; what is almost right was typed wrong."""
    for number, said in sorted(receipts - book.met):
        for other, found in sorted(book.met):
            if found == said:
                raise Found("number", number=number, mark=said, found=other)
        for other, found in sorted(book.met):
            if other == number and is_slip(said, found):
                raise Found("slip", number=number, mark=said, found=found)
        raise Found("receipt", number=number, mark=said)


def is_slip(one, other):
    """Whether at most two signs differ: by chance that happens once in 2**60 entries."""
    return sum(a != b for a, b in zip(one, other)) <= SLIPS


# ---- what was asked on the command line


def text_of(word):
    """What was named: a file's text, or the words themselves."""
    try:
        is_file = "\n" not in word and Path(word).is_file()
    except (OSError, ValueError):  # too long for a name
        is_file = False
    if not is_file and (NAME_LIKE.fullmatch(word)):
        raise Found("absent", name=word)
    return Path(word).read_text("utf-8", "replace") if is_file else word


def brought(words):
    """Checkpoints and receipts that people have kept; letters that look alike are read as one sign."""
    notes, receipts = [], set()
    for word in words:
        text = text_of(word)
        found, typed = list(notes_in(text)), RECEIPT.findall(text)
        if not found and not typed:
            raise Found("nothing", said=word[:60])
        notes += found
        receipts |= {(int(seq), re.sub(r"[\s-]", "", said).upper().translate(ALIKE)) for seq, said in typed}
    return notes, receipts


def public_key(word):
    """The 32 bytes of a key: in a message or a file with it, in PEM, or in base64 alone."""
    text = word if KEY.search(word) else text_of(word)
    found = KEY.search(text) or BARE_KEY.fullmatch(re.sub(r"-----(BEGIN|END) PUBLIC KEY-----|\s", "", text))
    try:
        key = base64.urlsafe_b64decode(found[1].replace("+", "-").replace("/", "_") + "==")[-32:]
    except (TypeError, ValueError):
        raise Found("key", said=word[:60]) from None
    if len(key) != len(bytes(32)):
        raise Found("key", said=word[:60])
    return key


def check(asked, say):
    """Everything that was asked for; returns the exit code."""
    keys, (notes, receipts) = [public_key(each) for each in asked.key], brought(asked.witness)
    is_able = Ed25519PublicKey is not None
    believed = keys if is_able else []
    say("sum", sum=sum_of(asked.file))
    book = read(asked.file, receipts, asked.slow)
    if book.breaks > 1:
        say("many", count=book.breaks)
    if book.broken:
        raise book.broken
    sizes = {each.size for each in book.checkpoints} | {note.size for note in notes}
    known, whole = grown(book, sizes)
    sealed = check_seals(book, known, whole, believed)
    if sealed < len(book.places):
        raise Found("unkept", size=sealed, found=len(book.places))
    check_witness(book, known, whole, believed, notes)
    check_receipts(book, receipts)
    say("holds" if book.checkpoints else "chains", entries=book.entries, chains=len(book.streams))
    if book.checkpoints:
        say("sealed", number=len(book.checkpoints), size=sealed, left=book.entries - sealed)
    if book.checkpoints or notes:
        say("unable" if not is_able else "signed" if keys else "keyless")
    elif keys:
        say("pointless")
    say("agreed", count=len(notes) + len(receipts)) if notes or receipts else say("alone")
    return 2 if keys and not (is_able and (book.checkpoints or notes)) else 0


def shown(filled):
    """What comes from the file, so that it cannot write anything else over the answer."""
    return "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in str(filled)[:200])


def main():
    """What was asked for on the command line."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    early = argparse.ArgumentParser(add_help=False)
    early.add_argument("--lang", choices=["ru", "en"], default="en" if spoken.startswith("en") else "ru")
    is_english = early.parse_known_args()[0].lang == "en"
    texts = dict(line.split(": ", 1) for line in TEXTS.strip().splitlines())
    texts = {name: text.split(" | ")[is_english] for name, text in texts.items()}
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.add_argument("file", help=texts["help-file"])
    parser.add_argument("--witness", action="append", default=[], help=texts["help-witness"])
    parser.add_argument("--key", action="append", default=[], help=texts["help-key"])
    parser.add_argument("--lang", choices=["ru", "en"], help=texts["help-lang"])
    parser.add_argument("--slow", action="store_true", help=texts["help-slow"])
    asked = parser.parse_args()

    def say(name, /, to=sys.stdout, **filled):
        to.reconfigure(errors="replace")
        to.write(texts[name].format(**{each: shown(said) for each, said in filled.items()}) + "\n")

    try:
        return check(asked, say)
    except Found as found:
        say(found.name, to=sys.stderr, **found.filled)
        return 2 if found.name in NOT_BROKEN else 1
    except FileNotFoundError as error:
        say("absent", to=sys.stderr, name=error.filename)
        return 2
    except OSError as error:
        say("unread", to=sys.stderr, name=error.filename or asked.file, why=error.strerror)
        return 2


if __name__ == "__main__":
    sys.exit(main())
