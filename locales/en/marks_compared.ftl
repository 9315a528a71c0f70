# A second check, and uploads compared with the expert's marks (S 16).

first-side = { $upload ->
    [yes] the protocol
   *[no] the first expert
}
second-side = { $upload ->
    [yes] the upload
   *[no] the second one
}
difference-line = code { $participant }: { $what ->
        [only-first] { $upload ->
            [yes] the protocol has it, the upload has not
           *[no] the first expert has it, the second has not
        }
        [only-second] { $upload ->
            [yes] the upload has it, the protocol has not
           *[no] the second expert has it, the first has not
        }
        [presence] { $first ->
            [none] not present by { first-side }, a work by { second-side }
           *[other] a work by { first-side }, not present by { second-side }
        }
        [variant] variant { $first } and { $second }
       *[other] item { $item ->
            [none] {""}
           *[other] { $item }
        }: { $first ->
            [none] nothing
           *[other] { $first }
        } and { $second ->
            [none] nothing
           *[other] { $second }
        }
    }{ $organisation ->
        [none] {""}
       *[other] {" "}({ $organisation })
    }
    .line = code { $participant }: { $what ->
        [only-first] { $upload ->
            [yes] the protocol has it, the upload has not
           *[no] the first expert has it, the second has not
        }
        [only-second] { $upload ->
            [yes] the upload has it, the protocol has not
           *[no] the second expert has it, the first has not
        }
        [presence] { $first ->
            [none] not present by { first-side }, a work by { second-side }
           *[other] a work by { first-side }, not present by { second-side }
        }
        [variant] variant { $first } and { $second }
       *[other] item { $item ->
            [none] {""}
           *[other] { $item }
        }: { $first ->
            [none] nothing
           *[other] { $first }
        } and { $second ->
            [none] nothing
           *[other] { $second }
        }
    }{ $organisation ->
        [none] {""}
       *[other] {" "}({ $organisation })
    }
reconciled = { $sitting }
    Compared { $at_when }: { $differences ->
        [0] the upload agrees with the final marks.
       *[other] differences { $differences }.
    }
    { receipt-note }
    .line = { $sitting_line }: { $differences ->
        [0] agrees
       *[other] differences { $differences }
    }{ receipt-line }
    .act = compared: differences { $differences }
reconciled-many = <b>Uploads compared with the final marks.</b> Works compared: { $count } (participants { $works }). { $differing ->
        [0] There are no differences.
       *[other] { $differing } differ, in all { $found } differences. The final mark stands first, the uploaded one second.
    }
    { $differences ->
        [none] {""}
       *[other] { $differences }
    }
    { $sittings ->
        [none] {""}
       *[other] { $sittings }
    }
    { $attached ->
        [yes] All differences are in the file below.
       *[no] {""}
    }
    { $left ->
        [0] {""}
       *[other] Works not compared yet: { $left }.
    }
    This is information: nothing waits for it, and nobody is blamed.
nothing-new-to-reconcile = There are no new forms: all that can be compared has been, and neither forms nor marks have come since. Nothing was recorded. One work again: its button in /marks, “Compare with the upload”.
    .act = no new forms to compare
nothing-to-reconcile = There is nothing to compare: no work has both the expert's marks and the uploaded form. The organisation sends the form as a file after uploading it.
    .act = nothing to compare
second-experts = { $sitting }
    { $count ->
        [0] There is nobody to choose from: the plan has no other expert of this subject.
       *[other] Who checks a second time? The first expert's marks are not shown; both sheets are kept, and where they differ the chair decides.
    }
second-asked = { $sitting }
    Recorded { $at_when }: a second check, { $expert }. Hand the packet to this expert; the marks come as a sheet of their own.
    { receipt-note }
    .line = { $sitting_line }: a second check, { $expert_short }
    .act = a second check: { $expert_short }
second-for-you = <b>A second check for you:</b> { $sitting }. Check independently, the bot does not show the first expert's marks. { $holders ->
        [none] You get the packet from { $by }.
       *[other] The packets are with { $holders_short } now. { $by_short } says how you get them.
    } The table is under the button below; send the filled file here.
second-refused = { $sitting }
    { $why ->
        [first] This expert is the first one for this work: marks are given already, or the packet is theirs. Choose another.
        [no-marks] There are no marks of a first expert yet: a second check comes after the first.
        [done] The second check has come already. Where the marks differ the chair decides: by a table.
       *[other] This is no expert of this subject: choose another.
    } Nothing has changed.
    .act = no second check asked for
second-compared = { $sitting }
    <b>The second check has come:</b> { $second }, { marked-works }. { $found ->
        [0] The marks agree, there is nothing to decide.
       *[other] Differences from the first check: { $found }. The first expert's mark stands first, the second one's second.
    }
    { $differences ->
        [none] {""}
       *[other] { $differences }
    }
    { $attached ->
        [yes] All differences are in the file. { $chairs ->
            [none] You decide: the table is under the button below, with the codes in question and both experts' marks beside them; write in the final ones and send it here.
           *[other] It is for { $chairs } to decide: the chair has the table, nothing is needed from you.
        }
       *[no] {""}
    }

choice-second-expert = { $text }
choice-reconcile-sample = A sample: { $number }
