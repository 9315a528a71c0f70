# Questions to the coordinator: to ask, to answer, to keep an answer for everyone.

topic-packets = Packets and labels
topic-dates = Dates and deadlines
topic-print = Materials and printing
topic-check = Checking and marks
topic-upload = Uploading to FIS OKO
topic-bot = The bot and the phone
topic-other = A general question

inquiry-about = { $heading ->
    [none] { $topic }
   *[other] { $heading }
}

inquiry-topic = <b>What is it about?</b> Press a topic. Or write all of it in one message: /ask dates: when do we begin on Tuesday?
    The coordinator will answer. Perhaps there is an answer already: /faq
inquiry-what = <b>{ $topic }.</b> Write your question in one message of at most { NUMBER($most, useGrouping: 0) } signs, without surnames, phone numbers and passwords.
inquiry-asked = Question { $number } ({ $topic }) was asked { $at_when }, by { $by }. Fingerprint of the text: { $sha256 }.
    .line = question { $number }: { $topic }
    .act = asked question { $number }: { $topic }
inquiry-noted = <b>Question { $number }</b> · { inquiry-about }
    { $lines }
    { $again ->
        [yes] This question was noted before, it was not sent a second time.
       *[no] { $reached ->
            [0] Noted, but the bot's messages reach none of the coordinators just now: if it is urgent, call.
           *[other] Noted and sent to the coordinator. The answer will come here.
        }
    }
    Anything to add? Reply to this message (swipe, or “Reply”). Without an answer the coordinator is reminded after { NUMBER($hours, useGrouping: 0) } h.
    { receipt-note }
inquiry-answered = { $how_id ->
        [more] The answer to question { $number } was added to
        [changed] The answer to question { $number } was reworded
       *[answer] Question { $number } was answered
    } { $at_when }, by { $by }. Fingerprint of the text: { $sha256 }.
    .line = { $how_id ->
        [more] added to the answer to question { $number }
        [changed] answer to question { $number } reworded
       *[answer] question { $number } answered
    }
    .act = { $how_id ->
        [more] added to the answer to question { $number }
        [changed] reworded the answer to question { $number }
       *[answer] answered question { $number }
    }
inquiry-reply = <b>{ $how_id ->
        [more] More about question { $number }
        [changed] Question { $number }, the corrected answer
       *[answer] The answer to question { $number }
    }</b>, { $by }, { $at_when }
    { $lines }
    <b>You asked:</b>
    { $asked }
    { $may ->
        [yes] If it did not help, press the button or reply to this message: the question opens again, once.
       *[no] More to ask? Put a new question: /ask
    }
inquiry-continued = { $how_id ->
        [again] Question { $number } is open again: the coordinator knows that the answer did not help.
       *[detail] Added to question { $number }, the coordinator will see it.
    }
    { receipt-note }
    .line = { $how_id ->
        [again] question { $number } opened again
       *[detail] added to question { $number }
    }
    .act = { $how_id ->
        [again] opened question { $number } again
       *[detail] added to question { $number }
    }
inquiry-closed = <b>Question { $number } was closed without an answer</b> { $at_when }, by { $by }.{ $words ->
        [none] {""}
       *[other] {" "}The reason: “{ $words }”.
    }
    { receipt-note }
    .line = question { $number } closed without an answer
    .act = closed question { $number } without an answer
inquiry-withdrawn = Question { $number } was withdrawn { $at_when }: no answer is needed any more.
    { receipt-note }
    .line = question { $number } withdrawn
    .act = withdrew question { $number }
inquiry-thanked = Good. Question { $number } stays closed.
reopen-asked = <b>The answer to question { $number } did not help?</b> Then the question opens again, and the coordinator will read:
    { $lines }
    If that is not meant, press nothing: nothing was sent.
reopen-what = <b>Question { $number }.</b> What is still unclear? Write one message of at most { NUMBER($most, useGrouping: 0) } signs, without surnames. The question opens again, once.
inquiry-unknown = { $number ->
        [0] There is no such question for you
       *[other] There is no question { $number } for you
    }, nothing was sent. To ask: /ask, answers for everyone: /faq
inquiry-over = Question { $number } { $state_id ->
        [withdrawn] was withdrawn by its asker
        [closed] was closed without an answer
        [open] is still waiting for its answer
       *[answered] has its answer
    } { $at_since }: nothing has changed.
reopened-before = Question { $number } was opened again before: a second time is not possible, nothing was sent. Put a new question: /ask

piece-name = a name
piece-phone = a phone number
piece-address = an e-mail address or an account
piece-document = the number of a document
private-words = <b>{ $noted ->
        [yes] Not recorded:
       *[no] Not sent:
    }</b> the text shows { $pieces }. { $noted ->
        [yes] The reason stays in the ledger for ever, which has no names and phones
       *[no] Such things do not go through the bot
    }: people are called by their call-signs (Э-12).
    This is your text, with […] in the place of what is too much. { $noted ->
        [yes] Record
       *[no] Send
    } it so, or copy it, mend it and send it again:
    <code>{ $lines }</code>
    { $names ->
        [yes] If this is no participant's name (a school, an author, a street), press “Not a name”.
       *[no] {""}
    }
    .line = a text was not sent: it shows { $pieces }
inquiries-enough = <b>Not sent:</b> { $count } { $count ->
        [one] question
       *[other] questions
    } of yours have no answer yet ({ $numbers }). Wait for it, add to one of them (reply to the message with it) or withdraw one. Urgent? Call the coordinator.
    { $lines ->
        [none] {""}
       *[other] Your text: <code>{ $lines }</code>
    }
    .line = question not sent: { $count } have no answer yet
words-too-long = The text is too long: it has { NUMBER($length, useGrouping: 0) } signs, { NUMBER($most, useGrouping: 0) } are allowed. Nothing was sent: make it shorter and send it again.
no-words = There are no words in the message, nothing was sent. Write the text.
words-only = Questions and answers are taken in words only: the photo, file or voice was neither sent nor kept. Say it in words. If it is a label to be scanned, close the question first: /cancel

inquiry-turn = <b>{ $how_id ->
        [more] More
        [again] It did not help
        [detail] The asker adds
       *[answer] Answer
    }</b>, { $by }, { $at_when }{ $changed ->
        [none] {""}
       *[other] {" "}(corrected { $changed_when })
    }:
    { $lines }
inquiry-card = <b>Question { $number }</b> · { inquiry-about }
    Asked by { $by }, { $at_when }
    { $lines }
    { $earlier ->
        [0] {""}
       *[other] … what was said before ({ $earlier }) has no room here.
    }
    { $turns ->
        [none] {""}
       *[other] { $turns }
    }
    { $state_id ->
        [open] <b>Waiting for an answer { $since ->
            [none] {""}
           *[other] { $since_since }
        }.</b> Reply to this message (swipe, or “Reply”), or press the button.
        [closed] <b>Closed without an answer:</b> “{ $reason }”.
        [withdrawn] <b>Withdrawn by its asker.</b>
       *[answered] <b>Answered.</b>
    }{ $kept ->
        [0] {""}
       *[other] {" "}Kept for everyone as number { $kept }.
    }
inquiry-line = { $number }. { $since_since }, { $by_short }, <b>{ inquiry-about }</b>: { $words }
inquiries = { $count ->
        [0] <b>No question is without an answer.</b> Answers for everyone: /faq
       *[other] <b>Questions without an answer: { $count }</b>, the longest waiting first. The number on a button is the question's.
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }
inquiries-wait = <b>{ $count ->
        [1] A question has waited
       *[other] Questions ({ $count }) have waited
    } for an answer for more than { NUMBER($hours, useGrouping: 0) } h.</b>
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $more ->
        [0] {""}
       *[other] … and { $more } more. All of them: /questions
    }
need-inquiry = { $number }. <b>Question { $inquiry } has no answer</b> { $since_since }: { inquiry-about }; { $by }{ $others ->
        [none] {""}
       *[other] . By the same person: { $others } (/questions)
    }
response-what = <b>{ $how_id ->
        [more] More about question { $number }
        [changed] Another text for the answer to question { $number }
       *[answer] The answer to question { $number }
    }</b>, { $by }
    { $lines }
    Write one message of at most { NUMBER($most, useGrouping: 0) } signs, without surnames. { $how_id ->
        [changed] It takes the place of your former answer (above).
       *[other] Whoever has asked will get it.
    }
response-sent = <b>{ $how_id ->
        [more] The addition was sent
        [changed] The corrected answer was sent
       *[answer] The answer was sent
    }</b>, question { $number }: { $to }.{ $call ->
        [yes] {" "}The bot's messages do not arrive there, please call.
       *[no] {""}
    }
    { $lines }
    { $keeps ->
        [yes] Do others have the same question? Keep the answer for everyone.
       *[no] {""}
    }
    { receipt-note }
dismiss-what = <b>Question { $number } will be closed without an answer.</b> Why? Write one line of at most { $most } signs: whoever has asked will read it.
answered-before = Question { $number } was answered { $at_when } by { $by }:
    { $answered }
    <b>Your text was not sent:</b>
    { $lines }
    Send it as an addition?
    .line = question { $number } was answered by { $by_short }: the text was not sent
nothing-to-correct = There is no answer to question { $number } that could be kept or corrected. Answer it first.

advice-preview = <b>This is what everyone will read</b> · { inquiry-about }
    <b>Question.</b> { $asked }
    <b>Answer.</b> { $lines }
    { $names ->
        [yes] ⚠️ There seems to be a name, a phone number or an address: take it out with the buttons “Change”.
       *[no] No names, phone numbers or addresses are seen. Nobody will know who has asked.
    }
advice-card = <b>Answer { $number } for everyone</b> · { inquiry-about }
    <b>Question.</b> { $asked }
    <b>Answer.</b> { $lines }
    { $changed ->
        [none] Written { $at_full }.
       *[other] Changed { $changed_full }.
    }
advice-line = { $number }. <b>{ inquiry-about }</b>: { $words }
advice-list = { $sought ->
        [none] { $count ->
            [0] <b>There are no answers for everyone yet.</b> To ask the coordinator: /ask
           *[other] <b>Answers for everyone: { $count }</b>, the newest first. To search: /faq seal
        }
       *[other] { $count ->
            [0] <b>“{ $sought }”: nothing was found.</b> Try one or two other words, or ask: /ask
           *[other] <b>“{ $sought }”: { $count } found</b>
        }
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $sought ->
        [none] { $pages ->
            [1] {""}
           *[other] Page { $page } of { $pages }.
        }
       *[other] { $count ->
            [0] {""}
           *[other] The number on a button is the answer's. The nearest come first{ $cut ->
                [yes] , eight of them are shown: for the others ask in two or three words
               *[no] {""}
            }.{ $pages ->
                [1] {""}
               *[other] {" "}Page { $page } of { $pages }.
            }
        }
    }
advice-what = <b>{ $share_id ->
        [asked] How is the question to read?
       *[given] How is the answer to read?
    }</b> Now it is:
    <code>{ $lines }</code>
    Send the new text in one message of at most { NUMBER($most, useGrouping: 0) } signs, without surnames.
advice-kept = Everyone sees answer { $number } now: /faq. Written { $at_when }, by { $by }.
    { receipt-note }
    .line = answer { $number } kept for everyone
    .act = kept answer { $number } for everyone
advice-changed = Answer { $number } for everyone was changed { $at_when }, by { $by }.
    { receipt-note }
    .line = answer { $number } for everyone changed
    .act = changed answer { $number } for everyone
advice-withdrawn = Answer { $number } was withdrawn { $at_when }, by { $by }: it is not in /faq any more.
    { receipt-note }
    .line = answer { $number } for everyone withdrawn
    .act = withdrew answer { $number } for everyone
nothing-sent = Cancelled: nothing was sent and nothing has changed.
advice-dropped = Not kept: only whoever has asked has the answer.
advice-gone = There is no such answer for everyone. All answers: /faq

field-inquiry-text = Write your question.
    .hint = Send the question in one message.
field-reopen-text = What is still unclear?
    .hint = Send the text in one message.
field-response-text = Write the answer.
    .hint = Send the answer in one message.
field-dismiss-reason = Why does the question stay without an answer?
    .hint = Send the reason in one line.
field-advice-question = How is the question to read?
    .hint = Send the text in one message.
field-advice-answer = How is the answer to read?
    .hint = Send the text in one message.

form-ask = the question to the coordinator
form-task-undo = taking a mark back
form-sample-pick = a school of the proposal
form-detail = the addition to the question
form-reopen = “it did not help”
form-respond = the answer to the question
form-respond-more = the addition to the answer
form-respond-fix = the correction of the answer
form-dismiss = the closing of the question
form-advice-question = the question for everyone
form-advice-answer = the answer for everyone

choice-ask = Ask a question
choice-ask-topic = A topic
choice-ask-topic-packets = Packets and labels
choice-ask-topic-dates = Dates and deadlines
choice-ask-topic-print = Materials and printing
choice-ask-topic-check = Checking and marks
choice-ask-topic-upload = Uploading to FIS OKO
choice-ask-topic-bot = The bot and the phone
choice-ask-topic-other = A general question
choice-inquiry = Show the question
choice-inquiry-now = { $number } · Show
choice-inquiry-number = { $number }
choice-respond = Answer
choice-respond-more = Add to the answer
choice-respond-now = { $number } · Answer
choice-respond-number = Answer { $number }
choice-respond-fix = Correct my answer
choice-dismiss = Close without an answer…
choice-reopen = It did not help
choice-withdraw = Withdraw the question
choice-withdraw-number = Withdraw question { $number }
choice-inquiries-previous = ← Back
choice-inquiries-next = Next →
choice-said-clean = Send it so, without the rest
choice-said-clean-more = Send it as an addition
choice-said-clean-noted = Record it so
choice-said-clean-reopen = It did not help: send
choice-said-drop = Cancel
choice-said-names = Not a name: send
choice-said-names-noted = Not a name: record
choice-advice-keep = Keep for everyone…
choice-advice-keep-kept = Show the answer for everyone
choice-advice = Show
choice-advice-number = { $number }
choice-advice-save = Keep for everyone
choice-advice-drop = Do not keep
choice-advice-question = Change the question
choice-advice-answer = Change the answer
choice-advice-withdraw = Withdraw: show it no more
choice-faq = Answers for everyone
choice-faq-all = All answers
choice-faq-previous = ← Back
choice-faq-next = Next →
choice-faq-by = What was found
choice-faq-by-previous = ← Back
choice-faq-by-next = Next →
choice-faq-like-previous = ← Back
choice-faq-like-next = Next →
choice-faq-like = Similar answers

command-ask = Ask the coordinator
command-faq = Answers for everyone, with search
command-questions = Questions without an answer
