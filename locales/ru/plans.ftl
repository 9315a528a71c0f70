# План в чате: таблица, предпросмотр, загрузка.

plan-stage-reading = Получаю и читаю таблицу…
plan-stage-checking = Проверяю строки…
plan-stage-comparing = Сравниваю с тем, что уже записано…
plan-stage-applying = Записываю план…
plan-reading = { $stage } Обычно это несколько секунд, большая таблица до полуминуты. Пока ничего не изменено.

plan-fault = { $told }
    .line = { $told }

plan-wrong = План не записан, ничего не изменено. { $count ->
        [one] Исправьте { $count } место в таблице
        [few] Исправьте { $count } места в таблице
       *[many] Исправьте { $count } мест в таблице
    } и пришлите файл снова:
    { $faults }
    { $attached ->
        [yes] Все места списком в файле ниже.
       *[no] {""}
    }
    .act = план не записан, мест с ошибками: { $count }
plan-untouched = Это незаполненный образец: в нём люди и работы из примера. Ничего не записано. Замените примеры своими строками и пришлите файл снова.
plan-unreadable = Таблица не прочитана, ничего не изменено. { $because_id ->
        [too-large] Файл больше { $megabytes } МБ: удалите картинки, лишние листы и пустые строки и пришлите снова.
       *[other] { $because }
    }
plan-unreadable-too-large = Файл слишком большой.
plan-unreadable-unavailable = Telegram не отдаёт файл. Пришлите его ещё раз через минуту.
plan-unreadable-empty = Файл пустой (0 байт). Сохраните таблицу заново и пришлите ещё раз.
plan-unreadable-picture = Это картинка, а не таблица. Пришлите сам файл .xlsx; образец: /template
plan-unreadable-pdf = Это PDF, из него таблица не читается. Пришлите таблицу .xlsx; образец: /template
plan-unreadable-old-excel = Это старый формат Excel (.xls). Откройте файл, выберите «Сохранить как», тип «Книга Excel (.xlsx)», и пришлите новый файл.
plan-unreadable-locked = Таблица защищена паролем. Снимите пароль (Файл, Сведения, Защита книги), сохраните и пришлите снова.
plan-unreadable-open-document = Это таблица .ods. Сохраните её в формате Excel (.xlsx) и пришлите снова.
plan-unreadable-text = Это текст или .csv, а нужна книга Excel с листами. Перенесите строки в образец (/template) и пришлите .xlsx.
plan-unreadable-damaged = Файл повреждён и не открывается. Сохраните таблицу заново в формате .xlsx и пришлите ещё раз.
plan-unreadable-other = Это не книга Excel. Пришлите таблицу .xlsx; образец: /template
plan-not-yours = Таблицу с планом бот принимает только от координатора. Ничего не изменено. Передайте файл своему координатору.

plan-sheet-organisations = организация
plan-sheet-people = код
plan-sheet-sittings = работа
plan-sheet-packets = пакет
plan-sheet-rooms = аудитория
plan-sheet-tasks = мероприятие
plan-sheet-programmes = профессия
plan-sheet-places = место проверки
plan-count-of-organisations = Организации
plan-count-of-people = Люди
plan-count-of-sittings = Работы
plan-count-of-packets = Пакеты
plan-count-of-rooms = Аудитории
plan-count-of-tasks = План мероприятий
plan-count-of-programmes = Профессии
plan-count-of-places = Места проверки
plan-count = { $sheet }{ $new ->
        [0] {""}
       *[other] {" · "}новых { $new }
    }{ $moved ->
        [0] {""}
       *[other] {" · "}перенесено { $moved }
    }{ $changed ->
        [0] {""}
       *[other] {" · "}изменено { $changed }
    }{ $back ->
        [0] {""}
       *[other] {" · "}снова в плане { $back }
    }{ $gone ->
        [0] {""}
       *[other] {" · "}снято { $gone }
    }
    .line = { $sheet }{ $new ->
        [0] {""}
       *[other] {" · "}новых { $new }
    }{ $moved ->
        [0] {""}
       *[other] {" · "}перенесено { $moved }
    }{ $changed ->
        [0] {""}
       *[other] {" · "}изменено { $changed }
    }{ $back ->
        [0] {""}
       *[other] {" · "}снова в плане { $back }
    }{ $gone ->
        [0] {""}
       *[other] {" · "}снято { $gone }
    }

plan-column-name = название
plan-column-week = учебная неделя
plan-column-place = населённый пункт
plan-column-role = роли
plan-column-own_organisation = место работы
plan-column-years = стаж
plan-column-starts = начало
plan-column-listed = по списку
plan-column-observer = наблюдатель
plan-column-expert = эксперт
plan-column-seats = мест
plan-column-participants = участников
plan-column-since = начало
plan-column-until = срок
plan-column-each_organisation = для кого
plan-column-task = что сделать
plan-column-kind = вид
plan-column-remind_days = за сколько дней напомнить
plan-column-forms = формы
plan-column-district = район
plan-column-distance = км до центра
plan-column-parent = головная организация
plan-column-checking_place = место проверки
plan-column-window = окно до
plan-column-chosen = выбранный день
plan-column-level = уровень
plan-column-course = курс
plan-column-subject = профильный предмет
plan-column-subjects = предметы
plan-column-opens = открыто с
plan-column-closes = открыто до
plan-column-chair = председатель
plan-column-other = другое
plan-field = { $column }{ $after ->
        [none] { $before ->
            [none] {""}
           *[other] : было { $before }, теперь пусто
        }
       *[other] : { $before ->
            [none] {""}
           *[other] { $before } →{" "}
        }{ $after }
    }

plan-line = { $change_id ->
        [new] Новое: { $sheet } { $key }
        [changed] Изменено: { $sheet } { $key }
        [back] Снова в плане: { $sheet } { $key }
        [moved] Перенос: { $sheet } { $key }
        [stayed] Не переносится: { $sheet } { $key }
        [gone] Снимается с плана: { $sheet } { $key }
       *[kept] В плане нет, но остаётся: { $sheet } { $key }
    }{ $role ->
        [none] {""}
       *[other] {" "}({ $role })
    }{ $day ->
        [none] {""}
       *[other] , { $day_dated }
    }{ $after ->
        [none] {""}
       *[other] {" "}→ { $after_dated }
    }{ $columns ->
        [none] {""}
       *[other] {" "}({ $columns })
    }{ $why_id ->
        [acts] {" "}(уже есть записи)
        [sent] {" "}(этот код назначен вами: сначала назначьте другого)
        [you] {" "}(это вы)
       *[other] {""}
    }{ $change_id ->
        [stayed] {" "}(уже началась; если это ещё одна работа, оставьте в таблице обе строки)
       *[other] {""}
    }
    .line = { plan-line }

plan-role-department = { role-department }
plan-role-coordinator = { role-coordinator }
plan-role-school = { role-school }
plan-role-observer = { role-observer }
plan-role-chair = { role-chair }
plan-role-expert = { role-expert }
plan-role-deputy = заместитель координатора

plan-unapproved = Не утверждено отделом: { $unapproved }. Что изменит этот план, отдел тоже увидит: /approval

plan-moved-note = { $moved ->
    [one] Перенесена { $moved } работа
    [few] Перенесены { $moved } работы
   *[many] Перенесено { $moved } работ
}. Если наклейки и сопроводительные листы уже напечатаны: код на них действует, день старый. Лучше напечатать заново: /labels.

plan-preview = { $again ->
        [yes] Пока вы смотрели, записи изменились: проверьте ещё раз. Ничего не записано.
       *[no] {""}
    }
    <b>План «{ $title }»</b>: предпросмотр, пока ничего не записано.
    { $is_new ->
        [yes] Это новая кампания.{ $elsewhere ->
            [none] {""}
           *[other] {" "}Сейчас ваш телефон в кампании «{ $elsewhere }» и там останется; после записи придёт ссылка для перехода в новую.
        }
       *[no] { $elsewhere ->
            [none] {""}
           *[other] Это другая кампания: ваш телефон сейчас в «{ $elsewhere }» и там останется.
        }
    }
    { $terms ->
        [yes] Меняются условия кампании или её календарь.
       *[no] {""}
    }
    { $counts ->
        [none] {""}
       *[other] { $counts }
    }
    { $changes ->
        [none] {""}
       *[other] { $changes }
    }
    { $more ->
        [0] {""}
       *[other] … и ещё строк: { $more }.
    }
    { $clashes ->
        [none] {""}
       *[other] <b>На что обратить внимание:</b>
    }
    { $clashes ->
        [none] {""}
       *[other] { $clashes }
    }
    { $unapproved ->
        [none] {""}
       *[other] { plan-unapproved }
    }
    { $attached ->
        [yes] Всё целиком в файле рядом.
       *[no] {""}
    }
    { $aside ->
        [yes] Снятое с плана уходит из сводки и напоминаний; вернёте строку, вернётся и оно с прежними наклейками.
       *[no] {""}
    }
    { $moved ->
        [0] {""}
       *[other] { plan-moved-note }
    }
plan-same = План «{ $title }»: всё это уже записано, ничего не изменилось.
    { $kept ->
        [none] {""}
       *[other] { $kept }
    }
    { $clashes ->
        [none] {""}
       *[other] <b>На что обратить внимание:</b>
    }
    { $clashes ->
        [none] {""}
       *[other] { $clashes }
    }
plan-loaded = Записано: план «{ $title }»{ $by ->
        [none] {""}
       *[other] , загрузка: { $by }
    }.
    { $counts ->
        [none] {""}
       *[other] { $counts }
    }
    { plan-told-note }
    { $moved ->
        [0] {""}
       *[other] { plan-moved-note }
    }
    Сроки и напоминания пересчитываются сами в ближайшую минуту.
    Дальше: { $unassigned ->
        [0] {""}
       *[other] /assign (без эксперта пакетов: { $unassigned }),{" "}
    }/people (карточки и приглашения), /labels (наклейки).
    { receipt-note }
    .act = план загружен: «{ $title }»
plan-dropped = План не записан, ничего не изменено. Чтобы вернуться к нему, пришлите файл снова.
plan-old = { $state }
plan-old-applied = Этот план уже записан, второй раз ничего не сделано. Чтобы изменить план, пришлите таблицу снова.
plan-old-dropped = От этого плана отказались, ничего не изменено. Пришлите файл снова.
plan-old-replaced = После этой таблицы вы прислали другую, ничего не изменено. Смотрите последний предпросмотр или пришлите нужный файл снова.
plan-old-forgotten = Файл хранился две недели и удалён, ничего не изменено. Пришлите его снова.
plan-old-unknown = Кнопка устарела, ничего не изменено. Пришлите таблицу снова.
plan-listed = { $what_id ->
    [faults] Все места, которые нужно исправить, списком.
   *[changes] Всё, что изменит план, списком.
}
template-ready = { $college ->
        [yes] Образец плана для колледжей.
       *[no] Образец плана.
    } Замените примеры своими строками (лист «Как заполнять» объясняет каждый столбец) и пришлите файл сюда. Сначала будет предпросмотр, запись по кнопке.
founder = { $unread ->
        [yes] Этот файл не таблица .xlsx, он не прочитан.
       *[no] {""}
    }
    Здравствуйте! Кампании ещё нет, начните её вы.
    1. Возьмите образец таблицы: /template
    2. Заполните его и пришлите сюда файлом .xlsx.
    3. Посмотрите предпросмотр и нажмите «Применить».
    После этого вы координатор кампании: карточки приглашений и наклейки здесь же, в чате.

choice-plan-apply = Применить
choice-plan-drop = Не применять
choice-template = Образец таблицы
choice-template-college = Образец для колледжей
choice-template-municipal = Образец для школ
command-template = Образец таблицы плана

plan-table-sheet = Лист
plan-table-row = Строка
plan-table-column = Столбец
plan-table-what = Что исправить
plan-table-faults = Исправить
plan-table-changes = Изменения
plan-table-clashes = На что обратить внимание
