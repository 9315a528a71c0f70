# Printing: labels and cover sheets.

labels-menu = <b>Labels of packets: { $count }</b>
    { $organisation ->
        [none] { $college ->
                [yes] All colleges
               *[no] All schools
            }
       *[other] { $organisation }
    }{ $subject ->
        [none] {""}
       *[other] , { $subject }
    }{ $day ->
        [none] , all days
       *[other] , { $day }
    }{ $code ->
        [none] {""}
       *[other] , <code>{ $code }</code>
    }.
    Choose a size: a file to print will come. A cover sheet is for the day when the network fails: one A4 page a packet.
    { $examples ->
        [none] {""}
       *[other] Something else, in words after /labels: { $examples }.
    }
papers-ready = { $size_id ->
    [cover] { $count ->
        [one] { $count } cover sheet
       *[other] { $count } cover sheets
    }, one a packet{ papers-part }. Give it to the school with the label: it travels beside the packet.
   *[other] { $count ->
        [one] { $count } label
       *[other] { $count } labels
    }, { $size_name }: { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }{ papers-part }. Print at 100 %, not fitted to the page.
}
papers-part = { $of ->
    [1] {""}
   *[other] {" "}(file { $part } of { $of })
}
size-a4 = A4, 24 a sheet
    .name = A4 by 24
size-l7160 = A4, 21 a sheet, self-adhesive
    .name = A4 by 21 (self-adhesive, 63.5 × 38.1 mm)
size-a6 = one a page, A6, large
    .name = A6, one a page
size-cover = cover sheets
    .name = cover sheets
work-goes-on = Being made: { $done } of { $total }. The file will come here, there is no need to wait in the chat.
which-school = { $college ->
    [yes] Several colleges are called “{ $words }”. Choose one; not among the buttons: write more of its name.
   *[no] Several schools are called “{ $words }”. Choose one; not among the buttons: write more of its name.
}
no-such-packets = { $words ->
    [none] { $examples ->
        [none] There are no packets to print for.
       *[other] This button means no packet any more: the plan has changed.
    }
   *[other] There are no packets to print for “{ $words }”.
} { $examples ->
        [none] They appear once the coordinator has loaded a plan: /template
       *[other] Write /labels alone to see all, or after it for example: { $examples }.
    }
too-many-papers = That is { $count } sheets or labels, { $most } can be made at once. { $examples ->
    [none] Say which after /labels.
   *[other] Say which after /labels, for example: { $examples }.
} All at once can be printed at the command line.

choice-labels = { $text }{ $number ->
    [0] {""}
   *[other] : { $number }
}
choice-labels-a4 = A4, 24 a sheet ({ $number } p.)
choice-labels-l7160 = A4, 21 a sheet (L7160) ({ $number } p.)
choice-labels-a6 = Large, A6, one a page ({ $number } p.)
choice-labels-cover = Cover sheets: { $number }
choice-labels-all = All days

command-labels = Labels and cover sheets to print
