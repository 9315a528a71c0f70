# Somebody tries codes and links that nobody has.

tried-too-often = Many codes that no packet has were typed here, so typed codes are looked up once a minute for now. Scan the QR or send a photo of the label, that always works; or type the code again in a minute.
    .line = typed codes are looked up once a minute for now, scan the QR

codes-guessed = Somebody is guessing codes: { $role } { $callsign } has typed { $count ->
    [one] { $count } code that no packet has
   *[other] { $count } codes that no packet has
} within an hour ({ $at_when }). Codes typed there are now looked up once a minute; QR and buttons work. Please phone. If { $callsign } does not have the phone, press “Cut off”: all phones of the participant stop working, and you get a new link for them.
    .act = many codes that no packet has: { $count }

links-guessed = Somebody is guessing invitations: from one phone { $count ->
    [one] { $count } link that nobody was given
   *[other] { $count } links that nobody was given
} within an hour ({ $at_when }). None fitted, and an invitation cannot be guessed. If in doubt, look who has joined.

many-guess = Somebody is guessing codes and invitations from several phones: { $count ->
    [one] { $count } attempt
   *[other] { $count } attempts
} within a minute from { $phones ->
    [one] { $phones } phone
   *[other] { $phones } phones
} ({ $at_when }). Each of them is already slowed down to one code a minute. Look who has joined, and tell whoever runs the bot.

too-fast = So many messages came at once that not each is answered. Every act is recorded, and each of them is answered. Do you need a packet's card? Send its code again when the messages have come to an end.

choice-phone-lost-cut = Cut off this phone
