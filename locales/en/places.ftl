# Checking places.

place-line = { place-line.line }
    .line = <b>{ $code }</b> { $name }{ $since ->
        [none] {""}
       *[other] , from { $since_named }
    }{ $until ->
        [none] {""}
       *[other] {" "}to { $until_named }
    }{ $opens ->
        [none] {""}
       *[other] , { $opens }{ $closes ->
            [none] {""}
           *[other] –{ $closes }
        }
    }{ $chair ->
        [none] . No chair is named
       *[other] . { $chair } receives
    }{ $subjects ->
        [none] {""}
       *[other] ; subjects: { $subjects }
    }. Experts { $experts }, organisations { $organisations }, works { $works }. Packets here now { $here }, to be checked { $unchecked }.
places = { $unfound ->
        [yes] No place has these words. All of yours are below.
       *[no] {""}
    }
    { $count ->
        [0] The plan has no checking places, or none of them is yours.
       *[other] <b>Checking places</b>: { $count }.
    }
    { $lines ->
        [none] {""}
       *[other] { $lines }
    }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }
checked-at = { $code } ({ $name }){ $since ->
        [none] {""}
       *[other] , from { $since_named }
    }{ $until ->
        [none] {""}
       *[other] {" "}to { $until_named }
    }{ $opens ->
        [none] {""}
       *[other] , { $opens }{ $closes ->
            [none] {""}
           *[other] –{ $closes }
        }
    }{ $chair ->
        [none] {""}
       *[other] , { $chair } receives
    }
choice-places = Checking places
choice-places-previous = ← Back
choice-places-next = Next →
command-places = Checking places: where, when, how many
