# The statement: what somebody has sent to the bot, when, and what the bot did with it.

proof = <b>{ $callsign ->
        [none] What you have sent
       *[other] What { $callsign } has sent
    }</b>, { $since_named }{ $until ->
        [none] {""}
       *[other] {" "}– { $until_named }
    }: { $total ->
        [0] nothing was received.{ $callsign ->
            [none] {" "}If you have sent something, it is still in the phone: it comes by itself when the network is back.
           *[other] {""}
        }
       *[other] { $total }{ $is_cut ->
            [yes] {" "}newest ones; name fewer days to see the rest
           *[no] {""}
        }
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }
    { $total ->
        [0] {""}
       *[other] Times are by Telegram's clock, to the second. To print it: “Statement (PDF)”.
    }
    Another day: /proof 14.04
sent = { sent.line }
    .line = <b>{ $clock }</b> · { $how }{ $words ->
        [none] {""}
       *[other] {" "}“{ $words }”
    }{ $stamped ->
        [yes] {""}
       *[no] {" "}(the bot's time)
    }{ $received ->
        [none] {""}
       *[other] , received { $received }
    } · <code>{ $mark }</code> · { $outcome }{ $answered ->
        [none] {""}
       *[other] , answered { $answered }
    }{ $outcome_id ->
        [aside] {" "}(number <code>{ NUMBER($number, useGrouping: 0) }</code>)
       *[other] {""}
    }
sent-entry = { sent-entry.line }
    .line = → no. { $seq } <code>{ $mark }</code>{ $code ->
        [none] {""}
       *[other] {" "}· { $code }
    } · { $accepted ->
        [yes] {""}
       *[no] refused:{" "}
    }{ $what ->
        [none] recorded
       *[other] { $what_act }
    }

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
}Each of them below, in order: when it was sent, when it was received, and what the bot did with it.
paper-days = from { $since } to { $until }
paper-sent-at = Sent
paper-received-at = Received by the bot
paper-sent-what = What was sent
paper-sent-mark = Telegram's number, mark
paper-sent-became = What the bot did
paper-sent-no-time = –
paper-sent-answered = answered { $at }
paper-statement-times = “Sent” is the time that Telegram put on it; a pressed button has none. The mark is of everything that came from Telegram (SHA-256), taken before the bot has read it; words are kept for a limited time, number, times and mark stay.
