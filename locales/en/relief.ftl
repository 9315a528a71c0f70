# One takes the place of another: an observer was replaced, an expert fell ill.

issued-to-you = { $packet }
    { $by } states that you have had the packet { $at_since }. Is that so?
    .act = the expert is asked to confirm
    .line = { $packet_line }: { $by_short } states that you have had it { $at_since }

pass-it-on = { $packet }
    From now on { $to } works on this packet. You have it: hand it over and press “Handing over”. Until it is taken, you answer for it.
    .line = { $packet_line }: hand it over, { $to_short } goes on

batch-issued-to-you = Stated to be with you
batch-pass-it-on = Hand the packets over
