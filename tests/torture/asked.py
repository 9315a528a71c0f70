"""What is asked of the books most often."""

from tests.torture.books import Books


def numbers(books: Books, sql: str) -> set[int]:
    """The first column."""
    return {row[0] for row in books.rows(sql)}


def stored(books: Books) -> set[int]:
    """The updates that are in the inbox."""
    return numbers(books, "SELECT update_id FROM inbox")


def waiting(books: Books) -> set[int]:
    """The updates that nobody has handled yet."""
    return numbers(books, "SELECT update_id FROM inbox WHERE state = 'new'")


def unsent(books: Books) -> set[int]:
    """The letters that nobody has marked as sent."""
    return numbers(books, "SELECT id FROM outbox WHERE state = 'new'")


def marked(books: Books) -> set[int]:
    """The messages that letters are known to have become."""
    return numbers(books, "SELECT message_id FROM outbox WHERE message_id IS NOT NULL")
