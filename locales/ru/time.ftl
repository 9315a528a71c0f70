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
    [next-working-day] следующий рабочий день после { $since_named }
    [kept] остался до завтра по договорённости
   *[other] в день работы
}{ $spells ->
    [none] {""}
   *[other] ; { $spells }
}
