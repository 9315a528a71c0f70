# Questions of forms; `.hint`: what to write when the answer did not fit.

ask = { $packet ->
        [none] {""}
       *[other] { $packet }
    }
    { $sitting ->
        [none] {""}
       *[other] { $sitting }
    }
    { $field }{ $field_id ->
        [counted] { $declared ->
            [none] {""}
           *[other] {" "}Declared: { $declared }.
        }
       *[other] {""}
    }{ $example ->
        [none] {""}
       *[other] {" "}For instance: { $example }
    }

field-counts = How many are on the list, and how many wrote? Write two numbers, for example: 25 23
    .hint = Write two numbers with a space: on the list first, then how many wrote (not more than on the list). For example: 25 23
field-variants = Which variants are inside? For example: 1, 2. One variant or no matter: press the button.
    .hint = Write only the numbers of the variants, for example: 1, 2, or press the button. The seal is asked for later.
field-extras = How many works were spoiled, and how many participants had special conditions? Write two numbers, for example: 1 2
    .hint = Write two numbers with a space: spoiled, and with special conditions. If there are no such works: 0 0
field-papers = Are the criteria and the paper protocol of checking inside?
    .hint = Please answer with a button.
field-seal = The seal's number? If it has no number, press the button.
    .hint = Write the seal's number, at most 30 signs, or press the button.
field-counted = How many works are in the packet? Write the number.
    .hint = Write one number, for example: 23
field-carrier = Who carries the packet? No names, for example: the school bus driver
    .hint = Write who carries the packet, at most 60 signs. For example: the school bus driver
field-order = Number and date of the order that allows it? For example: No. 45 of 10.04.2024
    .hint = Write the order's number and date, at most 80 signs. For example: No. 45 of 10.04.2024
field-handed-out = How many participants got their works? Write the number; if it was earlier, add the time: 24 9:05
    .hint = Write a number, or a number and a time. For example: 24 or 24 9:05
field-collected-works = How many works were collected? Write the number; if it was earlier, add the time: 24 10:40
    .hint = Write a number, or a number and a time. For example: 24 or 24 9:05
field-download = When were the materials downloaded?
    .hint = Please answer with a button.
field-future = At what time was it?
    .hint = That time has not come yet. Write when it happened, or note the milestone when it happens.
field-time = At what time was it? For example: 9:05
    .hint = Write hours and minutes. For example: 9:05
field-cause = Why does the packet stay with you? Choose a reason or write it in one line.
    .hint = Write the reason in one line of at most 120 characters, or press a button.
field-when = When will it be done? Write a time (15:30), a day (16.04), or a day and a time (16.04 12:00). Words will do too: “in 2 hours”, “tomorrow 12:00”.
    .hint = Write a time, a day, or a day and a time, for example: 15:30, 16.04, 16.04 12:00
