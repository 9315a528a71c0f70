# Ответы, которые ничего не меняют: карточка, стопка, итог действия, сводка, история.

card = { $unread ->
        [none] {""}
       *[other] <b>Не понято: «{ $unread }». Ничего не записано, это только карточка. Можно написать: код и «принято», «сдаю», «упаковано 25 23».</b>
    }
    { $packet }
    { $holder ->
        [none] { $step ->
            [none] Ещё не упакован.
           *[other] Этап: { $step_done }.
        }
       *[other] { $yours ->
            [yes] <b>За вами</b> { $since_since } ({ $holder_short }){ $step_state }.
           *[no] У { $holder_genitive } { $since_since }{ $step_state }.
        }
    }
    { $offered ->
        [no] {""}
       *[yes] { $carrier ->
            [none] Готово к передаче.
           *[other] Отправлено через { $carrier }, приём не отмечен.
        }
    }
    { $wrote ->
        [none] {""}
       *[other] { card-works }
    } { $seal ->
        [none] {""}
       *[other] Пломба { $seal }.
    }
    { $due ->
        [none] {""}
       *[other] Нужно: { $due_step_duty } { $due_why }.
    }
    { $to_count ->
        [yes] Дальше: пересчитайте работы, это последний шаг.
       *[no] {""}
    }
    { $promised ->
        [none] {""}
       *[other] Обещано: { $promised_until }.
    }
    { $assigned ->
        [yes] Проверяет { $expert }.
       *[no] {""}
    }
    { $checked_at ->
        [none] {""}
       *[other] Проверяют: { $checked_at }.
    }
    { $denied ->
        [yes] <b>Одну из передач сдающий не подтверждает.</b>
       *[no] { $unconfirmed ->
            [yes] Одна из передач ещё не подтверждена сдающим.
           *[no] {""}
        }
    } { $incidents ->
        [0] {""}
       *[other] Замечаний: { $incidents }{ $resolved ->
            [0] .
           *[other] , решено { $resolved }.
        }
    }
    { $planned ->
        [yes] Пакет у вас в руках? { $sealed ->
            [yes] Проверьте пломбу и отметьте приём.
           *[no] Отметьте приём.
        }
       *[no] {""}
    }
    .line = { $packet_line }: { $holder ->
        [none] { $step ->
            [none] не упакован
           *[other] { $step_done }
        }
       *[other] { $yours ->
            [yes] за вами
           *[no] у { $holder_short }
        } { $since_since }{ $step_state }
    }{ $offered ->
        [no] {""}
       *[yes] { $carrier ->
            [none] { $for_expert ->
                [yes] , предложен { $expert_short }, ждём приёма
               *[no] , готов к передаче, ждём приёма
            }
           *[other] , отправлен через { $carrier }
        }
    }{ $wrote ->
        [none] {""}
       *[other] , работ { $wrote }
    }{ $due ->
        [none] {""}
       *[other] , { $due }
    }{ $to_count ->
        [no] {""}
       *[yes] . Пересчитайте работы
    }{ $unsolved ->
        [0] {""}
       *[other] , замечаний { $unsolved }
    }
card-works = { $wrote ->
    [one] В пакете { $wrote } работа
    [few] В пакете { $wrote } работы
   *[many] В пакете { $wrote } работ
}{ $listed ->
    [none] .
   *[other] , по списку { $listed }.
}

pile = { $unread ->
        [none] {""}
       *[other] <b>Не понято: «{ $unread }». Ничего не записано.</b>
    }
    { $count ->
        [0] {""}
        [one] <b>{ $count } пакет</b>
        [few] <b>{ $count } пакета</b>
       *[many] <b>{ $count } пакетов</b>
    }{ $works ->
        [0] {""}
        [one] , { $works } работа
        [few] , { $works } работы
       *[many] , { $works } работ
    }
    { $cards ->
        [none] {""}
       *[other] { $cards }
    }
    { refused-note }

batch = { $count ->
        [0] <b>Ничего не изменено</b>
        [one] <b>{ $verb }</b>: { $count } пакет
        [few] <b>{ $verb }</b>: { $count } пакета
       *[many] <b>{ $verb }</b>: { $count } пакетов
    }
    { $done ->
        [none] {""}
       *[other] { $done }
    }
    { $to_count ->
        [0] {""}
       *[other] Дальше: пересчитайте работы в каждом пакете, это последний шаг. Пакеты и их число работ: /my
    }
    { refused-note }
refused-note = { $refused ->
    [none] {""}
   *[other] { $refused_count ->
        [one] <b>Не записан { $refused_count }:</b>
       *[other] <b>Не записаны { $refused_count }:</b>
    }
    { $refused }
}

batch-look = Показано
batch-take = Принято
batch-announce = Готово к передаче
batch-confirm = Передача подтверждена
batch-deny = Передача не подтверждена
batch-undo = Отменено
batch-pack = Упаковано
batch-count = Пересчитано
batch-assign = Назначено
batch-issue = Выдано эксперту
batch-confirm-asked = Подтвердите передачу
batch-off-your-hands = Принято у вас
batch-passed = Принято с пропуском шагов
batch-offered-to-you = Готово к передаче вам
batch-assigned-to-you = Вам на проверку
batch-unassigned = Проверяет другой эксперт
batch-denied = Передачу не подтверждают
batch-undone = Отменено
batch-incident = Замечания

expert-choice = { $packet }
    { $candidates ->
        [0] Назначить некого.
        [one] Может проверять { $candidates } эксперт. Число на кнопке: сколько пакетов ему ещё проверить.
        [few] Могут проверять { $candidates } эксперта. Число на кнопке: сколько пакетов ему ещё проверить.
       *[many] Могут проверять { $candidates } экспертов. Число на кнопке: сколько пакетов ему ещё проверить.
    }
    { $reasons ->
        [none] {""}
       *[other] Не подходят:
        { $reasons_reason }
    }
    { $more ->
        [0] {""}
       *[other] … и ещё { $more }.
    }
    { $others ->
        [0] {""}
       *[other] Другой предмет: { $others }.
    }

mine = { $count ->
        [0] { $owes ->
            [none] { $awaits ->
                [none] { $confirms ->
                    [none] { $ahead ->
                        [none] За вами ничего нет.
                       *[other] {""}
                    }
                   *[other] {""}
                }
               *[other] {""}
            }
           *[other] {""}
        }
        [one] <b>За вами { $count } пакет</b>
        [few] <b>За вами { $count } пакета</b>
       *[many] <b>За вами { $count } пакетов</b>
    }
    { $holds ->
        [none] {""}
       *[other] { $holds }
    }
    { $with_experts ->
        [0] {""}
       *[other] У экспертов вашего места пакетов: { $with_experts }. /places
    }
    { $confirms ->
        [none] {""}
       *[other] <b>Ждут вашего подтверждения</b>
        { $confirms }
    }
    { $awaits ->
        [none] {""}
       *[other] <b>К вам придут</b>
        { $awaits }
    }
    { $owes ->
        [none] {""}
       *[other] <b>Работы</b>
        { $owes }
    }
    { $tasks ->
        [0] {""}
       *[other] План мероприятий: сделать { $tasks }. Откройте кнопкой или /roadmap
    }
    { $ahead ->
        [none] {""}
       *[other] <b>Также поручено вам</b>
        { $ahead }
    }
    { $away ->
        [none] {""}
       *[other] { $away }
    }

board = <b>Сводка</b>, { $at_full } · { $by }
    { $scope ->
        [none] {""}
       *[other] { $scope }.
    } { $grade ->
        [none] {""}
       *[other] { board-grade }.
    } { $day ->
        [none] {""}
       *[other] { $day }.
    } { $step_id ->
        [none] {""}
       *[other] { $step_board }.
    } { $flag ->
        [none] {""}
       *[other] Показаны { $flag }.
    }
    { $total ->
        [0] Пакетов нет.
       *[other] Пакетов { $total }{ board-troubles }.
    }
    { $sittings ->
        [0] {""}
       *[other] Форм загружено в ФИС ОКО: { $uploads } из { $sittings }{ $uploads_overdue ->
            [0] {""}
           *[other] , просрочено { $uploads_overdue }
        }.
    }
    { $unchosen ->
        [0] {""}
       *[other] Работ без выбранного дня: { $unchosen }.
    }
    { $unapproved ->
        [none] {""}
       *[other] Не утверждено отделом: { $unapproved }. /approval
    }
    { $marks ->
        [none] {""}
       *[other] { $marks }
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }

board-grade = { $college ->
    [yes] { $grade } курс
   *[no] { $grade } класс
}

board-troubles = { $overdue ->
    [0] {""}
   *[other] , <b>просрочено { $overdue }</b>
}{ $unconfirmed ->
    [0] {""}
   *[other] , не подтверждено { $unconfirmed }
}{ $incidents ->
    [0] {""}
   *[other] , с замечаниями { $incidents }
}{ $calm ->
    [yes] , всё в срок
   *[no] {""}
}

board-line = { board-line-name }: <b>{ $count }</b>{ board-line-marks }{ $who ->
    [none] {""}
   *[other] ; { $who }{ $call ->
        [yes] , позвоните
       *[no] {""}
    }
}
board-line-name = { $by_id ->
    [step] { $what ->
        [none] { step-unpacked.board }
       *[other] { $what_board }
    }
   *[other] { $name ->
        [none] { $what }
       *[other] { $name }
    }
}
board-line-marks = { $finished ->
    [0] {""}
   *[other] , завершено { $finished }
}{ $overdue ->
    [0] {""}
   *[other] , <b>просрочено { $overdue }</b>
}{ $unconfirmed ->
    [0] {""}
   *[other] , не подтверждено { $unconfirmed }
}{ $incidents ->
    [0] {""}
   *[other] , замечаний { $incidents }
}

story = { $packet }
    { $left_out ->
        [0] {""}
       *[other] Более ранних записей: { $left_out }.
    }
    { $lines ->
        [none] Записей ещё нет.
       *[other] { $lines }
    }
    { $apart ->
        [none] {""}
       *[other] { $apart }
    }
    { $looks ->
        [0] {""}
       *[other] Считываний без действия: { $looks }.
    }

story-line = { $annulled ->
        [0] { story-line-said }
       *[other] <s>{ story-line-said }</s> (не было, см. № { $annulled })
    }{ $corrected ->
        [0] {""}
       *[other] {" "}(исправлено, см. № { $corrected })
    }{ $sheet ->
        [none] {""}
       *[other] { story-line-sheet }
    }

story-line-sheet = {""}
    Записи № { $since }–{ $seq } { $sheet }{ $recorded ->
        [none] {""}
       *[other] , записано { $recorded_full }
    }

story-line-said = № { $seq } · { $at_full }{ $who ->
    [none] {""}
   *[other] {" "}· { $who }
} · { $accepted ->
    [yes] { $what_act }
   *[no] не принято: { $what_act }
}{ $sheet ->
    [none] { $recorded ->
        [none] {""}
       *[other] {" "}(записано { $recorded_full })
    }
   *[other] {""}
}
