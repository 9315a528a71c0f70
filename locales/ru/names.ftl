# Как называются люди, пакеты, работы, времена и записи внутри других сообщений.

weekday = { $number ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
}

moment = { $near ->
    [today] { $clock }
    [yesterday] вчера, { $clock }
    [tomorrow] завтра, { $clock }
    [far] { $weekday } { $date }.{ $year }, { $clock }
   *[other] { $weekday } { $date }, { $clock }
}
    .exact = { $near ->
    [today] сегодня, { $clock }
    [yesterday] вчера, { $clock }
    [tomorrow] завтра, { $clock }
    [far] { $weekday } { $date }.{ $year }, { $clock }
   *[other] { $weekday } { $date }, { $clock }
}
    .since = { $near ->
    [today] с { $clock }
    [far] { since-word } { $weekday } { $date }.{ $year }, { $clock }
   *[other] { since-word } { $weekday } { $date }, { $clock }
}
    .when = { $near ->
    [today] в { $clock }
    [yesterday] вчера в { $clock }
    [far] { $weekday } { $date }.{ $year } в { $clock }
   *[other] { $weekday } { $date } в { $clock }
}
    .until = { $near ->
    [today] сегодня до { $clock }
    [tomorrow] завтра до { $clock }
    [far] до { $weekday } { $date }.{ $year }, { $clock }
   *[other] до { $weekday } { $date }, { $clock }
}
    .full = { $near ->
    [far] { $weekday } { $date }.{ $year }, { $clock }
   *[other] { $weekday } { $date }, { $clock }
}
    .clock = { $clock }

since-word = { $from ->
    [hard] со
   *[soft] с
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
    [today] сегодня
    [yesterday] вчера
    [tomorrow] завтра
   *[other] { $weekday } { $date }
}

who = { $deputy ->
        [yes] заместитель координатора
       *[no] { $role }
    } { $callsign }{ who-place }
    .genitive = { $deputy ->
        [yes] заместителя координатора
       *[no] { $role_genitive }
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
    [yes] курс
   *[no] кл.
}

packet-name = <code>{ $code }</code>, { $organisation }, { $subject }, { $grade } { grade-word }{ $of ->
    [1] {""}
   *[other] , пакет { $number } из { $of }
}
    .line = <code>{ $code }</code>{ $organisation ->
    [none] {""}
   *[other] {" "}{ $organisation }, { $subject }, { $grade } { grade-word }
}{ $of ->
    [1] {""}
   *[other] {" "}({ $number } из { $of })
}

sitting-name = { $organisation }, { $subject }, { $grade } { grade-word }, { $since ->
    [none] { $day }
   *[other] день не выбран ({ $since_short } – { $day_short })
}
    .line = { $organisation }, { $subject }, { $grade } { grade-word }, { $since ->
    [none] { $day_short }
   *[other] день не выбран ({ $since_short } – { $day_short })
}

receipt = Запись № { $seq } · <code>{ $mark }</code>
    .line = № { $seq } <code>{ $mark }</code>

deadline = { $at_until }{ $overdue ->
    [yes] , <b>срок прошёл</b>
   *[no] {""}
}
    .why = { $at_until }{ $overdue ->
        [yes] , <b>срок прошёл</b>
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

and-more = … и ещё { $number }
