"""Tasks of the roadmap in words: «сделано 5», «мероприятие 5 сделано 12.03», «сделано 5 все, кроме КАР»."""

import re

from custody.private_words import Said
from custody.task_readers import EVERYONE
from custody.task_words import SaidTask, TaskVerb
from locales.private_words import said as privately

LONGEST = 600

_TASK = r"(?:мероприяти[еяю]|пункт[ау]?|задач[аиу]|task|item|№|#)"
_NUMBER = rf"(?:{_TASK}\s*)?(?:№\s*)?(?P<number>\d{{1,3}})(?!\d|[.:]\d)"
_NAMED = rf"{_TASK}\s*(?:№\s*)?(?P<number>\d{{1,3}})(?!\d|[.:]\d)"
_DONE = r"(?:сделан[оаы]?|сделал[аи]?|выполнен[оаы]?|выполнил[аи]?|готов[оаы]?|done|completed)"
_RECEIVED = r"(?:получен[оаы]?|получил[аи]?|received|got)"
_NOT = rf"(?:не|not)\s+(?:{_DONE}|{_RECEIVED})"
_CREDENTIALS = r"(?:реквизиты(?: доступа)?|логин(?:ы)? и парол[ьи]|credentials)"
_REST = r"(?P<rest>(?:[\s,:—–-].*)?)"

_FORMS: tuple[tuple[TaskVerb, re.Pattern[str]], ...] = (
    ("undo", re.compile(rf"{_NUMBER}\s*[,:—–-]*\s*{_NOT}{_REST}", re.DOTALL)),
    ("undo", re.compile(rf"(?:отменить|отмена|undo)\s+{_NAMED}{_REST}", re.DOTALL)),
    ("done", re.compile(rf"{_DONE}\s+{_NUMBER}{_REST}", re.DOTALL)),
    ("done", re.compile(rf"{_NAMED}\s*[,:—–-]*\s*{_DONE}{_REST}", re.DOTALL)),
    ("received", re.compile(rf"{_RECEIVED}\s+{_NAMED}{_REST}", re.DOTALL)),
    ("received", re.compile(rf"{_CREDENTIALS}\s+{_RECEIVED}\s+{_NUMBER}{_REST}", re.DOTALL)),
    ("received", re.compile(rf"{_NAMED}\s*[,:—–-]*\s*(?:{_CREDENTIALS}\s+)?{_RECEIVED}{_REST}", re.DOTALL)),
    (
        "received",
        re.compile(rf"(?:мы |we )?(?:{_CREDENTIALS}\s+{_RECEIVED}|{_RECEIVED}\s+{_CREDENTIALS})(?P<rest>)"),
    ),
    ("show", re.compile(_NAMED)),
    ("show", re.compile("(?:план мероприятий|дорожная карта|(?:мои )?мероприятия|roadmap|(?:my )?tasks)")),
)  # fmt: skip

_DAY = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d\d))?(?![\d.])")
_NEAR = {"сегодня": "-0", "today": "-0", "вчера": "-1", "yesterday": "-1", "позавчера": "-2"}
_FORM = re.compile(r"(?<!\w)(?:форм[аыу]|form)\s*(?:№\s*)?([1-9]\d?)(?!\w)")
_ALL = re.compile(r"(?<!\w)(?:все|всем|всех|за всех|everyone|everybody|all)(?!\w)")
_BUT = re.compile(r"(?<!\w)(?:кроме|исключая|без|except|but)(?!\w)")
_BESIDE = frozenset(
    {"за", "для", "у", "в", "во", "и", "по", "for", "and", "at", "of", "г", "уже", "организации"}
)
_CODE = re.compile(r"[^\s,;:]{1,24}")
_OTHER = re.compile(
    "работ[аыу]?|пакет[а-я]*|упаков[а-я]*|раз[а]?|из|штук[и]?|лист[а-я]*|человек[а]?|works?|packets?|times"
)


def typed_task(text: str) -> SaidTask | None:
    """What is said of a task; None when the text is clearly about something else."""
    said = " ".join(text.split())
    if len(said) > LONGEST or "?" in said:
        return None
    low = said.lower().replace("ё", "е").strip(" .!")
    for verb, form in _FORMS:
        found = form.fullmatch(low)
        if found is not None:
            return _of(verb, found, said)
    return None


def _of(verb: TaskVerb, found: re.Match[str], said: str) -> SaidTask | None:
    groups = found.groupdict()
    number = int(groups.get("number") or 0)
    if verb == "show" or groups.get("rest") is None:
        return SaidTask("show", number)
    start = found.start("rest")
    rest = said.lstrip(" .!")[start : start + len(groups["rest"])]
    return _undo(number, rest) if verb == "undo" else _mark(verb, number, rest)


def _undo(number: int, rest: str) -> SaidTask:
    """Codes, and after a colon or a dash the reason."""
    head, sign, reason = _parted(rest)
    where = _where(head)
    if where is None or (where.everyone or len(where.codes) > 1):
        return SaidTask("undo", number, reason=_because(rest.strip(" ,:—–-")))
    return SaidTask("undo", number, where.codes, form=where.form, reason=_because(reason) if sign else None)


def _because(reason: str) -> Said | None:
    """The reason with what in it looks private."""
    return privately(reason) if reason else None


def _parted(rest: str) -> tuple[str, str, str]:
    found = re.search(r"[:—–]|(?<=\s)-(?=\s)|,", rest)
    if found is None:
        return rest, "", ""
    return rest[: found.start()], found[0], rest[found.end() :].strip()


def _mark(verb: TaskVerb, number: int, rest: str) -> SaidTask | None:
    where = _where(rest)
    if where is None:
        return None
    return SaidTask(verb, number, where.codes, where.everyone, where.day, where.form)


def _where(text: str) -> SaidTask | None:
    """At which organisations and on which day; None when there are words that are none of these."""
    low = text.lower().replace("ё", "е")
    day = next((near for word, near in _NEAR.items() if re.search(rf"(?<!\w){word}(?!\w)", low)), "")
    dated, form, everyone = _DAY.search(low), _FORM.search(low), bool(_ALL.search(low))
    if dated:
        year = dated[3] and (f"20{dated[3]}" if len(dated[3]) == 2 else dated[3])  # noqa: PLR2004 - «26» is 2026
        day = f"{dated[1]}.{dated[2]}" + (f".{year}" if year else "")
    if _BUT.search(low) and not everyone:
        return None
    for each in (_DAY, _FORM, _ALL, _BUT, *(re.compile(rf"(?<!\w){word}(?!\w)") for word in _NEAR)):
        text = _blanked(each, text)
    codes = [
        each
        for each in _CODE.findall(text.strip(" .,:;—–-"))
        if each.lower() not in _BESIDE and each not in "—–-"
    ]
    if any(not re.search(r"\w", each) or _OTHER.fullmatch(each.lower()) for each in codes):
        return None
    return SaidTask("done", 0, tuple(dict.fromkeys(codes)), everyone, day, int(form[1]) if form else 0)


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    """The text without what the pattern finds in its small letters."""
    low = text.lower().replace("ё", "е")
    for found in pattern.finditer(low):
        text = text[: found.start()] + " " * (found.end() - found.start()) + text[found.end() :]
    return text


def codes_meant(text: str) -> str:
    """The organisations as a question about them takes it: «*КАР@12.03», or the text as it was typed."""
    where = _where(text)
    if where is None:
        return text
    day = f"@{where.day}" if where.day else ""
    return f"{EVERYONE if where.everyone else ''}{','.join(where.codes)}{day}"


def day_meant(text: str) -> str:
    """A day as a question about it takes it, or the text as it was typed."""
    where = _where(text)
    return where.day if where and where.day and not where.codes else text
