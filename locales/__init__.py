"""Words: every fact in every language, and what people type."""

from locales.typed import TypedAct, typed_act
from locales.words import Words

__all__ = ["TypedAct", "Words", "typed_act"]
