"""The words that people type for acts: every person and gender in Russian, and English; «ё» is «е»."""

PAST = "(?:а|и|о)?"
GIVEN = (
    f"(?:отдал{PAST}|сдал{PAST}|передал{PAST}|отдан[оы]?|сдан[оы]?|передан[оы]?"
    "|отдаю|отдаем|сдаю|сдаем|передаю|передаем"
    "|handing (?:it |them )?over|handed (?:it |them )?over|giving|gave|given|hand over)"
)
SENT = f"(?:{GIVEN}|отправил{PAST}|отправлен[оы]?|отправляю|отправляем|sending|sent|send)"
TAKEN = (
    f"(?:принимаю|принимаем|принял{PAST}|принят[оы]?|беру|берем|взял{PAST}|взят[оы]?|забираю|забираем"
    f"|забрал{PAST}|забран[оы]?|получаю|получаем|получил{PAST}|получен[оы]?"
    "|(?:пакеты? )?у меня(?: в руках)?|taking|took|taken|take"
    "|accept|accepted|accepting|received|receiving|picked up|got"
    "|(?:is |are )?in my hands)"
)
BROKEN = (
    "(?:пломб[аы] (?:повреждена|сорвана|нарушена|порвана|сломана|не цела|повреждены)|seals? (?:is )?broken)"
)

STAYS = (
    f"оста(?:ется|ются|юсь|нется|л{PAST}сь?) у меня(?: до завтра)?"
    "|(?:it |they )?stays? with me(?: until tomorrow)?"
)

ACTS: tuple[tuple[str, str, str], ...] = (
    ("stay", "", STAYS),
    ("take-broken", "", f"(?:{BROKEN}(?: но)? {TAKEN}|{TAKEN} {BROKEN})"),
    ("deny", "", "(?:нет )?не (?:отдавал|сдавал|передавал)(?:а|и|о|ось|ся|ись)?"),
    ("deny", "", "нет не (?:отдал|сдал|передал|отдан|сдан|передан|подтвержда)(?:а|и|о|ы|ю|ем)?"),
    (
        "deny",
        "",
        "не подтверждаю|не подтверждаем|no not handed over|(?:did not|didn't) hand (?:it )?over|deny",
    ),
    ("confirm", "", f"(?:да|yes) (?:{GIVEN}|переданы все)"),
    ("confirm", "", f"(?:да |yes )?(?:подтверждаю|подтверждаем|подтвердил{PAST}|подтвержден[оы]?)"),
    ("confirm", "", "(?:yes )?confirm(?:ed|ing)?"),
    ("milestone", "packed-with-me", f"упаков(?:ал{PAST}|ан[оы]?) при мне|при мне упаков(?:ал{PAST}|ан[оы]?)"),
    ("milestone", "packed-with-me", "packed with me"),
    ("milestone", "arrived", f"приехал{PAST}|прибыл{PAST}|на месте|on site|arrived"),
    ("milestone", "handed-out", f"раздал{PAST}|роздал{PAST}|роздан[оы]?|раздан[оы]?|handed out"),
    ("milestone", "collected-works", f"собрал{PAST}|собран[оы]?|collected"),
    ("undo", "", "отменить(?: последнее)?(?: действие)?|отмени(?:те)? последнее|undo"),
    (
        "undo",
        "",
        "(?:отменяю|отменить|отменяем) (?:прием|передачу|сдачу|вскрытие|упаковку|подтверждение|счет)",
    ),
    ("cancel", "", "отмена|закрыть вопрос|cancel|close the question"),
    (
        "agree",
        "",
        "(?:(?:вернул(?:ось|ись|и)|пересчитано) )?(?:все )?(?:сошл(?:ось|ись)|совпал[оаи])",
    ),
    ("agree", "", "(?:all )?(?:agrees?|as declared)"),
    ("count", "opened", f"вскрыл{PAST}|вскрыт[оы]?|вскрываю|opened|opening"),
    ("count", "checked", f"проверил{PAST}|проверен[оы]?|проверка (?:закончена|завершена)|checked"),
    ("count", "", f"(?:пере|по|на|со)?счита(?:л{PAST}|н[оы]?)|снова|recounted|counted|again"),
    ("count", "", "вернул(?:ось|ись|и)|returned"),
    ("pack", "", f"упаков(?:ал{PAST}|ан[оы]?|ываю|ываем|ать)|packed|packing|pack"),
    ("upload", "", f"загрузил{PAST}|загружен[аоы]?|загрузка (?:завершена|выполнена)|uploaded"),
    ("offer", "", f"{GIVEN}|готов[оы]? к передаче|ready to hand over"),
    ("take", "", f"(?:пломб[аы] )?(?:цел[аы] )?{TAKEN}|(?:seals? )?(?:whole|intact) (?:taking|took|accept)"),
    ("delay", "", f"не успева(?:ю|ем)|не успе(?:л{PAST}|ю|ем)|(?:can't|cannot) make it|running late"),
    ("stuck", "", "фис(?: око)? не (?:принимает|работает|открывается)|(?:the )?federal system refuses"),
    ("snooze", "", "напомни(?:те|ть)?(?: мне)? через час|remind me in an hour"),
    ("relabel", "", "(?:заменить|сменить|новая|другая) наклейк[ау]|relabel|new label"),
    ("reseal", "", "(?:заменить|сменить|новая|другая) пломб[ау]|reseal|new seal"),
    ("doubt", "", "сомневаюсь|сомнение|doubt|i doubt it"),
    ("incident", "", "замечание|есть замечание|проблема|incident"),
    ("mine", "", "мои пакеты|что за мной|что у меня|my packets|mine"),
    ("receipt", "", "(?:моя |мои )?квитанци[яию]|(?:my )?receipts?"),
    ("status", "", "статус|сводка|status"),
    ("assigning", "", "распредел(?:ить|и|ите) экспертов|assign experts"),
    ("clashes", "", "накладки(?: плана)?|clashes"),
    ("now", "", "что (?:сейчас|срочно|требует меня)|что (?:сейчас )?требует (?:меня|внимания)|what now|now"),
    ("acts", "", "(?:мои |напечата(?:ть|й|йте) )?акты?(?: приема-передачи| пакета)?|(?:my |print )?acts?"),
    ("read", "", f"(?:все )?прочитал{PAST}|прочитан[оы]?|ознакомлен[аы]?|read(?: it)?"),
    ("help", "", "помощь|помоги(?:те)?|справка|что делать|help"),
    ("story", "", "история(?: пакета)?|покажи(?:те)? историю|story(?: of the packet)?|history"),
)
"""Verb, step or milestone, and what is typed; the first that fits is meant."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


PERSONS = _set("я мы уже вот i we i've have has already the it them was is are")
PACKETS = _set(
    "пакет пакета пакеты пакетов его их все всё оба эксперту экспертам наблюдателю координатору председателю "
    "школе комиссию комиссии в школу packet packets all to expert observer coordinator chair school"
)
WORKS = _set("работ работа работы works work пакет packet все всё all")
MATERIALS = WORKS | _set("материалы кимы варианты бланки комплекты materials")
LISTED = WORKS | _set("по списку писали писало on list wrote пакеты packets")
FORM = _set("в фис око форма форму протокол протоколы отметки результаты работа to fis oko the form marks")

BESIDE: dict[str, frozenset[str]] = {
    "take": PACKETS, "take-broken": PACKETS, "offer": PACKETS, "confirm": PACKETS, "deny": PACKETS,
    "stay": PACKETS, "delay": PACKETS, "stuck": FORM,
    "count": WORKS, "agree": WORKS, "pack": LISTED, "upload": FORM, "milestone": MATERIALS,
    "incident": PACKETS, "doubt": PACKETS, "relabel": PACKETS, "reseal": PACKETS,
}  # fmt: skip
"""What may stand beside the act's own words; anything else makes the text no act."""

NUMBERS = {"take": 1, "take-broken": 1, "offer": 1, "confirm": 1, "count": 1, "pack": 2}
NUMBERED_MILESTONES = ("handed-out", "collected-works")
TIMELESS = (
    "stay", "stuck", "snooze", "mine", "receipt", "status", "help", "story", "cancel", "undo", "now",
    "acts", "assigning", "clashes", "read",
    "incident", "doubt", "relabel", "reseal",
)  # fmt: skip

SPANS = (
    "час|часа|часов|часик|минуту|минуты|минут|мин|полчаса|день|дня|дней|сутки|неделю|недели|месяц|год|пару"
    "|несколько|два|две|три|пять|десять|полтора|пол|некоторое|немного|an|one|two|minutes?|hours?|days?"
)
"""After «через» these mean time, not a carrier."""
