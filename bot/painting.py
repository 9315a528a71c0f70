"""From the books to the pictures of /status: words are found here, the drawing is done in threads."""

from functools import partial

from bot.threads import Threads
from bot.voice import Voice
from custody.grid import Grid, GridRow, Square
from documents.picture_words import PictureWords, picture_words, short_name, together
from documents.status_layout import Line, Shown, Table, board_sheet


class BoardPainter:
    """Draws the board in the bot's own threads, in the words of the campaign."""

    def __init__(self, threads: Threads, voice: Voice) -> None:
        self.threads = threads
        self.voice = voice

    async def __call__(self, grid: Grid, language: str, timezone: str) -> bytes:
        """The PNG; its time is of this zone."""
        words = picture_words(language)
        table = self._table(grid, language, timezone, words)
        return await self.threads.run(partial(_drawn, table, words))

    def _table(self, grid: Grid, language: str, timezone: str, words: PictureWords) -> Table:
        said = self.voice.of(timezone, college=grid.college)
        pages = words.pages.format(page=grid.page, pages=grid.pages) if grid.pages > 1 else ""
        under = " · ".join(filter(None, (said.moment(grid.at, language), grid.scope, pages)))
        stages = tuple(together(said.stage(step, language)) for step in grid.steps)
        rows = ((words.everything, grid.total), *((short_name(row.name), row) for row in grid.rows))
        return Table(grid.title, under, stages, tuple(_line(name, row, words) for name, row in rows))


def _drawn(table: Table, words: PictureWords) -> bytes:
    from documents.drawing import png  # noqa: PLC0415 - the first picture brings Pillow

    return png(board_sheet(table, words))


def _line(name: str, row: GridRow, words: PictureWords) -> Line:
    return Line(name, tuple(_shown(square, words) for square in row.squares))


def _shown(square: Square | None, words: PictureWords) -> Shown | None:
    if square is None:
        return None
    troubled = words.number(square.troubled) if 0 < square.troubled < square.packets else ""
    return Shown(words.number(square.packets), square.state, troubled)
