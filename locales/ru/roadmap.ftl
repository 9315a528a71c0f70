# План мероприятий («дорожная карта»): что и к какому сроку сделать, кто отметил (S).

task-name = № { $number } «{ $task }»

task-state-done = сделано
task-state-late = просрочено
task-state-soon = скоро срок
task-state-open = открыто
task-state-ahead = ещё не началось
task-sort-plain = {""}
task-sort-credentials = реквизиты
task-sort-collection = сбор данных
task-what-done = сделано
task-what-received = получено
task-what-form = форма сдана
roadmap-shown-all = {""}
roadmap-shown-own = {""}
roadmap-shown-open = Показаны не сделанные.
roadmap-shown-late = Показаны просроченные.
task-shown-none = {""}
task-shown-forms = Формы
task-shown-districts = По районам
task-shown-open = Не отметили
task-shown-done = Отметили

roadmap = { $unfound ->
        [yes] Организации с такими словами нет, или их несколько. Напишите код, например: /roadmap { $code }. Ниже весь план.
       *[no] {""}
    }
    <b>План мероприятий{ $organisation ->
        [none] {""}
       *[other] : { $organisation }
    }</b>
    { $own ->
        [yes] Здесь то, за что отвечаете вы.
       *[no] {""}
    }
    Всего: { $count }, сделано: { $finished }{ $late ->
        [0] .
       *[other] , <b>просрочено: { $late }</b>.
    } { $shown }
    { $lines ->
        [none] Таких мероприятий нет.
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }
    { $first ->
        [0] {""}
       *[other] Откройте кнопкой с номером или напишите: сделано { $first }. Другой день: сделано { $first } 12.03
    }
task-so-many = { $places ->
    [1] {""}
   *[other] ; { $done } из { $places }
}
task-whose = { $own ->
    [yes] {""}
   *[no] ; { $role }
}
task-line = { $state ->
        [done] ✔
       *[other] ○
    } <b>{ $task_number }.</b> { $task_task }{ task-whose }; до { $until_dated }{ $each ->
        [yes] { task-so-many }
       *[no] {""}
    }{ $day ->
        [none] {""}
       *[other] ; { $day_dated }
    }
    .line = { $state_id ->
        [done] ✔
        [late] ⚠
        [soon] ●
       *[other] ○
    } <b>{ $task_number }.</b> { $task_task }{ task-whose }; до { $until_dated }{ $each ->
        [yes] { $day ->
            [none] { task-so-many }
           *[other] {""}
        }
       *[no] {""}
    }{ $day ->
        [none] {""}
       *[other] ; { $day_dated }
    }{ $state_id ->
        [late] ; <b>просрочено</b>
       *[other] {""}
    }

task-card = <b>{ $task }</b>
    { $organisation ->
        [none] {""}
       *[other] { $organisation }
    }
    Отвечает: { $role }. { $since ->
        [none] Срок
       *[other] С { $since_dated }
    } до { $until_dated }, до конца рабочего дня: { $state }.
    { $sort_id ->
        [credentials] Сами реквизиты сюда не присылают: отмечается только «получено».
        [collection] Сбор данных: отмечается каждая сданная форма.
       *[other] {""}
    }
    { $each ->
        [yes] { $organisation ->
            [none] Сделано: { $done } из { $places }.
           *[other] {""}
        }
       *[no] {""}
    }
    { $marked ->
        [none] {""}
       *[other] { $marked }
    }
    { $shown_id ->
        [none] {""}
        [forms] { $lines }
       *[other] <b>{ $shown }{ $form ->
            [none] {""}
           *[other] {" "}(«{ $form }»)
        }: { $found }</b>
        { $lines ->
            [none] {""}
           *[other] { $lines }
        }
    }
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }
task-form = { $arrived ->
        [yes] ✔
       *[no] ○
    } { $number }. { $form }{ $day ->
        [none] {""}
       *[other] , сдана { $day_dated }
    }{ $places ->
        [0] {""}
       *[other] : { $done } из { $places }
    }
    .line = { $arrived ->
        [yes] ✔
       *[no] ○
    } { $number }. { $form }{ $day ->
        [none] {""}
       *[other] , сдана { $day_dated }
    }{ $places ->
        [0] {""}
       *[other] : { $done } из { $places }
    }
task-district = { $district ->
        [none] район не указан
       *[other] { $district }
    }: { $done } из { $places }
task-place-line = { $day ->
        [none] { $organisation } ({ $key }){ $of ->
            [0] {""}
           *[other] , форм { $forms } из { $of }
        }
       *[other] Отмечено: { $day_dated }{ $by ->
            [none] {""}
           *[other] , { $by_short }
        }
    }
    .line = { $organisation } ({ $key }){ $day ->
        [none] { $of ->
            [0] {""}
           *[other] , форм { $forms } из { $of }
        }{ $who ->
            [none] , отвечать некому
           *[other] , { $who_short }
        }{ $call ->
            [yes] , позвоните
           *[no] {""}
        }
       *[other] , { $day_dated }{ $by ->
            [none] {""}
           *[other] , { $by_short }
        }
    }

task-place = { $organisation ->
    [none] {""}
   *[other] , { $organisation }
}
task-of-form = { $form ->
    [none] {""}
   *[other] , форма «{ $form }»
}
task-marked = Записано { $at_when }. { $task }{ task-place }{ task-of-form }: { $what }, { $day_dated }. Отметка: { $by_short }{ $by_word ->
        [yes] , со слов ответственных
       *[no] {""}
    }.
    { $whole ->
        [yes] Все формы сданы, сбор по организации закончен.
       *[no] {""}
    }
    { receipt-note }
    .act = мероприятие { $task }{ task-place }{ task-of-form }: { $what } { $day_dated }{ $by_word ->
        [yes] , со слов
       *[no] {""}
    }
    .line = { $task }{ task-place }{ task-of-form }: { $what } { $day_dated }
tasks-marked = { $task }{ task-of-form }: { $what }, { $day_dated }. Отмечено организаций: { $count }{ $before ->
        [0] {""}
       *[other] , уже были отмечены: { $before }
    }{ $by_word ->
        [yes] , со слов ответственных
       *[no] {""}
    }.
    { $left ->
        [0] Сделано всеми.
       *[other] Осталось: { $left }.
    }
    Ошиблись? Откройте мероприятие, выберите организацию, «Снять отметку».
    .line = { $task }: отмечено организаций { $count }
tasks-marked-for-you = { $task }{ task-of-form }: { $what }, { $day_dated }. Отметка за вас: { $by_short }, ваших организаций: { $count }.
    Не так? Откройте мероприятие, выберите организацию, «Снять отметку».
    .line = { $task }: отмечено ваших организаций { $count }
task-reopened = Записано { $at_when }. Отметка снята: { $task }{ task-place }{ task-of-form } (было: { $day_dated }). Снимает: { $by_short }. Причина: { $reason }
    Мероприятие снова открыто, прежняя запись осталась в журнале.
    { receipt-note }
    .act = мероприятие { $task }{ task-place }{ task-of-form }: отметка снята, { $reason }
    .line = { $task }{ task-place }: отметка снята

task-unknown = { $number ->
        [0] Ничего не отмечено: непонятно, о каком мероприятии речь. Напишите номер, например: сделано 5
       *[other] Ничего не отмечено: мероприятия № { $number } в плане нет.
    } Весь план: /roadmap
    .line = мероприятие { $number }: такого нет
task-not-yours = Ничего не изменено: { $task }, отвечает { $role }. Если это сделано у вас, скажите координатору: он отметит с ваших слов. Ваши мероприятия: /roadmap
    .line = { $task }: отвечает { $role }
task-already = Ничего не изменено: { $task }{ task-place }{ task-of-form }, уже отмечено за { $day_dated }, { $by_short }. Неверно? Откройте мероприятие и нажмите «Снять отметку».
    .line = { $task }{ task-place }: уже отмечено за { $day_dated }
task-open = Снимать нечего: { $task }{ task-place }, не отмечено. Весь план: /roadmap
    .line = { $task }: не отмечено
task-where = Ничего не отмечено: { $missing ->
        [none] { $code ->
            [none] код организации не нужен, мероприятие общее. Напишите:
           *[other] непонятно, за какую организацию. Напишите её код, например:
        } { $back ->
            [yes] мероприятие { $task_number } не сделано{ $code ->
                [none] {""}
               *[other] {" "}{ $code }
            }: причина
           *[no] сделано { $task_number }{ $code ->
                [none] {""}
               *[other] {" "}{ $code }
            }
        }
       *[other] таких кодов нет: { $missing }. Проверьте коды и напишите ещё раз.
    }
    Речь о мероприятии { $task }.
    .line = { $task }: непонятно, за какую организацию
task-day-to-come = Ничего не отмечено: { $task }, день «{ $said }» ещё не наступил, давно прошёл или такого дня нет. Напишите дату, когда это сделано, например: сделано { $task_number } 12.03
    .line = { $task }: день «{ $said }» не подходит
task-no-form = Ничего не отмечено: в мероприятии { $task } формы № { $number } нет, всего форм { $of }. Откройте его и выберите форму кнопкой.
    .line = { $task }: формы № { $number } нет
no-roadmap = { $planner ->
    [yes] Плана мероприятий нет. Заполните лист «План мероприятий» в таблице (/template) и пришлите её сюда.
   *[no] За вами мероприятий нет. Если должно быть, спросите координатора.
}

roadmap-file = План мероприятий: { $tasks }, организаций: { $places }, отметок: { $marks }. На втором листе организации по строкам, на третьем формы.
task-reminded = { $task }: напоминание { $count ->
        [0] никому не ушло, телефоны не подключены
       *[other] уйдёт в течение минуты, получателей: { $count }
    }.{ $calls ->
        [0] {""}
       *[other] {" "}Без телефона: { $calls }, позвоните; список кнопкой «Кто не отметил».
    }

task-owed = { $task }{ $places ->
        [1] {""}
       *[other] , осталось { $left } из { $places }
    }: { $late ->
        [yes] <b>срок был { $until_dated }</b>
       *[no] до { $until_dated }
    }
    .line = { $task }{ $places ->
        [1] {""}
       *[other] , осталось { $left } из { $places }
    }: { $late ->
        [yes] <b>срок был { $until_dated }</b>
       *[no] до { $until_dated }
    }{ $sort_id ->
        [credentials] . Отмечается только «получено»
       *[other] {""}
    }
task-late = { $task }: срок был { $until_dated }, не отмечено { $left } из { $places }
    .line = { $task }: срок был { $until_dated }, не отмечено { $left } из { $places }, отвечает { $role }
need-task = { $number }. <b>Мероприятие просрочено</b>, срок был { $until_dated }: { $task }; { $places ->
        [1] {""}
       *[other] не отмечено { $left } из { $places },{" "}
    }отвечает { $role }{ need-to-call }

reminder-tasks = { $tasks ->
        [none] {""}
       *[other] <b>План мероприятий, за вами:</b>
        { $tasks }
        { $more_tasks ->
            [0] {""}
           *[other] … и ещё { $more_tasks }: /roadmap
        }
        Сделано? Нажмите кнопку с номером или напишите: сделано { $first_task }
    }
    { $tasks_late ->
        [none] {""}
       *[other] <b>Просрочено по плану мероприятий:</b>
        { $tasks_late }
    }

choice-roadmap = План мероприятий{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-roadmap-back = ← Весь план
choice-roadmap-place = ← План организации
choice-roadmap-previous = ← Назад
choice-roadmap-next = Дальше →
choice-roadmap-all = Все
choice-roadmap-open = Не сделано
choice-roadmap-late = Просрочено
choice-roadmap-own = Мои
choice-roadmap-file = Таблицей (xlsx)
choice-task = { $text ->
    [none] { $number ->
        [0] Мероприятие
       *[other] № { $number }
    }
   *[other] { $text }
}
choice-task-open = Кто не отметил{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-task-finished = Кто отметил: { $number }
choice-task-done = Сделано сегодня
choice-task-now = { $number } · Мероприятие
choice-task-now-o = { $number } · Кто не отметил
choice-task-whole = ← Мероприятие
choice-task-previous = ← Назад
choice-task-next = Дальше →
choice-task-districts = По районам
choice-task-form = Форма { $number }
choice-task-done-now = { $number } · Сделано
choice-task-done-done = Сделано сегодня
choice-task-done-received = Получено сегодня
choice-task-done-forms = Сданы все формы
choice-task-done-form = Сдана форма { $number }
choice-task-when = Сделано раньше…
choice-task-undo = Снять отметку…
choice-task-undo-form = Снять: форма { $number }…
choice-task-many = Отметить за многих…
choice-task-remind = Напомнить всем, кто не отметил
choice-task-remind-now = { $number } · Напомнить

field-task-day = В какой день это сделано? Напишите дату, например: 12.03. Можно: вчера
    .hint = Напишите день, который уже прошёл. Например: 12.03 или вчера
field-task-undo-reason = Почему отметка снимается? Напишите одной строкой, без имён: она останется в журнале.
    .hint = Напишите причину, не длиннее 300 знаков.
field-task-codes = За какие организации сделано? Напишите коды через запятую, или «все», или «все, кроме КАР, УЛК». Другой день: добавьте дату, например: все, кроме КАР 12.03
    .hint = Напишите коды организаций через запятую или «все, кроме …». Например: КАР, УЛК 12.03

command-roadmap = План мероприятий: что сделать и кто отметил
