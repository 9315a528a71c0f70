# When the bot could hear nobody, or cannot write anything down.

unheard-hours = { $began_full } – { $is_one_day ->
    [yes] { $ended_clock }
   *[no] { $ended_full }
}
unheard = <b>The bot saw no messages: { unheard-hours }.</b> The bot had no connection to Telegram, it was not your phone.{ $lost ->
        [none] {" "}Everything you sent in that time has arrived and is being recorded.
       *[other] {" "}Telegram keeps what is not fetched for one day: what you sent before that ({ $lost_full }) is gone.
    }
    Deadlines stay. A message counts by the time at which it was sent: sent before the deadline is in time. A pressed button has no such time, the one of its arrival is recorded; the coordinator corrects what is wrong.
    Please check with /my and /proof. What is missing there, send again with its time, for example “K7M29Q took 12:40”. Sending it twice changes nothing.
    .act = the bot saw no messages, there was no connection to Telegram: { unheard-hours }
    .line = the bot saw no messages: { unheard-hours }
unheard-office = <b>The bot saw no messages: { unheard-hours }.</b> The bot had no connection to Telegram. The campaign's chain says so.{ $lost ->
        [none] {" "}Everything that was sent in that time has arrived and is being recorded.
       *[other] {" "}What was sent before that ({ $lost_full }) Telegram keeps no longer, it is gone.
    }
    Those whose work fell into that time were told: { $told }. Deadlines stay. A message counts by the time at which it was sent, a pressed button by the time of its arrival.
    Before anything is called late, look at what was sent and when: /proof and a call-sign, for example <code>/proof N-03</code>
    { receipt-note }

write-on-paper = The bot cannot record anything just now ({ $at_when }): its storage does not answer. Write down on paper what you did and when; the record will appear by itself. There is no need to send it again.
