# Время: почему срок именно такой.

spell = { $working ->
    [yes] { $single ->
        [yes] { $first_named } рабочий день
       *[no] { $first_plain }–{ $last_plain } рабочие дни
    }
   *[no] { $single ->
        [yes] { $first_named } выходной
       *[no] { $first_plain }–{ $last_plain } выходные
    }
}

reason = { $rule ->
    [check-days] { $number ->
        [one] { $number } рабочий день
        [few] { $number } рабочих дня
       *[many] { $number } рабочих дней
    } после { $since_named }
    [upload-days] { $number ->
        [one] { $number } календарный день
        [few] { $number } календарных дня
       *[many] { $number } календарных дней
    } после { $since_named }
    [next-working-day] следующий рабочий день после { $since_named }
    [kept] остался до завтра по договорённости
   *[other] в день работы
}{ $spells ->
    [none] {""}
   *[other] ; { $spells }
}

stays = { $packet }
    Записано { $at_when }: пакет остаётся у { $by_genitive } до завтра. Причина: { stay-cause }.
    Новый срок: { $due_step_duty } { $due }. Храните пакет запечатанным и под замком.
    { late-note }
    { receipt-note }
    .act = остаётся до завтра: { stay-cause }
    .line = { $packet_line }: остаётся у { $by_short } до завтра, { stay-cause }{ receipt-line }
stay-cause = { $cause ->
    [none] { $words ->
        [none] не названа
       *[other] { $words }
    }
   *[other] { $cause }
}

cause-nobody-there = принимать некому
cause-no-transport = нет транспорта
cause-weather = погода, дорога закрыта
cause-late-hour = поздно, принимающая сторона не работает

delayed = { $packet }
    Записано { $at_when }: { $by } не успевает { $step_duty } в срок, обещает { $promised_until }.
    Сам срок остаётся прежним. Напомним к обещанному времени.
    { receipt-note }
    .act = не успевает, обещает { $promised_until }
    .line = { $packet_line }: { $by_short } не успевает, обещает { $promised_until }{ receipt-line }

due-moved = { $packet }
    Срок изменился: { $due_step_duty } { $due_why }.{ $before ->
        [none] {""}
       *[other] {" "}Было: { $before_until }.
    }
    { receipt-note }
    .act = срок изменился вслед за планом или календарём: { $due_at_full }{ $before ->
        [none] {""}
       *[other] , было { $before_full }
    }
    .line = { $packet_line }: новый срок { $due }{ receipt-line }
batch-due-moved = Сроки изменились

upload-refused = { $sitting }
    Записано { $at_when }: ФИС ОКО не принимает форму, отмечает { $by }.
    Попытка сохранена с датой и временем. Пробуйте ещё раз позже и отмечайте каждую попытку: это ваше подтверждение.
    { receipt-note }
    .act = ФИС ОКО не принимает форму
    .line = { $sitting_line }: ФИС ОКО не принимает форму, { $at_when }{ receipt-line }

upload-delayed = { $sitting }
    Записано { $at_when }: { $by } не успевает загрузить форму в срок, обещает { $promised_until }.
    Сам срок остаётся прежним. Напомним к обещанному времени.
    { receipt-note }
    .act = загрузка позже, обещает { $promised_until }
    .line = { $sitting_line }: загрузка позже, обещает { $promised_until }{ receipt-line }

bad-moment = Время «{ $text }» не подходит: нужно будущее, не дальше 10 дней. Ничего не записано. Напишите, например: 15:30, или 16.04, или 16.04 12:00

snoozed = Напомним { $until_when }.

owed = { $packet ->
        [none] { $sitting ->
            [none] { $due_step_duty }, { $due }
           *[other] { $sitting_line }: { $due_step_duty }, { $due }
        }
       *[other] { $packet_line }: { $due_step_duty }, { $due }
    }{ $holder ->
        [none] {""}
       *[other] ; сейчас у { $holder_short }
    }{ $promised ->
        [none] {""}
       *[other] ; обещано { $promised_until }
    }{ $checked_at ->
        [none] {""}
       *[other] ; везти: { $checked_at }
    }

visit = { $sitting_line }{ $starts ->
        [none] {""}
       *[other] , начало в { $starts }
    }{ $place ->
        [none] {""}
       *[other] ; { $place }
    }

silent = { $packet_line }: { $carrier ->
        [none] { $holder ->
        [none] вестей нет { $since_since }
       *[other] у { $holder_short } { $since_since }
    }
       *[other] отправлен через { $carrier }, приём не отмечен
    }

word-owed = { $packet_line }: у { $taker_short } { $since_since }, { $giver ->
        [none] вы передали?
       *[other] передал { $giver_short } (без телефона)? Скажите за него
    }

not-begun = { $sitting_line }, начало в { $starts }; { $observer ->
        [none] наблюдателя нет
       *[other] наблюдатель { $observer_short }
    }{ $call ->
        [yes] , сообщения бота не доходят, позвоните
       *[no] {""}
    }

reminder = { $visits ->
        [none] {""}
       *[other] <b>Вас ждут:</b>
        { $visits }
        Не сможете приехать? Сразу нажмите «Не смогу приехать».
    }
    { $works ->
        [none] {""}
       *[other] <b>Ваши работы:</b>
        { $works }
        Кто пришёл, сообщите одним сообщением: «1:25 2:24». Проводите в другой день: /days
    }
    { $owes ->
        [none] {""}
       *[other] <b>За вами:</b>
        { $owes }
    }
    { reminder-tasks }
    { $undecided ->
        [0] {""}
       *[other] <b>Выберите день работ:</b> без дня { $undecided }{ $decide_by ->
            [none] {""}
           *[other] , первую из них провести до { $decide_by_named }
        }. Нажмите «Все дни» или напишите: «проводим 22.09».
    }
    { reminder-calls }
    { $words ->
        [none] {""}
       *[other] <b>Ждут вашего слова:</b>
        { $words }
    }
    { $quiet ->
        [none] {""}
       *[other] <b>О пакете у вас давно нет вестей:</b>
        { $quiet }
        Всё в порядке? Отсканируйте наклейку. Не довезти сегодня: «Остаётся у меня до завтра».
    }
    { $silent ->
        [none] {""}
       *[other] <b>Пакеты в пути, о которых давно нет вестей:</b>
        { $silent }
        Отсканируйте наклейку или позвоните тому, у кого пакет.
    }
    { $unstarted ->
        [none] {""}
       *[other] <b>Работа не начата, вестей нет:</b>
        { $unstarted }
        Позвоните наблюдателю или отправьте другого.
    }
    { $overdue ->
        [none] {""}
       *[other] { $by_a_day ->
            [yes] <b>Просрочено на рабочий день и больше:</b>
           *[no] <b>Просрочено:</b>
        }{ $late ->
            [0] {""}
            [one] {" "}{ $late } пакет
            [few] {" "}{ $late } пакета
           *[many] {" "}{ $late } пакетов
        }{ $above ->
            [0] {""}
           *[other] { overdue-above }
        }{ $uploads ->
            [0] {""}
            [one] {" "}(загрузка в ФИС ОКО: { $uploads } работа)
            [few] {" "}(загрузка в ФИС ОКО: { $uploads } работы)
           *[many] {" "}(загрузка в ФИС ОКО: { $uploads } работ)
        }
        { $overdue }
        { $more ->
            [0] {""}
           *[other] … и ещё { $more }: кнопка ниже или /status
        }
    }

overdue-above = { $late ->
    [0] {" "}{ $above ->
        [one] { $above } пакет назван выше
        [few] { $above } пакета названы выше
       *[many] { $above } пакетов названо выше
    }
   *[other] , ещё { $above ->
        [one] { $above } назван выше
        [few] { $above } названы выше
       *[many] { $above } названо выше
    }
}

batch-stay = Остаётся до завтра
batch-delay = Не успевает в срок
batch-stays = Остаётся до завтра
batch-delayed = Не успевает в срок

in-time = { $packet }
    Это раньше срока ({ $due_until }): ничего не записано, вы успеваете. Напишите время после срока или просто сделайте вовремя.
    .act = не опаздывает
    .line = { $packet_line }: срок { $due_until }, вы успеваете
