# Справка: что человек отправил боту, когда, и что бот с этим сделал.

proof = <b>{ $callsign ->
        [none] Что вы отправили
       *[other] Что отправлено: { $callsign }
    }</b>, { $since_named }{ $until ->
        [none] {""}
       *[other] {" "}– { $until_named }
    }: { $total ->
        [0] ничего не получено.{ $callsign ->
            [none] {" "}Если вы отправляли, сообщение ещё в телефоне: оно придёт само, когда появится связь.
           *[other] {""}
        }
       *[other] { $total }{ $is_cut ->
            [yes] {" "}последних; чтобы увидеть остальное, назовите меньше дней
           *[no] {""}
        }
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }
    { $total ->
        [0] {""}
       *[other] Время по часам Telegram, до секунды. Для печати: «Справка (PDF)».
    }
    Другой день: /proof 14.04
sent = { sent.line }
    .line = <b>{ $clock }</b> · { $how }{ $words ->
        [none] {""}
       *[other] {" "}«{ $words }»
    }{ $stamped ->
        [yes] {""}
       *[no] {" "}(время бота)
    }{ $received ->
        [none] {""}
       *[other] , получено { $received }
    } · <code>{ $mark }</code> · { $outcome }{ $answered ->
        [none] {""}
       *[other] , ответ { $answered }
    }{ $outcome_id ->
        [aside] {" "}(номер <code>{ NUMBER($number, useGrouping: 0) }</code>)
       *[other] {""}
    }
sent-entry = { sent-entry.line }
    .line = → № { $seq } <code>{ $mark }</code>{ $code ->
        [none] {""}
       *[other] {" "}· { $code }
    } · { $accepted ->
        [yes] {""}
       *[no] отказано:{" "}
    }{ $what ->
        [none] записано
       *[other] { $what_act }
    }

sent-how-text = сообщение
sent-how-button = кнопка
sent-how-edited = правка сообщения
sent-how-photo = фото
sent-how-document = файл
sent-how-voice = голосовое сообщение
sent-how-video = видео
sent-how-sticker = стикер
sent-how-location = геопозиция
sent-how-other = обновление
sent-outcome-recorded = записано в журнал
sent-outcome-refused = отказано, отказ записан
sent-outcome-declined = не принято, ничего не записано
sent-outcome-answered = отвечено, записывать нечего
sent-outcome-taken = получено, ответа не требовало
sent-outcome-waiting = получено, ждёт очереди
sent-outcome-aside = ошибка программы, не записано, отложено

proof-unclear = После /proof нужен день или служебный код{ $words ->
    [none] .
   *[other] , а «{ $words }» не читается.
} Так: /proof 14.04 или /proof вчера. Координатору ещё так: /proof Э-12 14.04
not-your-proof = Эта справка о другом человеке. Своя: /proof. Чужую составляет координатор.

choice-proof = Справка: что я отправил
choice-proof-previous = ← Новее
choice-proof-next = Раньше →
choice-proof-earlier = ← День раньше
choice-proof-later = День позже →
choice-act-statement = Справка (PDF)
deed-statement = справка
command-proof = Справка: что вы отправили, когда и что записано

paper-statement-title = СПРАВКА об отправленном боту № { $number }
paper-statement-intro = По данным учёта бота: { $who }, { $days }. Получено сообщений и нажатий: { $count }. { $cut ->
    [yes] Это последние; раньше в эти дни были ещё.{" "}
   *[no] {""}
}Ниже каждое по порядку: когда отправлено, когда получено и что бот с ним сделал.
paper-days = с { $since } по { $until }
paper-sent-at = Отправлено
paper-received-at = Получено ботом
paper-sent-what = Что отправлено
paper-sent-mark = Номер у Telegram, отпечаток
paper-sent-became = Что сделал бот
paper-sent-no-time = –
paper-sent-answered = ответ в { $at }
paper-statement-times = «Отправлено» это время, которое поставил Telegram; у нажатия кнопки его нет. Отпечаток сообщения вычислен из всего, что прислал Telegram (SHA-256), до того как бот его разобрал; слова хранятся ограниченное время, номер, время и отпечаток остаются.
