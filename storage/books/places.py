"""Checking places with what lies there (`custody.ports.PlaceBook`)."""

from collections import Counter, defaultdict
from collections.abc import Mapping

from custody.plan import PlanPlace
from custody.planning.checked import is_checked
from custody.ports.places import SeenPlace
from storage.books.planning.sheets_known import places_of
from storage.books.shelf import Shelf
from storage.moments import line


class StoredPlaces(Shelf):
    """Checking places, their organisations, experts and packets."""

    async def planned_places(self, campaign: int) -> tuple[PlanPlace, ...]:
        """Those that the plan names, as it names them."""
        return await places_of(self.session, campaign)

    async def place_codes(
        self, campaign: int, callsign: str, organisations: frozenset[str]
    ) -> frozenset[str]:
        """Codes of the places whose chair is called so, and of those where these organisations' works go."""
        codes = line(sorted(organisations))
        found = await self.session.rows("place_codes_of", campaign=campaign, callsign=callsign, codes=codes)
        return frozenset(row["code"] for row in found)

    async def seen_places(self, campaign: int, only: frozenset[str] | None = None) -> tuple[SeenPlace, ...]:
        """The campaign's places of these codes, or all, in the order of the plan."""
        known = await self.planned_places(campaign)
        places = [each for each in known if only is None or each.code in only]
        if not places:
            return ()
        asked = {"campaign": campaign, "places": line([each.code for each in places])}
        own: defaultdict[str, set[str]] = defaultdict(set)
        works, unchecked = Counter[str](), Counter[str]()
        for row in await self.session.rows("works_by_place", **asked):
            own[row["checking_place"]].add(row["code"])
            works[row["checking_place"]] += int(row["listed"] or 0)  # PostgreSQL sums up to a Decimal
        for row in await self.session.rows("stages_by_place", **asked):
            if not is_checked(row["route"], row["step"] or None):
                unchecked[row["checking_place"]] += row["packets"]
        experts = await self._counts("experts_by_place", asked)
        here = await self._counts("held_by_place", asked)
        return tuple(
            SeenPlace(
                each, frozenset(own[each.code]), experts[each.code], works[each.code], here[each.code],
                unchecked[each.code],
            )
            for each in places
        )  # fmt: skip

    async def _counts(self, query: str, asked: Mapping[str, object]) -> Counter[str]:
        found = await self.session.rows(query, **asked)
        return Counter({row["checking_place"]: row["count"] for row in found})
