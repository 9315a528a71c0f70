# The roadmap: what is to be done by when, and who has said that it is (S).

task-name = No. { $number } “{ $task }”

task-state-done = done
task-state-late = overdue
task-state-soon = due soon
task-state-open = open
task-state-ahead = not begun yet
task-sort-plain = {""}
task-sort-credentials = credentials
task-sort-collection = collection of data
task-what-done = done
task-what-received = received
task-what-form = form handed in
roadmap-shown-all = {""}
roadmap-shown-own = {""}
roadmap-shown-open = What is not done is shown.
roadmap-shown-late = What is overdue is shown.
task-shown-none = {""}
task-shown-forms = Forms
task-shown-districts = By district
task-shown-open = Not marked by
task-shown-done = Marked by

roadmap = { $unfound ->
        [yes] No organisation has these words, or several have. Write a code, for example: /roadmap { $code }. The whole roadmap is below.
       *[no] {""}
    }
    <b>Roadmap{ $organisation ->
        [none] {""}
       *[other] : { $organisation }
    }</b>
    { $own ->
        [yes] These are the tasks that you answer for.
       *[no] {""}
    }
    In all: { $count }, done: { $finished }{ $late ->
        [0] .
       *[other] , <b>overdue: { $late }</b>.
    } { $shown }
    { $lines ->
        [none] There are no such tasks.
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }
    { $first ->
        [0] {""}
       *[other] Open one by the button with its number, or write: done { $first }. Another day: done { $first } 12.03
    }
task-so-many = { $places ->
    [1] {""}
   *[other] ; { $done } of { $places }
}
task-whose = { $own ->
    [yes] {""}
   *[no] ; { $role }
}
task-line = { $state ->
        [done] ✔
       *[other] ○
    } <b>{ $task_number }.</b> { $task_task }{ task-whose }; until { $until_dated }{ $each ->
        [yes] { task-so-many }
       *[no] {""}
    }{ $day ->
        [none] {""}
       *[other] ; { $day_dated }
    }
    .line = { $state_id ->
        [done] ✔
        [late] ⚠
        [soon] ●
       *[other] ○
    } <b>{ $task_number }.</b> { $task_task }{ task-whose }; until { $until_dated }{ $each ->
        [yes] { $day ->
            [none] { task-so-many }
           *[other] {""}
        }
       *[no] {""}
    }{ $day ->
        [none] {""}
       *[other] ; { $day_dated }
    }{ $state_id ->
        [late] ; <b>overdue</b>
       *[other] {""}
    }

task-card = <b>{ $task }</b>
    { $organisation ->
        [none] {""}
       *[other] { $organisation }
    }
    Answers for it: { $role }. { $since ->
        [none] Due
       *[other] From { $since_dated }
    } until { $until_dated }, the end of the working day: { $state }.
    { $sort_id ->
        [credentials] The credentials themselves are never sent here: only “received” is noted.
        [collection] Collection of data: each form that is handed in is noted.
       *[other] {""}
    }
    { $each ->
        [yes] { $organisation ->
            [none] Done: { $done } of { $places }.
           *[other] {""}
        }
       *[no] {""}
    }
    { $marked ->
        [none] {""}
       *[other] { $marked }
    }
    { $shown_id ->
        [none] {""}
        [forms] { $lines }
       *[other] <b>{ $shown }{ $form ->
            [none] {""}
           *[other] {" "}(“{ $form }”)
        }: { $found }</b>
        { $lines ->
            [none] {""}
           *[other] { $lines }
        }
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }
task-form = { $arrived ->
        [yes] ✔
       *[no] ○
    } { $number }. { $form }{ $day ->
        [none] {""}
       *[other] , handed in { $day_dated }
    }{ $places ->
        [0] {""}
       *[other] : { $done } of { $places }
    }
    .line = { $arrived ->
        [yes] ✔
       *[no] ○
    } { $number }. { $form }{ $day ->
        [none] {""}
       *[other] , handed in { $day_dated }
    }{ $places ->
        [0] {""}
       *[other] : { $done } of { $places }
    }
task-district = { $district ->
        [none] no district
       *[other] { $district }
    }: { $done } of { $places }
task-place-line = { $day ->
        [none] { $organisation } ({ $key }){ $of ->
            [0] {""}
           *[other] , forms { $forms } of { $of }
        }
       *[other] Marked: { $day_dated }{ $by ->
            [none] {""}
           *[other] , { $by_short }
        }
    }
    .line = { $organisation } ({ $key }){ $day ->
        [none] { $of ->
            [0] {""}
           *[other] , forms { $forms } of { $of }
        }{ $who ->
            [none] , nobody answers for it
           *[other] , { $who_short }
        }{ $call ->
            [yes] , call them
           *[no] {""}
        }
       *[other] , { $day_dated }{ $by ->
            [none] {""}
           *[other] , { $by_short }
        }
    }

task-place = { $organisation ->
    [none] {""}
   *[other] , { $organisation }
}
task-of-form = { $form ->
    [none] {""}
   *[other] , form “{ $form }”
}
task-marked = Recorded { $at_when }. { $task }{ task-place }{ task-of-form }: { $what }, { $day_dated }. Marked by { $by_short }{ $by_word ->
        [yes] , by word of those who answer for it
       *[no] {""}
    }.
    { $whole ->
        [yes] All forms are in: the organisation's collection is complete.
       *[no] {""}
    }
    { receipt-note }
    .act = task { $task }{ task-place }{ task-of-form }: { $what } { $day_dated }{ $by_word ->
        [yes] , by word
       *[no] {""}
    }
    .line = { $task }{ task-place }{ task-of-form }: { $what } { $day_dated }
tasks-marked = { $task }{ task-of-form }: { $what }, { $day_dated }. Organisations marked: { $count }{ $before ->
        [0] {""}
       *[other] , marked before: { $before }
    }{ $by_word ->
        [yes] , by word of those who answer for it
       *[no] {""}
    }.
    { $left ->
        [0] Everybody has done it.
       *[other] Left: { $left }.
    }
    A mistake? Open the task, choose the organisation, “Take back”.
    .line = { $task }: organisations marked { $count }
tasks-marked-for-you = { $task }{ task-of-form }: { $what }, { $day_dated }. Marked for you by { $by_short }, at { $count } of your organisations.
    Not so? Open the task, choose the organisation, “Take back”.
    .line = { $task }: marked at { $count } of your organisations
task-reopened = Recorded { $at_when }. Taken back: { $task }{ task-place }{ task-of-form } (it was { $day_dated }). By { $by_short }. Reason: { $reason }
    The task is open again; the earlier entry stays in the ledger.
    { receipt-note }
    .act = task { $task }{ task-place }{ task-of-form }: taken back, { $reason }
    .line = { $task }{ task-place }: taken back

task-unknown = { $number ->
        [0] Nothing was marked: it is not clear which task is meant. Write its number, for example: done 5
       *[other] Nothing was marked: the roadmap has no task { $number }.
    } The whole of it: /roadmap
    .line = task { $number }: there is none
task-not-yours = Nothing was changed: { $task }, { $role } answers for it. If it is done at your place, tell the coordinator, who will mark it by your word. Your tasks: /roadmap
    .line = { $task }: { $role } answers for it
task-already = Nothing was changed: { $task }{ task-place }{ task-of-form } is marked for { $day_dated } already, by { $by_short }. Is it wrong? Open the task and press “Take back”.
    .line = { $task }{ task-place }: marked for { $day_dated } already
task-open = There is nothing to take back: { $task }{ task-place } is not marked. The whole roadmap: /roadmap
    .line = { $task }: not marked
task-where = Nothing was marked: { $missing ->
        [none] { $code ->
            [none] the task is due once, no code of an organisation is needed. Write:
           *[other] it is not clear for which organisation. Write its code, for example:
        } { $back ->
            [yes] task { $task_number } not done{ $code ->
                [none] {""}
               *[other] {" "}{ $code }
            }: the reason
           *[no] done { $task_number }{ $code ->
                [none] {""}
               *[other] {" "}{ $code }
            }
        }
       *[other] there are no such codes: { $missing }. Check them and write again.
    }
    The task is { $task }.
    .line = { $task }: not clear for which organisation
task-day-to-come = Nothing was marked: { $task }, the day “{ $said }” has not come yet, is long past or does not exist. Write the date when it was done, for example: done { $task_number } 12.03
    .line = { $task }: the day “{ $said }” does not fit
task-no-form = Nothing was marked: task { $task } has no form { $number }, there are { $of }. Open it and choose the form by its button.
    .line = { $task }: no form { $number }
no-roadmap = { $planner ->
    [yes] There is no roadmap. Fill in its sheet of the workbook (/template) and send it here.
   *[no] There are no tasks for you. If there should be, ask the coordinator.
}

roadmap-file = Roadmap: tasks { $tasks }, organisations { $places }, marks { $marks }. The second sheet has the organisations in rows, the third the forms.
task-reminded = { $task }: { $count ->
        [0] nobody gets the reminder, no phones have joined
       *[other] the reminder goes out within a minute, readers: { $count }
    }.{ $calls ->
        [0] {""}
       *[other] {" "}Without a phone: { $calls }, call them; the list is behind “Who has not”.
    }

task-owed = { $task }{ $places ->
        [1] {""}
       *[other] , { $left } of { $places } left
    }: { $late ->
        [yes] <b>it was due { $until_dated }</b>
       *[no] until { $until_dated }
    }
    .line = { $task }{ $places ->
        [1] {""}
       *[other] , { $left } of { $places } left
    }: { $late ->
        [yes] <b>it was due { $until_dated }</b>
       *[no] until { $until_dated }
    }{ $sort_id ->
        [credentials] . Only “received” is noted
       *[other] {""}
    }
task-late = { $task }: it was due { $until_dated }, not marked { $left } of { $places }
    .line = { $task }: it was due { $until_dated }, not marked { $left } of { $places }, { $role } answers for it
need-task = { $number }. <b>A task is overdue</b>, it was due { $until_dated }: { $task }; { $places ->
        [1] {""}
       *[other] not marked { $left } of { $places },{" "}
    }{ $role } answers for it{ need-to-call }

reminder-tasks = { $tasks ->
        [none] {""}
       *[other] <b>Roadmap, for you to do:</b>
        { $tasks }
        { $more_tasks ->
            [0] {""}
           *[other] … and { $more_tasks } more: /roadmap
        }
        Done? Press the button with the number, or write: done { $first_task }
    }
    { $tasks_late ->
        [none] {""}
       *[other] <b>Overdue by the roadmap:</b>
        { $tasks_late }
    }

choice-roadmap = Roadmap{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-roadmap-back = ← The whole roadmap
choice-roadmap-place = ← Of this organisation
choice-roadmap-previous = ← Back
choice-roadmap-next = On →
choice-roadmap-all = All
choice-roadmap-open = Not done
choice-roadmap-late = Overdue
choice-roadmap-own = Mine
choice-roadmap-file = As a table (xlsx)
choice-task = { $text ->
    [none] { $number ->
        [0] Task
       *[other] No. { $number }
    }
   *[other] { $text }
}
choice-task-open = Who has not{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-task-finished = Who has: { $number }
choice-task-done = Done today
choice-task-now = { $number } · The task
choice-task-now-o = { $number } · Who has not
choice-task-whole = ← The task
choice-task-previous = ← Back
choice-task-next = On →
choice-task-districts = By district
choice-task-form = Form { $number }
choice-task-done-now = { $number } · Done
choice-task-done-done = Done today
choice-task-done-received = Received today
choice-task-done-forms = All forms are in
choice-task-done-form = Form { $number } is in
choice-task-when = Done earlier…
choice-task-undo = Take back…
choice-task-undo-form = Take back: form { $number }…
choice-task-many = Mark for many…
choice-task-remind = Remind all who have not
choice-task-remind-now = { $number } · Remind

field-task-day = On which day was it done? Write the date, for example: 12.03. You may write: yesterday
    .hint = Write a day that has come. For example: 12.03 or yesterday
field-task-undo-reason = Why is the mark taken back? Write one line without names: it stays in the ledger.
    .hint = Write the reason, at most 300 characters.
field-task-codes = For which organisations is it done? Write their codes with commas, or “all”, or “all except KAR, ULK”. Another day: add the date, for example: all except KAR 12.03
    .hint = Write the codes of organisations with commas, or “all except …”. For example: KAR, ULK 12.03

command-roadmap = Roadmap: what to do and who has done it
