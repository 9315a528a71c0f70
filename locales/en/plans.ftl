# The plan in a chat: workbook, preview, loading.

plan-stage-reading = Getting and reading the workbook…
plan-stage-checking = Checking the rows…
plan-stage-comparing = Comparing with what is recorded…
plan-stage-applying = Writing the plan…
plan-reading = { $stage } This takes some seconds, up to half a minute for a large workbook. Nothing has changed so far.

plan-fault = { $told }
    .line = { $told }

plan-wrong = The plan was not written, nothing has changed. { $count ->
        [one] Put { $count } place in the workbook right
       *[other] Put { $count } places in the workbook right
    } and send the file again:
    { $faults }
    { $attached ->
        [yes] All of them are listed in the file below.
       *[no] {""}
    }
    .act = the plan was not written, places with mistakes: { $count }
plan-untouched = This is the empty form: it holds the people and works of the example. Nothing was written. Replace the examples with your own rows and send the file again.
plan-unreadable = The workbook was not read, nothing has changed. { $because_id ->
        [too-large] The file is larger than { $megabytes } MB: remove pictures, spare sheets and empty rows and send it again.
       *[other] { $because }
    }
plan-unreadable-too-large = The file is too large.
plan-unreadable-unavailable = Telegram does not give the file. Send it again in a minute.
plan-unreadable-empty = The file is empty (0 bytes). Save the workbook anew and send it again.
plan-unreadable-picture = This is a picture, not a workbook. Send the .xlsx file itself; the form: /template
plan-unreadable-pdf = This is a PDF, no table can be read from it. Send an .xlsx workbook; the form: /template
plan-unreadable-old-excel = This is the old Excel format (.xls). Open the file, choose “Save as”, type “Excel Workbook (.xlsx)”, and send the new file.
plan-unreadable-locked = The workbook has a password. Take it off (File, Info, Protect Workbook), save and send it again.
plan-unreadable-open-document = This is an .ods workbook. Save it as Excel (.xlsx) and send it again.
plan-unreadable-text = This is text or .csv, and an Excel workbook with its sheets is needed. Move the rows into the form (/template) and send the .xlsx.
plan-unreadable-damaged = The file is damaged and cannot be opened. Save the workbook anew as .xlsx and send it again.
plan-unreadable-other = This is no Excel workbook. Send an .xlsx file; the form: /template
plan-not-yours = Workbooks with a plan are taken from the coordinator only. Nothing has changed. Pass the file to your coordinator.

plan-sheet-organisations = organisation
plan-sheet-people = call-sign
plan-sheet-sittings = work
plan-sheet-packets = packet
plan-sheet-rooms = room
plan-sheet-tasks = task
plan-sheet-programmes = programme
plan-sheet-places = checking place
plan-count-of-organisations = Organisations
plan-count-of-people = People
plan-count-of-sittings = Works
plan-count-of-packets = Packets
plan-count-of-rooms = Rooms
plan-count-of-tasks = Roadmap
plan-count-of-programmes = Programmes
plan-count-of-places = Checking places
plan-count = { $sheet }{ $new ->
        [0] {""}
       *[other] {" · "}new { $new }
    }{ $moved ->
        [0] {""}
       *[other] {" · "}moved { $moved }
    }{ $changed ->
        [0] {""}
       *[other] {" · "}changed { $changed }
    }{ $back ->
        [0] {""}
       *[other] {" · "}back { $back }
    }{ $gone ->
        [0] {""}
       *[other] {" · "}set aside { $gone }
    }
    .line = { $sheet }{ $new ->
        [0] {""}
       *[other] {" · "}new { $new }
    }{ $moved ->
        [0] {""}
       *[other] {" · "}moved { $moved }
    }{ $changed ->
        [0] {""}
       *[other] {" · "}changed { $changed }
    }{ $back ->
        [0] {""}
       *[other] {" · "}back { $back }
    }{ $gone ->
        [0] {""}
       *[other] {" · "}set aside { $gone }
    }

plan-column-name = name
plan-column-week = school week
plan-column-place = place
plan-column-role = roles
plan-column-own_organisation = workplace
plan-column-years = years
plan-column-starts = start
plan-column-listed = listed
plan-column-observer = observer
plan-column-expert = expert
plan-column-seats = seats
plan-column-participants = participants
plan-column-since = from
plan-column-until = until
plan-column-each_organisation = for whom
plan-column-task = what to do
plan-column-kind = kind
plan-column-remind_days = days of reminding
plan-column-forms = forms
plan-column-district = district
plan-column-distance = km to the centre
plan-column-parent = head organisation
plan-column-checking_place = checking place
plan-column-window = window until
plan-column-chosen = chosen day
plan-column-level = level
plan-column-course = year
plan-column-subject = profile subject
plan-column-subjects = subjects
plan-column-opens = opens
plan-column-closes = closes
plan-column-chair = chair
plan-column-other = other
plan-field = { $column }{ $after ->
        [none] { $before ->
            [none] {""}
           *[other] : was { $before }, now empty
        }
       *[other] : { $before ->
            [none] {""}
           *[other] { $before } →{" "}
        }{ $after }
    }

plan-line = { $change_id ->
        [new] New: { $sheet } { $key }
        [changed] Changed: { $sheet } { $key }
        [back] In the plan again: { $sheet } { $key }
        [moved] Moved: { $sheet } { $key }
        [stayed] Not moved: { $sheet } { $key }
        [gone] Set aside: { $sheet } { $key }
       *[kept] Not in the plan, but stays: { $sheet } { $key }
    }{ $role ->
        [none] {""}
       *[other] {" "}({ $role })
    }{ $day ->
        [none] {""}
       *[other] , { $day_dated }
    }{ $after ->
        [none] {""}
       *[other] {" "}→ { $after_dated }
    }{ $columns ->
        [none] {""}
       *[other] {" "}({ $columns })
    }{ $why_id ->
        [acts] {" "}(something was recorded there)
        [sent] {" "}(you have sent this call-sign there: send somebody else first)
        [you] {" "}(that is you)
       *[other] {""}
    }{ $change_id ->
        [stayed] {" "}(it has begun; if this is one more work, keep both rows in the workbook)
       *[other] {""}
    }
    .line = { plan-line }

plan-role-department = { role-department }
plan-role-coordinator = { role-coordinator }
plan-role-school = { role-school }
plan-role-observer = { role-observer }
plan-role-chair = { role-chair }
plan-role-expert = { role-expert }
plan-role-deputy = deputy coordinator

plan-unapproved = Not approved by the department: { $unapproved }. What this plan changes the department will see too: /approval

plan-moved-note = { $moved ->
    [one] { $moved } work is moved
   *[other] { $moved } works are moved
}. If labels and cover sheets are printed already: the code on them holds, the day is the old one. Better print them anew: /labels.

plan-preview = { $again ->
        [yes] The records have changed while you were looking: check once more. Nothing was written.
       *[no] {""}
    }
    <b>Plan “{ $title }”</b>: a preview, nothing is written yet.
    { $is_new ->
        [yes] This is a new campaign.{ $elsewhere ->
            [none] {""}
           *[other] {" "}Your phone is in the campaign “{ $elsewhere }” and stays there; after the plan is written a link comes by which it goes over.
        }
       *[no] { $elsewhere ->
            [none] {""}
           *[other] This is another campaign: your phone is in “{ $elsewhere }” and stays there.
        }
    }
    { $terms ->
        [yes] The campaign's terms or its calendar change.
       *[no] {""}
    }
    { $counts ->
        [none] {""}
       *[other] { $counts }
    }
    { $changes ->
        [none] {""}
       *[other] { $changes }
    }
    { $more ->
        [0] {""}
       *[other] … and { $more } more rows.
    }
    { $clashes ->
        [none] {""}
       *[other] <b>Look at this:</b>
    }
    { $clashes ->
        [none] {""}
       *[other] { $clashes }
    }
    { $unapproved ->
        [none] {""}
       *[other] { plan-unapproved }
    }
    { $attached ->
        [yes] All of it is in the file beside this.
       *[no] {""}
    }
    { $aside ->
        [yes] What is set aside leaves the board and the reminders; put the row back and it is back with its labels.
       *[no] {""}
    }
    { $moved ->
        [0] {""}
       *[other] { plan-moved-note }
    }
plan-same = Plan “{ $title }”: all of this is recorded already, nothing has changed.
    { $kept ->
        [none] {""}
       *[other] { $kept }
    }
    { $clashes ->
        [none] {""}
       *[other] <b>Look at this:</b>
    }
    { $clashes ->
        [none] {""}
       *[other] { $clashes }
    }
plan-loaded = Recorded: plan “{ $title }”{ $by ->
        [none] {""}
       *[other] , loaded by { $by }
    }.
    { $counts ->
        [none] {""}
       *[other] { $counts }
    }
    { plan-told-note }
    { $moved ->
        [0] {""}
       *[other] { plan-moved-note }
    }
    Deadlines and reminders follow by themselves within a minute.
    Next: { $unassigned ->
        [0] {""}
       *[other] /assign (packets without an expert: { $unassigned }),{" "}
    }/people (cards and invitations), /labels.
    { receipt-note }
    .act = plan loaded: “{ $title }”
plan-dropped = The plan was not written, nothing has changed. To come back to it, send the file again.
plan-old = { $state }
plan-old-applied = This plan is recorded already, nothing was done twice. To change the plan, send the workbook again.
plan-old-dropped = This plan was dropped, nothing has changed. Send the file again.
plan-old-replaced = You have sent another workbook since, nothing has changed. Look at the last preview, or send the file that you want again.
plan-old-forgotten = The file was kept for two weeks and is deleted, nothing has changed. Send it again.
plan-old-unknown = An old button, nothing has changed. Send the workbook again.
plan-listed = { $what_id ->
    [faults] Every place that is to be put right, as a list.
   *[changes] Everything that the plan changes, as a list.
}
template-ready = { $college ->
        [yes] The form of a plan for colleges.
       *[no] The form of a plan.
    } Replace the examples with your own rows (its last sheet explains each column) and send the file here. First comes a preview, a button writes it.
founder = { $unread ->
        [yes] This file is no .xlsx table, it was not read.
       *[no] {""}
    }
    Welcome! There is no campaign yet, you begin it.
    1. Get the form: /template
    2. Fill it in and send it here as an .xlsx file.
    3. Look at the preview and press “Apply”.
    Then you are the campaign's coordinator: invitation cards and labels come in this chat.

choice-plan-apply = Apply
choice-plan-drop = Do not apply
choice-template = Form of a plan
choice-template-college = Form of colleges
choice-template-municipal = Form of schools
command-template = The form of a plan

plan-table-sheet = Sheet
plan-table-row = Row
plan-table-column = Column
plan-table-what = What to put right
plan-table-faults = To put right
plan-table-changes = Changes
plan-table-clashes = Look at this
