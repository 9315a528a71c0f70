# Buttons under messages, at most 40 characters.

choice-pack = Pack{ $text ->
    [none] {""}
   *[other] {" "}{ $code }
}
choice-take = { $bundle ->
    [yes] Seals intact, accept { $number }
   *[no] Seal intact, taking it
}
choice-take-school = { $bundle ->
    [yes] Accept { $number }
   *[no] Accept
}
choice-take-opened = { $bundle ->
    [yes] Taking { $number }
   *[no] Taking it
}
choice-take-broken = Seal broken, taking it
choice-take-early = The packet is in my hands
choice-take-past = Add: { $text ->
    [to-observer] taken by the observer
    [to-coordinator] taken by the coordinator
    [to-commission] taken by the commission
    [to-expert] taken by the expert
    [from-expert] given back by the expert
    [from-commission] given back by the commission
   *[other] handover
}
choice-confirm = { $bundle ->
    [yes] Yes, all { $number } handed over
   *[no] { $text ->
        [none] Yes, handed over
       *[other] Yes, handed over: { $text }
    }
}
choice-deny = { $bundle ->
    [yes] No, not handed over
   *[no] No, not handed over
}
choice-count = The same: { $number }
choice-count-opened = Opened, papers { $number }
choice-count-checked = Checked, papers { $number }
choice-count-to-school = Works returned: { $number }
choice-count-returned = Works returned: { $number }
choice-count-other = Another number
choice-agree = The works agree in all: { $number }
choice-again = Again { $number }
choice-offer = { $bundle ->
    [yes] Handing over { $number }
   *[no] Handing over
}
choice-via = Sent via…
choice-issue = Issued: { $text } (no phone)
choice-experts = { $text ->
    [none] Assign an expert
   *[other] Expert: { $text }, change
}
choice-assign = Assign { $text }{ $number ->
    [0] {""}
    [one] , has { $number } packet
   *[other] , has { $number } packets
}
choice-ask-authorisation = Ask for leave: { $text }
choice-authorise = Allow: { $text }
choice-upload-undo = Undo: not uploaded
choice-undo = { $bundle ->
    [yes] Undo { $number }
   *[no] Undo
}
choice-story = History of the packet
choice-look = { $text ->
    [none] Show the packet
   *[other] { $code }
}
choice-each = Not all, show them one by one
choice-each-shown = Show one by one
choice-milestone = { $text }
choice-milestone-arrived = { $text ->
    [none] On site
   *[other] On site: { $text }
}
choice-milestone-handed-out = { $text ->
    [none] Handed out
   *[other] Handed out: { $text }
}
choice-milestone-collected-works = { $text ->
    [none] Collected
   *[other] Collected: { $text }
}
choice-milestone-packed-with-me = { $text ->
    [none] Packed with me
   *[other] Packed with me: { $text }
}
choice-milestone-time = It was earlier
choice-milestone-undo = Undo
choice-upload = { $text ->
    [none] Uploaded to FIS OKO
   *[other] Uploaded: { $text }
}
choice-fill = { $text }
choice-fill-variants-skip = One variant or no matter
choice-fill-extras-zero = Nothing spoiled or special
choice-fill-papers-both = All inside
choice-fill-papers-criteria = No protocol
choice-fill-papers-protocol = No criteria
choice-fill-papers-none = Neither protocol nor criteria
choice-fill-seal-skip = Seal without a number
choice-fill-download-with-me = Downloaded with me
choice-fill-download-day-before = Downloaded the day before
choice-board = { $text ->
    [none] { step-unpacked.board }
   *[other] { $text }
}{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-board-step = By stage
choice-board-organisation = By school
choice-board-colleges = By college
choice-board-subject = By subject
choice-board-district = By district
choice-board-unchosen = No day chosen
choice-board-list = List
choice-board-overdue = Overdue{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-board-unconfirmed = Unconfirmed{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-board-incidents = Incidents{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-board-soon = Soon due
choice-board-grade = Grade { $number }
choice-board-rest = Without that word
choice-board-previous = ← Back
choice-board-next = Next →
choice-board-more = More
choice-board-all = Everything
choice-board-refresh = Refresh
choice-board-numbers = As numbers
choice-board-picture = Picture
choice-board-picture-previous = ← Back
choice-board-picture-next = Next →
choice-story-picture = As a picture
choice-story-picture-previous = Newer →
choice-story-picture-next = ← Earlier
choice-group-allow = Allow
choice-group-revoke = Take back …{ $text }
choice-receipts-previous = ← Newer
choice-receipts-next = Earlier →
choice-receipts = My entries
choice-sitting = { $text ->
    [none] Open the sitting
   *[other] { $text }
}
choice-mine = My packets
choice-status = Status
choice-help = Help
choice-language = Language
choice-language-ru = Русский
choice-language-en = English
choice-cancel = Close the question

# Lines of the reply keyboard: Telegram sends them when the network is back.

key-pack = Pack
key-take = Accept
key-offer = Handing over
key-upload = Uploaded to FIS OKO
key-arrived = On site
key-handed-out = Handed out
key-collected-works = Collected
key-packed-with-me = Packed with me
key-opened = Opened
key-checked = Checked
key-mine = My packets
key-status = Status
key-help = Help

command-my = What is yours now
command-status = Where packets are, what is overdue
command-calendar = Working days and holidays, and exceptions
command-allow = Allow the board in this group (for the coordinator)
command-groups = Groups where the board is allowed
command-packet = A packet's history by its code
command-receipt = Your entries with their marks: the receipt
command-help = What you can do
command-language = Language of messages
command-cancel = Close the open question

# Answers to a reminder.

choice-stay = { $bundle ->
    [yes] They stay with me until tomorrow: { $number }
   *[no] { $text ->
        [none] It stays with me until tomorrow
       *[other] Stays until tomorrow: { $text }
    }
}
choice-delay = I cannot make it{ $bundle ->
    [yes] : all { $number }
   *[no] { $text ->
        [none] {""}
       *[other] : { $text }
    }
}
choice-stuck = { $text ->
    [none] The federal system refuses
   *[other] Refused: { $text }
}
choice-snooze = Remind me in an hour
choice-fill-cause-nobody-there = Nobody is there to take it
choice-fill-cause-no-transport = No transport
choice-fill-cause-weather = Weather, the road is closed
choice-fill-cause-late-hour = Late, they are closed
choice-fill-when-in-one-hour = In an hour
choice-fill-when-in-three-hours = In three hours
choice-fill-when-tomorrow = Tomorrow at noon
