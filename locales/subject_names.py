"""Subjects as they are said in English: a plan has them in Russian."""

import re

_RUSSIAN = {
    "maths?|mathematics": "математика",
    "physics": "физика",
    "chemistry": "химия",
    "biology": "биология",
    "history": "история",
    "geography": "география",
    "russian": "русский",
    "english": "английский",
    "german": "немецкий",
    "french": "французский",
    "foreign": "иностранный",
    "language": "язык",
    "literature": "литература",
    "informatics|computing": "информатика",
    "civics|social": "обществознание",
    "sciences?": "естествознание",
    "algebra": "алгебра",
    "geometry": "геометрия",
    "meta-?subject": "метапредметная",
}
_KNOWN = tuple((re.compile(said), named) for said, named in _RUSSIAN.items())


def as_planned(word: str) -> str:
    """The word of a subject's name as plans have it; any other word, in small letters, as it is."""
    return next((named for said, named in _KNOWN if said.fullmatch(word)), word)
