# Печатные акты: слова на бумаге. Только текст, без разметки.

paper-month = { $number ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
paper-date = «{ $day }» { $month } { $year } г.
paper-copy = Экземпляр { $number } из 2
paper-page = стр. { $page } из { $pages }
paper-signed = подпись
paper-name = фамилия, инициалы
paper-day = дата
paper-two-copies = Акт составлен в двух экземплярах, по одному для каждой из сторон.
paper-operator = оператор
paper-check = Проверка: наведите камеру телефона на код и откройте ссылку в Telegram. Бот ответит любому участнику кампании, есть ли эти записи в журнале, те ли у них отпечатки и не исправлены ли они позже.
paper-filled = Заполнено по журналу учёта пакетов { $at }, напечатал: { $by }. Отпечаток бумаги: { $mark }.
paper-receipts = Под каждым номером записи напечатаны 16 знаков её отпечатка. Без Telegram их проверит кто угодно: программой verify_ledger.py по выгрузке журнала.

paper-number = №
paper-code = Код пакета
paper-organisation = Организация
paper-subject = Предмет, { $college ->
    [yes] курс
   *[no] класс
}
paper-listed = По списку
paper-wrote = Писали
paper-counted = Счёт
paper-seal = Пломба
paper-entry = Запись журнала
paper-remarks = Замечания
paper-total = Итого: { $count ->
    [one] { $count } пакет
    [few] { $count } пакета
   *[many] { $count } пакетов
}
paper-when = Когда
paper-who = Кто
paper-what = Что

paper-transfer-title = АКТ приёма-передачи № { $number }
paper-transfer-intro = Настоящий акт составлен о том, что { $date }{ $clock ->
    [none] {""}
   *[other] {" "}в { $clock }
} { $sealed ->
    [yes] переданы и приняты запечатанные пакеты с работами участников
   *[no] переданы и приняты пакеты с работами участников
} ({ $step }, п. { $clause }). Сдающая сторона: { $giver ->
    [none] не названа
   *[other] { $giver }
}. Принимающая сторона: { $taker }.
paper-giver = Сдающая сторона:
paper-taker = Принимающая сторона:
paper-remark-at = в { $clock }
paper-remark-broken = пломба повреждена
paper-remark-denied = передающая сторона отрицает передачу, запись № { $seq }
paper-remark-unconfirmed = передающая сторона ещё не подтвердила
paper-remark-late = позже срока
paper-remark-spoken = со слов: { $who }
paper-remark-paper = внесено с бумаги { $at }
paper-remark-later = записано { $at }
paper-remark-overruled = исправлено записью № { $seq }
paper-remark-counts = число работ исправлено записью № { $seq }
paper-remark-count = счёт исправлен записью № { $seq }
paper-remark-seal = номер пломбы исправлен записью № { $seq }
paper-remark-filled = шаг отмечен позже

paper-sitting-title = АКТ наблюдателя № { $number }
paper-sitting-intro = Настоящий акт составлен о том, что { $date } в организации { $organisation } проводилась работа: { $subject }, { $grade }. { $observer ->
    [none] Наблюдателя не было.
   *[other] Независимый общественный { $observer }.
}{ $without ->
    [none] {""}
   *[other] {" "}Проведена без наблюдателя по распоряжению: { $without }.
}
paper-milestones = Этапы работы
paper-apart = Расхождение: роздано { $out }, собрано { $back }.
paper-packets = Пакеты
paper-affairs = Нарушения и замечания
paper-affairs-none = Нарушений и замечаний не отмечено.
paper-sitting-affairs-none = На работе и при упаковке нарушений и замечаний не отмечено.
paper-corrections = Отменено, исправлено, внесено с бумаги или со слов
paper-clause = Пункт
paper-number-of = Число
paper-how = Как отмечено
paper-affair = Что отмечено
paper-done = Что сделано
paper-unseen = не засвидетельствовано
paper-how-live = сразу
paper-how-stated = позже, со слов, записано { $at }
paper-how-paper = с бумаги, записано { $at }
paper-packed-at = Упакован
paper-not-packed = не отмечено
paper-affair-open = не закрыто
paper-affair-by-report = закрыто вместе с записью об аудиториях
paper-affair-resolved = { $at }: { $words }{ $order ->
    [none] {""}
   *[other] {" "}({ $order })
}
paper-overruled = { $how ->
    [corrected] исправлено записью № { $seq }
   *[other] отменено записью № { $seq }
}
paper-of-work = работа
paper-observer = Наблюдатель:
paper-school = От организации:

paper-expert-title = РАСПИСКА эксперта № { $number }
paper-expert-intro = Расписка дана о пакетах с работами участников, полученных на проверку. Получатель: { $expert }. Имя вписывается от руки: в журнале только служебные коды.
paper-received = Получен
paper-at-opening = При вскрытии
paper-at-closing = После проверки
paper-due = Срок
paper-returned = Сдан
paper-in-hand = на руках
paper-not-noted = не отмечено
paper-differs = { $counted }, по описи { $declared }
paper-expert = Эксперт:
paper-coordinator = Координатор:
paper-by-list = По описи
paper-promise = { $affairs ->
    [none] Работы получены в указанном количестве; хранятся под замком, третьим лицам не передаются.
   *[some] Работы получены в указанном количестве, с замечаниями, названными выше; хранятся под замком, третьим лицам не передаются.
}

paper-journal-title = ЖУРНАЛ движения пакета { $code }
paper-journal-intro = { $organisation }, { $subject }, { $grade }, { $date }. Пакет { $number } из { $of }. Записи журнала по порядку; отказы тоже.
paper-recorded = Записано
paper-source = Откуда
paper-refused = ОТКАЗ: { $what }
paper-source-telegram = Telegram, { $via }
paper-source-received = Telegram, { $via }
paper-source-stated = со слов, { $via }
paper-source-paper = с бумаги, внесено: { $by }{ $told ->
    [none] {""}
   *[other] ; со слов: { $told }
}{ $why ->
    [none] {""}
   *[other] ; причина: { $why }
}
paper-via-clock = по часам
paper-by-clock = бот
paper-dues = История срока
paper-due-line = { $due }: { $step }
paper-due-none = срок снят
paper-chain-holds = Проверка цепочки: { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}, каждая содержит отпечаток предыдущей; разрывов и правок нет. Последняя запись № { $seq }, отпечаток { $mark }.
paper-chain-broken = Проверка цепочки: НАРУШЕНА у записи № { $seq } ({ $what }). Сообщите оператору: python -m bot verify.

paper-closing-title = ИТОГОВЫЙ ОТЧЁТ № { $number }
paper-closing-intro = { $title }. По журналу на { $at }. Дни работ: { $period }. Работ: { $sittings }, форма загружена в ФИС ОКО: { $uploaded }. Пакетов: { $packets }, упаковано: { $packed }, прошли весь путь: { $finished }. Работ участников в пакетах: { $wrote }.
paper-closing-schools = По организациям и предметам
paper-closing-steps = По этапам: в срок и позже
paper-closing-people = Участники
paper-closing-unseen = Шаги, которых никто не засвидетельствовал{ $ahead ->
    [0] {""}
    [one] . Кроме того, { $ahead } пакет ещё не прошёл весь путь
    [few] . Кроме того, { $ahead } пакета ещё не прошли весь путь
   *[many] . Кроме того, { $ahead } пакетов ещё не прошли весь путь
}
paper-closing-all-seen = { $ahead ->
    [0] Все обязательные шаги пакетов засвидетельствованы.
    [one] Путь не окончен: { $ahead } пакет ещё не прошёл его весь, остальные шаги впереди. Пропущенных шагов нет.
    [few] Путь не окончен: { $ahead } пакета ещё не прошли его весь, остальные шаги впереди. Пропущенных шагов нет.
   *[many] Путь не окончен: { $ahead } пакетов ещё не прошли его весь, остальные шаги впереди. Пропущенных шагов нет.
}
paper-closing-unobserved = Отмечены не все этапы: { $count } из { $of ->
    [one] { $of } прошедшей работы
   *[many] { $of } прошедших работ
}
paper-closing-all-observed = У прошедших работ отмечены все этапы.
paper-no-milestones = ни одного этапа не отмечено
paper-date-alone = День
paper-works = Работы
paper-ahead = Впереди
paper-closing-odd = Внесено с бумаги: { $paper }. Всего внесено с бумаги, отменено, исправлено: { $count }
paper-closing-none-odd = Записей с бумаги, отмен и исправлений нет.
paper-closing-open = Остаётся открытым: пакетов { $packets }, загрузок { $uploads }, замечаний { $incidents }
paper-closing-nothing-open = Всё закрыто: пакеты возвращены, формы загружены, замечаний без решения нет.
paper-closing-sealed = Контрольная точка № { $number } от { $at }, записей в журнале: { $size }. Подписи под этим отчётом закрепляют её: правка любой из этих записей будет видна по этой бумаге (python -m bot verify --witness).
paper-closing-unsealed = Контрольной точки ещё нет: она создаётся каждый час. Код закрепляет последние записи всех пакетов.
paper-check-days = { $number ->
    [one] { $number } рабочий день на проверку
    [few] { $number } рабочих дня на проверку
   *[many] { $number } рабочих дней на проверку
}
paper-department = Отдел образования:
paper-subject-alone = Предмет
paper-packed = Упак.
paper-finished = Весь путь
paper-overdue = Проср.
paper-late = Позже срока
paper-unseen-short = Без отм.
paper-affairs-short = Замеч.
paper-total-alone = Итого
paper-step = Этап
paper-on-time = В срок
paper-role = Роль
paper-people = Участников
paper-joined = Подключены
paper-where = Где
paper-how-many = Всего
paper-which = Пакеты, работы
paper-due-first = Ближайший срок
paper-where-now = Где сейчас
paper-unseen-steps = Не засвидетельствовано
paper-not-uploaded = не загружено

# ---- печатные акты

cli-help-acts = напечатать акты приёма-передачи, акты наблюдателя, расписку эксперта, журнал пакета, итоговый отчёт
cli-help-acts-packet = все передачи этого пакета
cli-help-acts-journal = журнал движения этого пакета
cli-help-acts-person = акты, где одна из сторон этот человек, и расписка эксперта
cli-help-acts-day = передачи этого дня; с --sittings работы этого дня
cli-help-acts-sittings = акты наблюдателя
cli-help-acts-organisation = с --sittings: только этой организации
cli-help-acts-closing = итоговый отчёт кампании
cli-help-acts-output = куда записать PDF; по умолчанию acts.pdf
cli-help-acts-over = перезаписать файл, если он уже есть
cli-acts-written = Актов { $acts }: { $file }. Печатайте в масштабе 100 %, имена впишите от руки.
cli-no-acts = Печатать нечего: таких записей в журнале нет. Проверьте код, день или служебный код.
cli-acts-which = Что напечатать? --packet КОД, --journal КОД, --person КОД, --day ДЕНЬ, --sittings или --closing
