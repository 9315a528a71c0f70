"""Updates pushed to the bot."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sandbox.telegram.errors import bad, conflict
from sandbox.telegram.hook import Webhook
from sandbox.telegram.methods.registry import Call, method
from sandbox.telegram.methods.updates import learn_allowed

if TYPE_CHECKING:
    from sandbox.telegram.shapes import Json

SECRET = re.compile(r"[A-Za-z0-9_-]*")
SECRET_LIMIT = 256
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@method("setWebhook")
async def set_webhook(call: Call) -> bool:
    """Begin to push updates to an address; an empty one ends it."""
    url = call.params.text("url").strip()
    if not url:
        return unset(call)
    _check(url, call.params.text("secret_token"))
    call.account.updates.interrupt(conflict("terminated by setWebhook request"))
    learn_allowed(call)
    if call.params.flag("drop_pending_updates"):
        call.account.updates.drop()
    connections = call.params.clamped("max_connections", 40, 1, 100)
    webhook = Webhook(url, call.params.text("secret_token"), connections)
    call.remark = "Webhook is already set" if call.account.webhook == webhook else "Webhook was set"
    call.account.webhook = webhook
    if call.cloud.delivery is not None:
        call.cloud.delivery.start(call.account)
    call.cloud.touch()
    return True


def _check(url: str, secret: str) -> None:
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        words = "bad webhook: An HTTPS URL must be provided for webhook"
        raise bad(words)
    if len(secret) > SECRET_LIMIT:
        words = "secret token is too long"
        raise bad(words)
    if not SECRET.fullmatch(secret):
        words = "secret token contains unallowed characters"
        raise bad(words)


@method("deleteWebhook")
async def delete_webhook(call: Call) -> bool:
    """Push no more updates; they wait for getUpdates again."""
    return unset(call)


def unset(call: Call) -> bool:
    """Forget the webhook."""
    call.remark = "Webhook was deleted" if call.account.webhook else "Webhook is already deleted"
    call.account.webhook = None
    if call.cloud.delivery is not None:
        call.cloud.delivery.stop(call.account)
    if call.params.flag("drop_pending_updates"):
        call.account.updates.drop()
    call.cloud.touch()
    return True


@method("getWebhookInfo")
async def get_webhook_info(call: Call) -> Json:
    """Tell the webhook, how much waits for it and what went wrong last."""
    account = call.account
    info: Json = {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": len(account.updates.pending),
    }
    if account.webhook is not None:
        info |= {"url": account.webhook.url, "max_connections": account.webhook.max_connections}
        if account.webhook.last_error:
            info["last_error_date"] = int(account.webhook.last_error_at)
            info["last_error_message"] = account.webhook.last_error
    if account.updates.allowed:
        info["allowed_updates"] = sorted(account.updates.allowed)
    return info
