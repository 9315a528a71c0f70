# What is odd in a plan, and may be right.

subject-doubtful = { subject-doubtful.line }
    .line = Is there a slip: “{ $subject }” in row { $row } of the works{ $more ->
        [0] {""}
       *[other] {" "}and in { $more } more { $more ->
            [one] row
           *[other] rows
        }
    } – there is “{ $near }”. If it is right, apply it as it is.
plan-past = { plan-past.line }
    .line = Every work of this plan is on a day that is over, the last on { $last_named }. Check year and month in the column of dates.

clash-subject-doubtful = Subject that may be mistyped
