# The command line. A trouble is always one line: what is wrong and what to do.

cli-about = A bot that knows who holds which packet of works, and since when. Settings are read from .env and the environment.
cli-usage = The command is not written like this. Wanted: { $usage }

cli-help-run = start the bot
cli-help-migrate = make or renew the database's tables
cli-help-load = load a campaign's plan from an .xlsx workbook
cli-help-load-file = the plan's workbook; for an empty one see the command template
cli-help-load-dry-run = check it and show what would change, write nothing
cli-help-template = write an empty workbook for the plan
cli-help-template-file = where to write it
cli-help-template-college = the form of colleges
cli-help-template-over = overwrite the file if it is there already
cli-help-example = write an example plan: a district, six schools, two subjects
cli-help-example-file = where to write it
cli-help-example-first-day = the day of the first works; today by default
cli-help-example-large = a large district: 40 schools, 3 subjects, experts not assigned yet
cli-help-example-colleges = so many colleges instead of a district, for example 300
cli-help-example-over = overwrite the file if it is there already
cli-help-invites = make invitations for those who have not joined yet
cli-help-invites-callsigns = for whom, by call-signs, such as Н-07 (also for those who have joined)
cli-help-invites-revoke = take unused invitations back instead
cli-help-invites-revoke-phones = a phone is lost: cut off every phone of this call-sign
cli-help-invites-pdf = cards to be printed instead of links, 8 on an A4 sheet
cli-help-invites-over = replace the file if there is one
cli-help-labels = print the labels of the packets
cli-help-labels-organisation = of this organisation only
cli-help-labels-subject = of this subject only
cli-help-labels-size = the size: a4 (24 a sheet), l7160 (21 a sheet, as Avery L7160), a6 (one a page), cover (cover sheets)
cli-help-labels-day = for this day only
cli-help-labels-packet = of this packet only
cli-help-labels-output = where to write the PDF; labels.pdf by default
cli-help-labels-over = overwrite the file if it is there already
cli-help-status = show the board: where all packets are, what is overdue
cli-help-status-words = only a part of the board, in words: a subject, a school, “grade 8”, 16.04, a call-sign, overdue
cli-filter-unclear = “{ $text }” is not on the board or fits several things{ $near ->
    [none] {""}
   *[other] ; the nearest: { $near }
}. Say it more exactly.
cli-help-status-json = for other programs; the fields are described in docs/exports.md
cli-help-export = give the books to other programs; the fields are described in docs/exports.md
cli-help-export-format = the kind: xlsx (packets and ledger as tables) or jsonl (the ledger, to be verified)
cli-help-export-output = where to write; export.xlsx or export.jsonl by default, "-" is the screen
cli-help-export-over = overwrite the file if it is there already
cli-help-verify = check the ledger's chains and name the first break
cli-help-verify-file = an exported .jsonl or a copy of the database; without a name the database itself is checked
cli-help-verify-witness = a witness: a message with a checkpoint (a file or text) or a receipt "No. 12 · 16 signs"; finds a rollback
cli-help-verify-key = the public key of the signatures (a file or a line); without it the database is checked by its own key
cli-help-backup = make a checked copy of the database (the bot may be running)
cli-help-backup-file = where to write it
cli-help-restore = bring the database back from a copy (the bot must be stopped)
cli-help-restore-file = the copy
cli-help-restore-over = replace the database even if it holds a campaign
cli-help-move = carry the database to another address (SQLite or PostgreSQL) and compare; the bot must be stopped
cli-help-move-to = where to: sqlite:///file or postgresql://user:password@host/database; it must be empty
cli-help-move-verbose = show how many rows of each table were moved
cli-help-forget-marks = forget marks whose time is over
cli-help-forget-marks-before = forget what came before this day, and not by MARKS_KEEP_DAYS
cli-marks-forgotten = Marks deleted: sheets { $sheets }, works { $works }. The ledger's entries stay, verify checks them.
cli-marks-none = There are no marks from before { $day }: nothing to delete.
cli-marks-not-yet = { $day } is still to come: name a day that has passed, YYYY-MM-DD
cli-help-doctor = check everything that the bot depends on
cli-help-routes = draw docs/routes.md anew from the tables of routes
cli-help-routes-check = only check whether the drawing is stale

# ---- settings and Telegram

cli-bad-setting = A setting is wrong: { cli-setting-wanted }
cli-bad-settings = Settings that are wrong: { $count }. { $wanted }. Correct them in .env or in the environment; every setting is explained in .env.example.
cli-setting-wanted = { $name }: { $name ->
    [TIMEZONE] a time zone is wanted, such as Asia/Irkutsk
    [QUIET_HOURS] two times with a dash are wanted, such as 22:00-07:00
    [COORDINATORS] numeric Telegram ids separated by commas are wanted
    [SEND_RATE] a number above zero is wanted
    [CHAT_RATE] a number above zero is wanted
    [LOG_LEVEL] one of DEBUG, INFO, WARNING, ERROR is wanted
    [HEALTH_LISTEN] an address and a port are needed, for example 127.0.0.1:9464
    [WEBHOOK_LISTEN] an address and a port are wanted, such as 127.0.0.1:8080
    [PHOTO_LIMIT_MB] a whole number from 1 to 20 is wanted
    [UNDO_MINUTES] a whole number from 0 is wanted
    [OFFER_MINUTES] a whole number from 1 is wanted
    [INVITE_DAYS] a whole number from 1 is wanted
    [INBOX_KEEP_DAYS] a whole number from 1 is wanted
    [EVIDENCE_KEEP_DAYS] a whole number from 1 is wanted
    [MARKS_KEEP_DAYS] a whole number from 1 is wanted
    [BACKUP_HOURS] a number above zero is needed
    [BACKUP_KEEP] two whole numbers with a comma are needed, 24,14: how many of the newest copies, and of how many days
    [BOT_PROXY] an address such as socks5://host:port is wanted
   *[other] see its explanation
}. Correct it in .env or in the environment; every setting is explained in .env.example.
cli-bad-env-file = The file .env is not UTF-8. Save it as UTF-8 and try again.
cli-no-token = BOT_TOKEN is not set. Get a token from @BotFather and put it into .env.
cli-key-wrong = { $file } holds no Ed25519 private key (PEM, without a password). Put the earlier file back; if the key has signed nothing yet, delete the file and the first run makes a new one.
cli-bad-token = BOT_TOKEN does not look like a token: digits, a colon and letters without spaces are wanted. Copy it from @BotFather again.
cli-unauthorized = Telegram does not accept BOT_TOKEN. Get a valid token from @BotFather, put it into .env and try again.
cli-no-telegram = Telegram does not answer ({ $said }). Check the network, BOT_API_URL and BOT_PROXY, then try again.
cli-telegram-refuses = Telegram refuses: { $said }. Correct the setting that it speaks of and try again.
cli-not-a-bot-api = What answers at BOT_API_URL is not the Bot API. Correct the address in .env; usually it is https://api.telegram.org
cli-no-proxy-library = BOT_PROXY needs the library aiohttp-socks: .venv/bin/pip install -r requirements.txt
cli-username-unknown = The bot's username is not known yet. Put BOT_TOKEN into .env and try again: Telegram is asked once and the answer is remembered.

# ---- database and files

cli-not-migrated = { $found ->
    [none] The database has no tables yet
   *[other] The database is at version { $found }, this program needs { $wanted }
}. Run: { $bot } migrate
cli-newer-books = The database is at version { $found }, newer than this program ({ $wanted }). Update the program and leave the database alone.
cli-migration-failed = The tables were not renewed, everything is as before: { $said }. Check DATABASE_URL and the disk's free space, then try again.
cli-no-folder = There is no folder { $folder }. Make it or correct DATABASE_URL.
cli-migrated = The tables are ready, version { $version }.
cli-migrated-before = The tables are at version { $version } already, nothing has changed.
cli-books-unavailable = The database is not available now: { $said }. Check the disk and the access to it, then try again in a minute.
cli-no-right = The role in DATABASE_URL lacks a right: { $said }. Name the role that owns the database, or have PostgreSQL's administrator grant it (GRANT).
cli-books-refuse = The database refuses: { $said }
cli-already-running = A bot serves this database already. Stop it and try again.
cli-many-names = The database file { $filename } has another name (a hard link), under which a second bot would keep books of its own, and entries would be lost. Find that name (find / -xdev -samefile { $filename }), delete it and try again.
cli-other-key = A bot with another signing key serves this database, and this one was not started: nobody can check one ledger with two signatures. Copy the key file (custody.key or SIGNING_KEY_FILE) from the machine where the bot works over the one here, and try again.
cli-unknown-address = DATABASE_URL does not fit: sqlite:///file or postgresql://user:password@host/name with the right password is wanted. Correct it in .env.
cli-no-such-database = There is no such database: { $said }. Make it on the server (createdb --owner USER DATABASE), or correct its name in the address.
cli-not-empty = Something is there already. Choose another name, or confirm the replacement with --over.
cli-broken-backup = The file is no good as a copy of the database: { $said } Take another copy.
cli-unknown-callsign = The campaign has no such call-sign: { $said }. Compare with the sheet of people in your plan.
cli-not-a-database = The file of DATABASE_URL is no database, or damaged: { $said }. Bring a copy back: { $bot } restore FILE --over
cli-no-campaign = There is no plan yet. Load one: { $bot } load FILE.xlsx
cli-no-output-folder = There is no folder { $folder }. Make it, or name another file.
cli-file-missing = There is no file or folder { $filename }. Check the name.
cli-file-forbidden = No access to { $filename }. Check its permissions.
cli-file-is-folder = { $filename } is a folder, a file is wanted.
cli-file-exists = { $file } is there already. Choose another name, or confirm the replacement with --over.
cli-own-file = { $file } belongs to the bot's database and is not overwritten. Choose another name.
cli-system-refuses = The system refuses: { $said }. Check the file, the port and the disk's free space, then try again.

# ---- plan, invitations, labels

cli-load-untouched = This is the form as it was given out: its people and sittings are examples. Nothing was written. Replace the examples with your own rows and load it again.
cli-plan-wrong = { $count ->
    [one] The workbook has { $count } mistake
   *[other] The workbook has { $count } mistakes
}, nothing was written. Correct what is named and load it again.
cli-load-campaign = Campaign "{ $title }" ({ $key })
cli-load-nothing = All of this was there already, nothing has changed.
cli-load-new = New: organisations { $organisations }, people { $people }, works { $sittings }, packets { $packets }, rooms { $rooms }, tasks of the roadmap { $tasks }
cli-load-changed = Changed: organisations { $organisations }, people { $people }, works { $sittings }, rooms { $rooms }, tasks of the roadmap { $tasks }
cli-load-terms = The campaign's terms or its calendar have changed.
cli-load-moved = Moved: the work { $key } is now on { $after }. Packets and codes are the same; printed labels and cover sheets bear the old day: better print them anew.
cli-load-stayed = The work { $key } has begun, its day stays, and the row of “{ $after }” was not entered. If the day is a slip, put the old one back. If it is one more work (for late writers), keep both rows in the workbook.
cli-load-aside = Set aside: { $key }. No more reminders about it; put the row back and it comes back.
cli-load-back = In the plan again: { $key }
cli-load-stays-acts = The plan no longer has { $key }, but something was recorded there: it stays as it was.
cli-load-stays-sent = The plan no longer has { $key }, but the coordinator sent this call-sign there: it stays. Send somebody else first.
cli-load-stays-you = The plan no longer has { $key }, but that is you: it stays.
cli-load-only-asked = This was a check, nothing was written.
cli-load-next = Next: { $bot } labels, { $bot } invites.
cli-template-written = Written: { $file }. Replace the examples with your own rows and check: { $bot } load { $file } --dry-run
cli-example-written = An example plan is written: { $file }. Load it: { $bot } load { $file }
cli-invites-nobody = Nobody is left to invite: everybody has joined.
cli-invites-earlier = Earlier unused invitations of these people, if there were any, no longer work.
cli-invites-drawn = Cards: { $cards }, file { $file }. Print, cut and hand them out: each works once.
cli-invites-phones-revoked = { $callsign }: phones cut off: { $number }. A new link: { $bot } invites { $callsign }
cli-invites-revoked = Invitations taken back: { $number }
cli-bad-code = "{ $code }" is no packet's code. The six symbols under the QR are wanted, such as K7M2-9Q.
cli-no-labels = The plan has no such packets. Check --organisation (its code), --day and --packet.
cli-covers-written = Cover sheets { $labels }: { $file }. One a packet, beside it on its way.
cli-labels-written = Labels { $labels }, sheets { $pages }: { $file }. Print at 100 %.

# ---- board, export, verification, copies

cli-yes = yes
cli-no = no
cli-export-too-large = The ledger is longer than a sheet can hold. Export it with --format jsonl
cli-export-script = Beside it lies a program that checks the ledger without the bot: python3 { $file } { $export }
cli-export-written = Exported: { $file }
cli-sheet-packets = Packets
cli-sheet-ledger = Ledger
cli-column-code = Code
cli-column-organisation = Organisation
cli-column-subject = Subject
cli-column-grade = Grade
cli-column-date = Day of the work
cli-column-step = Stage
cli-column-holder = Holder
cli-column-since = Since
cli-column-due = Due
cli-column-overdue = Overdue
cli-column-listed = On the list
cli-column-wrote = Wrote
cli-column-counted = Counted
cli-column-seal = Seal
cli-column-incidents = Incidents
cli-column-time = Happened
cli-column-recorded = Recorded
cli-column-stream = Stream
cli-column-number = Number
cli-column-who = Who
cli-column-what = What
cli-column-accepted = Accepted
cli-column-mark = Mark
cli-ledger-plan-loaded = the campaign's plan was loaded

cli-break = { $what ->
    [gap] entries before no. { $seq } are missing
   *[other] entry no. { $seq } { cli-break-how }
}
cli-break-how = { $what ->
    [reordered] is not in its place
    [forked] does not continue the one before
    [accepted] is not shown as it was written: accepted or refused
    [actor] is not shown as the act of whoever did it
    [kind] is shown as another act
    [recorded] is shown with another time of recording
    [place] says of the packet something else than the bot shows
    [step] puts the packet at another step than the bot shows
    [holder] gives the packet to somebody else than the bot shows
    [state] says of the packet's deadline, confirmations or incidents something else than the bot shows
    [unwritten] does not exist, and the bot shows the packet on its way
    [untouched] does not exist, and the packet's deadline, confirmations or incidents are not the planned ones any more
   *[edited] was edited
}
cli-verify-holds = The ledger holds: entries { $entries }, streams { $streams }.
cli-verify-broken = The ledger is broken: stream { $stream }, { cli-break }. Keep the file as it is and compare it with the last copy: { $bot } verify COPY
cli-verify-sealed = Checkpoint no. { $number } seals entries: { $size }; { $signed ->
    [yes] the signatures hold
   *[no] the signatures were not checked, name the public key: --key KEY
}.
cli-verify-witnessed = Witnesses that agree with the ledger: { $count }.
cli-verify-fault = { $what ->
    [reordered] The ledger is broken: place { $place } of the whole log is taken twice. { cli-verify-keep }
    [gap] The ledger is broken: the entry at place { $place } of the whole log is missing, checkpoint no. { $number } sealed it. { cli-verify-keep }
    [truncated] The ledger is broken: it was cut off. Checkpoint no. { $number } sealed { $size } entries, { $found } are left. { cli-verify-keep }
    [rewritten] The ledger is broken: the first { $size } entries are not those that checkpoint no. { $number } sealed: they were rewritten or put in another order. { cli-verify-keep }
    [missing] The ledger is broken: checkpoint no. { $number } is missing. { cli-verify-keep }
    [edited] The ledger is broken: checkpoint no. { $number } was edited. { cli-verify-keep }
    [unsigned] Checkpoint no. { $number } is not signed by this key: it was forged, or the key is another one. Compare it with the message in the coordinator's chat; name an earlier key with one more --key
    [emptied] The ledger is broken: it is empty, and there are campaigns in the books, each of which has an entry in it. It was wiped. { cli-verify-keep }
    [rollback] The ledger was rolled back: the witness (checkpoint no. { $number }) sealed { $size } entries, the ledger has { $found }. Look for a later copy.
    [older] CANNOT BE COMPARED: the witness (checkpoint no. { $number }) sealed { $size } entries, the file has { $found }. The file is older than this checkpoint, or the ledger was rolled back. Take a new file; if it comes again, the ledger was rolled back.
    [forked] The ledger was rewritten: the first { $size } entries are not those of the witness (checkpoint no. { $number }). { cli-verify-keep }
    [other-log] The witness (checkpoint no. { $number }) is of another ledger: its first line differs. Take a witness of this campaign, or check the database that it came from.
    [forged-witness] The witness itself (checkpoint no. { $number }) is not signed by this key. Take the message straight from the chat; name an earlier key with one more --key
    [unkept] The last checkpoint is missing: { $found } entries have a place in the whole log, and checkpoints seal { $size }. It was taken out, or was being made at that very minute, or the bot was stopped in the midst of it: start it, in a minute the checkpoint is there. Repeat it with a new export or copy; if it comes again while the bot runs, it was taken out.
    [early] CANNOT BE COMPARED: checkpoint no. { $number } sealed { $size } entries, the file has { $found }, but not all of them have a place in the whole log, and their order is not told. The export is older than the checkpoint, or places were taken out. Take a new export.
    [partial] CANNOT BE COMPARED: checkpoint no. { $number } sealed { $size } entries, the file has { $found }, and none of them has a place in the whole log. It is an export of one campaign of several, or places were taken out to hide a rollback. Compare it with an export of the whole ledger: { $bot } export --format jsonl
    [slip] Compare the signs: there is no entry no. { $number } with the mark { $mark }, but there is no. { $number } with the mark { $near }, almost the same.
    [other-number] Compare the number: there is no entry no. { $number } with the mark { $mark }, but entry no. { $found } has this mark.
   *[no-receipt] The ledger has no entry no. { $number } with the mark { $mark }. Compare the number and the signs; if they are right, it was rolled back or rewritten: look for a later copy.
}
cli-verify-odd = The database is not as the program makes it. Missing: { $missing }; foreign: { $foreign }; changed: { $changed }. Nothing stops whoever writes past the bot any more. Make a copy and put it in place of the database: restore makes the program's own triggers and views
cli-verify-keep = Keep the file as it is and compare it with the last copy: { $bot } verify COPY
cli-verify-key = The public key does not fit ({ $said }): Ed25519 is wanted, like vpr-custody/…+…+… in the message with a checkpoint, or a file that it is in.
cli-verify-no-witness = "{ $said }": neither a checkpoint nor a receipt is in it. A checkpoint is wanted as the whole message, with vpr-custody/ and the signature; a receipt like this: --witness "No. 12 · 16 signs"
cli-verify-not-a-line = { $file }: line { $line } is no entry of the ledger. Export the ledger again: { $bot } export --format jsonl
cli-verify-empty = { $file } is empty: it holds no entry of the ledger, there is nothing to check. Export the ledger again: { $bot } export --format jsonl
cli-backup-exists = { $file } is there already. Choose another name: copies are not overwritten.
cli-backup-made = The copy is made and checked: { $file }, { $size } KB
cli-restore-broken = The copy is no good: stream { $stream }, { cli-break }. Take another copy; the database was not touched.
cli-restore-over = The database { $database } holds a campaign already. To replace it, say --over; keep the present one first: { $bot } backup FILE
cli-restore-others = This copy is not of these books: its log is { $found }, and here is { $wanted }. Nothing was touched. Take a copy of this bot (its number stands in the file's name); if you do want this one, rename the database file and try again.
cli-restored-parts = The copy was not as the program makes it: missing { $missing }; foreign { $foreign }; changed { $changed }. The program's own triggers and views are there now, and no others.
cli-restored = The database is back from { $file }. Check it: { $bot } doctor
cli-move-not-empty = The new address holds something already. Name another file or make an empty database (createdb) and try again; nothing was touched.
cli-moved = Carried over and compared: tables { $tables }, rows { $rows }, ledger entries { $entries }; chains and checkpoints hold on both sides. Put the new address into DATABASE_URL and start the bot; put the old database away with the copies.
cli-restore-elsewhere = The PostgreSQL database holds records already, and no copy is put over them. Make an empty database (createdb), put it into DATABASE_URL and try again; the old one stays as it is.

# ---- doctor: "ok", or "attention" and what to do

cli-doctor-ok = ok
cli-doctor-attention = attention
cli-doctor-note = note
cli-doctor-ill = { $count ->
    [one] { $count } line needs attention
   *[other] { $count } lines need attention
}: do what the lines marked "attention" say.
cli-doctor-token = Telegram answers, the bot is @{ $username }
cli-doctor-clock = The clock agrees with Telegram's to { $seconds } s
cli-doctor-clock-off = The clock is { $seconds } s { $side ->
    [ahead] ahead
   *[behind] behind
}. Turn time synchronisation on (timedatectl set-ntp true).
cli-doctor-no-date = The clock was not compared: the answer has no date
cli-doctor-polling = The bot polls Telegram itself, updates pending: { $pending }
cli-doctor-webhook = The webhook is set, updates pending: { $pending }
cli-doctor-webhook-missing = WEBHOOK_URL is given, but no webhook is set, updates pending: { $pending }. Start the bot: { $bot } run
cli-doctor-webhook-foreign = The token has another webhook, updates pending: { $pending }. If another program uses the token, stop it; then start the bot: { $bot } run
cli-doctor-webhook-error = Telegram cannot deliver to the webhook: { $said }. Check WEBHOOK_URL, the certificate and the reverse proxy.
cli-doctor-version = The database's tables are at version { $version }
cli-doctor-writable = The database can be written
cli-doctor-heard = The bot is at work: it last heard Telegram at { $last }
cli-doctor-not-heard = The bot is not at work; it last heard Telegram at { $last }. To start it: { $bot } run
cli-doctor-never-heard = No bot has been started on this database yet: { $bot } run
cli-doctor-no-quarantine = Nothing is in quarantine
cli-doctor-quarantine = Messages that the bot could not process: { $count } (numbers { $numbers }). Find these numbers in the log and pass them to the developer; ask the people to repeat.
cli-doctor-inbox = Messages not processed yet: { $count }
cli-doctor-inbox-waits = Messages not processed: { $count }, the oldest since { $since }. Start the bot: { $bot } run
cli-doctor-outbox = Answers not sent yet: { $count }
cli-doctor-outbox-waits = Answers not sent: { $count }, the oldest since { $since }. Start the bot or check the way to Telegram.
cli-doctor-delivered = Every answer that was sent has arrived
cli-doctor-undelivered = Not delivered (the bot is blocked or the chat is gone): { $count }
cli-doctor-campaign = Campaign "{ $title }"
cli-doctor-no-campaign = There is no plan yet. Load one: { $bot } load FILE.xlsx
cli-doctor-no-copies = Scheduled copies are off. Name a folder in BACKUP_FOLDER, or make them yourself: { $bot } backup FILE
cli-doctor-copies = Copies are made: { $count }, the last one { $last }
cli-doctor-copies-none = There is no copy in { $folder } yet. Start the bot or wait a minute: { $bot } run
cli-doctor-copies-late = The last copy is old, { $last }. Start the bot ({ $bot } run) and look at its log.
cli-doctor-copies-fail = No copies since { $since }: { $said } Put it right: the bot tries again by itself.
cli-doctor-copies-folder = The folder for copies { $folder } is not available: { $said }. Make it, or correct BACKUP_FOLDER.
cli-doctor-copies-of-the-future = The folder { $folder } holds copies with a time that has not come yet: { $count }, the last { $last }. Check the clock (timedatectl set-ntp true); if it is right, it was ahead then: these copies are neither counted nor deleted until their time has passed. Look for the last copy among the others.
cli-doctor-zone = Time zone { $name }, now { $now } (tzdata { $version })
cli-doctor-no-zone = There is no time zone { $name }. Install tzdata or correct TIMEZONE.
cli-doctor-fonts = The labels' fonts can be read
cli-doctor-no-fonts = The font { $file } cannot be read. Install the program again.
cli-doctor-disk = Free on the disk: { $free } MB
cli-doctor-disk-tight = Only { $free } MB are left on the disk. Make room before the database stops.
cli-doctor-file-open = Others can read the file { $file }. Close it: chmod 600 { $file }
cli-doctor-ledger = The ledger holds: entries { $entries }, sealed by checkpoints { $sealed }
cli-doctor-ledger-broken = The ledger is broken: stream { $stream }, entry no. { $seq }. More: { $bot } verify
cli-doctor-key = The signing key is there, its public key: { $public }
cli-doctor-no-key = There is no signing key { $file } yet: the bot's first run makes it
cli-doctor-key-lost = The signing key { $file } is gone, and there are { $number } checkpoints already. Put the file back from a copy: a new key cannot speak for them.
cli-doctor-key-open = Others can read the signing key { $file }. Close it: chmod 600 { $file }
cli-doctor-key-other = Checkpoint no. { $number } is not signed by this key. Put the earlier file back, or tell the coordinator the new public key.

# ---- the drawing of the routes (docs/routes.md)

cli-routes-title = Routes of a packet
cli-routes-about = This page is made from the table `custody/routes.py` by `python -m bot routes`; it is not edited by hand. A box is a handover, an oval an act where the packet lies, a dotted line an optional step. M: the municipal procedure, S: the one of the colleges.
cli-routes-drawn = Drawn: { $file }
cli-routes-stale = docs/routes.md is stale. Draw it anew: { $bot } routes
cli-routes-no-docs = There is no folder docs beside the program: the drawing is made in a working copy of the repository.
cli-routes-number = no.
cli-routes-step = step
cli-routes-code = code
cli-routes-from = from
cli-routes-to = to, by
cli-routes-due = due
cli-routes-clause = clause
cli-routes-counts = works counted
cli-routes-optional = optional
cli-routes-or = or
cli-route-municipal = Municipal
cli-route-municipal-direct = Municipal, direct
cli-route-college = Colleges
cli-due-same-day = on the day of the work
cli-due-next-working-day = the next working day
cli-due-check-days = working days for checking
cli-due-none = none
