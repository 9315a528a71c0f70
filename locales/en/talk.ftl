# Welcome, help, language, bugs.

help = { $callsign ->
        [none] {""}
       *[other] You are <b>{ $callsign }</b>{ $deputy ->
            [yes] , deputy coordinator
           *[no] {""}
        }.
    }
    { $works ->
        [none] {""}
       *[other] <b>Today and tomorrow</b>
        { $works }
    }
    { $holds ->
        [0] {""}
        [one] You hold { $holds } packet: /my
       *[other] You hold { $holds } packets: /my
    }
    { $owed ->
        [0] {""}
       *[other] Handovers that wait for your word: { $owed }, see /my
    }
    { $roles ->
        [none] You have no role in the plan now: ask the coordinator.
       *[other] { $roles_help }
    }
    { $days ->
        [yes] You choose the days of your works: /days, or in words: “we hold it on 22.09”.
       *[no] {""}
    }
    { $places ->
        [yes] Where and when works are checked: /places.
       *[no] {""}
    }
    A mistake? Press “Undo” at once. Something wrong? “Incident” under the card, or /incident. /my: what is yours. /receipt: your entries. /proof: what you have sent and when. /ask: a question to the coordinator, /faq: answers for everyone. /tour: how it is done, in a minute.

welcome = This phone now answers for the call-sign <b>{ $callsign }</b>{ $roles ->
        [none] .
       *[other] {" "}({ $deputy ->
            [yes] { $roles_deputy }
           *[no] { $roles }
        }).
    }
    { $former ->
        [none] {""}
       *[other] It does not answer for { $former } any more.
    }
    { $roles_id ->
        [department] Where each packet is: /status; to approve observers and experts: /approval. More: /help
       *[other] Scan a label, send its photo or type the code under the QR. More: /help
    }
    .act = a phone joined: it answers for { $callsign }

language-asked = Which language should messages be in?
language-set = Messages are now in { $language }.
form-left = <b>Not recorded: { $form }.</b> You began something else { $form_id ->
        [fix-ready] before the correction was written.
        [paper] before the sheet was written.
       *[other] without an answer to: { $field }
    }
    { $packet ->
        [none] {""}
       *[other] { $packet }
    }
    { $sitting ->
        [none] {""}
       *[other] { $sitting }
    }
    If it is needed, begin it again{ $packet ->
        [none] .
       *[other] : the button below shows the packet.
    }
form-pack = the packing
form-reseal = the change of the seal
form-paper = the cover sheet
form-paper-step = the cover sheet
form-incident-resolve = how the incident was settled
form-fix-time = the correction of an entry
form-fix-number = the correction of an entry
form-fix-seal = the correction of an entry
form-fix-person = the correction of an entry
form-fix-ready = the correction of an entry
cancelled = The question is closed. { $form ->
        [none] {""}
       *[other] <b>Not recorded: { $form }.</b>
    } What was recorded stays.
nothing-to-cancel = No question is open. To take back the last act on a packet, scan its label and press “Undo”.
trouble = A bug stopped this; it is not recorded. Try again in a minute. If that fails, write the time on the cover sheet and tell the coordinator the number <code>{ NUMBER($number, useGrouping: 0) }</code>.
unsayable = An answer ({ $at_when }) could not be shown. What is recorded can be seen in /my and in the packet's history: /packet and the code.
