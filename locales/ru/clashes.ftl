# Накладки плана: что столкнётся и что поможет. Строка стоит и в сообщении, и в командной строке.

work-brief = { $organisation }, { $subject }{ $starts ->
    [none] {""}
   *[other] {" "}в { $starts }
}

clash-observer-missing = Нет наблюдателя
clash-observer-twice = Наблюдатель в двух местах
clash-coordinator-missing = Школа без координатора
clash-expert-unfit = Эксперту нельзя проверять
clash-expert-twice = Эксперт в двух местах
clash-expert-overloaded = Эксперт не успеет
clash-expert-missing = Нет эксперта
clash-checking-too-late = Проверка позже загрузки
clash-rooms-too-full = Мало аудиторий
clash-load-uneven = Неровная нагрузка
clash-holidays-unknown = Праздники не утверждены


clash-unjoined = { $unjoined ->
    [none] {""}
   *[other] {" "}Без телефона в боте: { $unjoined }; подключите, чтобы назначить: /people
}
observer-missing = { observer-missing.line }
    .line = Нет наблюдателя: { $day_named }, { $count ->
        [one] { $count } работа
        [few] { $count } работы
       *[many] { $count } работ
    } ({ $visits }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }).{ $away ->
        [none] {""}
       *[other] {" "}Назначены, но отмечено, что приехать не смогут: { $away }.
    } { $free ->
        [none] Свободных наблюдателей { $unjoined ->
            [none] в этот день нет: перенесите работу или проведите без наблюдателя по приказу.
           *[other] с телефоном в этот день нет.
        }
       *[other] Свободны: { $free }.
    }{ clash-unjoined }

observer-twice = { observer-twice.line }
    .line = { $callsign } в двух местах: { $day_named }, { $visits }. { $free ->
        [none] Свободных наблюдателей { $unjoined ->
            [none] нет
           *[other] с телефоном нет
        }: разведите работы по времени (между школами одного посёлка два часа, разных три) или по дням.
       *[other] Одну из работ отдайте: { $free }.
    }{ clash-unjoined }

coordinator-missing = { coordinator-missing.line }
    .line = Нет { role-school.genitive }: { $organisations }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }. Некому упаковать работы и загрузить форму, первая работа { $day_named }. Впишите в лист «Люди» служебный код с ролью «школа» для каждой такой организации.

expert-unfit = { expert-unfit.line }
    .line = { $callsign } не может проверять ({ $ground ->
        [own-school] { own-place }
        [other-subject] другой предмет: { $subject }
       *[other] стаж { $years }, нужно { $needed }
    }): { $visits }; пакетов { $count }, первый { $day_named }. { $free ->
        [none] Заменить некем: добавьте эксперта{ $ground ->
            [own-school] {" "}или запросите разрешение отдела
           *[other] {""}
        }.
       *[other] Могут: { $free }.
    }

expert-twice = { expert-twice.line }
    .line = { $callsign } нужен в двух местах: { $day_named }, { $visits }. { $free ->
        [none] Заменить некем: перенесите одну из работ.
       *[other] Проверку могут взять: { $free }.
    }

expert-overloaded = { expert-overloaded.line }
    .line = { $callsign } не успеет: { $first_named } – { $last_named } работ { $works }, пакетов: { $count }, за эти дни посильно { $most }. { $free ->
        [none] Отдать некому: добавьте эксперта или разнесите работы по дням.
       *[other] Часть пакетов отдайте: { $free }.
    }

expert-missing = { expert-missing.line }
    .line = Нет эксперта: { $subject }, { $count ->
        [one] { $count } пакет
        [few] { $count } пакета
       *[many] { $count } пакетов
    }, первый { $day_named }. { $candidates ->
        [0] { $own ->
            [none] { $young ->
                [none] По предмету никого нет
               *[other] Мало стажа: { $young }
            }: добавьте эксперта в лист «Люди».
           *[other] Из { own-place.genitive }: { $own }. Запросите разрешение отдела или добавьте эксперта в лист «Люди».
        }
       *[other] Могут проверять: { $candidates }. Распределить: /assign
    }

own-place = { $college ->
    [yes] свой колледж
   *[no] своя школа
}
    .genitive = { $college ->
    [yes] своего колледжа
   *[no] своей школы
}
checking-too-late = { checking-too-late.line }
    .line = Сроки сталкиваются: { $day }, работ { $count }{ $week ->
        [5] {" "}(эксперт из { $college ->
            [yes] колледжа
           *[no] школы
        } с пятидневной неделей)
        [6] {" "}(эксперт из { $college ->
            [yes] колледжа
           *[no] школы
        } с шестидневной неделей)
       *[other] {""}
    }. Если эксперт получит пакет { $received }, проверка до { $checked } ({ $reason }), а загрузить нужно до { $upload }. { $handed ->
        [none] { $fits ->
            [none] { $past ->
                [yes] Передать пакет так, чтобы успеть, уже нельзя: попросите отдел сдвинуть загрузку.
               *[no] Ближайшего подходящего дня нет: попросите отдел сдвинуть загрузку.
            }
           *[other] Не успеть и при передаче в день работы: перенесите её, подходит { $fits_named }.
        }
       *[other] Передайте эксперту не позже { $handed_named }{ $fits ->
            [none] .
           *[other] {" "}или перенесите работу: подходит { $fits_named }.
        }
    }{ $free ->
        [none] {""}
       *[other] {" "}При шестидневной неделе успеют: { $free }.
    }

rooms-too-full = { rooms-too-full.line }
    .line = Мало аудиторий: { $day_named }, { $visits }: по списку { $listed }, мест { $seats } (аудиторий { $rooms }). Нужно { $needed }: впишите их в план, по пакету на аудиторию.

load-uneven = { load-uneven.line }
    .line = Неровная нагрузка, { $subject }: у { $callsign } работ { $works }, в среднем { $mean }. { $free ->
        [none] Отдать некому: добавьте эксперта.
       *[other] Часть могут взять: { $free }.
    }

holidays-unknown = { holidays-unknown.line }
    .line = Праздники { $year } года ещё не утверждены, проверьте лист «Календарь».

clashes-left = { clashes-left.line }
    .line = … и ещё { $count }: { $what }

clash-unit = { $what_id ->
        [observer-missing] работ{" "}
        [coordinator-missing] организаций{" "}
        [expert-missing] пакетов{" "}
        [checking-too-late] работ{" "}
       *[other] {""}
    }
clash-line = { clash-line.line }
    .line = { $what }: { clash-unit }{ $count }{ $day ->
        [none] {""}
       *[other] {" "}(раньше всего { $day_named })
    }

clashes = { $count ->
        [0] <b>Накладок нет</b>: наблюдатели, эксперты, аудитории и сроки сходятся.
       *[other] { $what ->
            [none] <b>Накладки плана</b>
           *[other] <b>{ $what }</b>: { clash-unit }{ $count }{ $pages ->
                [1] {""}
               *[other] , страница { $page } из { $pages }
            }
        }
    }
    { $parts ->
        [none] {""}
       *[other] { $parts }
    }

choice-clashes = Все накладки
choice-clashes-previous = ← Назад
choice-clashes-next = Дальше →
choice-clashes-observer-missing = Нет наблюдателя: работ { $number }
choice-clashes-observer-twice = Наблюдатель в двух местах: { $number }
choice-clashes-coordinator-missing = { $college ->
    [yes] Нет организатора: колледжей { $number }
   *[no] Нет школьного координатора: школ { $number }
}
choice-clashes-expert-unfit = Эксперту нельзя: { $number }
choice-clashes-expert-twice = Эксперт в двух местах: { $number }
choice-clashes-expert-overloaded = Эксперт не успеет: { $number }
choice-clashes-expert-missing = Нет эксперта: пакетов { $number }
choice-clashes-checking-too-late = Проверка позже загрузки: работ { $number }
choice-clashes-rooms-too-full = Мало аудиторий: { $number }
choice-clashes-load-uneven = Неровная нагрузка: { $number }
choice-clashes-holidays-unknown = Праздники: { $number }

command-clashes = Накладки плана: что столкнётся и что поможет
