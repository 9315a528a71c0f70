# Кому позвонить: что за теми, у кого нет телефона в боте.

to-call = { $organisation }, { $who ->
        [none] школьный координатор не назначен
       *[other] { $who_short }
    }: { $step_duty } { $count }{ $late ->
        [0] {""}
       *[other] { $whole ->
            [yes] {" "}(просрочено)
           *[no] {" "}(просрочено { $late })
        }
    }{ $code ->
        [none] { $names ->
            [none] {""}
           *[other] : { $names }
        }
       *[other] : { $code }
    }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }

reminder-calls = { $calls ->
        [none] {""}
       *[other] <b>У них нет телефона в боте, позвоните:</b>
        { $calls }
        { $uncalled ->
            [0] {""}
           *[other] … и ещё { $uncalled }
        }
        Что сделано, запишите за них: /paper
    }
