# Кто не сможет приехать и кто его заменит.

work = { $sitting_line }{ work-where }
    .line = { $sitting_line }{ work-where }
work-where = { $starts ->
    [none] {""}
   *[other] , начало { $starts }
}{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
}

cannot-come = Записано { $at_when }: { $who } не сможет приехать, { $day }.{ $by ->
        [none] {""}
       *[other] {" "}Отмечает: { $by_short }.
    }
    { $works ->
        [none] {""}
       *[other] { $works }
    }
    { $packets ->
        [0] {""}
        [one] За этим человеком { $packets } пакет на проверку.
        [few] За этим человеком { $packets } пакета на проверку.
       *[many] За этим человеком { $packets } пакетов на проверку.
    }
    Координатор знает, ждать ответа не нужно. Планы изменились? Нажмите «Всё-таки приеду».
    { receipt-note }
    .act = { $who_short } не сможет приехать
    .line = { $who_short } не сможет приехать, { $day_short }

can-come = Записано { $at_when }: { $who } всё-таки сможет приехать, { $day }. Что уже передано другим, остаётся у них.
    { receipt-note }
    .act = { $who_short } сможет приехать
    .line = { $who_short } сможет приехать, { $day_short }

who-instead = { $work }
    { $without ->
        [none] { $observer ->
            [none] Наблюдатель не назначен.
           *[other] { $missing ->
                [yes] <b>{ $observer } не сможет приехать.</b>
               *[no] Сейчас назначен { $observer }.
            }
        }
       *[other] Работа идёт без наблюдателя. Основание: { $without }.
    }
    { $candidates ->
        [0] Свободных наблюдателей нет: позвоните или проведите без наблюдателя по приказу.
       *[other] Свободных наблюдателей: { $candidates }. Число на кнопке: сколько у человека работ в этот день. Одно нажатие передаёт работу.
    }

observer-not-coming = { $work }
    Записано: { $who } не сможет приехать. Координатор ищет замену и сообщит, кто приедет. Работу не отменяйте.

expert-not-coming = Записано: { $who } не сможет проверять, { $day }. За этим человеком пакетов: { $count }.
    { $cards }
    Откройте пакет и смените эксперта: он примет пакет и пересчитает, прежний счёт останется.

replaced = { $work }
    Записано { $at_when }: вместо { $former ->
        [none] прежнего
       *[other] { $former_short }
    } приедет { $observer }. Решение: { $by_short }.
    { receipt-note }
    .act = наблюдает { $observer_short }
    .line = { $work_line }: приедет { $observer_short }

without-observer = { $work }
    Записано { $at_when }: работа пройдёт без наблюдателя. Основание: { $order }. Решение: { $by_short }.
    Пакет координатор примет прямо у школы.
    { receipt-note }
    .act = без наблюдателя, { $order }
    .line = { $work_line }: без наблюдателя, { $order }

you-observe = { $work }
    Эту работу теперь наблюдаете вы{ $former ->
        [none] .
       *[other] {" "}вместо { $former_short }.
    }{ $packets ->
        [0] {""}
        [one] {" "}{ $packets } пакет уже у прежнего наблюдателя: примите его при встрече.
        [few] {" "}{ $packets } пакета уже у прежнего наблюдателя: примите их при встрече.
       *[many] {" "}{ $packets } пакетов уже у прежнего наблюдателя: примите их при встрече.
    }
    Не сможете? Нажмите кнопку сразу.

not-yours-now = { $work }
    { $observer ->
        [none] Работа пройдёт без наблюдателя: вам ехать не нужно.
       *[other] Вместо вас едет { $observer }: вам ехать не нужно.
    }

already-decided = { $work }
    Уже решено, ничего не изменено: { $without ->
        [none] { $observer ->
            [none] наблюдателя нет.
           *[other] едет { $observer }.
        }
       *[other] без наблюдателя, { $without }.
    }

not-free = { $work }
    Ничего не изменено: { $callsign } сюда поехать не может. Выберите другого.
