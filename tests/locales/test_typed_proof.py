"""«Справка» with days and a call-sign, and sentences that only begin like it."""

import pytest

from custody.calendar import SaidDay
from locales.typed_proof import SaidProof, proof_asked, typed_proof

DAY = SaidDay(14, 4, None, "working")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", SaidProof()),
        ("14.04", SaidProof((DAY,))),
        ("за 14.04.2026", SaidProof((SaidDay(14, 4, 2026, "working"),))),
        ("2026-04-14", SaidProof((SaidDay(14, 4, 2026, "working"),))),
        ("14.04-16.04", SaidProof((DAY, SaidDay(16, 4, None, "working")))),
        ("с 14.04 по 16.04 Ш-01", SaidProof((DAY, SaidDay(16, 4, None, "working")), whose="Ш-01")),
        ("вчера", SaidProof(ago=1)),
        ("yesterday", SaidProof(ago=1)),
        ("Ш-01", SaidProof(whose="Ш-01")),
        ("э12 сегодня", SaidProof(whose="Э12")),
    ],
)
def test_days_and_a_call_sign_are_understood(text: str, said: SaidProof) -> None:
    assert typed_proof(text) == said
    assert proof_asked(f"Справка {text}") == said


@pytest.mark.parametrize(
    "text", ["физика", "14.04 15.04 16.04", "вчера 14.04", "Ш-01 Ш-02", "ш" * 70, "14.04 вечером"]
)
def test_anything_else_is_not(text: str) -> None:
    assert typed_proof(text) is None


@pytest.mark.parametrize("text", ["справка от врача", "справка потеряна", "справки нет", "я", "справкой"])
def test_a_sentence_is_no_question_for_a_statement(text: str) -> None:
    assert proof_asked(text) is None


@pytest.mark.parametrize("text", ["справка", "Справку за вчера", "моя справка", "proof", "Statement: 14.04"])
def test_the_word_alone_is(text: str) -> None:
    assert proof_asked(text) is not None
