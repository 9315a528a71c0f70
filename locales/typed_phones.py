"""That a phone is lost or stolen, as people say it: in any order of the words."""

import re

_WHOSE = re.compile(r"(?=\S*\d)(?=\S*[^\W\d_])[\w-]{2,12}(?:'s)?")
_PHONE = frozenset(
    {"телефон", "телефона", "смартфон", "мобильный", "мобильник", "сотовый", "айфон"}
    | {"phone", "smartphone", "mobile"}
)
_LOST = re.compile(
    "(?:по|у)терян|(?:по|у)терял(?:[аи]|ся|ась)?|украден|укра(?:л|ла|ли)|похищен|похити(?:л|ла|ли)"
    "|(?:у|с|вы)тащили|отобрали|отняли|увели|пропал|исчез|посеял[аи]?|lost|stolen|stole"
)
_BESIDE = frozenset(
    {"у", "от", "для", "мой", "моя", "меня", "него", "нее", "его", "ее", "свой", "был", "срочно", "сегодня"}
    | {"вчера", "наблюдателя", "эксперта", "школы", "координатора", "председателя"}
    | {"has", "had", "have", "was", "is", "been", "the", "of", "by", "from", "his", "her", "their", "my", "i"}
    | {"they", "somebody", "someone", "today", "yesterday"}
)
LONGEST = 9


def lost_phone(said: str) -> str | None:
    """Whose phone is said to be lost, empty when nobody is named; None for anything else."""
    words = said.split()
    whose = [word for word in words if _WHOSE.fullmatch(word)]
    phones = [word for word in words if word in _PHONE]
    lost = [word for word in words if _LOST.fullmatch(word)]
    beside = [word for word in words if word in _BESIDE]
    told = len(whose) + len(phones) + len(lost) + len(beside)
    if len(words) > LONGEST or told < len(words) or len(whose) > 1 or not lost or not phones:
        return None
    return whose[0].removesuffix("'s") if whose else ""
