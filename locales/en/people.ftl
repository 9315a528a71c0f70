# People, phones and invitations.

invited = Invitation given: { $callsign }, { $until_until }. Phones before: { $phones }.
invitation-link = <b>{ $callsign }</b>{ $roles ->
        [none] .
       *[other] {" "}({ $deputy ->
            [yes] { $roles_deputy }
           *[no] { $roles }
        }).
    }
    { $link }
    Pass this link on: it works once, { $until_until }. Older unused links are dead.{ $phones ->
        [0] {""}
       *[other] {" "}Phones that have joined already ({ $phones }) stay.
    }
    { $receipt ->
        [none] {""}
       *[other] { $receipt } (everybody's entries are numbered apart)
    }
invitations-revoked = { $count ->
        [0] { $callsign }: there is no unused link.
       *[other] { $callsign }: the link is revoked, nobody can join by it.
    }
    { receipt-note }
phones-revoked = { $callsign }: phones cut off: { $count }.
    { receipt-note }
    .act = phones of { $callsign } cut off: { $count }
phone-cut-off = This phone is cut off from the bot. Messages from it are not recorded any more.
phone-moved = The phone that spoke for { $former } joined { $at_when } by the invitation of { $callsign }. It does not speak for { $former } any more. Not right? Revoke the phones: /people { $callsign }
another-phone = One more phone speaks for { $callsign } since now, { $at_when }. Was it not you? Tell your coordinator at once.

people = <b>Participants</b>: joined { $joined }, not yet { $missing }{ $unreachable ->
        [0] .
       *[other] , <b>get no messages { $unreachable }</b>.
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    Below: { $shown }{ $role ->
        [none] {""}
       *[other] , { $role }
    }{ $scope ->
        [none] {""}
       *[other] , “{ $scope }”
    }, { $found } in all.{ $pages ->
        [1] {""}
       *[other] {" "}Page { $page } of { $pages }.
    }
people-all = all
people-missing = those who have not joined
people-schools = { $college ->
    [yes] choose a college
   *[no] choose a school
}
people-deputies = deputies of the coordinator
people-unreachable = those who get no messages
people-line = { $role }{ $deputies ->
    [0] {""}
   *[other] {" "}(deputies { $deputies })
}: joined { $joined }{ $missing ->
    [0] {""}
   *[other] , not yet { $missing }
}{ $unreachable ->
    [0] {""}
   *[other] , unreachable { $unreachable }
}

person-card = <b>{ $callsign }</b>{ $roles ->
        [none] {""}
       *[other] : { $deputy ->
            [yes] { $roles_deputy }
           *[no] { $roles }
        }
    }{ $place ->
        [none] {""}
       *[other] {" "}({ $place })
    }
    { $phones ->
        [0] No phone has joined yet.
       *[other] Phones: { $phones }, { $since_since }.
    } { $blocked ->
        [none] {""}
       *[other] <b>Gets no messages { $blocked_since }: phone them.</b>
    }
    { $invited ->
        [none] {""}
       *[other] An unused link is good { $invited_until }.
    }
    { $absent ->
        [yes] Cannot come today.
       *[no] {""}
    }

no-such-person = Nobody found: { $callsign }. Look by call-sign, { $college ->
    [yes] college
   *[no] school
}, place or subject, for example <code>/people Karam</code>. Everybody: /people
roles-changed = You ({ $callsign }) now have { $roles ->
        [none] no role: ask your coordinator.
       *[other] these roles: { $roles }. Buttons and menu are up to date, more: /help
    }
reachable = { $role } { $callsign } gets messages again, { $at_when }.
cards-ready = { $count ->
    [0] Nobody to invite: all whom you have named have joined.
    [one] { $count } card for whoever has not joined yet, good { $until_until }; older unused links are dead.
   *[other] { $count } cards for those who have not joined yet, good { $until_until }; older unused links are dead.
}{ $unknown ->
    [none] {""}
   *[other] {" "}No such call-signs: { $unknown }.
}
