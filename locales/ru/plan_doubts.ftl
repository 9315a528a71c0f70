# Что в плане странно, но может быть верно.

subject-doubtful = { subject-doubtful.line }
    .line = Нет ли опечатки: «{ $subject }» в строке { $row } листа «Работы»{ $more ->
        [0] {""}
       *[other] {" "}и ещё в { $more ->
            [one] { $more } строке
           *[many] { $more } строках
        }
    } – есть «{ $near }». Если всё верно, применяйте так.
plan-past = { plan-past.line }
    .line = Все работы этого плана в прошедших днях, последняя { $last_named }. Проверьте год и месяц в столбце «Дата».

clash-subject-doubtful = Предмет, возможно, с опечаткой
