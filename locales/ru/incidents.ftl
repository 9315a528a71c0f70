# Замечания: сообщить, описать, взять на себя, решить. `.act`: для истории; `.line`: строка списка.

incident-named = { $packet ->
    [none] { $sitting ->
        [none] {""}
       *[other] { $sitting }
    }
   *[other] { $packet }
}
incident-named-line = { $packet ->
    [none] { $sitting ->
        [none] {""}
       *[other] { $sitting_line }
    }
   *[other] { $packet_line }
}

what-happened = { incident-named }
    { $choosing ->
        [yes] О каком пакете или работе замечание? Если нужного здесь нет, отсканируйте наклейку или напишите код и «замечание».
       *[no] Что случилось? Нажмите: замечание запишется сразу, координатор узнает. Описать можно потом.
    }

sitting-incident = { incident-named }
    <b>Замечание { $number }</b>, { $at_when }: { $what }.{ $rooms ->
        [none] {""}
       *[other] {" "}Аудитории: { $rooms }.
    }
    Отмечает: { $by }. Работа продолжается. Возьмите замечание на себя или сразу впишите решение.
    { receipt-note }
    .act = замечание { $number }: { $what }
    .line = № { $number } · { incident-named-line }: { $what }, { $by_short }, { $at_when }

incident-noted = { incident-named }
    <b>Замечание { $number }</b> записано { $at_when }: { $what }. Координатор знает, ждать не нужно.
    { $asks ->
        [yes] Если можно, опишите одной строкой (без фамилий) или пришлите фото: только пломба и наклейка.
       *[no] Спасибо: сомнение никому не в упрёк, его проверят.
    }
    { receipt-note }
    .act = замечание { $number } записано
    .line = № { $number } · { incident-named-line }: { $what }, { $at_when }

incident-described = { incident-named }
    К замечанию { $number } ({ $what }) записано { $at_when }: «{ $words_whole }».
    Пишет: { $by }.
    { receipt-note }
    .act = к замечанию { $number }: «{ $words }»
    .line = № { $number } · { incident-named-line }: «{ $words }»

evidence-kept = { incident-named }
    К замечанию { $number } ({ $what }) приложено фото { $at_when }, хранится до { $keep_until_full }.{ $words ->
        [none] {""}
       *[other] {" "}Подпись: «{ $words }».
    }
    Фото от: { $by }. Отпечаток снимка записан в журнал.
    { receipt-note }
    .act = к замечанию { $number }: приложено фото
    .line = № { $number } · { incident-named-line }: фото, { $at_when }

incident-taken = { incident-named }
    Замечанием { $number } ({ $what }) { $at_since } занимается { $by }.
    { receipt-note }
    .act = замечанием { $number } занимается { $by_short }
    .line = № { $number } · { incident-named-line }: занимается { $by_short }

incident-held = Замечанием { $number } ({ $what }) уже занимается { $by }. Ничего не изменено.
    Договоритесь между собой или возьмите замечание на себя: прежний координатор об этом узнает.
    .act = замечанием { $number } уже занимается { $by_short }

incident-resolved = { incident-named }
    <b>Замечание { $number } решено</b> { $at_when } ({ $what }): { incident-how-it-ended }.
    Решает: { $by }.{ $order ->
        [none] {""}
       *[other] {" "}Основание: { $order }.
    }
    { receipt-note }
    .act = замечание { $number } решено: { incident-how-it-ended.line }{ $order ->
        [none] {""}
       *[other] , { $order }
    }
    .line = № { $number } · { incident-named-line }: { incident-how-it-ended.line }, { $by_short }
    .named = замечание { $number } ({ $what })
incident-how-it-ended = { $words ->
    [none] { $because }
   *[other] «{ $words_whole }»
}
    .line = { $words ->
        [none] { $because }
       *[other] «{ $words }»
    }
incident-because-gone = запись об аудиториях, по которой оно возникло, убрана
incident-because-corrected = запись об аудиториях исправлена, этого в ней больше нет

incident-done = Замечание { $number } у координатора. Добавить ничего не нужно; решение придёт сюда.

incident-line = { incident-named }
    <b>Замечание { $number }</b> { $at_since }: { $what }.{ $words ->
        [none] {""}
       *[other] {" "}«{ $words_whole }»
    }
    { $taken_by ->
        [none] Пока никто не взял на себя.
       *[other] Занимается { $taken_by }.
    }
    .line = <b>{ $number }</b> · { incident-named-line }: { $what }, { $at_since }{ $taken_by ->
        [none] {""}
       *[other] , { $taken_by }
    }

incidents = { $count ->
        [0] <b>Нерешённых замечаний нет</b>
        [one] <b>{ $count } нерешённое замечание</b>
       *[other] <b>Нерешённых замечаний: { $count }</b>
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }

incident-closed = Замечание { $number } уже решено { $at_when }{ $words ->
        [none] : закрыто вместе с записью об аудиториях
       *[other] : «{ $words_whole }»
    }. Если появилось новое, сообщите его как новое замечание.

incident-elsewhere = Замечание { $number } не за вами: решает координатор, которому оно пришло. Если что-то не так с пакетом, отсканируйте его и нажмите «Замечание».

incident-damage = упаковка или наклейка повреждена
incident-wrong-packet = не тот пакет
incident-loss = пакета или работы нет на месте
incident-outsiders = посторонние на работе
incident-phones = телефоны на работе
incident-procedure = нарушение порядка
incident-other = другое
incident-other-seal = номер пломбы другой
incident-doubt = есть сомнение
incident-stranger-scan = наклейка считана участником, который не стоит в маршруте пакета

batch-report = Замечания записаны

choice-incident = { $text ->
    [none] Замечание
   *[other] { $code }
}
choice-doubt = Сомневаюсь
choice-report = Другое
choice-report-seal-broken = Пломба
choice-report-other-seal = Номер пломбы другой
choice-report-count-differs = Число работ
choice-report-damage = Повреждение
choice-report-wrong-packet = Не тот пакет
choice-report-loss = Нет на месте
choice-report-outsiders = Посторонние
choice-report-phones = Телефоны
choice-report-procedure = Нарушение порядка
choice-report-other = Другое
choice-report-doubt = Сомневаюсь
choice-incident-take = { $text ->
    [over] Всё равно беру на себя
   *[other] Беру на себя
}
choice-incident-resolve = Решено…
choice-incident-show = № { $text }
choice-incidents = Замечания
choice-incidents-previous = ← Назад
choice-incidents-next = Дальше →
choice-fill-incident-words-skip = Без описания
choice-fill-evidence-skip = Больше ничего
choice-fill-incident-order-skip = Без приказа

field-incident-words = Опишите одной строкой (без фамилий) или пришлите фото: только пломба и наклейка.
    .hint = Опишите короче, не длиннее 500 знаков, без фамилий, или пришлите фото: только пломба и наклейка.
field-resolution = Как решено? Напишите одной фразой, без фамилий: её увидят тот, кто сообщил, и тот, у кого пакет.
    .hint = Напишите решение, не длиннее 500 знаков.
field-incident-order = Последний вопрос, после него замечание закроется. Если это исключение, чьим приказом разрешено? Номер и дата, например: № 45 от 10.04.2024
    .hint = Напишите номер и дату приказа, не длиннее 80 знаков, или нажмите кнопку.

command-incident = Сообщить о замечании
command-incidents = Нерешённые замечания
