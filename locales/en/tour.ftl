# The first minute: three short messages a role.

tour = <b>{ $number } of { $of }</b>
    { $page }

tour-department-1 = Here are all packets of the district and all deadlines, without a phone call. To look now, send /status.
tour-department-2 = The buttons under the numbers show { $college ->
    [yes] a college
   *[no] a school
}, a subject or a stage. The story of one packet: /packet and the code under its QR.
tour-department-3 = When an expert must check works of their own school, a request comes. Press “Allow” and write the number and date of the order.
tour-coordinator-1 = Packets come to you from the observers. Scan the QR on the label with the camera (one photo can hold many), look at the seals and take them.
tour-coordinator-2 = Then the packet goes to an expert: choose the expert, then “Handing over”. Who is late and what is missing: /status.
tour-coordinator-3 = Who has joined, new links and lost phones: /people. An observer cannot come: the bot shows at once who is free and moves the work in one tap.
tour-school-1 = After the work put everything into the packet, scan the QR on the label with the camera and press “Pack”. The bot asks how many are on the list and how many wrote.
tour-school-2 = The observer or the expert takes the packet and says so; you answer that you handed it over. You need not wait with the phone in your hand.
tour-school-3 = Marks are entered and the form is sent: press “Uploaded to FIS OKO”. When the packet comes back, scan the label and count the works.
tour-observer-1 = At the school press the buttons below: “On site”, “Handed out”, “Collected”, “Packed with me”. Was the phone in a box? Write it later: “handed out 24 9:05”.
tour-observer-2 = You have the packet in your hands: scan the QR on the label with the camera, look at the seal, take it. From that minute you answer for it.
tour-observer-3 = To the coordinator: “Handing over”, and they take it. You cannot come? Write “cannot come”, even at 6:30: the coordinator sees at once who is free.
tour-chair-1 = Packets for the commission: take a photo of the labels (all at once if you like), look at the seals, take them.
tour-chair-2 = To the experts: choose the expert, then “Handing over”. An expert without a phone: “Given…”, and you note the counts too.
tour-chair-3 = An expert fell ill with a packet half checked: change the expert on its card. The new one takes and counts it; both counts stay in the story.
tour-expert-1 = You have the packet in your hands: scan the QR on the label with the camera, look at the seal, take it. The bot says until when to check.
tour-expert-2 = Opened: count the works and press “Opened”. The number differs? Count once more and note it as it is, the coordinator will know.
tour-expert-3 = Checked: the protocol into the packet, count, “Checked”, then “Handing over”. Are you ill? Write “I am ill”, and the packet goes to another.
tour-nobody-1 = You have no role in the plan now: ask the coordinator.
