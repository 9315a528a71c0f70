# A new plan: what is somebody's now, what is no longer, what has moved.

plan-work = { plan-work.line }
    .line = { $sitting_line }{ $starts ->
        [none] {""}
       *[other] , starts { $starts }
    }{ $packets ->
        [0] {""}
       *[other] , packets to check: { $packets }
    }{ $observer ->
        [none] {""}
       *[other] , { $observer } comes
    }{ $away ->
        [observer] , there is no observer yet, the coordinator will say who comes
        [you] ; you have said that you cannot come on that day
        [they] ; recorded as unable to come
       *[none] {""}
    }{ $was_day ->
        [none] { $was_starts ->
            [none] {""}
           *[other] ; was at { $was_starts }
        }
       *[other] ; was { $was_day_named }{ $was_starts ->
            [none] {""}
           *[other] {" "}at { $was_starts }
        }
    }{ $was_packets ->
        [0] {""}
       *[other] ; packets before: { $was_packets }
    }{ $was_observer ->
        [none] {""}
       *[other] ; observer before: { $was_observer }
    }
plan-works-left = { plan-works-left.line }
    .line = … and { $count } more

plan-changed = <b>The plan has changed.</b>
    { $out ->
        [yes] Your call-sign is not in the plan any more. Questions: ask the coordinator.
       *[no] {""}
    }
    { $new ->
        [0] {""}
       *[other] Yours now ({ $new }):
    }
    { $now_yours ->
        [none] {""}
       *[other] { $now_yours }
    }
    { $gone ->
        [0] {""}
       *[other] No longer yours ({ $gone }):
    }
    { $not_yours ->
        [none] {""}
       *[other] { $not_yours }
    }
    { $moved ->
        [0] {""}
       *[other] Changed ({ $moved }):
    }
    { $elsewhen ->
        [none] {""}
       *[other] { $elsewhen }
    }
    { $out ->
        [yes] {""}
       *[no] All that is yours now: /my. Cannot do it? Tell the coordinator at once.
    }

plan-call = { plan-call.line }
    .line = { $callsign }{ $out ->
        [yes] {" · "}not in the plan any more
       *[no] {""}
    }{ $new ->
        [0] {""}
        [1] {" · "}now { $now_theirs_line }
       *[other] {" · "}now { $new } works (the first: { $now_theirs_line })
    }{ $gone ->
        [0] {""}
        [1] {" · "}no longer theirs: { $not_theirs_line }
       *[other] {" · "}{ $gone } works no longer theirs (the first: { $not_theirs_line })
    }{ $moved ->
        [0] {""}
        [1] {" · "}changed: { $elsewhen_line }
       *[other] {" · "}{ $moved } works changed (the first: { $elsewhen_line })
    }

plan-heard = People told of the changes: { $told }.
cli-plan-to-call = No phone here, call them: { $unjoined }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
plan-told-note = { $told ->
        [0] {""}
       *[other] { plan-heard }
    }
    { $calls ->
        [none] {""}
       *[other] No phone here, call and say:
    }
    { $calls ->
        [none] {""}
       *[other] { $calls }
    }
    { $more ->
        [0] {""}
       *[other] … and { $more } more. Who has no phone: /people
    }
