# Печатные акты: списки, готовый файл, проверка по коду. Слова на самой бумаге: papers.ftl.

deeds = { $which ->
        [menu] <b>Печатные акты</b>
        Выберите, что напечатать.{ $examples ->
            [none] {""}
           *[other] {" "}Акты одного пакета или человека: напишите после /acts код или служебный код, например: { $examples }.
        }
        [packet] <b>Акты пакета</b> { $packet }
        [day] <b>Акты за { $day_named }</b>
        [days] <b>Дни, в которые передавали пакеты</b>
        [people] <b>Чьи акты нужны?</b>
        [sittings] <b>Акты наблюдателя</b>
        Выберите работу.
        [person] <b>Акты, где одна из сторон { $name }</b>
       *[other] <b>Ваши акты</b>
    }
    { $lines ->
        [none] { $count ->
            [0] { $which ->
                [menu] {""}
               *[other] Пока печатать нечего.
            }
           *[other] {""}
        }
       *[other] { $lines }
        Кнопка с номером напечатает акт: два экземпляра на листе A4.
    }
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }
deed-line = { $number }. { $at_full }, { $step }: { $giver ->
    [none] {""}
   *[other] { $giver_short } →{" "}
}{ $taker_short }, { $count ->
    [one] { $count } пакет
    [few] { $count } пакета
   *[many] { $count } пакетов
}

deed-ready = { $count ->
        [1] Готово: { $deed } № { $number }.
        [one] Готово: { $count } акт в одном файле.
        [few] Готово: { $count } акта в одном файле.
       *[many] Готово: { $count } актов в одном файле.
    }
    { $deed_id ->
        [journal] Журнал не подписывают: это выписка из записей бота.
        [statement] Справку не подписывают: это выписка из учёта бота.
        [closing] Отчёт подписывают координатор и отдел образования, по экземпляру каждому: подписи закрепляют контрольную точку журнала.
       *[other] Напечатайте на A4 в масштабе 100 %, впишите имена от руки и подпишите оба экземпляра.
    } Код на бумаге отвечает, те ли это записи.{ $pages ->
        [0] {""}
       *[other] {" "}Страниц в файле: { $pages }.
    }
deed-transfer = акт приёма-передачи
deed-sitting = акт наблюдателя
deed-expert = расписка эксперта
deed-journal = журнал пакета
deed-closing = итоговый отчёт
deed-day = акты дня
deed-share = ведомость выдачи экспертам

no-deeds = Печатать пока нечего: { $deed } составляется по записям журнала, а их ещё нет. Отметьте передачу и попробуйте снова: /acts
no-such-deeds = По словам «{ $words }» ни пакета, ни участника нет. После /acts нужен код пакета или служебный код{ $examples ->
    [none] .
   *[other] , например: { $examples }.
} Весь список: /acts
not-your-deed = Этот акт составлен о других. Свои акты: /acts. Нужен чужой: попросите у координатора.

deed-holds = <b>Бумага верна</b>: { $deed } № { $number }, напечатано { $at_when }{ $who ->
        [none] {""}
       *[other] {" "}({ $who })
    }. { $sent ->
        [0] {""}
       *[other] Сообщений и нажатий в ней: { $sent }, все хранятся, отпечатки совпадают.{" "}
    }{ $count ->
        [0] Записей в журнале по ним нет.
        [one] { $count } запись есть в журнале, отпечатки совпадают.
        [few] Все { $count } записи есть в журнале, отпечатки совпадают.
       *[many] Все { $count } записей есть в журнале, отпечатки совпадают.
    }
    { $overruled ->
        [0] С тех пор ничего из этого не отменено, не исправлено и не оспорено.
        [one] <b>С тех пор { $overruled } запись отменена, исправлена или оспорена</b>: смотрите ниже, { deed-anew }.
        [few] <b>С тех пор { $overruled } записи отменены, исправлены или оспорены</b>: смотрите ниже, { deed-anew }.
       *[many] <b>С тех пор { $overruled } записей отменены, исправлены или оспорены</b>: смотрите ниже, { deed-anew }.
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    Сверьте с бумагой номера и отпечатки.
deed-anew = { $deed_id ->
    [statement] новая справка: /proof
   *[other] новый акт: /acts
}
deed-entry = № { $seq } <code>{ $mark }</code> · { $at_full }{ $code ->
    [none] {""}
   *[other] {" "}· { $code }
}{ $who ->
    [none] {""}
   *[other] {" "}· { $who }
} · { $what_act }{ $later ->
    [none] {""}
    [corrected] ; <b>исправлено записью № { $by_entry }</b>
    [denied] ; <b>передающая сторона отрицает, запись № { $by_entry }</b>
   *[other] ; <b>отменено записью № { $by_entry }</b>
}
deed-differs = <b>Записи изменены.</b> { $deed } № { $number } напечатано по этому журналу { $at_when }, но запись № { $seq } теперь другая. Сохраните бумагу и сразу сообщите координатору и оператору: он проверит журнал.
deed-unknown = Такого акта в журнале нет: бумага не из этого журнала, изменена, или код прочитан с ошибкой. Сверьте номера записей с историей пакета: /packet и код.

choice-acts = { $text }
choice-acts-sittings = Акты наблюдателя
choice-acts-days = По дням
choice-acts-people = По людям
choice-acts-own = Мои акты
choice-acts-menu = Все акты
choice-acts-previous = ← Назад
choice-acts-next = Дальше →
choice-acts-of = { $text ->
    [none] Акты
   *[other] { $text }
}
choice-acts-of-previous = ← Назад
choice-acts-of-next = Дальше →
choice-act = Акт
choice-act-transfer = Акт { $number }
choice-act-sitting = { $text ->
    [none] Акт наблюдателя
   *[other] { $text }
}
choice-act-expert = Расписка эксперта
choice-act-journal = Журнал пакета
choice-act-all = Все акты дня: { $number }
choice-act-all-closing = Итоговый отчёт

command-acts = Акты и расписки на бумаге
