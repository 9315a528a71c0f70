"""The words around which logins and passwords are written, and what is no secret beside them."""

import re

from custody.codes import find_scans

_TWINS = str.maketrans(
    "абвгеикмнопрстухьіѕјԛԝё" + "αοερτικνυχ" + "0@$",
    "a6breukmhonpctyxbisjqwe" + "aoeptikvyx" + "oas",
)  # fmt: skip


def fold(text: str) -> str:
    """Small letters of one look, sign by sign: whichever alphabet they were typed in."""
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text).translate(_TWINS)


def _folded(pattern: str) -> str:
    """A pattern whose letters are folded as the text is; escapes stay."""
    parts = re.split(r"(\\.|\(\?[:=!<]+)", pattern)
    return "".join(part if number % 2 else fold(part) for number, part in enumerate(parts))


_PASSWORDS = (
    "п[ао]рол(?:ь|я|ю|и|е|ем|ей|ям|ями|ях|ечек|ька)?", "парль", "пасс(?:ворд\\w*)?", "пасворд\\w*",
    "passwords?", "passwd", "passw", "passcode", "passphrase", "pass", "pas", "pwd", "pswd?", "psswd",
    "paroli?", "пин(?:-?код\\w*)?", "pin(?:-?code)?", "код\\w* доступа", "код\\w* подтверждения",
    "код из смс", "смс-?код", "access code", "кодово\\w+ слов\\w+", "секретн\\w+ слов\\w+", "ключ доступа",
    "secret", "л/п", "l/p",
)  # fmt: skip
_LOGINS = (
    "логин\\w*", "logins?", "log-in", "user-?name", "user name", "user", "имя пользователя",
    "уч[её]тн\\w+ запис\\w+", "уч[её]тк\\w*", "уч\\. запис\\w+", "аккаунт\\w*", "account",
)  # fmt: skip
_SPACED = tuple(r"[\s._*|-]{1,3}".join(word) for word in ("пароль", "логин", "password", "login"))

KEYS = re.compile(
    f"(?<![^\\W_])(?:{'|'.join(_folded(each) for each in (*_SPACED, *_PASSWORDS, *_LOGINS))})(?![^\\W_])"
)
"""What is followed by a value."""

_WORDS_OF_ACCESS = _folded(r"реквизит|доступ|кабинет|вход|лк(?![^\W_])|credential|access")
TOPICS = re.compile(rf"(?<![^\W_])(?:{_WORDS_OF_ACCESS})[^\W_]*")
"""What two values in a row may follow."""

_ADDRESS = r"[^\s@/:]+@[\w-]+(?:\.[\w-]+)+"
ADDRESS = re.compile(_ADDRESS)
"""A login that is an e-mail address."""

PAIR = re.compile(rf"://[^/\s:@]+:[^/\s@]+@|(?<!\S){_ADDRESS}[:;|/][^\s/]{{4,}}")
"""A login and a password in one address."""

LETTERS = re.compile(
    f"(?<![^\\W_])(?:{_folded('л|лог|l|log|u')}) ?[:=] ?(?=\\S{{0,60}}[^\\W\\d])\\S{{1,60}}[\\s,;/|]{{1,4}}"
    f"(?:{_folded('п|пар|p|pas|pw')}) ?[:=] ?\\S"
)
"""The same, each with the first letters of what it is."""

LEADS = re.compile(
    "для|от|к|ко|в|на|из|с|о|вход\\w*|кабинет\\w*|личн\\w*|доступ\\w*|школ\\w*|колледж\\w*|техникум\\w*|организ\\w*"
    "|теперь|сейчас|почт\\w*|for|to|of|from|our|your|the"
)
"""What may stand between the word and its sign: «пароль от личного кабинета:»."""

FOLDED = re.compile(f"{KEYS.pattern}|{TOPICS.pattern}|://|@|[:=]")
"""Without any of these there is nothing to look into: most messages end here."""

ABOUT = re.compile(
    "не|нет|ни|бы|ли|же|то|это|у|от|для|до|из|к|ко|по|с|со|и|или|в|во|на|о|об|за|при|нам|мне|вам|им|их|его|ее"
    "|я|мы|вы|он|она|они|кто|что|чей|чья|как\\w*|где|когда|куда|почему|зачем|есть|был\\w*|буд\\w*|еще|уже|тоже"
    "|нуж\\w*|надо|можно|нельзя|просим|прошу|просьба|пожалуйста|забы\\w*|утер\\w*|утрач\\w*|потер\\w*|получ\\w*"
    "|приш\\w*|прид\\w*|прис\\w*|отправ\\w*|перед\\w*|выда\\w*|розда\\w*|разда\\w*|раз[ао]сла\\w*|сме[нщ]\\w*"
    "|измен\\w*|обнов\\w*|восстан\\w*|сбро[сш]\\w*|невер\\w*|верн\\w*|прав\\w*|истек\\w*|подош\\w*|подойд\\w*"
    "|подход\\w*|работа\\w*|помн\\w*|вспомн\\w*|зна[юеёл]\\w*|жд\\w*|ожида\\w*|запрос\\w*|запраш\\w*|вводи\\w*"
    "|введ\\w*|неизвест\\w*|отсутств\\w*|действ\\w*|блокир\\w*|заблокир\\w*|ошиб\\w*|проблем\\w*|вопрос\\w*"
    "|организ\\w*|школ\\w*|колледж\\w*|техникум\\w*|координатор\\w*|ответствен\\w*|списк\\w*|список|реквизит\\w*"
    "|только|лично|сам\\w*|один\\w*|два|тот|тем|том|тех|те|та|той|чтобы|если|после|перед|сейчас|сегодня|завтра"
    "|вчера|хран\\w*|храни\\w*|нужно|готов\\w*|созда\\w*|сдела\\w*|провер\\w*|скоро|позже|отдельно|письмо\\w*"
    "|почт\\w*|кабинет\\w*|личн\\w*|доступ\\w*|вход\\w*|войти|зайти|заходит|открыва\\w*|принима\\w*|принят\\w*"
)
"""Words of a sentence about a password (S, «Описание порядка сбора данных», 5)."""

ABOUT_ENGLISH = re.compile(
    "is|not|no|isn't|doesn't|don't|lost|forgot\\w*|forgotten|reset\\w*|received?|wrong|invalid|expired|does|do|did"
    "|for|to|from|of|and|or|please|again|chang\\w*|the|a|an|was|were|are|be|been|has|have|had|works?|working"
    "|need\\w*|missing|sent|send|given|issued|by|at|in|on|with|we|i|they|it|our|your|my|their|who|what|when|where"
    "|how|why|which|will|would|can|cannot|can't|must|should|page|form|list|lists?|details|rejected|accepted"
    "|fails?|failed|error|problem|telegram|whatsapp|excel|wi-?fi|windows|word|login|password|user|guide|manual|ballot"
)

_NO_SECRET = re.compile(
    r"\d{1,2}[./]\d{1,2}(?:[./](?:\d\d){1,2})?|\d{4}-\d\d-\d\d|\d{1,2}[:.]\d\d|\d{1,3}|(?:№|no)\d\S{0,8}"
    r"|[a-zа-я]{1,2}-\d{1,3}|\d{1,4}-?[a-zа-я]{1,3}|(?:19|20)\d\d(?:/\d{2,4})?|\+?[78][\d()-]{9,15}"
    r"|(?:https?://|t\.me/)\S*|(?:[\w-]+\.)+(?:ru|рф|com|org|net|su|info|me)(?:/\S*)?"
    r"|\S+\.(?:zip|rar|7z|pdf|docx?|xlsx?|jpe?g|png|txt)",
    re.IGNORECASE,
)
_SPECIAL = re.compile(r"[!@#$%^&*_+=~|\\<>{}]")
_TURNS = re.compile(r"[a-zа-я][A-ZА-Я]")


def plain(word: str) -> str:
    """The word without the quotes, brackets, stops and signs of emphasis around it."""
    return word.strip("«»\"'“”„`()[],;.:…?*_~")


def looks_random(word: str, *, least: int, mixed: bool = False) -> bool:
    """Whether this is no word, number, date, code or address; `mixed` asks for letters and digits."""
    if "/" in word and not _NO_SECRET.fullmatch(word):
        return any(looks_random(each, least=least, mixed=mixed) for each in word.split("/"))
    if len(word) < least:
        return False
    letters, digits = re.search(r"[^\W\d_]", word), re.search(r"\d", word)
    special = not mixed and bool(_SPECIAL.search(word)) and bool(letters or digits)
    turns = not mixed and (word.isdecimal() or bool(_TURNS.search(word)))
    is_odd = bool(letters and digits) or special or turns
    return is_odd and not _NO_SECRET.fullmatch(word) and not _is_label(word)


def _is_label(word: str) -> bool:
    """A packet's code, typed well or torn at its end, is read as one."""
    return any(scan.kind == "code" for scan in find_scans(word))
