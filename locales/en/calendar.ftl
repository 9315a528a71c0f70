# The working calendar of a campaign: /calendar.

calendar-shown = <b>Calendar</b> from { $first_plain } to { $last_plain }, working days a week: { $week }.
    { $spells ->
        [none] No holidays and no moved days.
       *[other] Not as in an ordinary week: { $spells }.
    }
    { $exceptions ->
        [none] You have changed nothing.
       *[other] Your exceptions: { $exceptions }.
    }
    To change a day: <code>/calendar 27.04 working</code>, <code>/calendar 02.05 off</code>. To take it back: <code>/calendar 02.05 cancel</code>.

calendar-changed = Recorded: { $day } is { $works ->
        [yes] a working day
       *[no] off
    }{ $cancelled ->
        [yes] , as in the common calendar
       *[no] {""}
    }. { $moved ->
        [0] No deadline of a packet has changed.
        [one] { $moved } deadline has changed, the packet's holder knows.
       *[other] { $moved } deadlines have changed, the packets' holders know.
    }
    To check: /calendar
    .act = { $cancelled ->
        [yes] an exception of the calendar taken back: { $day } is { $works ->
            [yes] a working day
           *[no] off
        } again
       *[no] an exception of the calendar: { $day } is { $works ->
            [yes] a working day
           *[no] off
        }
    }

calendar-same = { $day } is { $works ->
    [yes] a working day
   *[no] off
} already, there is nothing to change. The whole calendar: /calendar
calendar-unclear = That was not understood, nothing has changed. Write the day and the word: <code>/calendar 27.04 working</code>, <code>/calendar 02.05 off</code> or <code>/calendar 02.05 cancel</code>.
    .act = the day and the word were not understood
no-such-day = “{ $text }”: there is no such day, or it is more than a year away; nothing has changed. Check the day and the year, for example <code>/calendar 27.04 working</code>.
    .act = no such day within a year: “{ $text }”
