# Digests by the hour: for coordinators and for the department.

digest-head = { $tardy ->
        [yes] {" "}(late)
       *[no] {""}
    }{ $skipped ->
        [none] {""}
       *[other] . Left out while the bot was down: { $skipped_when }{ $earlier ->
            [0] {""}
           *[other] {" "}and { $earlier } before
        }
    }
digest-numbers = Packets { $packets }: not packed { $unpacked }, way ended { $finished }. Uploaded: { $uploads } of { $sittings }.{ $inquiries ->
        [0] {""}
       *[other] {" "}Questions without an answer: { $inquiries }{ $waiting ->
            [none] {""}
           *[other] , the first { $waiting_since }
        }.
    }
digest-trouble = { $overdue ->
        [0] No packet is overdue
       *[other] <b>Overdue packets: { $overdue }</b>
    }{ $late ->
        [0] {""}
       *[other] , <b>uploads: { $late }</b>
    }{ $tasks ->
        [0] {""}
       *[other] , <b>tasks: { $tasks }</b>
    }. Unconfirmed: { $unconfirmed }. Incidents: { $incidents }. Joined: { $joined } of { $people }.
digest-changes = { $changes ->
        [none] { $since ->
            [none] {""}
           *[other] Nothing has changed { $since_since }.
        }
       *[other] <b>What has changed { $since_since }:</b>
        { $changes }
    }
digest-today = { $today ->
        [0] No sitting today.
       *[other] Sittings today: { $today }, begun: { $begun }.
    }

digest = <b>Digest of { $slot }</b>{ digest-head }
    { digest-today }
    { digest-numbers }
    { digest-trouble }
    { digest-changes }
    { $needs ->
        [0] Nothing needs you now.
       *[other] <b>Needs you: { $needs }</b>
        { $top }
    }
    { $ahead ->
        [0] No sitting tomorrow.
       *[other] <b>Sittings tomorrow: { $ahead }</b>
        { $tomorrow }
    }

day-report = <b>For the department: the day by { $slot }</b>{ digest-head }
    { $complete ->
        [yes] The campaign is complete: all packets ({ $packets }) have come to the end of their way, the marks of all sittings ({ $sittings }) are uploaded. There will be no more digests.
       *[no] { $calm ->
            [yes] All packets ({ $packets }) are where they belong, nothing is overdue.
           *[no] { digest-trouble }
        }
    }
    { digest-today }
    { digest-numbers }
    { digest-changes }

coming = { $sitting_line }{ $starts ->
        [none] {""}
       *[other] , begins at { $starts }
    }; { $observer ->
        [none] no observer
       *[other] observer { $observer_short }
    }

digest-change = { $what }: { $signed }
digest-change-unpacked = not packed
digest-change-finished = way ended
digest-change-overdue = overdue
digest-change-unconfirmed = unconfirmed
digest-change-incidents = incidents not resolved
digest-change-uploads = uploaded
digest-change-tasks = overdue tasks
digest-change-late = uploads overdue
digest-change-inquiries = questions without an answer
digest-change-joined = people joined

digest-set = { $hours ->
        [none] Recorded: no more digests by the hour. To switch them on again: /digest 8:00 13:00 18:00
       *[other] Recorded: a digest comes at { $hours }. The next one { $next ->
            [none] tomorrow.
           *[other] { $next_when }.
        } To switch off: /digest off
    }
digest-hours = { $department ->
        [yes] The department's digest comes on every day of the campaign at { $hours }, the next one { $next ->
            [none] tomorrow
           *[other] { $next_when }
        }. Everything now: /status
       *[no] { $hours ->
            [none] Digests by the hour are off. To switch them on: /digest 8:00 13:00 18:00, or by the button.
           *[other] A digest comes at { $hours }{ $next ->
                [none] {""}
               *[other] , the next one { $next_when }
            }. Other hours: /digest 9:00 17:30. To switch off: /digest off
        }
    }
bad-hours = The hours «{ $text }» cannot be read, nothing has changed. Write, for example: /digest 8:00 13:00 18:00 (at most eight), or /digest off

choice-digest = At { $text }
choice-digest-off = Switch off

command-digest = Digest by the hour
