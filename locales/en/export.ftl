# Exports: a workbook, the ledger line by line, events for other systems.

export-menu = <b>Export.</b> Choose a format, the file will come here.
    Workbook: packets, handovers, sittings, people (call-signs only), incidents, uploads and the ledger, for any spreadsheet.
    Ledger line by line: everything that is recorded, with its marks; zipped with a program by which anybody can check it.
    Events: handovers of packets for other systems.
export-ready = { $format }: the file is in this message{ $zipped ->
        [yes] , zipped
       *[no] {""}
    }. True at the moment of the export; keep it as carefully as the ledger itself.
    { $format_id ->
        [jsonl] The archive holds the program verify_ledger.py too, which checks the ledger without the bot, on any computer. Unpack it and run it beside the archive: <code>python3 verify_ledger.py export.jsonl.zip</code>
       *[other] {""}
    }
    The file's mark (SHA-256): <code>{ $sha256 }</code>
export-too-large = { $format }: too much for a chat, no file was sent. The operator can write it at the command line, or choose the ledger line by line: /export
format-xlsx = Workbook
format-jsonl = Ledger line by line
format-epcis = Events of handovers

choice-export = { $text }
choice-export-xlsx = Workbook (xlsx)
choice-export-jsonl = Ledger line by line (jsonl)
choice-export-epcis = Events (EPCIS 2.0)

command-export = Export: workbook, ledger, events

cli-sheet-acts = Handovers and acts
cli-sheet-sittings = Sittings
cli-sheet-people = People
cli-sheet-incidents = Incidents
cli-sheet-uploads = Uploads
cli-column-packet = Packet
cli-column-unconfirmed = Unconfirmed
cli-column-unresolved = Unresolved
cli-column-role = Role
cli-column-source = Source of the time
cli-column-late = Late
cli-column-starts = Starts
cli-column-observer = Observer
cli-column-packets = Packets
cli-column-packed = Packed
cli-column-arrived = Observer arrived
cli-column-handed-out = Handed out at
cli-column-handed-out-number = Handed out
cli-column-collected-works = Collected at
cli-column-collected-works-number = Collected
cli-column-packed-with-me = Packed before the observer
cli-column-without-order = Without an observer, order
cli-column-callsign = Call-sign
cli-column-roles = Roles
cli-column-organisations = Organisations
cli-column-subjects = Subjects
cli-column-place = Place
cli-column-workplace = Own organisation
cli-column-years = Years
cli-column-joined = Joined
cli-column-incident-number = Incident
cli-column-words = In words
cli-column-state = State
cli-column-taken-by = Taken by
cli-column-resolved = Resolved
cli-column-resolution = Resolution
cli-column-uploaded = Uploaded
cli-column-stuck = Refused since

cli-source-telegram = the message's time
cli-source-received = when the bot heard
cli-source-stated = stated by the person
cli-source-paper = from paper
cli-source-clock = the bot's clock
cli-state-open = open
cli-state-taken = taken
cli-state-resolved = resolved
