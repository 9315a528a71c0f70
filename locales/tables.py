"""Babel's tables of a language without what no phrase says: the bot would carry 3 MB of them for ever.

Babel's documentation says that who asks for a language's table twice gets the same one.
"""

from collections.abc import Iterable

from babel.localedata import load

UNSAID = (
    "compact_currency_formats", "compact_decimal_formats", "compound_unit_patterns", "currency_names",
    "currency_names_plural", "date_fields", "datetime_skeletons", "interval_formats", "languages",
    "meta_zones", "scripts", "territories", "time_zones", "unit_display_names", "unit_patterns", "variants",
)  # fmt: skip
"""Currencies, units, countries, and dates other than those that `locales.times` says."""


def lighten(languages: Iterable[str]) -> None:
    """Drop them from what Babel keeps of these languages, and of the root from which all inherit."""
    for name in ("root", *languages):
        table = load(name)
        for unsaid in UNSAID:
            table.pop(unsaid, None)
