# What needs the coordinator now: /now.

needs = { $count ->
        [0] <b>Nothing needs you now</b> ({ $at })
        [one] <b>{ $count } thing needs you</b> ({ $at })
       *[other] <b>{ $count } things need you</b> ({ $at })
    }
    { $tally ->
        [none] {""}
       *[other] By kind: { $tally }.
    }
    { $lines ->
        [none] { $next ->
            [none] No deadline is near. The whole board: /status
           *[other] The next deadline: { $next }.
        }
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }{ $left ->
        [0] {""}
       *[other] {" "}{ $left } more cannot be turned to here: /status overdue
    }
    { $count ->
        [0] {""}
       *[other] The number on a button is that of the line. Clashes of the plan, such as packets without an expert: /clashes
    }
    { $marks ->
        [none] {""}
       *[other] For information: { $marks_line }. /marks
    }

need-incident = { $number }. <b>Incident { $incident }</b>: { $what }, { $at_since }{ $taken_by ->
        [none] , nobody looks into it
       *[other] , { $taken_by } looks into it
    } · { incident-named-line }
need-late = { $number }. <b>Overdue</b>, was due { $due_exact }: { $packet_line }{ $holder ->
        [none] { $who ->
            [none] ; not packed
           *[other] ; not packed, { $who_short } answers for it
        }
       *[other] ; with { $holder }
    }{ $promised ->
        [none] {""}
       *[other] ; promised { $promised_until }
    }{ $quiet ->
        [none] {""}
       *[other] ; no news { $quiet_since }
    }{ need-to-call }{ need-unconfirmed }
need-to-call = { $call ->
    [yes] ; the bot's messages do not arrive, please call
   *[no] {""}
}
need-unconfirmed = { $unconfirmed ->
    [yes] ; the handover is not confirmed{ $asked ->
        [none] {""}
       *[other] , silent: { $asked_short }
    }
   *[no] {""}
}
need-upload = { $number }. <b>Not uploaded</b>, was due { $due_exact }: { $sitting_line }{ $stuck ->
        [yes] ; the federal system refuses
       *[no] {""}
    }{ need-to-call }
need-silent = { $number }. <b>No news</b> { $since_since }: { $packet_line }{ $carrier ->
        [none] { $holder ->
            [none] {""}
           *[other] ; with { $holder }
        }
       *[other] ; sent via { $carrier }
    }{ need-to-call }{ need-unconfirmed }
need-word = { $number }. <b>Handover not confirmed</b> { $since_since }: { $packet_line }{ need-more }; with { $taker }{ $asked ->
        [none] { $who_count ->
            [0] {""}
           *[other] , silent: { $who }
        }
       *[other] { $speaking ->
            [none] , silent: { $asked }
           *[other] , given by { $asked }, who has no phone: { $speaking } speaks for them
        }
    }{ need-to-call }{ $by_sheet ->
        [yes] ; if the sheet is signed, confirm { $more ->
            [0] it yourself
           *[other] all of them at once
        }
       *[no] {""}
    }
need-more = { $more ->
    [0] {""}
    [one] {" "}and { $more } packet more
   *[other] {" "}and { $more } packets more
}
need-start = { $number }. <b>Not started</b>, begins at { $starts }: { $sitting_line }; { $observer ->
        [none] there is no observer
       *[other] no word from the observer { $observer_short }
    }{ need-to-call }
need-observer = { $number }. <b>Nobody to go</b>: { $sitting_line }{ $starts ->
        [none] {""}
       *[other] , begins at { $starts }
    }; { $observer ->
        [none] no observer is named
       *[other] { $observer_short } cannot come
    }
need-phone = { $number }. <b>No phone connected</b>, has work { $day_short }: { $who }
need-crowd = { $number }. <b>No phones connected</b>, next work { $day_short }: { $role_id ->
        [observer] { $count ->
            [one] { $count } observer
           *[other] { $count } observers
        }
        [school] { $college ->
            [yes] { $count ->
                [one] { $count } responsible organiser
               *[other] { $count } responsible organisers
            }
           *[no] { $count ->
                [one] { $count } school coordinator
               *[other] { $count } school coordinators
            }
        }
        [expert] { $count ->
            [one] { $count } expert
           *[other] { $count } experts
        }
       *[other] { $role }: { $count }
    }
need-tally = { $what_id ->
        [incident] incidents { $number }
        [denied] disputed handovers { $number }
        [late] overdue packets { $number }
        [upload] not uploaded { $number }
        [silent] no news { $number }
        [unconfirmed] unconfirmed { $number }
        [unstarted] not started { $number }
        [unattended] nobody to come { $number }
        [inquiry] questions without an answer: { $number }
        [task] overdue tasks { $number }
        [missing] people without a phone { $number }
       *[blocked] hear nothing { $number }
    }
need-phones = { $number }. <b>No phone</b>: { $count ->
        [one] { $count } person (no work is set for the next two days)
       *[other] { $count } people (no work of theirs is set for the next two days)
    }
need-call = { $number }. <b>Gets no messages</b> { $since_since }, call them: { $who }

prompted = A reminder is on its way: { $who }.
prompted-before = They were reminded of it { $at_when }. It can be done again { $again_when }; if it is urgent, call.
prompt-idle = { $who ->
    [none] There is nothing to remind of any more: it is done. See the list anew: /now
   *[other] Nothing was sent, the bot's messages do not arrive: { $who }. Please call.
}

choice-now = Show all
choice-now-refresh = Refresh
choice-now-previous = ← Back
choice-now-next = Next →
choice-prompt = Remind{ $text ->
    [none] {""}
   *[other] : { $text }
}
choice-prompt-now = { $number } · Remind
choice-confirm-now = { $number } · Confirm by the sheet
choice-confirm-pile = Confirm all by the sheet
choice-confirm-pile-now = { $number } · Confirm all by the sheet
choice-look-now = { $number } · Packet
choice-sitting-now = { $number } · Sitting
choice-instead-now = { $number } · Another observer
choice-incident-show-now = { $number } · Show
choice-incident-take-now = { $number } · I take it
choice-incident-resolve-now = { $number } · Resolved…
choice-person-now = { $number } · Who is it
choice-invite-now = { $number } · New link
choice-people-now = { $number } · Who exactly
choice-cards-now = { $number } · Cards

command-now = What needs you now
