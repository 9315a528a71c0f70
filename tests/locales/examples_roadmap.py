"""Examples of what is said of the roadmap."""

from custody.letters import Choice

STATES = ("done", "late", "soon", "open", "ahead")
MARKED = ("task-marked", "tasks-marked", "tasks-marked-for-you")
KINDS = ("plain", "credentials", "collection")
HERE: dict[tuple[str, str], tuple[str, ...]] = {
    **{(kind, "state"): STATES for kind in ("task-line", "task-card")},
    **{(kind, "sort"): KINDS for kind in ("task-line", "task-card", "task-owed")},
    **{(kind, "what"): ("done", "received", "form") for kind in MARKED},
    **{(kind, "missing"): ("Карам",) for kind in ("tasks-marked", "task-where")},
    **{
        (kind, "form"): ("физика",)
        for kind in (*MARKED, "task-reopened", "task-card", "task-form", "task-already")
    },
    ("roadmap", "shown"): ("all", "own", "open", "late"),
    ("task-card", "shown"): ("none", "forms", "open", "done", "districts"),
    ("task-marked", "code"): ("Карам",),
    ("task-reopened", "code"): ("Карам",),
    ("task-place-line", "key"): ("Карам",),
    ("task-where", "code"): ("Карам",),
    ("roadmap", "code"): ("Карам",),
}
WHAT = dict.fromkeys(MARKED, ("done", "received", "form"))
INSIDE = {
    ("roadmap", "lines"): "task-line",
    ("task-card", "lines"): "task-place-line",
    ("task-card", "marked"): "task-place-line",
    ("reminder", "tasks"): "task-owed",
    ("reminder", "tasks_late"): "task-late",
}
TEXTS = {"district": "Карам", "task": "физика", "said": "30.02"}
BUTTONS = (
    *(Choice("roadmap", "", 0, "a.1", word) for word in ("", "back", "place", "previous", "next")),
    *(Choice("roadmap", "", 0, "a.1", word) for word in ("all", "open", "late", "own")),
    Choice("roadmap-file"),
    *(
        Choice("task", "r5", 0, "o.1", word, 7)
        for word in ("", "open", "finished", "now", "whole", "form", "districts")
    ),
    Choice("task", "r5", 0, "", "now", 7),
    *(Choice("task", "r5", 0, "o.2", word) for word in ("previous", "next")),
    Choice("task", "r5", 0, "p.1x9", "Карамская ООШ"),
    *(
        Choice("task-done", "r5", 0, "1x9.2", word, 2)
        for word in ("", "done", "received", "forms", "form", "now")
    ),
    *(Choice("task-undo", "r5", 0, "1x9", word, 2) for word in ("", "form")),
    *(Choice(verb, "r5") for verb in ("task-when", "task-many")),
    *(Choice("task-remind", "r5", 0, "", word, 7) for word in ("", "now")),
)
