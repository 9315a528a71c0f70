# Whom to call: what those owe who get no messages here.

to-call = { $organisation }, { $who ->
        [none] no school coordinator is named
       *[other] { $who_short }
    }: { $step_duty }{ $code ->
        [none] { $names ->
            [none] : { $count }
           *[other] : { $names }
        }
       *[other] { $step_id ->
            [checked] , { call-packets }
           *[other] : { call-packets }
        }
    }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }{ $due ->
        [none] {""}
       *[other] { $late ->
            [0] , due { $due_exact }
           *[other] { $whole ->
                [yes] , was due { $due_exact }
               *[no] , { $late } overdue, the first was due { $due_exact }
            }
        }
    }
call-packets = { $count ->
    [1] packet { $code }
   *[other] { $count } packets: { $code }
}

reminder-calls = { $calls ->
        [none] {""}
       *[other] <b>They get no messages here, please call:</b>
        { $calls }
        { $uncalled ->
            [0] {""}
           *[other] … and { $uncalled } more
        }
        Write down for them what is done: /paper
    }
