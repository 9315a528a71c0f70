# Evidence in people's own hands: checkpoints of the ledger, and receipts.

checkpoint-made = <b>{ $day ->
        [yes] Checkpoint of the day
       *[no] Checkpoint
    } no. { $number }</b>, { $at_full }
    { $size ->
        [one] The ledger has { $size } entry
       *[other] The ledger has { $size } entries
    }, { $after ->
        [0] { $day ->
            [yes] { $number ->
                [1] all new
               *[other] no evening had one before
            }
           *[no] all new
        }
       *[other] { $fresh } of them new since no. { $after }
    }{ $day ->
        [yes] {" "}{ $after ->
            [0] {""}
           *[other] (the last one of a day)
        }
       *[no] {""}
    }. The mark of the whole ledger: <code>{ $mark }</code>
    Keep this message: it proves that no entry was changed afterwards. Anybody can check it, also without the bot: the ledger line by line and the program for it are in the archive that /export gives.
    <pre>{ $note }</pre>
    { $key ->
        [none] {""}
       *[other] The public key of the signature: <code>{ $key }</code>
    }
    { $program ->
        [none] {""}
       *[other] SHA-256 of the checking program: <code>{ $program }</code>
    }
    .line = Checkpoint no. { $number }, { $at_full }: entries { $size }, mark <code>{ $mark }</code>

receipts = <b>Your entries</b>: { $total ->
        [0] none yet. Everything that you do with a packet or a work will stand here, with its number and mark.
       *[other] { $total }
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $number ->
        [0] There is no checkpoint yet: the entries are held by their own chain alone.
       *[other] Checkpoint no. { $number }, { $sealed_at_full }, mark <code>{ $mark }</code>{ $lines ->
            [none] .
           *[other] { $unsealed ->
                [0] {" "}holds all of these.
               *[other] . Those with * will be in the next one.
            }
        }
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }

own-act = No. { $seq } <code>{ $mark }</code>{ $sealed ->
    [yes] {""}
   *[no] {"*"}
} · { $at_full }{ $code ->
    [none] {""}
   *[other] {" "}· { $code }
} · { $what_act }

key-changed = <b>The signing key has changed</b> { $at_when }. Checkpoints after no. { $number } are signed by another key: <code>{ $key }</code>
    Keep this message: earlier checkpoints are checked by the key of before, new ones by this one. Ask whoever runs the bot now whether they have changed the key themselves; if not, let them stop the bot and put the former key file back.
