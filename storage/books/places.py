"""Checking places with what lies there (`custody.ports.PlaceBook`)."""

from collections import Counter, defaultdict

from custody.plan import PlanPlace
from custody.planning.checked import is_checked
from custody.ports.places import SeenPlace
from storage.books.planning.sheets_known import places_of
from storage.books.shelf import Shelf


class StoredPlaces(Shelf):
    """Checking places, their organisations, experts and packets."""

    async def planned_places(self, campaign: int) -> tuple[PlanPlace, ...]:
        """Those that the plan names, as it names them."""
        return await places_of(self.session, campaign)

    async def seen_places(self, campaign: int) -> tuple[SeenPlace, ...]:
        """All of the campaign's places, in the order of the plan."""
        places = await places_of(self.session, campaign)
        if not places:
            return ()
        own: defaultdict[str, set[str]] = defaultdict(set)
        works, unchecked = Counter[str](), Counter[str]()
        for row in await self.session.rows("works_by_place", campaign=campaign):
            own[row["checking_place"]].add(row["code"])
            works[row["checking_place"]] += row["listed"] or 0
        for row in await self.session.rows("stages_by_place", campaign=campaign):
            if not is_checked(row["route"], row["step"] or None):
                unchecked[row["checking_place"]] += row["packets"]
        experts = await self._counts("experts_by_place", campaign)
        here = await self._counts("held_by_place", campaign)
        return tuple(
            SeenPlace(
                each, frozenset(own[each.code]), experts[each.code], works[each.code], here[each.code],
                unchecked[each.code],
            )
            for each in places
        )  # fmt: skip

    async def _counts(self, query: str, campaign: int) -> Counter[str]:
        found = await self.session.rows(query, campaign=campaign)
        return Counter({row["checking_place"]: row["count"] for row in found})
