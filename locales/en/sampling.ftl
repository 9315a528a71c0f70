# The sample: which schools are proposed for control, and why (M 3.2, 5). Nobody is accused of anything.

part-sample = sample
choice-plan-list-sample = Sample: { $number }
choice-approve-same-sample = By the same order: sample

sample-reason = { $sign ->
    [mean] mean
    [border] border of mark “{ $mark }”
    [harder] harder items
   *[journal] marks and journal
} +{ $excess_whole }.{ $excess_tenth } p.p. ({ $subject }, grade { $grade })
    .full = <b>{ $subject }, grade { $grade }.</b> { $sign ->
    [mean] Mean { $value_percent } % of the maximum, { $usual_percent } % in the other schools: higher by { $excess_whole }.{ $excess_tenth } p.p.
    [border] Of the works exactly at the border of mark “{ $mark }” and a point below it, { $value_percent } % are at the border, usually { $usual_percent } %: more by { $excess_whole }.{ $excess_tenth } p.p.
    [harder] The easier items are done worse than in the other schools, and the harder ones better: the difference is { $excess_whole }.{ $excess_tenth } p.p. larger than usual.
   *[journal] The mark is above the journal's for { $value_percent } % of participants, for { $usual_percent } % in the other schools: more often by { $excess_whole }.{ $excess_tenth } p.p.
} That is { $errors_whole }.{ $errors_tenth } standard errors; works: { $count }.
why-school = { why-school.line }
    .line = { $reason_full }

thresholds = at least { $participants } participants, mean +{ $mean } p.p., border of a mark +{ $border } p.p. (at least { $pair } works at the border), harder items +{ $harder } p.p., journal +{ $journal } p.p., a difference of { $errors_whole }.{ $errors_tenth } standard errors, signs at least { $reasons }

results-taken = Recorded { $at_when }. The table of results is read: schools { $schools }, works { $works }.
    Only the schools' distributions are kept. The participants' rows are not, nor is the file. Its digest: <code>{ $sha256_short }</code>…
    { receipt-note }
    .act = last year's results read: schools { $schools }, works { $works }
results-wrong = The table of results is not taken, nothing was recorded. { $count ->
        [one] Correct { $count } place in the table
       *[other] Correct { $count } places in the table
    } and send the file again:
    { $faults }
    { $attached ->
        [yes] All of them are listed in the file below.
       *[no] {""}
    }
    .act = table of results not taken, faults: { $count }
no-sample = There are no results of last year yet, so nothing to propose schools by. { $yours ->
    [yes] Send them to the bot as a table with the sheet of results; its form is under the button below.
   *[no] The coordinator sends them to the bot as a table.
}
    .act = no results of last year yet

sample-line = { sample-line.line }
    .line = <b>{ $name }</b>{ $reasons ->
    [none] {""}
   *[other] : { $reasons }
}{ $why ->
    [none] {""}
   *[other] {" "}· added: { $why }
}{ $absent ->
    [yes] {" "}· not in the plan
   *[no] {""}
}
sample-shown = { $moved ->
        [yes] Nothing was sent: the proposal has changed meanwhile. This is how it is now.
       *[no] {""}
    }
    <b>Proposal of the sample</b>: { $count ->
        [0] no school of { $total }. { $removed ->
            [0] By these thresholds nobody is proposed.
           *[other] {""}
        }
       *[other] { $count } of { $total }, works in the table { $works }.
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $removed ->
        [0] {""}
       *[other] Taken out by the coordinator, though with signs: { $removed } (“All schools”).
    }
    { $few ->
        [0] {""}
       *[other] Too few works, not compared: schools { $few }.
    }
    { $absent ->
        [0] {""}
       *[other] Not in the plan: schools { $absent }. Add them to the workbook of the plan (its sheets of organisations and works) and send it, or there will be nothing to control. The code has to be the same.
    }
    Thresholds: { $limits }.
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }
    { $sent ->
        [yes] The department has this list: /approval
       *[no] A sign is no conclusion: it only says where to look first. The department approves the list.
    }
sample-schools = <b>All schools of the table</b>: { $total }. Those in the proposal are ticked. Open a school to add it or to take it out.
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }
sample-school = <b>{ $name }</b>, works { $works }. { $taken ->
        [yes] In the proposal.
       *[no] Not in the proposal.
    }
    { $absent ->
        [yes] The plan has no such school. Add it to the workbook of the plan (its sheets of organisations and works) and send it, or there will be nothing to control. The code has to be the same.
       *[no] {""}
    }
    { $reasons ->
        [none] No sign beyond its threshold.
       *[other] Signs that deserve attention:
    }
    { $reasons ->
        [none] {""}
       *[other] { $reasons }
    }
    { $few ->
        [0] {""}
       *[other] Not compared, too few participants: subjects and grades { $few }.
    }
    { $why ->
        [none] {""}
       *[other] The coordinator's decision: { $why }
    }
sample-limits = <b>Thresholds</b>: from which difference on a school is proposed. Now: { $limits }.
    They propose { $count } of { $total } schools.
    A higher threshold, fewer schools. In words: “threshold mean 15”, “threshold errors 3.5”.
sample-changed = Recorded { $at_when }. { $name }: { $taken ->
        [yes] added to the proposal.
       *[no] taken out of the proposal.
    } Reason: { $why }
    { receipt-note }
    .act = { $name }: { $taken ->
        [yes] added to the proposal of the sample
       *[no] taken out of the proposal of the sample
    }, { $why }
sample-sent = Recorded { $at_when }. The sample goes to the department for approval: schools { $count }. The department is told within a quarter of an hour.
    Thresholds: { $limits }.
    Digest of the table: <code>{ $sha256_short }</code>…
    { receipt-note }
    .act = sample sent to the department: schools { $count }
no-limit = “{ $text }”: there is no such threshold, or the number is beyond its bounds; nothing has changed. Write, for example: threshold mean 15. All of them with buttons: /sample, “Thresholds”.
    .act = threshold not understood
nothing-to-send = Nothing was sent: the proposal names no school, or the department has this list already. How the approval stands: /approval
    .act = nothing to send
sample-paper = { $paper ->
        [form] The form of the table of results: a row for each work of a participant, without names. Replace the example by your own rows and send the file back.
        [book] The proposal with every figure: each comparison, the thresholds, the distributions.
        [picture] How the points are distributed: the school in blue, the other schools in grey. A sign is no conclusion.
        [beside] The school's marks of last year and the independent check now. These are different works of different classes; a difference by itself proves nothing.
       *[beside-book] Marks before and after in one table, two rows a work.
    }
nothing-beside = There is nothing to compare yet: no work of which both last year's marks and the points of the independent check of the same subject and grade are known.
    .act = no marks to compare yet

forget-asked = Forget the distributions of { $schools ->
        [one] { $schools } school
       *[other] { $schools } schools
    }? No proposal can be made of them any more, nor marks compared. The list that the department has, and the ledger, stay.
results-forgotten = Recorded { $at_when }. Last year's results are forgotten: the bot has no distributions of schools any more. The list that was sent to the department stays. Digest of the table: <code>{ $sha256_short }</code>…
    { receipt-note }
    .act = last year's results forgotten

choice-sample-forget = Forget the results
choice-sample-forget-yes = Yes, forget
choice-sample = To the proposal
choice-sample-previous = ← Back
choice-sample-next = On →
choice-sample-form = Form of the table
choice-sample-book = Table with every figure
choice-sample-limits = Thresholds
choice-sample-schools = All schools
choice-sample-schools-previous = ← Back
choice-sample-schools-next = On →
choice-sample-school = { $number ->
    [0] { $text }
   *[other] ✓ { $text }
}
choice-sample-change = Change
choice-sample-change-in = Add to the proposal
choice-sample-change-out = Take out of the proposal
choice-sample-picture = Picture
choice-sample-send = Send to the department
choice-sample-beside = Marks before and after
choice-sample-marks = Before and after as a table
choice-sample-limit = { $text }
choice-sample-limit-participants-down = participants −
choice-sample-limit-participants-up = participants +
choice-sample-limit-pair-down = at the border −
choice-sample-limit-pair-up = at the border +
choice-sample-limit-mean-down = mean −
choice-sample-limit-mean-up = mean +
choice-sample-limit-border-down = border −
choice-sample-limit-border-up = border +
choice-sample-limit-harder-down = harder −
choice-sample-limit-harder-up = harder +
choice-sample-limit-journal-down = journal −
choice-sample-limit-journal-up = journal +
choice-sample-limit-errors-down = errors −
choice-sample-limit-errors-up = errors +
choice-sample-limit-reasons-down = signs −
choice-sample-limit-reasons-up = signs +

field-sample-why = Why? Write one line, without names: the department will see it beside the school.
    .hint = Write the reason on one line, at most 200 characters.

problem-results-names = Names of participants stand here; the file was not read. Delete such columns and send it again.
problem-results-name-code = Two words stand here, and the organisation's code is needed as in the plan, such as КАР. If this is a name, delete it: the bot takes no names.
problem-results-mark = “{ $value }” is no mark. It can be from 2 to 5.
problem-results-points = “{ $value }” are no points. Write a number, or “X” where the item was not begun.
problem-results-no-points = Neither points of items nor a total. Fill in the column “Баллы” or the columns of items.
problem-results-sum = This says { $value }, and the items add up to { $expected }. Correct one of the two.
problem-results-scale = Points { $expected_first }: by the scale that is “{ $expected_last }”, and this says “{ $value }”. Correct the mark or the sheet “Шкала”.
problem-results-bad-scale = The scale cannot be read. It needs three rows a work: 3, 4 and 5, with a sum of points that grows.

command-sample = The sample: which schools to control
