"""A day in which everything goes wrong: one district, one day, all the field stories at once."""

from pathlib import Path

import pytest

from tests.stories import bad_day_truth, bad_evening, bad_morning, bad_noon
from tests.stories.bad_day import bad_day


@pytest.mark.untraced
async def test_a_day_in_which_everything_goes_wrong(tmp_path: Path) -> None:
    async with bad_day(tmp_path / "books") as day:
        await bad_morning.an_observer_cannot_come(day)
        await bad_morning.another_school_goes_on_without(day)
        await bad_morning.the_morning_speaks_to_those_who_go(day)
        await bad_morning.a_label_is_torn(day)
        await bad_morning.a_seal_differs_and_another_is_broken(day)
        await bad_morning.thirty_messages_arrive_at_once(day)

        await bad_noon.a_phone_is_lost(day)
        await bad_noon.the_observer_is_replaced_with_packets_in_the_car(day)
        await bad_noon.a_handover_is_denied(day)
        await bad_noon.strangers_and_wrong_roles_try(day)

        await bad_evening.the_holders_are_reminded(day)
        await bad_evening.the_courier_does_not_come(day)
        await bad_evening.a_bot_is_blocked(day)
        await bad_evening.the_count_differs_and_the_expert_falls_ill(day)
        await bad_evening.the_federal_system_refuses(day)
        await bad_evening.the_coordinator_settles_two(day)
        await bad_evening.the_evening_speaks(day)

        await bad_day_truth.every_packet_is_where_the_story_left_it(day)
        await bad_day_truth.the_numbers_are_true(day)
        await bad_day_truth.everyones_receipt_matches_the_ledger(day)
        await bad_day_truth.the_ledger_verifies_with_every_witness(day)
        await bad_day_truth.nothing_was_said_twice(day)
