# Printed acts: the words on paper. Plain text only.

paper-month = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
paper-date = { $day } { $month } { $year }
paper-copy = Copy { $number } of 2
paper-page = page { $page } of { $pages }
paper-signed = signature
paper-name = name
paper-day = date
paper-two-copies = This act is made in two copies, one for each side.
paper-operator = the operator
paper-check = To check: point a phone's camera at the code and open the link in Telegram. The bot tells any participant of the campaign whether these entries are in the ledger with these hashes, and whether they were corrected since.
paper-filled = Filled in from the ledger on { $at }, printed by { $by }. Mark of this paper: { $mark }.
paper-receipts = Under each entry's number stand 16 characters of its hash. Without Telegram anybody checks them: by the program verify_ledger.py and an export of the ledger.

paper-number = #
paper-code = Packet
paper-organisation = Organisation
paper-subject = Subject, { $college ->
    [yes] year
   *[no] grade
}
paper-listed = Listed
paper-wrote = Wrote
paper-counted = Count
paper-seal = Seal
paper-entry = Ledger entry
paper-remarks = Remarks
paper-total = Total: { $count ->
    [one] { $count } packet
   *[other] { $count } packets
}
paper-when = When
paper-who = Who
paper-what = What

paper-transfer-title = ACT of acceptance and transfer No. { $number }
paper-transfer-intro = This act states that on { $date }{ $clock ->
    [none] {""}
   *[other] {" "}at { $clock }
} { $sealed ->
    [yes] the sealed packets of works below were handed over and accepted
   *[no] the packets of works below were handed over and accepted
} ({ $step }, clause { $clause }). Handed over by: { $giver ->
    [none] not named
   *[other] { $giver }
}. Accepted by: { $taker }.
paper-giver = Handed over by:
paper-taker = Accepted by:
paper-remark-at = at { $clock }
paper-remark-broken = the seal is broken
paper-remark-denied = the giver denies it, entry No. { $seq }
paper-remark-unconfirmed = not confirmed by the giver yet
paper-remark-late = after the deadline
paper-remark-spoken = in the words of { $who }
paper-remark-paper = entered from paper on { $at }
paper-remark-later = recorded on { $at }
paper-remark-overruled = corrected by entry No. { $seq }
paper-remark-counts = number of works corrected by No. { $seq }
paper-remark-count = count corrected by No. { $seq }
paper-remark-seal = number of the seal corrected by No. { $seq }
paper-remark-filled = the step was noted later

paper-sitting-title = OBSERVER'S ACT No. { $number }
paper-sitting-intro = This act states that on { $date } a work was held at { $organisation }: { $subject }, { $grade }. { $observer ->
    [none] There was no observer.
   *[other] Independent public { $observer }.
}{ $without ->
    [none] {""}
   *[other] {" "}Held without an observer by the order { $without }.
}
paper-milestones = Milestones
paper-apart = The numbers differ: { $out } handed out, { $back } collected.
paper-packets = Packets
paper-affairs = Violations and incidents
paper-affairs-none = No violations and no incidents were noted.
paper-sitting-affairs-none = No violations and no incidents were noted at the work and its packing.
paper-corrections = Taken back, corrected, entered from paper or as told
paper-clause = Clause
paper-number-of = Count
paper-how = How it was noted
paper-affair = What was noted
paper-done = What was done
paper-unseen = not witnessed
paper-how-live = at once
paper-how-stated = later, as told, recorded on { $at }
paper-how-paper = from paper, recorded on { $at }
paper-packed-at = Packed
paper-not-packed = not noted
paper-affair-open = not resolved
paper-affair-by-report = closed with the report of rooms
paper-affair-resolved = { $at }: { $words }{ $order ->
    [none] {""}
   *[other] {" "}({ $order })
}
paper-overruled = { $how ->
    [corrected] corrected by entry No. { $seq }
   *[other] taken back by entry No. { $seq }
}
paper-of-work = work
paper-observer = Observer:
paper-school = For the organisation:

paper-expert-title = EXPERT'S RECEIPT No. { $number }
paper-expert-intro = This receipt is for packets of works taken for checking by { $expert }. The call-sign tells no name; the name is written by hand.
paper-received = Taken
paper-at-opening = At opening
paper-at-closing = After checking
paper-due = Due
paper-returned = Given back
paper-in-hand = in hand
paper-not-noted = not noted
paper-differs = { $counted }, listed { $declared }
paper-expert = Expert:
paper-coordinator = Coordinator:
paper-by-list = By the list
paper-promise = { $affairs ->
    [none] The works were taken in these numbers, kept locked away, and shown to nobody.
   *[some] The works were taken in these numbers, with the incidents named above; kept locked away, and shown to nobody.
}

paper-journal-title = JOURNAL of packet { $code }
paper-journal-intro = { $organisation }, { $subject }, { $grade }, { $date }. Packet { $number } of { $of }. Entries of the ledger in their order, refusals too.
paper-recorded = Recorded
paper-source = Source
paper-refused = REFUSED: { $what }
paper-source-telegram = Telegram, { $via }
paper-source-received = Telegram, { $via }
paper-source-stated = as told, { $via }
paper-source-paper = from paper, entered by { $by }{ $told ->
    [none] {""}
   *[other] ; as told by { $told }
}{ $why ->
    [none] {""}
   *[other] ; reason: { $why }
}
paper-via-clock = by the clock
paper-by-clock = the bot
paper-dues = History of the deadline
paper-due-line = { $due }: { $step }
paper-due-none = no deadline
paper-chain-holds = Check of the chain: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}, each holding the hash of the one before; no gaps, no edits. Last entry No. { $seq }, mark { $mark }.
paper-chain-broken = Check of the chain: BROKEN at entry No. { $seq } ({ $what }). Tell the operator: python -m bot verify.

paper-closing-title = CLOSING REPORT No. { $number }
paper-closing-intro = { $title }. By the ledger on { $at }. Days of the works: { $period }. Works: { $sittings }, uploaded to the federal system: { $uploaded }. Packets: { $packets }, packed: { $packed }, at the end of their way: { $finished }. Participants' works in the packets: { $wrote }.
paper-closing-schools = By organisation and subject
paper-closing-steps = By step: on time and late
paper-closing-people = Participants
paper-closing-unseen = Steps that nobody has witnessed{ $ahead ->
    [0] {""}
    [one] . Besides, { $ahead } packet has not come to the end of its way yet
   *[other] . Besides, { $ahead } packets have not come to the end of their way yet
}
paper-closing-all-seen = { $ahead ->
    [0] All obligatory steps of the packets were witnessed.
    [one] The way is not over: { $ahead } packet has not come to its end yet, the other steps are ahead. No step was passed over.
   *[other] The way is not over: { $ahead } packets have not come to its end yet, the other steps are ahead. No step was passed over.
}
paper-closing-unobserved = Not every milestone was noted: { $count } of { $of ->
    [one] { $of } work that is over
   *[other] { $of } works that are over
}
paper-closing-all-observed = Every milestone of the works that are over was noted.
paper-no-milestones = no milestone was noted
paper-date-alone = Day
paper-works = Works
paper-ahead = Ahead
paper-closing-odd = Entered from paper: { $paper }. In all entered from paper, taken back, corrected: { $count }
paper-closing-none-odd = Nothing was entered from paper, taken back or corrected.
paper-closing-open = Still open: packets { $packets }, uploads { $uploads }, incidents { $incidents }
paper-closing-nothing-open = Nothing is open: packets are back, forms are uploaded, every incident is resolved.
paper-closing-sealed = Checkpoint No. { $number } of { $at }, entries in the ledger: { $size }. The signatures below make it fast: a change of any of these entries will show by this paper (python -m bot verify --witness).
paper-closing-unsealed = There is no checkpoint yet: one is made every hour. The code covers the newest entries of all packets.
paper-check-days = { $number ->
    [one] { $number } working day for checking
   *[other] { $number } working days for checking
}
paper-department = Department of education:
paper-subject-alone = Subject
paper-packed = Packed
paper-finished = At the end
paper-overdue = Overd.
paper-late = Late
paper-unseen-short = Unseen
paper-affairs-short = Inc.
paper-total-alone = Total
paper-step = Step
paper-on-time = On time
paper-role = Role
paper-people = People
paper-joined = Joined
paper-where = Where
paper-how-many = How many
paper-which = Packets, works
paper-due-first = Nearest deadline
paper-where-now = Where now
paper-unseen-steps = Not witnessed
paper-not-uploaded = not uploaded

# ---- printed acts

cli-help-acts = print acts of acceptance and transfer, observers' acts, an expert's receipt, a packet's journal, the closing report
cli-help-acts-packet = every handover of this packet
cli-help-acts-journal = the journal of this packet
cli-help-acts-person = acts with this person on one side, and the receipt of an expert
cli-help-acts-day = handovers of this day; with --sittings the sittings of this day
cli-help-acts-sittings = observers' acts
cli-help-acts-organisation = with --sittings: of this organisation only
cli-help-acts-closing = the closing report of the campaign
cli-help-acts-output = where the PDF is written; acts.pdf if nothing is said
cli-help-acts-over = write over the file if it is there
cli-acts-written = Acts { $acts }: { $file }. Print at 100 %, write the names by hand.
cli-no-acts = There is nothing to print: the ledger has no such entries. Check the code, the day or the call-sign.
cli-acts-which = What is to be printed? --packet CODE, --journal CODE, --person CODE, --day DAY, --sittings or --closing
