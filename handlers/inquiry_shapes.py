"""What the buttons of questions and of kept answers look like."""

from custody.button_words import SHAPE as WORDS
from custody.inquiries import TOPICS

SHAPES: dict[str, tuple[str, str]] = {
    "ask": ("", ""),
    "ask-topic": ("", "|".join(TOPICS)),
    **dict.fromkeys(("inquiry", "respond", "respond-fix", "dismiss", "reopen", "withdraw"), ("q", "")),
    "advice-keep": ("q", ""),
    "faq-like": ("q", "[0-9]{0,4}"),
    "faq-by": ("", rf"[0-9]{{1,4}}\.{WORDS}"),
    **dict.fromkeys(("said-clean", "said-names", "said-drop"), ("d", "")),
    **dict.fromkeys(("advice", "advice-save", "advice-drop", "advice-withdraw"), ("a", "")),
    **dict.fromkeys(("advice-question", "advice-answer"), ("a", "")),
    **dict.fromkeys(("faq", "inquiries"), ("", "[0-9]{1,4}")),
}
