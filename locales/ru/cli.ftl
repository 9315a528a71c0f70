# Командная строка. Беда всегда одной строкой: что не так и что сделать.

cli-about = Бот учёта пакетов с работами: кто, что и с какого времени держит в руках. Настройки читаются из .env и окружения.
cli-usage = Команда написана не так. Нужно: { $usage }

cli-help-run = запустить бота
cli-help-migrate = создать или обновить таблицы базы
cli-help-load = загрузить план кампании из таблицы .xlsx
cli-help-load-file = таблица плана; образец: команда template
cli-help-load-dry-run = проверить и показать изменения, ничего не записывая
cli-help-template = записать пустую таблицу плана
cli-help-template-file = куда записать
cli-help-template-college = образец для колледжей
cli-help-template-over = перезаписать файл, если он уже есть
cli-help-example = записать пример плана: район, шесть школ, два предмета
cli-help-example-file = куда записать
cli-help-example-first-day = день первых работ; по умолчанию сегодня
cli-help-example-large = большой район: 40 школ, 3 предмета, эксперты ещё не назначены
cli-help-example-colleges = столько колледжей вместо района, например 300
cli-help-example-over = перезаписать файл, если он уже есть
cli-help-invites = выдать приглашения тем, кто ещё не подключился
cli-help-invites-callsigns = кому именно, по служебным кодам, например Н-07 (можно и тем, кто уже подключился)
cli-help-invites-revoke = не выдать, а отозвать неиспользованные приглашения
cli-help-invites-revoke-phones = телефон потерян: отключить все телефоны этого служебного кода
cli-help-invites-pdf = не ссылки, а карточки для печати, 8 на листе A4
cli-help-invites-over = заменить файл, если он уже есть
cli-help-labels = напечатать наклейки на пакеты
cli-help-labels-organisation = только этой организации
cli-help-labels-subject = только по этому предмету
cli-help-labels-size = размер: a4 (24 на листе), l7160 (21 на листе, как Avery L7160), a6 (по одной), cover (сопроводительные листы)
cli-help-labels-day = только на этот день
cli-help-labels-packet = только этого пакета
cli-help-labels-output = куда записать PDF; по умолчанию labels.pdf
cli-help-labels-over = перезаписать файл, если он уже есть
cli-help-status = показать сводку: где все пакеты, что просрочено
cli-help-status-words = только часть сводки, словами: предмет, школа, «8 класс», 16.04, Э-12, просрочено
cli-filter-unclear = «{ $text }» в сводке не найдено или подходит не к одному{ $near ->
    [none] {""}
   *[other] ; ближайшее: { $near }
}. Уточните слова.
cli-help-status-json = для других программ; поля описаны в docs/exports.md
cli-help-export = выгрузить книги для других программ; поля описаны в docs/exports.md
cli-help-export-format = вид: xlsx (пакеты и журнал таблицей) или jsonl (журнал для проверки)
cli-help-export-output = куда записать; по умолчанию export.xlsx или export.jsonl, «-» значит на экран
cli-help-export-over = перезаписать файл, если он уже есть
cli-help-verify = проверить цепочки журнала и назвать первое нарушение
cli-help-verify-file = выгрузка .jsonl или копия базы; без имени проверяется сама база
cli-help-verify-witness = свидетельство: сообщение с контрольной точкой (файл или текст) или квитанция «№ 12 · 16 знаков»; найдёт возврат базы назад
cli-help-verify-key = открытый ключ подписи (файл или строка); без него база проверяется своим ключом
cli-help-backup = снять проверенную копию базы (бот может работать)
cli-help-backup-file = куда записать
cli-help-restore = вернуть базу из копии (бот должен быть остановлен)
cli-help-restore-file = файл копии
cli-help-restore-over = заменить базу, даже если в ней уже есть кампания
cli-help-move = перенести базу по другому адресу (SQLite или PostgreSQL) и сверить; бот должен быть остановлен
cli-help-move-to = куда: sqlite:///файл или postgresql://пользователь:пароль@узел/база; там должно быть пусто
cli-help-move-verbose = показать, сколько строк перенесено в каждой таблице
cli-help-forget-marks = забыть баллы, срок хранения которых вышел
cli-help-forget-marks-before = забыть принятые до этого дня, а не по MARKS_KEEP_DAYS
cli-marks-forgotten = Баллы удалены: ведомостей { $sheets }, работ { $works }. Записи журнала остались, verify их проверит.
cli-marks-none = Баллов, принятых до { $day }, нет: удалять нечего.
cli-marks-not-yet = { $day } ещё не наступило: назовите прошедший день, YYYY-MM-DD
cli-help-doctor = проверить всё, от чего зависит бот
cli-help-routes = перерисовать docs/routes.md по таблицам маршрутов
cli-help-routes-check = только проверить, не устарел ли рисунок

# ---- настройки и Telegram

cli-bad-setting = Настройка неверна: { cli-setting-wanted }
cli-bad-settings = Неверных настроек: { $count }. { $wanted }. Исправьте их в .env или в окружении; каждая настройка объяснена в .env.example.
cli-setting-wanted = { $name }: { $name ->
    [TIMEZONE] нужен часовой пояс, например Asia/Irkutsk
    [QUIET_HOURS] нужны два времени через дефис, например 22:00-07:00
    [COORDINATORS] нужны числовые Telegram id через запятую
    [SEND_RATE] нужно число больше нуля
    [CHAT_RATE] нужно число больше нуля
    [LOG_LEVEL] нужно одно из слов DEBUG, INFO, WARNING, ERROR
    [HEALTH_LISTEN] нужны адрес и порт, например 127.0.0.1:9464
    [WEBHOOK_LISTEN] нужны адрес и порт, например 127.0.0.1:8080
    [PHOTO_LIMIT_MB] нужно целое число от 1 до 20
    [UNDO_MINUTES] нужно целое число от 0
    [OFFER_MINUTES] нужно целое число от 1
    [INVITE_DAYS] нужно целое число от 1
    [INBOX_KEEP_DAYS] нужно целое число от 1
    [EVIDENCE_KEEP_DAYS] нужно целое число от 1
    [MARKS_KEEP_DAYS] нужно целое число от 1
    [BACKUP_HOURS] нужно число больше нуля
    [BACKUP_KEEP] нужны два целых числа через запятую, например 24,14: сколько последних копий и за сколько дней
    [BOT_PROXY] нужен адрес вида socks5://узел:порт
   *[other] посмотрите пояснение
}. Исправьте её в .env или в окружении; каждая настройка объяснена в .env.example.
cli-bad-env-file = Файл .env не в кодировке UTF-8. Сохраните его в UTF-8 и повторите.
cli-no-token = BOT_TOKEN не задан. Получите токен у @BotFather и впишите его в .env.
cli-key-wrong = В файле { $file } нет закрытого ключа Ed25519 в PEM без пароля. Верните прежний файл из копии; если ключ ещё ничего не подписал, удалите файл, и первый запуск создаст новый.
cli-bad-token = BOT_TOKEN не похож на токен: нужны цифры, двоеточие и буквы без пробелов. Скопируйте его у @BotFather ещё раз.
cli-unauthorized = Telegram не признаёт BOT_TOKEN. Возьмите действующий токен у @BotFather, впишите его в .env и повторите.
cli-no-telegram = Telegram не отвечает ({ $said }). Проверьте сеть, BOT_API_URL и BOT_PROXY и повторите.
cli-telegram-refuses = Telegram отказал: { $said }. Исправьте настройку, о которой он говорит, и повторите.
cli-not-a-bot-api = По адресу BOT_API_URL отвечает не Bot API. Исправьте адрес в .env; обычный: https://api.telegram.org
cli-no-proxy-library = Для BOT_PROXY нужна библиотека aiohttp-socks: .venv/bin/pip install -r requirements.txt
cli-username-unknown = Имя бота ещё неизвестно. Впишите BOT_TOKEN в .env и повторите: бот спросит Telegram один раз и запомнит.

# ---- база и файлы

cli-not-migrated = { $found ->
    [none] В базе ещё нет таблиц
   *[other] База версии { $found }, а программе нужна { $wanted }
}. Выполните: { $bot } migrate
cli-newer-books = База версии { $found } новее программы ({ $wanted }). Обновите программу; базу не трогайте.
cli-migration-failed = Таблицы не обновлены, прежнее осталось как было: { $said }. Проверьте DATABASE_URL и место на диске и повторите.
cli-no-folder = Папки { $folder } нет. Создайте её или исправьте DATABASE_URL.
cli-migrated = Таблицы готовы, версия { $version }.
cli-migrated-before = Таблицы уже версии { $version }, ничего не изменилось.
cli-books-unavailable = База сейчас недоступна: { $said }. Проверьте диск и доступ к базе и повторите через минуту.
cli-no-right = У роли из DATABASE_URL нет нужного права: { $said }. Назовите роль, которая владеет базой, или пусть администратор PostgreSQL даст право (GRANT).
cli-books-refuse = База отказала: { $said }
cli-already-running = С этой базой уже работает бот. Остановите его и повторите.
cli-many-names = У файла базы { $filename } есть ещё одно имя (жёсткая ссылка): под ним второй бот вёл бы свою базу, и записи потерялись бы. Найдите лишнее имя (find / -xdev -samefile { $filename }), удалите его и повторите.
cli-other-key = С этой базой работает бот с другим ключом подписи, и этот не запущен: две подписи под одним журналом никто не проверит. Скопируйте сюда файл ключа (custody.key или SIGNING_KEY_FILE) с машины, где бот работает, вместо здешнего, и повторите.
cli-unknown-address = DATABASE_URL не подходит: нужно sqlite:///файл или postgresql://пользователь:пароль@узел/база с верным паролем. Исправьте его в .env.
cli-no-such-database = База данных не создана: { $said }. Создайте её на сервере (createdb --owner ПОЛЬЗОВАТЕЛЬ БАЗА) или исправьте имя в адресе.
cli-not-empty = На этом месте уже что-то есть. Назовите другое имя или подтвердите замену ключом --over.
cli-broken-backup = Файл не годится как копия базы: { $said } Возьмите другую копию.
cli-unknown-callsign = Такого служебного кода в кампании нет: { $said }. Сверьте с листом «Люди» вашего плана.
cli-not-a-database = Файл из DATABASE_URL не база или повреждён: { $said }. Восстановите копию: { $bot } restore ФАЙЛ --over
cli-no-campaign = Плана ещё нет. Загрузите его: { $bot } load ФАЙЛ.xlsx
cli-no-output-folder = Папки { $folder } нет. Создайте её или назовите другой файл.
cli-file-missing = Файла или папки { $filename } нет. Проверьте имя.
cli-file-forbidden = Нет доступа к { $filename }. Проверьте права.
cli-file-is-folder = { $filename }: это папка, а нужен файл.
cli-file-exists = { $file } уже есть. Назовите другое имя или подтвердите замену ключом --over.
cli-own-file = { $file } принадлежит базе бота и не перезаписывается. Назовите другое имя.
cli-system-refuses = Система отказала: { $said }. Проверьте файл, порт и место на диске и повторите.

# ---- план, приглашения, наклейки

cli-load-untouched = Это незаполненный образец: в нём люди и работы из примера. Ничего не записано. Замените примеры своими строками и загрузите снова.
cli-plan-wrong = { $count ->
    [one] В таблице { $count } ошибка
    [few] В таблице { $count } ошибки
   *[many] В таблице { $count } ошибок
}, ничего не записано. Исправьте указанное и загрузите снова.
cli-load-campaign = Кампания «{ $title }» ({ $key })
cli-load-nothing = Всё это уже записано, ничего не изменилось.
cli-load-new = Новое: организаций { $organisations }, людей { $people }, работ { $sittings }, пакетов { $packets }, аудиторий { $rooms }, мероприятий { $tasks }
cli-load-changed = Изменено: организаций { $organisations }, людей { $people }, работ { $sittings }, аудиторий { $rooms }, мероприятий { $tasks }
cli-load-terms = Изменены условия кампании или её календарь.
cli-load-moved = Перенесена работа { $key }: теперь { $after }. Пакеты и коды прежние; если наклейки и сопроводительные листы напечатаны, день на них старый: лучше напечатать заново.
cli-load-stayed = Работа { $key } уже началась, её день не изменён, а строка «{ $after }» не записана. Если день ошибочен, верните прежний. Если это ещё одна работа (для опоздавших), оставьте в таблице обе строки.
cli-load-aside = Снято с плана: { $key }. Напоминаний не будет; вернёте строку в таблицу, вернётся и она.
cli-load-back = Снова в плане: { $key }
cli-load-stays-acts = В плане больше нет { $key }, но здесь уже есть записи: всё остаётся как было.
cli-load-stays-sent = В плане больше нет { $key }, но координатор назначил этот код сам: он остаётся. Сначала назначьте другого.
cli-load-stays-you = В плане больше нет { $key }, но это вы: код остаётся.
cli-load-only-asked = Это была проверка, ничего не записано.
cli-load-next = Дальше: { $bot } labels (наклейки), { $bot } invites (приглашения).
cli-template-written = Таблица записана: { $file }. Замените примеры своими строками и проверьте: { $bot } load { $file } --dry-run
cli-example-written = Пример плана записан: { $file }. Загрузить: { $bot } load { $file }
cli-invites-nobody = Приглашать некого: все уже подключились.
cli-invites-earlier = Прежние неиспользованные приглашения этих людей, если были, больше не действуют.
cli-invites-drawn = Карточек: { $cards }, файл { $file }. Напечатайте, разрежьте и раздайте: каждая действует один раз.
cli-invites-phones-revoked = { $callsign }: отключено телефонов: { $number }. Новая ссылка: { $bot } invites { $callsign }
cli-invites-revoked = Отозвано приглашений: { $number }
cli-bad-code = «{ $code }»: это не код пакета. Нужны шесть знаков под QR, например K7M2-9Q.
cli-no-labels = Таких пакетов в плане нет. Проверьте --organisation (код организации), --day и --packet.
cli-covers-written = Сопроводительных листов { $labels }: { $file }. По одному на пакет, едет рядом с ним.
cli-labels-written = Наклеек { $labels }, листов { $pages }: { $file }. Печатайте в масштабе 100 %.

# ---- сводка, выгрузка, проверка, копии

cli-yes = да
cli-no = нет
cli-export-too-large = Журнал длиннее, чем вмещает лист таблицы. Выгрузите его так: --format jsonl
cli-export-script = Рядом программа, которая проверит журнал без бота: python3 { $file } { $export }
cli-export-written = Выгружено: { $file }
cli-sheet-packets = Пакеты
cli-sheet-ledger = Журнал
cli-column-code = Код
cli-column-organisation = Организация
cli-column-subject = Предмет
cli-column-grade = Класс
cli-column-date = Дата работы
cli-column-step = Этап
cli-column-holder = У кого
cli-column-since = С какого времени
cli-column-due = Срок
cli-column-overdue = Просрочен
cli-column-listed = По списку
cli-column-wrote = Писали
cli-column-counted = Посчитано
cli-column-seal = Пломба
cli-column-incidents = Замечаний
cli-column-time = Когда произошло
cli-column-recorded = Когда записано
cli-column-stream = Цепочка
cli-column-number = Номер
cli-column-who = Кто
cli-column-what = Что
cli-column-accepted = Принято
cli-column-mark = Отпечаток
cli-ledger-plan-loaded = план кампании загружен

cli-break = { $what ->
    [gap] перед записью № { $seq } не хватает записей
   *[other] запись № { $seq } { cli-break-how }
}
cli-break-how = { $what ->
    [reordered] стоит не на своём месте
    [forked] не продолжает предыдущую
    [accepted] показана не такой, какой записана: принята она или отклонена
    [actor] показана не за тем, кто её сделал
    [kind] показана как другое действие
    [recorded] показана с другим временем записи
    [place] говорит о пакете другое, чем показывает бот
    [step] ставит пакет на другой шаг, чем показывает бот
    [holder] отдаёт пакет не тому, у кого его показывает бот
    [state] говорит о сроке, подтверждениях или происшествиях пакета другое, чем показывает бот
    [unwritten] не существует, а бот показывает пакет в пути
    [untouched] не существует, а срок, подтверждения или происшествия пакета уже другие, чем по плану
   *[edited] изменена
}
cli-verify-holds = Журнал цел: записей { $entries }, цепочек { $streams }.
cli-verify-broken = Журнал нарушен: цепочка { $stream }, { cli-break }. Сохраните файл как есть и сравните с последней копией: { $bot } verify КОПИЯ
cli-verify-sealed = Контрольная точка № { $number } закрепляет записей: { $size }; { $signed ->
    [yes] подписи верны
   *[no] подписи не проверены, открытый ключ укажите так: --key КЛЮЧ
}.
cli-verify-witnessed = Свидетельств сошлось с журналом: { $count }.
cli-verify-fault = { $what ->
    [reordered] Журнал нарушен: место { $place } общего журнала занято дважды. { cli-verify-keep }
    [gap] Журнал нарушен: нет записи на месте { $place } общего журнала, её закрепила контрольная точка № { $number }. { cli-verify-keep }
    [truncated] Журнал нарушен: он обрезан. Контрольная точка № { $number } закрепила записей { $size }, осталось { $found }. { cli-verify-keep }
    [rewritten] Журнал нарушен: первые { $size } записей не те, что закрепила контрольная точка № { $number }: их переписали или переставили. { cli-verify-keep }
    [missing] Журнал нарушен: нет контрольной точки № { $number }. { cli-verify-keep }
    [edited] Журнал нарушен: контрольная точка № { $number } изменена. { cli-verify-keep }
    [unsigned] Контрольная точка № { $number } не подписана этим ключом: её подделали или ключ другой. Сравните с сообщением в чате координатора; прежний ключ укажите ещё одним --key
    [emptied] Журнал нарушен: он пуст, а кампании в базе есть, и о каждой в нём должна быть запись. Его стёрли. { cli-verify-keep }
    [rollback] Журнал вернули назад: свидетельство (контрольная точка № { $number }) закрепило записей { $size }, в журнале их { $found }. Ищите более позднюю копию.
    [older] СРАВНИТЬ НЕЛЬЗЯ: свидетельство (контрольная точка № { $number }) закрепило записей { $size }, в файле их { $found }. Файл старше этой точки, или журнал вернули назад. Возьмите новый файл; если повторится, журнал вернули назад.
    [forked] Журнал переписан: первые { $size } записей не те, что в свидетельстве (контрольная точка № { $number }). { cli-verify-keep }
    [other-log] Свидетельство (контрольная точка № { $number }) из другого журнала, у него другая первая строка. Возьмите свидетельство этой кампании или проверьте ту базу, из которой оно.
    [forged-witness] Само свидетельство (контрольная точка № { $number }) не подписано этим ключом. Возьмите сообщение прямо из чата; прежний ключ укажите ещё одним --key
    [unkept] Не хватает последней контрольной точки: места в общем журнале получили записей { $found }, а закреплено точками { $size }. Точку убрали, или делали в эту самую минуту, или бот остановлен посреди неё: запустите его, через минуту точка появится. Повторите с новой выгрузкой или копией; если повторится и при работающем боте, убрали.
    [early] СРАВНИТЬ НЕЛЬЗЯ: контрольная точка № { $number } закрепила записей { $size }, в файле их { $found }, но не у всех есть место в общем журнале и не сказан порядок. Выгрузка сделана раньше точки, или места убрали. Возьмите новую выгрузку.
    [partial] СРАВНИТЬ НЕЛЬЗЯ: контрольная точка № { $number } закрепила записей { $size }, в файле их { $found }, и ни у одной нет места в общем журнале. Это выгрузка одной кампании из нескольких, или места убрали, чтобы скрыть возврат назад. Сверьте с выгрузкой всего журнала: { $bot } export --format jsonl
    [slip] Сверьте знаки: записи № { $number } с отпечатком { $mark } нет, но есть № { $number } с отпечатком { $near }, почти таким же.
    [other-number] Сверьте номер: записи № { $number } с отпечатком { $mark } нет, но этот отпечаток есть у записи № { $found }.
   *[no-receipt] В журнале нет записи № { $number } с отпечатком { $mark }. Сверьте номер и знаки; если верны, журнал вернули назад или переписали: ищите более позднюю копию.
}
cli-verify-odd = База не такая, какой её делает программа. Не хватает: { $missing }; чужое: { $foreign }; изменено: { $changed }. Запись в обход бота больше ничто не останавливает. Снимите копию и поставьте её вместо базы: restore ставит свои триггеры и представления
cli-verify-keep = Сохраните файл как есть и сравните с последней копией: { $bot } verify КОПИЯ
cli-verify-key = Открытый ключ не подходит ({ $said }): нужен Ed25519, такой: vpr-custody/…+…+… из сообщения с контрольной точкой, или файл, в котором он есть.
cli-verify-no-witness = «{ $said }»: здесь нет ни контрольной точки, ни квитанции. Точка нужна всем сообщением, с vpr-custody/ и подписью; квитанция так: --witness "№ 12 · 16 знаков"
cli-verify-not-a-line = { $file }: строка { $line } не запись журнала. Выгрузите журнал заново: { $bot } export --format jsonl
cli-verify-empty = { $file } пуст: в нём нет ни одной записи журнала, проверять нечего. Выгрузите журнал заново: { $bot } export --format jsonl
cli-backup-exists = { $file } уже есть. Назовите другое имя: копии не перезаписываются.
cli-backup-made = Копия снята и проверена: { $file }, { $size } КБ
cli-restore-broken = Копия не годится: цепочка { $stream }, { cli-break }. Возьмите другую копию; база не тронута.
cli-restore-over = В базе { $database } уже есть кампания. Чтобы заменить её, повторите с ключом --over; прежнюю сначала сохраните: { $bot } backup ФАЙЛ
cli-restore-others = Эта копия не отсюда: в ней журнал { $found }, а здесь { $wanted }. База не тронута. Возьмите копию этого бота (его номер есть в имени файла); если нужна именно эта, переименуйте файл базы и повторите.
cli-restored-parts = Копия была не такой, какой её делает программа: не хватало { $missing }; чужое { $foreign }; изменено { $changed }. Поставлены свои триггеры и представления, чужих нет.
cli-restored = База восстановлена из { $file }. Проверьте: { $bot } doctor
cli-move-not-empty = По новому адресу уже что-то есть. Назовите другой файл или создайте пустую базу (createdb) и повторите; ничего не тронуто.
cli-moved = Перенесено и сверено: таблиц { $tables }, строк { $rows }, записей журнала { $entries }, цепочки и контрольные точки целы с обеих сторон. Впишите новый адрес в DATABASE_URL и запустите бота; прежнюю базу уберите в копии.
cli-restore-elsewhere = В базе PostgreSQL уже есть записи, поверх них копия не ставится. Создайте пустую базу (createdb), впишите её в DATABASE_URL и повторите; прежняя останется как есть.

# ---- doctor: «в порядке» или «внимание» и что сделать

cli-doctor-ok = в порядке
cli-doctor-attention = внимание
cli-doctor-note = к сведению
cli-doctor-ill = { $count ->
    [one] Внимания требует { $count } пункт
    [few] Внимания требуют { $count } пункта
   *[many] Внимания требуют { $count } пунктов
}: сделайте то, что написано в строках «внимание».
cli-doctor-token = Telegram отвечает, бот @{ $username }
cli-doctor-clock = Часы сходятся с Telegram, разница { $seconds } с
cli-doctor-clock-off = Часы { $side ->
    [ahead] спешат
   *[behind] отстают
} на { $seconds } с. Включите синхронизацию времени (timedatectl set-ntp true).
cli-doctor-no-date = Часы не сверены: ответ без даты
cli-doctor-polling = Бот сам опрашивает Telegram, ждут доставки: { $pending }
cli-doctor-webhook = Вебхук установлен, ждут доставки: { $pending }
cli-doctor-webhook-missing = WEBHOOK_URL задан, но вебхук не установлен, ждут доставки: { $pending }. Запустите бота: { $bot } run
cli-doctor-webhook-foreign = У токена стоит другой вебхук, ждут доставки: { $pending }. Если токеном пользуется другая программа, остановите её; затем запустите бота: { $bot } run
cli-doctor-webhook-error = Telegram не может доставить на вебхук: { $said }. Проверьте WEBHOOK_URL, сертификат и обратный прокси.
cli-doctor-version = Таблицы базы версии { $version }
cli-doctor-writable = В базу можно писать
cli-doctor-heard = Бот работает: последняя связь с Telegram { $last }
cli-doctor-not-heard = Бот сейчас не работает, последняя связь с Telegram { $last }. Запустить: { $bot } run
cli-doctor-never-heard = Бот с этой базой ещё не запускали: { $bot } run
cli-doctor-no-quarantine = Отложенных сообщений нет
cli-doctor-quarantine = Отложено сообщений, которые бот не смог обработать: { $count } (номера { $numbers }). Найдите эти номера в журнале работы и передайте разработчику; людей попросите повторить.
cli-doctor-inbox = Необработанных сообщений: { $count }
cli-doctor-inbox-waits = Не обработано сообщений: { $count }, старейшее с { $since }. Запустите бота: { $bot } run
cli-doctor-outbox = Неотправленных ответов: { $count }
cli-doctor-outbox-waits = Не отправлено ответов: { $count }, старейший с { $since }. Запустите бота или проверьте связь с Telegram.
cli-doctor-delivered = Все отправленные ответы доставлены
cli-doctor-undelivered = Не доставлено (бот заблокирован или чат удалён): { $count }
cli-doctor-campaign = Кампания «{ $title }»
cli-doctor-no-campaign = Плана ещё нет. Загрузите его: { $bot } load ФАЙЛ.xlsx
cli-doctor-no-copies = Копии по расписанию выключены. Впишите папку в BACKUP_FOLDER или снимайте их сами: { $bot } backup ФАЙЛ
cli-doctor-copies = Копии снимаются: { $count }, последняя { $last }
cli-doctor-copies-none = В папке { $folder } ещё нет ни одной копии. Запустите бота или подождите минуту: { $bot } run
cli-doctor-copies-late = Последняя копия снята давно, { $last }. Запустите бота ({ $bot } run) и посмотрите его журнал работы.
cli-doctor-copies-fail = Копии не снимаются с { $since }: { $said } Исправьте причину: бот повторит сам.
cli-doctor-copies-folder = Папка для копий { $folder } недоступна: { $said }. Создайте её или исправьте BACKUP_FOLDER.
cli-doctor-copies-of-the-future = В папке { $folder } есть копии с временем, которого ещё не было: { $count }, последняя { $last }. Сверьте часы (timedatectl set-ntp true); если они верны, спешили тогда: эти копии не считаются и не удаляются, пока их время не пройдёт. Последнюю копию ищите среди остальных.
cli-doctor-zone = Часовой пояс { $name }, сейчас { $now } (tzdata { $version })
cli-doctor-no-zone = Часового пояса { $name } нет. Установите tzdata или исправьте TIMEZONE.
cli-doctor-fonts = Шрифты наклеек читаются
cli-doctor-no-fonts = Шрифт { $file } не читается. Установите программу заново.
cli-doctor-disk = На диске свободно { $free } МБ
cli-doctor-disk-tight = На диске осталось { $free } МБ. Освободите место, пока база не остановилась.
cli-doctor-file-open = Файл { $file } могут читать другие. Закройте его: chmod 600 { $file }
cli-doctor-ledger = Журнал цел: записей { $entries }, закреплено контрольными точками { $sealed }
cli-doctor-ledger-broken = Журнал нарушен: цепочка { $stream }, запись № { $seq }. Подробнее: { $bot } verify
cli-doctor-key = Ключ подписи на месте, открытый ключ: { $public }
cli-doctor-no-key = Ключа подписи { $file } ещё нет: его создаст первый запуск бота
cli-doctor-key-lost = Ключа подписи { $file } нет, а контрольных точек уже { $number }. Верните файл из копии: новый ключ не подтвердит прежние точки.
cli-doctor-key-open = Ключ подписи { $file } могут читать другие. Закройте его: chmod 600 { $file }
cli-doctor-key-other = Контрольная точка № { $number } подписана не этим ключом. Верните прежний файл из копии или сообщите координатору новый открытый ключ.

# ---- рисунок маршрутов (docs/routes.md)

cli-routes-title = Маршруты пакета
cli-routes-about = Страница сделана по таблице `custody/routes.py` командой `python -m bot routes`; руками её не правят. Прямоугольник: передача из рук в руки. Овал: действие там, где пакет лежит. Пунктир: необязательный шаг. M: муниципальный порядок, S: порядок колледжей.
cli-routes-drawn = Нарисовано: { $file }
cli-routes-stale = docs/routes.md устарел. Перерисуйте его: { $bot } routes
cli-routes-no-docs = Папки docs рядом с программой нет: рисунок делается в рабочей копии репозитория.
cli-routes-number = №
cli-routes-step = шаг
cli-routes-code = код
cli-routes-from = от кого
cli-routes-to = кому, кто
cli-routes-due = срок
cli-routes-clause = пункт
cli-routes-counts = счёт работ
cli-routes-optional = необязателен
cli-routes-or = или
cli-route-municipal = Муниципальный
cli-route-municipal-direct = Муниципальный напрямую
cli-route-college = Колледжи
cli-due-same-day = в день работы
cli-due-next-working-day = следующий рабочий день
cli-due-check-days = рабочие дни на проверку
cli-due-none = без срока
