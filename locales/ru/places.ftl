# Места проверки.

place-line = { place-line.line }
    .line = <b>{ $code }</b> { $name }{ $since ->
        [none] {""}
       *[other] , с { $since_named }
    }{ $until ->
        [none] {""}
       *[other] {" "}по { $until_named }
    }{ $opens ->
        [none] {""}
       *[other] , { $opens }{ $closes ->
            [none] {""}
           *[other] –{ $closes }
        }
    }{ $chair ->
        [none] . Председатель не назван
       *[other] . Принимает { $chair }
    }{ $subjects ->
        [none] {""}
       *[other] ; предметы: { $subjects }
    }. Экспертов { $experts }, организаций { $organisations }, работ { $works }. Пакетов здесь сейчас { $here }, ждут проверки { $unchecked }.
places = { $unfound ->
        [yes] Места с такими словами нет. Ниже все ваши места.
       *[no] {""}
    }
    { $count ->
        [0] Мест проверки в плане нет, или ни одно из них не ваше.
       *[other] <b>Места проверки</b>: { $count }.
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }
checked-at = { $code } ({ $name }){ $since ->
        [none] {""}
       *[other] , с { $since_named }
    }{ $until ->
        [none] {""}
       *[other] {" "}по { $until_named }
    }{ $opens ->
        [none] {""}
       *[other] , { $opens }{ $closes ->
            [none] {""}
           *[other] –{ $closes }
        }
    }{ $chair ->
        [none] {""}
       *[other] , принимает { $chair }
    }
choice-places = Места проверки
choice-places-previous = ← Назад
choice-places-next = Дальше →
command-places = Места проверки: где, когда, сколько
