# The assignment of experts: the proposal, what is left and why, and what was written down.

against = { $callsign } ({ $ground ->
    [own-school] { own-place }
    [other-subject] another subject
    [too-few-years] { $years } years of teaching, { $needed } needed
    [absent] cannot come{ $day ->
        [none] {""}
       *[other] {" "}on { $day_named }
    }
   *[other] packets of these days: { $count }
})

packets-of-it = { $packets ->
    [one] { $packets } packet
   *[other] { $packets } packets
}

share-line = { share-line.line }
    .line = { $callsign }{ $place ->
        [none] {""}
       *[other] {" "}({ $place })
    }: { packets-of-it }, papers { $works }, { $total } with the expert in all

nobody-line = { nobody-line.line }
    .line = { $sitting_line }: { packets-of-it }. { nobody-why }
nobody-why = { $against ->
    [none] { $others ->
        [0] There are no experts.
       *[other] Nobody has this subject (experts of other subjects: { $others }).
    }
   *[other] { $against }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }{ $others ->
        [0] .
       *[other] ; of other subjects: { $others }.
    }
}

assignment-proposed = { $changed ->
        [yes] <b>The books have changed meanwhile, nothing was assigned.</b> The proposal was made anew.
       *[no] {""}
    }
    <b>Assign experts</b>{ $pages ->
        [1] {""}
       *[other] {" "}(page { $page } of { $pages })
    }
    { $packets ->
        [0] Nobody can be assigned: see why below.
        [one] Proposed: { $packets } packet, papers { $works }, experts { $experts }. Nothing is written down yet.
       *[other] Proposed: { $packets } packets, papers { $works }, experts { $experts }. Nothing is written down yet.
    }
    { $shares ->
        [none] {""}
       *[other] { $shares }
    }
    { $late ->
        [0] {""}
       *[other] Checking ends after the upload is due: packets { $late }. Hand them over earlier, see /clashes
    }
    { $left ->
        [0] {""}
       *[other] <b>Nobody can check: packets { $left }.</b>{ $limit ->
            [0] {""}
           *[other] {" "}Packets of one day for one expert: { $limit } at most{ $windows ->
                [yes] , of works with a window as many for each of its days
               *[no] {""}
            }.
        }
    }
    { $unfit ->
        [none] {""}
       *[other] Not taking part: { $unfit }.
    }
    { $nobody ->
        [none] {""}
       *[other] { $nobody }
    }

nothing-to-assign = Every packet that you assign has an expert. Packets in all: { $packets }. To change one: scan the packet and press “Expert”.

experts-assigned = { $packets ->
        [0] Nothing was assigned.
        [one] Recorded: { $packets } packet assigned, experts { $experts }.
       *[other] Recorded: { $packets } packets assigned, experts { $experts }.
    }
    { $packets ->
        [0] {""}
       *[other] Experts told: { $told } of { $experts }.
    }
    { $unjoined ->
        [none] {""}
       *[other] No phone yet: { $unjoined }{ $more ->
            [0] {""}
           *[other] {" "}and { $more } more
        }. They will be told when they join; cards: /people
    }
    { $shares ->
        [none] {""}
       *[other] { $shares }
    }
    { $unshown ->
        [0] {""}
       *[other] … and { $unshown } more.
    }
    { $refused ->
        [0] {""}
       *[other] Refused by the rules: packets { $refused }. The packets' stories say why.
    }
    { $left ->
        [0] No packet is without an expert.
       *[other] Packets still without an expert: { $left }.{ $rest ->
            [0] {""}
           *[other] {" "}One tap writes about a hundred, so that nobody waits. Next: assign the remaining { $rest }.
        }
    }

works-for-you = <b>Assigned to you: { packets-of-it }</b>, papers { $works }.
    { $parts ->
        [none] {""}
       *[other] { $parts }
    }
    The coordinator or the chair will hand them over; scan the label when you get one. You cannot check? Write “cannot come” at once.

works-line = { works-line.line }
    .line = { $sitting_line }: { packets-of-it }

sittings-to-assign = Works without an expert: { $count }{ $pages ->
        [1] .
       *[other] , page { $page } of { $pages }.
    }
    Press a work to see who can check it, and who cannot and why.

who-checks = { $sitting }
    Without an expert: { packets-of-it }, papers { $works }.{ $proposed ->
        [none] {""}
       *[other] {" "}Proposed: { $proposed }.
    }
    { $candidates ->
        [0] Nobody can check it.
       *[other] Who can: { $candidates }. The number on a button: works that the expert has already. A tap assigns at once.
    }
    { $against ->
        [none] { $others ->
            [0] {""}
           *[other] Not fit: { $others } have another subject.
        }
       *[other] Not fit: { nobody-why }
    }

sitting-has-experts = { $sitting }
    Nothing was changed: all its packets have an expert. To change one, scan the packet.

choice-assigning = The proposal of experts
choice-assigning-over = Assign beyond the limit too
choice-assigning-left = Without an expert: { $number }
choice-assigning-back = To the proposal
choice-assigning-previous = ← Back
choice-assigning-next = Next →
choice-assign-all = Assign all that is proposed: { $number }
choice-assign-all-first = Assign the first { $number } of these
choice-assign-all-more = Assign the rest, first { $number }
choice-assign-all-rest = Assign the rest: { $number }
choice-assign-list = Change one work
choice-assign-list-back = To the list of works
choice-assign-list-previous = ← Back
choice-assign-list-next = Next →
choice-assign-sitting = { $text }
choice-assign-sitting-previous = ← Back
choice-assign-sitting-next = Next →
choice-assign-work = { $text }{ $number ->
    [0] , free
   *[other] , papers { $number }
}

command-assign = Assign experts
