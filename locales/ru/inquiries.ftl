# Вопросы координатору: задать, ответить, сохранить ответ для всех.

topic-packets = Пакеты и наклейки
topic-dates = Сроки и дни
topic-print = Материалы и печать
topic-check = Проверка и баллы
topic-upload = Загрузка в ФИС ОКО
topic-bot = Бот и телефон
topic-other = Общий вопрос

inquiry-about = { $heading ->
    [none] { $topic }
   *[other] { $heading }
}

inquiry-topic = <b>О чём вопрос?</b> Нажмите тему. Или напишите всё одним сообщением: /ask сроки: когда начинаем во вторник?
    Ответит координатор. Может быть, ответ уже есть: /faq
inquiry-what = <b>{ $topic }.</b> Напишите вопрос одним сообщением, не длиннее { NUMBER($most, useGrouping: 0) } знаков, без фамилий, телефонов и паролей.
inquiry-asked = Вопрос { $number } ({ $topic }) задан { $at_when }. Спрашивает: { $by }. Отпечаток текста: { $sha256 }.
    .line = вопрос { $number }: { $topic }
    .act = задан вопрос { $number }: { $topic }
inquiry-noted = <b>Вопрос { $number }</b> · { inquiry-about }
    { $lines }
    { $again ->
        [yes] Этот вопрос уже записан, второй раз не отправлен.
       *[no] { $reached ->
            [0] Записано, но сообщения бота сейчас не доходят ни до кого из координаторов: если срочно, позвоните.
           *[other] Записано и отправлено координатору. Ответ придёт сюда.
        }
    }
    Хотите добавить? Ответьте на это сообщение (свайп или «Ответить»). Без ответа { NUMBER($hours, useGrouping: 0) } ч. координатору придёт напоминание.
    { receipt-note }
inquiry-answered = { $how_id ->
        [more] Дополнен ответ на вопрос { $number }
        [changed] Исправлен ответ на вопрос { $number }
       *[answer] Дан ответ на вопрос { $number }
    } { $at_when }. Отвечает: { $by }. Отпечаток текста: { $sha256 }.
    .line = { $how_id ->
        [more] дополнен ответ на вопрос { $number }
        [changed] исправлен ответ на вопрос { $number }
       *[answer] дан ответ на вопрос { $number }
    }
    .act = { $how_id ->
        [more] дополнен ответ на вопрос { $number }
        [changed] исправлен ответ на вопрос { $number }
       *[answer] дан ответ на вопрос { $number }
    }
inquiry-reply = <b>{ $how_id ->
        [more] Дополнение к ответу на вопрос { $number }
        [changed] Исправленный ответ на вопрос { $number }
       *[answer] Ответ на вопрос { $number }
    }</b>, { $by }, { $at_when }
    { $lines }
    <b>Вы спрашивали:</b>
    { $asked }
    { $may ->
        [yes] Если ответ не помог, нажмите кнопку или ответьте на это сообщение: вопрос откроется снова, один раз.
       *[no] Остались вопросы? Задайте новый: /ask
    }
inquiry-continued = { $how_id ->
        [again] Вопрос { $number } снова открыт: координатор знает, что ответ не помог.
       *[detail] К вопросу { $number } добавлено, координатор увидит.
    }
    { receipt-note }
    .line = { $how_id ->
        [again] вопрос { $number } открыт снова
       *[detail] дополнен вопрос { $number }
    }
    .act = { $how_id ->
        [again] вопрос { $number } открыт снова
       *[detail] дополнен вопрос { $number }
    }
inquiry-closed = <b>Вопрос { $number } закрыт без ответа</b> { $at_when }, { $by }.{ $words ->
        [none] {""}
       *[other] {" "}Причина: «{ $words }».
    }
    { receipt-note }
    .line = вопрос { $number } закрыт без ответа
    .act = вопрос { $number } закрыт без ответа
inquiry-withdrawn = Вопрос { $number } снят { $at_when }: ответ больше не нужен.
    { receipt-note }
    .line = вопрос { $number } снят
    .act = вопрос { $number } снят
inquiry-thanked = Хорошо. Вопрос { $number } остаётся закрытым.
reopen-asked = <b>Ответ на вопрос { $number } не помог?</b> Тогда вопрос откроется снова, и координатор прочитает:
    { $lines }
    Если не нужно, ничего не нажимайте: ничего не отправлено.
reopen-what = <b>Вопрос { $number }.</b> Что осталось непонятно? Напишите одним сообщением, не длиннее { NUMBER($most, useGrouping: 0) } знаков, без фамилий. Вопрос откроется снова, один раз.
inquiry-unknown = { $number ->
        [0] Такого вопроса для вас нет
       *[other] Вопроса { $number } для вас нет
    }, ничего не отправлено. Задать вопрос: /ask, ответы для всех: /faq
inquiry-over = Вопрос { $number } { $state_id ->
        [withdrawn] снят тем, кто спрашивал,
        [closed] закрыт без ответа
        [open] ещё ждёт ответа
       *[answered] уже с ответом
    } { $at_since }: ничего не изменено.
reopened-before = Вопрос { $number } уже открывали снова: второй раз нельзя, ничего не отправлено. Задайте новый вопрос: /ask

piece-name = имя или фамилию
piece-phone = телефон
piece-address = адрес почты или аккаунт
piece-document = номер документа
private-words = <b>{ $noted ->
        [yes] Не записано:
       *[no] Не отправлено:
    }</b> в тексте видно { $pieces }. { $noted ->
        [yes] Причина останется в журнале навсегда, имён и телефонов в нём нет
       *[no] Через бот их не передают
    }: людей называют по служебным кодам (Э-12).
    Вот ваш текст, вместо лишнего стоит […]. { $noted ->
        [yes] Запишите
       *[no] Отправьте
    } его так или скопируйте, поправьте и пришлите снова:
    <code>{ $lines }</code>
    { $names ->
        [yes] Если это не имя участника (школа, автор, улица), нажмите «Это не имя».
       *[no] {""}
    }
    .line = текст не отправлен: видно { $pieces }
inquiries-enough = <b>Не отправлено:</b> у вас уже { $count } { $count ->
        [one] вопрос
        [few] вопроса
       *[many] вопросов
    } без ответа ({ $numbers }). Дождитесь ответа, дополните один из них (ответьте на сообщение с ним) или снимите лишний. Срочно? Позвоните координатору.
    { $lines ->
        [none] {""}
       *[other] Ваш текст: <code>{ $lines }</code>
    }
    .line = вопрос не отправлен: без ответа уже { $count }
words-too-long = Текст слишком длинный: знаков { NUMBER($length, useGrouping: 0) }, а можно { NUMBER($most, useGrouping: 0) }. Ничего не отправлено: сократите и пришлите снова.
no-words = В сообщении нет слов, ничего не отправлено. Напишите текст.
words-only = Вопросы и ответы принимаются только словами: фото, файл или голос не отправлены и не сохранены. Опишите словами. Если это наклейка для учёта, сначала закройте вопрос: /cancel

inquiry-turn = <b>{ $how_id ->
        [more] Дополнение
        [again] Не помогло
        [detail] Уточнение
       *[answer] Ответ
    }</b>, { $by }, { $at_when }{ $changed ->
        [none] {""}
       *[other] {" "}(исправлено { $changed_when })
    }:
    { $lines }
inquiry-card = <b>Вопрос { $number }</b> · { inquiry-about }
    Спрашивает { $by }, { $at_when }
    { $lines }
    { $earlier ->
        [0] {""}
       *[other] … сказанное раньше ({ $earlier }) здесь не поместилось.
    }
    { $turns ->
        [none] {""}
       *[other] { $turns }
    }
    { $state_id ->
        [open] <b>Ждёт ответа { $since ->
            [none] {""}
           *[other] { $since_since }
        }.</b> Ответьте на это сообщение (свайп или «Ответить») или нажмите кнопку.
        [closed] <b>Закрыт без ответа:</b> «{ $reason }».
        [withdrawn] <b>Снят тем, кто спрашивал.</b>
       *[answered] <b>Ответ дан.</b>
    }{ $kept ->
        [0] {""}
       *[other] {" "}Сохранён для всех под номером { $kept }.
    }
inquiry-line = { $number }. { $since_since }, { $by_short }, <b>{ inquiry-about }</b>: { $words }
inquiries = { $count ->
        [0] <b>Вопросов без ответа нет.</b> Ответы для всех: /faq
       *[other] <b>Вопросов без ответа: { $count }</b>, дольше всех ждущие сверху. Номер на кнопке: номер вопроса.
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }
inquiries-wait = <b>{ $count ->
        [1] Вопрос ждёт
       *[other] Вопросы ({ $count }) ждут
    } ответа больше { NUMBER($hours, useGrouping: 0) } ч.</b>
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $more ->
        [0] {""}
       *[other] … и ещё { $more }. Все: /questions
    }
need-inquiry = { $number }. <b>Вопрос { $inquiry } без ответа</b> { $since_since }: { inquiry-about }; { $by }{ $others ->
        [none] {""}
       *[other] . Вопросы того же человека: { $others } (/questions)
    }
response-what = <b>{ $how_id ->
        [more] Дополнение к ответу на вопрос { $number }
        [changed] Новый текст ответа на вопрос { $number }
       *[answer] Ответ на вопрос { $number }
    }</b>, { $by }
    { $lines }
    Напишите текст одним сообщением, не длиннее { NUMBER($most, useGrouping: 0) } знаков, без фамилий. { $how_id ->
        [changed] Он заменит ваш прежний ответ (он выше).
       *[other] Его получит тот, кто спросил.
    }
response-sent = <b>{ $how_id ->
        [more] Дополнение отправлено
        [changed] Исправленный ответ отправлен
       *[answer] Ответ отправлен
    }</b>, вопрос { $number }: { $to }.{ $call ->
        [yes] {" "}Сообщения бота туда не доходят, позвоните.
       *[no] {""}
    }
    { $lines }
    { $keeps ->
        [yes] Такой вопрос есть и у других? Сохраните ответ для всех.
       *[no] {""}
    }
    { receipt-note }
dismiss-what = <b>Вопрос { $number } закроется без ответа.</b> Почему? Напишите одной строкой, не длиннее { $most } знаков: причину прочитает тот, кто спросил.
answered-before = На вопрос { $number } уже отвечает { $by }, { $at_when }:
    { $answered }
    <b>Ваш текст не отправлен:</b>
    { $lines }
    Отправить его как дополнение?
    .line = на вопрос { $number } уже отвечает { $by_short }: текст не отправлен
nothing-to-correct = К вопросу { $number } нет ответа, который можно сохранить или исправить. Сначала ответьте.

advice-preview = <b>Так прочитают все</b> · { inquiry-about }
    <b>Вопрос.</b> { $asked }
    <b>Ответ.</b> { $lines }
    { $names ->
        [yes] ⚠️ Похоже, здесь есть имя, телефон или адрес: уберите их кнопками «Изменить».
       *[no] Имён, телефонов и адресов не видно. Кто спрашивал, никто не узнает.
    }
advice-card = <b>Ответ { $number } для всех</b> · { inquiry-about }
    <b>Вопрос.</b> { $asked }
    <b>Ответ.</b> { $lines }
    { $changed ->
        [none] Записано { $at_full }.
       *[other] Изменено { $changed_full }.
    }
advice-line = { $number }. <b>{ inquiry-about }</b>: { $words }
advice-list = { $sought ->
        [none] { $count ->
            [0] <b>Ответов для всех пока нет.</b> Задать вопрос координатору: /ask
           *[other] <b>Ответы для всех: { $count }</b>, новые сверху. Поиск: /faq пломба
        }
       *[other] { $count ->
            [0] <b>«{ $sought }»: ничего не найдено.</b> Попробуйте одно-два других слова или спросите: /ask
           *[other] <b>«{ $sought }»: найдено { $count }</b>
        }
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $sought ->
        [none] { $pages ->
            [1] {""}
           *[other] Страница { $page } из { $pages }.
        }
       *[other] { $count ->
            [0] {""}
           *[other] Номер на кнопке: номер ответа. Ближайшие сверху{ $cut ->
                [yes] , показаны восемь: для остальных спросите двумя-тремя словами
               *[no] {""}
            }.{ $pages ->
                [1] {""}
               *[other] {" "}Страница { $page } из { $pages }.
            }
        }
    }
advice-what = <b>{ $share_id ->
        [asked] Как будет звучать вопрос?
       *[given] Как будет звучать ответ?
    }</b> Сейчас:
    <code>{ $lines }</code>
    Пришлите новый текст одним сообщением, не длиннее { NUMBER($most, useGrouping: 0) } знаков, без фамилий.
advice-kept = Ответ { $number } теперь видят все: /faq. Записано { $at_when }, { $by }.
    { receipt-note }
    .line = ответ { $number } сохранён для всех
    .act = ответ { $number } сохранён для всех
advice-changed = Ответ { $number } для всех изменён { $at_when }, { $by }.
    { receipt-note }
    .line = ответ { $number } для всех изменён
    .act = ответ { $number } для всех изменён
advice-withdrawn = Ответ { $number } снят { $at_when }, { $by }: в /faq его больше нет.
    { receipt-note }
    .line = ответ { $number } для всех снят
    .act = ответ { $number } для всех снят
nothing-sent = Отменено: ничего не отправлено и не изменено.
advice-dropped = Не сохранено: ответ остаётся только у того, кто спросил.
advice-gone = Этого ответа для всех нет. Все ответы: /faq

field-inquiry-text = Напишите вопрос.
    .hint = Пришлите вопрос одним сообщением.
field-reopen-text = Что осталось непонятно?
    .hint = Пришлите текст одним сообщением.
field-response-text = Напишите ответ.
    .hint = Пришлите ответ одним сообщением.
field-dismiss-reason = Почему вопрос остаётся без ответа?
    .hint = Пришлите причину одной строкой.
field-advice-question = Как будет звучать вопрос?
    .hint = Пришлите текст одним сообщением.
field-advice-answer = Как будет звучать ответ?
    .hint = Пришлите текст одним сообщением.

form-ask = вопрос координатору
form-task-undo = снятие отметки
form-sample-pick = школа в предложении
form-detail = уточнение к вопросу
form-reopen = «не помогло»
form-respond = ответ на вопрос
form-respond-more = дополнение к ответу
form-respond-fix = исправление ответа
form-dismiss = закрытие вопроса
form-advice-question = вопрос для всех
form-advice-answer = ответ для всех

choice-ask = Задать вопрос
choice-ask-topic = О чём вопрос
choice-ask-topic-packets = Пакеты и наклейки
choice-ask-topic-dates = Сроки и дни
choice-ask-topic-print = Материалы и печать
choice-ask-topic-check = Проверка и баллы
choice-ask-topic-upload = Загрузка в ФИС ОКО
choice-ask-topic-bot = Бот и телефон
choice-ask-topic-other = Общий вопрос
choice-inquiry = Показать вопрос
choice-inquiry-now = { $number } · Показать
choice-inquiry-number = { $number }
choice-respond = Ответить
choice-respond-more = Дополнить
choice-respond-now = { $number } · Ответить
choice-respond-number = Ответить на { $number }
choice-respond-fix = Исправить мой ответ
choice-dismiss = Закрыть без ответа…
choice-reopen = Не помогло
choice-withdraw = Снять вопрос
choice-withdraw-number = Снять вопрос { $number }
choice-inquiries-previous = ← Назад
choice-inquiries-next = Дальше →
choice-said-clean = Отправить так, без лишнего
choice-said-clean-more = Отправить дополнением
choice-said-clean-noted = Записать так, без лишнего
choice-said-clean-reopen = Не помогло: отправить
choice-said-drop = Отмена
choice-said-names = Это не имя: отправить
choice-said-names-noted = Это не имя: записать
choice-advice-keep = Сохранить для всех…
choice-advice-keep-kept = Показать ответ для всех
choice-advice = Показать
choice-advice-number = { $number }
choice-advice-save = Сохранить для всех
choice-advice-drop = Не сохранять
choice-advice-question = Изменить вопрос
choice-advice-answer = Изменить ответ
choice-advice-withdraw = Снять: больше не показывать
choice-faq = Ответы для всех
choice-faq-all = Все ответы
choice-faq-previous = ← Назад
choice-faq-next = Дальше →
choice-faq-by = Найденное
choice-faq-by-previous = ← Назад
choice-faq-by-next = Дальше →
choice-faq-like-previous = ← Назад
choice-faq-like-next = Дальше →
choice-faq-like = Похожие ответы

command-ask = Задать вопрос координатору
command-faq = Ответы для всех, поиск
command-questions = Вопросы без ответа
