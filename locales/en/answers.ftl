# Answers that change nothing: card, pile, outcome of an act, board, story.

card = { $unread ->
        [none] {""}
       *[other] <b>Not understood: “{ $unread }”. Nothing is recorded, this is only the card. You can write: the code and “taken”, “handing over”, “packed 25 23”.</b>
    }
    { $packet }
    { $holder ->
        [none] { $step ->
            [none] Not packed yet.
           *[other] Stage: { $step_done }.
        }
       *[other] { $yours ->
            [yes] <b>Yours</b> { $since_since } ({ $holder_short }){ $step_state }.
           *[no] With { $holder } { $since_since }{ $step_state }.
        }
    }
    { $offered ->
        [no] {""}
       *[yes] { $carrier ->
            [none] Ready to hand over.
           *[other] Sent via { $carrier }, not taken yet.
        }
    }
    { $wrote ->
        [none] {""}
       *[other] { card-works }
    } { $seal ->
        [none] {""}
       *[other] Seal { $seal }.
    }
    { $due ->
        [none] {""}
       *[other] To do: { $due_step_duty } { $due_why }.
    }
    { $to_count ->
        [yes] Next: count the works, that is the last step.
       *[no] {""}
    }
    { $promised ->
        [none] {""}
       *[other] Promised { $promised_until }.
    }
    { $assigned ->
        [yes] Checked by { $expert }.
       *[no] {""}
    }
    { $checked_at ->
        [none] {""}
       *[other] Checked at: { $checked_at }.
    }
    { $denied ->
        [yes] <b>One handover is denied by its giver.</b>
       *[no] { $unconfirmed ->
            [yes] One handover is not confirmed by its giver yet.
           *[no] {""}
        }
    } { $incidents ->
        [0] {""}
       *[other] Incidents: { $incidents }{ $resolved ->
            [0] .
           *[other] , resolved { $resolved }.
        }
    }
    { $planned ->
        [yes] { $sealed ->
            [yes] Is the packet in your hands? Check the seal and take it.
           *[no] The packet is in your hands? Note that you have it.
        }
       *[no] {""}
    }
    .line = { $packet_line }: { $holder ->
        [none] { $step ->
            [none] not packed
           *[other] { $step_done }
        }
       *[other] { $yours ->
            [yes] yours
           *[no] with { $holder_short }
        } { $since_since }{ $step_state }
    }{ $offered ->
        [no] {""}
       *[yes] { $carrier ->
            [none] { $for_expert ->
                [yes] , offered to { $expert_short }, to be taken
               *[no] , ready, to be taken
            }
           *[other] , sent via { $carrier }
        }
    }{ $wrote ->
        [none] {""}
       *[other] , papers { $wrote }
    }{ $due ->
        [none] {""}
       *[other] , { $due }
    }{ $to_count ->
        [no] {""}
       *[yes] . Count the works
    }{ $unsolved ->
        [0] {""}
       *[other] , incidents { $unsolved }
    }
card-works = { $wrote ->
    [one] { $wrote } work inside
   *[other] { $wrote } works inside
}{ $listed ->
    [none] .
   *[other] , { $listed } on the list.
}

pile = { $unread ->
        [none] {""}
       *[other] <b>Not understood: “{ $unread }”. Nothing is recorded.</b>
    }
    { $count ->
        [0] {""}
        [one] <b>{ $count } packet</b>
       *[other] <b>{ $count } packets</b>
    }{ $works ->
        [0] {""}
        [one] , { $works } work
       *[other] , { $works } works
    }
    { $cards ->
        [none] {""}
       *[other] { $cards }
    }
    { refused-note }

batch = { $count ->
        [0] <b>Nothing has changed</b>
        [one] <b>{ $verb }</b>: { $count } packet
       *[other] <b>{ $verb }</b>: { $count } packets
    }
    { $done ->
        [none] {""}
       *[other] { $done }
    }
    { $to_count ->
        [0] {""}
       *[other] Next: count the works in each packet, that is the last step. The packets and their numbers: /my
    }
    { refused-note }
refused-note = { $refused ->
    [none] {""}
   *[other] <b>Not recorded: { $refused_count }</b>
    { $refused }
}

batch-look = Shown
batch-take = Taken
batch-announce = Ready to hand over
batch-confirm = Handover confirmed
batch-deny = Handover not confirmed
batch-undo = Undone
batch-pack = Packed
batch-count = Counted
batch-assign = Assigned
batch-issue = Issued to the expert
batch-confirm-asked = Please confirm the handover
batch-off-your-hands = Taken from you
batch-passed = Taken past some steps
batch-offered-to-you = Ready for you
batch-assigned-to-you = For you to check
batch-unassigned = Another expert checks
batch-denied = Handover not confirmed
batch-undone = Undone
batch-incident = Incidents

expert-choice = { $packet }
    { $candidates ->
        [0] There is nobody to assign.
        [one] { $candidates } expert can check it. The number on the button: packets still to check.
       *[other] { $candidates } experts can check it. The number on a button: packets they have now.
    }
    { $reasons ->
        [none] {""}
       *[other] Not suitable:
        { $reasons_reason }
    }
    { $more ->
        [0] {""}
       *[other] … and { $more } more.
    }
    { $others ->
        [0] {""}
       *[other] Another subject: { $others }.
    }

mine = { $count ->
        [0] { $owes ->
            [none] { $awaits ->
                [none] { $confirms ->
                    [none] { $ahead ->
                        [none] Nothing is with you.
                       *[other] {""}
                    }
                   *[other] {""}
                }
               *[other] {""}
            }
           *[other] {""}
        }
        [one] <b>{ $count } packet is yours</b>
       *[other] <b>{ $count } packets are yours</b>
    }
    { $holds ->
        [none] {""}
       *[other] { $holds }
    }
    { $with_experts ->
        [0] {""}
       *[other] Packets with the experts of your place: { $with_experts }. /places
    }
    { $confirms ->
        [none] {""}
       *[other] <b>Waiting for your word</b>
        { $confirms }
    }
    { $awaits ->
        [none] {""}
       *[other] <b>On the way to you</b>
        { $awaits }
    }
    { $owes ->
        [none] {""}
       *[other] <b>Sittings</b>
        { $owes }
    }
    { $tasks ->
        [0] {""}
       *[other] Roadmap: { $tasks } to do. Open it by the button or /roadmap
    }
    { $ahead ->
        [none] {""}
       *[other] <b>Also given to you</b>
        { $ahead }
    }
    { $away ->
        [none] {""}
       *[other] { $away }
    }

board = <b>Status</b>, { $at_full } · { $by }
    { $scope ->
        [none] {""}
       *[other] { $scope }.
    } { $grade ->
        [none] {""}
       *[other] { board-grade }.
    } { $day ->
        [none] {""}
       *[other] { $day }.
    } { $step_id ->
        [none] {""}
       *[other] { $step_board }.
    } { $flag ->
        [none] {""}
       *[other] Shown: { $flag }.
    }
    { $total ->
        [0] No packets.
       *[other] Packets { $total }{ board-troubles }.
    }
    { $sittings ->
        [0] {""}
       *[other] Forms uploaded to FIS OKO: { $uploads } of { $sittings }{ $uploads_overdue ->
            [0] {""}
           *[other] , overdue { $uploads_overdue }
        }.
    }
    { $unchosen ->
        [0] {""}
       *[other] Works without a chosen day: { $unchosen }.
    }
    { $unapproved ->
        [none] {""}
       *[other] Not approved by the department: { $unapproved }. /approval
    }
    { $marks ->
        [none] {""}
       *[other] { $marks }
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }

board-grade = { $college ->
    [yes] Course { $grade }
   *[no] Grade { $grade }
}

board-troubles = { $overdue ->
    [0] {""}
   *[other] , <b>overdue { $overdue }</b>
}{ $unconfirmed ->
    [0] {""}
   *[other] , unconfirmed { $unconfirmed }
}{ $incidents ->
    [0] {""}
   *[other] , with incidents { $incidents }
}{ $calm ->
    [yes] , all on time
   *[no] {""}
}

board-line = { board-line-name }: <b>{ $count }</b>{ board-line-marks }{ $who ->
    [none] {""}
   *[other] ; { $who }{ $call ->
        [yes] , please call
       *[no] {""}
    }
}
board-line-name = { $by_id ->
    [step] { $what ->
        [none] { step-unpacked.board }
       *[other] { $what_board }
    }
   *[other] { $name ->
        [none] { $what }
       *[other] { $name }
    }
}
board-line-marks = { $finished ->
    [0] {""}
   *[other] , finished { $finished }
}{ $overdue ->
    [0] {""}
   *[other] , <b>overdue { $overdue }</b>
}{ $unconfirmed ->
    [0] {""}
   *[other] , unconfirmed { $unconfirmed }
}{ $incidents ->
    [0] {""}
   *[other] , incidents { $incidents }
}

story = { $packet }
    { $left_out ->
        [0] {""}
       *[other] Earlier entries: { $left_out }.
    }
    { $lines ->
        [none] No entries yet.
       *[other] { $lines }
    }
    { $apart ->
        [none] {""}
       *[other] { $apart }
    }
    { $looks ->
        [0] {""}
       *[other] Scans without an act: { $looks }.
    }

story-line = { $annulled ->
        [0] { story-line-said }
       *[other] <s>{ story-line-said }</s> (did not happen, see No. { $annulled })
    }{ $corrected ->
        [0] {""}
       *[other] {" "}(corrected, see No. { $corrected })
    }{ $sheet ->
        [none] {""}
       *[other] { story-line-sheet }
    }

story-line-sheet = {""}
    Entries No. { $since }–{ $seq } { $sheet }{ $recorded ->
        [none] {""}
       *[other] , recorded { $recorded_full }
    }

story-line-said = No. { $seq } · { $at_full }{ $who ->
    [none] {""}
   *[other] {" "}· { $who }
} · { $accepted ->
    [yes] { $what_act }
   *[no] not accepted: { $what_act }
}{ $sheet ->
    [none] { $recorded ->
        [none] {""}
       *[other] {" "}(recorded { $recorded_full })
    }
   *[other] {""}
}
