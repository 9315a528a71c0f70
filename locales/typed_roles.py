"""Which people are meant by a word: a role, or who has not joined and who hears nothing."""

import re

MEANT = (
    ("a.1.o..", "наблюдател(?:и|ь|ей)|observers?"),
    ("a.1.e..", "эксперт(?:ы|ов)?|experts?"),
    ("a.1.s..", "школы|школьные(?: координаторы)?|ответственные организаторы|schools"),
    ("a.1.h..", "председател(?:и|ь|ей)|chairs?"),
    ("a.1.c..", "координатор(?:ы|ов)?|coordinators?"),
    ("d.1", "заместител(?:и|ь|ей)(?: координатора)?|(?:deput(?:y|ies))(?: coordinators?)?"),
    ("a.1.d..", "отдел(?: образования)?|department"),
    ("m.1", "(?:кто )?(?:еще )?не подключ(?:ились|ен[аы]?|ился|илась)|not joined|missing"),
    ("u.1", "(?:кто )?(?:недоступны?|не получа[ею]т(?: сообщений)?)|unreachable"),
)
"""The view as a button carries it, and what is typed for it, in small letters; «ё» is «е»."""


def people_meant(text: str) -> str | None:
    """The view of people that the words mean; None when they are a name to look for."""
    said = " ".join(text.casefold().replace("ё", "е").split())
    return next((view for view, words in MEANT if re.fullmatch(words, said)), None)
