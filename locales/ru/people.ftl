# Люди, телефоны и приглашения.

invited = Выдано приглашение: { $callsign }, { $until_until }. Телефонов было: { $phones }.
invitation-link = <b>{ $callsign }</b>{ $roles ->
        [none] .
       *[other] {" "}({ $deputy ->
            [yes] { $roles_deputy }
           *[no] { $roles }
        }).
    }
    { $link }
    Перешлите эту ссылку: она одноразовая и действует { $until_until }. Прежние неиспользованные ссылки погашены.{ $phones ->
        [0] {""}
       *[other] {" "}Уже подключённые телефоны ({ $phones }) остаются.
    }
    { $receipt ->
        [none] {""}
       *[other] { $receipt } (у каждого человека свой счёт записей)
    }
invitations-revoked = { $count ->
        [0] { $callsign }: неиспользованных ссылок нет.
       *[other] { $callsign }: ссылка отозвана, по ней больше не подключиться.
    }
    { receipt-note }
phones-revoked = { $callsign }: отключено телефонов: { $count }.
    { receipt-note }
    .act = отключено телефонов { $callsign }: { $count }
phone-cut-off = Этот телефон отключён от служебного бота. Сообщения с него больше не записываются.
phone-moved = Телефон, который отвечал за { $former }, { $at_when } подключён по приглашению { $callsign }. За { $former } этот телефон больше не отвечает. Не так? Отзовите телефоны: /people { $callsign }
another-phone = К служебному коду { $callsign } { $at_when } подключён ещё один телефон. Это не вы? Сразу сообщите координатору.

people = <b>Люди кампании</b>: подключено { $joined }, ещё нет { $missing }{ $unreachable ->
        [0] .
       *[other] , <b>не получают сообщений { $unreachable }</b>.
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    Список: { $shown }{ $role ->
        [none] {""}
       *[other] , { $role }
    }{ $scope ->
        [none] {""}
       *[other] , «{ $scope }»
    }, всего { $found }.{ $pages ->
        [1] {""}
       *[other] {" "}Страница { $page } из { $pages }.
    }
people-all = все
people-missing = кто ещё не подключился
people-schools = { $college ->
    [yes] выберите колледж
   *[no] выберите школу
}
people-deputies = заместители координатора
people-unreachable = кто не получает сообщений
people-line = { $role }{ $deputies ->
    [0] {""}
   *[other] {" "}(заместителей { $deputies })
}: подключено { $joined }{ $missing ->
    [0] {""}
   *[other] , ещё нет { $missing }
}{ $unreachable ->
    [0] {""}
   *[other] , не получают { $unreachable }
}

person-card = <b>{ $callsign }</b>{ $roles ->
        [none] {""}
       *[other] : { $deputy ->
            [yes] { $roles_deputy }
           *[no] { $roles }
        }
    }{ $place ->
        [none] {""}
       *[other] {" "}({ $place })
    }
    { $phones ->
        [0] Ещё не подключён ни один телефон.
       *[other] Телефонов: { $phones }, { $since_since }.
    } { $blocked ->
        [none] {""}
       *[other] <b>Не получает сообщений { $blocked_since }: позвоните.</b>
    }
    { $invited ->
        [none] {""}
       *[other] Неиспользованная ссылка действует { $invited_until }.
    }
    { $absent ->
        [yes] Сегодня не сможет приехать.
       *[no] {""}
    }

no-such-person = Никого не нашлось: { $callsign }. Ищите по служебному коду, { $college ->
    [yes] колледжу
   *[no] школе
}, месту или предмету, например <code>/people Карам</code>. Все участники: /people
roles-changed = { $roles ->
        [none] За вами ({ $callsign }) сейчас нет роли в плане: обратитесь к координатору.
       *[other] Теперь у вас ({ $callsign }) роли: { $roles }. Кнопки и меню обновлены, подробнее: /help
    }
reachable = Связь восстановлена: { $role } { $callsign } снова получает сообщения, { $at_when }.
cards-ready = { $count ->
    [0] Приглашать некого: все, кого вы назвали, уже подключились.
    [one] { $count } карточка. Действует { $until_until }; прежние неиспользованные ссылки погашены.
    [few] { $count } карточки. Действуют { $until_until }; прежние неиспользованные ссылки погашены.
   *[many] { $count } карточек. Действуют { $until_until }; прежние неиспользованные ссылки погашены.
}{ $unknown ->
    [none] {""}
   *[other] {" "}Нет таких кодов: { $unknown }.
}
