"""`python -m sandbox`: the whole route on a page of phones, without a token and without a network."""

import argparse
import sys

from bot.logs import start_logging
from sandbox.demo import start
from sandbox.place import PORT, Occupied


def main(words: list[str] | None = None) -> int:
    """Read the command line and start; 1, after a sentence, when the port or the folder is taken."""
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=PORT, help="another one for a second demo")
    parser.add_argument("--folder", help="where the demo keeps its books and messages (.demo)")
    parser.add_argument("--empty", action="store_true", help="empty books and one phone (in .demo-empty)")
    parser.add_argument("--colleges", action="store_true", help="begin with the colleges (in .demo-colleges)")
    parser.add_argument("--fresh", action="store_true", help="begin anew: forget what happened")
    options = parser.parse_args(words)
    start_logging("WARNING")
    try:
        start(options)
    except Occupied as refusal:
        print(refusal, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
