# Whom to call: what those without a phone here owe.

to-call = { $organisation }, { $who ->
        [none] no school coordinator is named
       *[other] { $who_short }
    }: { $step_duty } { $count }{ $late ->
        [0] {""}
       *[other] { $whole ->
            [yes] {" "}(overdue)
           *[no] {" "}({ $late } overdue)
        }
    }{ $code ->
        [none] { $names ->
            [none] {""}
           *[other] : { $names }
        }
       *[other] : { $code }
    }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }

reminder-calls = { $calls ->
        [none] {""}
       *[other] <b>They have no phone here, call them:</b>
        { $calls }
        { $uncalled ->
            [0] {""}
           *[other] … and { $uncalled } more
        }
        Write down for them what is done: /paper
    }
