"""What a message can carry that the bot has no use for."""

from typing import Any

CONTENTS: tuple[dict[str, Any], ...] = (
    {"sticker": {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1,
                 "is_animated": False, "is_video": False}},
    {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 3}},
    {"contact": {"phone_number": "+7", "first_name": "x"}},
    {"location": {"latitude": 55.0, "longitude": 107.0}},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"venue": {"location": {"latitude": 55.0, "longitude": 107.0}, "title": "x", "address": "y"}},
    {"new_chat_members": [{"id": 5, "is_bot": False, "first_name": "x"}]},
    {"left_chat_member": {"id": 5, "is_bot": False, "first_name": "x"}},
    {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}}},
    {"new_chat_title": "x"}, {"migrate_to_chat_id": -100777}, {"brand_new_content": {"a": 1}}, {},
)  # fmt: skip
FORWARDED = {"type": "hidden_user", "sender_user_name": "x", "date": 1776000000}
