"""What the buttons of printed acts look like."""

SHAPES: dict[str, tuple[str, str]] = {
    "acts": ("", "m|[sdwo][.][0-9]{1,4}|y[.]7[0-9]{5}[.][0-9]{1,4}"),
    "acts-of": ("pn", "[0-9]{1,4}"),
    "act": ("psnb", "share|transfer[.][0-9]{1,9}|sitting|expert|journal|statement[.]7[0-9]{7}"),
    "proof": ("n", "(7[0-9]{7}[.][0-9]{1,3})?"),
    "act-all": ("", "closing|day[.]7[0-9]{5}"),
}
"""Every verb with the letters that its reference may begin with, and the pattern of its argument."""
