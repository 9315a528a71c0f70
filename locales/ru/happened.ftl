# Что произошло с пакетом. `.act`: без пакета и времени (для истории); `.line`: строка списка.

late-note = { $late ->
    [yes] Позже срока, это отмечено.
   *[no] {""}
}
next-note = { $due ->
    [none] {""}
   *[other] Дальше: { $due_step_duty } { $due_why }.
}
skipped-note = { $skipped ->
    [none] {""}
   *[other] Без отметки: { $skipped }. Это можно дополнить позже.
}
receipt-note = { $receipt ->
    [none] {""}
   *[other] { $receipt }
}
receipt-line = { $receipt ->
    [none] {""}
   *[other] . { $receipt_line }
}

happened = { $packet }
    Отмечено { $at }.
    { receipt-note }
    .act = отмечено
    .line = { $packet_line }: отмечено, { $at }{ receipt-line }

looked = { $packet }
    Наклейка считана { $at }, { $via }. Пакет остаётся на месте.
    { receipt-note }
    .act = наклейка считана { $via }
    .line = { $packet_line }: наклейка считана, { $at }{ receipt-line }

packed-works = { $listed ->
    [none] { $wrote ->
        [none] без числа работ
       *[other] писали { $wrote }
    }
   *[other] по списку { $listed }, писали { $wrote }
}{ $room ->
    [none] {""}
   *[other] , аудитория { $room }
}

packed-aside = { $spoiled ->
    [0] {""}
   *[other] , испорчено { $spoiled }
}{ $papers ->
    [criteria] , протокола нет
    [protocol] , критериев нет
    [neither] , критериев и протокола нет
   *[other] {""}
}

packed = { $packet }
    Упаковано { $at_when }: { packed-works }.{ $variants ->
        [none] {""}
       *[other] {" "}Варианты: { $variants }.
    }
    { $spoiled ->
        [0] {""}
       *[other] Испорчено и заменено: { $spoiled }.
    } { $special ->
        [0] {""}
       *[other] Особые условия: { $special }.
    }
    { $papers ->
        [both] Критерии и протокол вложены.
        [criteria] Критерии вложены, протокола нет.
        [protocol] Протокол вложен, критериев нет.
        [unsaid] {""}
       *[neither] Критериев и протокола в пакете нет.
    } { $seal ->
        [none] {""}
       *[other] Пломба { $seal }.
    }
    { $ahead ->
        [none] {""}
       *[other] <b>Работа по плану { $ahead_named }.</b> Если это другой пакет, нажмите «Отменить».
    }
    { late-note }
    { next-note }
    { receipt-note }
    .act = упаковано: { packed-works }{ $seal ->
        [none] {""}
       *[other] , пломба { $seal }
    }{ packed-aside }
    .fixed = { packed.act }, { $by_short }
    .line = { $packet_line }: { packed-works }{ packed-aside }, { $at }{ $ahead ->
        [none] {""}
       *[other] . Работа по плану { $ahead_named }
    }{ receipt-line }

received = { $packet }
    { $spoken_by ->
        [none] Принято: пакет за вами ({ $taker_short }) { $at_since }.
       *[other] Выдано: пакет у { $taker_genitive } { $at_since }. Записано со слов: { $spoken_by }.
    }
    { $broken ->
        [yes] <b>Пломба повреждена</b>: записано как замечание. Позвоните координатору и до его ответа пакет не вскрывайте.
       *[no] {""}
    }
    { $confirmed ->
        [yes] { $on_sheet ->
            [yes] У { $giver_genitive } нет телефона в боте: возьмите подпись в листе, другого подтверждения не нужно.
           *[no] Передача подтверждена.
        }
       *[no] { $giver ->
            [none] Передающую сторону попросим подтвердить; ждать не нужно.
           *[other] Подтверждение запрошено у { $giver_genitive }; ждать не нужно.
        }
    }
    { late-note }
    { skipped-note }
    { next-note }{ $to_count ->
        [yes] {" "}Дальше: пересчитайте работы, это последний шаг.
       *[no] {""}
    }
    { receipt-note }
    .act = { $step }: принято, пакет у { $taker_short }{ $broken ->
        [yes] , пломба повреждена
       *[no] {""}
    }{ $spoken_by ->
        [none] {""}
       *[other] , со слов { $spoken_by_short }
    }
    .line = { $packet_line }: у { $taker_short } { $at_since }{ $broken ->
        [yes] , пломба повреждена
       *[no] {""}
    }{ receipt-line }

filled-in = { $packet }
    Дополнено: { $step }, было { $at_when }. { $holder ->
        [none] {""}
       *[other] Пакет по-прежнему у { $holder_genitive }.
    }
    { receipt-note }
    .act = дополнено задним числом: { $step }
    .fixed = { filled-in.act }, { $by_short }
    .line = { $packet_line }: дополнено, { $step }, { $at_when }{ receipt-line }

offered = { $packet }
    Готово к передаче { $at_since }{ $expert ->
        [none] {""}
       *[other] , назначается эксперт { $expert }
    }. Пока его не примут, за пакет отвечает { $giver }.
    Ждать не нужно: если пакет не примут { $until_until }, отметка снимется сама, пакет останется на месте.
    { receipt-note }
    .act = { $step }: готово к передаче{ $expert ->
        [none] {""}
       *[other] {" "}({ $expert_short })
    }
    .line = { $packet_line }: готово к передаче { $at_since }, ждём приёма { $until_until }{ receipt-line }

sent-via = { $packet }
    Отправлено через { $carrier } { $at_when }. Пока получатель не отметит приём, за пакет отвечает { $giver }.
    { receipt-note }
    .act = { $step }: отправлено через { $carrier }
    .line = { $packet_line }: отправлено через { $carrier }, { $at_when }{ receipt-line }

offer-lapsed = { $packet }
    Отметка «Сдаю» снята { $at_when }: пакет никто не принял, он у { $giver_genitive }.
    Когда снова будете передавать, нажмите «Сдаю».
    { receipt-note }
    .act = отметка «Сдаю» снята: пакет не приняли
    .line = { $packet_line }: не принят, остаётся у { $giver_short }, { $at_when }{ receipt-line }

confirmed = { $packet }
    Передача подтверждена { $at_when }: пакет у { $taker_genitive }, { $spoken_for ->
        [none] за вами больше не числится.
       *[other] за { $spoken_for } больше не числится. Записано по вашему слову: подпись должна быть в листе.
    }
    { receipt-note }
    .act = { $step }: передача подтверждена, пакет у { $taker_short }{ $spoken_for ->
        [none] {""}
       *[other] , за { $spoken_for_short } сказано: { $by_short }
    }
    .line = { $packet_line }: подтверждено, пакет у { $taker_short }, { $at_when }{ receipt-line }

denied = { $packet }
    Записано { $at_when }: { $by } не подтверждает передачу. Пакет числится у { $taker_genitive }, координатор знает.
    Позвоните друг другу и впишите в сопроводительный лист, как было. Второй раз отмечать приём не нужно: если запись неверна, её исправит координатор.
    { receipt-note }
    .act = { $step }: передача не подтверждена
    .line = { $packet_line }: передачу не подтверждает { $by_short }, пакет числится у { $taker_short }, { $at_when }{ receipt-line }

undone = { $packet }
    Отменено { $at_when }: { $counted ->
        [none] {""}
       *[other] подсчёт работ ({ $counted }),{" "}
    }{ $step } (запись № { $of }). { $holder ->
        [none] Пакет снова не упакован.
       *[other] Пакет числится за { $holder_short }.
    }
    { receipt-note }
    .act = отменена запись № { $of } ({ $counted ->
        [none] {""}
       *[other] подсчёт работ ({ $counted }),{" "}
    }{ $step })
    .line = { $packet_line }: отменено, { $counted ->
        [none] {""}
       *[other] подсчёт работ ({ $counted }),{" "}
    }{ $step }, { $at_when }{ receipt-line }

counted = { $packet }
    { $step_tally } { $at_when }: { $counted ->
        [one] { $counted } работа
        [few] { $counted } работы
       *[many] { $counted } работ
    }, { $agrees ->
        [yes] столько же, сколько по записям.
       *[no] по описи { $declared }; расхождение записано, координатор знает.
    }
    { $spoken_by ->
        [none] {""}
       *[other] Записано со слов: { $spoken_by }.
    }
    { late-note }
    { skipped-note }
    { next-note }
    { receipt-note }
    .act = { $step }: { $counted ->
        [one] { $counted } работа
        [few] { $counted } работы
       *[many] { $counted } работ
    }{ $agrees ->
        [yes] {""}
       *[no] {" "}вместо { $declared }
    }
    .fixed = { counted.act }, { $by_short }
    .line = { $packet_line }: { $counted ->
        [one] { $counted } работа
        [few] { $counted } работы
       *[many] { $counted } работ
    }{ $agrees ->
        [yes] {""}
       *[no] {" "}вместо { $declared }
    }, { $at_when }{ receipt-line }

count-differs = { $packet }
    Записано { $at_when }: по описи { $declared }, насчитано { $counted }. Пакет остаётся у { $by_genitive }, координатор знает.
    Пересчитайте, по возможности вдвоём. Если число то же, нажмите «Снова { $counted }» или напишите его ещё раз: так и запишем.
    { receipt-note }
    .act = { $step }: по описи { $declared }, насчитано { $counted }
    .line = { $packet_line }: по описи { $declared }, насчитано { $counted }, { $at_when }{ receipt-line }

assigned = { $packet }
    Назначено { $at_when }: проверяет { $expert }.{ $order ->
        [none] {""}
       *[other] {" "}Основание: { $order }.
    }
    { receipt-note }
    .act = назначено: проверяет { $expert_short }
    .line = { $packet_line }: проверяет { $expert_short }, { $at_when }{ receipt-line }

authorised = { $packet }
    Разрешено { $at_when }: { $expert } может проверять работы { own-place.genitive }. Основание: { $order }.
    { receipt-note }
    .act = разрешено проверять работы { own-place.genitive }: { $expert_short }, { $order }
    .line = { $packet_line }: разрешено, { $expert_short }, { $order }, { $at_when }{ receipt-line }

incident = { $packet }
    <b>Замечание { $number }</b>, { $at_when }: { $what }.{ $counted ->
        [none] {""}
       *[other] {" "}По описи { $declared }, насчитано { $counted }.
    }{ $entry ->
        [0] {""}
       *[other] {" "}Оспорена запись № { $entry }.
    }
    Отмечает: { $by }.{ $other ->
        [none] {""}
       *[other] {" "}Вторая сторона: { $other }.
    }
    Пакет идёт дальше с пометкой. Возьмите замечание на себя или сразу впишите решение.
    { receipt-note }
    .act = замечание { $number }: { $what }
    .named = замечание { $number } ({ $what })
    .line = { $packet_line }: { $what }, { $by_short }, { $at_when }{ receipt-line }
