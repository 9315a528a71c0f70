"""The other kinds of messages that a phone can send."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json

FILE = {"file_id": "CAACAgIAAxkBAAIB", "file_unique_id": "AgADAQ", "file_size": 1024}
KINDS: dict[str, Json] = {
    "sticker": {**FILE, "type": "regular", "width": 512, "height": 512, "is_animated": False,
                "is_video": False},
    "voice": {**FILE, "duration": 3, "mime_type": "audio/ogg"},
    "video": {**FILE, "duration": 3, "width": 640, "height": 360, "mime_type": "video/mp4"},
    "video_note": {**FILE, "duration": 3, "length": 240},
    "audio": {**FILE, "duration": 3, "mime_type": "audio/mpeg"},
    "animation": {**FILE, "duration": 3, "width": 320, "height": 240, "mime_type": "video/mp4"},
    "contact": {"phone_number": "+70000000000", "first_name": "Contact"},
    "location": {"latitude": 55.4, "longitude": 108.0},
    "venue": {"location": {"latitude": 55.4, "longitude": 108.0}, "title": "Venue", "address": "-"},
    "dice": {"emoji": "\U0001f3b2", "value": 4},
    "poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
             "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
             "allows_revoting": False, "members_only": False},
    "pinned_message": {"message_id": 1, "date": 0},
    "new_chat_title": {},
    "unknown": {},
}  # fmt: skip


def kind_parts(kind: str, order: Json) -> Json:
    """Describe a message of this kind; `payload` in the order changes its fields."""
    if kind == "unknown":
        return {}
    if kind == "new_chat_title":
        return {kind: str(order.get("text", "-"))}
    return {kind: {**KINDS[kind], **order.get("payload", {})}}
