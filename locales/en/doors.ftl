# Who is outside, and what the bot cannot read.

stranger = This is a staff bot and you are not on its list. Your coordinator gives invitations.
invitation-dead = This invitation does not work. Ask the coordinator for a new one.
only-in-private = The bot works in private chats only. Open a chat with the bot and do it there.
not-for-your-role = This is for other participants{ $roles ->
    [none] {""}
   *[other] {" "}({ $roles })
}. What you can do: /help
not-understood = The message was not understood, nothing is recorded. Send a photo of the label, the code under the QR, or press a button. What you can do: /help{ $asks ->
    [yes] . A question to the coordinator: /ask
   *[no] {""}
}
not-usable = { $what } cannot be read by the bot, nothing is recorded. Send a photo of the label, the code under the QR, or a text such as “K7M29Q took 12:40”.
edited-message = Editing a message changes nothing: what was sent first is recorded. To correct it, send a new message or press “Undo”.
forwarded = A forwarded message records and shows nothing. Is the packet in your hands? Photograph its label yourself, or type the code under the QR.
no-label-seen = No label can be seen in the photo. Take the QR closer, straight, without glare, or type the code under it.
picture-unavailable = Telegram does not give your picture now; nothing is recorded. Type the code under the QR, or send the picture again in a minute.

not-a-picture = This is neither a picture nor a table (.xlsx), the file was not read. Send a photo of the label or type the code under the QR; send a table as an .xlsx file.
picture-too-large = The picture is over { $megabytes } MB and was not read. Send it as an ordinary photo or type the code under the QR.
old-button = This button is out of date, nothing has changed. Scan the label again or open /my.
code-missing = { $text ->
    [none] Give the packet's code: /{ $command } K7M2-9Q
   *[other] “{ $text }” cannot be a code. Compare the signs below the QR and type again: /{ $command } K7M2-9Q
}

content-sticker = A sticker
content-voice = A voice message
content-video_note = A video message
content-video = A video
content-audio = An audio recording
content-animation = An animation
content-document = Such a file
content-contact = A contact
content-location = A location
content-venue = A venue
content-poll = A poll
content-dice = A die
content-game = A game
content-story = A story
content-checklist = A checklist
content-paid_media = Paid media
content-invoice = An invoice
content-other = Such a message
