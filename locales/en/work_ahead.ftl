# What is assigned to somebody but not yet with them: packets nobody has packed, sittings of later days.

packets-ahead = { packets-ahead.line }
    .line = { $packets ->
        [one] { $packets } packet is down for you, not packed yet
       *[other] { $packets } packets are down for you, not packed yet
    }
sittings-ahead = { sittings-ahead.line }
    .line = Your sittings to come: { $count }
later-work = { later-work.line }
    .line = { $sitting_line }
away-on = { away-on.line }
    .line = It is noted that you do not come: { $day }{ $works ->
        [0] {""}
       *[other] . The coordinator looks for somebody else, works: { $works }
    }

work-before-you = <b>By the plan these are yours already</b>
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    The command /my always shows this list. { $college ->
        [yes] You cannot do it? Ask the coordinator at once: /ask
       *[no] You cannot do it? Write “cannot come” at once.
    }
