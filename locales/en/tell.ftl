# A message to many: to whom, what, who has read it.

aimed = { $everyone ->
        [yes] to everybody{ aimed-at }
       *[no] { $roles ->
            [none] { $organisation ->
                [none] { $subject ->
                    [none] { $late ->
                        [yes] to those who are late{ aimed-unchosen }
                       *[no] { $unchosen ->
                            [yes] to those who have not chosen a day
                           *[no] to participants
                        }
                    }
                   *[other] to everybody of the subject “{ $subject }”{ aimed-late }
                }
               *[other] to everybody around the { $college ->
                   [yes] college
                  *[no] school
               }{ aimed-at }
            }
           *[other] to { $roles_dative }{ aimed-at }
        }
    }
aimed-at = { $organisation ->
    [none] {""}
   *[other] {" "}({ $organisation })
}{ $subject ->
    [none] {""}
   *[other] , { $subject }
}{ aimed-late }
aimed-late = { $late ->
    [yes] , only those who are late
   *[no] {""}
}{ aimed-unchosen }
aimed-unchosen = { $unchosen ->
    [yes] , only those who have not chosen a day
   *[no] {""}
}

tell-whom = { $found ->
        [0] <b>To whom?</b> Press a button, or write at once: /tell observers We begin at 9:00 tomorrow
       *[other] <b>To which { $college ->
            [yes] college
           *[no] school
        }?</b> { $found } fit, choose one.
    }
    { $body ->
        [none] {""}
       *[other] Text: { $body_whole }
    }
tell-what = A message { $to }. { tell-reach } Write the text in one message of at most { NUMBER($most, useGrouping: 0) } signs, without surnames. You will see it before it is sent.
tell-reach = { $reached ->
        [0] It will reach nobody: none of the { $count } gets the bot's messages.
       *[other] It will reach { $reached } of { $count }.
    }
tell-preview = <b>Send { $to }?</b> { tell-reach }
    { $missing ->
        [none] {""}
       *[other] No phone here ({ $phoneless }), call them: { $missing }.
    }
    { $blocked ->
        [none] {""}
       *[other] Get no messages from the bot ({ $refusing }): { $blocked }.
    }
    { $more ->
        [0] {""}
       *[other] … and { $more } more.
    }
    <b>They will see:</b>
    { $lines }
told = <b>{ $again ->
        [yes] A reminder
       *[no] A message
    }</b>, { $by }, { $at }
    { $lines }
    { $read ->
        [none] Have you read it? Press the button, or write «read».
       *[other] ✓ Read { $read_when }.
    }
tell-sent = Message { $number } was sent { $to }, recipients: { $reached } of { $count }. Fingerprint of the text: { $sha256 }. By { $by }, { $at_when }.
    .line = message { $number } { $to }: recipients { $reached } of { $count }
    .act = sent message { $number } { $to }, recipients { $reached } of { $count }
tell-read = Message { $number } was read { $at_when }.
    .line = message { $number } read
    .act = read message { $number }
tell-board = <b>Message { $number } was sent { $to }</b>
    <b>Read by { $read } of { $count }</b>
    { $unread ->
        [none] {""}
       *[other] Not read yet: { $unread }{ $more ->
            [0] .
           *[other] {" "}and { $more } more.
        }
    }
    { $missing ->
        [none] {""}
       *[other] It will not arrive ({ $lost }), please call: { $missing }.
    }
    <b>Text:</b>
    { $lines }
tell-dropped = Cancelled: nothing was sent to anybody.
tell-again = A reminder is on its way to those who have not read it: { $count }.
all-read = { $count ->
    [0] There is nothing that you have not read.
    [one] Noted: { $count } message read.
   *[other] Noted: { $count } messages read.
}
tell-too-long = The text has { NUMBER($length, useGrouping: 0) } signs, { NUMBER($most, useGrouping: 0) } are allowed: nothing was sent. Make it shorter, or two messages of it.
tell-unheard = { $to }: it would reach nobody of { $count }, nothing was sent. Call them, or hand out cards: /people
tell-nobody = { $to }: there is nobody like that now, nothing was sent. Choose others.

field-tell-text = What is the message?
    .hint = Send the text of the message, at most 1500 signs.

choice-tell-to = { $text }
choice-tell-to-observer = Observers
choice-tell-to-school = { $college ->
    [yes] Colleges
   *[no] Schools
}
choice-tell-to-expert = Experts
choice-tell-to-chair = Chairs
choice-tell-to-coordinator = Coordinators
choice-tell-to-late = Those who are late
choice-tell-to-unchosen = No day chosen yet
choice-tell-to-all = Everybody
choice-tell-to-schools = { $college ->
    [yes] One college…
   *[no] One school…
}
choice-tell-to-subjects = By subject…
choice-tell-to-previous = ← Back
choice-tell-to-next = Next →
choice-tell-send = Send: { $number }
choice-tell-drop = Cancel
choice-tell-show = Refresh
choice-tell-again = Remind who has not read it: { $number }
choice-tell-read = I have read it

command-tell = Write to a role, a school, a subject, the late
