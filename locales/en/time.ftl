# Time: why a deadline is just then.

spell = { $working ->
    [yes] { $single ->
        [yes] { $first_named } is a working day
       *[no] { $first_plain }–{ $last_plain } are working days
    }
   *[no] { $single ->
        [yes] { $first_named } is off
       *[no] { $first_plain }–{ $last_plain } are off
    }
}

reason = { $rule ->
    [check-days] { $number ->
        [one] { $number } working day
       *[other] { $number } working days
    } after { $since_named }
    [next-working-day] the working day after { $since_named }
    [kept] kept until tomorrow, as stated
   *[other] on the day of the sitting
}{ $spells ->
    [none] {""}
   *[other] ; { $spells }
}
