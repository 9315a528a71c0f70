"""Examples of what is said of questions to the coordinator."""

from custody.inquiries import TOPICS
from custody.letters import Choice

IDENTIFIERS: dict[str, tuple[str, ...]] = {
    "topic": TOPICS,
    "pieces": ("name", "phone", "address", "document"),
    "share": ("asked", "given"),
}
HERE: dict[tuple[str, str], tuple[str, ...]] = {
    **{
        (kind, "how"): ("answer", "more", "changed")
        for kind in ("inquiry-answered", "inquiry-reply", "response-what", "response-sent")
    },
    ("inquiry-continued", "how"): ("again", "detail"),
    ("inquiry-turn", "how"): ("answer", "more", "again", "detail"),
    **{
        (kind, "state"): ("open", "answered", "closed", "withdrawn")
        for kind in ("inquiry-card", "inquiry-over")
    },
}
TEXTS = {
    "numbers": "14",
    "others": "15",
    "heading": "двадцать",
    "question": "двадцать",
    "answer": "двадцать",
    "sought": "двадцать",
}
OF_LISTS = ("inquiry", "respond")
BUTTONS = (
    Choice("ask"),
    Choice("ask-topic"),
    *(Choice("ask-topic", "", 0, topic) for topic in TOPICS),
    *(Choice(verb, "q1", 0, "", text, 14) for verb in OF_LISTS for text in ("", "number", "now")),
    Choice("respond", "q1", 0, "", "more"),
    Choice("withdraw", "q1", 0, "", "number", 14),
    *(Choice(verb, "q1") for verb in ("respond-fix", "dismiss", "reopen", "withdraw")),
    *(Choice(verb, "q1") for verb in ("advice-keep", "faq-like")),
    Choice("advice-keep", "q1", 0, "", "kept"),
    *(Choice("said-clean", "d1", 0, "", text) for text in ("", "more", "reopen", "noted")),
    Choice("said-names", "d1", 0, "", "noted"),
    *(Choice(verb, "d1") for verb in ("said-names", "said-drop")),
    *(Choice("advice", "a1", 0, "", text, 7) for text in ("", "number")),
    *(Choice(f"advice-{way}", "a1") for way in ("save", "drop", "withdraw", "question", "answer")),
    *(Choice("faq-by", "", 0, "2.PLOMBA", text) for text in ("", "previous", "next")),
    *(Choice("faq-like", "q1", 0, "2", text) for text in ("previous", "next")),
    *(Choice("faq", "", 0, "2", text) for text in ("", "all", "previous", "next")),
    *(Choice("inquiries", "", 0, "2", text) for text in ("previous", "next")),
)  # fmt: skip
