# С бумаги: что было без связи, внесено координатором по сопроводительному листу.

on-paper = с бумаги, { $told ->
    [none] по сопроводительному листу
   *[other] со слов { $told }
}, внёс { $by_callsign }{ sheet-because }
    .full = Внесено с бумаги, { $told ->
        [none] по сопроводительному листу
       *[other] со слов { $told }
    }, внёс { $by_callsign }. { sheet-why }
sheet-why = { $cause ->
    [none] { $why ->
        [none] {""}
       *[other] Почему: { $why }.
    }
   *[other] Почему: { $cause }.
}
sheet-because = { $cause ->
    [none] { $why ->
        [none] {""}
       *[other] , причина: { $why }
    }
   *[other] , причина: { $cause }
}
sheet-source = { $told ->
    [none] по сопроводительному листу
   *[other] со слов { $told }
}

cause-no-network = связи не было
cause-phones-away = телефоны сданы на хранение
cause-phone-dead = телефон не работал

sheet-asked = { $packet }{ $count ->
        [1] {""}
        [one] {" "}и ещё пакеты, всего { $count } пакет
        [few] {" "}и ещё пакеты, всего { $count } пакета
       *[many] {" "}и ещё пакеты, всего { $count } пакетов
    }
    { $legs ->
        [none] Все шаги уже записаны.
       *[other] <b>Ещё не записано:</b>
    }
    { $legs ->
        [none] {""}
       *[other] { $legs }
    }
    Перепишите лист одним сообщением, каждый шаг с новой строки, например:
    упаковано 25 23 12:10
    { $college ->
        [yes] председатель 14:05
       *[no] Н-03 принял 12:40
    }
    { $college ->
        [yes] Э-01 принял 15:05
       *[no] координатор 15:05
    }
    { $college ->
        [yes] со слов Э-01, связи не было
       *[no] со слов Н-03, связи не было
    }
    «Со слов» в строке шага: только об этом шаге. Другой день: «14.04 9:30».{ $college ->
        [yes] {""}
       *[no] {" "}Вехи работы тоже можно: «раздали 24 9:05».
    } Или нажмите шаг. Сначала будет показано, как это запишется.

sheet-leg = { $step }: { $who ->
        [none] { $role }
       *[other] { $who }
    }
    .line = { $step }: { $who ->
        [none] { $role }
       *[other] { $who_short }
    }

sheet-preview = { $changed ->
        [yes] <b>Пока вы читали, записи изменились. Проверьте ещё раз:</b>
       *[no] <b>Будет записано с бумаги:</b>
    }
    { $packet }{ $packets ->
        [1] {""}
        [one] {" "}(всего { $packets } пакет)
        [few] {" "}(всего { $packets } пакета)
       *[many] {" "}(всего { $packets } пакетов)
    }
    { $lines ->
        [none] Шагов в сообщении нет. Напишите, например: упаковано 25 23 12:10
       *[other] { $lines }
    }
    Записано будет { sheet-source }. { sheet-why }
    { $wrong ->
        [0] { $count ->
            [0] {""}
           *[other] { $cause ->
                [none] { $why ->
                    [none] Почему не отмечено сразу? Нажмите причину или напишите её.
                   *[other] Проверьте и нажмите «Записать». Поправить: пришлите все строки заново.
                }
               *[other] Проверьте и нажмите «Записать». Поправить: пришлите все строки заново.
            }
        }
       *[other] Пока есть строки с пометкой «не записать», ничего не запишется. Пришлите все строки заново, исправив их.
    }

sheet-line = { sheet-line.line }
    .line = { $code ->
        [none] {""}
       *[other] { $code }:{" "}
    }{ $wrong ->
        [none] {""}
       *[other] <b>не записать:</b>{" "}
    }{ $step ->
        [none] { $milestone ->
            [none] { $text ->
                [none] {""}
               *[other] «{ $text }»
            }
           *[other] { $milestone }
        }
       *[other] { $step }
    }{ $at ->
        [none] {""}
       *[other] , { $at_full }
    }{ $who ->
        [none] {""}
       *[other] , { $who_short }
    }{ $wrote ->
        [none] {""}
       *[other] , по списку { $listed }, писали { $wrote }
    }{ $counted ->
        [none] {""}
       *[other] , число { $counted }
    }{ $seal ->
        [none] {""}
       *[other] , пломба { $seal }
    }{ $told ->
        [none] {""}
       *[other] , со слов { $told }
    }{ $odd ->
        [none] {""}
       *[other] . <b>Обратите внимание:</b> { $odd }
    }{ $wrong_id ->
        [none] { $since ->
            [none] {""}
           *[other] . Уже записано, второй раз не запишется
        }
        [recorded] . Уже записано иначе: { $since_full }. Исправить запись: /fix
       *[other] . { $wrong }
    }

odd-order = время раньше предыдущего шага или позже следующего
odd-before-sitting = раньше дня работы
odd-gap = пропущены шаги, они останутся без отметки
odd-other-person = по плану это другой человек
odd-count = число работ не сходится, будет замечание
odd-seal = номер пломбы другой
odd-broken = пломба повреждена, будет замечание
odd-incident = будет замечание
odd-apart = роздано и собрано разное число работ
sheet-wrong-line = строка не понята. Пример: Н-03 принял 12:40
sheet-wrong-person = такого служебного кода нет
sheet-wrong-step = не понятно, какой это шаг. Напишите, кто принял: Н-03 принял 12:40
sheet-wrong-time = нет времени. Пример: 12:40 или 14.04 9:30
sheet-wrong-recorded = уже записано иначе
sheet-wrong-who = напишите служебный код того, кто это сделал
sheet-wrong-numbers = не те числа. Упаковка: 25 23 12:10; вскрытие и проверка: 23 9:30; передача: без чисел
sheet-wrong-future = это время ещё не наступило
sheet-wrong-role = у этого человека здесь нет такой роли
sheet-wrong-refused = сейчас этот шаг невозможен: посмотрите карточку пакета
sheet-wrong-told = со слов кого? Только служебный код, без фамилии: со слов Н-03

sheet-written = { $count ->
        [one] <b>Записан с бумаги { $count } шаг</b>
        [few] <b>Записаны с бумаги { $count } шага</b>
       *[many] <b>Записано с бумаги { $count } шагов</b>
    } ({ sheet-source }). { sheet-why }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $unjoined ->
        [none] Всем, о ком эти записи, сообщено.
       *[other] Телефона в боте нет: { $unjoined }. Скажите сами; остальным сообщено.
    } Сопроводительный лист сохраните.
sheet-known = Всё, что есть в этих строках, уже записано. Второй раз ничего не записано.
sheet-told = <b>Координатор внёс с бумаги, что было с вашим участием</b> ({ sheet-source }). { sheet-why }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    Если всё так, делать ничего не нужно. Если было иначе, нажмите «Это не так»: координатор сразу узнает.
disputed = { $packet }
    Записано { $at_when }: { $by } не согласен с записью № { $entry }. Это замечание, координатор уже знает. Пакет остаётся там же.
    { receipt-note }
    .act = с записью № { $entry } не согласен { $by_short }
    .line = { $packet_line }: запись № { $entry } оспорена, { $by_short }, { $at }{ receipt-line }
already-disputed = { $packet }
    Вы уже сообщили, что запись № { $entry } неверна. Координатор разбирается, повторять не нужно.
    .act = повтор: запись № { $entry } уже оспорена
    .line = { $packet_line }: запись № { $entry } уже оспорена вами

incident-record-disputed = запись координатора оспорена

choice-paper = С бумаги
choice-paper-leg = + { $text }
choice-paper-leg-packed = + упаковка
choice-paper-leg-collected = + сбор работ
choice-paper-leg-to-observer = + наблюдателю
choice-paper-leg-to-coordinator = + координатору
choice-paper-leg-to-commission = + в комиссию
choice-paper-leg-to-expert = + эксперту
choice-paper-leg-opened = + вскрытие
choice-paper-leg-checked = + проверка
choice-paper-leg-from-expert = + сдача экспертом
choice-paper-leg-from-commission = + сдача комиссией
choice-paper-leg-to-school = + возврат в школу
choice-paper-leg-returned = + возврат
choice-paper-why = Другая причина
choice-paper-why-no-network = Связи не было
choice-paper-why-phones-away = Телефоны сданы
choice-paper-why-phone-dead = Телефон не работал
choice-paper-write = Записать { $number ->
    [one] { $number } шаг
    [few] { $number } шага
   *[many] { $number } шагов
}
choice-not-so = Это не так (№ { $number })
choice-fill-leg-who-planned = Как по плану

field-legs = Перепишите сопроводительный лист: каждый шаг с новой строки.
    .hint = Пришлите строки листа текстом, например: упаковано 25 23 12:10
field-leg-time = Во сколько? Напишите время: 12:40, другой день: 14.04 9:30. Перед временем числа: упаковка 25 23 12:10, вскрытие или проверка 23 9:30.
    .hint = Напишите время, например: 12:40, 14.04 9:30 или 25 23 12:10
field-leg-who = Кто? Нажмите «Как по плану» или напишите служебный код.
    .hint = Напишите служебный код, например: Н-03

command-paper = Внести с сопроводительного листа
