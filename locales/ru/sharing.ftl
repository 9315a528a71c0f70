# Раздача стопки по служебным кодам.

shared-part = { $callsign }: пакетов { $count }
    .line = <b>{ $callsign }</b>{ $phone ->
        [yes] {""}
       *[no] {" "}(без телефона)
    }: пакетов { $count }, работ { $works }{ $asked ->
        [0] {""}
       *[other] . Просили { $asked }, больше подходящих нет
    }{ $entry ->
        [none] { $code ->
            [none] {""}
           *[other] : { $code }
        }
       *[other] . Записи: { $entry }
    }{ $norm ->
        [0] {""}
       *[other] . <b>Много:</b> по плану { $norm } в день, дней на проверку { $days }. Раздать можно
    }

share-preview = Раздать { $count ->
        [one] { $count } пакет
        [few] { $count } пакета
       *[many] { $count } пакетов
    } так? Пока ничего не записано.
    { $parts }
    { $left ->
        [0] {""}
       *[other] Останется у вас: { $left }.
    }

pile-shared = { $count ->
        [0] Ничего не роздано.
       *[other] Записано { $at_when }: роздано пакетов { $count }. Кто с телефоном, подтвердит приём нажатием; распишитесь в ведомости.
    }
    { $parts }
    { $spoken ->
        [0] {""}
       *[other] С ваших слов, без телефона: { $spoken }.
    }
    { $refused ->
        [none] {""}
       *[other] Не роздано:
        { $refused }
    }

nothing-to-share = У вас на руках нет пакетов, которые ждут экспертов. Ничего не изменено. Что у вас: /my
    .act = раздавать нечего
share-unknown = Эксперта «{ $callsign }» нет, ничего не роздано. { $known ->
        [none] Служебный код знает координатор: /ask
       *[other] Ваши эксперты: { $known }.
    }
    .act = эксперта { $callsign } нет
share-unclear = На руках { $count ->
        [one] { $count } пакет
        [few] { $count } пакета
       *[many] { $count } пакетов
    } для экспертов. Напишите, кому сколько, например: <code>Э-12 4, Э-15 3</code>
    .act = не указано, кому сколько раздать

choice-share-out = Раздать экспертам
choice-share = Раздать { $number }
choice-act-share = Ведомость с подписями
command-share = Раздать пакеты экспертам
field-share = Раздать так?
    .hint = Нажмите «Раздать» или напишите иначе, например: Э-12 4, Э-15 3. Ничего не раздано.
