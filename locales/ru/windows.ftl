# Окна: день работы выбирает организация.

day-chosen = { $sitting }
    { $implied ->
        [yes] День работы теперь этот: вы уже начали.
       *[no] День работы записан { $at_when }.
    }{ $before ->
        [none] {""}
       *[other] {" "}Раньше был выбран { $before_named }.
    }{ $off ->
        [yes] {" "}По календарю это выходной: если день верный, ничего делать не нужно.
       *[no] {""}
    }
    { $upload ->
        [none] {""}
       *[other] Загрузить результаты: { $upload_until }. Напоминания передвинуты.
    }
    { $implied ->
        [yes] Не та работа? «Убрать день»: сразу после ошибки уйдёт и запись об аудиториях.
       *[no] {""}
    }
    { receipt-note }
    .act = день работы: { $sitting_line }
    .line = { $sitting_line }{ $off ->
        [yes] {" "}(выходной)
       *[no] {""}
    }{ receipt-line }
day-taken-back = { $sitting }
    { $stands ->
        [none] День убран: { $day_named } больше не выбран. До начала работы выберите день снова.
       *[other] День возвращён: снова { $stands_named }.
    }{ $rooms ->
        [yes] {" "}Запись об аудиториях тоже убрана; замечание по ней, если было, закрыто.
       *[no] {""}
    } Прежние записи остались в журнале.
    { receipt-note }
    .act = день убран: { $day_named }
    .line = { $sitting_line }: день убран
days-chosen = День записан, работ: { $count }.
    { $done ->
        [none] {""}
       *[other] { $done }
    }
    { $refused ->
        [none] {""}
       *[other] Не записано:
    }
    { $refused ->
        [none] {""}
       *[other] { $refused }
    }
    Другой день до начала работы: /days
day-refused = { $sitting }
    { day-refused-why } Ничего не изменено.
    .act = день работы { $day_named }: { $because }
    .line = { $sitting_line }: { $because }
day-refused-why = { $because_id ->
        [outside] { $day_named } не входит в окно.{ $since ->
            [none] {""}
           *[other] {" "}Можно с { $since_named } по { $until_named }.
        } Выберите день из окна.
        [past] { $day_named } уже прошло. Если работа тогда была, соберите пакет: день запишется сам. Иначе выберите день с сегодняшнего.
        [over] Окно закончилось { $until_named }. Работа была? Соберите её пакеты и сообщите аудитории: она останется за последним днём окна. Не было: { $settles ->
            [yes] измените «По» в таблице плана и пришлите её.
           *[no] скажите координатору, он изменит окно в плане.
        }
        [begun] Работа уже началась, её день не меняется. { $settles ->
            [yes] Началась по ошибке? «Убрать день» уберёт и запись об аудиториях, «Исправить запись» отметит, что загрузки не было, упаковку отменяют на истории пакета. Потом выберите день.
           *[no] Если день записан неверно, скажите координатору.
        }
        [packed] День не убрать: пакет уже собран. Собран по ошибке? { $settles ->
            [yes] Откройте историю пакета, «Исправить запись», «Этого не было». Потом уберите день снова.
           *[no] Сначала отмените сборку на карточке пакета, а если отменить уже нельзя, скажите координатору.
        }
        [unchosen] День этой работы не выбран.
        [taken] На { $day_named } у вас уже есть такая же работа. Выберите другой день.
       *[no-window] День этой работы назначен планом. { $settles ->
            [yes] Перенести его: другая дата в таблице плана.
           *[no] Перенести его может координатор.
        }
    }
day-because-outside = день не из окна
day-because-past = этот день прошёл
day-because-over = окно закончилось
day-because-begun = работа уже началась
day-because-packed = пакет уже собран
day-because-unchosen = день не выбран
day-because-taken = в этот день уже есть такая же работа
day-because-no-window = день назначен планом
no-such-date = Такого дня в календаре нет, ничего не изменено. Напишите день из окна, например: «проводим 22.09». Ваши работы и окна: /days
    .act = день работы: такого дня нет
day-stands = { $sitting }
    Этот день уже выбран, ничего не изменено.
    .act = день работы уже выбран
    .line = { $sitting_line }: этот день уже выбран
days-to-choose = { $sitting }
    В какой день проводите? Окно: с { $since_named } по { $until_named }.{ $chosen ->
        [none] {""}
       *[other] {" "}Сейчас выбран { $chosen_named }.
    }
    Нажмите день или напишите: «проводим 22.09». Менять можно, пока работа не началась.
window-line = { window-line.line }
    .line = { $day ->
        [none] ○
       *[other] ✔
    } { $sitting_line }
windows = Работы, день которых выбираете вы: { $count }. { $unchosen ->
        [0] Все дни выбраны.
       *[other] Без дня: { $unchosen }.
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }
    Нажмите работу или напишите день словами: «проводим 22.09», «физику 1 курс проводим 22.09».
which-work = { $count ->
        [0] День этих работ уже выбран.
        [one] Дня ждут: { $count } работа.
        [few] Дня ждут: { $count } работы.
       *[many] Дня ждут: { $count } работ.
    } Какая будет { $day_named }? Нажмите её{ $every ->
        [yes] {" "}или «Все сразу»
       *[no] {""}
    }.
    { $chosen ->
        [none] {""}
       *[other] День уже выбран, переносятся только своей кнопкой:
    }
    { $chosen ->
        [none] {""}
       *[other] { $chosen }
    }
no-work-meant = { $others ->
        [yes] Такой работы, которую ещё можно поставить на этот день, нет. Ничего не записано. Напишите предмет, курс и организацию как в плане: «физику 1 курс УТТ проводим 22.09». Или «Выбрать день» на карточке работы.
       *[no] Такой работы среди ваших нет. Ничего не записано. { $unchosen ->
            [0] У всех ваших работ день уже выбран: /days
           *[other] Ждут дня: { $unchosen }.
        }
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    .act = день работы: такой работы нет
none-without-day = Работ без дня, которые можно поставить на { $day_named }, нет. Ничего не изменено. Сменить выбранный день: /days
    .act = день работ: без дня нет ни одной
no-windows = { $others ->
        [yes] День выбирают организации. За них: «физику 1 курс УТТ проводим 22.09» или «Выбрать день» на карточке работы. Кто не выбрал: /status не выбрали день
       *[no] Работ, которые ждут от вас дня, нет. Ничего не записано. Ваши работы: /my
    }
    .act = день работы: выбирать нечего

choice-choose-day = { $text ->
    [none] Выбрать день
   *[other] { $text }
}
choice-choose-day-previous = ← Раньше
choice-choose-day-next = Позже →
days-reminded = { $places ->
        [0] День выбран у всех, напоминать некому.
       *[other] Без выбранного дня организаций: { $places }. Напоминание { $count ->
            [0] никому не ушло, телефоны не подключены
           *[other] уйдёт в течение минуты, получателей: { $count }
        }.
    }{ $calls ->
        [0] {""}
       *[other] {" "}Без телефона организаций: { $calls }, позвоните; кто это: /status не выбрали день
    }
choice-days-remind = Напомнить всем, кто не выбрал
choice-day-chosen = { $text }
choice-day-back = Убрать день
choice-day-all = Все сразу: { $number }
choice-windows = Все дни
choice-windows-previous = ← Назад
choice-windows-next = Дальше →
command-days = Дни ваших работ: выбрать и посмотреть

# Накладки плана колледжей.

clash-work-missing = Нет работы, а участники есть
clash-lists-apart = Числа участников не сходятся
clash-place-missing = Нет места проверки
clash-place-closed = Место проверки закрыто
clash-place-overloaded = Место проверки перегружено
clash-place-without-chair = Нет председателя на месте проверки
choice-clashes-work-missing = Нет работы: { $number }
choice-clashes-lists-apart = Числа не сходятся: { $number }
choice-clashes-place-missing = Нет места проверки: { $number }
choice-clashes-place-closed = Место закрыто: { $number }
choice-clashes-place-overloaded = Место перегружено: { $number }
choice-clashes-place-without-chair = Без председателя: { $number }
work-missing = { work-missing.line }
    .line = Нет работы: { $organisation }, { $subject }, { $grade } { grade-word }, а по листу «Профессии» её пишут { $expected }. Добавьте строку на лист «Работы».
lists-apart = { lists-apart.line }
    .line = Числа не сходятся: { $visits }: по списку { $listed }, а по листу «Профессии» { $expected }. Исправьте одно из двух.
place-missing = { place-missing.line }
    .line = Нет места проверки, организаций: { $count } ({ $organisations }), первая работа { $day_named }. Впишите код места на листе «Организации».
place-closed = { place-closed.line }
    .line = Место { $place } ({ $name }) закрыто, когда там проверяют, работ: { $count }. Проверка с { $first_named } по { $last_named }{ $since ->
        [none] {""}
       *[other] , открыто с { $since_named }
    }{ $until ->
        [none] {""}
       *[other] { $since ->
            [none] , открыто
           *[other] {""}
        } по { $until_named }
    }. Продлите или назначьте другое.
place-overloaded = { place-overloaded.line }
    .line = Место { $place } ({ $name }) перегружено: работ { $works }, а проверят { $most } (экспертов { $experts }, рабочих дней { $days }). Добавьте экспертов или дни.
place-without-chair = { place-without-chair.line }
    .line = Место { $place } ({ $name }): не назван председатель, пакеты принимать некому.
