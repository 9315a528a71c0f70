# Steps of the route: name; `.duty` what to do; `.done` what has been done; `.state` the same after the holder's name;
# `.board` a line of the board; `.tally` the outcome of a count.

step-packed = packing
    .duty = pack
    .done = packed
    .state = , packed
    .board = Packed, at school
    .tally = Counted at packing
step-collected = collecting works from the rooms
    .duty = collect and pack
    .done = collected
    .state = , packed
    .board = Collected, in the organisation
    .tally = Counted at collecting
step-to-observer = handover to the observer
    .duty = hand to the observer
    .done = handed to the observer
    .state = {""}
    .board = With observers
step-to-coordinator = handover to the coordinator
    .duty = hand to the coordinator
    .done = handed to the coordinator
    .state = {""}
    .board = With the coordinator
step-to-commission = handover to the subject commission
    .duty = hand to the subject commission
    .done = handed to the subject commission
    .state = {""}
    .board = In the subject commission
step-to-expert = handover to the expert
    .duty = { $college ->
        [yes] hand over for checking
       *[no] hand to the expert
    }
    .done = handed to the expert
    .state = , not opened
    .board = With experts, not opened
step-opened = opening and counting
    .duty = open, count and check
    .done = opened, being checked
    .state = , being checked
    .board = Being checked
    .tally = Opened
step-checked = checking the works
    .duty = check the works and fill in the protocol
    .done = checked
    .state = , checked
    .board = Checked, with experts
    .tally = Checked
step-from-expert = return by the expert
    .duty = give back the checked works
    .done = given back by the expert
    .state = , checked
    .board = Given back by experts
step-from-commission = return by the commission
    .duty = hand to the coordinator
    .done = given back by the commission
    .state = , checked
    .board = Given back by the commission
step-to-school = return to the school
    .duty = return to the school
    .done = returned to the school
    .state = , returned
    .board = Returned to schools
    .tally = Counted at the return
step-returned = return to the organisation
    .duty = return to the organisation
    .done = returned to the organisation
    .state = , returned
    .board = Returned to organisations
    .tally = Counted at the return
step-uploaded = upload to FIS OKO
    .duty = upload the form to FIS OKO
    .done = uploaded
    .state = {""}
    .board = Uploaded to FIS OKO
step-at-expert =
    .board = With experts, at any stage
step-at-school =
    .board = With organisations, packed or returned
step-unpacked =
    .board = Not packed

milestone-arrived = the observer is on site
milestone-handed-out = materials handed out
milestone-collected-works = works collected
milestone-packed-with-me = packed with the observer present
milestone-uploaded = form uploaded to FIS OKO
milestone-upload-refused = the federal system refuses the form

note-with-me = Downloaded with the observer present
    .line = downloaded with the observer present
note-day-before = Downloaded the day before
    .line = downloaded the day before
note-unsaid = When the materials were downloaded: not stated
    .line = when the materials were downloaded: not stated

incident-seal-broken = the seal is broken
incident-count-differs = the number of works differs
incident-handover-denied = the handover is not confirmed
incident-other-expert = taken by an expert other than the assigned one
incident-conflict-own-school = the expert has works of their { own-place } without the department's leave
incident-conflict-other-subject = the expert is not appointed for this subject or school
incident-conflict-too-few-years = the expert has taught for fewer years than required

via-link = by link
via-code = by code
via-photo = by photo
via-button = by button
via-text = by message
via-command = by command

language-ru = Russian
language-en = English

board-step = by stage
board-organisation = { $college ->
    [yes] by college
   *[no] by school
}
board-subject = by subject
board-district = by district
board-list = list
flag-overdue = only overdue ones
flag-unconfirmed = only unconfirmed ones
flag-incidents = only with incidents
flag-soon = only those that are soon due
flag-unchosen = only works without a chosen day
