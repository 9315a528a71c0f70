# Печать: наклейки и сопроводительные листы.

labels-menu = <b>Наклейки на пакеты: { $count }</b>
    { $organisation ->
        [none] { $college ->
                [yes] Все колледжи
               *[no] Все школы
            }
       *[other] { $organisation }
    }{ $subject ->
        [none] {""}
       *[other] , { $subject }
    }{ $day ->
        [none] , все дни
       *[other] , { $day }
    }{ $code ->
        [none] {""}
       *[other] , <code>{ $code }</code>
    }.
    Выберите размер: придёт файл для печати. Сопроводительный лист нужен на день, когда нет связи: один лист A4 на пакет.
    { $examples ->
        [none] {""}
       *[other] Другой выбор словами, после /labels: { $examples }.
    }
papers-ready = { $size_id ->
    [cover] { $count ->
        [one] { $count } сопроводительный лист
        [few] { $count } сопроводительных листа
       *[many] { $count } сопроводительных листов
    }, по одному на пакет{ papers-part }. Отдайте лист школе вместе с наклейкой: он едет рядом с пакетом.
   *[other] { $count ->
        [one] { $count } наклейка
        [few] { $count } наклейки
       *[many] { $count } наклеек
    }, { $size_name }: листов { $pages }{ papers-part }. Печатайте в масштабе 100 %, без подгонки под страницу.
}
papers-part = { $of ->
    [1] {""}
   *[other] {" "}(файл { $part } из { $of })
}
size-a4 = A4, 24 на листе
    .name = A4 по 24
size-l7160 = A4, 21 на листе, самоклейка
    .name = A4 по 21 (самоклеящаяся бумага 63,5 × 38,1 мм)
size-a6 = по одной, A6, крупная
    .name = A6 по одной
size-cover = сопроводительные листы
    .name = сопроводительные листы
work-goes-on = Готовлю: { $done } из { $total }. Файл придёт сюда, ждать в чате не нужно.
which-school = { $college ->
    [yes] Так называются несколько колледжей: «{ $words }». Выберите нужный; нет среди кнопок: допишите его название.
   *[no] Так называются несколько школ: «{ $words }». Выберите нужную; нет среди кнопок: допишите её название.
}
no-such-packets = { $words ->
    [none] { $examples ->
        [none] Пакетов для печати нет.
       *[other] По этой кнопке пакетов уже нет: план изменился.
    }
   *[other] Пакетов для печати по словам «{ $words }» нет.
} { $examples ->
        [none] Они появятся, когда координатор загрузит план: /template
       *[other] Напишите /labels без слов, чтобы увидеть все, или после него, например: { $examples }.
    }
too-many-papers = Это { $count } листов или наклеек, за один раз можно { $most }. { $examples ->
    [none] Уточните словами после /labels.
   *[other] Уточните словами после /labels, например: { $examples }.
} Все сразу печатает оператор в командной строке.

choice-labels = { $text }{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-labels-a4 = A4, 24 на листе: листов { $number }
choice-labels-l7160 = A4, 21 на листе (L7160): листов { $number }
choice-labels-a6 = Крупная, A6, по одной: листов { $number }
choice-labels-cover = Сопроводительные листы: { $number }
choice-labels-all = Все дни

command-labels = Наклейки и сопроводительные листы для печати
