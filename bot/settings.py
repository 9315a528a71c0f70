"""Every setting of the environment; `.env.example` explains them to people."""

import hashlib
import logging
import re
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from custody.copies import Keep

LAST_PORT = 65_535
TELEGRAM = "https://api.telegram.org"


class Settings(BaseSettings):
    """What the operator decides; a wrong value stops the start with a sentence."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore")

    bot_token: SecretStr = SecretStr("")
    bot_api_url: str = TELEGRAM
    bot_proxy: SecretStr = SecretStr("")
    database_url: str = Field(default="sqlite:///custody.db", repr=False)  # it may hold a password
    timezone: str = "Asia/Irkutsk"
    language: str = "ru"
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    webhook_listen: str = "127.0.0.1:8080"
    quiet_hours: str = "22:00-07:00"
    coordinators: Annotated[tuple[int, ...], NoDecode] = ()
    signing_key_file: str = "custody.key"
    send_rate: float = Field(default=30, gt=0.001, lt=1e6)
    chat_rate: float = Field(default=1, gt=0.001, lt=1e6)
    inbox_keep_days: int = Field(default=90, ge=1)
    log_level: str = "INFO"
    evidence_keep_days: int = Field(default=365, ge=1)
    marks_keep_days: int = Field(default=365, ge=1)
    photo_limit_mb: int = Field(default=10, ge=1, le=20)
    invite_days: int = Field(default=14, ge=1)
    health_listen: str = ""
    backup_folder: str = ""
    backup_hours: float = Field(default=1, gt=0)
    backup_keep: Annotated[tuple[int, int], NoDecode] = (24, 14)

    @field_validator("coordinators", mode="before")
    @classmethod
    def _numbers(cls, value: object) -> object:
        """Telegram ids, separated by commas."""
        if isinstance(value, str):
            return tuple(int(part) for part in value.replace(" ", "").split(",") if part)
        return value

    @field_validator("backup_keep", mode="before")
    @classmethod
    def _newest_and_days(cls, value: object) -> object:
        """How many of the newest copies, and of how many days the last: 24,14."""
        found = tuple(int(part) for part in value.split(",")) if isinstance(value, str) else value
        if (
            not isinstance(found, tuple)
            or len(found) != len(Keep.__slots__)
            or min(found) < 0
            or not found[0]
        ):
            raise ValueError(f"two numbers with a comma, 24,14, and not {value!r}")
        return found

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        """A zone that the time zone data knows."""
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"unknown time zone {value!r}; for example Asia/Irkutsk") from error
        return value

    @field_validator("log_level")
    @classmethod
    def _level(cls, value: str) -> str:
        """How much is written into the log."""
        if value.upper() not in logging.getLevelNamesMapping():
            raise ValueError(f"unknown log level {value!r}")
        return value

    @field_validator("webhook_listen", "health_listen")
    @classmethod
    def _host_and_port(cls, value: str, info: ValidationInfo) -> str:
        """A host and a port with a colon; for the health pages nothing, too."""
        if value or info.field_name != "health_listen":
            _place(value)
        return value

    @field_validator("quiet_hours")
    @classmethod
    def _two_times(cls, value: str) -> str:
        """Two clock times with a dash."""
        if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d", value):
            raise ValueError(f"quiet hours are two times with a dash, 22:00-07:00, and not {value!r}")
        return value

    @property
    def bot_id(self) -> int:
        """The bot's number, with which its token begins; 0 for what is no token."""
        number = self.bot_token.get_secret_value().partition(":")[0]
        return int(number) if number.isdecimal() else 0

    @property
    def webhook_shown(self) -> str:
        """The secret that Telegram must show; derived from the token when none is set, never absent."""
        derived = hashlib.sha256(b"webhook:" + self.bot_token.get_secret_value().encode()).hexdigest()
        return self.webhook_secret.get_secret_value() or derived

    @property
    def listen(self) -> tuple[str, int]:
        """Host and port on which the webhook is served."""
        return _place(self.webhook_listen)

    @property
    def health(self) -> tuple[str, int] | None:
        """Host and port on which watching machines are answered; None when nowhere."""
        return _place(self.health_listen) if self.health_listen else None


def _place(said: str) -> tuple[str, int]:
    host, _, port = said.rpartition(":")
    if not 0 <= int(port) <= LAST_PORT:
        raise ValueError(f"no port: {port}")
    return host or "127.0.0.1", int(port)
