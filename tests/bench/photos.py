"""`python -m tests.bench.photos`: how long a photo of labels is read, and how many of its codes."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import quantiles
from time import perf_counter, thread_time

from documents.decode import Decoded, decode
from tests.bench.corpus import KINDS, Shot, shots
from tests.bench.targets import Report, Target, printed

SEED = 2026
PHOTOS = {1: 90, 6: 48, 20: 30, 0: 12}
"""So many photos of so many codes."""
CODES = {1: 0.93, 6: 0.97, 20: 0.98}
HALF, MOST = 10.0, 60.0
"""Milliseconds of the processor that half of the photos and 95 of a hundred may take."""


@dataclass
class Looked:
    """What came of photos with that many codes."""

    took: list[float] = field(default_factory=list)
    clock: list[float] = field(default_factory=list)
    shown: Counter[str] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    false: int = 0

    @property
    def share(self) -> float:
        """How many of the codes were read."""
        return self.read.total() / self.shown.total()

    def look(self, shot: Shot) -> None:
        """Read one photo; milliseconds of the processor and by the clock."""
        clock, began = perf_counter(), thread_time()
        found = decode(shot.content)
        self.took.append((thread_time() - began) * 1000)
        self.clock.append((perf_counter() - clock) * 1000)
        assert isinstance(found, Decoded), found
        self.shown[shot.kind] += len(shot.texts)
        self.read[shot.kind] += len(shot.texts.intersection(found.texts))
        self.false += len(shot.texts.symmetric_difference(found.texts) - shot.texts)


def looked(codes: int, number: int) -> Looked:
    """Photos of that many codes, all read."""
    found = Looked()
    for shot in shots(codes, number, SEED):
        found.look(shot)
    return found


def percentile(took: list[float], which: int) -> float:
    """Of these milliseconds."""
    return quantiles(took, n=100, method="inclusive")[which - 1]


def report(photos: dict[int, int] | None = None) -> Report:
    """The figures as lines, and what they are to reach."""
    found = {codes: looked(codes, number) for codes, number in (photos or PHOTOS).items()}
    yield f"{'photos, 1280 px, JPEG q80':<28}{'p50 ms':>8}{'p95 ms':>8}{'by the clock':>15}   codes read"
    for codes, each in found.items():
        yield _line(f"{len(each.took)} of {codes or 'no'} code{'s' * (codes != 1)}", each)
    yield from targets(found)


def _line(name: str, each: Looked) -> str:
    half, most = (percentile(each.took, which) for which in (50, 95))
    clock = f"{percentile(each.clock, 50):.1f} · {percentile(each.clock, 95):.1f}"
    kinds = ", ".join(f"{kind} {each.read[kind]}/{each.shown[kind]}" for kind in KINDS if each.shown[kind])
    return f"{name:<28}{half:>8.1f}{most:>8.1f}{clock:>15}   {kinds}"


def targets(found: dict[int, Looked]) -> Iterator[Target]:
    """Speed over all photos of labels, and how many codes of each sort were read."""
    took = [each for codes, looked in found.items() if codes for each in looked.took]
    yield Target("a photo is read, p50", percentile(took, 50), "at most", HALF, " ms")
    yield Target("a photo is read, p95", percentile(took, 95), "at most", MOST, " ms")
    for codes, share in CODES.items():
        yield Target(
            f"codes read, {codes} in a photo", found[codes].share * 100, "at least", share * 100, " %"
        )
    false = sum(each.false for each in found.values())
    yield Target("codes read that were not there", false, "at most", 0)


if __name__ == "__main__":
    printed(report())
