# Что уже назначено человеку, но ещё не у него: неупакованные пакеты, работы следующих дней.

packets-ahead = { packets-ahead.line }
    .line = За вами { $packets ->
        [one] записан { $packets } пакет, пока не упакован
        [few] записано { $packets } пакета, пока не упакованы
       *[many] записано { $packets } пакетов, пока не упакованы
    }
sittings-ahead = { sittings-ahead.line }
    .line = Ваши работы впереди: { $count }
later-work = { later-work.line }
    .line = { $sitting_line }
away-on = { away-on.line }
    .line = Отмечено, что вас не будет: { $day }{ $works ->
        [0] {""}
       *[other] . Замену ищет координатор, работ: { $works }
    }

work-before-you = <b>По плану за вами уже есть</b>
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    Этот список всегда по команде /my. { $college ->
        [yes] Не сможете? Сразу спросите координатора: /ask
       *[no] Не сможете? Сразу напишите «не смогу».
    }
