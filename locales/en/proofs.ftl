# The statement: what somebody has sent to the bot, when, and what the bot did with it.

proof = <b>{ $callsign ->
        [none] What you have sent
       *[other] What { $callsign } has sent
    }</b>, { $since_named }{ $until ->
        [none] {""}
       *[other] {" "}– { $until_named }
    }: { $total ->
        [0] nothing was received. { $reach ->
            [nobody] No phone has joined yet.
            [before] The phone joined later, { $joined_when }: nobody could write to the bot before.
            [old] If a message is still in the phone (it has the sign of a clock), it comes by itself when the network is back. What Telegram took and the bot did not fetch within a day, Telegram keeps no longer. Do not wait: the coordinator enters the time from the paper sheet, /paper
           *[soon] { $callsign ->
                [none] If you have sent something, it is still in the phone: it comes by itself when the network is back.
               *[other] If something was sent, it is still in the phone: it comes by itself when the network is back.
            }
        }
       *[other] { $total }{ $is_cut ->
            [yes] {" "}newest ones; name fewer days to see the rest
           *[no] {""}
        }
    }
    { $outages ->
        [none] {""}
       *[other] { $outages }
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $looks ->
        [0] {""}
       *[other] Looks (statement, receipts, help) are left out: { $looks }.
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }
    { $total ->
        [0] {""}
       *[other] Local times (Moscow time{ $moscow ->
            [none] {""}
           *[other] { $moscow }
        }). A message has its time of sending by Telegram's clock, a button the time when the bot received it. The signs beside a message are its mark; those after no. are the mark of the ledger's entry. To print it: “Statement (PDF)”.
    }
    Another day: /proof 14.04
sent = { sent.line }
    .line = <b>{ $clock }</b> · { $how }{ $words ->
        [none] {""}
       *[other] {" "}“{ $words }”
    }{ $stamped ->
        [yes] {""}
       *[no] {" "}(received)
    }{ $received ->
        [none] {""}
       *[other] , received { $received }
    } · <code>{ $mark }</code> · { $outcome }{ $into ->
        [0] {""}
       *[other] {" "}no. { $into } <code>{ $into_mark }</code>{ $into_more ->
            [0] {""}
           *[other] {" "}and { $into_more } more
        }
    }{ $answered ->
        [none] {""}
       *[other] , answered { $answered }
    }{ $outcome_id ->
        [aside] {" "}(number <code>{ NUMBER($number, useGrouping: 0) }</code>)
       *[other] {""}
    }
sent-entry = { sent-entry.line }
    .line = → no. { $seq } <code>{ $mark }</code> · { $accepted ->
        [yes] {""}
       *[no] refused:{" "}
    }{ $what ->
        [none] recorded
       *[other] { $what_act }
    }{ $about ->
        [none] {""}
       *[other] { $about }
    }
sent-about = { $packet ->
        [none] { $sitting ->
            [none] {""}
           *[other] ; { $sitting_line }
        }
       *[other] ; { $packet_line }
    }{ $stated ->
        [none] {""}
       *[other] ; stated time: { $stated_exact }
    }{ $due ->
        [none] { $late ->
            [yes] ; late
           *[no] {""}
        }
       *[other] ; deadline { $due_exact }: { $late ->
            [yes] <b>late</b>
           *[no] in time
        }
    }
    .line = { sent-about }

sent-how-text = message
sent-how-button = button
sent-how-edited = message edited
sent-how-photo = photo
sent-how-document = file
sent-how-voice = voice message
sent-how-video = video
sent-how-sticker = sticker
sent-how-location = location
sent-how-other = update
sent-outcome-recorded = recorded in the ledger
sent-outcome-refused = refused, the refusal is recorded
sent-outcome-asked = answer to a question of the bot, went into entry
sent-outcome-declined = not accepted, nothing recorded
sent-outcome-answered = answered, nothing to record
sent-outcome-taken = received, nothing to answer
sent-outcome-waiting = received, waits its turn
sent-outcome-aside = a mistake of the program, not recorded, set aside

proof-unclear = After /proof comes a day or a call-sign{ $words ->
    [none] .
   *[other] , and “{ $words }” is neither.
} Like this: /proof 14.04 or /proof yesterday. For the coordinator also: /proof Э-12 14.04
not-your-proof = That statement is about somebody else. Your own: /proof. The coordinator makes those of others.

choice-proof = Statement: what I have sent
choice-proof-previous = ← Newer
choice-proof-next = Earlier →
choice-proof-earlier = ← The day before
choice-proof-later = The day after →
choice-act-statement = Statement (PDF)
deed-statement = statement
command-proof = Statement: what you have sent, when, and what was recorded

paper-statement-title = STATEMENT of what was sent to the bot, no. { $number }
paper-statement-intro = By the bot's records: { $who }, { $days }. Messages and pressed buttons received: { $count }. { $cut ->
    [yes] These are the newest; there were more on these days.{" "}
   *[no] {""}
}Each of them below, in order: when it was sent, when it was received, and what the bot did with it. Local times: Moscow time{ $moscow } (UTC{ $offset }).
paper-days = from { $since } to { $until }
paper-sent-at = Sent
paper-received-at = Received by the bot
paper-sent-what = What was sent
paper-sent-mark = Telegram's number, mark
paper-sent-became = What the bot did
paper-sent-no-time = –
paper-sent-answered = answered { $at }
paper-sent-into = { $outcome } no. { $seq }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
paper-statement-outage = On these days { $told }. What was sent in those hours was received later. The campaign's chain says so.
paper-statement-looks = Looks (statement, receipts, help) are left out: { $count }.
paper-statement-signs = How to read it. In the column “{ $column }”: Telegram's number of the update and the mark of the message itself (signs with points between). In the last column: the number of the entry in the chain of its packet, work or person, and the mark of the entry (signs with spaces), which verify_ledger.py checks.
paper-statement-times = “Sent” is the time that Telegram put on it; a pressed button has none. “Stated time”: the person said when it was. The mark is of everything that came from Telegram (SHA-256), taken before the bot has read it; words are kept for a limited time, number, times and mark stay.
