# Printed acts: lists, the file, the check by a code. The words on paper itself: papers.ftl.

deeds = { $which ->
        [menu] <b>Acts on paper</b>
        Choose what to print.{ $examples ->
            [none] {""}
           *[other] {" "}Acts of one packet or person: write the code or the call-sign after /acts, for example: { $examples }.
        }
        [packet] <b>Acts of the packet</b> { $packet }
        [day] <b>Acts of { $day_named }</b>
        [days] <b>Days on which packets were handed over</b>
        [people] <b>Whose acts do you need?</b>
        [sittings] <b>Observers' acts</b>
        Choose a sitting.
        [person] <b>Acts with { $name } on one side</b>
       *[other] <b>Your acts</b>
    }
    { $lines ->
        [none] { $count ->
            [0] { $which ->
                [menu] {""}
               *[other] There is nothing to print yet.
            }
           *[other] {""}
        }
       *[other] { $lines }
        A button with a number prints the act: two copies on an A4 sheet.
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }
deed-line = { $number }. { $at_full }, { $step }: { $giver ->
    [none] {""}
   *[other] { $giver_short } →{" "}
}{ $taker_short }, { $count ->
    [one] { $count } packet
   *[other] { $count } packets
}

deed-ready = { $count ->
        [1] Ready: { $deed } No. { $number }.
       *[other] Ready: { $count } acts in one file.
    }
    { $deed_id ->
        [journal] Nobody signs a journal: it is an extract of the bot's entries.
        [statement] Nobody signs a statement: it is an extract of the bot's records.
        [closing] The coordinator and the department sign it, a copy each: their hands make the checkpoint of the ledger fast.
       *[other] Print it on A4 at 100 %, write the names by hand and sign both copies.
    } The code on the paper tells whether these are the entries.{ $pages ->
        [0] {""}
       *[other] {" "}Pages in the file: { $pages }.
    }
deed-transfer = act of acceptance and transfer
deed-sitting = observer's act
deed-expert = expert's receipt
deed-journal = packet's journal
deed-closing = closing report
deed-day = acts of the day
deed-share = the sheet of what experts were given

no-deeds = There is nothing to print yet: the { $deed } is made from entries of the ledger, which has nothing of it yet. Note the handover and try again: /acts
no-such-deeds = No packet and nobody is called “{ $words }”. After /acts comes a packet's code or a call-sign{ $examples ->
    [none] .
   *[other] , for example: { $examples }.
} The whole list: /acts
not-your-deed = This act is about others. Your own acts: /acts. If you need another, ask the coordinator.

deed-holds = <b>The paper is right</b>: { $deed } No. { $number }, printed { $at_when }{ $who ->
        [none] {""}
       *[other] {" "}({ $who })
    }. { $sent ->
        [0] {""}
       *[other] Messages and pressed buttons in it: { $sent }, all are kept, the marks agree.{" "}
    }{ $count ->
        [0] No entries were made for them.
        [one] { $count } entry is in the ledger, the marks agree.
       *[other] All { $count } entries are in the ledger, the marks agree.
    }
    { $overruled ->
        [0] Since then nothing of it was taken back, corrected or denied.
        [one] <b>Since then { $overruled } entry was taken back, corrected or denied</b>: see below; { deed-anew }.
       *[other] <b>Since then { $overruled } entries were taken back, corrected or denied</b>: see below; { deed-anew }.
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    Compare numbers and marks with the paper.
deed-anew = { $deed_id ->
    [statement] a new statement: /proof
   *[other] a new act: /acts
}
deed-entry = No. { $seq } <code>{ $mark }</code> · { $at_full }{ $code ->
    [none] {""}
   *[other] {" "}· { $code }
}{ $who ->
    [none] {""}
   *[other] {" "}· { $who }
} · { $what_act }{ $later ->
    [none] {""}
    [corrected] ; <b>corrected by entry No. { $by_entry }</b>
    [denied] ; <b>the giver denies it, entry No. { $by_entry }</b>
   *[other] ; <b>taken back by entry No. { $by_entry }</b>
}
deed-differs = <b>Entries were changed.</b> The { $deed } No. { $number } was printed from this ledger { $at_when }, but entry No. { $seq } is another now. Keep the paper and tell the coordinator and the operator at once: they check the ledger.
deed-unknown = There is no such act in the ledger: the paper is not of this ledger, was changed, or the code was misread. Compare the numbers of the entries with the packet's history: /packet and the code.

choice-acts = { $text }
choice-acts-sittings = Observers' acts
choice-acts-days = By day
choice-acts-people = By person
choice-acts-own = My acts
choice-acts-menu = All acts
choice-acts-previous = ← Back
choice-acts-next = Next →
choice-acts-of = { $text ->
    [none] Acts
   *[other] { $text }
}
choice-acts-of-previous = ← Back
choice-acts-of-next = Next →
choice-act = Act
choice-act-transfer = Act { $number }
choice-act-sitting = { $text ->
    [none] Observer's act
   *[other] { $text }
}
choice-act-expert = Expert's receipt
choice-act-journal = Packet's journal
choice-act-all = All acts of the day: { $number }
choice-act-all-closing = Closing report

command-acts = Acts and receipts on paper
