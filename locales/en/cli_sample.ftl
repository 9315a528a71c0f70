# The command sample: the proposal of schools at a terminal.

cli-help-sample = propose schools for control by last year's results
cli-help-sample-file = the table of results (sheet “Результаты”)
cli-help-sample-threshold = another threshold, as often as needed: mean=15, errors=3.5, participants=12
cli-help-sample-now = a table of the independent check of the same form: put the marks of both years side by side
cli-help-sample-output = write every figure as a workbook
cli-help-sample-picture = write the picture
cli-help-sample-json = for other programs
cli-help-sample-form = write the empty form of the table into the file
cli-help-sample-over = overwrite the files if they are there already

cli-sample-form = The form of the table of results is written: { $file }. Fill it in and propose schools: { $bot } sample { $file }
cli-sample-count = Schools proposed: { $count } of { $total }, works in the table { $works }.
cli-sample-limits = Thresholds: { $limits }.
cli-sample-no-conclusion = A sign is no conclusion: it only says where to look first.
cli-sample-beside = Put side by side: { $count }. These are different works of different classes; a difference by itself proves nothing.
cli-sample-nothing-beside = There is nothing to compare: no school has the same subject and grade in both tables. Check the organisations' codes.
cli-sample-threshold = “{ $text }”: there is no such threshold, or the number is beyond its bounds. For example: --threshold mean=15 --threshold errors=3.5
cli-sample-wrong = The table is not taken: { $file }, faults { $count }. Correct them and try again.
