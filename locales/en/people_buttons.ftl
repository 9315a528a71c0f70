# Buttons about people, at most 40 signs.

choice-cannot-come = { $text ->
    [none] I cannot { $college ->
        [yes] do it
       *[no] come
    }
   *[other] { $text } cannot { $college ->
        [yes] do it
       *[no] come
    }
}
choice-can-come = { $text ->
    [none] I can { $college ->
        [yes] do it
       *[no] come
    } after all
   *[other] { $text } can { $college ->
        [yes] do it
       *[no] come
    } after all
}
choice-instead = Another observer{ $text ->
    [none] {""}
   *[other] : { $text }
}
choice-replace = { $text }{ $number ->
    [0] , free
    [one] , { $number } work on that day
   *[other] , { $number } works on that day
}
choice-without = Go on without an observer
choice-people = All participants
choice-people-all = All: { $number }
choice-people-missing = Not joined: { $number }
choice-people-unreachable = No messages: { $number }
choice-people-schools = { $college ->
    [yes] By college: { $number }
   *[no] By school: { $number }
}
choice-people-department = Department: { $number }
choice-people-coordinator = Coordinators: { $number }
choice-people-school = { $college ->
    [yes] Organisers: { $number }
   *[no] Schools: { $number }
}
choice-people-observer = Observers: { $number }
choice-people-chair = Chairs: { $number }
choice-people-expert = Experts: { $number }
choice-people-of = { $text }
choice-people-previous = ← Back
choice-people-next = Next →
choice-person = { $text }
choice-person-a = { $text }
choice-person-m = { $text } · no
choice-person-u = { $text } · !
choice-invite = { $text ->
    [again] One more link (second phone)
   *[other] New link
}
choice-link-revoke = Revoke the link
choice-phone-lost = Phone lost: { $text }
choice-cards = { $number ->
    [0] PDF card
   *[other] Cards: { $number }
}
choice-tour = Next →

command-start = Begin
command-people = Participants, links, lost phones
command-cards = Invitation cards: for those not joined, or by call-signs
command-tour = How it is done, in a minute
