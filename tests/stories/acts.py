"""What people do together, in as few words as the field needs."""

from dataclasses import dataclass

from storage.labels import PacketLabel
from tests.stories.district import District
from tests.stories.phone import Phone

TEAMS = {
    ("КАР", "физика"): ("Ш-01", "Н-01", "Э-01"),
    ("УЛК", "физика"): ("Ш-02", "Н-02", "Э-02"),
    ("МАГ", "физика"): ("Ш-03", "Н-03", "Э-01"),
    ("КЛЮ", "физика"): ("Ш-04", "Н-04", "Э-02"),
}
"""Who meets at the sittings of the first day, by the example plan."""

ROUTE = ("packed", "to-observer", "to-coordinator", "to-expert", "opened", "checked", "from-expert")


@dataclass(frozen=True)
class Team:
    """Everybody through whose hands a packet goes."""

    school: Phone
    observer: Phone
    coordinator: Phone
    expert: Phone


def team(district: District, label: PacketLabel) -> Team:
    """The people of this packet."""
    school, observer, expert = TEAMS[label.organisation, label.subject]
    return Team(*district.phones(school, observer, "К-01", expert))


async def pack(school: Phone, label: PacketLabel, listed: int = 9, wrote: int = 8, seal: str = "0417") -> str:
    """The school's form, by its quick answers where there are some."""
    await school.scan(label)
    await school.tap_verb("pack")
    await school.say(f"{listed} {wrote}")
    await school.tap_verb("fill", "-")
    await school.tap_verb("fill", "0 0")
    await school.tap_verb("fill", "both")
    return await school.say(seal)


async def take(label: PacketLabel, taker: Phone, giver: Phone | None = None) -> str:
    """The taker scans and takes; the giver confirms if there is one at hand. Returns what the taker heard."""
    await taker.scan(label)
    heard = await taker.tap_verb("take")
    if giver is not None:
        await giver.tap_verb("confirm")
    return heard


async def count(phone: Phone, label: PacketLabel) -> str:
    """As many works as declared, by the one button for it."""
    await phone.scan(label)
    return await phone.tap_verb("count")


async def bring(district: District, label: PacketLabel, to: str) -> Team:
    """Lead the packet along the route, everything confirmed, until the named step is done."""
    people = team(district, label)
    steps = {
        "packed": lambda: pack(people.school, label),
        "to-observer": lambda: take(label, people.observer, people.school),
        "to-coordinator": lambda: take(label, people.coordinator, people.observer),
        "to-expert": lambda: take(label, people.expert, people.coordinator),
        "opened": lambda: count(people.expert, label),
        "checked": lambda: count(people.expert, label),
        "from-expert": lambda: take(label, people.coordinator, people.expert),
    }
    for name in ROUTE[: ROUTE.index(to) + 1]:
        await steps[name]()
    return people
