# Incidents: report, describe, take, resolve. `.act`: for the story; `.line`: a line of a list.

incident-named = { $packet ->
    [none] { $sitting ->
        [none] {""}
       *[other] { $sitting }
    }
   *[other] { $packet }
}
incident-named-line = { $packet ->
    [none] { $sitting ->
        [none] {""}
       *[other] { $sitting_line }
    }
   *[other] { $packet_line }
}

what-happened = { incident-named }
    { $choosing ->
        [yes] Which packet or sitting is it about? If it is not here, scan the label or write the code and “incident”.
       *[no] What happened? Press: it is recorded at once and the coordinator is told. You can describe it afterwards.
    }

sitting-incident = { incident-named }
    <b>Incident { $number }</b>, { $at_when }: { $what }.{ $rooms ->
        [none] {""}
       *[other] {" "}Rooms: { $rooms }.
    }
    Reported by { $by }. The work goes on. Take it, or write at once how it was resolved.
    { receipt-note }
    .act = incident { $number }: { $what }
    .line = No. { $number } · { incident-named-line }: { $what }, { $by_short }, { $at_when }

incident-noted = { incident-named }
    <b>Incident { $number }</b> recorded { $at_when }: { $what }. The coordinator knows, you need not wait.
    { $asks ->
        [yes] If you can, describe it in one line (no names) or send a photo: only the seal and the label.
       *[no] Thank you: a doubt blames nobody, it will be looked into.
    }
    { receipt-note }
    .act = incident { $number } recorded
    .line = No. { $number } · { incident-named-line }: { $what }, { $at_when }

incident-described = { incident-named }
    Added to incident { $number } ({ $what }) { $at_when }: “{ $words_whole }”.
    By { $by }.
    { receipt-note }
    .act = to incident { $number }: “{ $words }”
    .line = No. { $number } · { incident-named-line }: “{ $words }”

evidence-kept = { incident-named }
    A photo was added to incident { $number } ({ $what }) { $at_when }, it is kept until { $keep_until_full }.{ $words ->
        [none] {""}
       *[other] {" "}Caption: “{ $words }”.
    }
    Sent by { $by }. Its fingerprint is in the ledger.
    { receipt-note }
    .act = to incident { $number }: a photo
    .line = No. { $number } · { incident-named-line }: a photo, { $at_when }

incident-taken = { incident-named }
    { $by } has been looking into incident { $number } ({ $what }) { $at_since }.
    { receipt-note }
    .act = incident { $number } taken by { $by_short }
    .line = No. { $number } · { incident-named-line }: with { $by_short }

incident-held = { $by } is looking into incident { $number } ({ $what }) already. Nothing has changed.
    Agree with them, or take it over: they will be told.
    .act = { $by_short } is looking into incident { $number } already

incident-resolved = { incident-named }
    <b>Incident { $number } resolved</b> { $at_when } ({ $what }): { incident-how-it-ended }.
    Decided by { $by }.{ $order ->
        [none] {""}
       *[other] {" "}Order: { $order }.
    }
    { receipt-note }
    .act = incident { $number } resolved: { incident-how-it-ended.line }{ $order ->
        [none] {""}
       *[other] , { $order }
    }
    .line = No. { $number } · { incident-named-line }: { incident-how-it-ended.line }, { $by_short }
    .named = incident { $number } ({ $what })
incident-how-it-ended = { $words ->
    [none] { $because }
   *[other] “{ $words_whole }”
}
    .line = { $words ->
        [none] { $because }
       *[other] “{ $words }”
    }
incident-because-gone = the report of rooms that showed it is taken back
incident-because-corrected = the report of rooms is put right and shows it no more

incident-done = Incident { $number } is with the coordinator. You need add nothing; the decision will come here.

incident-line = { incident-named }
    <b>Incident { $number }</b> { $at_since }: { $what }.{ $words ->
        [none] {""}
       *[other] {" "}“{ $words_whole }”
    }
    { $taken_by ->
        [none] Nobody has taken it yet.
       *[other] { $taken_by } looks into it.
    }
    .line = <b>{ $number }</b> · { incident-named-line }: { $what }, { $at_since }{ $taken_by ->
        [none] {""}
       *[other] , { $taken_by }
    }

incidents = { $count ->
        [0] <b>No unresolved incidents</b>
        [one] <b>{ $count } unresolved incident</b>
       *[other] <b>{ $count } unresolved incidents</b>
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }

incident-closed = Incident { $number } was resolved { $at_when }{ $words ->
        [none] : closed with the report of rooms
       *[other] : “{ $words_whole }”
    }. If there is something new, report it as a new incident.

incident-elsewhere = Incident { $number } is not yours: the coordinator who was told decides. If something is wrong with a packet, scan it and press “Incident”.

incident-damage = the packing or the label is damaged
incident-wrong-packet = the wrong packet
incident-loss = a packet or a work is missing
incident-outsiders = outsiders at the sitting
incident-phones = phones at the sitting
incident-procedure = a breach of procedure
incident-other = something else
incident-other-seal = the seal has another number
incident-doubt = there is a doubt
incident-stranger-scan = the label was scanned by somebody who is not on the route

batch-report = Incidents recorded

choice-incident = { $text ->
    [none] Incident
   *[other] { $code }
}
choice-doubt = I have a doubt
choice-report = Something else
choice-report-seal-broken = Seal
choice-report-other-seal = Other seal number
choice-report-count-differs = Number of works
choice-report-damage = Damage
choice-report-wrong-packet = Wrong packet
choice-report-loss = Missing
choice-report-outsiders = Outsiders
choice-report-phones = Phones
choice-report-procedure = Breach of procedure
choice-report-other = Something else
choice-report-doubt = I have a doubt
choice-incident-take = { $text ->
    [over] I take it over
   *[other] I take it
}
choice-incident-resolve = Resolved…
choice-incident-show = No. { $text }
choice-incidents = Incidents
choice-incidents-previous = ← Back
choice-incidents-next = More →
choice-fill-incident-words-skip = No description
choice-fill-evidence-skip = Nothing more
choice-fill-incident-order-skip = No order

field-incident-words = Describe it in one line (no names) or send a photo: only the seal and the label.
    .hint = Describe it in at most 500 signs, no names, or send a photo: only the seal and the label.
field-resolution = How was it resolved? Write one phrase, no names: the one who reported and the holder will read it.
    .hint = Write the decision, at most 500 signs.
field-incident-order = The last question, then the incident is closed. If this is an exception, which order allows it? Number and date, for example: No. 45 of 10.04.2024
    .hint = Write the order's number and date, at most 80 signs, or press the button.

command-incident = Report an incident
command-incidents = Unresolved incidents
