# Выгрузки: таблица, журнал построчно, события для других систем.

export-menu = <b>Выгрузка.</b> Выберите вид, файл придёт сюда.
    Таблица: пакеты, передачи, работы, люди (только служебные коды), замечания, загрузки и журнал, открывается в любой программе таблиц.
    Журнал построчно: всё, что записано, с отпечатками; в архиве с программой, которой его проверит кто угодно.
    События: передачи пакетов для других учётных систем.
export-ready = { $format }: файл в этом сообщении{ $zipped ->
        [yes] , в архиве
       *[no] {""}
    }. Верно на момент выгрузки; храните его так же бережно, как сам журнал.
    { $format_id ->
        [jsonl] В архиве и программа проверки: она читает журнал без бота, на любом компьютере. Распакуйте её и запустите рядом с архивом: <code>python3 verify_ledger.py export.jsonl.zip</code>
       *[other] {""}
    }
    Отпечаток файла (SHA-256): <code>{ $sha256 }</code>
export-too-large = { $format }: слишком много для чата, файл не отправлен. Его запишет оператор в командной строке, или выберите журнал построчно: /export
format-xlsx = Таблица
format-jsonl = Журнал построчно
format-epcis = События о передачах

choice-export = { $text }
choice-export-xlsx = Таблица (xlsx)
choice-export-jsonl = Журнал построчно (jsonl)
choice-export-epcis = События (EPCIS 2.0)

command-export = Выгрузка: таблица, журнал, события

cli-sheet-acts = Передачи и действия
cli-sheet-sittings = Работы
cli-sheet-people = Люди
cli-sheet-incidents = Замечания
cli-sheet-uploads = Загрузки
cli-column-packet = Пакет
cli-column-unconfirmed = Ждёт подтверждения
cli-column-unresolved = Не решено
cli-column-role = Роль
cli-column-source = Откуда время
cli-column-late = С опозданием
cli-column-starts = Начало
cli-column-observer = Наблюдатель
cli-column-packets = Пакетов
cli-column-packed = Упаковано
cli-column-arrived = Наблюдатель на месте
cli-column-handed-out = Раздали: когда
cli-column-handed-out-number = Раздали: сколько
cli-column-collected-works = Собрали: когда
cli-column-collected-works-number = Собрали: сколько
cli-column-packed-with-me = Упаковали при наблюдателе
cli-column-without-order = Без наблюдателя, приказ
cli-column-callsign = Служебный код
cli-column-roles = Роли
cli-column-organisations = Организации
cli-column-subjects = Предметы
cli-column-place = Место
cli-column-workplace = Своя организация
cli-column-years = Стаж, лет
cli-column-joined = Подключён
cli-column-incident-number = Замечание №
cli-column-words = Словами
cli-column-state = Состояние
cli-column-taken-by = Кто разбирает
cli-column-resolved = Решено
cli-column-resolution = Чем решено
cli-column-uploaded = Загружено
cli-column-stuck = ФИС ОКО не принимает с

cli-source-telegram = время сообщения
cli-source-received = когда дошло до бота
cli-source-stated = назвал человек
cli-source-paper = с бумаги
cli-source-clock = часы бота
cli-state-open = открыто
cli-state-taken = разбирается
cli-state-resolved = решено
