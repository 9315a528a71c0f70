# The board in words and pictures: a filter that is not clear, what stands under the pictures.

filter-unclear = “{ $text }” fits more than one. Choose what you meant:
filter-unknown = There is no subject, { $college ->
    [yes] college, district
   *[no] school
}, stage, day or call-sign “{ $text }” in this campaign. { $count ->
    [0] {""}
   *[other] Is it one of these?
}
    The board can be narrowed by words: a subject, { $college ->
        [yes] a district, a college, “year 1”, “no day”
       *[no] a school, “grade 8”
    }, a day “16.04”, a call-sign, “overdue”, “incidents”.{ $example ->
        [none] {""}
       *[other] {" "}For example: /status { $example }
    }
    { $college ->
        [yes] Packets without an expert: /clashes.
       *[no] Without an expert or an observer: /clashes.
    } What came from paper is in the story of a packet: /packet and its code.

board-picture = <b>Board</b>, { $at_full }{ $scope ->
    [none] {""}
   *[other] {" "}· { $scope }
}
    Packets { $total }{ $overdue ->
    [0] {""}
   *[other] , <b>overdue { $overdue }</b>
}{ $incidents ->
    [0] {""}
   *[other] , with incidents { $incidents }
}.
    { $pages ->
        [1] {""}
       *[other] Picture { $page } of { $pages }; { $college ->
            [yes] colleges
           *[no] schools
        } where something is wrong come first.
    }

nothing-to-draw = There is not one packet here, nothing to draw. The whole board: /status

packet-picture = The way of packet <code>{ $code }</code>, { $at_full }.
    { $pages ->
        [1] {""}
       *[other] Picture { $page } of { $pages }, the newest first.
    }
