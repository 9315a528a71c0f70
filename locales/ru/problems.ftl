# Что исправить в таблице координатора.

problem-place = { $sheet ->
    [none] {""}
   *[other] { $sheet }{ $row ->
        [0] {""}
       *[other] , строка { $row }
    }{ $column ->
        [none] {""}
       *[other] , «{ $column }»
    }:
}

problem-not-a-workbook = Файл не открывается как таблица .xlsx: он пустой, повреждён или защищён паролем. Сохраните его заново в формате .xlsx без пароля.
problem-too-large = Слишком большая таблица (предел: { $expected }). Удалите лишние строки и столбцы.
problem-missing-sheet = Нет листа «{ $expected }». Добавьте его или возьмите образец таблицы.
problem-missing-column = Нет столбца «{ $expected }». Добавьте этот заголовок в первую строку.
problem-unknown-column = Неизвестный столбец «{ $value }».{ $expected ->
    [none] {" "}Удалите его.
   *[other] {" "}Возможно, это один из них: { $expected }. Иначе удалите его.
}
problem-duplicate-column = Столбец «{ $value }» стоит дважды. Оставьте один.
problem-empty-sheet = Под заголовками нет ни одной строки. Заполните лист.
problem-formula = Здесь формула («{ $value }»). Вставьте её результат как значение.
problem-missing-value = Пусто. Заполните ячейку.
problem-too-long = «{ $value }…» длиннее { $expected } знаков. Сократите.
problem-not-a-number = «{ $value }» не целое число. Напишите число цифрами.
problem-out-of-range = { $value } вне пределов. Можно от { $expected_first } до { $expected_last }.
problem-bad-date = «{ $value }» не дата. Напишите, например: { $expected }
problem-bad-time = «{ $value }» не время. Напишите, например: { $expected }
problem-bad-hours = «{ $value }»: нужно до пяти разных целых чисел часов, от 1 до 168. Напишите, например: { $expected }
problem-bad-quiet = «{ $value }»: нужны два разных времени через дефис. Напишите, например: { $expected }
problem-bad-code = Код «{ $value }» не подходит: нужно от 1 до 24 знаков без запятых и точек с запятой.
problem-bad-callsign = «{ $value }» не служебный код. Нужны буквы, дефис и номер, например Н-07; имён здесь быть не должно.
problem-unknown-parameter = Параметра «{ $value }» нет.{ $expected ->
    [none] {" "}Удалите строку.
   *[other] {" "}Можно: { $expected }.
}
problem-duplicate-parameter = Параметр «{ $value }» задан дважды. Оставьте одну строку.
problem-unknown-procedure = Порядка «{ $value }» нет. Можно: { $expected }.
problem-unknown-timezone = Часового пояса «{ $value }» нет. Например: { $expected }
problem-unknown-language = Языка «{ $value }» нет. Можно: { $expected }.
problem-unknown-role = Роли «{ $value }» нет. Можно: { $expected }.
problem-unknown-day = «{ $value }»: такого дня нет. Можно: { $expected }.
problem-unknown-organisation = Кода «{ $value }» нет на листе организаций.{ $expected ->
    [none] {""}
   *[other] {" "}Похожие: { $expected }.
}
problem-unknown-subject = Предмета «{ $value }» нет ни у одной работы.{ $expected ->
    [none] {""}
   *[other] {" "}Есть: { $expected }.
}
problem-unknown-callsign = Служебного кода «{ $value }» нет на листе людей.{ $expected ->
    [none] {""}
   *[other] {" "}Есть: { $expected }.
}
problem-duplicate-organisation = Код «{ $value }» уже у другой организации. Дайте другой код.
problem-duplicate-grant = Роль «{ $value }» у этого служебного кода уже есть. Удалите повтор.
problem-duplicate-sitting = Такая работа уже есть: та же организация, предмет, класс и дата. Удалите повтор, а число пакетов укажите в столбце пакетов.
problem-duplicate-day = { $value } уже есть в строке выше. Удалите повтор.
problem-day-both = { $value } в строке выше: { $expected }. День может быть только рабочим или только выходным, оставьте одну строку.
problem-contradiction = «{ $value }», а в строке выше у этого кода «{ $expected }». Напишите одинаково.
problem-wrong-role = У «{ $value }» нет нужной роли.{ $expected ->
    [none] {" "}Добавьте её на листе людей.
   *[other] {" "}Подходят: { $expected }.
}
problem-outside-grant = «{ $value }» не назначен на эту организацию или предмет. Расширьте полномочия на листе людей или укажите другой код.
problem-own-school = «{ $value }» работает в этой школе и не может проверять её работы. Укажите другого эксперта.
problem-two-places = «{ $value }» в этот день и час уже в другой организации: { $expected }. Укажите другого наблюдателя.
problem-far-date = { $value } больше чем через год после первой работы ({ $expected }). Проверьте год.
problem-no-coordinator = Нет ни координатора, ни заместителя. Добавьте строку с ролью «{ $expected }».
problem-no-such-sitting = У этой организации нет такой работы. Проверьте дату, предмет и класс по листу работ или оставьте их пустыми.
problem-duplicate-room = Аудитория «{ $value }» для той же работы уже есть. Удалите повтор.
problem-duplicate-task = «{ $value }» уже есть. Удалите повтор или исправьте номер.
problem-dates-swapped = { $value } раньше начала ({ $expected }). Поменяйте даты местами.
problem-unknown-reach = «{ $value }»: так не бывает. Можно: { $expected }.
problem-unknown-task-kind = «{ $value }»: такого вида мероприятий нет. Можно: { $expected }.
problem-not-a-head = «{ $value }» сама филиал. Укажите головную организацию.
problem-unknown-place = Кода «{ $value }» нет на листе мест проверки.{ $expected ->
    [none] {" "}Добавьте строку на этот лист.
   *[other] {" "}Есть: { $expected }.
}
problem-duplicate-place = Код «{ $value }» уже у другого места проверки. Дайте другой код.
problem-hours-swapped = Закрывается в { $value }, а открывается в { $expected }. Поменяйте часы местами.
problem-unknown-level = Уровня «{ $value }» нет. Можно: { $expected }.
problem-bad-programme = «{ $value }» не код профессии или специальности. Напишите текстом, например: { $expected }
problem-duplicate-programme = «{ $value }» на этом курсе этой организации уже есть. Сложите участников в одну строку.
problem-no-profile-work = По профессиям (ППКРС) профильную работу не пишут. Очистите ячейку или исправьте уровень.
problem-unknown-profile = «{ $value }» не из предметов, по которым пишут профильную работу. Можно: { $expected }.
problem-window-swapped = Последний день окна { $value } раньше первого ({ $expected }). Поменяйте даты местами.
