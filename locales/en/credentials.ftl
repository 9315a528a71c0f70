# Logins and passwords are not passed on through the bot (S, collection of data, 5).

credentials-refused = { $table ->
        [yes] The table was neither taken nor kept: it has a cell “Password” or “Login/password”, a column or a row of passwords.
       *[no] The message was neither taken nor kept: there is a login or a password in it.
    } Credentials are never passed on through the bot, only “received” is noted. Delete the { $table ->
        [yes] file
       *[no] message
    } from the chat for yourself and for everybody; if others may have seen it, change the password. If there was no password, please put it in other words.
    .line = a login or a password: neither taken nor kept
