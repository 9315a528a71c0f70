-- name: task_totals_at(campaign, codes)
-- The same of some organisations; a task that is due once is there too.
SELECT t.id, CASE WHEN t.each_organisation = 1 THEN (
    SELECT COUNT(*) FROM organisations o WHERE o.campaign = :campaign AND o.aside = 0 AND o.code IN (SELECT value FROM json_each(:codes))) ELSE 1 END AS places,
  (SELECT COUNT(*) FROM task_marks m
   LEFT JOIN organisations o ON o.campaign = :campaign AND o.code = m.organisation AND o.aside = 0
   WHERE m.task = t.id AND m.form = ''
     AND (CASE WHEN t.each_organisation = 1 THEN o.code IS NOT NULL AND m.organisation IN (SELECT value FROM json_each(:codes))
               ELSE m.organisation = '' END)) AS done
FROM plan_tasks t WHERE t.campaign = :campaign AND t.aside = 0;

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
