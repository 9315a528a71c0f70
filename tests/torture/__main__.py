"""`python -m tests.torture [SEED]`: every kind of torment, one line for each; LONG=1 takes about an hour."""

import sys
from importlib import import_module

if __name__ == "__main__":  # the processes that are born of this one read this file too
    sys.exit(import_module("tests.torture.command").main(*sys.argv[1:]))
