# The board in a staff group: who has allowed it, where, and what is heard of it.

group-asked = Show the board in the group …{ $tail }? All its members will see it; nothing can be done from there, and no names are on it.
group-allowed = Recorded: the board is allowed in the group …{ $tail }, { $at_full }. There people may write /status with words and ask for the picture. All groups: /groups
group-revoked = Recorded: the board is no longer allowed in the group …{ $tail }, { $at_full }.
group-left = The bot was removed from the group …{ $tail }, { $at_full }. The permission is gone. When the bot is back, allow it anew: /allow in the group
group-moved = The group …{ $tail } has become the supergroup …{ $now_tail }, { $at_full }. The board is still allowed there.
board-here = The board is allowed in this group. Write /status, with words if you like: /status physics
no-board-here = The board is not shown in this group any more.
groups = { $lines ->
    [none] The board is allowed in no group.
   *[other] The board is allowed in these groups:
}
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    To allow it, add the bot to a staff group and write /allow there
group-line = group …{ $tail }, { $since_since }
no-such-group = The board is not allowed in this group anyway. All groups: /groups
