"""What people type about people: who cannot come, whose phone is lost, who needs a new link."""

import re
from dataclasses import dataclass

from locales.typed_phones import lost_phone

_CALLSIGN = r"(?P<callsign>(?=\S*\d)[\w-]{2,12})"
_DAYS = {"сегодня": "today", "завтра": "tomorrow", "today": "today", "tomorrow": "tomorrow"}
_DAY = rf"(?P<day>{'|'.join(_DAYS)}|(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?:\.20\d\d)?)"

_OF_ONESELF = (
    "(?:я )?не с?могу (?:приехать|быть|прийти|проверять|проверить)|(?:я )?не смогу"
    "|(?:я )?не приеду|(?:я )?(?:заболел[аи]?|болею|на больничном)"
    "|(?:i )?(?:can't|cannot|can not|won't) (?:come|be there|check)|(?:i am |i'm )?(?:ill|sick)"
)
_OF_OTHERS = {
    "cannot-come": "не (?:сможет(?: приехать)?|приедет)|заболел[аи]?|(?:cannot|can't) come|is (?:ill|sick)",
    "can-come": "вс[её][- ]таки (?:приедет|сможет(?: приехать)?)|can come after all",
    "invite": "нов(?:ая|ую) ссылк[ау]|приглашение|пригласить|ссылк[ау]|new link|invite|invitation",
    "link-revoke": "отозвать (?:ссылку|приглашение)|revoke (?:the )?link",
    "people": "кто(?: это)?|who is",
}
_OTHER = _CALLSIGN.replace("callsign", "other")
_WORK = "передать (?:всю )?работу(?: (?:у|от))?|hand on (?:all )?the work of"
_ILL = "заболел[аи]?|на больничном|is (?:ill|sick)"
_INSTEAD = (
    f"(?: (?:(?:вместо|замена|на замену|instead) )?(?:него |нее )?(?:(?:→|>|(?:к|на|to)(?= )) ?)?{_OTHER})?"
)
_WHOLE = (
    ("ill", f"(?:{_CALLSIGN} (?:{_ILL})|(?:{_ILL}) {_CALLSIGN.replace('callsign', 'first')}){_INSTEAD}"),
    ("hand-on", f"(?:{_WORK}) {_CALLSIGN}{_INSTEAD}"),
)
"""A whole work that goes over to another: who is ill, or whose it is, and perhaps who takes it."""
_PLAIN = {
    "can-come": "(?:я )?вс[её][- ]таки (?:приеду|смогу(?: приехать)?)|(?:i )?can come after all",
    "people": "люди|участники|кто подключился|people|who has joined",
    "approval": "утверждение(?: плана)?|approval(?: of the plan)?",
    "marks": "баллы|отметки|ведомост[ьи](?: баллов)?|marks|mark sheets?",
    "tour": "обучение|как пользоваться|показать,? как это делается|с начала|tour|how it works",
}


@dataclass(frozen=True, slots=True)
class AboutPeople:
    """An act about people; `day` is today, tomorrow or empty."""

    verb: str
    callsign: str = ""
    day: str = ""
    instead: str = ""


def about_people(said: str) -> AboutPeople | None:
    """What a text in small letters, without signs, says about people; None when it is clearly nothing."""
    found = re.fullmatch(f"(?:{_DAY} )?(?:{_OF_ONESELF})(?: {_DAY.replace('<day>', '<later>')})?", said)
    if found:
        return AboutPeople("cannot-come", day=_day(found["day"] or found["later"] or ""))
    if (lost := lost_phone(said)) is not None:
        return AboutPeople("phone-lost", lost)
    if whole := _whole(said):
        return whole
    for verb, words in _OF_OTHERS.items():
        before = _CALLSIGN.replace("callsign", "first")
        about = f"(?:{words})(?: (?:у|для|for|of))? {_CALLSIGN}|{before} (?:{words})"
        when = f"(?: {_DAY})?" if verb == "cannot-come" else ""
        if named := re.fullmatch(f"(?:{about}){when}", said):
            day = _day(named["day"] or "") if when else ""
            return AboutPeople(verb, named["callsign"] or named["first"], day)
    return next((AboutPeople(verb) for verb, words in _PLAIN.items() if re.fullmatch(words, said)), None)


def _day(said: str) -> str:
    """Today, tomorrow, or the date as it was typed."""
    return _DAYS.get(said, said)


def _whole(said: str) -> AboutPeople | None:
    """That all work of somebody goes over; with a day it is only that they cannot come."""
    for verb, words in _WHOLE:
        if found := re.fullmatch(words, said):
            named = found.groupdict()
            callsign = named["callsign"] or named.get("first") or ""
            return AboutPeople(verb, callsign, instead=named["other"] or "")
    return None
