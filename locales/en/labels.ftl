# A new label and a new seal.

relabelled = { $packet }
    The label was replaced { $at_when }: { $because }. The old code { $old_code } is dead.
    <b>New code: { $code }</b>
    Write it in large letters on the packet. The coordinator can print a label with the new code; until then type it.
    { receipt-note }
    .act = label replaced ({ $because }): { $old_code } → { $code }
    .line = { $packet_line }: a new label instead of { $old_code }, { $at_when }{ receipt-line }

resealed = { $packet }
    Seal changed { $at_when }: { $old ->
        [none] it had no number
       *[other] it was { $old }
    }, { $seal ->
        [none] now it has no number
       *[other] now it is { $seal }
    }. Reason: { $reason }. Noted by { $by }.
    { receipt-note }
    .act = seal changed: { $old ->
        [none] no number
       *[other] { $old }
    } → { $seal ->
        [none] no number
       *[other] { $seal }
    }, { $reason }
    .line = { $packet_line }: seal { $seal ->
        [none] without a number
       *[other] { $seal }
    }, { $at_when }{ receipt-line }

label-replaced = This label ({ $old_code }) was replaced { $at_when }: { $because }. The packet is now { $packet }. Type the new code, and write it on the packet if it is not there.
    .line = { $old_code } was replaced, now { $packet_line }
    .act = an old label: { $old_code } is { $packet_code } now

off-the-plan = <b>This packet was taken off the plan.</b>
    { $packet }
    The work it was made for is no longer in the plan. Your scan is recorded; nothing else was recorded for the packet.
    { $mine ->
        [yes] If it is needed, put its row back into the plan and send the plan: the same label will be good again.
       *[false] Do nothing with it and ask the coordinator. If it is put back into the plan, the same label will be good again.
    }
    .line = { $packet_line }: taken off the plan
    .act = packet taken off the plan

relabel-torn = the old one is torn or unreadable
relabel-lost = the old one was lost
relabel-wrong = the old one was on the wrong packet

choice-relabel = Replace the label
choice-reseal = Change the seal
choice-fill-relabel-reason-torn = Torn, unreadable
choice-fill-relabel-reason-lost = Lost
choice-fill-relabel-reason-wrong = It was on the wrong packet
choice-fill-new-seal-skip = No number

field-relabel-reason = Why do you replace the label? The old code will be dead after that.
    .hint = Please answer with a button.
field-new-seal = The new seal's number? If it has no number, press the button.
    .hint = Write the seal's number, at most 30 signs, or press the button.
field-seal-reason = Why was the seal changed? One line, no names.
    .hint = Write the reason, at most 200 signs.

