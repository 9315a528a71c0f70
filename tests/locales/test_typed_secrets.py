"""A login or a password is seen however it is written, and a sentence about one is left alone."""

from time import process_time

import pytest

from locales.typed_secrets import holds_credentials

GIVEN_AWAY = (
    "логин: ivanov пароль: Qwerty12", "Логин ivanov, пароль 123456", "login/pass: ivanov/qwerty",
    "login: edu380012 password: Xy7!kk", "логин\nedu38\nпароль\nсолнышко", "п а р о л ь : qwerty12",
    "п.а.р.о.л.ь = qwerty", "p-a-s-s-w-o-r-d: abc123", "пaрoль: qwerty", "пар0ль: qwerty", "лоrин: bpk38",
    "nароль: qwerty", "логuн: bpk", "logіn: ivanov", "пa\u200bроль: qwerty", "п\u0332ароль: qwerty",
    "ПАРОЛЬ:QWERTY", "пароль=йцукен", "пароль — Qwerty12", "пароль Qwerty12", "пароль qwerty",
    "пароль: солнышко", "Пароль от ЛК: Zima2021", "пароль от кабинета БПК: abcdef",
    "пароль сменили на Qwerty12", "Пароль: новый Qwerty12", "Пароль (временный): Qwe123",
    "passw0rd: hunter2", "password is hunter2", "password hunter", "PIN: 4821", "код доступа: 4821",
    "код подтверждения 123456", "https://ivanov:secret12@lk-fisoko.obrnadzor.gov.ru/",
    "ivanov@mail.ru:Qwerty1", "л: ivanov п: qwerty1", "Л/п: edu38 / Xy7kk9",
    "реквизиты: edu380012 / Xy7kk91", "Доступ в кабинет БПК edu380012 Xy7kk91", "вот логин edu380012",
    "пароли: КАР Qwe123rty, УЛК Asd456", "сделано 5 пароль: 12345", "Xy7kk9 это пароль от ЛК",
    "Логин для входа - spo38_bpk", "Пароль 👉 Qwerty12", "**Пароль:** `Qwerty12`",
    "login=edu38&password=x1", "пасс: зима2024", "Пороль: Qwe12345", "парль: Qwe12345", "пароль «Весна»",
    "учетка: bpk38 Qwe12345", "уч. запись bpk38, смс-код 4821", "пароль dGVzdDpwYXNzd29yZA==",
    "вот доступ в личный кабинет: bpk@mail.ru Zx81kPq2", "пароль" + " " * 3000 + ": Qwe12345",
)  # fmt: skip

LEFT_ALONE = (
    "реквизиты получили", "не помню пароль", "логин и пароль получили 12.03.2021 в 14:05", "пароль?",
    "пароль: не подходит", "Пароль: забыли, просим выдать новый", "Пароль у Н-07", "Пароль ФИС", "логин ЛК",
    "пароль получен, пакет K7M29Q принял 12:40", "пароли розданы 12 школам", "Логин: не приходит",
    "Не приходит логин и пароль от ФИС ОКО", "когда придут логины?", "Пароль школы не работает",
    "Логины и пароли переданы под подпись", "пароль нужен срочно: завтра работа", "сделано 5",
    "получено 7", "принял 4 пакета", "1:25 2:24", "K7M29Q принял 12:40", "приказ № 14 от 03.04.2024",
    "Реквизиты доступа: получены 12.03, 14:05", "password is not accepted", "the password was reset",
    "forgot my password", "password received 12.03", "паспорт: 1234", "вход 14, кабинет 12",
    "Пароль к архиву КИМ_физ8.zip не подходит", "пароль от lk-fisoko.obrnadzor.gov.ru не подходит",
    "почта monitoring@fioso.ru; телефон 89140000000", "Пароль в ЛК сменили 15.09.2021",
    "Мероприятие 7: реквизиты доступа получены", "Просьба: передать пароли школам до 12.03",
    "логин: тот же, что в прошлом году", "пароль от Telegram забыла", "Учетные записи созданы: 12",
    "логины колледжам отправлены, 12 из 60", "приказ №14-ОД пароль выдан", "л: 12, п: 4",
    "Пароль, пожалуйста, пришлите повторно", "https://t.me/vpr_bot?start=i_0123456789abcdefghjk",
    "кабинет 12: 25 человек, кабинет 14: 24", "Пакет: K7M29Q, логин: не надо", "Тема: пароль",
    "**Логины и пароли сюда не присылайте.** Нужно только «получено».",
    "user guide", "secret ballot", "пароль «от архива» не подошёл", "доступ в кабинет: monitoring@fioso.ru",
)  # fmt: skip


@pytest.mark.parametrize("text", GIVEN_AWAY)
def test_a_login_or_a_password_is_seen_however_it_is_written(text: str) -> None:
    assert holds_credentials(text)
    assert holds_credentials(f"Здравствуйте!\n{text}\nСпасибо.")


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_a_sentence_about_passwords_is_left_alone(text: str) -> None:
    assert not holds_credentials(text)


LONG = (
    "пароль не помню, ", "кабинет ", "л:", "л: ", "л:a п", "доступ ", "пароль\n", " ", ":", "a@", "://",
    "логин ",
)  # fmt: skip


@pytest.mark.parametrize("piece", LONG)
def test_a_long_text_of_anybody_is_looked_through_at_once(piece: str) -> None:
    begun = process_time()
    holds_credentials("пароль" + piece * (4090 // len(piece)))
    holds_credentials(piece * (4090 // len(piece)))
    assert process_time() - begun < 1, "nobody else is served meanwhile"


def test_a_long_text_about_passwords_is_left_alone() -> None:
    assert not holds_credentials("пароль не помню, " * 240)
    assert not holds_credentials("кабинет " * 500)
