"""The bot's settings in a story: no limits of pace, nothing from the environment."""

from pathlib import Path

from bot.settings import Settings
from sandbox.settings import OwnSettings
from tests.stories.clock import ZONE

TOKEN = "1:story-token-000000000000000000000000"  # noqa: S105 - the stand-in's, worth nothing


def hurried(address: str, url: str, changes: dict[str, object]) -> Settings:
    """A bot in haste at this address, on these books, with a story's own `changes`."""
    quick: dict[str, object] = {"send_rate": 100_000, "chat_rate": 100_000}
    alone: dict[str, object] = {"bot_proxy": "", "webhook_url": "", "coordinators": ()}
    key = str(Path(url.removeprefix("sqlite:///")).with_suffix(".key"))
    ours = {
        "signing_key_file": key,
        "bot_token": TOKEN,
        "bot_api_url": address,
        "database_url": url,
        "timezone": ZONE.key,
    }
    return OwnSettings.model_validate({**ours, **quick, **alone, **changes})
