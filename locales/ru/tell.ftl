# Сообщение многим: кому, что, кто прочитал.

aimed = { $everyone ->
        [yes] всем{ aimed-at }
       *[no] { $roles ->
            [none] { $organisation ->
                [none] { $subject ->
                    [none] { $late ->
                        [yes] опаздывающим{ aimed-unchosen }
                       *[no] { $unchosen ->
                            [yes] тем, кто не выбрал день
                           *[no] участникам
                        }
                    }
                   *[other] всем по предмету «{ $subject }»{ aimed-late }
                }
               *[other] всем в { $college ->
                   [yes] колледже
                  *[no] школе
               }{ aimed-at }
            }
           *[other] { $roles_dative }{ aimed-at }
        }
    }
aimed-at = { $organisation ->
    [none] {""}
   *[other] {" "}({ $organisation })
}{ $subject ->
    [none] {""}
   *[other] , { $subject }
}{ aimed-late }
aimed-late = { $late ->
    [yes] , только опаздывающим
   *[no] {""}
}{ aimed-unchosen }
aimed-unchosen = { $unchosen ->
    [yes] , только тем, кто не выбрал день
   *[no] {""}
}

tell-whom = { $found ->
        [0] <b>Кому написать?</b> Нажмите или напишите сразу: /tell наблюдателям Завтра начало в 9:00
       *[other] <b>{ $college ->
            [yes] Какому колледжу
           *[no] Какой школе
        }?</b> Подходит { $found }, выберите.
    }
    { $body ->
        [none] {""}
       *[other] Текст: { $body_whole }
    }
tell-what = Сообщение { $to }. { tell-reach } Напишите текст одним сообщением, не длиннее { NUMBER($most, useGrouping: 0) } знаков, без фамилий. Перед отправкой вы его увидите.
tell-reach = { $reached ->
        [0] Не дойдёт ни до кого: из { $count } никто не получает сообщений бота.
       *[other] Дойдёт до { $reached } из { $count }.
    }
tell-preview = <b>Отправить { $to }?</b> { tell-reach }
    { $missing ->
        [none] {""}
       *[other] Нет телефона в боте ({ $phoneless }), позвоните: { $missing }.
    }
    { $blocked ->
        [none] {""}
       *[other] Не получают сообщений бота ({ $refusing }): { $blocked }.
    }
    { $more ->
        [0] {""}
       *[other] … и ещё { $more }.
    }
    <b>Увидят так:</b>
    { $lines }
told = <b>{ $again ->
        [yes] Напоминание
       *[no] Сообщение
    }</b>, { $by }, { $at }
    { $lines }
    { $read ->
        [none] Прочитали? Нажмите кнопку или напишите «прочитал».
       *[other] ✓ Прочитано { $read_when }.
    }
tell-sent = Отправлено сообщение { $number } { $to }, получателей { $reached } из { $count }. Отпечаток текста: { $sha256 }. Пишет { $by }, { $at_when }.
    .line = сообщение { $number } { $to }: получателей { $reached } из { $count }
    .act = отправлено сообщение { $number } { $to }, получателей { $reached } из { $count }
tell-read = Сообщение { $number } прочитано { $at_when }.
    .line = сообщение { $number } прочитано
    .act = сообщение { $number } прочитано
tell-board = <b>Сообщение { $number } отправлено { $to }</b>
    <b>Прочитали { $read } из { $count }</b>
    { $unread ->
        [none] {""}
       *[other] Ещё не прочитали: { $unread }{ $more ->
            [0] .
           *[other] {" "}и ещё { $more }.
        }
    }
    { $missing ->
        [none] {""}
       *[other] Сообщение не дойдёт ({ $lost }), позвоните: { $missing }.
    }
    <b>Текст:</b>
    { $lines }
tell-dropped = Отменено: никому ничего не отправлено.
tell-again = Напоминание отправлено тем, кто ещё не прочитал: { $count }.
all-read = { $count ->
    [0] Непрочитанных сообщений нет.
    [one] Отмечено: { $count } сообщение прочитано.
    [few] Отмечено: { $count } сообщения прочитаны.
   *[many] Отмечено: { $count } сообщений прочитаны.
}
tell-too-long = В тексте { NUMBER($length, useGrouping: 0) } знаков, а можно { NUMBER($most, useGrouping: 0) }: ничего не отправлено. Сократите или разделите на два сообщения.
tell-unheard = { $to }: сообщение не дойдёт ни до кого из { $count }, ничего не отправлено. Позвоните или раздайте карточки: /people
tell-nobody = { $to }: таких участников сейчас нет, ничего не отправлено. Выберите других.

field-tell-text = Что написать?
    .hint = Пришлите текст сообщения, не длиннее 1500 знаков.

choice-tell-to = { $text }
choice-tell-to-observer = Наблюдателям
choice-tell-to-school = { $college ->
    [yes] Колледжам
   *[no] Школам
}
choice-tell-to-expert = Экспертам
choice-tell-to-chair = Председателям
choice-tell-to-coordinator = Координаторам
choice-tell-to-late = Опаздывающим
choice-tell-to-unchosen = Не выбравшим день
choice-tell-to-all = Всем
choice-tell-to-schools = { $college ->
    [yes] Одному колледжу…
   *[no] Одной школе…
}
choice-tell-to-subjects = По предмету…
choice-tell-to-previous = ← Назад
choice-tell-to-next = Дальше →
choice-tell-send = Отправить: { $number }
choice-tell-drop = Отмена
choice-tell-show = Обновить
choice-tell-again = Напомнить не прочитавшим: { $number }
choice-tell-read = Прочитал

command-tell = Написать роли, школе, предмету, опаздывающим
