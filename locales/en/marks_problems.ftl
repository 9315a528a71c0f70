# What to put right in a table of marks, in a form or in the structure of a work.

problem-marks-name-column = Column { $value } is for names. The bot takes none: participants are anonymous (procedure, 12 and 17), and personal data may not go through a foreign messenger. Delete the column: the participant's code is enough.
problem-marks-name-found = There are letters where a participant's code is due. If it is a name, delete it: names are not given to the bot, who has which code stays on paper in the organisation (procedure, 17).
problem-marks-strange-column = Column { $value } does not belong here. Delete it, or take the table from the bot: /marks
problem-marks-strange-row = This row must go: the sheet «Работа» holds only the subject, the class or course, the organisation and the date. If it is a name, the bot takes none: participants are codes (order, 12 and 17).
problem-marks-another-item = The columns of items are not those of the work's structure. In order: { $expected }. Take a new table: /marks
problem-marks-second-sheet = There is another sheet like this one, and only one would be read. Move all rows to the first and delete the second.
problem-marks-no-rows = Not one row is filled in. Fill it in and send it again.
problem-marks-too-many-items = More than { $expected } items. See whether something else has slipped into the table.
problem-marks-no-such-work = There is no such work among yours. Check organisation, date and expert; your works: /marks
problem-marks-not-yet = The day of the work has not come: { $expected }. Send the marks on that day or later, and take the rows of this work out for now. If it is over, tell the coordinator: its day is wrong.
problem-marks-no-day = The day of the work has not come: the organisation has not chosen it yet (window { $expected_first } – { $expected_last }). If the work is over, let the organisation pack it: the day writes itself down. If not, take the rows of this work out.
problem-marks-another-day = This work is not on that day. Write: { $expected }
problem-marks-which-organisation = The file is of several organisations, and this row does not say of which. Write the code, for example: { $expected }
problem-marks-which-day = The organisation has several works in this subject. Write the date: { $expected }
problem-marks-which-expert = Several people check this work. Write whose marks these are: { $expected }
problem-marks-no-code = There is no participant's code. Write it, or clear the row.
problem-marks-bad-code = “{ $value }” is no participant's code. A code ends with digits, for example 1024.
problem-marks-strange-code = The organisation was not given code { $value }{ $expected ->
    [none] {""}
   *[other] . Given out: { $expected }
}. Compare it with the work; if it is right, the organisation can add it to those given out.
problem-marks-code-twice = Code { $value } stands in row { $expected } already. One participant, one row.
problem-marks-code-taken = Code { $value } has marks already: { $expected }. Compare the code with the work.
problem-marks-code-unknown = The first expert has no code { $value }. The same works are checked again: compare the code.
problem-marks-no-variant = The number of the variant is missing. For somebody not present write “n”.
problem-marks-bad-variant = “{ $value }” is no number of a variant. Write a number, or “n” for somebody not present.
problem-marks-absent-with-marks = Not present, and yet with marks. Take away the “n” or the marks.
problem-marks-no-mark = Empty. Write a mark from 0 to { $expected }, or X if the item was not begun.
problem-marks-bad-mark = “{ $value }” does not fit. A whole number from 0 to { $expected }, or X (not begun).
problem-marks-too-many-marks = There are { $value } marks and { $expected } items. Write one mark an item, X for those not begun.
problem-marks-incomplete = { $expected_last }: the packets hold { $expected_first } works, { $value } rows have marks. Add what is missing or remove what is too much. If the number in the packets itself is wrong, count the works again and record how many there are: the word “checked”, the number and the packet's code.
problem-marks-bad-item = Item “{ $value }”: the label stands twice, is longer than { $expected } signs, has become a date or is the header of another column. Write it as the criteria do: 1, 2K1, 3.2 (a cell with the format “text”).
problem-marks-bad-grade = “{ $value }” is neither a grade nor a year. Write a number from 1 to 11.
problem-marks-bad-scale = Scale “{ $value }”: each grade once, a higher one from more marks, not above { $expected }.
problem-marks-scale-without-items = “{ $value }”: there is a scale and no items in this file. Add them to the first sheet.
problem-marks-no-such-subject = “{ $value }”: there is no such work in the plan.{ $expected ->
    [none] {""}
   *[other] {" "}There are: { $expected }.
}
