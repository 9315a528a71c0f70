"""Checkpoints by the clock: the books say when the last one was made, so that a restart makes none twice."""

import logging

from bot.exports.checking import digest
from bot.signing import file_of
from bot.wiring import House
from custody.desk.sealing import Seal
from custody.desk.sealing import seal as seal_log
from storage.plan import campaigns

log = logging.getLogger(__name__)


def introduce(house: House) -> None:
    """Tell the log by which key checkpoints are signed from now on."""
    if house.signer.is_new:
        file = file_of(house.settings.signing_key_file)
        log.warning("a new signing key was made: %s, public key %s", file, house.signer.words)


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
