# Refusals: what was not done, and what to do next. None of them changes who has the packet.

of-packet = { $packet }
    That did not work. Open the card: scan the label again.
    .act = refused
    .line = { $packet_line }: did not work, scan the label again

already-yours = { $packet }
    The packet is yours already { $since_since }. Nothing has changed.
    .act = said again: the packet was theirs already
    .line = { $packet_line }: yours already { $since_since }

already-taken = { $packet }
    The packet is with { $holder } { $since_since }. Nothing has changed.
    If it is in your hands, tell the coordinator: the entry will be checked and corrected.
    .act = the packet was with { $holder_short } already
    .line = { $packet_line }: with { $holder_short } { $since_since }, unchanged

already-offered = { $packet }
    Announced already, { $since_since }; no need to repeat. The recipient will take it on their phone.
    .act = announced already
    .line = { $packet_line }: announced already, { $since_since }

already-counted = { $packet }
    Recorded already { $since_when }: { $step }, papers { $counted }. The repeat has changed nothing.
    .act = repeated: { $step }, papers { $counted }
    .line = { $packet_line }: recorded already, { $step }, papers { $counted }, { $since_when }

wrong-role = { $packet }
    Nothing has changed: this is for the { $expected } now. If you have the packet, hand it over or tell the coordinator.
    .act = this is for the { $expected }
    .line = { $packet_line }: this is for the { $expected }

not-yours = { $code ->
        [none] This packet
       *[other] Packet <code>{ $code }</code>
    } is not of your { $college ->
        [yes] organisations
       *[no] schools
    } and subjects, so its card is not shown. If it is in your hands, phone the coordinator.
    .act = somebody else's packet
    .line = { $code ->
        [none] somebody else's packet
       *[other] <code>{ $code }</code>
    }: not of your { $college ->
        [yes] organisations
       *[no] schools
    } and subjects, phone the coordinator

not-holder = { $packet }
    Nothing has changed: { $holder ->
        [none] the packet is not packed yet.
       *[other] the packet is with { $holder }.
    } If it is in your hands, take it first.
    .act = somebody else has the packet
    .line = { $packet_line }: { $holder ->
        [none] not packed yet
       *[other] with { $holder_short } now; if you have it, take it first
    }

wrong-order = { $packet }
    { $step ->
        [none] The packet's route is finished, there is nothing left to do.
       *[other] Nothing has changed. To do now: { $step_duty }.
    }
    .act = out of order
    .line = { $packet_line }: { $step ->
        [none] route finished
       *[other] to do now: { $step_duty }
    }

which-step = { $packet }
    Which do you mean: “{ $past }” (it happened before, unnoted) or “{ $now }” (the packet is in your hands now)?
    .act = asked which step is meant
    .line = { $packet_line }: which one, “{ $past }” or “{ $now }”

stale-button = { $packet }
    The packet has moved on since, nothing has changed. { $holder ->
        [none] The packet is not packed yet.
       *[other] The packet is with { $holder }{ $since ->
            [none] {""}
           *[other] {" "}{ $since_since }
        }.
    }
    .act = button out of date
    .line = { $packet_line }: button out of date, { $holder ->
        [none] not packed
       *[other] with { $holder_short }
    }

nothing-to-confirm = { $packet }
    No handover of this packet waits for your word: perhaps you have answered already.{ $holder ->
        [none] {""}
       *[other] {" "}The packet is with { $holder }.
    }
    .act = nothing to confirm
    .line = { $packet_line }: nothing to confirm

too-late-to-undo = { $packet }
    Undoing is possible for { $minutes } min, and they are over. Tell the coordinator what happened and when, and write it on the cover sheet.
    .act = too late to undo
    .line = { $packet_line }: too late to undo (over { $minutes } min), tell the coordinator

nothing-to-undo = { $packet }
    Nothing to undo: the last step is undone already, is not yours, or something else was recorded after it. If an entry is wrong, tell the coordinator.
    .act = nothing to undo
    .line = { $packet_line }: nothing to undo

own-school = { $packet }
    Not assigned: { $expert } { $college ->
        [yes] works at this organisation
       *[no] works at this school
    }. Choose another expert or ask the education department for leave.
    .act = not assigned: { $expert_short } { $college ->
        [yes] works at this organisation
       *[no] works at this school
    }
    .line = { $packet_line }: { $expert_short }, { $college ->
        [yes] own organisation
       *[no] own school
    }, needs the department's leave
    .reason = { $expert }: { $college ->
        [yes] own organisation
       *[no] own school
    }, needs the department's leave

other-subject = { $packet }
    Not assigned: { $expert } is not appointed for this subject or { $college ->
        [yes] organisation
       *[no] school
    }. Choose another expert.
    .act = not assigned: { $expert_short }, another subject or { $college ->
        [yes] organisation
       *[no] school
    }
    .line = { $packet_line }: { $expert_short }, another subject or { $college ->
        [yes] organisation
       *[no] school
    }
    .reason = { $expert }: another subject or { $college ->
        [yes] organisation
       *[no] school
    }

too-few-years = { $packet }
    Not assigned: { $expert } has taught for { $years ->
        [one] { $years } year
       *[other] { $years } years
    }, at least { $needed } are needed. Choose another expert.
    .act = not assigned: { $expert_short }, { $years } years of { $needed }
    .line = { $packet_line }: { $expert_short }, { $years } years of teaching, at least { $needed } needed
    .reason = { $expert }: { $years } years of teaching, at least { $needed } needed

unknown-code = { $code ->
        [none] This label is not known.
       *[other] Code <code>{ $code }</code> is not known.
    } Compare the signs under the QR or send a photo of the label. If that fails, write the time on the cover sheet.
    .act = code not known
    .line = { $code ->
        [none] label not known
       *[other] <code>{ $code }</code>: not known
    }, compare the signs under the QR

misread = Almost a code, but its signs do not fit: “{ $text }”. Type the code under the QR again or send a photo of the label.
    .act = code misread
    .line = “{ $text }”: the signs do not fit, type it again

bad-input = “{ $text }” does not fit. { $field_hint }{ $example ->
        [none] {""}
       *[other] {" "}For instance: { $example }
    }
    { $packet ->
        [none] {""}
       *[other] { $packet }
    }

no-question = This question is closed, nothing has changed. { $sitting ->
        [none] Scan the label to see what can be done now.
       *[other] What else can be noted for this sitting: the buttons below.
            { $sitting }
    }

no-packet-in-mind = Which packet? Scan its label or add its code: “{ $act_id ->
    [announce] K7M29Q handing over
    [via] K7M29Q sent via the driver
    [confirm] K7M29Q confirm
    [deny] K7M29Q did not hand over
    [undo] K7M29Q undo
    [count] K7M29Q opened 23
    [pack] K7M29Q packed 25 23
    [stay] K7M29Q stays with me
    [delay] K7M29Q cannot make it 18:00
   *[other] K7M29Q took 12:40
}”.

one-number-for-many = Packets: { $count }{ $declared ->
    [none] {""}
   *[other] , works that should be in them: { $declared }
}; but one number: { $counted }. Nothing is recorded. All agree: “all agree”. One does not: write its code and how many works are in it, for example “{ $code } returned { $counted }”.

too-many = Labels at once: { $found }, and one act takes { $limit }. Nothing has changed; do it in parts.
