# Time: why a deadline is just then.

spell = { $working ->
    [yes] { $single ->
        [yes] { $first_named } is a working day
       *[no] { $first_plain }–{ $last_plain } are working days
    }
   *[no] { $single ->
        [yes] { $first_named } is off
       *[no] { $first_plain }–{ $last_plain } are off
    }
}

reason = { $rule ->
    [check-days] { $number ->
        [one] { $number } working day
       *[other] { $number } working days
    } after { $since_named }
    [upload-days] { $number ->
        [one] { $number } calendar day
       *[other] { $number } calendar days
    } after { $since_named }
    [next-working-day] the working day after { $since_named }
    [kept] kept until tomorrow, as stated
   *[other] on the day of the sitting
}{ $spells ->
    [none] {""}
   *[other] ; { $spells }
}

stays = { $packet }
    Recorded { $at_when }: the packet stays with { $by } until tomorrow. Reason: { stay-cause }.
    New deadline: { $due_step_duty } { $due }. Keep the packet sealed and locked away.
    { late-note }
    { receipt-note }
    .act = stays until tomorrow: { stay-cause }
    .line = { $packet_line }: stays with { $by_short } until tomorrow, { stay-cause }{ receipt-line }
stay-cause = { $cause ->
    [none] { $words ->
        [none] not given
       *[other] { $words }
    }
   *[other] { $cause }
}

cause-nobody-there = nobody is there to take it
cause-no-transport = no transport
cause-weather = weather, the road is closed
cause-late-hour = late, the taking side is closed

delayed = { $packet }
    Recorded { $at_when }: { $by } cannot { $step_duty } in time and promises it { $promised_until }.
    The deadline itself stays. A reminder will come at the promised time.
    { receipt-note }
    .act = cannot make it, promises { $promised_until }
    .line = { $packet_line }: { $by_short } cannot make it, promises { $promised_until }{ receipt-line }

due-moved = { $packet }
    The deadline has changed: { $due_step_duty } { $due_why }.{ $before ->
        [none] {""}
       *[other] {" "}Before: { $before_until }.
    }
    { receipt-note }
    .act = the deadline followed the plan or the calendar: { $due_at_full }{ $before ->
        [none] {""}
       *[other] , it was { $before_full }
    }
    .line = { $packet_line }: new deadline { $due }{ receipt-line }
batch-due-moved = Deadlines have changed

upload-refused = { $sitting }
    Recorded { $at_when }: the federal system does not take the form, says { $by }.
    The attempt is kept with its date and time. Try again later and note every attempt: it is your proof.
    { receipt-note }
    .act = the federal system does not take the form
    .line = { $sitting_line }: the federal system does not take the form, { $at_when }{ receipt-line }

upload-delayed = { $sitting }
    Recorded { $at_when }: { $by } cannot upload the form in time and promises it { $promised_until }.
    The deadline itself stays. A reminder will come at the promised time.
    { receipt-note }
    .act = upload later, promises { $promised_until }
    .line = { $sitting_line }: upload later, promises { $promised_until }{ receipt-line }

bad-moment = The time “{ $text }” will not do: it must lie ahead, within 10 days. Nothing was recorded. Write, for example: 15:30, or 16.04, or 16.04 12:00

snoozed = You will be reminded { $until_when }.

owed = { $packet ->
        [none] { $sitting ->
            [none] { $due_step_duty }, { $due }
           *[other] { $sitting_line }: { $due_step_duty }, { $due }
        }
       *[other] { $packet_line }: { $due_step_duty }, { $due }
    }{ $holder ->
        [none] {""}
       *[other] ; now with { $holder_short }
    }{ $promised ->
        [none] {""}
       *[other] ; promised { $promised_until }
    }{ $checked_at ->
        [none] {""}
       *[other] ; bring it to: { $checked_at }
    }

visit = { $sitting_line }{ $starts ->
        [none] {""}
       *[other] , starts at { $starts }
    }{ $place ->
        [none] {""}
       *[other] ; { $place }
    }

silent = { $packet_line }: { $carrier ->
        [none] { $holder ->
        [none] no news { $since_since }
       *[other] with { $holder_short } { $since_since }
    }
       *[other] sent with { $carrier }, not yet taken
    }

word-owed = { $packet_line }: with { $taker_short } { $since_since }, { $giver ->
        [none] did you hand it over?
       *[other] did { $giver_short }, who has no phone, hand it over? Say it for them
    }

not-begun = { $sitting_line }, begins at { $starts }; { $observer ->
        [none] there is no observer
       *[other] observer { $observer_short }
    }{ $call ->
        [yes] , the bot's messages do not arrive, please call
       *[no] {""}
    }

reminder = { $visits ->
        [none] {""}
       *[other] <b>You are expected:</b>
        { $visits }
        If you cannot come, press “I cannot come” now.
    }
    { $works ->
        [none] {""}
       *[other] <b>Your works:</b>
        { $works }
        Report who came in one message: “1:25 2:24”. Another day: /days.
    }
    { $owes ->
        [none] {""}
       *[other] <b>Yours to do:</b>
        { $owes }
    }
    { reminder-tasks }
    { $undecided ->
        [0] {""}
       *[other] <b>Choose the days of your works:</b> { $undecided } without one{ $decide_by ->
            [none] {""}
           *[other] , the first window ends on { $decide_by_named }
        }. Press “All days” or write “we hold it on 22.09”.
    }
    { reminder-calls }
    { $words ->
        [none] {""}
       *[other] <b>Your word is awaited:</b>
        { $words }
    }
    { $quiet ->
        [none] {""}
       *[other] <b>No news for a long time of what you carry:</b>
        { $quiet }
        All is well? Scan the label. Cannot bring it today: “It stays with me until tomorrow”.
    }
    { $silent ->
        [none] {""}
       *[other] <b>Packets on the road with no news for a long time:</b>
        { $silent }
        Scan the label, or phone whoever has the packet.
    }
    { $unstarted ->
        [none] {""}
       *[other] <b>Not started, and no word:</b>
        { $unstarted }
        Call the observer, or send another.
    }
    { $overdue ->
        [none] {""}
       *[other] { $by_a_day ->
            [yes] <b>Overdue by a working day or more:</b>
           *[no] <b>Overdue:</b>
        }{ $late ->
            [0] {""}
            [one] {" "}{ $late } packet
           *[other] {" "}{ $late } packets
        }{ $above ->
            [0] {""}
           *[other] { overdue-above }
        }{ $uploads ->
            [0] {""}
            [one] {" "}(uploads: { $uploads } sitting)
           *[other] {" "}(uploads: { $uploads } sittings)
        }
        { $overdue }
        { $more ->
            [0] {""}
           *[other] … and { $more } more: the button below, or /status
        }
    }

overdue-above = { $late ->
    [0] {" "}{ $above ->
        [one] { $above } packet named above
       *[other] { $above } packets named above
    }
   *[other] , and { $above } named above
}

batch-stay = Stays until tomorrow
batch-delay = Will be late
batch-stays = Stays until tomorrow
batch-delayed = Will be late

in-time = { $packet }
    That is before the deadline ({ $due_until }): nothing was recorded, you are in time. Name a time after it, or just do it in time.
    .act = is not late
    .line = { $packet_line }: due { $due_until }, in time
