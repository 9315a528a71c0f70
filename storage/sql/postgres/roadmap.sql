-- name: task_marks(tasks, codes)
SELECT task, organisation, what, day, who, at, seq, form, by_word FROM task_marks
WHERE task IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:tasks AS JSON)))
  AND organisation IN (SELECT value FROM json_array_elements_text(CAST(:codes AS JSON)));

-- name: mark_tasks(rows)
INSERT INTO task_marks (task, organisation, form, what, day, who, by_word, at, seq)
SELECT r.task, r.organisation, r.form, r.what, r.day, r.who, r.by_word, r.at, r.seq
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, task BIGINT, organisation TEXT, form TEXT, what TEXT, day TEXT, who TEXT, by_word BIGINT, at BIGINT, seq BIGINT)
ORDER BY n
ON CONFLICT (task, organisation, form) DO NOTHING
RETURNING organisation;

-- name: add_nudges(rows)
INSERT INTO nudges (person, what, subject)
SELECT r.person, r.what, r.subject FROM json_to_recordset(CAST(:rows AS JSON)) AS r(person BIGINT, what TEXT, subject TEXT)
ON CONFLICT (person, what, subject) DO NOTHING
RETURNING person;
