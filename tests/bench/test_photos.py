"""The corpus is our own labels, the same every time; a code that is not there is counted as false."""

from tests.bench.corpus import KINDS, Shot, shots
from tests.bench.photos import Looked, targets


def test_the_same_seed_makes_the_same_pictures() -> None:
    (first,), (again,), (other,) = (list(shots(1, 1, seed)) for seed in (7, 7, 8))
    assert first == again
    assert first != other
    assert (first.kind, len(first.texts)) == (KINDS[0], 1)


def test_codes_that_were_read_missed_and_invented_are_told_apart() -> None:
    (shot,), looked = shots(1, 1, 7), Looked()
    looked.look(shot)
    looked.look(Shot("blur", frozenset({"https://t.me/other"}), shot.content))
    assert (looked.read.total(), looked.shown.total(), looked.false) == (1, 2, 1)
    assert looked.share == 0.5
    found = dict.fromkeys((1, 6, 20), looked)
    assert [each.kept for each in targets(found)][2:] == [False] * 4
