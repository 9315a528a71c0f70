# The first minute: three short messages a role.

tour = <b>{ $number } of { $of }</b>
    { $page }

tour-department-1 = { $college ->
    [yes] Here are all packets of the region and all deadlines, without a phone call. To look now, send /status.
   *[no] Here are all packets of the district and all deadlines, without a phone call. To look now, send /status.
}
tour-department-2 = The buttons under the numbers show { $college ->
    [yes] a college
   *[no] a school
}, a subject or a stage. The story of one packet: /packet and the code under its QR.
tour-department-3 = { $college ->
    [yes] When an expert must check works of their own college, a request comes. Press “Allow” and write the number and date of the order.
   *[no] When an expert must check works of their own school, a request comes. Press “Allow” and write the number and date of the order.
}
tour-coordinator-1 = { $college ->
    [yes] The colleges choose the days of their works. Who has not: “/status without a day”, and a reminder to all of them from there. The roadmap and its dates: /roadmap.
   *[no] Packets come to you from the observers. Scan the QR on the label with the camera (one photo can hold many), look at the seals and take them.
}
tour-coordinator-2 = { $college ->
    [yes] Colleges hand their packets over to the chair or the expert of a checking place. Experts: /assign, places: /places. What needs you now: /now, who is late: /status.
   *[no] Then the packet goes to an expert: choose the expert, then “Handing over”. Who is late and what is missing: /status.
}
tour-coordinator-3 = { $college ->
    [yes] Who has joined, new links and lost phones: /people. Marks, protocols and what was uploaded: /marks. What colleges ask you: /questions.
   *[no] Who has joined, new links and lost phones: /people. An observer cannot come: the bot shows at once who is free and moves the work in one tap.
}
tour-school-1 = { $college ->
    [yes] You choose the day of each work: /days. After it, one message says how many came to each room: “1:25 2:24”, then “Collect by rooms”.
   *[no] After the work put everything into the packet, scan the QR on the label with the camera and press “Pack”. The bot asks how many are on the list and how many wrote.
}
tour-school-2 = { $college ->
    [yes] The chair or the expert takes the packet and says so; you answer that you handed it over. You need not wait with the phone in your hand.
   *[no] The observer or the expert takes the packet and says so; you answer that you handed it over. You need not wait with the phone in your hand.
}
tour-school-3 = Marks are entered and the form is sent: press “Uploaded to FIS OKO”. When the packet comes back, scan the label and count the works.
tour-observer-1 = At the school press the buttons below: “On site”, “Handed out”, “Collected”, “Packed with me”. Was the phone in a box? Write it later: “handed out 24 9:05”.
tour-observer-2 = You have the packet in your hands: scan the QR on the label with the camera, look at the seal, take it. From that minute you answer for it.
tour-observer-3 = To the coordinator: “Handing over”, and they take it. You cannot come? Write “cannot come”, even at 6:30: the coordinator sees at once who is free.
tour-chair-1 = Packets for the commission: take a photo of the labels (all at once if you like), look at the seals, take them.
tour-chair-2 = To the experts: { $college ->
    [yes] “Share out to experts”, then who gets how many in one message: “E-12 4, E-15 3”. To one: choose the expert, then “Handing over”.
   *[no] choose the expert, then “Handing over”.
} An expert without a phone: “Given…”, and you note the counts too.
tour-chair-3 = An expert fell ill with a packet half checked: change the expert on its card. The new one takes and counts it; both counts stay in the story.
tour-expert-1 = You have the packet in your hands: scan the QR on the label with the camera, look at the seal, take it. The bot says until when to check.
tour-expert-2 = Opened: count the works and press “Opened”. The number differs? Count once more and note it as it is, the coordinator will know.
tour-expert-3 = Checked: the protocol into the packet, count, “Checked”, then “Handing over”. Are you ill? Write “I am ill”, and the packet goes to another.
tour-nobody-1 = You have no role in the plan now: ask the coordinator.
