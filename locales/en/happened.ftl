# What happened to a packet. `.act` without packet and time (for the story); `.line` one line of a list.

late-note = { $late ->
    [yes] After the deadline; that is noted.
   *[no] {""}
}
next-note = { $due ->
    [none] {""}
   *[other] Next: { $due_step_duty } { $due_why }.
}
skipped-note = { $skipped ->
    [none] {""}
   *[other] Not noted: { $skipped }. This can be added later.
}
receipt-note = { $receipt ->
    [none] {""}
   *[other] { $receipt }
}
receipt-line = { $receipt ->
    [none] {""}
   *[other] . { $receipt_line }
}

happened = { $packet }
    Noted { $at }.
    { receipt-note }
    .act = noted
    .line = { $packet_line }: noted, { $at }{ receipt-line }

looked = { $packet }
    Label read { $at }, { $via }. The packet stays where it is.
    { receipt-note }
    .act = label read { $via }
    .line = { $packet_line }: label read, { $at }{ receipt-line }

packed-works = { $listed ->
    [none] { $wrote ->
        [none] number of works not stated
       *[other] { $wrote } wrote
    }
   *[other] { $listed } on the list, { $wrote } wrote
}{ $room ->
    [none] {""}
   *[other] , room { $room }
}

packed-aside = { $spoiled ->
    [0] {""}
   *[other] , spoiled { $spoiled }
}{ $papers ->
    [criteria] , no protocol
    [protocol] , no criteria
    [neither] , neither criteria nor protocol
   *[other] {""}
}

packed = { $packet }
    Packed { $at_when }: { packed-works }.{ $variants ->
        [none] {""}
       *[other] {" "}Variants: { $variants }.
    }
    { $spoiled ->
        [0] {""}
       *[other] Spoiled and replaced: { $spoiled }.
    } { $special ->
        [0] {""}
       *[other] Special conditions: { $special }.
    }
    { $papers ->
        [both] Criteria and protocol are inside.
        [criteria] Criteria are inside, the protocol is not.
        [protocol] The protocol is inside, the criteria are not.
        [unsaid] {""}
       *[neither] Neither criteria nor protocol are inside.
    } { $seal ->
        [none] {""}
       *[other] Seal { $seal }.
    }
    { $ahead ->
        [none] {""}
       *[other] <b>The plan has this work { $ahead_named }.</b> If it is another packet, press “Undo”.
    }
    { late-note }
    { next-note }
    { receipt-note }
    .act = packed: { packed-works }{ $seal ->
        [none] {""}
       *[other] , seal { $seal }
    }{ packed-aside }
    .fixed = { packed.act }, { $by_short }
    .line = { $packet_line }: { packed-works }{ packed-aside }, { $at }{ $ahead ->
        [none] {""}
       *[other] . The plan has this work { $ahead_named }
    }{ receipt-line }

received = { $packet }
    { $spoken_by ->
        [none] Taken: the packet is yours ({ $taker_short }) { $at_since }.
       *[other] Handed out: the packet is with { $taker } { $at_since }. In the words of { $spoken_by }.
    }
    { $broken ->
        [yes] <b>The seal is broken</b>: noted as an incident. Phone the coordinator, and do not open the packet before the answer.
       *[no] {""}
    }
    { $confirmed ->
        [yes] { $on_sheet ->
            [yes] { $giver } has no phone in the bot: take the signature on the sheet, no other confirmation is needed.
           *[no] The handover is confirmed.
        }
       *[no] { $giver ->
            [none] The giving side will be asked to confirm; no need to wait.
           *[other] { $giver } is asked to confirm; no need to wait.
        }
    }
    { late-note }
    { skipped-note }
    { next-note }{ $to_count ->
        [yes] {" "}Next: count the works, that is the last step.
       *[no] {""}
    }
    { receipt-note }
    .act = { $step }: taken by { $taker_short }{ $broken ->
        [yes] , seal broken
       *[no] {""}
    }{ $spoken_by ->
        [none] {""}
       *[other] , in the words of { $spoken_by_short }
    }
    .line = { $packet_line }: with { $taker_short } { $at_since }{ $broken ->
        [yes] , seal broken
       *[no] {""}
    }{ receipt-line }

filled-in = { $packet }
    Added: { $step }, { $at_when }. { $holder ->
        [none] {""}
       *[other] The packet is still with { $holder }.
    }
    { receipt-note }
    .act = added afterwards: { $step }
    .fixed = { filled-in.act }, { $by_short }
    .line = { $packet_line }: added, { $step }, { $at_when }{ receipt-line }

offered = { $packet }
    Ready to hand over { $at_since }{ $expert ->
        [none] {""}
       *[other] , assigned to { $expert }
    }. Until it is taken, { $giver } answers for the packet.
    No need to wait: if nobody takes it { $until_until }, this mark lapses and the packet stays where it is.
    { receipt-note }
    .act = { $step }: ready to hand over{ $expert ->
        [none] {""}
       *[other] {" "}({ $expert_short })
    }
    .line = { $packet_line }: ready to hand over { $at_since }, to be taken { $until_until }{ receipt-line }

sent-via = { $packet }
    Sent via { $carrier }, { $at_when }. Until the recipient takes it, { $giver } answers for the packet.
    { receipt-note }
    .act = { $step }: sent via { $carrier }
    .line = { $packet_line }: sent via { $carrier }, { $at_when }{ receipt-line }

offer-lapsed = { $packet }
    “Handing over” lapsed { $at_when }: nobody took the packet, it is with { $giver }.
    When you hand it over, press “Handing over” again.
    { receipt-note }
    .act = “handing over” lapsed: nobody took the packet
    .line = { $packet_line }: not taken, stays with { $giver_short }, { $at_when }{ receipt-line }

confirmed = { $packet }
    Handover confirmed { $at_when }: the packet is with { $taker } and off { $spoken_for ->
        [none] your hands.
       *[other] the hands of { $spoken_for }. Recorded by your word: the signature should be on the sheet.
    }
    { receipt-note }
    .act = { $step }: handover confirmed, the packet is with { $taker_short }{ $spoken_for ->
        [none] {""}
       *[other] , said for { $spoken_for_short } by { $by_short }
    }
    .line = { $packet_line }: confirmed, with { $taker_short }, { $at_when }{ receipt-line }

denied = { $packet }
    Noted { $at_when }: { $by } does not confirm the handover. The packet counts as with { $taker }; the coordinator knows.
    Phone each other and write down on the cover sheet how it was. Nobody has to take it once more: if the record is wrong, the coordinator corrects it.
    { receipt-note }
    .act = { $step }: handover not confirmed
    .line = { $packet_line }: { $by_short } does not confirm, counts as with { $taker_short }, { $at_when }{ receipt-line }

undone = { $packet }
    Undone { $at_when }: { $counted ->
        [none] {""}
       *[other] the count of { $counted } works,{" "}
    }{ $step } (entry No. { $of }). { $holder ->
        [none] The packet is not packed again.
       *[other] The packet counts as with { $holder_short }.
    }
    { receipt-note }
    .act = entry No. { $of } undone ({ $counted ->
        [none] {""}
       *[other] the count of { $counted } works,{" "}
    }{ $step })
    .line = { $packet_line }: undone, { $counted ->
        [none] {""}
       *[other] the count of { $counted } works,{" "}
    }{ $step }, { $at_when }{ receipt-line }

counted = { $packet }
    { $step_tally } { $at_when }: { $counted ->
        [one] { $counted } work
       *[other] { $counted } works
    }, { $agrees ->
        [yes] as declared.
       *[no] declared { $declared }; the difference is noted, the coordinator knows.
    }
    { $spoken_by ->
        [none] {""}
       *[other] In the words of { $spoken_by }.
    }
    { late-note }
    { skipped-note }
    { next-note }
    { receipt-note }
    .act = { $step }: { $counted ->
        [one] { $counted } work
       *[other] { $counted } works
    }{ $agrees ->
        [yes] {""}
       *[no] {" "}instead of { $declared }
    }
    .fixed = { counted.act }, { $by_short }
    .line = { $packet_line }: { $counted ->
        [one] { $counted } work
       *[other] { $counted } works
    }{ $agrees ->
        [yes] {""}
       *[no] {" "}instead of { $declared }
    }, { $at_when }{ receipt-line }

count-differs = { $packet }
    Noted { $at_when }: declared { $declared }, counted { $counted }. The packet stays with { $by }; the coordinator knows.
    Count again, two of you if possible. If the number is the same, press “Again { $counted }” or write it again: it will be recorded so.
    { receipt-note }
    .act = { $step }: declared { $declared }, counted { $counted }
    .line = { $packet_line }: declared { $declared }, counted { $counted }, { $at_when }{ receipt-line }

assigned = { $packet }
    Assigned { $at_when }: checked by { $expert }.{ $order ->
        [none] {""}
       *[other] {" "}Order: { $order }.
    }
    { receipt-note }
    .act = assigned: checked by { $expert_short }
    .line = { $packet_line }: checked by { $expert_short }, { $at_when }{ receipt-line }

authorised = { $packet }
    Allowed { $at_when }: { $expert } may check works of their { own-place }. Order: { $order }.
    { receipt-note }
    .act = allowed to check their { own-place }: { $expert_short }, { $order }
    .line = { $packet_line }: allowed, { $expert_short }, { $order }, { $at_when }{ receipt-line }

incident = { $packet }
    <b>Incident { $number }</b>, { $at_when }: { $what }.{ $counted ->
        [none] {""}
       *[other] {" "}Declared { $declared }, counted { $counted }.
    }{ $entry ->
        [0] {""}
       *[other] {" "}The disputed entry is No. { $entry }.
    }
    Noted by { $by }.{ $other ->
        [none] {""}
       *[other] {" "}The other side: { $other }.
    }
    The packet goes on, marked. Take it, or write at once how it was resolved.
    { receipt-note }
    .act = incident { $number }: { $what }
    .named = incident { $number } ({ $what })
    .line = { $packet_line }: { $what }, { $by_short }, { $at_when }{ receipt-line }
