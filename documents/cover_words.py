"""The words of a cover sheet, in each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CoverWords:
    """What is printed on every sheet; braces are filled in."""

    file: str
    title: str
    about: str
    columns: tuple[str, str, str, str, str, str, str]
    due: str
    clause: str
    optional: str
    date: str
    time: str
    seal: str
    intact: str
    broken: str
    resealed: str
    listed: str
    wrote: str
    counted: str
    code: str
    signature: str
    detours: str
    after: str
    caution: str


COVERS = {
    "ru": CoverWords(
        file="Сопроводительные листы",
        title="Сопроводительный лист пакета",
        about="Заполняйте, когда нет связи или телефона. Лист едет рядом с пакетом, внутрь его не кладут.",
        columns=("№", "Что и кто", "Когда", "Пломба", "Работ", "Отдал", "Принял, отметил"),
        due="срок: {due}",
        clause="п. {clause}",
        optional="если нужно",
        date="дата",
        time="время",
        seal="№",
        intact="цела",
        broken="повреждена",
        resealed="если опечатан, №",
        listed="по списку",
        wrote="писали",
        counted="посчитано",
        code="код",
        signature="подпись",
        detours="Если путь был другим («через водителя», «остался у меня»): что и кто, своими словами",
        after=(
            "Когда связь появится, покажите лист координатору или пришлите ему фото: он внесёт записи"
            " командой /paper, и они навсегда останутся с пометкой «с бумаги». Сам лист сдайте координатору."
        ),
        caution=(
            "Фамилий не пишите, только служебные коды (Ш-01, Н-01). Пломба повреждена или число работ другое?"
            " Пакет не задерживайте, на обороте напишите, что увидели, и время."
        ),
    ),
    "en": CoverWords(
        file="Cover sheets",
        title="Cover sheet of a packet",
        about="Fill it in when the phone or the network fails. It travels beside the packet, never inside.",
        columns=("No.", "What and who", "When", "Seal", "Works", "Given by", "Taken or noted by"),
        due="due: {due}",
        clause="clause {clause}",
        optional="if needed",
        date="date",
        time="time",
        seal="No.",
        intact="intact",
        broken="broken",
        resealed="if sealed again, No.",
        listed="on the list",
        wrote="wrote",
        counted="counted",
        code="call-sign",
        signature="signature",
        detours="If it went another way (“by the driver”, “kept overnight”): what and who, in your words",
        after=(
            "Once there is a network, show the sheet to the coordinator or send a photo: the coordinator"
            " enters it with /paper, marked as paper for ever. Hand the sheet itself to the coordinator."
        ),
        caution=(
            "Write no names, only call-signs. A broken seal or another number of works? Do not hold the"
            " packet up, write on the back what you saw, and the time."
        ),
    ),
}


def cover_words(language: str) -> CoverWords:
    """The words of a language, Russian when we do not print it."""
    return COVERS.get(language, COVERS["ru"])
