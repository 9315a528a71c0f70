# From paper: what happened without a network, entered by the coordinator from the cover sheet.

on-paper = from paper, { sheet-source }, entered by { $by_callsign }{ sheet-because }
    .full = Entered from paper, { sheet-source }, by { $by_callsign }. { sheet-why }
sheet-why = { $cause ->
    [none] { $why ->
        [none] {""}
       *[other] Why: { $why }.
    }
   *[other] Why: { $cause }.
}
sheet-because = { $cause ->
    [none] { $why ->
        [none] {""}
       *[other] , because: { $why }
    }
   *[other] , because: { $cause }
}
sheet-source = { $told ->
    [none] by the cover sheet
   *[other] in the words of { $told }
}

cause-no-network = there was no network
cause-phones-away = the phones were put away
cause-phone-dead = the phone did not work

sheet-asked = { $packet }{ $count ->
        [1] {""}
       *[other] {" "}and others, { $count } packets
    }
    { $legs ->
        [none] All steps are recorded already.
       *[other] <b>Not recorded yet:</b>
    }
    { $legs ->
        [none] {""}
       *[other] { $legs }
    }
    Copy the sheet in one message, a line a step, for example:
    packed 25 23 12:10
    { $college ->
        [yes] chair 14:05
       *[no] O-03 took 12:40
    }
    { $college ->
        [yes] E-01 took 15:05
       *[no] coordinator 15:05
    }
    { $college ->
        [yes] in the words of E-01, no network
       *[no] in the words of O-03, no network
    }
    “In the words of” on the line of a step is about that step alone. Another day: “14.04 9:30”.{ $college ->
        [yes] {""}
       *[no] {" "}Milestones too: “handed out 24 9:05”.
    } Or press a step. First you are shown how it will be written.

sheet-leg = { $step }: { $who ->
        [none] { $role }
       *[other] { $who }
    }
    .line = { $step }: { $who ->
        [none] { $role }
       *[other] { $who_short }
    }

sheet-preview = { $changed ->
        [yes] <b>The records changed while you were reading. Please check again:</b>
       *[no] <b>This will be written from paper:</b>
    }
    { $packet }{ $packets ->
        [1] {""}
       *[other] {" "}({ $packets } packets)
    }
    { $lines ->
        [none] There are no steps in the message. Write, for example: packed 25 23 12:10
       *[other] { $lines }
    }
    It will be written { sheet-source }. { sheet-why }
    { $wrong ->
        [0] { $count ->
            [0] {""}
           *[other] { $cause ->
                [none] { $why ->
                    [none] Why was it not recorded at once? Press a reason or write it.
                   *[other] Check it and press “Write”. To change it, send all the lines again.
                }
               *[other] Check it and press “Write”. To change it, send all the lines again.
            }
        }
       *[other] Nothing is written while there are lines marked “cannot be written”. Send all the lines again, mended.
    }

sheet-line = { sheet-line.line }
    .line = { $code ->
        [none] {""}
       *[other] { $code }:{" "}
    }{ $wrong ->
        [none] {""}
       *[other] <b>cannot be written:</b>{" "}
    }{ $step ->
        [none] { $milestone ->
            [none] { $text ->
                [none] {""}
               *[other] “{ $text }”
            }
           *[other] { $milestone }
        }
       *[other] { $step }
    }{ $at ->
        [none] {""}
       *[other] , { $at_full }
    }{ $who ->
        [none] {""}
       *[other] , { $who_short }
    }{ $wrote ->
        [none] {""}
       *[other] , { $listed } on the list, { $wrote } wrote
    }{ $counted ->
        [none] {""}
       *[other] , number { $counted }
    }{ $seal ->
        [none] {""}
       *[other] , seal { $seal }
    }{ $told ->
        [none] {""}
       *[other] , in the words of { $told }
    }{ $odd ->
        [none] {""}
       *[other] . <b>Please note:</b> { $odd }
    }{ $wrong_id ->
        [none] { $since ->
            [none] {""}
           *[other] . Recorded already, it will not be written twice
        }
        [recorded] . Recorded already otherwise: { $since_full }. To correct the record: /fix
       *[other] . { $wrong }
    }

odd-order = the time is before the previous step or after the next
odd-before-sitting = before the day of the sitting
odd-gap = steps are passed over, they stay unwitnessed
odd-other-person = by the plan it is somebody else
odd-count = the number of works differs, an incident will be noted
odd-seal = the number of the seal is another one
odd-broken = the seal is broken, an incident will be noted
odd-incident = an incident will be noted
odd-apart = not as many works collected as handed out
sheet-wrong-line = the line is not understood. For example: O-03 took 12:40
sheet-wrong-person = there is no such call-sign
sheet-wrong-step = it is not clear which step this is. Write who took it: O-03 took 12:40
sheet-wrong-time = there is no time. For example: 12:40 or 14.04 9:30
sheet-wrong-recorded = recorded already otherwise
sheet-wrong-who = write the call-sign of whoever did it
sheet-wrong-numbers = the numbers do not fit. Packing: 25 23 12:10; opening and checking: 23 9:30; a handover has no number
sheet-wrong-future = that time has not come yet
sheet-wrong-role = this person has no such role here
sheet-wrong-refused = this step is not possible now: look at the card of the packet
sheet-wrong-told = in whose words? Only a call-sign, no name: in the words of O-03

sheet-written = { $count ->
        [one] <b>{ $count } step is written from paper</b>
       *[other] <b>{ $count } steps are written from paper</b>
    } ({ sheet-source }). { sheet-why }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $unjoined ->
        [none] Everyone concerned has been told.
       *[other] No phone here: { $unjoined }. Tell them yourself; the others have been told.
    } Keep the cover sheet.
sheet-known = Everything in these lines is recorded already. Nothing was written twice.
sheet-told = <b>The coordinator has entered from paper what you took part in</b> ({ sheet-source }). { sheet-why }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    If it is so, there is nothing to do. If it was otherwise, press “It is not so”: the coordinator learns at once.

disputed = { $packet }
    Recorded { $at_when }: { $by } disagrees with entry No. { $entry }. It is an incident, the coordinator knows. The packet stays where it is.
    { receipt-note }
    .act = { $by_short } disagrees with entry No. { $entry }
    .line = { $packet_line }: entry No. { $entry } is disputed, { $by_short }, { $at }{ receipt-line }
already-disputed = { $packet }
    You have already said that entry No. { $entry } is wrong. The coordinator is looking into it, there is no need to repeat it.
    .act = again: entry No. { $entry } is disputed already
    .line = { $packet_line }: you have disputed entry No. { $entry } already

incident-record-disputed = the coordinator's entry is disputed

choice-paper = From paper
choice-paper-leg = + { $text }
choice-paper-leg-packed = + packing
choice-paper-leg-collected = + collecting
choice-paper-leg-to-observer = + to the observer
choice-paper-leg-to-coordinator = + to the coordinator
choice-paper-leg-to-commission = + to the commission
choice-paper-leg-to-expert = + to the expert
choice-paper-leg-opened = + opening
choice-paper-leg-checked = + checking
choice-paper-leg-from-expert = + from the expert
choice-paper-leg-from-commission = + from the commission
choice-paper-leg-to-school = + back to the school
choice-paper-leg-returned = + return
choice-paper-why = Another reason
choice-paper-why-no-network = No network
choice-paper-why-phones-away = Phones were put away
choice-paper-why-phone-dead = The phone did not work
choice-paper-write = Write { $number ->
    [one] { $number } step
   *[other] { $number } steps
}
choice-not-so = It is not so (No. { $number })
choice-fill-leg-who-planned = As planned

field-legs = Copy the cover sheet: a line a step.
    .hint = Send the lines of the sheet as text, for example: packed 25 23 12:10
field-leg-time = When? Write the time: 12:40, another day: 14.04 9:30. Numbers come before the time: packing 25 23 12:10, opening or checking 23 9:30.
    .hint = Write the time, for example: 12:40, 14.04 9:30 or 25 23 12:10
field-leg-who = Who? Press “As planned” or write the call-sign.
    .hint = Write the call-sign, for example: O-03

command-paper = Enter a cover sheet
