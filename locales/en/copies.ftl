# Scheduled copies of the books: what the coordinator hears.

copy-failed = <b>No copy of the database was made</b> { $at_when }{ $what ->
    [space] : the disk for copies is full
    [folder] : the folder for copies cannot be written
    [ledger] : the ledger did not pass its check
   *[other] {""}
}. { $last ->
    [none] There is no copy in the folder at all
   *[other] The last copy was made { $last_when }
}. The bot works and records. Tell whoever runs the bot now: they should run the check (doctor).

copy-made-again = Copies of the database are made and checked again, the last one { $at_when }. Nothing needs to be done.
