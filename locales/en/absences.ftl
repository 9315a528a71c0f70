# Who cannot come, and who comes instead.

work = { $sitting_line }{ work-where }
    .line = { $sitting_line }{ work-where }
work-where = { $starts ->
    [none] {""}
   *[other] , begins { $starts }
}{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
}

cannot-come = Recorded { $at_when }: { $who } cannot come, { $day }.{ $by ->
        [none] {""}
       *[other] {" "}Stated by { $by_short }.
    }
    { $works ->
        [none] {""}
       *[other] { $works }
    }
    { $packets ->
        [0] {""}
        [one] This person has { $packets } packet to check.
       *[other] This person has { $packets } packets to check.
    }
    { $by ->
        [none] The coordinator knows, nobody has to wait. Plans have changed? Press “I can come after all”.
       *[other] Not so? Press the button below.
    }
    { receipt-note }
    .act = { $who_short } cannot come
    .line = { $who_short } cannot come, { $day_short }

can-come = Recorded { $at_when }: { $who } can come after all, { $day }. What was given to others stays with them.
    { receipt-note }
    .act = { $who_short } can come
    .line = { $who_short } can come, { $day_short }

absence-known = Recorded: { $who } cannot come, { $day }. No work and no packet waits for it.
not-that-day = Nothing recorded: there is no day “{ $text }”, or it is over. Type the day again, for example: N-05 cannot come 26.11.
no-such-absence = Nothing changed: nobody has noted that { $callsign } cannot come.

who-instead = { $work }
    { $without ->
        [none] { $observer ->
            [none] No observer is named.
           *[other] { $missing ->
                [yes] <b>Cannot come: { $observer }.</b>
               *[no] Named now: { $observer }.
            }
        }
       *[other] The work goes on without an observer. By order: { $without }.
    }
    { $candidates ->
        [0] No observer is free (who has not joined does not count: /people): phone somebody, or go on without one by an order.
       *[other] Free observers: { $candidates }. The number on a button: how many works the person has on that day. One tap moves the work.
    }

observer-not-coming = { $work }
    { $who } cannot come. The coordinator looks for another and will say who comes. Do not cancel the work.

expert-not-coming = { $who } cannot check, { $day }. Packets with this person: { $count }.
    { $cards }
    { $more ->
        [0] {""}
       *[other] … and { $more } more.
    }
    The coordinator can give everything away at once: “Hand over all work”. Or open a packet and change the expert, who takes and counts it; the earlier count stays.

replaced = { $work }
    Recorded { $at_when }: { $observer } comes{ $former ->
        [none] {""}
       *[other] {" "}instead of { $former_short }
    }. Decided by { $by_short }.{ $unjoined ->
        [none] {""}
       *[other] {" "}No phone here, call them: { $unjoined }.
    }
    { receipt-note }
    .act = observed by { $observer_short }
    .line = { $work_line }: { $observer_short } comes

without-observer = { $work }
    Recorded { $at_when }: the work goes on without an observer. By order: { $order }. Decided by { $by_short }.
    The coordinator takes the packet straight from the school.
    { receipt-note }
    .act = without an observer, { $order }
    .line = { $work_line }: without an observer, { $order }

you-observe = { $work }
    From now on you observe this work{ $former ->
        [none] .
       *[other] {" "}instead of { $former_short }.
    }{ $packets ->
        [0] {""}
        [one] {" "}{ $packets } packet is with the former observer already: take it when you meet.
       *[other] {" "}{ $packets } packets are with the former observer already: take them when you meet.
    }
    You cannot? Press the button at once.

not-yours-now = { $work }
    { $observer ->
        [none] The work goes on without an observer: you need not go.
       *[other] { $observer } goes instead of you: you need not go.
    }

already-decided = { $work }
    Decided already, nothing has changed: { $without ->
        [none] { $observer ->
            [none] there is no observer.
           *[other] { $observer } goes.
        }
       *[other] without an observer, { $without }.
    }
    .act = decided already: { $without ->
        [none] { $observer ->
            [none] there is no observer
           *[other] { $observer_short } goes
        }
       *[other] without an observer, { $without }
    }

not-free = { $work }
    Nothing has changed: { $callsign } cannot go there. Choose somebody else.
