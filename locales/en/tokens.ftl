# Another program with the bot's token: what the coordinator hears.

token-shared = <b>Another program works with the bot's token</b>, noticed { $at_when }. Some messages may go to it, and the bot will not learn of them.
    Tell whoever runs the bot now: they should stop the other program, or change the token if nobody has started one. Ask the participants to send again whatever the bot has not answered; a repeat changes nothing.
