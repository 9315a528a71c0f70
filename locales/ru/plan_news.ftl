# Новый план: что теперь у человека, что больше не его, что перенесено.

plan-work = { plan-work.line }
    .line = { $sitting_line }{ $starts ->
        [none] {""}
       *[other] , начало { $starts }
    }{ $packets ->
        [0] {""}
       *[other] , пакетов на проверку: { $packets }
    }{ $observer ->
        [none] {""}
       *[other] , приедет { $observer }
    }{ $away ->
        [observer] , наблюдателя пока нет, координатор сообщит, кто приедет
        [you] ; отмечено, что вы в этот день не сможете приехать
        [they] ; отмечено, что приехать не сможет
       *[none] {""}
    }{ $was_day ->
        [none] { $was_starts ->
            [none] {""}
           *[other] ; было в { $was_starts }
        }
       *[other] ; было { $was_day_named }{ $was_starts ->
            [none] {""}
           *[other] {" "}в { $was_starts }
        }
    }{ $was_packets ->
        [0] {""}
       *[other] ; было пакетов: { $was_packets }
    }{ $was_observer ->
        [none] {""}
       *[other] ; прежний наблюдатель { $was_observer }
    }
plan-works-left = { plan-works-left.line }
    .line = … и ещё { $count }

plan-changed = <b>Изменился план.</b>
    { $out ->
        [yes] Вашего служебного кода в плане больше нет. Вопросы: координатору.
       *[no] {""}
    }
    { $new ->
        [0] {""}
       *[other] Теперь ваши работы ({ $new }):
    }
    { $now_yours ->
        [none] {""}
       *[other] { $now_yours }
    }
    { $gone ->
        [0] {""}
       *[other] Больше не ваши ({ $gone }):
    }
    { $not_yours ->
        [none] {""}
       *[other] { $not_yours }
    }
    { $moved ->
        [0] {""}
       *[other] Изменились ({ $moved }):
    }
    { $elsewhen ->
        [none] {""}
       *[other] { $elsewhen }
    }
    { $out ->
        [yes] {""}
       *[no] Всё, что сейчас за вами: /my. Не сможете? Сразу скажите координатору.
    }

plan-call = { plan-call.line }
    .line = { $callsign }{ $out ->
        [yes] {" · "}в плане больше нет
       *[no] {""}
    }{ $new ->
        [0] {""}
        [1] {" · "}теперь { $now_theirs_line }
       *[other] {" · "}теперь работ: { $new } (первая: { $now_theirs_line })
    }{ $gone ->
        [0] {""}
        [1] {" · "}больше не числится: { $not_theirs_line }
       *[other] {" · "}больше не числится работ: { $gone } (первая: { $not_theirs_line })
    }{ $moved ->
        [0] {""}
        [1] {" · "}изменилось: { $elsewhen_line }
       *[other] {" · "}изменилось работ: { $moved } (первая: { $elsewhen_line })
    }

plan-heard = Извещено об изменениях: { $told ->
    [one] { $told } человек
    [few] { $told } человека
   *[many] { $told } человек
}.
cli-plan-to-call = Без телефона, позвоните: { $unjoined }{ $more ->
        [0] .
       *[other] {" "}и ещё { $more }.
    }
plan-told-note = { $told ->
        [0] {""}
       *[other] { plan-heard }
    }
    { $calls ->
        [none] {""}
       *[other] Без телефона, позвоните и скажите:
    }
    { $calls ->
        [none] {""}
       *[other] { $calls }
    }
    { $more ->
        [0] {""}
       *[other] … и ещё: { $more }. Кто без телефона: /people
    }
