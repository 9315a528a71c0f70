# Шаги маршрута: название; `.duty`: что сделать; `.done`: что с пакетом; `.state`: то же после имени держателя; `.board`: строка сводки; `.tally`: итог счёта.

step-packed = упаковка
    .duty = упаковать
    .done = упакован
    .state = , упакован
    .board = Упакованы, в школе
    .tally = При упаковке
step-collected = сбор работ из аудиторий
    .duty = собрать и упаковать
    .done = собран
    .state = , упакован
    .board = Собраны, в организации
    .tally = При сборе
step-to-observer = передача наблюдателю
    .duty = передать наблюдателю
    .done = передан наблюдателю
    .state = {""}
    .board = У наблюдателей
step-to-coordinator = передача координатору
    .duty = сдать координатору
    .done = сдан координатору
    .state = {""}
    .board = У координатора
step-to-commission = передача в предметную комиссию
    .duty = передать в предметную комиссию
    .done = передан в предметную комиссию
    .state = {""}
    .board = В предметной комиссии
step-to-expert = передача эксперту
    .duty = { $college ->
        [yes] передать на проверку
       *[no] передать эксперту
    }
    .done = передан эксперту
    .state = , не вскрыт
    .board = У экспертов, не вскрыты
step-opened = вскрытие и пересчёт
    .duty = вскрыть, пересчитать и проверить
    .done = вскрыт, на проверке
    .state = , на проверке
    .board = На проверке
    .tally = Вскрыто
step-checked = проверка работ
    .duty = проверить работы и заполнить протокол
    .done = проверен
    .state = , проверен
    .board = Проверены, у экспертов
    .tally = Проверено
step-from-expert = сдача экспертом
    .duty = сдать проверенные работы
    .done = сдан экспертом
    .state = , проверен
    .board = Сданы экспертами
step-from-commission = сдача комиссией
    .duty = сдать координатору
    .done = сдан комиссией
    .state = , проверен
    .board = Сданы комиссией
step-to-school = возврат в школу
    .duty = вернуть в школу
    .done = возвращён в школу
    .state = , возвращён
    .board = Возвращены в школу
    .tally = При возврате
step-returned = возврат в организацию
    .duty = вернуть в организацию
    .done = возвращён в организацию
    .state = , возвращён
    .board = Возвращены в организацию
    .tally = При возврате
step-uploaded = загрузка в ФИС ОКО
    .duty = загрузить форму в ФИС ОКО
    .done = загружено
    .state = {""}
    .board = Загружены в ФИС ОКО
step-at-expert =
    .board = У экспертов: все этапы
step-at-school =
    .board = У организаций: упакованы и возвращены
step-unpacked =
    .board = Не упакованы

milestone-arrived = наблюдатель на месте
milestone-handed-out = материалы розданы
milestone-collected-works = работы собраны
milestone-packed-with-me = упаковано при наблюдателе
milestone-uploaded = форма загружена в ФИС ОКО
milestone-upload-refused = ФИС ОКО не принимает форму

note-with-me = Скачано при наблюдателе
    .line = скачано при наблюдателе
note-day-before = Скачано накануне
    .line = скачано накануне
note-unsaid = Когда скачаны материалы: не указано
    .line = когда скачаны материалы: не указано

incident-seal-broken = пломба повреждена
incident-count-differs = число работ не сходится
incident-handover-denied = передача не подтверждена
incident-other-expert = пакет принял не тот эксперт, который назначен
incident-conflict-own-school = работы { own-place.genitive } у эксперта, разрешения отдела нет
incident-conflict-other-subject = эксперт не назначен на этот предмет или эту организацию
incident-conflict-too-few-years = стаж эксперта меньше требуемого

via-link = по ссылке
via-code = по коду
via-photo = по фото
via-button = кнопкой
via-text = сообщением
via-command = командой

language-ru = русский
language-en = английский

board-step = по этапам
board-organisation = { $college ->
    [yes] по колледжам
   *[no] по школам
}
board-subject = по предметам
board-district = по районам
board-list = список
flag-overdue = только просроченные пакеты
flag-unconfirmed = только пакеты с неподтверждённой передачей
flag-incidents = только пакеты с замечаниями
flag-soon = только пакеты, у которых скоро срок
flag-unchosen = только работы, день которых не выбран
