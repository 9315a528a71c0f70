# Codes of participants: who has which stays on paper in the organisation.

code-span = { $count ->
    [1] { $first }
   *[other] { $first } – { $last }
}{ $course ->
    [none] {""}
   *[other] {" "}(year { $course })
}

codes-issued = { $organisation }
    Recorded { $at_when }: codes are handed out to participants, { $spans }. { $count } in all. Who has which stays with you on paper; it is not entered here.
    { receipt-note }
    .act = codes handed out: { $spans }
    .line = { $organisation }: codes { $spans }

codes-taken-back = { $organisation }
    Cancelled { $at_when }: codes { $spans } are not handed out. Both entries stay in the ledger.
    { receipt-note }
    .act = codes not handed out: { $spans }
    .line = { $organisation }: codes { $spans } not handed out

codes-shown = { $organisation }
    { $spans ->
        [none] No codes are handed out yet. When they are, write: <code>/codes 1001–1175</code>, or for one year <code>/codes year 1 1001–1175</code>
       *[other] Handed out: { $spans }. { $count } in all. More since? Write: <code>/codes { $example }</code>
    }

codes-overlap = { $organisation }
    Nothing is recorded: some of these codes are handed out already ({ $spans }), and a code is given once. Check the numbers. To look or to cancel: /codes
    .act = codes handed out already: { $spans }

codes-unclear = The codes { $text ->
        [none] {""}
       *[other] “{ $text }”{" "}
    }could not be read, nothing is recorded. Write the first and the last, with as many signs each: <code>/codes 1001–1175</code>; several spans with commas, forty at most. Names of participants are not entered here.
    .act = codes not read

codes-too-many = { $organisation }
    Nothing is recorded: an organisation may have { $most } spans of codes at most. Write codes that follow one another as one span, the first and the last. To look or to undo: /codes
    .act = more than { $most } spans of codes

codes-where = It is not clear which organisation, nothing is recorded. { $examples ->
        [none] You have no such organisation.
       *[other] Write its code before the numbers, for instance: <code>/codes { $examples_first } 1001–1175</code>
    }
    .act = the organisation of the codes not named

codes-gone = These codes are no longer noted as handed out, nothing has changed. To look: /codes
    .act = the codes are cancelled already

choice-codes-back = Cancel{ $text ->
    [none] {""}
   *[other] {" "}{ $text }
}
command-codes = Codes of participants
