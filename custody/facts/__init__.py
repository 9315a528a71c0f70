"""Everything the bot can say: facts, refusals, answers and questions, as types without words."""

from custody.facts.base import Fact, Refusal, Value, decode, encode

__all__ = ["Fact", "Refusal", "Value", "decode", "encode"]
