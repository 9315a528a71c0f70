# How people, packets, sittings, times and entries are called inside other messages.

weekday = { $number ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}

moment = { $near ->
    [today] { $clock }
    [yesterday] yesterday, { $clock }
    [tomorrow] tomorrow, { $clock }
    [far] { $weekday } { $date }.{ $year }, { $clock }
   *[other] { $weekday } { $date }, { $clock }
}
    .exact = { $near ->
    [today] today, { $clock }
    [yesterday] yesterday, { $clock }
    [tomorrow] tomorrow, { $clock }
    [far] { $weekday } { $date }.{ $year }, { $clock }
   *[other] { $weekday } { $date }, { $clock }
}
    .since = { $near ->
    [today] since { $clock }
    [far] { since-word } { $weekday } { $date }.{ $year }, { $clock }
   *[other] { since-word } { $weekday } { $date }, { $clock }
}
    .when = { $near ->
    [today] at { $clock }
    [yesterday] yesterday at { $clock }
    [far] on { $weekday } { $date }.{ $year } at { $clock }
   *[other] on { $weekday } { $date } at { $clock }
}
    .until = { $near ->
    [today] today by { $clock }
    [tomorrow] tomorrow by { $clock }
    [far] by { $weekday } { $date }.{ $year }, { $clock }
   *[other] by { $weekday } { $date }, { $clock }
}
    .full = { $near ->
    [far] { $weekday } { $date }.{ $year }, { $clock }
   *[other] { $weekday } { $date }, { $clock }
}
    .clock = { $clock }

since-word = { $from ->
    [hard] since
   *[soft] since
}

day = { $weekday } { $date }.{ $year }
    .named = { $weekday } { $date }
    .plain = { $date }
    .dated = { $near ->
    [far] { $date }.{ $year }
   *[other] { $date }
}
    .full = { $date }.{ $year }
    .short = { $near ->
    [today] today
    [yesterday] yesterday
    [tomorrow] tomorrow
   *[other] { $weekday } { $date }
}

who = { $deputy ->
        [yes] deputy coordinator
       *[no] { $role }
    } { $callsign }{ who-place }
    .short = { $callsign }
who-place = { $subject ->
    [none] { $place ->
        [none] {""}
       *[other] {" "}({ $place })
    }
   *[other] { $place ->
        [none] {" "}({ $subject })
       *[other] {" "}({ $subject }, { $place })
    }
}

grade-word = { $college ->
    [yes] year
   *[no] grade
}

packet-name = <code>{ $code }</code>, { $organisation }, { $subject }, { grade-word } { $grade }{ $of ->
    [1] {""}
   *[other] , packet { $number } of { $of }
}
    .line = <code>{ $code }</code>{ $organisation ->
    [none] {""}
   *[other] {" "}{ $organisation }, { $subject }, { grade-word } { $grade }
}{ $of ->
    [1] {""}
   *[other] {" "}({ $number } of { $of })
}

sitting-name = { $organisation }, { $subject }, { grade-word } { $grade }, { $since ->
    [none] { $day }
   *[other] no day chosen ({ $since_short } – { $day_short })
}
    .line = { $organisation }, { $subject }, { grade-word } { $grade }, { $since ->
    [none] { $day_short }
   *[other] no day chosen ({ $since_short } – { $day_short })
}

receipt = Entry No. { $seq } · <code>{ $mark }</code>
    .line = No. { $seq } <code>{ $mark }</code>

deadline = { $at_until }{ $overdue ->
    [yes] , <b>overdue</b>
   *[no] {""}
}
    .why = { $at_until }{ $overdue ->
        [yes] , <b>overdue</b>
       *[no] {""}
    }{ $reason_rule ->
        [check-days] {" "}({ $reason })
        [kept] {" "}({ $reason })
        [upload-days] {" "}({ $reason })
       *[other] { $reason_spells ->
            [none] {""}
           *[other] {" "}({ $reason })
        }
    }

and-more = … and { $number } more
