# Marks by participants' codes: what was taken, who is given it, what is missing (S 16-17).

marked-works = { $works ->
    [one] { $works } work
   *[other] { $works } works
}

marks-wrong = { $table ->
        [structure] The structure was not recorded
        [form] The form was not recorded
       *[other] The marks were not recorded
    }, nothing has changed. { $count ->
        [one] Put { $count } place right
       *[other] Put { $count } places right
    } and { $table ->
        [typed] type again:
       *[other] send the file again:
    }
    { $faults }
    { $attached ->
        [yes] All of them as a list in the file below.
       *[no] {""}
    }
    .act = marks not recorded, faults: { $count }
marks-not-yours = { $table ->
        [structure] Structures of works are taken from the coordinator only.
        [form] An uploaded form is taken from whoever is responsible for this organisation, on the day of the work or later.
       *[other] There are no works here whose marks the bot awaits from you: marks are taken from the expert who has the packets, from the chair and from the coordinator, on the day of the work or later.
    } Nothing has changed. What you can do: /marks
    .act = a table from somebody else than it is awaited from
marks-early = { $sitting }
    The day of the work has not come{ $unchosen ->
        [yes] : the organisation has not chosen it yet
       *[no] {""}
    }. Marks are taken on that day or later, nothing has changed. { $unchosen ->
        [yes] The work is over? Let the organisation pack it, the day writes itself down. It is not: the organisation chooses the day (/days), or the coordinator for it (“Choose the day” on the work's card).
       *[no] The work was earlier? Tell the coordinator: its day is wrong.
    }
    .act = the day of the work has not come
no-structure = There is no structure of the work “{ $subject }, { grade-word } { $grade }” yet, marks cannot be checked. Nothing has changed. The coordinator sends it: /marks, “Structures”.
    .act = no structure of the work “{ $subject }, { $grade }”
marks-moved = { $sitting }
    Nothing was recorded: while the bot was reading, other marks of this work have come. See what is there, and send yours again.
    .act = marks not recorded: others have come

structure-line = { $subject }, { grade-word } { $grade }: items { $items }, up to { $most } marks, version { $number }
    .line = { $subject }, { grade-word } { $grade }: items { $items }, up to { $most } marks, version { $number }
structures-kept = { $lines ->
        [none] There are no new structures in the file, all of it is recorded. Nothing has changed.
       *[other] Recorded { $at_when }. Structures of works ({ $by_short }):
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { receipt-note }
    .act = structures of works: { $lines_count }
parted-work = { $subject }, { $grade } { grade-word }: marks of { $sittings ->
    [one] { $sittings } organisation
   *[other] { $sittings } organisations
}, works { $works }
    .line = { $subject }, { $grade } { grade-word }: marks of { $sittings ->
    [one] { $sittings } organisation
   *[other] { $sittings } organisations
}, works { $works }
structure-parts = Nothing has changed yet. The new structure has other items (or fewer marks for one than were given), and marks by the former one are here already:
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    If it is replaced, they will not be on new protocols: the bot asks whoever sent them to send them again. If the items are the same, put their labels and most marks right in the file and send it once more.
    .act = structure not replaced: marks by the former one are here
marks-again = The structure of the work “{ $subject }, { $grade } { grade-word }” has changed: other items. { $sittings ->
        [none] {""}
       *[other] Your marks by the former one are kept, but will not be on the protocol. Take the new table, /marks, and send the marks again:
    }
    { $sittings ->
        [none] {""}
       *[other] { $sittings }
    }
    { $typed ->
        [yes] What you were typing in the chat and had not recorded is gone: begin anew.
       *[no] {""}
    }
structure-form = Fill in both sheets and send the file back. On the first sheet the items row by row with the most marks for each, on the second one from how many marks which grade (leave it empty where there are no grades). { $missing ->
    [0] Every work has a structure now.
   *[other] Works without a structure: { $missing }.
}

mark-sheet-sort = { $sort ->
    [second] second check
    [chair] decision of the chair
    [uploaded] uploaded form
    [replaced] replaced
   *[other] the expert's marks
}
sent-by = { $spoken ->
    [yes] , sent by { $by_short }
   *[no] {""}
}
marks-taken = { $sitting }
    { mark-sheet-sort }: { marked-works }.
    .line = { $sitting_line }: { marked-works }{ $absent ->
        [0] {""}
       *[other] , not present { $absent }
    }{ $earlier ->
        [none] {""}
       *[other] , in place of the one of { $earlier }
    }{ receipt-line }
    .seen = No. { $number }, { mark-sheet-sort }: { marked-works }, { $whose_short }{ sent-by }, { $at }
    .handed = No. { $number }, { mark-sheet-sort }: { marked-works }, { $at }
    .act = { mark-sheet-sort }, sheet { $number }: works { $works }{ $replaces ->
        [0] {""}
       *[other] , in place of sheet { $replaces }
    }{ sent-by }
marks-kept = { $sort ->
        [second] <b>The second check is recorded</b>, { marked-works }. The coordinator and the chair see where the marks differ from the first.
        [chair] <b>The decision is recorded</b>, { marked-works }: these marks are final. The organisation and the coordinator have a new protocol and form; both earlier sheets stay.
        [uploaded] <b>The form is recorded</b>, { marked-works }. { $office ->
            [yes] Compare it with the expert's marks: /marks; nothing waits for that.
           *[no] The coordinator may compare it with the expert's marks; nothing waits for that.
        }
       *[other] <b>The marks are recorded</b>, { marked-works }. The organisation and the coordinator have the nameless protocol and the filled collection form at once.
    }
    { $lines }
    If there is a mistake, send the corrected table again: it takes the place of this one, which stays in the records.
marks-spoken = { $sort ->
        [uploaded] <b>The uploaded form was sent for you</b>
       *[other] <b>Marks were sent in your name</b>
    } ({ $by_short }):
    { $lines }
    { $sort ->
        [uploaded] If you have uploaded another one, send it here:
       *[other] If these are not your marks, send your own table:
    } it takes the place of this one, both stay in the records. And tell the coordinator.
marks-same = { $sort ->
        [uploaded] The same form is recorded already
       *[other] The same marks are recorded already
    }, { marked-works }: nothing was recorded a second time.
marks-handed = { $final ->
        [yes] <b>The final protocol</b> after a second check.
       *[no] <b>The protocol of the check</b>, without names.
    } { $subject }, { grade-word } { $grade }: { marked-works }.
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
form-handed = The collection form, filled from this protocol: { $subject }, { grade-word } { $grade }, { marked-works }{ $of ->
        [0] {""}
       *[other] {" "}of { $of }
    }. { $of ->
        [0] { $changed ->
            [none] It can go into the federal system before the paper travels.
           *[other] <b>You have uploaded the form already, and marks have changed</b> of the codes { $changed }. Upload this form in its place.
        }
       *[other] <b>These are not all works yet.</b> Do not upload it now: when all of them have marks, the form comes again, complete.
    } Send the uploaded file here: the upload is noted, and the coordinator can compare it.
form-short = { $sitting }
    <b>Please check: </b>{ $form ->
        [yes] the uploaded form has { $works } works
       *[no] { $works } works have marks
    }, and the packets hold { $of }. If not everything is uploaded, press “Undo: not uploaded” and note the upload when the form is complete.
form-stands = { $sitting }
    The organisation itself has sent its form: { $by_short }, { $at }, { marked-works }. { $count ->
        [1] {""}
       *[other] So it is in organisations: { $count }.
    } Nothing has changed. If yours is to take its place, send this very file once more: the organisation will hear of it.
    .act = the organisation's form stays
marks-form = A table of marks: { $subject }, { grade-word } { $grade }. Organisations: { $count }{ $codes ->
        [0] {""}
       *[other] , codes: { $codes }
    }. One row a participant: code, variant, a mark for each item; “n” for somebody not present, X for an item not begun. Write no names. Send the filled file here.
marks-forgotten = After the time for which they are kept, marks were deleted: sheets { $sheets }, works { $works }, taken before { $before_full }. The entries with their digests stay and can be checked.
    .act = marks deleted: sheets { $sheets }, works { $works }

marks-going = From { $day } on the bot begins to forget marks whose time is over: sheets { $sheets }, works { $works }. Until then the protocol and the collection form can be had again: /marks. The entries with their fingerprints stay.
marks-gone = No marks of the campaign are left in the bot: their time is over. The entries with their fingerprints stay, a paper protocol can be held against them.

marks-tally = Works with marks: { $marked } of { $sittings }; uploaded forms { $forms }, compared { $reconciled }{ $differing ->
    [0] {""}
   *[other] , with differences { $differing }
}.
    .line = Marks: { $marked } of { $sittings }, forms { $forms }, compared { $reconciled }{ $differing ->
    [0] {""}
   *[other] , with differences { $differing }
}
marks-work = { $sitting }: { marked-works }
    .line = { $sitting_line }: { $works ->
        [0] no marks
       *[other] { marked-works }
    }{ $form ->
        [yes] , form uploaded
       *[no] {""}
    }
marks-page = <b>Marks</b>
    { $tally ->
        [none] {""}
       *[other] { $tally }
    }
    { $lines ->
        [none] { $reader ->
            [expert] There are no works for you to check yet.
            [school] There are no marks of your organisation yet: the protocol and the form come here as soon as the expert has finished.
           *[other] There are no marks yet.
        }
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }
    { $reader ->
        [expert] { $lines ->
            [none] As soon as a work is yours, a button with its table is here.
           *[other] { $fill ->
                [yes] Take a table by a button, fill it in and send it here. For few works: open the work and type the marks in the chat.
               *[no] The table appears here on the day of the work.
            }
        }
        [school] The form that you have uploaded to the federal system can be sent here as a file.
       *[other] {""}
    }
    { $missing ->
        [0] {""}
       *[other] Works without a structure: { $missing }. Without it no marks can be taken: “Structures”.
    }
marks-card = <b>{ $sitting }</b>
    { $sheets ->
        [none] There are no marks yet.
       *[other] { $named ->
            [yes] { $sheets_seen }
           *[no] { $sheets_handed }
        }
    }
    { $final ->
        [chair] Final: the chair's decision.
        [first] Final: the expert's marks.
       *[other] {""}
    }
    { $second ->
        [none] {""}
       *[other] Second check: { $second }.
    }
    { $compared ->
        [none] {""}
       *[other] Compared { $compared_when }: { $differences ->
            [0] no differences.
           *[other] differences { $differences }.
        }{ $outdated ->
            [yes] {" "}Other marks or another form have come since: compare again.
           *[no] {""}
        }
    }
    { $forgotten ->
        [none] {""}
       *[other] The marks were deleted { $forgotten_when }, after the time for which they are kept; their digests stay.
    }
nothing-to-fill = There is nothing to fill in: every code of «{ $subject }, { $grade } { grade-word }» has marks; those in question after a second check, if any, are for the chair to decide. Nothing has changed. If there is a mistake, correct the table that these marks came from and send it again. What is there: /marks
    .act = no table of marks is needed: «{ $subject }, { $grade }»
no-marks-here = There is nothing to show: this work has no marks, or they were deleted after the time for which they are kept. The list: /marks
    .act = no marks

choice-marks = Marks
choice-marks-previous = ← Back
choice-marks-next = Next →
choice-marks-sitting = { $text ->
    [none] This work
   *[other] { $text }
}
choice-marks-form = Table: { $text }
choice-marks-files = Protocol and form
field-structure = Replace the structure of the work?
    .hint = Press “Replace, marks come again” or “Close the question”. Nothing has changed yet.
choice-structure-replace = Replace, marks come again
choice-structure-form = Structures
choice-marks-type = { $text ->
    [none] Type them here
   *[other] { $text }
}
choice-marks-second = Second check
choice-reconcile = Compare with the upload
choice-reconcile-all = Compare uploads

command-marks = Marks: tables, protocols, comparing
