# Кнопки о людях, не длиннее 40 знаков.

choice-cannot-come = { $text ->
    [none] Не смогу{ $college ->
        [yes] {""}
       *[no] {" "}приехать
    }
   *[other] { $text } не сможет{ $college ->
        [yes] {""}
       *[no] {" "}приехать
    }
}
choice-can-come = { $text ->
    [none] Всё-таки { $college ->
        [yes] смогу
       *[no] приеду
    }
   *[other] { $text } всё-таки { $college ->
        [yes] сможет
       *[no] приедет
    }
}
choice-instead = Другой наблюдатель{ $text ->
    [none] {""}
   *[other] : { $text }
}
choice-replace = { $text }{ $number ->
    [0] , свободен
    [one] , в этот день { $number } работа
    [few] , в этот день { $number } работы
   *[many] , в этот день { $number } работ
}
choice-without = Провести без наблюдателя
choice-people = Все участники
choice-people-all = Все: { $number }
choice-people-missing = Не подключились: { $number }
choice-people-unreachable = Не получают: { $number }
choice-people-schools = { $college ->
    [yes] По колледжам: { $number }
   *[no] По школам: { $number }
}
choice-people-department = Отдел: { $number }
choice-people-coordinator = Координаторы: { $number }
choice-people-school = { $college ->
    [yes] Организаторы: { $number }
   *[no] Школы: { $number }
}
choice-people-observer = Наблюдатели: { $number }
choice-people-chair = Председатели: { $number }
choice-people-expert = Эксперты: { $number }
choice-people-of = { $text }
choice-people-previous = ← Назад
choice-people-next = Дальше →
choice-person = { $text }
choice-person-a = { $text }
choice-person-m = { $text } · нет
choice-person-u = { $text } · !
choice-invite = { $text ->
    [again] Ещё одна ссылка (второй телефон)
   *[other] Новая ссылка
}
choice-link-revoke = Отозвать ссылку
choice-phone-lost = Телефон потерян: { $text }
choice-cards = { $number ->
    [0] Карточка PDF
   *[other] Карточки: { $number }
}
choice-tour = Дальше →

command-start = Начать
command-people = Участники, ссылки, потерянные телефоны
command-cards = Карточки приглашений: всем неподключённым или по кодам
command-tour = Как это делается, за одну минуту
