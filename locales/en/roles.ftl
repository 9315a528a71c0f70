# Roles. `.help` is read in /help: what this person does today, and how to say it in words.

role-department = education department
    .dative = the department
    .help =
        <b>Education department</b>
        /status: where every packet is, what is overdue, what is unconfirmed. The buttons below show one { $college ->
            [yes] college
           *[no] school
        }, subject or stage.
        /packet K7M2-9Q: the whole story of a packet. /incidents: those not resolved. /people: who has joined. /export: everything that is recorded, as a workbook. /approval: approve the lists of the plan by an order.
        A request to let an expert check their own { $college ->
            [yes] college
           *[no] school
        } comes as a message: press “Allow” and type the order's number and date.
role-coordinator = coordinator
    .deputy = deputy coordinator
    .dative = coordinators
    .help =
        <b>Coordinator</b>
        { $college ->
            [yes] Colleges hand their packets over at a checking place, to the chair or the expert. They choose the days of their works: “/status without a day”.
            Expert: “Assign an expert” under the packet's card.
           *[no] Taking: scan the labels (all in one photo if you like), check the seals, press “Seals intact, accept 4”.
            Expert: “Assign an expert” under the packet's card. Giving: “Handing over”; the expert takes it on their own phone.
        }
        <b>Now:</b> /now: what needs you, /status: where the packets are (“/status physics”, “/status picture”), /packet K7M2-9Q: a packet's history, /incidents: what was reported.
        <b>Messages:</b> /tell: write to many, /digest: summaries at your hours, /groups: the summary in a staff group (your /allow there allows it).
        <b>Not as planned:</b> { $college ->
            [yes] “E-03 is ill”
           *[no] “N-03 is ill”
        }: hand all their work over. /paper: enter a cover sheet. /fix: correct an entry.
        <b>Before the day:</b> the plan as a workbook (/template; send the filled-in file here), /clashes, /assign: experts, /approval: what is not approved, /people and /cards: invitations, /labels: labels and cover sheets, /calendar: working days.
        <b>Marks and roadmap:</b> /marks: structures, protocols, comparison, /roadmap, { $college ->
            [yes] {""}
           *[no] /sample: schools to control,{" "}
        }/questions: questions to you.
        <b>Afterwards:</b> /acts: acts to be signed, /export: everything that is recorded.
        Bad network: type “K7M29Q took 12:40”, “K7M29Q giving”, “K7M29Q sent via the driver”.
role-school = { $college ->
    [yes] responsible organiser
   *[no] school coordinator
}
    .dative = { $college ->
    [yes] colleges
   *[no] schools
}
    .help =
        <b>{ $college ->
            [yes] Responsible organiser
           *[no] School coordinator
        }</b>
        After the work: scan the label, press “Pack”, say how many are on the list and how many wrote.
        Giving: the { $college ->
            [yes] chair
           *[no] observer
        } or the expert scans the label, you answer “Yes, handed over”.
        Return: scan the label, take the packet and count the works.
        Marks entered and the form sent: “Uploaded to FIS OKO”.
        { $college ->
            [yes] Before the work: /codes: codes handed out, /roadmap. Who came, in one message: “1:25 2:24 3:18”; a single room: “room 12: 24”. Then “Collect by rooms”.
           *[no] A question to the coordinator: /ask, answers for everyone: /faq.
        }
        /marks: the protocol and the collection form. /labels: labels and cover sheets of your packets.
        Bad network: type “K7M29Q packed 25 23”, “K7M29Q giving”, “uploaded”.
role-observer = observer
    .dative = observers
    .help =
        <b>Independent public observer</b>
        At the school: “On site”, “Handed out”, “Collected”, “Packed with me”. Later is fine, with the time: “handed out 24 9:05”.
        Packet: scan the label, check the seal, press “Seal intact, taking it”.
        To the coordinator: “Handing over”; the packet stays yours until it is taken. With a driver: “Sent via…”.
        Bad network: type “K7M29Q took 12:40”, “K7M29Q giving”, “on site 8:40”.
role-chair = commission chair
    .dative = chairs
    .help =
        <b>Chair of the subject commission</b>
        Taking: scan the labels (all in one photo if you like), check the seals, take them.
        A pile is shared out by one message: “E-12 4, E-15 3”, with a sheet to sign. Marks for an expert: /marks.
        /assign: assign experts. For one packet: “Assign an expert”, then “Handing over”. An expert without a phone: “Issued… (no phone)”; you note the count too.
        After checking take the packets from the experts and pass them on.
        Bad network: type “K7M29Q took 12:40”, “K7M29Q giving”.
role-expert = expert
    .dative = experts
    .help =
        <b>Expert</b>
        Taking: scan the labels, check the seals, press “Seal intact, taking it”.
        Opening: count the works and note the number. After checking fill in the protocol and count again.
        Marks: /marks, the bot’s table or “Type here”.
        Return: “Handing over”; the packet stays yours until it is taken.
        Bad network: type “K7M29Q took 12:40”, “K7M29Q opened 23”, “K7M29Q checked 23”, “K7M29Q giving”.
