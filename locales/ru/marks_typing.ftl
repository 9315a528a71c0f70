# Баллы по одному коду, прямо в чате: для малых школ и плохой связи.

typing-begun = <b>{ $sitting }</b>
    Ввод баллов в чате{ $checker ->
        [none] {""}
       *[other] {" "}(эксперт { $checker })
    }. Задания: { $items }. Введено работ: { $done }{ $works ->
        [none] {""}
       *[other] {" "}из { $works }
    }.
    Напишите код, вариант и баллы одной строкой, например: <code>1024 в1 2 1 0 х</code> (х: не приступал; <code>1025 н</code>: не было). Или только код и вариант, <code>1024 в1</code>, тогда баллы спросят кнопки. Можно сразу несколько строк.
    Ничего не записано, пока не нажато «Готово»; введённое не пропадёт и после перерыва.
typing-whose = { $sitting }
    Эту работу проверяют несколько человек. Чьи баллы вводим?
type-item = { $sitting_line }
    Код <b>{ $participant }</b>, вариант { $variant }{ $said ->
        [none] {""}
       *[other] : { $said }
    }
    Задание <b>{ $label }</b>, от 0 до { $most }:
typed-row = <b>{ $participant }</b>: { $variant ->
        [0] не было
       *[other] вариант { $variant }: { $said }, итого { $total }
    }
    .line = <b>{ $participant }</b>: { $variant ->
        [0] не было
       *[other] вариант { $variant }: { $said }, итого { $total }
    }
rows-typed = { $sitting_line }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    Введено работ: { $done }{ $works ->
        [none] {""}
       *[other] {" "}из { $works }
    }. Следующий код, например: <code>1025 в2</code>. Ошибка: напишите строку ещё раз, она заменит прежнюю. Лишнее: <code>1025 убрать</code>
not-typing = Похоже на баллы, но работа для ввода не открыта, ничего не записано. Откройте работу: /marks, затем «Ввести здесь».
    .act = баллы без открытой работы
typing-dropped = { $sitting }
    Введённое в чате убрано, записанные ведомости остаются.

choice-marks-item = { $text }
choice-marks-item-x = Не приступал
choice-marks-done = Готово: { $number }
choice-marks-drop = Убрать введённое
