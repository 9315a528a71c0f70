# The board in words and pictures: a filter that is not clear, what stands under the pictures.

filter-unclear = “{ $text }” fits more than one. Choose what you meant:
filter-unknown = There is no “{ $text }” in this campaign. { $count ->
    [0] {""}
   *[other] Is it one of these?
}
    The board can be narrowed by words: a subject, a school, “grade 8”, a day “16.04”, a call-sign, “overdue”, “incidents”. For example: /status Karam physics
