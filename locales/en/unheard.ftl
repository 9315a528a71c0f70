# When the bot could hear nobody, or cannot write anything down.

unheard = <b>The bot saw no messages: { $began } – { $ended }</b>, there was no connection.{ $lost ->
        [none] {" "}Everything you sent in that time has arrived now and is being recorded.
       *[other] {" "}Telegram keeps what is sent for one day only: what you sent before that ({ $lost_full }) is gone.
    }
    Please check with /my. What is missing there, send again with its time, for example “K7M29Q took 12:40”.

write-on-paper = The bot cannot record anything just now ({ $at_when }): its storage does not answer. Write down on paper what you did and when; the record will appear by itself. There is no need to send it again.
