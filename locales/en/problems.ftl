# What to put right in the coordinator's workbook.

problem-place = { $sheet ->
    [none] {""}
   *[other] { $sheet }{ $row ->
        [0] {""}
       *[other] , row { $row }
    }{ $column ->
        [none] {""}
       *[other] , “{ $column }”
    }:
}

problem-not-a-workbook = The file does not open as an .xlsx workbook: it is empty, damaged or protected by a password. Save it again as .xlsx without a password.
problem-too-large = The workbook is too large (limit: { $expected }). Delete rows and columns that are not needed.
problem-missing-sheet = The sheet “{ $expected }” is missing. Add it, or take the template.
problem-missing-column = The column “{ $expected }” is missing. Add this header to the first row.
problem-unknown-column = Unknown column “{ $value }”.{ $expected ->
    [none] {" "}Delete it.
   *[other] {" "}Perhaps one of these: { $expected }. Otherwise delete it.
}
problem-duplicate-column = The column “{ $value }” stands twice. Keep one.
problem-empty-sheet = There is no row under the headers. Fill in the sheet.
problem-formula = This is a formula (“{ $value }”). Paste its result as a value.
problem-missing-value = Empty. Fill in the cell.
problem-too-long = “{ $value }…” is longer than { $expected } characters. Shorten it.
problem-not-a-number = “{ $value }” is not a whole number. Write it in digits.
problem-out-of-range = { $value } is out of range. From { $expected_first } to { $expected_last } is possible.
problem-bad-date = “{ $value }” is not a date. Write, for example: { $expected }
problem-bad-time = “{ $value }” is not a time. Write, for example: { $expected }
problem-bad-hours = “{ $value }”: up to five different whole numbers of hours are wanted, from 1 to 168. Write, for example: { $expected }
problem-bad-quiet = “{ $value }”: two different times with a dash are wanted. Write, for example: { $expected }
problem-bad-code = The code “{ $value }” does not do: 1 to 24 characters without commas and semicolons.
problem-bad-callsign = “{ $value }” is not a call-sign. It needs letters, a dash and a number, such as Н-07; no names here.
problem-unknown-parameter = There is no parameter “{ $value }”.{ $expected ->
    [none] {" "}Delete the row.
   *[other] {" "}Possible: { $expected }.
}
problem-duplicate-parameter = The parameter “{ $value }” is given twice. Keep one row.
problem-unknown-procedure = There is no procedure “{ $value }”. Possible: { $expected }.
problem-unknown-timezone = There is no time zone “{ $value }”. For example: { $expected }
problem-unknown-language = There is no language “{ $value }”. Possible: { $expected }.
problem-unknown-role = There is no role “{ $value }”. Possible: { $expected }.
problem-unknown-day = “{ $value }”: there is no such day. Possible: { $expected }.
problem-unknown-organisation = The code “{ $value }” is not on the sheet of organisations.{ $expected ->
    [none] {""}
   *[other] {" "}Similar: { $expected }.
}
problem-unknown-subject = No sitting has the subject “{ $value }”.{ $expected ->
    [none] {""}
   *[other] {" "}There are: { $expected }.
}
problem-unknown-callsign = The call-sign “{ $value }” is not on the sheet of people.{ $expected ->
    [none] {""}
   *[other] {" "}There are: { $expected }.
}
problem-duplicate-organisation = Another organisation has the code “{ $value }”. Give it another code.
problem-duplicate-grant = This call-sign has the role “{ $value }” already. Delete the repeated row.
problem-duplicate-sitting = This sitting is there already: the same organisation, subject, grade and date. Delete the repeated row and write the number of packets in its column.
problem-duplicate-day = { $value } stands in a row above already. Delete the repeat.
problem-day-both = { $value } in a row above: { $expected }. A day is either working or off, keep one row.
problem-contradiction = “{ $value }”, but an earlier row of this call-sign says “{ $expected }”. Write the same.
problem-wrong-role = “{ $value }” does not have the role that is needed.{ $expected ->
    [none] {" "}Add it on the sheet of people.
   *[other] {" "}Suitable: { $expected }.
}
problem-outside-grant = “{ $value }” is not appointed for this organisation or subject. Widen the grant on the sheet of people or write another call-sign.
problem-own-school = “{ $value }” works at this school and cannot check its works. Write another expert.
problem-two-places = “{ $value }” is in another organisation on that day and hour: { $expected }. Write another observer.
problem-far-date = { $value } is more than a year after the first sitting ({ $expected }). Check the year.
problem-no-coordinator = There is neither a coordinator nor a deputy. Add a row with the role “{ $expected }”.
problem-no-such-sitting = The organisation has no such work. Check day, subject and grade against the sheet of works, or leave them empty.
problem-duplicate-room = The room “{ $value }” is there already for the same work. Delete the repeat.
problem-duplicate-task = “{ $value }” is there already. Delete the repeat, or correct the number.
problem-dates-swapped = { $value } is before its beginning ({ $expected }). Swap the dates.
problem-unknown-reach = “{ $value }” is none of these: { $expected }.
problem-unknown-task-kind = “{ $value }” is no kind of task: { $expected }.
problem-not-a-head = “{ $value }” is a branch itself. Name the head organisation.
problem-unknown-place = There is no code “{ $value }” on the sheet of checking places.{ $expected ->
    [none] {" "}Add a row there.
   *[other] {" "}There are: { $expected }.
}
problem-duplicate-place = The code “{ $value }” belongs to another checking place. Give another code.
problem-hours-swapped = It closes at { $value } and opens at { $expected }. Swap the hours.
problem-unknown-level = There is no level “{ $value }”. It can be: { $expected }.
problem-bad-programme = “{ $value }” is no code of a profession or a specialty. Write it as text, for example: { $expected }
problem-duplicate-programme = “{ $value }” stands for this course of this organisation already. Add the participants up in one row.
problem-no-profile-work = In workers' programmes nobody writes a profile work. Empty the cell or correct the level.
problem-unknown-profile = “{ $value }” is none of the subjects of which profile works are written. It can be: { $expected }.
problem-window-swapped = The window's last day { $value } is before its first ({ $expected }). Swap the dates.
