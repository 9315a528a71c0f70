"""Values out of the books: every kind of fact is known here, whichever part of the program reads first."""

from importlib import import_module
from pkgutil import iter_modules

import custody.facts
from custody.facts.base import decode

__all__ = ["decode"]

for module in iter_modules(custody.facts.__path__):
    import_module(f"{custody.facts.__name__}.{module.name}")
