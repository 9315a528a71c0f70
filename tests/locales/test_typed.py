"""What is typed is an act only when it is clearly one."""

import pytest

from custody.roles import Role
from locales.typed import TypedAct, typed_act
from locales.words import Words

ACTS = {
    "принял": TypedAct("take"),
    "вернулось 25": TypedAct("count", numbers=(25,)),
    "вернулись, всё сошлось": TypedAct("agree"),
    "all agree": TypedAct("agree"),
    "Вернулось работ: 25": TypedAct("count", numbers=(25,)),
    "Works returned: 25": TypedAct("count", numbers=(25,)),
    "Акты": TypedAct("acts"),
    "напечатать акт приёма-передачи": TypedAct("acts"),
    " приняла 12:40": TypedAct("take", time=(12, 40)),
    "Принимаю": TypedAct("take"),
    "Принято в 12.40": TypedAct("take", time=(12, 40)),
    ", , принял 12-40": TypedAct("take", time=(12, 40)),
    ": принял.": TypedAct("take"),
    "Беру": TypedAct("take"),
    "взял": TypedAct("take"),
    "ВЗЯЛА!": TypedAct("take"),
    "забрал пакеты": TypedAct("take"),
    "4 пакета приняла": TypedAct("take", numbers=(4,)),
    "Пломбы целы, беру 4": TypedAct("take", numbers=(4,)),
    "Цела, принимаю": TypedAct("take"),
    "пакет у меня": TypedAct("take"),
    "Пакет у меня в руках": TypedAct("take"),
    "получено": TypedAct("take"),
    "took 9:05": TypedAct("take", time=(9, 5)),
    "I took the packet at 9:05": TypedAct("take", time=(9, 5)),
    "Whole, taking it": TypedAct("take"),
    "Seal intact, taking it": TypedAct("take"),
    "Пломба повреждена, принимаю": TypedAct("take-broken"),
    "принял, пломба сорвана": TypedAct("take-broken"),
    "Seal broken, taking it": TypedAct("take-broken"),
    "Сдаю": TypedAct("offer"),
    "сдал координатору": TypedAct("offer"),
    "отдала": TypedAct("offer"),
    "передаю 4": TypedAct("offer", numbers=(4,)),
    "передано 17:05": TypedAct("offer", time=(17, 5)),
    "готово к передаче": TypedAct("offer"),
    "giving": TypedAct("offer"),
    "передано через водителя школьного автобуса": TypedAct("via", carrier="водителя школьного автобуса"),
    "отправила через Семёна 12:40": TypedAct("via", carrier="Семёна", time=(12, 40)),
    "sent via the bus driver": TypedAct("via", carrier="the bus driver"),
    "подтверждаю": TypedAct("confirm"),
    "Да, отдал": TypedAct("confirm"),
    "да, передано": TypedAct("confirm"),
    "Да, переданы все 4": TypedAct("confirm", numbers=(4,)),
    "yes, handed over": TypedAct("confirm"),
    "не отдавал": TypedAct("deny"),
    "не отдавала": TypedAct("deny"),
    "Нет, не передано": TypedAct("deny"),
    "не подтверждаю": TypedAct("deny"),
    "I did not hand it over": TypedAct("deny"),
    "отмена": TypedAct("cancel"),
    "Отменить": TypedAct("undo"),
    "отменить последнее": TypedAct("undo"),
    "отменяю приём": TypedAct("undo"),
    "undo": TypedAct("undo"),
    "вскрыл 23": TypedAct("count", numbers=(23,), step="opened"),
    "вскрыто, работ 23": TypedAct("count", numbers=(23,), step="opened"),
    "23 работы проверила": TypedAct("count", numbers=(23,), step="checked"),
    "проверено 23 в 17:40": TypedAct("count", numbers=(23,), step="checked", time=(17, 40)),
    "пересчитал 23": TypedAct("count", numbers=(23,)),
    "Снова 31": TypedAct("count", numbers=(31,)),
    "checked 23": TypedAct("count", numbers=(23,), step="checked"),
    "упаковал 25 23": TypedAct("pack", numbers=(25, 23)),
    "упаковано 25/23": TypedAct("pack", numbers=(25, 23)),
    "упаковано 20-18": TypedAct("pack", numbers=(20, 18)),
    "упаковано 20-18 12:30": TypedAct("pack", numbers=(20, 18), time=(12, 30)),
    "упаковали: по списку 25, писали 23": TypedAct("pack", numbers=(25, 23)),
    "packed 25 23": TypedAct("pack", numbers=(25, 23)),
    "приехала 8:40": TypedAct("milestone", milestone="arrived", time=(8, 40)),
    "я на месте": TypedAct("milestone", milestone="arrived"),
    "раздали 24 9:05": TypedAct("milestone", milestone="handed-out", numbers=(24,), time=(9, 5)),
    "раздали 24 в 9.05": TypedAct("milestone", milestone="handed-out", numbers=(24,), time=(9, 5)),
    "материалы розданы": TypedAct("milestone", milestone="handed-out"),
    "собрали 24": TypedAct("milestone", milestone="collected-works", numbers=(24,)),
    "упаковали при мне": TypedAct("milestone", milestone="packed-with-me"),
    "handed out 24 9:05": TypedAct("milestone", milestone="handed-out", numbers=(24,), time=(9, 5)),
    "загружено": TypedAct("upload"),
    "загрузила протокол в ФИС ОКО": TypedAct("upload"),
    "мои пакеты": TypedAct("mine"),
    "Квитанция": TypedAct("receipt"),
    "мои квитанции": TypedAct("receipt"),
    "my receipts": TypedAct("receipt"),
    "Статус": TypedAct("status"),
    "помощь": TypedAct("help"),
    "история": TypedAct("story"),
}

NO_ACTS = (
    "", " ", "12:40", "23", "25 23", "да", "нет", "ок", "спасибо", "привет",
    "я завтра не смогу принять участие", "принял к сведению, спасибо", "принимаю участие", "приму завтра",
    "не принял", "ещё не принял", "не сдал", "ещё не сдали", "принял?", "когда сдаю?", "вчера принял",
    "беру отпуск", "беру больничный с понедельника", "взял выходной", "сдаю экзамен", "сдали ли школы",
    "через час буду", "сдаю через час", "передам через водителя", "через 20 минут сдаю", "через неделю",
    "через водителя", "via the driver", "через директора узнаю",
    "передано через", "на месте никого нет", "на месте преступления", "раздали не всем", "собрали чемоданы",
    "собрали 24 25", "приехал 8:40 и уехал 9:00", "упаковал 25 23 21", "вскрыл 23 24", "вскрыл и проверил 23",
    "упаковали: писали 23, по списку 25", "пломба повреждена", "пломба цела", "принял 12:40 13:50",
    "принял 25:70", "статус кво", "статус 5", "помощь нужна наблюдателю Н-07", "отменили занятия",
    "отмена занятий", "загружено не всё", "история России", "мои пакеты потерялись", "не знаю",
    "not taken", "I will take it tomorrow", "take care", "got a question", "help me with the physics test",
    "with best regards", "via email", "checked the schedule with the school", "принял " + "очень " * 30,
)  # fmt: skip


@pytest.mark.parametrize(("text", "act"), ACTS.items())
def test_what_is_clearly_an_act(text: str, act: TypedAct) -> None:
    assert typed_act(text) == act


@pytest.mark.parametrize("text", NO_ACTS)
def test_what_is_about_something_else(text: str) -> None:
    assert typed_act(text) is None


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("role", list(Role))
def test_every_line_of_the_keyboard_is_an_act(role: Role, language: str) -> None:
    for row in Words("Asia/Irkutsk").keyboard({role}, language):
        for line in row:
            assert typed_act(line) is not None, line


@pytest.mark.parametrize("left", [" ", ", ", " , , ", ": ", " - ", "; "])
def test_where_codes_were_cut_out_only_signs_remain(left: str) -> None:
    assert typed_act(f"{left}принял{left}12:40{left}") == TypedAct("take", time=(12, 40))
