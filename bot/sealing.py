"""Checkpoints by the clock: the books say when the last one was made, so that a restart makes none twice."""

import logging

from bot.alarms import tell_every_coordinator
from bot.exports.checking import digest, script
from bot.signing import Signer, bears, file_of
from bot.wiring import House
from custody.checkpoints import Checkpoint
from custody.desk.ledger.sealing import Seal
from custody.desk.ledger.sealing import seal as seal_log
from custody.facts.keys import KeyChanged
from custody.notes import notes_in
from storage import settings
from storage.plan import campaigns

log = logging.getLogger(__name__)


KEY = "signing-key"
"""What the books remember: the public key by which the last bot signed."""


async def introduce(house: House) -> None:
    """Tell the log by which key checkpoints are signed from now on; the coordinators, when it is another.

    The script that checks them is read by now: an update beside a bot at work must not change it.
    """
    script()
    signer, now = house.signer, house.clock.now()
    async with house.database.open() as books:
        known, last = await settings.get(books, KEY), await books.last_checkpoint()
        if known == signer.words:
            return
        await settings.put(books, KEY, signer.words)
        if last is not None and (known or not _has_signed(signer, last)):
            origin = last.note.partition("\n")[0]
            news = KeyChanged(at=now, number=last.number, key=signer.key(origin))
            await tell_every_coordinator(books, news)
    file = file_of(house.settings.signing_key_file)
    log.warning("a new signing key: %s, public key %s", file, signer.words)


def _has_signed(signer: Signer, checkpoint: Checkpoint) -> bool:
    return any(bears(note, signer.public) for note in notes_in(checkpoint.note))


async def seal(house: House) -> bool:
    """Make the checkpoint that is due by the newest campaign's day, for the keepers of every campaign."""
    async with house.database.read() as books:
        known = await campaigns(books)
    if not known:
        return False
    campaign, signer = known[-1], house.signer
    quiet = campaign.quiet or house.settings.quiet_hours
    others = tuple(each.id for each in known[:-1])
    tools = Seal(house.database.open, house.database.read, signer.sign, signer.key, quiet, others, digest())
    made = await seal_log(tools, campaign, house.clock.now())
    if made is not None:
        log.info("checkpoint %s over %s entries", made.number, made.size)
    return made is not None
