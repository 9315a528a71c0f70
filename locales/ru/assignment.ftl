# Распределение экспертов: предложение, что осталось и почему, и что записано.

against = { $callsign } ({ $ground ->
    [own-school] { own-place }
    [other-subject] другой предмет
    [too-few-years] стаж { $years }, нужно { $needed }
    [absent] не сможет{ $day ->
        [none] {""}
       *[other] {" "}{ $day_named }
    }
   *[other] пакетов на эти дни { $count }
})

packets-of-it = { $packets ->
    [one] { $packets } пакет
    [few] { $packets } пакета
   *[many] { $packets } пакетов
}

share-line = { share-line.line }
    .line = { $callsign }{ $place ->
        [none] {""}
       *[other] {" "}({ $place })
    }: { packets-of-it }, работ { $works }, всего за экспертом { $total }

nobody-line = { nobody-line.line }
    .line = { $sitting_line }: { packets-of-it }. { nobody-why }
nobody-why = { $against ->
    [none] { $others ->
        [0] Экспертов нет.
       *[other] По этому предмету никого нет (экспертов других предметов: { $others }).
    }
   *[other] { $against }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }{ $others ->
        [0] .
       *[other] ; экспертов других предметов { $others }.
    }
}

assignment-proposed = { $changed ->
        [yes] <b>За это время книги изменились, ничего не назначено.</b> Предложение составлено заново.
       *[no] {""}
    }
    <b>Распределить экспертов</b>{ $pages ->
        [1] {""}
       *[other] {" "}(страница { $page } из { $pages })
    }
    { $packets ->
        [0] Назначить некого: ниже почему.
        [one] Предлагается { $packets } пакет, работ { $works }, экспертов { $experts }. Пока ничего не записано.
        [few] Предлагается { $packets } пакета, работ { $works }, экспертов { $experts }. Пока ничего не записано.
       *[many] Предлагается { $packets } пакетов, работ { $works }, экспертов { $experts }. Пока ничего не записано.
    }
    { $shares ->
        [none] {""}
       *[other] { $shares }
    }
    { $late ->
        [0] {""}
       *[other] Проверка закончится позже срока загрузки: пакетов { $late }. Передайте их раньше, подробнее: /clashes
    }
    { $left ->
        [0] {""}
       *[other] <b>Некому проверить: пакетов { $left }.</b>{ $limit ->
            [0] {""}
           *[other] {" "}Пакетов одного дня одному эксперту: не больше { $limit }{ $windows ->
                [yes] , у работ с окном столько же на каждый его день
               *[no] {""}
            }.
        }
    }
    { $unfit ->
        [none] {""}
       *[other] Не участвуют: { $unfit }.
    }
    { $nobody ->
        [none] {""}
       *[other] { $nobody }
    }

nothing-to-assign = У всех пакетов, которые распределяете вы, есть эксперт. Всего пакетов: { $packets }. Сменить одного: отсканируйте пакет и нажмите «Эксперт».

experts-assigned = { $packets ->
        [0] Ничего не назначено.
        [one] Записано: назначен { $packets } пакет, экспертов { $experts }.
        [few] Записано: назначено { $packets } пакета, экспертов { $experts }.
       *[many] Записано: назначено { $packets } пакетов, экспертов { $experts }.
    }
    { $packets ->
        [0] {""}
       *[other] Извещено экспертов: { $told } из { $experts }.
    }
    { $unjoined ->
        [none] {""}
       *[other] Телефона ещё нет: { $unjoined }{ $more ->
            [0] {""}
           *[other] {" "}и ещё { $more }
        }. Узнают при подключении; карточки: /people
    }
    { $shares ->
        [none] {""}
       *[other] { $shares }
    }
    { $unshown ->
        [0] {""}
       *[other] … и ещё экспертов: { $unshown }.
    }
    { $refused ->
        [0] {""}
       *[other] Отказано по правилам: пакетов { $refused }. Причины в историях пакетов.
    }
    { $left ->
        [0] Без эксперта пакетов нет.
       *[other] Без эксперта остаётся пакетов: { $left }.{ $rest ->
            [0] {""}
           *[other] {" "}За одно нажатие записывается около ста, чтобы никого не задержать. Дальше: назначить остальные { $rest }.
        }
    }

works-for-you = <b>Вам назначено: { packets-of-it }</b>, работ { $works }.
    { $parts ->
        [none] {""}
       *[other] { $parts }
    }
    Пакеты передаст координатор или председатель; при получении отсканируйте наклейку. Не сможете проверять? Напишите «не смогу» сразу.

works-line = { works-line.line }
    .line = { $sitting_line }: { packets-of-it }

sittings-to-assign = Работы без эксперта: { $count }{ $pages ->
        [1] .
       *[other] , страница { $page } из { $pages }.
    }
    Нажмите работу: покажу, кто может её проверять, а кто нет и почему.

who-checks = { $sitting }
    Без эксперта: { packets-of-it }, работ { $works }.{ $proposed ->
        [none] {""}
       *[other] {" "}В предложении: { $proposed }.
    }
    { $candidates ->
        [0] Проверить некому.
       *[other] Могут: { $candidates }. Число на кнопке: сколько работ уже за экспертом. Нажатие назначает сразу.
    }
    { $against ->
        [none] { $others ->
            [0] {""}
           *[other] Не подходят: другой предмет у { $others }.
        }
       *[other] Не подходят: { nobody-why }
    }

sitting-has-experts = { $sitting }
    Ничего не изменено: у всех её пакетов уже есть эксперт. Сменить: отсканируйте пакет.

choice-assigning = Предложение экспертов
choice-assigning-over = Распределить и сверх нормы
choice-assigning-left = Осталось без эксперта: { $number }
choice-assigning-back = К предложению
choice-assigning-previous = ← Назад
choice-assigning-next = Дальше →
choice-assign-all = Назначить всё предложенное: { $number }
choice-assign-all-first = Назначить первые { $number } из предложенных
choice-assign-all-more = Назначить остальные, сначала { $number }
choice-assign-all-rest = Назначить остальные: { $number }
choice-assign-list = Изменить одну работу
choice-assign-list-back = К списку работ
choice-assign-list-previous = ← Назад
choice-assign-list-next = Дальше →
choice-assign-sitting = { $text }
choice-assign-sitting-previous = ← Назад
choice-assign-sitting-next = Дальше →
choice-assign-work = { $text }{ $number ->
    [0] , свободен
   *[other] , работ { $number }
}

command-assign = Распределить экспертов
