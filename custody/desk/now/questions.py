"""What needs the coordinator: a question that nobody has answered, as a line with its age."""

from custody.desk.inquiries.office import asker_of
from custody.desk.now.line import Asker, Line
from custody.facts.responses import NeedInquiry
from custody.letters import Choice
from custody.needs import Need


async def inquiry(asker: Asker, need: Need, number: int) -> Line | None:
    """A question without an answer; the department may answer as well, from its card."""
    found = await asker.books.inquiry(need.id)
    if found is None:
        return None
    more = [await asker.books.inquiry(int(ref[1:])) for ref in need.more]
    fact = NeedInquiry(
        number=number, inquiry=found.number, topic=found.topic, heading=found.heading,
        by=await asker_of(asker.books, found), since=found.since,
        others=tuple(str(each.number) for each in more if each is not None),
    )  # fmt: skip
    return Line(fact, (Choice("inquiry", need.ref),), (Choice("respond", need.ref),))
