# What others hear when somebody acts.

confirm-asked = { $packet }
    Taken: the packet is with { $taker } { $at_since }.{ $broken ->
        [yes] {" "}<b>The seal is broken.</b>
       *[no] {""}
    } Did you hand it over?
    .act = the giving side is asked to confirm
    .line = { $packet_line }: with { $taker_short } { $at_since }{ $broken ->
        [yes] , seal broken
       *[no] {""}
    }

off-your-hands = { $packet }
    Taken { $at_when }: the packet is with { $taker } and off your hands.
    .line = { $packet_line }: with { $taker_short } { $at_since }

passed = { $packet }
    The packet is with { $taker } { $at_since } ({ $step }). Not noted: { $skipped }.
    Nothing urgent. Whoever took it can add what is missing: “K7M29Q took 12:40”.
    .line = { $packet_line }: with { $taker_short } { $at_since }, not noted: { $skipped }

no-phone-there = { $callsign } has not joined the bot and will get no message: phone them. Handing over without a phone? Sign the cover sheet, the coordinator will enter it from there.

offered-too = Also being handed to you: { $code }. { $count ->
    [one] This packet is not taken yet
   *[other] These packets are not taken yet
}. If you have it, scan it; if not, tell whoever hands over.

offered-to-you = { $packet }
    A packet is ready for you from { $giver }{ $carrier ->
        [none] .
       *[other] , via { $carrier }.
    } Take it when it is in your hands.
    .line = { $packet_line }: from { $giver_short }{ $carrier ->
        [none] {""}
       *[other] {" "}via { $carrier }
    }

assigned-to-you = { $packet }
    This packet is for you to check{ $listed ->
        [none] .
        [one] : { $listed } work.
       *[other] : { $listed } works.
    } Take it when you get it.
    .line = { $packet_line }{ $listed ->
        [none] {""}
       *[other] : papers { $listed }
    }

unassigned = { $packet }
    Another expert checks this packet now: you need do nothing with it.
    .line = { $packet_line }: another expert checks it

authorisation-asked = { $packet }
    The coordinator asks you to allow this: { $expert } checks works of their { own-place }. Press “Allow” and type the order's number and date.
    .line = { $packet_line }: { $expert }, { own-place }

authorisation-sent = { $packet }
    The request has gone to the education department: { $expert } checks works of their { own-place }. The answer comes here. Do not wait if another expert can be assigned.

unreachable = { $role } { $callsign }: a message was not delivered ({ $at_when }), the bot is blocked or deleted. Please phone; everything recorded is kept.

trouble-report = A message of { $callsign ->
    [none] a participant
   *[other] { $callsign }
} could not be processed because of a bug ({ $at_when }), number { NUMBER($number, useGrouping: 0) }. It is kept. Ask what they wanted to note, and give the number to whoever runs the bot.
