"""What the programmes of colleges say of who writes, compared with the works of the plan (S 3, 4)."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from custody.clashes.scene import ListedWork, Scene
from custody.facts.clashes import WorkBrief
from custody.facts.college_clashes import ListsApart, WorkMissing

Key = tuple[str, str, str]
"""Organisation, subject, course."""


def lists_apart(scene: Scene) -> Iterator[ListsApart | WorkMissing]:
    """The common work is written by everybody, the profile one by those whose programme names it."""
    works: dict[Key, list[ListedWork]] = defaultdict(list)
    for work in scene.lists:
        works[work.organisation, work.subject, work.grade].append(work)
    names = {work.organisation: work.name for work in scene.lists}
    for (code, subject, course), expected in _wanted(scene).items():
        known = works.get((code, subject, course), [])
        if not known:
            name = names.get(code, code)
            yield WorkMissing(organisation=name, subject=subject, grade=course, expected=expected)
        elif not _agrees(known, expected):
            yield _apart(known, expected)


def _wanted(scene: Scene) -> Counter[Key]:
    wanted: Counter[Key] = Counter()
    for each in scene.programmes:
        if scene.campaign.metasubject:
            wanted[each.organisation, scene.campaign.metasubject, str(each.course)] += each.participants
        if each.subject:
            wanted[each.organisation, each.subject, str(each.course)] += each.participants
    return wanted


def _agrees(works: Sequence[ListedWork], expected: int) -> bool:
    """Whether one list, or all of them together, has so many; a list that is not known may have."""
    lists = [work.listed for work in works if work.listed is not None]
    return len(lists) < len(works) or expected in (sum(lists), *lists)


def _apart(works: Sequence[ListedWork], expected: int) -> ListsApart:
    first = works[0]
    visit = WorkBrief(first.name, first.subject, "", first.organisation, first.grade)
    listed = sum(work.listed or 0 for work in works)
    return ListsApart(day=first.day, visits=(visit,), listed=listed, expected=expected)
