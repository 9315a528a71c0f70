# Коды участников: кому какие выданы, остаётся на бумаге в организации.

code-span = { $first } – { $last } (кодов { $count }{ $course ->
    [none] {""}
   *[other] , { $course } курс
})

codes-issued = { $organisation }
    Записано { $at_when }: коды выданы участникам, { $spans }. Кодов: { $count }. Кому какой код, остаётся у вас на бумаге; в бот это не вносится.
    { receipt-note }
    .act = коды выданы: { $spans }
    .line = { $organisation }: коды { $spans }

codes-taken-back = { $organisation }
    Отменено { $at_when }: коды { $spans } не выданы. Обе записи остались в журнале.
    { receipt-note }
    .act = коды не выданы: { $spans }
    .line = { $organisation }: коды { $spans } не выданы

codes-shown = { $organisation }
    { $spans ->
        [none] Коды участникам ещё не выданы. Когда выдадите, напишите: <code>/codes 1001–1175</code> или для одного курса <code>/codes 1 курс 1001–1175</code>
       *[other] Выданы коды { $spans }. Кодов: { $count }. Ещё выдали? Напишите: <code>/codes 1176–1180</code>
    }

codes-overlap = { $organisation }
    Ничего не записано: часть этих кодов уже выдана ({ $spans }), а код выдаётся один раз. Проверьте номера. Посмотреть или отменить: /codes
    .act = коды уже выданы: { $spans }

codes-unclear = Не получилось прочитать коды «{ $text }», ничего не записано. Напишите первый и последний: <code>/codes 1001–1175</code>; несколько отрезков через запятую. Имена участников в бот не вносятся.
    .act = коды не прочитаны: { $text }

codes-where = Не ясно, какая организация, ничего не записано. { $examples ->
        [none] Среди ваших такой нет.
       *[other] Напишите её код перед номерами, например: <code>/codes { $examples_first } 1001–1175</code>
    }
    .act = организация для кодов не названа

codes-gone = Эти коды уже не значатся выданными, ничего не изменено. Посмотреть: /codes
    .act = коды уже отменены

choice-codes-back = Отменить{ $text ->
    [none] {""}
   *[other] {" "}{ $text }
}
command-codes = Коды участников
