# Что слышат другие, когда кто-то действует.

confirm-asked = { $packet }
    Отмечен приём: пакет у { $taker_genitive } { $at_since }.{ $broken ->
        [yes] {" "}<b>Пломба повреждена.</b>
       *[no] {""}
    } Вы передали пакет?
    .act = запрошено подтверждение у передающей стороны
    .line = { $packet_line }: у { $taker_short } { $at_since }{ $broken ->
        [yes] , пломба повреждена
       *[no] {""}
    }

off-your-hands = { $packet }
    Принято { $at_when }: пакет у { $taker_genitive }, за вами больше не числится.
    .line = { $packet_line }: у { $taker_short } { $at_since }

passed = { $packet }
    Пакет у { $taker_genitive } { $at_since } ({ $step }). Без отметки: { $skipped }.
    Срочно делать ничего не нужно. Недостающее дополняет тот, кто принимал: «K7M29Q принято 12:40».
    .line = { $packet_line }: у { $taker_short } { $at_since }, без отметки: { $skipped }

no-phone-there = { $callsign } ещё не подключён к боту, сообщение не придёт: позвоните. Передаёте без телефона? Подпишите сопроводительный лист, координатор внесёт запись с него.

offered-too = Ещё вам передают: { $code }. { $count ->
    [one] Этот пакет не принят
   *[other] Эти пакеты не приняты
}. Если он у вас, отсканируйте его; если нет, скажите тому, кто передаёт.

offered-to-you = { $packet }
    Для вас готов пакет, передаёт { $giver }{ $carrier ->
        [none] .
       *[other] {" "}через { $carrier }.
    } Отметьте приём, когда пакет будет у вас в руках.
    .line = { $packet_line }: передаёт { $giver_short }{ $carrier ->
        [none] {""}
       *[other] {" "}через { $carrier }
    }

assigned-to-you = { $packet }
    Этот пакет проверяете вы{ $listed ->
        [none] .
        [one] : { $listed } работа.
        [few] : { $listed } работы.
       *[many] : { $listed } работ.
    } Отметьте приём, когда получите его.
    .line = { $packet_line }{ $listed ->
        [none] {""}
       *[other] : работ { $listed }
    }

unassigned = { $packet }
    Этот пакет теперь проверяет другой эксперт: вам с ним делать ничего не нужно.
    .line = { $packet_line }: проверяет другой эксперт

authorisation-asked = { $packet }
    Координатор просит разрешить: { $expert } проверит работы { own-place.genitive }. Нажмите «Разрешить» и введите номер и дату приказа.
    .line = { $packet_line }: { $expert }, { own-place }

authorisation-sent = { $packet }
    Запрос отправлен в отдел образования: { $expert } проверит работы { own-place.genitive }. Ответ придёт сюда. Не ждите, если можно назначить другого эксперта.

unreachable = { $role } { $callsign }: { $at_when } сообщение не доставлено, бот заблокирован или удалён. Позвоните; всё, что записано, сохранено.

trouble-report = Сообщение { $callsign ->
    [none] одного из участников
   *[other] участника { $callsign }
} не обработано из-за ошибки программы ({ $at_when }), номер { NUMBER($number, useGrouping: 0) }. Оно сохранено. Уточните у человека, что он хотел отметить, и сообщите номер тому, кто обслуживает бот.
