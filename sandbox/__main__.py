"""`python -m sandbox`: the whole route on a page of phones, without a token and without a network."""

import argparse
import shutil

from bot.logs import start_logging
from sandbox.demo import start


def main() -> None:
    """Read the command line and start."""
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8090)
    parser.add_argument("--folder", help="where the demo keeps its books and messages (.demo)")
    parser.add_argument("--empty", action="store_true", help="empty books and one phone (in .demo-empty)")
    parser.add_argument("--fresh", action="store_true", help="begin anew: forget what happened")
    options = parser.parse_args()
    options.folder = options.folder or (".demo-empty" if options.empty else ".demo")
    if options.fresh:
        shutil.rmtree(options.folder, ignore_errors=True)
    start_logging("WARNING")
    start(options)


if __name__ == "__main__":
    main()
