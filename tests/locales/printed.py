"""Prints every message, to be read aloud: `python -m tests.locales.printed ru`."""

import sys

from locales.words import Words
from tests.locales.examples import NOW, example, kinds


def main(language: str) -> None:
    """Every fact, whole, bare, and as a line."""
    words = Words("Asia/Irkutsk")
    for kind in kinds():
        for whole in (True, False):
            fact = example(kind, whole=whole)
            text = words.say(fact, language, NOW)
            sys.stdout.write(f"--- {kind.kind}{'' if whole else ' (bare)'}\n{text}\n")
        sys.stdout.write(f"  > {words.say(example(kind), language, NOW, 'line')}\n")


if __name__ == "__main__":
    main(sys.argv[1])
