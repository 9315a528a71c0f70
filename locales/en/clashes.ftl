# Clashes of the plan: what will collide and what would help. The line stands in messages and at the command line.

work-brief = { $organisation }, { $subject }{ $starts ->
    [none] {""}
   *[other] {" "}at { $starts }
}

clash-observer-missing = No observer
clash-observer-twice = Observer in two places
clash-coordinator-missing = School without a coordinator
clash-expert-unfit = Expert may not check
clash-expert-twice = Expert in two places
clash-expert-overloaded = Expert has too much
clash-expert-missing = No expert
clash-checking-too-late = Checking ends after the upload
clash-rooms-too-full = Too few rooms
clash-load-uneven = Uneven load
clash-holidays-unknown = Holidays not decreed


clash-unjoined = { $unjoined ->
    [none] {""}
   *[other] {" "}Without a phone here: { $unjoined }; join them to send them: /people
}
observer-missing = { observer-missing.line }
    .line = No observer: { $day_named }, { $count ->
        [one] { $count } work
       *[other] { $count } works
    } ({ $visits }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }).{ $away ->
        [none] {""}
       *[other] {" "}Named, but recorded as unable to come: { $away }.
    } { $free ->
        [none] { $unjoined ->
            [none] Nobody is free on that day: move the work, or go without an observer by an order.
           *[other] Nobody with a phone here is free on that day.
        }
       *[other] Free: { $free }.
    }{ clash-unjoined }

observer-twice = { observer-twice.line }
    .line = { $callsign } in two places: { $day_named }, { $visits }. { $free ->
        [none] { $unjoined ->
            [none] Nobody is free
           *[other] Nobody with a phone here is free
        }: set the works apart (two hours between schools of one settlement, three otherwise) or on other days.
       *[other] Give one of the works to: { $free }.
    }{ clash-unjoined }

coordinator-missing = { coordinator-missing.line }
    .line = { $college ->
        [yes] No organiser
       *[no] No school coordinator
    }: { $organisations }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }. Nobody can pack the works and upload the form; the first work is on { $day_named }. Add a call-sign with the role of the school to the sheet of people.

expert-unfit = { expert-unfit.line }
    .line = { $callsign } may not check ({ $ground ->
        [own-school] { own-place }
        [other-subject] another subject: { $subject }
       *[other] { $years } years of teaching, { $needed } needed
    }): { $visits }; packets { $count }, the first on { $day_named }. { $free ->
        [none] Nobody can replace them: add an expert{ $ground ->
            [own-school] {" "}or ask the department for leave
           *[other] {""}
        }.
       *[other] These can: { $free }.
    }

expert-twice = { expert-twice.line }
    .line = { $callsign } is needed in two places: { $day_named }, { $visits }. { $free ->
        [none] Nobody can replace them: move one of the works.
       *[other] The checking can go to: { $free }.
    }

expert-overloaded = { expert-overloaded.line }
    .line = { $callsign } has too much: { $first_named } – { $last_named } { $works } papers in { $count ->
        [one] { $count } packet
       *[other] { $count } packets
    }, { $most } can be checked in these days. { $free ->
        [none] Nobody can take some: add an expert or spread the works over more days.
       *[other] Give some of the packets to: { $free }.
    }

expert-missing = { expert-missing.line }
    .line = No expert: { $subject }, { $count ->
        [one] { $count } packet
       *[other] { $count } packets
    }, the first on { $day_named }. { $candidates ->
        [0] { $own ->
            [none] { $young ->
                [none] Nobody has this subject
               *[other] Too few years of teaching: { $young }
            }: add an expert to the sheet of people.
           *[other] Of their { own-place }: { $own }. Ask the department for leave, or add an expert to the sheet of people.
        }
       *[other] Who can check: { $candidates }. To assign: /assign
    }

own-place = { $college ->
    [yes] own college
   *[no] own school
}
checking-too-late = { checking-too-late.line }
    .line = Deadlines collide: { $day }, { $count ->
        [one] { $count } work
       *[other] { $count } works
    }{ $week ->
        [5] {" "}(the expert's { $college ->
            [yes] college
           *[no] school
        } has a week of five days)
        [6] {" "}(the expert's { $college ->
            [yes] college
           *[no] school
        } has a week of six days)
       *[other] {""}
    }. If the expert receives the packet on { $received }, checking lasts until { $checked } ({ $reason }), but the marks are due on { $upload }. { $handed ->
        [none] { $fits ->
            [none] { $past ->
                [yes] The packet can no longer be handed over in time: ask the department to move the upload.
               *[no] No day near fits: ask the department to move the upload.
            }
           *[other] Even a handover on the day of the work is too late: move the work, { $fits_named } fits.
        }
       *[other] Hand over to the expert on { $handed_named } at the latest{ $fits ->
            [none] .
           *[other] {" "}or move the work: { $fits_named } fits.
        }
    }{ $free ->
        [none] {""}
       *[other] {" "}In a school of six days these are in time: { $free }.
    }

rooms-too-full = { rooms-too-full.line }
    .line = Too few rooms: { $day_named }, { $visits }: { $listed } on the list, { $seats } seats (rooms { $rooms }). { $needed } are needed: plan them, one packet a room.

load-uneven = { load-uneven.line }
    .line = Uneven load, { $subject }: { $callsign } has { $works } papers, the mean is { $mean }. { $free ->
        [none] Nobody can take some: add an expert.
       *[other] These can take some: { $free }.
    }

holidays-unknown = { holidays-unknown.line }
    .line = The holidays of { $year } are not decreed yet, check the sheet of the calendar.

clashes-left = { clashes-left.line }
    .line = … and { $count } more: { $what }

clash-unit = { $what_id ->
        [observer-missing] works{" "}
        [coordinator-missing] organisations{" "}
        [expert-missing] packets{" "}
        [checking-too-late] works{" "}
       *[other] {""}
    }
clash-line = { clash-line.line }
    .line = { $what }: { clash-unit }{ $count }{ $day ->
        [none] {""}
       *[other] {" "}(the earliest on { $day_named })
    }

clashes = { $count ->
        [0] <b>Nothing clashes</b>: observers, experts, rooms and deadlines all fit.
       *[other] { $what ->
            [none] <b>Clashes of the plan</b>
           *[other] <b>{ $what }</b>: { clash-unit }{ $count }{ $pages ->
                [1] {""}
               *[other] , page { $page } of { $pages }
            }
        }
    }
    { $parts ->
        [none] {""}
       *[other] { $parts }
    }

choice-clashes = All clashes
choice-clashes-previous = ← Back
choice-clashes-next = Next →
choice-clashes-observer-missing = No observer: works { $number }
choice-clashes-observer-twice = Observer in two places: { $number }
choice-clashes-coordinator-missing = { $college ->
    [yes] No organiser: colleges { $number }
   *[no] No school coordinator: schools { $number }
}
choice-clashes-expert-unfit = Expert may not: { $number }
choice-clashes-expert-twice = Expert in two places: { $number }
choice-clashes-expert-overloaded = Expert has too much: { $number }
choice-clashes-expert-missing = No expert: packets { $number }
choice-clashes-checking-too-late = Checking after the upload: works { $number }
choice-clashes-rooms-too-full = Too few rooms: { $number }
choice-clashes-load-uneven = Uneven load: { $number }
choice-clashes-holidays-unknown = Holidays: { $number }

command-clashes = What clashes in the plan and what would help
