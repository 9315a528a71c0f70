# Rooms: who came, organisers, variants.

room = { $name }: { $came }
room-staff = { $name }: { $organisers }
packed-otherwise = { $packet }: room { $room }, { $wrote } in the packet
room-need = { $name }: { $came } participants, organisers { $organisers }, needed { $zones }

rooms-reported = { $sitting }
    { $adds ->
        [yes] Completed
       *[no] Recorded
    } { $at_when }: rooms { $rooms }. { $came } came{ $listed ->
        [none] {""}
       *[other] {" "}of { $listed } on the list
    }.{ $variants ->
        [none] {""}
       *[other] {" "}Variants: { $variants }.
    } { $organisers ->
        [0] Nothing is said of the organisers yet.
       *[other] Organisers: { $organisers }{ $otherwise ->
            [none] , one for each room or zone.
           *[other] , of them not one a zone: { $otherwise }.
        }
    }
    { $kept ->
        [yes] The other rooms stay as they were; if one was not used, send it with a nought, for instance 3:0.
       *[no] {""}
    }
    { $packed ->
        [none] {""}
       *[other] Collected with another number, please check: { $packed }. If the slip is in the packet, press «Undo» under its card and pack it again; if it has been handed on, tell the coordinator.
    }
    { $early ->
        [none] {""}
       *[other] By the plan the work begins at { $early }: if these are its rooms already, there is nothing to do.
    }
    { $over ->
        [yes] That is more than are on the list: check the numbers.
       *[no] {""}
    }
    { $few ->
        [none] {""}
       *[other] Fewer organisers than needed: { $few }. An incident is recorded, the coordinator knows.
    }
    { $teaches ->
        [none] {""}
       *[other] A teacher of this subject is among the organisers, rooms: { $teaches }. An incident is recorded, the coordinator knows.
    }
    { $corrects ->
        [none] {""}
       *[other] The earlier entry ({ $corrects_full }) stays in the ledger.
    }
    { $packets ->
        [0] {""}
       *[other] Packets waiting to be collected: { $packets }.{ $apart ->
            [yes] {" "}Not a packet a room: pack each by itself on the work's card; it may hold several rooms. Tell the coordinator of needless ones.
           *[no] {""}
        }
    }
    { receipt-note }
    .act = rooms { $rooms }; { $came } came{ $organisers ->
        [0] {""}
       *[other] ; { $organisers } organisers
    }
    .line = { $sitting_line }: { $came } came, rooms { $rooms }

rooms-where = Understood: { $rooms }, { $came } in all. { $again ->
        [yes] Such rooms have been recorded today. Is it to put that record right, or is it another work? Until you choose, nothing has changed.
       *[no] Which work is it? Choose by a button: nothing is recorded yet.
    }

rooms-doubted = { $field_id ->
        [organisers] Room { $room }: { $number } organisers for { $came } participants?
       *[other] Room { $room }: { $number } spoiled of { $came }?
    } Not recorded yet. If it corrects the room, press the button{ $example ->
        [none] .
       *[other] {" "}or write: rooms { $example }
    }

no-work-for-rooms = This looks like rooms, but you have no work of today or before that awaits its upload. Nothing is recorded. Your works: /my
    .act = rooms without a work

rooms-unclear = The rooms are not written down: { rooms-unclear-why } Put it right and send all rooms in one message, for instance: 1:25 2:24 3:18
    .act = rooms not written: { $because }
rooms-unclear-why = { $because_id ->
        [twice] { $room ->
            [none] one of them
           *[other] room { $room }
        } is named twice.
        [misread] «{ $room }» is no room with a number.
        [many] there are more than sixty.
        [large] one of them has more than 500 participants.
        [named] a room seems to be called by a person's name, and there are no names here. In the place of […] write its number or place (“12”, “assembly hall”): <code>{ $lines }</code>.
       *[long] the name of a room is longer than 20 signs.
    }
rooms-because-twice = a room is named twice
rooms-because-misread = a piece is no room
rooms-because-many = too many rooms
rooms-because-large = too many participants
rooms-because-long = too long a name
rooms-because-named = a name that may be a person's

rooms-apart = { $sitting }
    They cannot be collected by rooms: { $rooms } rooms, { $packets } packets. Nothing has changed. Correct the rooms, or collect the packets one by one.
    .act = { $rooms } rooms, { $packets } packets: not collected by rooms
    .line = { $sitting_line }: { $rooms } rooms, { $packets } packets

field-rooms = How many participants came to each room? Write one message, for instance: 1:25 2:24 3:18
    .hint = Write a room, a colon and how many came, with spaces between: 1:25 2:24 3:18. Part names of several words by commas: main hall: 60, 12: 25
field-organisers = How many organisers were there? One a room is needed, in a large one as many as there are zones. If it was otherwise somewhere, write the room and how many there were.
    .hint = Press the button, or write those of your rooms that had another number of organisers.
field-teaches = Was a specialist in this subject an organiser? If so, write the room.
    .hint = Press the button, or write rooms of your list with commas.
field-rooms-where = Which work is it?
    .hint = Choose the work by its button.

choice-rooms = { $text ->
    [none] Rooms: who came
   *[other] { $text }
}
choice-rooms-fix = Put right: { $text }
choice-rooms-today = Another, today: { $text }
choice-rooms-pack = Collect by rooms: { $number }
choice-fill-organisers-enough = Enough everywhere
choice-fill-organisers-as-said = Yes, so many organisers
choice-fill-organisers-as-rooms = It corrects the room
choice-fill-rooms-spoiled-as-said = Yes, so many spoiled
choice-fill-rooms-spoiled-as-rooms = It corrects the room
choice-fill-teaches-none = None was
form-rooms-where = the rooms
incident-few-organisers = fewer organisers than needed
incident-organiser-teaches = an organiser teaches this subject

rooms-in-packets = { $sitting }
    Which room is in which packet. If they were put otherwise, close the question and pack the packets one by one.
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
room-in-packet = { room-in-packet.line }
    .line = room { $room }, { $came } works: { $packet_line }
field-rooms-spoiled = Were works spoiled and replaced? If so, write the room and how many.
    .hint = Press the button, or write those of your rooms where works were spoiled.
field-seals = Numbers of the seals? Write them with spaces in the order of the rooms, or press the button.
    .hint = As many numbers as rooms are needed, with spaces and in the same order; without numbers press the button.
choice-fill-rooms-spoiled = None spoiled
choice-fill-seals-skip = Seals without numbers
choice-fill-seated = As by rooms: { $number } wrote
form-rooms-pack = packing by rooms
