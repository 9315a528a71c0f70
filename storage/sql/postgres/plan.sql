-- A plan is entered in few statements, however many its rows: they come as one JSON list.

-- name: put_organisations(campaign, rows)
INSERT INTO organisations (campaign, code, name, place, week, kind, district, distance, parent, checking_place, aside)
SELECT CAST(:campaign AS BIGINT), r.code, r.name, r.place, r.week, r.kind, r.district, r.distance, r.parent,
       r.checking_place, 0
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, code TEXT, name TEXT, place TEXT, week BIGINT, kind TEXT, district TEXT, distance BIGINT,
  parent TEXT, checking_place TEXT)
ORDER BY n
ON CONFLICT (campaign, code) DO UPDATE
SET name = excluded.name, place = excluded.place, week = excluded.week, kind = excluded.kind,
    district = excluded.district, distance = excluded.distance, parent = excluded.parent,
    checking_place = excluded.checking_place, aside = 0
RETURNING code;

-- name: organisations_aside(campaign, codes)
UPDATE organisations SET aside = 1
WHERE campaign = :campaign AND code IN (SELECT value FROM json_array_elements_text(CAST(:codes AS JSON))) RETURNING code;

-- name: put_people(campaign, rows)
-- The language is the person's own choice after the first time.
INSERT INTO people (campaign, callsign, language, workplace, place, years, checking_place, aside)
SELECT CAST(:campaign AS BIGINT), r.callsign, r.language, r.workplace, r.place,
       r.years, r.checking_place, 0
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, callsign TEXT, language TEXT, workplace TEXT, place TEXT, years BIGINT, checking_place TEXT)
ORDER BY n
ON CONFLICT (campaign, callsign) DO UPDATE
SET workplace = excluded.workplace, place = excluded.place, years = excluded.years,
    checking_place = excluded.checking_place, aside = 0
RETURNING id, callsign;

-- name: people_aside(ids)
UPDATE people SET aside = 1 WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON))) RETURNING id;

-- name: drop_grants_of(ids)
-- A role played for another stays, but for a person who is set aside.
DELETE FROM grants WHERE person IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON)))
  AND (stands_for IS NULL OR person IN (SELECT id FROM people WHERE aside = 1))
RETURNING person, role, organisations, subjects, handed_on;

-- name: drop_nudges_of(ids)
DELETE FROM nudges WHERE person IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON))) RETURNING person;

-- name: revoke_invitations_of(ids, at)
UPDATE invitations SET revoked_at = :at
WHERE person IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON))) AND used_at IS NULL AND revoked_at IS NULL
RETURNING person;

-- name: put_grants(rows)
INSERT INTO grants (person, position, role, organisations, subjects, deputy, handed_on)
SELECT r.person, r.position, r.role, r.organisations,
       r.subjects, r.deputy, r.handed_on
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, person BIGINT, position BIGINT, role TEXT, organisations TEXT, subjects TEXT, deputy BIGINT,
  handed_on BIGINT)
ORDER BY n
RETURNING person;

-- name: new_sittings(campaign, rows)
INSERT INTO sittings
  (campaign, organisation, subject, grade, day, starts, listed, observer, planned_observer, planned_expert,
   upload_due, since, until)
SELECT CAST(:campaign AS BIGINT), r.organisation, r.subject, r.grade, r.day,
       r.starts, r.listed, r.observer, r.observer, r.expert,
       r.upload_due, r.since, r.until
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, organisation TEXT, subject TEXT, grade TEXT, day TEXT, starts TEXT, listed BIGINT, observer BIGINT,
  expert BIGINT, upload_due BIGINT, since TEXT, until TEXT)
ORDER BY n
RETURNING id, organisation, subject, grade, CASE WHEN since <> '' THEN since ELSE day END AS day;

-- name: change_sittings(rows)
-- Whoever the coordinator has sent since stays, until the plan itself names somebody else; so does a day
-- that was chosen within the window after the plan was compared.
UPDATE sittings
SET day = CASE WHEN sittings.chosen = 1 AND r.chosen = 0 AND r.since <= sittings.day
                    AND sittings.day <= r.until THEN sittings.day ELSE r.day END,
    starts = r.starts, listed = r.listed,
    observer = CASE WHEN COALESCE(r.observer, 0) <> COALESCE(sittings.planned_observer, 0)
                    THEN r.observer ELSE sittings.observer END,
    without_order = CASE WHEN r.observer <> COALESCE(sittings.planned_observer, 0) THEN '' ELSE sittings.without_order END,
    planned_observer = r.observer, planned_expert = r.expert,
    upload_due = CASE WHEN sittings.chosen = 1 AND r.chosen = 0 AND r.since <= sittings.day
                           AND sittings.day <= r.until THEN sittings.upload_due ELSE r.upload_due END,
    since = r.since, until = r.until,
    chosen = CASE WHEN r.since <= sittings.day AND sittings.day <= r.until
                  THEN GREATEST(sittings.chosen, r.chosen) ELSE r.chosen END
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  day TEXT, starts TEXT, listed BIGINT, observer BIGINT, expert BIGINT, upload_due BIGINT, id BIGINT,
  since TEXT, until TEXT, chosen BIGINT)
WHERE sittings.id = r.id
RETURNING sittings.id AS id;

-- name: sittings_aside(ids, aside)
UPDATE sittings SET aside = :aside WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON))) RETURNING id;

-- name: packets_aside(ids, aside)
UPDATE packets SET aside = :aside, version = version + 1 WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON))) RETURNING id;

-- name: new_packets(campaign, route, rows)
INSERT INTO packets (campaign, sitting, organisation, subject, grade, number, total, route, code, token,
                     expert, expert_id, due, place)
SELECT CAST(:campaign AS BIGINT), r.sitting, r.organisation, r.subject, r.grade,
       r.number, r.total, CAST(:route AS TEXT), r.code, r.token, r.expert,
       r.expert_id, r.due, r.place
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, sitting BIGINT, organisation TEXT, subject TEXT, grade TEXT, number BIGINT, total BIGINT, code TEXT, token TEXT, expert TEXT, expert_id BIGINT, due BIGINT, place TEXT)
ORDER BY n
RETURNING id, due;

-- name: packets_in_all(rows)
UPDATE packets SET total = r.total
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  total BIGINT, sitting BIGINT)
WHERE packets.sitting = r.sitting AND packets.aside = 0
RETURNING packets.id AS id;

-- name: reassign_packets(rows)
UPDATE packets
SET expert = r.expert, expert_id = r.expert_id, version = packets.version + 1
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  expert TEXT, expert_id BIGINT, id BIGINT)
WHERE packets.id = r.id
RETURNING packets.id AS id;

-- name: close_dues(subjects)
UPDATE due SET state = 'done' WHERE subject IN (SELECT value FROM json_array_elements_text(CAST(:subjects AS JSON))) AND state <> 'done'
RETURNING subject;

-- name: dues_of(subjects)
SELECT subject, kind, step, at, next_at FROM due
WHERE state = 'open' AND subject IN (SELECT value FROM json_array_elements_text(CAST(:subjects AS JSON)));

-- name: put_rooms(campaign, rows)
INSERT INTO plan_rooms (campaign, organisation, room, day, subject, grade, seats, participants)
SELECT CAST(:campaign AS BIGINT), r.organisation, r.room, r.day, r.subject,
       r.grade, r.seats, r.participants
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, organisation TEXT, room TEXT, day TEXT, subject TEXT, grade BIGINT, seats BIGINT, participants BIGINT)
ORDER BY n
RETURNING id;

-- name: put_tasks(campaign, rows)
INSERT INTO plan_tasks
  (campaign, position, number, task, role, since, until, each_organisation, kind, remind_days, forms)
SELECT CAST(:campaign AS BIGINT), r.number, r.number, r.task, r.role, r.since, r.until, r.each_organisation, r.kind,
       r.remind_days, r.forms
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, id BIGINT, number BIGINT, task TEXT, role TEXT, since TEXT, until TEXT, each_organisation BIGINT,
  kind TEXT, remind_days TEXT, forms TEXT)
ORDER BY n
RETURNING id;

-- name: change_tasks(rows)
UPDATE plan_tasks
SET task = r.task, role = r.role, since = r.since, until = r.until, each_organisation = r.each_organisation,
    kind = r.kind, remind_days = r.remind_days, forms = r.forms, aside = 0
FROM json_to_recordset(CAST(:rows AS JSON)) AS r(
  n BIGINT, id BIGINT, number BIGINT, task TEXT, role TEXT, since TEXT, until TEXT, each_organisation BIGINT,
  kind TEXT, remind_days TEXT, forms TEXT)
WHERE plan_tasks.id = r.id
RETURNING plan_tasks.id AS id;

-- name: tasks_aside(ids)
UPDATE plan_tasks SET aside = 1
WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON))) RETURNING id;

-- name: forms_lacking(task, forms, number)
DELETE FROM task_marks
WHERE task = :task AND form = '' AND CAST(:number AS BIGINT) > (
  SELECT COUNT(*) FROM task_marks f
  WHERE f.task = task_marks.task AND f.organisation = task_marks.organisation
    AND f.form IN (SELECT value FROM json_array_elements_text(CAST(:forms AS JSON))))
RETURNING organisation;

-- name: forms_complete(task, forms, number)
-- Of the form that came last are the day and the entry.
INSERT INTO task_marks (task, organisation, form, what, day, who, by_word, at, seq)
SELECT m.task, m.organisation, '', m.what, m.day, m.who, m.by_word, m.at, m.seq
FROM task_marks m
WHERE m.task = :task AND m.form IN (SELECT value FROM json_array_elements_text(CAST(:forms AS JSON)))
  AND m.seq = (SELECT MAX(f.seq) FROM task_marks f
               WHERE f.task = m.task AND f.organisation = m.organisation
                 AND f.form IN (SELECT value FROM json_array_elements_text(CAST(:forms AS JSON))))
  AND CAST(:number AS BIGINT) = (SELECT COUNT(*) FROM task_marks f
                 WHERE f.task = m.task AND f.organisation = m.organisation
                   AND f.form IN (SELECT value FROM json_array_elements_text(CAST(:forms AS JSON))))
ON CONFLICT (task, organisation, form) DO NOTHING
RETURNING organisation;

-- name: begun_since(ids)
-- Sittings where something has happened.
SELECT s.id FROM sittings s
WHERE s.id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON))) AND (
  s.milestones <> '[]' OR s.uploaded_at IS NOT NULL OR s.stuck_at IS NOT NULL OR s.without_order <> ''
  OR EXISTS (SELECT 1 FROM packets p WHERE p.sitting = s.id AND (p.step <> '' OR p.incidents > 0))
  OR EXISTS (SELECT 1 FROM incidents i WHERE i.sitting = s.id));

-- name: packed_since(ids)
SELECT id FROM packets WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(:ids AS JSON))) AND (step <> '' OR incidents > 0);
