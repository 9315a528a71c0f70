"""The fixed lists of the coordinator's workbook: the words that it has, and others that mean the same."""

ROLE_WORDS = {
    "department": "отдел образования",
    "coordinator": "координатор",
    "deputy": "заместитель",
    "school": "школа",
    "observer": "наблюдатель",
    "chair": "председатель",
    "expert": "эксперт",
}
ROLE_SYNONYMS = {
    "оив": "department",
    "департамент": "department",
    "муниципальный координатор": "coordinator",
    "региональный координатор": "coordinator",
    "заместитель координатора": "deputy",
    "школьный координатор": "school",
    "ответственный организатор": "school",
    "общественный наблюдатель": "observer",
    "независимый наблюдатель": "observer",
    "председатель комиссии": "chair",
    "председатель предметной комиссии": "chair",
    "эксперт предметной комиссии": "expert",
}
PROCEDURE_WORDS = {
    "municipal": "муниципальный",
    "municipal-direct": "муниципальный напрямую",
    "college": "колледжи",
}
PROCEDURE_SYNONYMS = {"муниципальная": "municipal", "спо": "college", "колледж": "college"}
LANGUAGE_WORDS = {"ru": "ru", "en": "en"}
LANGUAGE_SYNONYMS = {"русский": "ru", "английский": "en", "english": "en"}
REACH_WORDS = {"each": "каждая организация", "once": "один раз"}
REACH_SYNONYMS = {"каждая": "each", "все организации": "each", "каждая школа": "each", "однажды": "once"}
KIND_WORDS = {"plain": "обычное", "credentials": "реквизиты", "collection": "сбор данных"}
KIND_SYNONYMS = {
    "реквизиты доступа": "credentials",
    "логин и пароль": "credentials",
    "сбор": "collection",
    "формы": "collection",
}
DAY_WORDS = {"working": "рабочий", "off": "выходной"}
DAY_SYNONYMS = {
    "рабочая": "working",
    "рабочий день": "working",
    "учебный": "working",
    "work": "working",
    "выходная": "off",
    "выходной день": "off",
    "нерабочий": "off",
    "нерабочая": "off",
    "праздник": "off",
    "holiday": "off",
}
LEVEL_WORDS = {"workers": "ППКРС", "specialists": "ППССЗ"}
LEVEL_SYNONYMS = {
    "рабочие": "workers",
    "профессия": "workers",
    "квалифицированные рабочие": "workers",
    "нпо": "workers",
    "специалисты": "specialists",
    "специальность": "specialists",
    "специалисты среднего звена": "specialists",
}
