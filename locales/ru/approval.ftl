# Утверждение плана отделом: списки, приказы, что изменилось с тех пор (М 6.1–6.4).

part-schools = { $college ->
    [yes] колледжи
   *[no] школы
}
part-observers = наблюдатели
part-experts = эксперты
part-places = места проверки
part-schedule = график

plan-row = <b>{ $head }</b>{ $name ->
    [none] {""}
   *[other] {" "}{ $name }
}{ $place ->
    [none] {""}
   *[other] , { $place }
}{ $subjects ->
    [none] {""}
   *[other] , { $subjects }
}{ $years ->
    [none] {""}
   *[other] , стаж { $years }
}{ $day ->
    [none] {""}
   *[other] , { $day_named }
}{ $starts ->
    [none] {""}
   *[other] {" "}в { $starts }
}{ $since ->
    [none] {""}
   *[other] , с { $since_named }
}{ $until ->
    [none] {""}
   *[other] {" "}по { $until_named }
}{ $opens ->
    [none] {""}
   *[other] , { $opens }{ $closes ->
        [none] {""}
       *[other] –{ $closes }
    }
}{ $chair ->
    [none] {""}
   *[other] , принимает { $chair }
}{ $works_count ->
    [0] {""}
   *[other] , работ: { $works_count }
}{ $reasons ->
    [none] {""}
   *[other] : { $reasons }
}{ $why ->
    [none] {""}
   *[other] {" "}· добавлена: { $why }
}
list-line = { $sign ->
    [added] ➕{" "}
    [removed] ➖{" "}
    [changed] ✏️{" "}
   *[other] {""}
}{ $row }{ $was ->
    [none] {""}
   *[other] {" "}(было: { $was })
}{ $gained ->
    [none] {""}
   *[other] ; добавлено: { $gained }
}{ $lost ->
    [none] {""}
   *[other] ; снято: { $lost }
}
    .line = { $sign ->
    [added] ➕{" "}
    [removed] ➖{" "}
    [changed] ✏️{" "}
   *[other] {""}
}{ $row }{ $was ->
    [none] {""}
   *[other] {" "}(было: { $was })
}{ $gained ->
    [none] {""}
   *[other] ; добавлено: { $gained }
}{ $lost ->
    [none] {""}
   *[other] ; снято: { $lost }
}
list-pending = { $part }{ $changes ->
    [0] {""}
   *[other] {" "}(изменено строк: { $changes })
}
list-state = <b>{ $part }</b>: { $count }{ list-how }
    .line = <b>{ $part }</b>: { $count }{ list-how }
list-order = { $order ->
    [none] {""}
   *[other] , приказ № { $order } от { $ordered_full }
}
list-how = { $state ->
    [approved] { list-order }
    [amended] { list-order }; <b>не утверждено изменённых строк: { $changes }</b>
   *[other] , <b>не утверждено</b>
}{ $reason ->
    [none] {""}
   *[other] {" "}(отклонено: { $reason })
}

approval = <b>Утверждение плана</b>
    { $lines }
    { $waiting ->
        [0] Всё утверждено.
        [one] Ждёт утверждения { $waiting } список. Откройте его кнопкой. Работать можно и без утверждения, это видно в сводке.
        [few] Ждут утверждения { $waiting } списка. Откройте их кнопками. Работать можно и без утверждения, это видно в сводке.
       *[many] Ждут утверждения { $waiting } списков. Откройте их кнопками. Работать можно и без утверждения, это видно в сводке.
    }
    { $sha256 ->
        [none] {""}
       *[other] Отпечаток файла плана: <code>{ $sha256 }</code>…
    }
plan-list = { $moved ->
        [yes] Ничего не утверждено: список изменился, пока вы смотрели. Вот как теперь.
       *[no] {""}
    }
    { $state }
    { $view }
    { $lines ->
        [none] Список пуст.
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }
list-shown-whole = Весь список:
list-shown-changes = Что изменилось после приказа:

approval-file = Списки плана одним файлом, на последнем листе отпечатки. { $waiting ->
    [0] Всё утверждено.
   *[other] Ждут утверждения: { $waiting }.
}
approval-waits = <b>План ждёт вашего утверждения</b>
    { $lines }
    Откройте список кнопкой, проверьте и нажмите «Утвердить»: бот спросит номер и дату приказа. Все списки и файл: /approval

list-approved = Записано { $at_when }. Утверждено приказом № { $order } от { $ordered_full }: { $part }. Утверждает { $by }.
    { $changes ->
        [0] Строк в списке: { $count }.
       *[other] Строк в списке: { $count }, изменений по сравнению с прежним: { $changes }.
    }
    Если список изменится, утверждения попросят только изменения.
    { receipt-note }
    .act = утверждён список «{ $part }», приказ № { $order }
    .line = { $part }: утверждено приказом № { $order } от { $ordered_full }
list-declined = Записано { $at_when }: { $part }, не утверждено. Решение: { $by }. Причина: { $reason }
    Координатор исправляет план; изменённый список снова придёт на утверждение.
    { receipt-note }
    .act = список «{ $part }» не утверждён: { $reason }
    .line = { $part }: не утверждено, { $reason }
already-approved = Ничего не изменено: { $part }, уже утверждено { $at_when } приказом № { $order } от { $ordered_full }. Утверждает { $by }.
    .line = { $part }: уже утверждено приказом № { $order }
order-to-come = Ничего не утверждено: дата приказа { $ordered_full } ещё не наступила. Проверьте номер и дату и напишите ещё раз, например: приказ № 14 от 03.04.2024
    .line = { $part }: дата приказа { $ordered_full } ещё не наступила

choice-approval = Все списки
choice-approval-file = Файл со списками
choice-plan-list = { $text }: { $number }
choice-plan-list-schools = { $college ->
    [yes] Колледжи: { $number }
   *[no] Школы: { $number }
}
choice-plan-list-observers = Наблюдатели: { $number }
choice-plan-list-experts = Эксперты: { $number }
choice-plan-list-places = Места проверки: { $number }
choice-plan-list-schedule = График: { $number }
choice-plan-list-whole = Весь список
choice-plan-list-changes = Что изменилось
choice-plan-list-previous = ← Назад
choice-plan-list-next = Дальше →
choice-approve = Утвердить
choice-decline = Не утверждать
choice-approve-same = Тем же приказом: { $text }
choice-approve-same-schools = { $college ->
    [yes] Тем же приказом: колледжи
   *[no] Тем же приказом: школы
}
choice-approve-same-observers = Тем же приказом: наблюдатели
choice-approve-same-experts = Тем же приказом: эксперты
choice-approve-same-places = Тем же приказом: места проверки
choice-approve-same-schedule = Тем же приказом: график

field-approve-order = Каким приказом утверждается список? Напишите номер и дату, например: приказ № 14 от 03.04.2024
    .hint = Напишите и номер, и дату приказа. Например: приказ № 14 от 03.04.2024
field-decline-reason = Почему список не утверждается? Напишите одной-двумя строками: это прочитает координатор.
    .hint = Напишите причину, не длиннее 300 знаков.

command-approval = Утверждение плана: списки и приказы
