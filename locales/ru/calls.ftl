# Кому позвонить: что за теми, до кого не доходят сообщения бота.

to-call = { $organisation }, { $who ->
        [none] школьный координатор не назначен
       *[other] { $who_short }
    }: { $step_duty }{ $code ->
        [none] { $names ->
            [none] : { $count }
           *[other] : { $names }
        }
       *[other] { $step_id ->
            [checked] , { call-packets }
           *[other] {" "}{ call-packets }
        }
    }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }{ $due ->
        [none] {""}
       *[other] { $late ->
            [0] , срок { $due_exact }
           *[other] { $whole ->
                [yes] , срок был { $due_exact }
               *[no] , просрочено { $late }, первый срок был { $due_exact }
            }
        }
    }
call-packets = { $count ->
    [1] пакет { $code }
    [one] { $count } пакет: { $code }
    [few] { $count } пакета: { $code }
   *[many] { $count } пакетов: { $code }
}

reminder-calls = { $calls ->
        [none] {""}
       *[other] <b>Сообщения бота до них не доходят, позвоните:</b>
        { $calls }
        { $uncalled ->
            [0] {""}
           *[other] … и ещё { $uncalled }
        }
        Что сделано, запишите за них: /paper
    }
