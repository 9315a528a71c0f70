# One person's whole work goes over to another.

work-packet = { $packet_line }{ $in_hand ->
    [yes] , in hand
   *[no] {""}
}
    .line = { $packet_line }{ $in_hand ->
    [yes] , in hand
   *[no] {""}
}
cannot-take = { $callsign }: { $hitch }
    .line = { $callsign }: { $hitch }
hitch-not-joined = no phone has joined
hitch-absent = cannot come today
hitch-busy = busy at that time, or not for those schools
hitch-no-role = another role
hitch-own-school = their { own-place }
hitch-other-subject = another subject
hitch-too-few-years = too little experience

whole-work = <b>The whole work: { $who }</b>{ $absent ->
        [yes] . Cannot come today.
       *[no] {""}
    }
    { $works ->
        [none] {""}
       *[other] To observe:
    }
    { $works ->
        [none] {""}
       *[other] { $works }
    }
    { $packets ->
        [none] {""}
       *[other] Packets:
    }
    { $packets ->
        [none] {""}
       *[other] { $packets }
    }
    { $office ->
        [none] {""}
       *[other] Duties as a whole: { $office }.
    }
    { $held ->
        [0] {""}
        [one] { $held } packet is in hand: it stays with this person until somebody takes it.
       *[other] Packets in hand: { $held }. They stay with this person until somebody takes them.
    }
    Reminders ahead: { $reminders }.
    { $taker ->
        [none] { $candidates ->
            [0] There is nobody to give it to: let people join, or move works one by one.
           *[other] To whom? The number on a button is how much the person has already. One tap moves everything; those with a phone are told at once.
        }
       *[other] { $taker_short } can take { $takes } of { $total }. Press the button to give it.
    }
    { $cannot ->
        [none] {""}
       *[other] Cannot:
    }
    { $cannot ->
        [none] {""}
       *[other] { $cannot }
    }
    { $more ->
        [0] {""}
       *[other] … and { $more } more.
    }
    { $silent ->
        [0] {""}
       *[other] No phone has joined: { $silent }. To invite: /people
    }
nothing-to-move = { $who } has nothing now: no works, no packets.{ $absent ->
    [yes] {" "}Noted: cannot come today.
   *[no] {""}
}

work-moved = Recorded { $at_when }: { $left ->
        [0] the whole work
       *[other] a part of the work
    } of { $who } goes over to { $to }. Decided by { $by_short }.{ $ill ->
        [yes] {" "}Reason: illness.
       *[no] {""}
    }
    { $works ->
        [none] {""}
       *[other] { $works }
    }
    { $packets ->
        [none] {""}
       *[other] { $packets }
    }
    { $office ->
        [none] {""}
       *[other] Duties: { $office }.
    }
    { $held ->
        [0] {""}
       *[other] Packets that stay in hand: { $held }. { $to_short } will take them.
    }
    { $left ->
        [0] {""}
       *[other] Not moved: { $left }. Give the rest to somebody else.
    }
    { $unjoined ->
        [none] Both have been told.
       *[other] No phone here: { $unjoined }. Call them.
    }
    { receipt-note }
    .act = { $left ->
        [0] the whole work
       *[other] a part of the work
    } given to { $to_short }
    .line = { $who_short }: { $left ->
        [0] the whole work
       *[other] a part of the work
    } is with { $to_short }

work-is-yours = { $left ->
        [0] The whole work
       *[other] A part of the work
    } of { $former } is yours now.
    { work-list }
    { $held ->
        [0] {""}
       *[other] Packets still in the former one's hands: { $held }. Arrange to meet and take them: scan and press “Seal intact, taking it”.
    }
    Reminders will come to you. You cannot? Tell the coordinator at once.
work-list = { $works ->
        [none] {""}
       *[other] { $works }
    }
    { $packets ->
        [none] {""}
       *[other] { $packets }
    }
    { $office ->
        [none] {""}
       *[other] Duties: { $office }.
    }
work-not-yours = { $left ->
        [0] Your whole work has gone over to { $to }.
       *[other] A part of your work has gone over to { $to }. The rest ({ $left }) is still yours.
    }
    { work-list }
    { $held ->
        [0] There is nothing for you to do.
       *[other] Packets in your hands: { $held }. Hand them over and press “Hand over”: until they are taken you answer for them.
    }

work-returned = Recorded { $at_when }: the work is with { $who } again, { $former_short } no longer has it. Decided by { $by_short }.
    { $works ->
        [none] {""}
       *[other] { $works }
    }
    { $packets ->
        [none] {""}
       *[other] { $packets }
    }
    { $left ->
        [0] {""}
       *[other] Begun already and left as it is: { $left }.
    }
    { receipt-note }
    .act = work returned to { $who_short }
    .line = { $who_short }: work returned
work-stays = Nothing changed: { $callsign } cannot take the work of { $who }. Reason: { $hitch }. Choose somebody else.
too-late-to-return = Nothing changed: the work of { $who } can be returned with one tap only in the first minutes. Give it on once more with “Hand over all work”.

choice-hand-on = Hand over all work
choice-hand-to = { $text }{ $number ->
    [0] , has nothing yet
   *[other] , has { $number }
}
choice-work-back = { $text ->
    [office] Give the duties back
   *[other] Put it back
}
