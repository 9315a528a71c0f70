# Вся работа одного человека переходит к другому.

work-packet = { $packet_line }{ $in_hand ->
    [yes] , на руках
   *[no] {""}
}
    .line = { $packet_line }{ $in_hand ->
    [yes] , на руках
   *[no] {""}
}
cannot-take = { $callsign }: { $hitch }
    .line = { $callsign }: { $hitch }
hitch-not-joined = не подключён телефон
hitch-absent = сегодня не может
hitch-busy = занят в это время или не его школы
hitch-no-role = другая роль
hitch-own-school = { own-place }
hitch-other-subject = другой предмет
hitch-too-few-years = мало стажа

whole-work = <b>Вся работа: { $who }</b>{ $absent ->
        [yes] . Сегодня не сможет приехать.
       *[no] {""}
    }
    { $works ->
        [none] {""}
       *[other] Наблюдение:
    }
    { $works ->
        [none] {""}
       *[other] { $works }
    }
    { $packets ->
        [none] {""}
       *[other] Пакеты:
    }
    { $packets ->
        [none] {""}
       *[other] { $packets }
    }
    { $office ->
        [none] {""}
       *[other] Обязанности целиком: { $office }.
    }
    { $held ->
        [0] {""}
        [one] На руках { $held } пакет: он числится за этим человеком, пока его не примут.
       *[other] На руках пакетов: { $held }. Они числятся за этим человеком, пока их не примут.
    }
    Напоминаний впереди: { $reminders }.
    { $taker ->
        [none] { $candidates ->
            [0] Передать некому: подключите людей или меняйте по одной работе.
           *[other] Кому передать? Число на кнопке: сколько у человека своих дел. Одно нажатие передаёт всё; у кого телефон подключён, узнают сразу.
        }
       *[other] { $taker_short } может взять { $takes } из { $total }. Нажмите кнопку, чтобы передать.
    }
    { $cannot ->
        [none] {""}
       *[other] Не могут:
    }
    { $cannot ->
        [none] {""}
       *[other] { $cannot }
    }
    { $more ->
        [0] {""}
       *[other] … и ещё { $more }.
    }
    { $silent ->
        [0] {""}
       *[other] Не подключён телефон: { $silent }. Подключить: /people
    }
nothing-to-move = За { $who_genitive } сейчас ничего нет: ни работ, ни пакетов.{ $absent ->
    [yes] {" "}Отмечено, что сегодня не сможет приехать.
   *[no] {""}
}

work-moved = Записано { $at_when }: { $left ->
        [0] вся работа
       *[other] часть работы
    } { $who_genitive } передана, принимает { $to }. Решение: { $by_short }.{ $ill ->
        [yes] {" "}Причина: болезнь.
       *[no] {""}
    }
    { $works ->
        [none] {""}
       *[other] { $works }
    }
    { $packets ->
        [none] {""}
       *[other] { $packets }
    }
    { $office ->
        [none] {""}
       *[other] Обязанности: { $office }.
    }
    { $held ->
        [0] {""}
       *[other] На руках остаётся пакетов: { $held }. Их примет { $to_short }.
    }
    { $left ->
        [0] {""}
       *[other] Не перешло: { $left }. Передайте остальное кому-то ещё.
    }
    { $unjoined ->
        [none] Оба извещены.
       *[other] Телефона в боте нет: { $unjoined }. Позвоните.
    }
    { receipt-note }
    .act = { $left ->
        [0] вся работа
       *[other] часть работы
    } передана { $to_short }
    .line = { $who_short }: { $left ->
        [0] вся работа
       *[other] часть работы
    } у { $to_short }

work-is-yours = К вам переходит { $left ->
        [0] вся работа
       *[other] часть работы
    } { $former_genitive }.
    { work-list }
    { $held ->
        [0] {""}
       *[other] Пакетов на руках у прежнего: { $held }. Договоритесь о встрече и примите их: отсканируйте и нажмите «Цела, принимаю».
    }
    Напоминания придут вам. Не сможете? Сразу скажите координатору.
work-list = { $works ->
        [none] {""}
       *[other] { $works }
    }
    { $packets ->
        [none] {""}
       *[other] { $packets }
    }
    { $office ->
        [none] {""}
       *[other] Обязанности: { $office }.
    }
work-not-yours = { $left ->
        [0] Вся ваша работа передана, дальше работает { $to }.
       *[other] Часть вашей работы передана, дальше её ведёт { $to }. Остальное ({ $left }) пока за вами.
    }
    { work-list }
    { $held ->
        [0] Делать ничего не нужно.
       *[other] У вас на руках пакетов: { $held }. Передайте их и нажмите «Сдаю»: пока приём не отмечен, отвечаете вы.
    }

work-returned = Записано { $at_when }: работа снова у { $who_genitive }, { $former_short } её не ведёт. Решение: { $by_short }.
    { $works ->
        [none] {""}
       *[other] { $works }
    }
    { $packets ->
        [none] {""}
       *[other] { $packets }
    }
    { $left ->
        [0] {""}
       *[other] Уже началось и осталось как есть: { $left }.
    }
    { receipt-note }
    .act = работа возвращена { $who_short }
    .line = { $who_short }: работа возвращена
work-stays = Ничего не изменено: { $callsign } взять работу { $who_genitive } не может. Причина: { $hitch }. Выберите другого.
too-late-to-return = Ничего не изменено: вернуть работу { $who_genitive } одним нажатием можно только в первые минуты. Передайте её ещё раз кнопкой «Передать всю работу».

choice-hand-on = Передать всю работу
choice-hand-to = { $text }{ $number ->
    [0] , своих дел нет
   *[other] , своих дел: { $number }
}
choice-work-back = { $text ->
    [office] Вернуть обязанности
   *[other] Вернуть, как было
}
