"""Texts by their words: what is found, and what of it is the nearest."""

from collections.abc import Callable, Sequence

Stems = Callable[[str], frozenset[str]]
"""The words of a text without their endings, in every language of the bot."""


def found_in(texts: Sequence[tuple[str, str]], wanted: frozenset[str], stems: Stems) -> list[int]:
    """Which of these (question, answer) have the wanted words, the nearest first; the question counts double.

    Where nothing has all of them, those that have the most of them.
    """
    scores = [(_score(wanted, stems(asked), stems(answer)), at) for at, (asked, answer) in enumerate(texts)]
    most = max((hits for (hits, _), _ in scores), default=0)
    good = [(score, at) for score, at in scores if most and score[0] == most]
    return [at for _, at in sorted(good, key=lambda each: -each[0][1])]


def _score(wanted: frozenset[str], asked: frozenset[str], answer: frozenset[str]) -> tuple[int, int]:
    there = [(_has(asked, stem), _has(answer, stem)) for stem in wanted]
    return sum(a or b for a, b in there), sum(2 * a + b for a, b in there)


ALIKE = 4
"""So many letters must two stems share at least where one begins with the other."""


def _has(stems: frozenset[str], wanted: str) -> bool:
    if wanted in stems:
        return True
    return any(
        min(len(stem), len(wanted)) >= ALIKE and (stem.startswith(wanted) or wanted.startswith(stem))
        for stem in stems
    )
