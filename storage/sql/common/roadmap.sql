-- The roadmap: of what nobody has marked there is no row, so whoever has not done it is whoever is left.

-- name: roadmap_tasks(campaign)
SELECT id, campaign, number, task, role, since, until, each_organisation, kind, remind_days, forms FROM plan_tasks
WHERE campaign = :campaign AND aside = 0 ORDER BY until, number;

-- name: roadmap_task(task)^
SELECT id, campaign, number, task, role, since, until, each_organisation, kind, remind_days, forms FROM plan_tasks
WHERE id = :task AND aside = 0;

-- name: task_totals(campaign)
SELECT t.id,
       CASE WHEN t.each_organisation = 1
            THEN (SELECT COUNT(*) FROM organisations o WHERE o.campaign = :campaign AND o.aside = 0) ELSE 1 END AS places,
       COALESCE(d.done, 0) AS done
FROM plan_tasks t LEFT JOIN (
  SELECT m.task, COUNT(*) AS done
  FROM task_marks m
  JOIN plan_tasks t ON t.id = m.task
  LEFT JOIN organisations o ON o.campaign = :campaign AND o.code = m.organisation AND o.aside = 0
  WHERE t.campaign = :campaign AND t.aside = 0 AND m.form = ''
    AND (CASE WHEN t.each_organisation = 1 THEN o.code IS NOT NULL ELSE m.organisation = '' END)
  GROUP BY m.task) d ON d.task = t.id
WHERE t.campaign = :campaign AND t.aside = 0;

-- name: forms_in(task)
SELECT m.form, COUNT(*) AS number
FROM task_marks m JOIN plan_tasks t ON t.id = m.task
LEFT JOIN organisations o ON o.campaign = t.campaign AND o.code = m.organisation AND o.aside = 0
WHERE m.task = :task AND m.form <> '' AND (t.each_organisation = 0 OR o.code IS NOT NULL)
GROUP BY m.form;

-- name: places_done(campaign, task, form, most, skipped)
SELECT o.code, o.name, m.task, m.organisation, m.what, m.day, m.who, m.at, m.seq, m.form, m.by_word, 0 AS forms,
       COUNT(*) OVER () AS total
FROM task_marks m JOIN organisations o ON o.campaign = :campaign AND o.code = m.organisation AND o.aside = 0
WHERE m.task = :task AND m.form = :form
ORDER BY o.name, o.code LIMIT :most OFFSET :skipped;

-- name: places_open(campaign, task, form, most, skipped)
SELECT o.code, o.name, NULL AS task, NULL AS seq,
       (SELECT COUNT(*) FROM task_marks f WHERE f.task = :task AND f.organisation = o.code AND f.form <> '') AS forms,
       COUNT(*) OVER () AS total
FROM organisations o
WHERE o.campaign = :campaign AND o.aside = 0
  AND NOT EXISTS (SELECT 1 FROM task_marks m WHERE m.task = :task AND m.organisation = o.code AND m.form = :form)
ORDER BY o.name, o.code LIMIT :most OFFSET :skipped;

-- name: task_districts(campaign, task)
SELECT o.district, COUNT(*) AS places, COUNT(m.task) AS done
FROM organisations o LEFT JOIN task_marks m ON m.task = :task AND m.organisation = o.code AND m.form = ''
WHERE o.campaign = :campaign AND o.aside = 0
GROUP BY o.district ORDER BY o.district;

-- name: open_places(task)
SELECT o.code FROM plan_tasks t JOIN organisations o ON o.campaign = t.campaign AND o.aside = 0
WHERE t.id = :task AND t.each_organisation = 1
  AND NOT EXISTS (SELECT 1 FROM task_marks m WHERE m.task = t.id AND m.organisation = o.code AND m.form = '')
ORDER BY o.code;

-- name: all_task_marks(campaign)
SELECT m.task, m.organisation, m.what, m.day, m.who, m.at, m.seq, m.form, m.by_word
FROM task_marks m JOIN plan_tasks t ON t.id = m.task
WHERE t.campaign = :campaign AND t.aside = 0;

-- name: unmark_task(task, organisation, form)
DELETE FROM task_marks
WHERE task = :task AND organisation = :organisation AND (form = :form OR :form = '' OR form = '')
RETURNING form;
