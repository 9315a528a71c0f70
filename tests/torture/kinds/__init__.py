"""Every kind of torment: a new one is a file and a row."""

from tests.torture.college import REGION
from tests.torture.kinds.hands import misbehave
from tests.torture.kinds.insides import checkpoints, copies, migrations
from tests.torture.kinds.kills import in_the_midst, kills
from tests.torture.kinds.machine import jumping_clocks, on_a_small_disk, restarted_server, started_twice
from tests.torture.kinds.outages import nobody_answers, token_revoked, unreachable_people
from tests.torture.kinds.plans import by_command, in_the_chat
from tests.torture.kinds.several import several
from tests.torture.kinds.telegram import misbehaves
from tests.torture.scene import Kind
from tests.torture.torment import under_load

KILLED = under_load(kills(8, 40))

KINDS: tuple[Kind, ...] = (
    Kind("kill -9 under load", KILLED),
    Kind("kill -9 under load", KILLED, way="webhook"),
    Kind("kill -9 under load", KILLED, "postgres"),
    Kind("kill -9 under load", KILLED, "postgres", "webhook"),
    Kind("kill -9 in a college's day", under_load(in_the_midst), region=REGION),
    Kind("kill -9 in a college's day", under_load(in_the_midst), "postgres", "webhook", region=REGION),
    Kind("kill -9 inside a copy", under_load(copies)),
    Kind("kill -9 inside a load by command", under_load(by_command), "postgres"),
    Kind("kill -9 inside a load in the chat", under_load(in_the_chat)),
    Kind("kill -9 inside a checkpoint", under_load(checkpoints), bent=True),
    Kind("kill -9 inside a migration", migrations),
    Kind("kill -9 inside a migration", migrations, "postgres"),
    Kind("Telegram misbehaves", under_load(misbehaves), bent=True),
    Kind("Telegram misbehaves", under_load(misbehaves), "postgres", "webhook", bent=True),
    Kind("Telegram is away", under_load(nobody_answers), "postgres", bent=True),
    Kind("a token is revoked", under_load(token_revoked)),
    Kind("people cannot be reached", under_load(unreachable_people)),
    Kind("a full disk, a read-only one", on_a_small_disk, bent=True),
    Kind("a full disk in a college's day", on_a_small_disk, bent=True, region=REGION),
    Kind("clocks jump", under_load(jumping_clocks), way="webhook"),
    Kind("the database restarts", under_load(restarted_server), "postgres"),
    Kind("the database restarts", under_load(restarted_server), "postgres", "webhook"),
    Kind("two bots share the books", several(2, 12, 40), "postgres", "webhook"),
    Kind("four bots share the books", several(4, 12, 60), "postgres", "webhook"),
    Kind("two bots share a college's day", several(2, 12, 40), "postgres", "webhook", region=REGION),
    Kind("two bots on one file", under_load(started_twice)),
    Kind("phones misbehave", under_load(misbehave), bent=True),
)
