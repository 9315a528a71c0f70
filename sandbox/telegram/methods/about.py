"""What a bot can ask about itself and its chats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.telegram.methods.registry import Call, method

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json

GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


@method("getMe")
async def get_me(call: Call) -> Json:
    """Introduce the bot to itself."""
    return {
        **call.account.user(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("getChat")
async def get_chat(call: Call) -> Json:
    """Describe a chat."""
    chat = call.chat()
    return {
        **chat.shape,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }
