# A pile shared out by call-sign.

shared-part = { $callsign }: { $count } packets
    .line = <b>{ $callsign }</b>{ $phone ->
        [yes] {""}
       *[no] {" "}(no phone)
    }: { $count } packets, { $works } works{ $asked ->
        [0] {""}
       *[other] . { $asked } were asked for, no more are suitable
    }{ $entry ->
        [none] { $code ->
            [none] {""}
           *[other] : { $code }
        }
       *[other] . Entries: { $entry }
    }{ $norm ->
        [0] {""}
       *[other] . <b>Many:</b> the plan has { $norm } a day, and { $days } days to check. You may share them out
    }

share-preview = Share out { $count ->
        [one] { $count } packet
       *[other] { $count } packets
    } like this? Nothing is recorded yet.
    { $parts }
    { $left ->
        [0] {""}
       *[other] Left with you: { $left }.
    }

pile-shared = { $count ->
        [0] Nothing is shared out.
       *[other] Recorded { $at_when }: { $count } packets shared out. Whoever has a phone confirms with a tap; sign the sheet.
    }
    { $parts }
    { $spoken ->
        [0] {""}
       *[other] In your words, without a phone: { $spoken }.
    }
    { $refused ->
        [none] {""}
       *[other] Not shared out:
        { $refused }
    }

nothing-to-share = You have no packets in hand that wait for experts. Nothing has changed. What you have: /my
    .act = nothing to share out
share-unknown = There is no expert “{ $callsign }”, nothing is shared out. { $known ->
        [none] The coordinator knows the call-sign: /ask
       *[other] Your experts: { $known }.
    }
    .act = no expert { $callsign }
share-unclear = You have { $count ->
        [one] { $count } packet
       *[other] { $count } packets
    } for experts in hand. Write who gets how many, for instance: <code>E-12 4, E-15 3</code>
    .act = not said who gets how many

choice-share-out = Share out to experts
choice-share = Share out { $number }
choice-act-share = The sheet to sign
command-share = Share packets out to experts
field-share = Share out like this?
    .hint = Press “Share out”, or write it otherwise, for instance: E-12 4, E-15 3. Nothing is shared out.
