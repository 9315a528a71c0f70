# Выборка: какие школы предложены для контроля объективности и почему (М 3.2, 5). Никто ни в чём не обвиняется.

part-sample = выборка
choice-plan-list-sample = Выборка: { $number }
choice-approve-same-sample = Тем же приказом: выборка

sample-reason = { $sign ->
    [mean] средний балл
    [border] граница отметки «{ $mark }»
    [harder] трудные задания
   *[journal] отметки и журнал
} +{ $excess_whole },{ $excess_tenth } п. п. ({ $subject }, { $grade } кл.)
    .full = <b>{ $subject }, { $grade } класс.</b> { $sign ->
    [mean] Средний балл { $value_percent } % от максимума, у остальных школ { $usual_percent } %: выше на { $excess_whole },{ $excess_tenth } п. п.
    [border] Из работ ровно на границе отметки «{ $mark }» и на балл ниже на границе { $value_percent } %, обычно { $usual_percent } %: больше на { $excess_whole },{ $excess_tenth } п. п.
    [harder] Лёгкие задания сделаны хуже, чем в остальных школах, а трудные лучше: разница больше обычной на { $excess_whole },{ $excess_tenth } п. п.
   *[journal] Отметка за работу выше, чем в журнале, у { $value_percent } % участников, у остальных школ у { $usual_percent } %: чаще на { $excess_whole },{ $excess_tenth } п. п.
} Это в { $errors_whole },{ $errors_tenth } раза больше стандартной ошибки; работ: { $count }.
why-school = { why-school.line }
    .line = { $reason_full }

thresholds = участников не меньше { $participants }, средний балл +{ $mean } п. п., граница отметки +{ $border } п. п. (работ у границы не меньше { $pair }), трудные задания +{ $harder } п. п., журнал +{ $journal } п. п., разница в { $errors_whole },{ $errors_tenth } раза больше ошибки, признаков не меньше { $reasons }

results-taken = Записано { $at_when }. Таблица результатов прочитана: школ { $schools }, работ { $works }.
    Сохранены только распределения по школам. Строки участников не сохранены, сам файл тоже. Отпечаток файла: <code>{ $sha256_short }</code>…
    { receipt-note }
    .act = прочитаны результаты прошлого года: школ { $schools }, работ { $works }
results-wrong = Таблица результатов не принята, ничего не записано. { $count ->
        [one] Исправьте { $count } место в таблице
        [few] Исправьте { $count } места в таблице
       *[many] Исправьте { $count } мест в таблице
    } и пришлите файл снова:
    { $faults }
    { $attached ->
        [yes] Все места списком в файле ниже.
       *[no] {""}
    }
    .act = таблица результатов не принята, мест с ошибками: { $count }
no-sample = Результатов прошлого года ещё нет, предлагать школы не по чему. { $yours ->
    [yes] Пришлите их боту таблицей с листом «Результаты»; образец кнопкой ниже.
   *[no] Координатор присылает их боту таблицей с листом «Результаты».
}
    .act = результатов прошлого года ещё нет

sample-line = { sample-line.line }
    .line = <b>{ $name }</b>{ $reasons ->
    [none] {""}
   *[other] : { $reasons }
}{ $why ->
    [none] {""}
   *[other] {" "}· добавлена: { $why }
}{ $absent ->
    [yes] {" "}· нет в плане
   *[no] {""}
}
sample-shown = { $moved ->
        [yes] Ничего не отправлено: предложение изменилось, пока вы смотрели. Вот как теперь.
       *[no] {""}
    }
    <b>Предложение в выборку</b>: { $count ->
        [0] ни одной школы из { $total }. { $removed ->
            [0] По этим порогам не предлагается никто.
           *[other] {""}
        }
       *[other] { $count } из { $total }, работ в таблице { $works }.
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $removed ->
        [0] {""}
       *[other] Признаки есть, но координатор убрал школ: { $removed }. Они в списке «Все школы».
    }
    { $few ->
        [0] {""}
       *[other] Слишком мало работ, не сравнивались: школ { $few }.
    }
    { $absent ->
        [0] {""}
       *[other] Нет в плане: школ { $absent }. Добавьте их в таблицу плана (листы «Организации» и «Работы») и пришлите её, иначе контролировать у них будет нечего. Код должен быть тот же.
    }
    Пороги: { $limits }.
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }
    { $sent ->
        [yes] Этот список отправлен отделу: /approval
       *[no] Признак не вывод: он говорит только, где проверить стоит в первую очередь. Список утверждает отдел.
    }
sample-schools = <b>Все школы таблицы</b>: { $total }. Отмечены те, что в предложении. Откройте школу, чтобы добавить её или убрать.
    { $pages ->
        [1] {""}
       *[other] Страница { $page } из { $pages }.
    }
sample-school = <b>{ $name }</b>, работ { $works }. { $taken ->
        [yes] В предложении.
       *[no] Не в предложении.
    }
    { $absent ->
        [yes] В плане такой школы нет. Добавьте её в таблицу плана (листы «Организации» и «Работы») и пришлите её, иначе контролировать будет нечего. Код должен быть тот же.
       *[no] {""}
    }
    { $reasons ->
        [none] Признаков больше порога нет.
       *[other] Признаки, требующие внимания:
    }
    { $reasons ->
        [none] {""}
       *[other] { $reasons }
    }
    { $few ->
        [0] {""}
       *[other] Не сравнивались, мало участников: предметов и классов { $few }.
    }
    { $why ->
        [none] {""}
       *[other] Решение координатора: { $why }
    }
sample-limits = <b>Пороги</b>: с какой разницы школа предлагается. Сейчас: { $limits }.
    По ним предложено школ: { $count } из { $total }.
    Выше порог, меньше школ. Словами: «порог среднего 15», «порог ошибки 3,5».
sample-changed = Записано { $at_when }. { $name }: { $taken ->
        [yes] добавлена в предложение.
       *[no] убрана из предложения.
    } Причина: { $why }
    { receipt-note }
    .act = { $name }: { $taken ->
        [yes] добавлена в предложение выборки
       *[no] убрана из предложения выборки
    }, { $why }
sample-sent = Записано { $at_when }. Список выборки отправлен отделу на утверждение: школ { $count }. Отдел узнает об этом в течение четверти часа.
    Пороги: { $limits }.
    Отпечаток таблицы: <code>{ $sha256_short }</code>…
    { receipt-note }
    .act = список выборки отправлен отделу: школ { $count }
no-limit = «{ $text }»: такого порога нет или число вне пределов; ничего не изменено. Напишите, например: порог среднего 15. Все пороги с кнопками: /sample, «Пороги».
    .act = порог не понят
nothing-to-send = Ничего не отправлено: в предложении нет ни одной школы, или этот список у отдела уже есть. Как стоит утверждение: /approval
    .act = отправлять нечего
sample-paper = { $paper ->
        [form] Образец таблицы результатов: одна строка на одну работу участника, без имён. Замените пример своими строками и пришлите файл обратно.
        [book] Предложение со всеми цифрами: каждое сравнение, пороги, распределения.
        [picture] Как распределены баллы: школа синим, остальные школы серым. Признак не вывод.
        [beside] Отметки школы в прошлом году и независимая проверка сейчас. Это разные работы разных классов; разница сама по себе ничего не доказывает.
       *[beside-book] Отметки до и после одной таблицей, по две строки на работу.
    }
nothing-beside = Сравнивать пока нечего: нет ни одной работы, где известны и отметки прошлого года, и баллы независимой проверки по тому же предмету и классу.
    .act = сравнивать отметки ещё не с чем

forget-asked = Забыть распределения { $schools ->
        [one] { $schools } школы
       *[other] { $schools } школ
    }? Предложение по ним больше не построить, отметки до и после не сравнить. Список, отправленный отделу, и записи журнала останутся.
results-forgotten = Записано { $at_when }. Результаты прошлого года забыты: распределений по школам у бота больше нет. Отправленный отделу список остался. Отпечаток таблицы: <code>{ $sha256_short }</code>…
    { receipt-note }
    .act = результаты прошлого года забыты

choice-sample-forget = Забыть результаты
choice-sample-forget-yes = Да, забыть
choice-sample = К предложению
choice-sample-previous = ← Назад
choice-sample-next = Дальше →
choice-sample-form = Образец таблицы
choice-sample-book = Таблица со всеми цифрами
choice-sample-limits = Пороги
choice-sample-schools = Все школы
choice-sample-schools-previous = ← Назад
choice-sample-schools-next = Дальше →
choice-sample-school = { $number ->
    [0] { $text }
   *[other] ✓ { $text }
}
choice-sample-change = Изменить
choice-sample-change-in = Добавить в предложение
choice-sample-change-out = Убрать из предложения
choice-sample-picture = Картинка
choice-sample-send = Отправить отделу
choice-sample-beside = Отметки до и после
choice-sample-marks = До и после таблицей
choice-sample-limit = { $text }
choice-sample-limit-participants-down = участников −
choice-sample-limit-participants-up = участников +
choice-sample-limit-pair-down = у границы −
choice-sample-limit-pair-up = у границы +
choice-sample-limit-mean-down = средний −
choice-sample-limit-mean-up = средний +
choice-sample-limit-border-down = граница −
choice-sample-limit-border-up = граница +
choice-sample-limit-harder-down = трудные −
choice-sample-limit-harder-up = трудные +
choice-sample-limit-journal-down = журнал −
choice-sample-limit-journal-up = журнал +
choice-sample-limit-errors-down = ошибки −
choice-sample-limit-errors-up = ошибки +
choice-sample-limit-reasons-down = признаков −
choice-sample-limit-reasons-up = признаков +

field-sample-why = Почему? Напишите одной строкой, без имён: это увидит отдел рядом со школой.
    .hint = Напишите причину одной строкой, не длиннее 200 знаков.

problem-results-names = Здесь имена участников, файл не прочитан. Удалите такие столбцы и пришлите снова.
problem-results-name-code = Здесь два слова, а нужен код организации, как в плане, например КАР. Если это имя, удалите его: имена боту не передают.
problem-results-mark = «{ $value }» не отметка. Можно от 2 до 5.
problem-results-points = «{ $value }» не баллы. Напишите число; если не приступали, «X».
problem-results-no-points = Нет ни баллов за задания, ни суммы. Заполните столбец «Баллы» или столбцы заданий.
problem-results-sum = Здесь { $value }, а сумма по заданиям { $expected }. Исправьте одно из двух.
problem-results-scale = Баллов { $expected_first }: по шкале это «{ $expected_last }», а здесь «{ $value }». Исправьте отметку или лист «Шкала».
problem-results-bad-scale = Шкала не читается. Нужны три строки на работу: 3, 4 и 5, с суммой баллов, которая растёт.

command-sample = Выборка: какие школы контролировать
