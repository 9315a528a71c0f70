-- name: task_marks(tasks, codes)
SELECT task, organisation, what, day, who, at, seq, form, by_word FROM task_marks
WHERE task IN (SELECT value FROM json_each(:tasks))
  AND organisation IN (SELECT value FROM json_each(:codes));

-- name: mark_tasks(rows)
INSERT INTO task_marks (task, organisation, form, what, day, who, by_word, at, seq)
SELECT value ->> 'task', value ->> 'organisation', value ->> 'form', value ->> 'what', value ->> 'day', value ->> 'who', value ->> 'by_word', value ->> 'at', value ->> 'seq'
FROM json_each(:rows) WHERE 1 = 1
ON CONFLICT (task, organisation, form) DO NOTHING
RETURNING organisation;

-- name: add_nudges(rows)
INSERT INTO nudges (person, what, subject)
SELECT value ->> 'person', value ->> 'what', value ->> 'subject' FROM json_each(:rows) WHERE 1 = 1
ON CONFLICT (person, what, subject) DO NOTHING
RETURNING person;
