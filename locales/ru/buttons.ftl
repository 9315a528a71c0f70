# Кнопки под сообщениями, не длиннее 40 знаков.

choice-pack = Упаковать{ $text ->
    [none] {""}
   *[other] {" "}{ $code }
}
choice-take = { $bundle ->
    [yes] Пломбы целы, беру { $number }
   *[no] Цела, принимаю
}
choice-take-school = { $bundle ->
    [yes] Принимаю { $number }
   *[no] Принимаю
}
choice-take-opened = { $bundle ->
    [yes] Принимаю { $number }
   *[no] Принимаю
}
choice-take-broken = Пломба повреждена, принимаю
choice-take-early = Пакет у меня в руках
choice-take-past = Дополнить: { $text ->
    [to-observer] приём наблюдателем
    [to-coordinator] приём координатором
    [to-commission] приём комиссией
    [to-expert] приём экспертом
    [from-expert] сдача экспертом
    [from-commission] сдача комиссией
   *[other] передача
}
choice-confirm = { $bundle ->
    [yes] Да, переданы все { $number }
   *[no] { $text ->
        [none] Да, передано
       *[other] Да, передано: { $text }
    }
}
choice-deny = { $bundle ->
    [yes] Нет, не переданы
   *[no] Нет, не передано
}
choice-count = Столько же: { $number }
choice-count-opened = Вскрыто, работ { $number }
choice-count-checked = Проверено, работ { $number }
choice-count-to-school = Вернулось работ: { $number }
choice-count-returned = Вернулось работ: { $number }
choice-count-other = Другое число
choice-agree = Работы сошлись во всех: { $number }
choice-again = Снова { $number }
choice-offer = { $bundle ->
    [yes] Сдаю { $number }
   *[no] Сдаю
}
choice-via = Передано через…
choice-issue = Выдано: { $text } (без телефона)
choice-experts = { $text ->
    [none] Назначить эксперта
   *[other] Эксперт: { $text }, сменить
}
choice-assign = Назначить { $text }{ $number ->
    [0] {""}
    [one] , уже { $number } пакет
    [few] , уже { $number } пакета
   *[many] , уже { $number } пакетов
}
choice-ask-authorisation = Запросить разрешение: { $text }
choice-authorise = Разрешить: { $text }
choice-upload-undo = Отменить: не загружено
choice-undo = { $bundle ->
    [yes] Отменить { $number }
   *[no] Отменить
}
choice-story = История пакета
choice-look = { $text ->
    [none] Показать пакет
   *[other] { $code }
}
choice-each = Не все, показать по одному
choice-each-shown = Показать по одному
choice-milestone = { $text }
choice-milestone-arrived = { $text ->
    [none] На месте
   *[other] На месте: { $text }
}
choice-milestone-handed-out = { $text ->
    [none] Раздали
   *[other] Раздали: { $text }
}
choice-milestone-collected-works = { $text ->
    [none] Собрали
   *[other] Собрали: { $text }
}
choice-milestone-packed-with-me = { $text ->
    [none] Упаковали при мне
   *[other] При мне упаковали: { $text }
}
choice-milestone-time = Это было раньше
choice-milestone-undo = Отменить
choice-upload = { $text ->
    [none] Загружено в ФИС ОКО
   *[other] Загружено: { $text }
}
choice-fill = { $text }
choice-fill-variants-skip = Один вариант или неважно
choice-fill-extras-zero = Испорченных и особых нет
choice-fill-papers-both = Всё вложено
choice-fill-papers-criteria = Нет протокола
choice-fill-papers-protocol = Нет критериев
choice-fill-papers-none = Нет ни протокола, ни критериев
choice-fill-seal-skip = Пломба без номера
choice-fill-download-with-me = Скачано при мне
choice-fill-download-day-before = Скачано накануне
choice-board = { $text ->
    [none] { step-unpacked.board }
   *[other] { $text }
}{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-board-step = По этапам
choice-board-organisation = По школам
choice-board-colleges = По колледжам
choice-board-subject = По предметам
choice-board-district = По районам
choice-board-unchosen = День не выбран
choice-board-list = Список
choice-board-overdue = Просрочено{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-board-unconfirmed = Не подтверждено{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-board-incidents = С замечаниями{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-board-soon = Скоро срок
choice-board-grade = { $number } класс
choice-board-rest = Без этого слова
choice-board-previous = ← Назад
choice-board-next = Дальше →
choice-board-more = Ещё
choice-board-all = Всё вместе
choice-board-refresh = Обновить
choice-board-numbers = Числами
choice-board-picture = Картинка
choice-board-picture-previous = ← Назад
choice-board-picture-next = Дальше →
choice-story-picture = Картинкой
choice-story-picture-previous = Новее →
choice-story-picture-next = ← Раньше
choice-group-allow = Разрешить
choice-group-revoke = Отозвать …{ $text }
choice-receipts-previous = ← Новее
choice-receipts-next = Раньше →
choice-receipts = Мои записи
choice-sitting = { $text ->
    [none] Карточка работы
   *[other] { $text }
}
choice-mine = Мои пакеты
choice-status = Сводка
choice-help = Помощь
choice-language = Язык
choice-language-ru = Русский
choice-language-en = English
choice-cancel = Закрыть вопрос

# Строки клавиатуры: Telegram отправит их, когда появится связь.

key-pack = Упаковать
key-take = Принимаю
key-offer = Сдаю
key-upload = Загружено в ФИС ОКО
key-arrived = На месте
key-handed-out = Раздали
key-collected-works = Собрали
key-packed-with-me = Упаковали при мне
key-opened = Вскрыто
key-checked = Проверено
key-mine = Мои пакеты
key-status = Статус
key-help = Помощь

command-my = Что сейчас за вами
command-status = Сводка: где пакеты, что просрочено
command-calendar = Рабочие дни и праздники, поправки к ним
command-allow = Разрешить сводку в этой группе (для координатора)
command-groups = Группы, где разрешена сводка
command-packet = История пакета по коду
command-receipt = Ваши записи с отпечатками: квитанция
command-help = Что вы можете сделать
command-language = Язык сообщений
command-cancel = Закрыть открытый вопрос

# Ответы на напоминание.

choice-stay = { $bundle ->
    [yes] Остаются у меня до завтра: { $number }
   *[no] { $text ->
        [none] Остаётся у меня до завтра
       *[other] Остаётся до завтра: { $text }
    }
}
choice-delay = Не успеваю{ $bundle ->
    [yes] : все { $number }
   *[no] { $text ->
        [none] {""}
       *[other] : { $text }
    }
}
choice-stuck = { $text ->
    [none] ФИС ОКО не принимает
   *[other] Не принимает: { $text }
}
choice-snooze = Напомнить через час
choice-fill-cause-nobody-there = Принимать некому
choice-fill-cause-no-transport = Нет транспорта
choice-fill-cause-weather = Погода, дорога закрыта
choice-fill-cause-late-hour = Поздно, там не работают
choice-fill-when-in-one-hour = Через час
choice-fill-when-in-three-hours = Через три часа
choice-fill-when-tomorrow = Завтра к 12:00
