"""An order's number and date, as people write them."""

import pytest

from locales.typed_orders import order_meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("приказ № 14 от 03.04.2024", "14|2024-04-03"), ("№14 от 3.4.24", "14|2024-04-03"),
        ("14 от 3 апреля 2024", "14|2024-04-03"), ("Приказ 14-ОД 03.04.2024 г.", "14-ОД|2024-04-03"),
        ("пр. №14/2 от 03.04.2024 года", "14/2|2024-04-03"),
        ("приказ №14 ОД от 3 мая 2024", "14 ОД|2024-05-03"),
        ("order No. 14 of 3 April 2024", "14|2024-04-03"), ("от 12 марта 2026 № 07-п", "07-п|2026-03-12"),
    ],
)  # fmt: skip
def test_an_order_is_understood(typed: str, meant: str) -> None:
    assert order_meant(typed) == meant


@pytest.mark.parametrize(
    "typed", ["№ 14", "03.04.2024", "№ 14 от 31.02.2024", "да", "№ 14 от 3 тутября 2024", ""]
)
def test_half_an_order_is_none(typed: str) -> None:
    assert order_meant(typed) is None
