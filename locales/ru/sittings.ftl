# Работы: вехи и загрузка.

counts-apart = Расхождение: роздано { $handed_out }, собрано { $collected }.

milestone = { $sitting }
    Отмечено { $at_when }: { $milestone }{ $number ->
        [none] .
       *[other] , { $number }.
    } { $note ->
        [none] {""}
       *[other] { $note }.
    }
    { $corrects ->
        [none] {""}
       *[other] Раньше было указано: { $corrects_full }.
    } { $stated ->
        [yes] Время указано вами.
       *[no] {""}
    }
    { $apart ->
        [none] {""}
       *[other] { $apart } Если причина известна, сообщите её координатору через «Замечание».
    }
    { receipt-note }
    .act = { $milestone }{ $number ->
        [none] {""}
       *[other] : { $number }
    }
    .line = { $at }: { $milestone }{ $number ->
        [none] {""}
       *[other] , { $number }
    }{ $note ->
        [none] {""}
       *[other] {" "}({ $note_line })
    }

milestone-undone = { $sitting }
    Отменено { $at_when }: { $milestone } (запись № { $of }).{ $stands ->
        [none] {""}
       *[other] {" "}Снова действует указанное раньше: { $stands_full }.
    } Обе записи остались в журнале.
    { receipt-note }
    .act = отменено: { $milestone } (запись № { $of })
    .line = { $sitting_line }: отменено, { $milestone }, { $at_when }

milestone-late = { $sitting }
    Отметка «{ $milestone }» остаётся: отменить её можно было { $minutes } мин. Если время неверное, нажмите «Это было раньше»; остальное сообщите координатору через «Замечание».
    .line = { $sitting_line }: { $milestone }, отменить уже нельзя

uploaded = { $sitting }
    Отмечено { $at_when }: форма загружена в ФИС ОКО.
    { late-note }
    { receipt-note }
    .act = форма загружена в ФИС ОКО
    .line = { $sitting_line }: загружено в ФИС ОКО, { $at_when }{ receipt-line }

upload-undone = { $sitting }
    Отменено { $at_when }: форма не загружена в ФИС ОКО. Обе записи остались в журнале.
    { receipt-note }
    .act = загрузка отменена
    .line = { $sitting_line }: загрузка отменена, { $at_when }{ receipt-line }

already-noted = { $sitting }
    Уже отмечено: { $milestone }, { $since_when }. Ничего не изменено.{ $milestone_id ->
        [uploaded] {""}
       *[other] {" "}Время другое? Нажмите «Это было раньше».
    }
    .act = уже отмечено: { $milestone }
    .line = { $sitting_line }: { $milestone }, { $since_when }

sitting-ahead = { $sitting }
    Эта работа ещё впереди, ничего не записано. Отметьте в её день.

not-your-sitting = Эта работа не ваша, ничего не записано. Её отмечает назначенный { $expected }. Ваши работы: /my

sitting-card = { $sitting }{ work-where }
    { $without ->
        [none] {""}
       *[other] Без наблюдателя, основание: { $without }.
    }
    { $milestones ->
        [none] { $rooms ->
            [0] { $uploaded ->
                [none] Пока ничего не отмечено.
               *[other] {""}
            }
           *[other] {""}
        }
       *[other] { $milestones }
    }
    { $apart ->
        [none] {""}
       *[other] { $apart }
    }
    { $rooms ->
        [0] {""}
       *[other] Пришли { $came }, аудиторий { $rooms }, { $organisers ->
            [0] об организаторах не сказано.
           *[other] организаторов { $organisers }.
        }
    }
    Упаковано { $packed } из { $packets }.
    { $uploaded ->
        [none] { $upload ->
            [none] {""}
           *[other] Загрузить в ФИС ОКО { $upload_why }.
        }
       *[other] Загружено в ФИС ОКО: { $uploaded_full }.
    }
    { $stuck ->
        [none] {""}
       *[other] ФИС ОКО не принимает форму: { $stuck_full }.
    }
    .line = { $sitting_line }: упаковано { $packed } из { $packets }{ $uploaded ->
        [none] { $upload ->
            [none] {""}
           *[other] , загрузить { $upload }
        }
       *[other] , загружено { $uploaded_full }
    }

which-sitting = { $cards ->
        [none] Отметить «{ $milestone }» сейчас не для чего: подходящей работы нет, ничего не записано. Ваши работы: /my
       *[other] Отмечаем: { $milestone }. Выберите работу:
        { $cards }
    }
