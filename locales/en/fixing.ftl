# Corrections by the coordinator: new entries, the old ones stay. `.act`: for the story; `.line`: a line of a list.

annulled = { $packet }
    <b>Correction of entry No. { $of }</b>, { $at_when }. It said: { $was_fixed }, { $was_at_full }.
    { $undenied ->
        [yes] <b>The denial is taken back.</b>
       *[no] In truth that did not happen.
    } Reason: { $reason }. Corrected by { $by }.
    { correction-holder }
    { receipt-note }
    .act = { $undenied ->
        [yes] the denial (entry No. { $of }) is taken back
       *[no] entry No. { $of } did not happen ({ $was_fixed })
    }. Reason: { $reason }
    .line = { $packet_line }: { $undenied ->
        [yes] the denial (entry No. { $of }) is taken back
       *[no] entry No. { $of } did not happen
    }, { $reason }, { $at }{ receipt-line }

correction-made = { $correction }
    { $closed ->
        [none] {""}
       *[other] <b>Closed by this correction:</b>
        { $closed_named }
    }
    { $opened ->
        [none] {""}
       *[other] <b>Opened by this correction:</b>
        { $opened_named }
    }
    { $asked ->
        [none] {""}
       *[other] The handover waits for a word again: { $asked }.
    }

corrected = { $packet }
    <b>Correction of entry No. { $of }</b>, { $at_when }. It said: { $was_fixed }, { $was_at_full }.
    In truth: { $now_fixed }, { $now_at_full }. Reason: { $reason }. Corrected by { $by }.
    { correction-holder }
    { receipt-note }
    .act = entry No. { $of } is corrected: { $now_fixed }, { $now_at_full }. Reason: { $reason }
    .line = { $packet_line }: entry No. { $of } is corrected, { $reason }, { $at }{ receipt-line }

correction-holder = { $holder ->
    [none] The packet now counts as not packed.
   *[other] The packet is with { $holder }.
}

which-entry = { $packet }
    { $lines ->
        [none] There is nothing to correct: nothing is recorded of the packet yet.
       *[other] { $lines }
    }
    { $lines ->
        [none] {""}
       *[other] Which entry is wrong? Press its number. Nothing is erased, the correction will stand beside it.
    }
what-is-wrong = { $packet }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    What is wrong with this entry?

correction-preview = { $changed ->
        [yes] <b>The records changed meanwhile. Please check again:</b>
       *[no] <b>Entry No. { $of } will be corrected</b>
    }
    { $packet }
    It said: { $was_fixed }, { $was_at_full }.
    { $now ->
        [none] { $undenied ->
            [yes] It will say: the denial is taken back.
           *[no] It will say: this did not happen.
        }
       *[other] It will say: { $now_fixed }, { $now_at_full }.
    }
    Reason: { $reason }.
    { $holder ->
        [none] The packet will count as not packed.
       *[other] The packet will be with { $holder } ({ $step_done }).
    }
    { $missing ->
        [none] {""}
       *[other] <b>Without a witness:</b> { $missing }. That can be added from paper.
    }
    { $unfit ->
        [none] {""}
       *[other] <b>Later entries do not agree:</b> No. { $unfit }. They stay; correct them too if wrong.
    }
    { $early ->
        [yes] <b>Please note:</b> the time is before the previous step or after the next.
       *[no] {""}
    }
    { $opens ->
        [0] {""}
       *[other] The number of works will differ: an incident opens.
    }
    { $closes ->
        [0] {""}
       *[other] The number of works will agree: the incident closes.
    }
    { $denial_id ->
        [none] {""}
        [opens] The handover is denied again: an incident opens.
       *[closes] The incident about the handover closes.
    }
    { $asked ->
        [none] {""}
       *[other] The handover will wait for a word again: { $asked }.
    }
    { $unjoined ->
        [none] Whoever is concerned will be told.
       *[other] No phone, tell yourself: { $unjoined }.
    }

cannot-correct = { $packet }
    It cannot be corrected so: { $flaw }. Nothing has changed. Begin again: /fix
    .act = correction not taken: { $flaw }
    .line = { $packet_line }: correction not taken, { $flaw }

flaw-gone = this entry is not there any more, or has been corrected already
flaw-numbers = the numbers do not fit. Packing: 25 23, counting: 23
flaw-person = there is no such call-sign
flaw-role = this person has no such role here (give it in the plan first, or replace the observer)
flaw-future = that time has not come yet
flaw-time = there is no such time

choice-fix = Correct an entry
choice-fix-act = No. { $number }
choice-fix-what = Something else
choice-fix-what-annul = It did not happen
choice-fix-what-restore = It did happen
choice-fix-what-time = Another time
choice-fix-what-number = Another number
choice-fix-what-seal = Another seal
choice-fix-what-person = Another person
choice-fix-write = Write the correction
choice-fill-fix-seal-skip = No number

field-fix-reason = Why do you correct it? In one line, without names: both sides will read the reason.
    .hint = Write the reason, at most 200 characters, without names.
field-fix-time = When was it in truth? Time: 12:40, another day: 14.04 9:30
    .hint = Write the time, for example: 12:40 or 14.04 9:30
field-fix-number = How many were there in truth? Packing: on the list and wrote, for example 25 23; counting: one number.
    .hint = Write the numbers, for example: 25 23 or 23
field-fix-seal = What is the number of the seal in truth? If it has none, press the button.
    .hint = Write the number of the seal, at most 30 characters, or press the button.
field-fix-person = Who was it in truth? Write the call-sign, for example: O-03
    .hint = Write the call-sign, for example: O-03
field-fix-ready = The correction is not written yet.
    .hint = Press “Write the correction”, or close the question: /cancel

command-fix = Correct a record of a packet

noted-annulled = { $sitting }
    <b>Correction of entry No. { $of }</b>, { $at_when }. It said: { $was_line }
    In truth that did not happen. Reason: { $reason }. Corrected by { $by }.
    { receipt-note }
    .act = entry No. { $of } did not happen. Reason: { $reason }
    .line = { $sitting_line }: entry No. { $of } did not happen, { $reason }, { $at }{ receipt-line }
noted-corrected = { $sitting }
    <b>Correction of entry No. { $of }</b>, { $at_when }. It said: { $was_line }
    In truth: { $now_line }. Reason: { $reason }. Corrected by { $by }.
    { receipt-note }
    .act = entry No. { $of } is corrected: { $now_line }. Reason: { $reason }
    .line = { $sitting_line }: entry No. { $of } is corrected, { $reason }, { $at }{ receipt-line }
which-noted = { $sitting }
    { $lines ->
        [none] There is nothing to correct: nothing is recorded of this sitting yet.
       *[other] { $lines }
    }
    { $lines ->
        [none] {""}
       *[other] Which entry is wrong? Press its number.
    }
noted-line = No. { $seq } · { $what_line }
    What is wrong with this entry?
    .line = No. { $seq } · { $what_line }
noted-preview = { $changed ->
        [yes] <b>The records changed meanwhile. Please check again:</b>
       *[no] <b>Entry No. { $of } will be corrected</b>
    }
    { $sitting }
    It said: { $was_line }
    { $now ->
        [none] It will say: this did not happen.
       *[other] It will say: { $now_line }
    }
    Reason: { $reason }. Whoever is concerned and has a phone will be told what was and what is.
