# Сводки по часам: координатору и отделу образования.

digest-head = { $tardy ->
        [yes] {" "}(с опозданием)
       *[no] {""}
    }{ $skipped ->
        [none] {""}
       *[other] . Пропущено, пока бот не работал: { $skipped_when }{ $earlier ->
            [0] {""}
           *[other] {" "}и раньше ещё { $earlier }
        }
    }
digest-numbers = Пакетов { $packets }: не упаковано { $unpacked }, путь окончен { $finished }. В ФИС ОКО загружено { $uploads } из { $sittings }.{ $inquiries ->
        [0] {""}
       *[other] {" "}Вопросов без ответа: { $inquiries }{ $waiting ->
            [none] {""}
           *[other] , первый ждёт { $waiting_since }
        }.
    }
digest-trouble = { $overdue ->
        [0] Просрочек пакетов нет
       *[other] <b>Просрочено пакетов: { $overdue }</b>
    }{ $late ->
        [0] {""}
       *[other] , <b>загрузок: { $late }</b>
    }{ $tasks ->
        [0] {""}
       *[other] , <b>мероприятий: { $tasks }</b>
    }. Без подтверждения: { $unconfirmed }. Замечаний: { $incidents }. Подключено: { $joined } из { $people }.
digest-changes = { $changes ->
        [none] { $since ->
            [none] {""}
           *[other] Без изменений { $since_since }.
        }
       *[other] <b>Что изменилось { $since_since }:</b>
        { $changes }
    }
digest-today = { $today ->
        [0] Сегодня работ нет.
       *[other] Работ сегодня: { $today }, начато: { $begun }.
    }

digest = <b>Сводка за { $slot }</b>{ digest-head }
    { digest-today }
    { digest-numbers }
    { digest-trouble }
    { digest-changes }
    { $needs ->
        [0] Сейчас ничего не требует вас.
       *[other] <b>Требует вас: { $needs }</b>
        { $top }
    }
    { $ahead ->
        [0] Завтра работ нет.
       *[other] <b>Завтра работ: { $ahead }</b>
        { $tomorrow }
    }

day-report = <b>Отделу: итог дня { $slot }</b>{ digest-head }
    { $complete ->
        [yes] Кампания завершена: все пакеты ({ $packets }) прошли путь, отметки загружены по всем работам ({ $sittings }). Сводок больше не будет.
       *[no] { $calm ->
            [yes] Все пакеты ({ $packets }) на месте, просрочек нет.
           *[no] { digest-trouble }
        }
    }
    { digest-today }
    { digest-numbers }
    { digest-changes }

coming = { $sitting_line }{ $starts ->
        [none] {""}
       *[other] , начало в { $starts }
    }; { $observer ->
        [none] наблюдателя нет
       *[other] наблюдатель { $observer_short }
    }

digest-change = { $what }: { $signed }
digest-change-unpacked = не упаковано
digest-change-finished = путь окончен
digest-change-overdue = просрочено
digest-change-unconfirmed = без подтверждения
digest-change-incidents = нерешённых замечаний
digest-change-uploads = загружено в ФИС ОКО
digest-change-tasks = просрочено мероприятий
digest-change-late = просрочено загрузок
digest-change-inquiries = вопросов без ответа
digest-change-joined = подключено людей

digest-set = { $hours ->
        [none] Записано: сводок по часам больше не будет. Включить снова: /digest 8:00 13:00 18:00
       *[other] Записано: сводка будет приходить в { $hours }. Ближайшая { $next ->
            [none] завтра.
           *[other] { $next_when }.
        } Выключить: /digest выкл
    }
digest-hours = { $department ->
        [yes] Отделу сводка приходит каждый день кампании в { $hours }, ближайшая { $next ->
            [none] завтра
           *[other] { $next_when }
        }. Всё сейчас: /status
       *[no] { $hours ->
            [none] Сводка по часам выключена. Включить: /digest 8:00 13:00 18:00 или кнопкой.
           *[other] Сводка приходит в { $hours }{ $next ->
                [none] {""}
               *[other] , ближайшая { $next_when }
            }. Другие часы: /digest 9:00 17:30. Выключить: /digest выкл
        }
    }
bad-hours = Часы «{ $text }» не разобрать, ничего не изменено. Напишите, например: /digest 8:00 13:00 18:00 (не больше восьми) или /digest выкл

choice-digest = В { $text }
choice-digest-off = Выключить

command-digest = Сводка по часам
