"""One button for several packets."""

from custody.desk.letters import pile
from storage.database import Database
from tests.storage.district import AT, K01


async def test_a_packet_of_which_there_is_more_news_is_in_the_pile_once(database: Database) -> None:
    async with database.open() as books:
        one, other = await books.packets([1, 2])
        button = await pile(books, K01, AT, [one, other, one, one], "each")
        kept = await books.bundle(int(button.ref[1:]))
    assert button.number == 2
    assert button.version == one.version + other.version
    assert kept is not None
    assert sorted(kept[1]) == [1, 2]
