# Новая наклейка и новая пломба.

relabelled = { $packet }
    Наклейка заменена { $at_when }: { $because }. Старый код { $old_code } больше не действует.
    <b>Новый код: { $code }</b>
    Напишите его крупно на пакете. Наклейку с новым кодом может напечатать координатор; до этого набирайте код.
    { receipt-note }
    .act = наклейка заменена ({ $because }): { $old_code } → { $code }
    .line = { $packet_line }: новая наклейка вместо { $old_code }, { $at_when }{ receipt-line }

resealed = { $packet }
    Пломба сменена { $at_when }: { $old ->
        [none] была без номера
       *[other] была { $old }
    }, { $seal ->
        [none] теперь без номера
       *[other] теперь { $seal }
    }. Причина: { $reason }. Отмечает: { $by }.
    { receipt-note }
    .act = пломба сменена: { $old ->
        [none] без номера
       *[other] { $old }
    } → { $seal ->
        [none] без номера
       *[other] { $seal }
    }, { $reason }
    .line = { $packet_line }: пломба { $seal ->
        [none] без номера
       *[other] { $seal }
    }, { $at_when }{ receipt-line }

label-replaced = Эта наклейка ({ $old_code }) заменена { $at_when }: { $because }. Теперь это пакет:
    { $packet }
    Наберите новый код и напишите его на пакете, если его там нет.
    .line = { $old_code } заменён, теперь { $packet_line }

relabel-torn = старая порвана или не читается
relabel-lost = старая потеряна
relabel-wrong = старая была наклеена не на тот пакет

choice-relabel = Заменить наклейку
choice-reseal = Сменить пломбу
choice-fill-relabel-reason-torn = Порвана, не читается
choice-fill-relabel-reason-lost = Потеряна
choice-fill-relabel-reason-wrong = Была не на том пакете
choice-fill-new-seal-skip = Без номера

field-relabel-reason = Почему меняете наклейку? Старый код после этого не действует.
    .hint = Выберите ответ кнопкой.
field-new-seal = Номер новой пломбы? Если номера нет, нажмите кнопку.
    .hint = Напишите номер пломбы, не длиннее 30 знаков, или нажмите кнопку.
field-seal-reason = Почему сменили пломбу? Одной строкой, без фамилий.
    .hint = Напишите причину, не длиннее 200 знаков.

