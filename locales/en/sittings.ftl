# Sittings: milestones and the upload.

counts-apart = The numbers differ: { $handed_out } handed out, { $collected } collected.

milestone = { $sitting }
    Noted { $at_when }: { $milestone }{ $number ->
        [none] .
       *[other] , { $number }.
    } { $note ->
        [none] {""}
       *[other] { $note }.
    }
    { $corrects ->
        [none] {""}
       *[other] Before it said: { $corrects_full }.
    } { $stated ->
        [yes] The time is the one you gave.
       *[no] {""}
    }
    { $apart ->
        [none] {""}
       *[other] { $apart } If you know why, tell the coordinator by “Incident”.
    }
    { receipt-note }
    .act = { $milestone }{ $number ->
        [none] {""}
       *[other] : { $number }
    }
    .line = { $at }: { $milestone }{ $number ->
        [none] {""}
       *[other] , { $number }
    }{ $note ->
        [none] {""}
       *[other] {" "}({ $note_line })
    }

milestone-undone = { $sitting }
    Undone { $at_when }: { $milestone } (entry No. { $of }).{ $stands ->
        [none] {""}
       *[other] {" "}What was stated before stands again: { $stands_full }.
    } Both entries stay in the ledger.
    { receipt-note }
    .act = undone: { $milestone } (entry No. { $of })
    .line = { $sitting_line }: undone, { $milestone }, { $at_when }

milestone-late = { $sitting }
    “{ $milestone }” stands: it could be undone for { $minutes } minutes. If its time is wrong, press “It was earlier”; tell the coordinator the rest with “Incident”.
    .line = { $sitting_line }: { $milestone }, too late to undo

uploaded = { $sitting }
    Noted { $at_when }: the form is uploaded to FIS OKO.
    { late-note }
    { receipt-note }
    .act = form uploaded to FIS OKO
    .line = { $sitting_line }: uploaded to FIS OKO, { $at_when }{ receipt-line }

upload-undone = { $sitting }
    Undone { $at_when }: the form is not uploaded to FIS OKO. The ledger keeps both entries.
    { receipt-note }
    .act = upload undone
    .line = { $sitting_line }: upload undone, { $at_when }{ receipt-line }

already-noted = { $sitting }
    Noted already: { $milestone }, { $since_when }. Nothing has changed.{ $milestone_id ->
        [uploaded] {""}
       *[other] {" "}Another time? Press “It was earlier”.
    }
    .act = noted already: { $milestone }
    .line = { $sitting_line }: { $milestone }, { $since_when }

sitting-ahead = { $sitting }
    This sitting is still to come; nothing is recorded. Note it on its day.

not-your-sitting = This sitting is not yours, nothing is recorded. It is for the appointed { $expected }. Yours: /my

sitting-card = { $sitting }{ work-where }
    { $without ->
        [none] {""}
       *[other] Without an observer, by order: { $without }.
    }
    { $milestones ->
        [none] { $rooms ->
            [0] { $uploaded ->
                [none] No milestones yet.
               *[other] {""}
            }
           *[other] {""}
        }
       *[other] { $milestones }
    }
    { $apart ->
        [none] {""}
       *[other] { $apart }
    }
    { $rooms ->
        [0] {""}
       *[other] { $came } came, { $rooms } rooms, { $organisers ->
            [0] nothing is said of organisers.
           *[other] { $organisers } organisers.
        }
    }
    Packed { $packed } of { $packets }.
    { $uploaded ->
        [none] { $upload ->
            [none] {""}
           *[other] Upload to FIS OKO { $upload_why }.
        }
       *[other] Uploaded to FIS OKO: { $uploaded_full }.
    }
    { $stuck ->
        [none] {""}
       *[other] The federal system refuses the form: { $stuck_full }.
    }
    .line = { $sitting_line }: packed { $packed } of { $packets }{ $uploaded ->
        [none] { $upload ->
            [none] {""}
           *[other] , upload { $upload }
        }
       *[other] , uploaded { $uploaded_full }
    }

which-sitting = { $cards ->
        [none] There is no sitting now for which this can be noted: { $milestone }. Nothing is written. Your sittings: /my
       *[other] To be noted: { $milestone }. Choose the sitting:
        { $cards }
    }
