# Tables of which it is not clear yet what they are for.

table-unknown = The workbook was not read, nothing has changed: the titles of its sheets do not tell what it is for. Take the form from the bot, move the rows into it and do not rename its sheets. What you can do: /help
    .act = a workbook was not recognised, nothing has changed
