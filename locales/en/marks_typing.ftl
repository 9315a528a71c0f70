# Marks one code at a time, right in the chat: for small schools and bad networks.

typing-begun = <b>{ $sitting }</b>
    Typing marks in the chat{ $checker ->
        [none] {""}
       *[other] {" "}(expert { $checker })
    }. Items: { $items }. Works typed: { $done }{ $works ->
        [none] {""}
       *[other] {" "}of { $works }
    }.
    Write code, variant and marks in one line, for example <code>1024 v1 2 1 0 x</code> (x: not begun; <code>1025 n</code>: not present). Or only code and variant, <code>1024 v1</code>, and buttons ask for the marks. Several lines at once are fine.
    Nothing is recorded before “Done” is pressed; what is typed survives a break.
typing-whose = { $sitting }
    Several people check this work. Whose marks are to be typed?
type-item = { $sitting_line }
    Code <b>{ $participant }</b>, variant { $variant }{ $said ->
        [none] {""}
       *[other] : { $said }
    }
    Item <b>{ $label }</b>, from 0 to { $most }:
typed-row = <b>{ $participant }</b>: { $variant ->
        [0] not present
       *[other] variant { $variant }: { $said }, in all { $total }
    }
    .line = <b>{ $participant }</b>: { $variant ->
        [0] not present
       *[other] variant { $variant }: { $said }, in all { $total }
    }
half-row = <b>{ $participant }</b>: no marks for the items { $items }
    .line = <b>{ $participant }</b>: no marks for the items { $items }
half-typed = { $sitting }
    Nothing was recorded, what was typed is there. Codes not finished: { $count }.
    { $lines }
    Go on with a code by its button (or write its line whole), or take it out; then “Done” once more.
    .act = not all marks were typed, codes: { $count }
rows-typed = { $sitting_line }
    { $strange ->
        [none] {""}
       *[other] Not among what was typed: { $strange }.
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    Works typed: { $done }{ $works ->
        [none] {""}
       *[other] {" "}of { $works }
    }. The next code, for example <code>1025 v2</code>. A mistake: write the line again, it takes the place of the earlier one. Too much: <code>1025 remove</code>
not-typing = This looks like marks, and no work is open for them; nothing was recorded. Open the work: /marks, then “Type them here”.
    .act = marks without an open work
typing-dropped = { $sitting }
    What was typed in the chat is gone; recorded sheets stay.
typing-left = { $sitting }
    The typing of marks is closed. { $done ->
        [0] No code was typed.
       *[other] What was typed is kept, works: { $done }. The marks are not recorded yet: come back and press “Done”.
    } To go on: the button below, or /marks.

choice-marks-item = { $text }
choice-marks-item-x = Not begun
choice-marks-done = Done: { $number }
choice-marks-on = Go on with { $text }
choice-marks-out = Take out { $text }
choice-marks-drop = Drop what was typed
