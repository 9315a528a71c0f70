# Справка: что человек отправил боту, когда, и что бот с этим сделал.

proof = <b>{ $callsign ->
        [none] Что вы отправили
       *[other] Что отправлено: { $callsign }
    }</b>, { $since_named }{ $until ->
        [none] {""}
       *[other] {" "}– { $until_named }
    }: { $total ->
        [0] ничего не получено. { $reach ->
            [nobody] Ни один телефон ещё не подключён.
            [before] Телефон подключён позже, { $joined_when }: раньше боту писать было некому.
            [old] Если сообщение ещё в телефоне (у него значок часов), оно придёт само, когда появится связь. А что Telegram принял и бот не забрал за сутки, Telegram уже не хранит. Не ждите: координатор внесёт время с бумажного листа, /paper
           *[soon] { $callsign ->
                [none] Если вы отправляли, сообщение ещё в телефоне: оно придёт само, когда появится связь.
               *[other] Если отправлено, сообщение ещё в телефоне: оно придёт само, когда появится связь.
            }
        }
       *[other] { $total }{ $is_cut ->
            [yes] {" "}последних; чтобы увидеть остальное, назовите меньше дней
           *[no] {""}
        }
    }
    { $outages ->
        [none] {""}
       *[other] { $outages }
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $looks ->
        [0] {""}
       *[other] Просмотры (справка, квитанции, помощь) не показаны: { $looks }.
    }
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }
    { $total ->
        [0] {""}
       *[other] Время местное (МСК{ $moscow ->
            [none] {""}
           *[other] { $moscow }
        }). У сообщения это время отправки по часам Telegram, у кнопки время, когда нажатие получил бот. Знаки рядом с сообщением: его отпечаток; знаки после №: отпечаток записи в журнале. Для печати: «Справка (PDF)».
    }
    Другой день: /proof 14.04
sent = { sent.line }
    .line = <b>{ $clock }</b> · { $how }{ $words ->
        [none] {""}
       *[other] {" "}«{ $words }»
    }{ $stamped ->
        [yes] {""}
       *[no] {" "}(получено)
    }{ $received ->
        [none] {""}
       *[other] , получено { $received }
    } · <code>{ $mark }</code> · { $outcome }{ $into ->
        [0] {""}
       *[other] {" "}№ { $into } <code>{ $into_mark }</code>{ $into_more ->
            [0] {""}
           *[other] {" "}и ещё { $into_more }
        }
    }{ $answered ->
        [none] {""}
       *[other] , ответ { $answered }
    }{ $outcome_id ->
        [aside] {" "}(номер <code>{ NUMBER($number, useGrouping: 0) }</code>)
       *[other] {""}
    }
sent-entry = { sent-entry.line }
    .line = → № { $seq } <code>{ $mark }</code> · { $accepted ->
        [yes] {""}
       *[no] отказано:{" "}
    }{ $what ->
        [none] записано
       *[other] { $what_act }
    }{ $about ->
        [none] {""}
       *[other] { $about }
    }
sent-about = { $packet ->
        [none] { $sitting ->
            [none] {""}
           *[other] ; { $sitting_line }
        }
       *[other] ; { $packet_line }
    }{ $stated ->
        [none] {""}
       *[other] ; время названо: { $stated_exact }
    }{ $due ->
        [none] { $late ->
            [yes] ; с опозданием
           *[no] {""}
        }
       *[other] ; срок { $due_exact }: { $late ->
            [yes] <b>с опозданием</b>
           *[no] в срок
        }
    }
    .line = { sent-about }

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
sent-outcome-asked = ответ на вопрос бота, вошло в запись
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
}Ниже каждое по порядку: когда отправлено, когда получено и что бот с ним сделал. Время местное: МСК{ $moscow } (UTC{ $offset }).
paper-days = с { $since } по { $until }
paper-sent-at = Отправлено
paper-received-at = Получено ботом
paper-sent-what = Что отправлено
paper-sent-mark = Номер у Telegram, отпечаток
paper-sent-became = Что сделал бот
paper-sent-no-time = –
paper-sent-answered = ответ в { $at }
paper-sent-into = { $outcome } № { $seq }{ $more ->
    [0] {""}
   *[other] {" "}и ещё { $more }
}
paper-statement-outage = В эти дни { $told }. Отправленное в эти часы получено позже. Перерыв записан в журнал кампании.
paper-statement-looks = Просмотры (справка, квитанции, помощь) не показаны: { $count }.
paper-statement-signs = Как читать. В столбце «{ $column }»: номер обновления у Telegram и отпечаток самого сообщения (знаки через точку). В последнем столбце: № записи в журнале своего пакета, работы или человека и отпечаток записи (знаки через пробел), его проверяет программа verify_ledger.py.
paper-statement-times = «Отправлено» это время, которое поставил Telegram; у нажатия кнопки его нет. «Время названо»: человек сам назвал, когда это было. Отпечаток сообщения вычислен из всего, что прислал Telegram (SHA-256), до того как бот его разобрал; слова хранятся ограниченное время, номер, время и отпечаток остаются.
