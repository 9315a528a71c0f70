# Исправления координатором: новые записи, старые остаются. `.act`: для истории; `.line`: строка списка.

annulled = { $packet }
    <b>Исправление записи № { $of }</b>, { $at_when }. Было записано: { $was_fixed }, { $was_at_full }.
    { $undenied ->
        [yes] <b>Отказ снят.</b>
       *[no] На самом деле этого не было.
    } Причина: { $reason }. Исправляет: { $by }.
    { correction-holder }
    { receipt-note }
    .act = { $undenied ->
        [yes] отказ (запись № { $of }) снят
       *[no] записи № { $of } на самом деле не было ({ $was_fixed })
    }. Причина: { $reason }
    .line = { $packet_line }: { $undenied ->
        [yes] отказ (запись № { $of }) снят
       *[no] записи № { $of } не было
    }, { $reason }, { $at }{ receipt-line }

correction-made = { $correction }
    { $closed ->
        [none] {""}
       *[other] <b>Этим исправлением закрыто:</b>
        { $closed_named }
    }
    { $opened ->
        [none] {""}
       *[other] <b>Этим исправлением открыто:</b>
        { $opened_named }
    }
    { $asked ->
        [none] {""}
       *[other] Передача снова ждёт подтверждения: { $asked }.
    }

corrected = { $packet }
    <b>Исправление записи № { $of }</b>, { $at_when }. Было записано: { $was_fixed }, { $was_at_full }.
    На самом деле: { $now_fixed }, { $now_at_full }. Причина: { $reason }. Исправляет: { $by }.
    { correction-holder }
    { receipt-note }
    .act = запись № { $of } исправлена: { $now_fixed }, { $now_at_full }. Причина: { $reason }
    .line = { $packet_line }: запись № { $of } исправлена, { $reason }, { $at }{ receipt-line }

correction-holder = { $holder ->
    [none] Пакет теперь числится неупакованным.
   *[other] Пакет числится у { $holder_genitive }.
}

which-entry = { $packet }
    { $lines ->
        [none] Исправлять нечего: по пакету ещё ничего не записано.
       *[other] { $lines }
    }
    { $lines ->
        [none] {""}
       *[other] Какая запись неверна? Нажмите её номер. Старая запись не стирается, исправление встанет рядом.
    }
what-is-wrong = { $packet }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    Что в этой записи не так?

correction-preview = { $changed ->
        [yes] <b>Пока вы читали, записи изменились. Проверьте ещё раз:</b>
       *[no] <b>Будет исправлена запись № { $of }</b>
    }
    { $packet }
    Было записано: { $was_fixed }, { $was_at_full }.
    { $now ->
        [none] { $undenied ->
            [yes] Станет: отказ снят.
           *[no] Станет: этого не было.
        }
       *[other] Станет: { $now_fixed }, { $now_at_full }.
    }
    Причина: { $reason }.
    { $holder ->
        [none] Пакет будет числиться неупакованным.
       *[other] Пакет будет числиться у { $holder_genitive } ({ $step_done }).
    }
    { $missing ->
        [none] {""}
       *[other] <b>Без отметки останется:</b> { $missing }. Это можно дополнить с бумаги.
    }
    { $unfit ->
        [none] {""}
       *[other] <b>Более поздние записи не сходятся с этим:</b> № { $unfit }. Они остаются; если и они неверны, исправьте их тоже.
    }
    { $early ->
        [yes] <b>Обратите внимание:</b> время раньше предыдущего шага или позже следующего.
       *[no] {""}
    }
    { $opens ->
        [0] {""}
       *[other] Число работ перестанет сходиться: откроется замечание.
    }
    { $closes ->
        [0] {""}
       *[other] Число работ сойдётся: замечание закроется.
    }
    { $denial_id ->
        [none] {""}
        [opens] Передача снова оспорена: откроется замечание.
       *[closes] Замечание о передаче закроется.
    }
    { $asked ->
        [none] {""}
       *[other] Передача снова будет ждать подтверждения: { $asked }.
    }
    { $unjoined ->
        [none] Узнают все, кого это касается.
       *[other] Скажите сами, телефона нет: { $unjoined }.
    }

cannot-correct = { $packet }
    Так исправить нельзя: { $flaw }. Ничего не изменено. Начните ещё раз: /fix
    .act = исправление не принято: { $flaw }
    .line = { $packet_line }: исправление не принято, { $flaw }

flaw-gone = этой записи больше нет или она уже исправлена
flaw-numbers = числа не подходят. Упаковка: 25 23, счёт: 23
flaw-person = такого служебного кода нет
flaw-role = у этого человека здесь нет такой роли (сначала дайте её в плане или замените наблюдателя)
flaw-future = это время ещё не наступило
flaw-time = такого времени нет

choice-fix = Исправить запись
choice-fix-act = № { $number }
choice-fix-what = Другое
choice-fix-what-annul = Этого не было
choice-fix-what-restore = Всё-таки было
choice-fix-what-time = Другое время
choice-fix-what-number = Другое число
choice-fix-what-seal = Другая пломба
choice-fix-what-person = Другой человек
choice-fix-write = Записать исправление
choice-fill-fix-seal-skip = Без номера

field-fix-reason = Почему исправляете? Одной строкой, без фамилий: причину увидят обе стороны.
    .hint = Напишите причину, не длиннее 200 знаков, без фамилий.
field-fix-time = Когда это было на самом деле? Время: 12:40, другой день: 14.04 9:30
    .hint = Напишите время, например: 12:40 или 14.04 9:30
field-fix-number = Сколько было на самом деле? Упаковка: по списку и писали, например 25 23; счёт: одно число.
    .hint = Напишите числа, например: 25 23 или 23
field-fix-seal = Какой номер пломбы на самом деле? Если номера нет, нажмите кнопку.
    .hint = Напишите номер пломбы, не длиннее 30 знаков, или нажмите кнопку.
field-fix-person = Кто это был на самом деле? Напишите служебный код, например: Н-03
    .hint = Такого служебного кода нет. Напишите код из списка /people, например: Н-03
field-fix-ready = Исправление ещё не записано.
    .hint = Нажмите «Записать исправление» или закройте вопрос: /cancel

command-fix = Исправить запись о пакете

noted-annulled = { $sitting }
    <b>Исправление записи № { $of }</b>, { $at_when }. Было записано: { $was_line }
    На самом деле этого не было. Причина: { $reason }. Исправляет: { $by }.
    { receipt-note }
    .act = записи № { $of } на самом деле не было. Причина: { $reason }
    .line = { $sitting_line }: записи № { $of } не было, { $reason }, { $at }{ receipt-line }
noted-corrected = { $sitting }
    <b>Исправление записи № { $of }</b>, { $at_when }. Было записано: { $was_line }
    На самом деле: { $now_line }. Причина: { $reason }. Исправляет: { $by }.
    { receipt-note }
    .act = запись № { $of } исправлена: { $now_line }. Причина: { $reason }
    .line = { $sitting_line }: запись № { $of } исправлена, { $reason }, { $at }{ receipt-line }
which-noted = { $sitting }
    { $lines ->
        [none] Исправлять нечего: по этой работе ещё ничего не записано.
       *[other] { $lines }
    }
    { $lines ->
        [none] {""}
       *[other] Какая запись неверна? Нажмите её номер.
    }
noted-line = № { $seq } · { $what_line }
    Что в этой записи не так?
    .line = № { $seq } · { $what_line }
noted-preview = { $changed ->
        [yes] <b>Пока вы читали, записи изменились. Проверьте ещё раз:</b>
       *[no] <b>Будет исправлена запись № { $of }</b>
    }
    { $sitting }
    Было записано: { $was_line }
    { $now ->
        [none] Станет: этого не было.
       *[other] Станет: { $now_line }
    }
    Причина: { $reason }. Кого это касается и у кого есть телефон, узнают, что было и что стало.
