# Windows: the organisation chooses the day of its work.

day-chosen = { $sitting }
    { $implied ->
        [yes] The work is on this day now: you have begun.
       *[no] The day of the work was written down { $at_when }.
    }{ $before ->
        [none] {""}
       *[other] {" "}Before, { $before_named } was chosen.
    }{ $off ->
        [yes] {" "}By the calendar it is a day off: if the day is right, there is nothing to do.
       *[no] {""}
    }
    { $upload ->
        [none] {""}
       *[other] Upload the results: { $upload_until }. Reminders have moved.
    }
    { $implied ->
        [yes] Not this work? “Take the day back”: right after the slip the record of rooms goes with it.
       *[no] {""}
    }
    { receipt-note }
    .act = day of the work: { $sitting_line }
    .line = { $sitting_line }{ $off ->
        [yes] {" "}(day off)
       *[no] {""}
    }{ receipt-line }
day-taken-back = { $sitting }
    { $stands ->
        [none] The day is taken back: { $day_named } is no longer chosen. Choose a day again before the work begins.
       *[other] The day is back: { $stands_named } again.
    }{ $rooms ->
        [yes] {" "}The record of rooms is taken back too; the incident because of it, if there was one, is closed.
       *[no] {""}
    } The earlier records stay in the ledger.
    { receipt-note }
    .act = day taken back: { $day_named }
    .line = { $sitting_line }: day taken back
days-chosen = The day is written down, works: { $count }.
    { $done ->
        [none] {""}
       *[other] { $done }
    }
    { $refused ->
        [none] {""}
       *[other] Not written:
    }
    { $refused ->
        [none] {""}
       *[other] { $refused }
    }
    Another day, until the work begins: /days
day-refused = { $sitting }
    { day-refused-why } Nothing has changed.
    .act = day of the work { $day_named }: { $because }
    .line = { $sitting_line }: { $because }
day-refused-why = { $because_id ->
        [outside] { $day_named } is not in the window.{ $since ->
            [none] {""}
           *[other] {" "}It is { $since_named } to { $until_named }.
        } Choose a day of it.
        [past] { $day_named } has gone by. If the work was held then, pack it: the day is written by itself. Otherwise choose today or later.
        [over] The window ended on { $until_named }. Was the work held? Collect its packets and report the rooms: it stays on the last day of the window. If not, { $settles ->
            [yes] change the last day of the window in the plan's workbook and send it.
           *[no] tell the coordinator, who changes the window in the plan.
        }
        [begun] The work has begun, its day stays. { $settles ->
            [yes] Begun by mistake? “Take the day back” takes the record of rooms back too, “Correct an entry” says that there was no upload, a packing is annulled in the packet's story. Then choose the day.
           *[no] If it was written wrongly, tell the coordinator.
        }
        [packed] The day stays: a packet is packed. By mistake? { $settles ->
            [yes] Open the packet's story, “Correct an entry”, “It did not happen”. Then take the day back again.
           *[no] Undo the packing on the packet's card first; if it is too late for that, tell the coordinator.
        }
        [unchosen] No day is chosen for this work.
        [taken] You have the same work on { $day_named } already. Choose another day.
       *[no-window] The plan has set the day of this work. { $settles ->
            [yes] To move it, write another date into the plan's workbook.
           *[no] The coordinator can move it.
        }
    }
day-because-outside = the day is outside the window
day-because-past = the day has gone by
day-because-over = the window has ended
day-because-begun = the work has begun
day-because-packed = a packet is packed
day-because-unchosen = no day is chosen
day-because-taken = the same work is on that day already
day-because-no-window = the plan has set the day
no-such-date = There is no such day in the calendar, nothing has changed. Write a day of the window, for instance: “we hold it 22.09”. Your works and their windows: /days
    .act = day of the work: no such day
day-stands = { $sitting }
    This day is chosen already, nothing has changed.
    .act = the day of the work is chosen already
    .line = { $sitting_line }: this day is chosen already
days-to-choose = { $sitting }
    On which day do you hold it? Window: { $since_named } to { $until_named }.{ $chosen ->
        [none] {""}
       *[other] {" "}Now { $chosen_named } is chosen.
    }
    Press a day or write “we hold it on 22.09”. You can change it until the work begins.
window-line = { window-line.line }
    .line = { $day ->
        [none] ○
       *[other] ✔
    } { $sitting_line }
windows = Works whose day you choose: { $count }. { $unchosen ->
        [0] All days are chosen.
       *[other] Without a day: { $unchosen }.
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }
    Press a work or write the day: “we hold it on 22.09”, “physics year 1 we hold on 22.09”.
which-work = Without a day: { $count }. Which work is on { $day_named }? Press it{ $every ->
        [yes] , or “All at once”
       *[no] {""}
    }.
    { $chosen ->
        [none] {""}
       *[other] These have a day, and move by their own buttons alone:
    }
    { $chosen ->
        [none] {""}
       *[other] { $chosen }
    }
no-work-meant = { $others ->
        [yes] There is no such work that could still be on that day. Nothing is written. Name the subject, year and organisation as in the plan: “we hold physics year 1 USR on 22.09”. Or “Choose the day” on the work's card.
       *[no] You have no such work. Nothing is written. { $unchosen ->
            [0] All your works have a day: /days
           *[other] Waiting for a day: { $unchosen }.
        }
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    .act = day of a work: no such work
none-without-day = No work without a day can be on { $day_named }. Nothing has changed. To change a day that is chosen: /days
    .act = day of the works: none is without one
no-windows = { $others ->
        [yes] The organisations choose their days. For them: “we hold physics year 1 USR on 22.09”, or “Choose the day” on the work's card. Who has not chosen: /status no day
       *[no] No work waits for a day from you. Nothing is written. Your works: /my
    }
    .act = day of a work: nothing to choose

choice-choose-day = { $text ->
    [none] Choose the day
   *[other] { $text }
}
choice-choose-day-previous = ← Earlier
choice-choose-day-next = Later →
days-reminded = { $places ->
        [0] Everybody has chosen a day, there is nobody to remind.
       *[other] Organisations without a day: { $places }. The reminder { $count ->
            [0] went to nobody, no phones are connected
           *[other] will go out within a minute, recipients: { $count }
        }.
    }{ $calls ->
        [0] {""}
       *[other] {" "}Organisations without a phone: { $calls }, please call; who: /status no day
    }
choice-days-remind = Remind all who have not chosen
choice-day-chosen = { $text }
choice-day-back = Take the day back
choice-day-all = All at once: { $number }
choice-windows = All days
choice-windows-previous = ← Back
choice-windows-next = Next →
command-days = Days of your works: choose and look

# Clashes of a plan of colleges.

clash-work-missing = No work for participants
clash-lists-apart = Numbers of participants differ
clash-place-missing = No checking place
clash-place-closed = Checking place closed
clash-place-overloaded = Checking place overloaded
clash-place-without-chair = No chair at a checking place
choice-clashes-work-missing = No work: { $number }
choice-clashes-lists-apart = Numbers differ: { $number }
choice-clashes-place-missing = No checking place: { $number }
choice-clashes-place-closed = Place closed: { $number }
choice-clashes-place-overloaded = Place overloaded: { $number }
choice-clashes-place-without-chair = No chair: { $number }
work-missing = { work-missing.line }
    .line = No work: { $organisation }, { $subject }, { grade-word } { $grade }, but by the sheet of programmes { $expected } write it. Add a row to the sheet of works.
lists-apart = { lists-apart.line }
    .line = Numbers differ: { $visits }: { $listed } on the list, { $expected } by the sheet of programmes. Correct one of them.
place-missing = { place-missing.line }
    .line = No checking place, organisations: { $count } ({ $organisations }), the first work { $day_named }. Write the place's code on the sheet of organisations.
place-closed = { place-closed.line }
    .line = Place { $place } ({ $name }) is closed while works are checked there: { $count }. Checking from { $first_named } to { $last_named }{ $since ->
        [none] {""}
       *[other] , open from { $since_named }
    }{ $until ->
        [none] {""}
       *[other] { $since ->
            [none] , open
           *[other] {""}
        } until { $until_named }
    }. Keep it open longer or name another.
place-overloaded = { place-overloaded.line }
    .line = Place { $place } ({ $name }) is overloaded: { $works } works, { $most } can be checked (experts { $experts }, working days { $days }). Add experts or days.
place-without-chair = { place-without-chair.line }
    .line = Place { $place } ({ $name }): no chair is named, nobody receives the packets.
