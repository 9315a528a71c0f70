"""Questions to the coordinator, what was answered, and the answers that are kept for everyone."""

from alembic import op

from storage.migrations.first.columns import (
    NEVER_TWICE,
    big,
    flag,
    key,
    one_of,
    points,
    primary,
    text,
    unique,
)


def upgrade() -> None:
    """Make the tables, and the hours after which an unanswered question is brought to mind."""
    op.add_column("campaigns", big("question_hours", 4))
    _asked()
    _letters()
    _kept()


def _asked() -> None:
    op.create_table(
        "inquiries",
        key(), big("campaign"), big("number"), big("asker"), text("role"), text("topic"), text("heading", ""),
        text("words"), text("state", "open"), big("asked_at"), big("since"), big("settled_at", null=True),
        big("settled_by", null=True), text("reason", ""), flag("reopened"), big("reminded_at", null=True),
        primary("inquiries", "id"), points("inquiries", "campaign", "campaigns"),
        points("inquiries", "asker", "people"), unique("inquiries", "campaign", "number"),
        one_of("inquiries", "state", "open", "answered", "closed", "withdrawn"), **NEVER_TWICE,
    )  # fmt: skip
    op.create_index("ix_inquiries_asker", "inquiries", ["campaign", "asker", "state"])
    op.create_index("ix_inquiries_state", "inquiries", ["campaign", "state", "since"])
    op.create_table(
        "inquiry_turns",
        key(), big("inquiry"), big("person"), text("how"), text("words"), big("at"),
        big("changed_at", null=True),
        primary("inquiry_turns", "id"), points("inquiry_turns", "inquiry", "inquiries"),
        points("inquiry_turns", "person", "people"),
        one_of("inquiry_turns", "how", "answer", "more", "detail", "again"),
        **NEVER_TWICE,
    )  # fmt: skip
    op.create_index("ix_inquiry_turns_inquiry", "inquiry_turns", ["inquiry"])


def _letters() -> None:
    # Which letter of a chat speaks of which question: a reply to its message is a reply to the question.
    op.create_table(
        "inquiry_letters",
        big("letter"), big("chat"), big("inquiry"),
        primary("inquiry_letters", "letter"), points("inquiry_letters", "letter", "outbox"),
        points("inquiry_letters", "inquiry", "inquiries"),
    )  # fmt: skip
    op.create_index("ix_inquiry_letters_chat", "inquiry_letters", ["chat", "letter"])


def _kept() -> None:
    op.create_table(
        "advice",
        key(), big("campaign"), big("number", null=True), big("inquiry", null=True), text("topic"),
        text("heading", ""), text("question"), text("words"), text("state", "draft"), big("at"),
        big("changed_at", null=True),
        primary("advice", "id"), points("advice", "campaign", "campaigns"),
        points("advice", "inquiry", "inquiries"), one_of("advice", "state", "draft", "kept", "withdrawn"),
        **NEVER_TWICE,
    )  # fmt: skip
    op.create_index("ix_advice_campaign", "advice", ["campaign", "state"])
    op.create_index("ix_advice_inquiry", "advice", ["inquiry"])
