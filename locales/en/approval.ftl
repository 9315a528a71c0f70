# The department's approval of the plan: lists, orders, and what has changed since (M 6.1-6.4).

part-schools = { $college ->
    [yes] colleges
   *[no] schools
}
part-observers = observers
part-experts = experts
part-places = checking places
part-schedule = schedule

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
   *[other] , { $years } years
}{ $day ->
    [none] {""}
   *[other] , { $day_named }
}{ $starts ->
    [none] {""}
   *[other] {" "}at { $starts }
}{ $since ->
    [none] {""}
   *[other] , from { $since_named }
}{ $until ->
    [none] {""}
   *[other] {" "}to { $until_named }
}{ $opens ->
    [none] {""}
   *[other] , { $opens }{ $closes ->
        [none] {""}
       *[other] –{ $closes }
    }
}{ $chair ->
    [none] {""}
   *[other] , received by { $chair }
}{ $works_count ->
    [0] {""}
   *[other] , works: { $works_count }
}{ $reasons ->
    [none] {""}
   *[other] : { $reasons }
}{ $why ->
    [none] {""}
   *[other] {" "}· added: { $why }
}
list-line = { $sign ->
    [added] ➕{" "}
    [removed] ➖{" "}
    [changed] ✏️{" "}
   *[other] {""}
}{ $row }{ $was ->
    [none] {""}
   *[other] {" "}(was: { $was })
}{ $gained ->
    [none] {""}
   *[other] ; added: { $gained }
}{ $lost ->
    [none] {""}
   *[other] ; taken away: { $lost }
}
    .line = { $sign ->
    [added] ➕{" "}
    [removed] ➖{" "}
    [changed] ✏️{" "}
   *[other] {""}
}{ $row }{ $was ->
    [none] {""}
   *[other] {" "}(was: { $was })
}{ $gained ->
    [none] {""}
   *[other] ; added: { $gained }
}{ $lost ->
    [none] {""}
   *[other] ; taken away: { $lost }
}
list-pending = { $part }{ $changes ->
    [0] {""}
   *[other] {" "}(rows changed: { $changes })
}
list-state = <b>{ $part }</b>: { $count }{ list-how }
    .line = <b>{ $part }</b>: { $count }{ list-how }
list-order = { $order ->
    [none] {""}
   *[other] , order No. { $order } of { $ordered_full }
}
list-how = { $state ->
    [approved] { list-order }
    [amended] { list-order }; <b>rows changed and not approved: { $changes }</b>
   *[other] , <b>not approved</b>
}{ $reason ->
    [none] {""}
   *[other] {" "}(declined: { $reason })
}

approval = <b>Approval of the plan</b>
    { $lines }
    { $waiting ->
        [0] Everything is approved.
        [one] { $waiting } list waits for approval. Open it with its button. Work can go on without, and the board says so.
       *[other] { $waiting } lists wait for approval. Open them with their buttons. Work can go on without, and the board says so.
    }
    { $sha256 ->
        [none] {""}
       *[other] Digest of the plan's file: <code>{ $sha256 }</code>…
    }
plan-list = { $moved ->
        [yes] Nothing was approved: the list has changed while you were looking. This is how it is now.
       *[no] {""}
    }
    { $state }
    { $view }
    { $lines ->
        [none] The list is empty.
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }
list-shown-whole = The whole list:
list-shown-changes = What has changed since the order:

approval-file = The plan's lists in one file, their digests on the last sheet. { $waiting ->
    [0] Everything is approved.
   *[other] Waiting for approval: { $waiting }.
}
approval-waits = <b>The plan waits for your approval</b>
    { $lines }
    Open a list with its button, check it and press “Approve”: the bot asks for the order's number and date. All lists and the file: /approval

list-approved = Recorded { $at_when }: { $part }, approved by order No. { $order } of { $ordered_full }. Approved by { $by }.
    { $changes ->
        [0] Rows in the list: { $count }.
       *[other] Rows in the list: { $count }, changes to the former one: { $changes }.
    }
    If the list changes, only the changes will ask for approval.
    { receipt-note }
    .act = list “{ $part }” approved, order No. { $order }
    .line = { $part }: approved by order No. { $order } of { $ordered_full }
list-declined = Recorded { $at_when }: { $part }, not approved. Decided by { $by }. Reason: { $reason }
    The coordinator corrects the plan; the changed list will come for approval again.
    { receipt-note }
    .act = list “{ $part }” not approved: { $reason }
    .line = { $part }: not approved, { $reason }
already-approved = Nothing changed: { $part }, approved already { $at_when } by order No. { $order } of { $ordered_full }. Approved by { $by }.
    .line = { $part }: approved already by order No. { $order }
order-to-come = Nothing was approved: the order's date { $ordered_full } is still to come. Check number and date and write them again, for example: order No. 14 of 03.04.2024
    .line = { $part }: the order's date { $ordered_full } is still to come

choice-approval = All lists
choice-approval-file = File with the lists
choice-plan-list = { $text }: { $number }
choice-plan-list-schools = { $college ->
    [yes] Colleges: { $number }
   *[no] Schools: { $number }
}
choice-plan-list-observers = Observers: { $number }
choice-plan-list-experts = Experts: { $number }
choice-plan-list-places = Checking places: { $number }
choice-plan-list-schedule = Schedule: { $number }
choice-plan-list-whole = The whole list
choice-plan-list-changes = What has changed
choice-plan-list-previous = ← Back
choice-plan-list-next = Next →
choice-approve = Approve
choice-decline = Do not approve
choice-approve-same = By the same order: { $text }
choice-approve-same-schools = { $college ->
    [yes] By the same order: colleges
   *[no] By the same order: schools
}
choice-approve-same-observers = By the same order: observers
choice-approve-same-experts = By the same order: experts
choice-approve-same-places = By the same order: checking places
choice-approve-same-schedule = By the same order: schedule

field-approve-order = By which order is the list approved? Write its number and date, for example: order No. 14 of 03.04.2024
    .hint = Write both the number and the date of the order. For example: order No. 14 of 03.04.2024
field-decline-reason = Why is the list not approved? Write it in a line or two: the coordinator will read it.
    .hint = Write the reason, at most 300 characters.

command-approval = Approval of the plan: lists and orders
