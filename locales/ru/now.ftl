# Что требует координатора сейчас: /now.

needs = { $count ->
        [0] <b>Сейчас ничего не требует вас</b> ({ $at })
        [one] <b>Требует вас: { $count } дело</b> ({ $at })
        [few] <b>Требует вас: { $count } дела</b> ({ $at })
       *[many] <b>Требует вас: { $count } дел</b> ({ $at })
    }
    { $tally ->
        [none] {""}
       *[other] По видам: { $tally }.
    }
    { $lines ->
        [none] { $next ->
            [none] Ближайших сроков нет. Вся сводка: /status
           *[other] Следующий срок: { $next }.
        }
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }{ $left ->
        [0] {""}
       *[other] {" "}Здесь не перелистать ещё { $left }: /status просрочено
    }
    { $count ->
        [0] {""}
       *[other] Номер на кнопке: номер строки. Накладки плана, например пакеты без эксперта: /clashes
    }
    { $marks ->
        [none] {""}
       *[other] Для сведения: { $marks_line }. /marks
    }

need-incident = { $number }. <b>Замечание { $incident }</b>: { $what }, { $at_since }{ $taken_by ->
        [none] , никто не занимается
       *[other] , занимается { $taken_by }
    } · { incident-named-line }
need-late = { $number }. <b>Пакет просрочен</b>, срок был { $due_exact }: { $packet_line }{ $holder ->
        [none] { $who ->
            [none] ; не упакован
           *[other] ; не упакован, отвечает { $who_short }
        }
       *[other] ; у { $holder_genitive }
    }{ $promised ->
        [none] {""}
       *[other] ; обещано { $promised_until }
    }{ $quiet ->
        [none] {""}
       *[other] ; вестей нет { $quiet_since }
    }{ need-to-call }{ need-unconfirmed }
need-to-call = { $call ->
    [yes] ; сообщения бота не доходят, позвоните
   *[no] {""}
}
need-unconfirmed = { $unconfirmed ->
    [yes] ; передача не подтверждена{ $asked ->
        [none] {""}
       *[other] , молчит { $asked_short }
    }
   *[no] {""}
}
need-upload = { $number }. <b>Не загружено в ФИС ОКО</b>, срок был { $due_exact }: { $sitting_line }{ $stuck ->
        [yes] ; ФИС не принимает
       *[no] {""}
    }{ need-to-call }
need-silent = { $number }. <b>Нет вестей</b> { $since_since }: { $packet_line }{ $carrier ->
        [none] { $holder ->
            [none] {""}
           *[other] ; у { $holder_genitive }
        }
       *[other] ; отправлен через { $carrier }
    }{ need-to-call }{ need-unconfirmed }
need-word = { $number }. <b>Передача не подтверждена</b> { $since_since }: { $packet_line }{ need-more }; у { $taker_genitive }{ $asked ->
        [none] { $who_count ->
            [0] {""}
            [1] , молчит { $who }
           *[other] , молчат { $who }
        }
       *[other] { $speaking ->
            [none] , молчит { $asked }
           *[other] , передавал { $asked }: телефона нет, за него скажет { $speaking }
        }
    }{ need-to-call }{ $by_sheet ->
        [yes] ; есть подпись в листе: подтвердите { $more ->
            [0] сами
           *[other] сразу все
        }
       *[no] {""}
    }
need-more = { $more ->
    [0] {""}
    [one] {" "}и ещё { $more } пакет
    [few] {" "}и ещё { $more } пакета
   *[many] {" "}и ещё { $more } пакетов
}
need-start = { $number }. <b>Работа не начата</b>, начало в { $starts }: { $sitting_line }; { $observer ->
        [none] наблюдателя нет
       *[other] вестей от наблюдателя нет: { $observer_short }
    }{ need-to-call }
need-observer = { $number }. <b>Некому ехать</b>: { $sitting_line }{ $starts ->
        [none] {""}
       *[other] , начало в { $starts }
    }; { $observer ->
        [none] наблюдатель не назначен
       *[other] не сможет { $observer_short }
    }
need-phone = { $number }. <b>Телефон не подключён</b>, работа { $day_short }: { $who }
need-crowd = { $number }. <b>Телефоны не подключены</b>, ближайшая работа { $day_short }: { $role_id ->
        [observer] { $count ->
            [one] { $count } наблюдатель
            [few] { $count } наблюдателя
           *[many] { $count } наблюдателей
        }
        [school] { $college ->
            [yes] { $count ->
                [one] { $count } ответственный организатор
                [few] { $count } ответственных организатора
               *[many] { $count } ответственных организаторов
            }
           *[no] { $count ->
                [one] { $count } школьный координатор
                [few] { $count } школьных координатора
               *[many] { $count } школьных координаторов
            }
        }
        [expert] { $count ->
            [one] { $count } эксперт
            [few] { $count } эксперта
           *[many] { $count } экспертов
        }
       *[other] { $role }: { $count }
    }
need-tally = { $what_id ->
        [incident] замечаний { $number }
        [denied] передач оспорено { $number }
        [late] просрочено пакетов { $number }
        [upload] не загружено { $number }
        [silent] без вестей { $number }
        [unconfirmed] не подтверждено { $number }
        [unstarted] не начато { $number }
        [unattended] некому ехать { $number }
        [inquiry] вопросов без ответа { $number }
        [task] мероприятий просрочено { $number }
        [missing] людей без телефона { $number }
       *[blocked] не получают сообщений { $number }
    }
need-phones = { $number }. <b>Нет телефона</b>: { $count ->
        [one] { $count } человек (сегодня и в ближайшие два дня работ не назначено)
        [few] { $count } человека (сегодня и в ближайшие два дня работ у них не назначено)
       *[many] { $count } человек (сегодня и в ближайшие два дня работ у них не назначено)
    }
need-call = { $number }. <b>Не получает сообщений</b> { $since_since }, позвоните: { $who }

prompted = Напоминание отправлено: { $who }.
prompted-before = Об этом уже напомнили { $at_when }. Ещё раз можно { $again_when }; срочно: позвоните.
prompt-idle = { $who ->
    [none] Напоминать уже не о чем: дело сделано. Обновите список: /now
   *[other] Не отправлено, сообщения бота не доходят: { $who }. Позвоните.
}

choice-now = Показать всё
choice-now-refresh = Обновить
choice-now-previous = ← Назад
choice-now-next = Дальше →
choice-prompt = Напомнить{ $text ->
    [none] {""}
   *[other] : { $text }
}
choice-prompt-now = { $number } · Напомнить
choice-confirm-now = { $number } · Подтвердить по листу
choice-confirm-pile = Подтвердить по листу все
choice-confirm-pile-now = { $number } · Подтвердить по листу все
choice-look-now = { $number } · Пакет
choice-sitting-now = { $number } · Работа
choice-instead-now = { $number } · Другой наблюдатель
choice-incident-show-now = { $number } · Показать
choice-incident-take-now = { $number } · Беру на себя
choice-incident-resolve-now = { $number } · Решено…
choice-person-now = { $number } · Кто это
choice-invite-now = { $number } · Новая ссылка
choice-people-now = { $number } · Кто именно
choice-cards-now = { $number } · Карточки

command-now = Что требует вас сейчас
