# The sheet on which experts sign, on paper.

paper-share-title = SHEET of packets given to experts No. { $number }
paper-share-intro = Packets with participants’ works were given to experts to be checked. Given by: { $chair }. Names are written by hand: the ledger has call-signs only.
paper-share-for = Expert
paper-share-signed = Received: name, signature
paper-share-back = Returned: date, signature
paper-share-chair = The chair:
paper-share-promise = Each expert signs on receiving and on returning. Works are kept locked and are not passed to third parties.
