-- A plan is entered in few statements, however many its rows: they come as one JSON list.

-- name: put_organisations(campaign, rows)
INSERT INTO organisations (campaign, code, name, place, week, kind, district, distance, parent, checking_place, aside)
SELECT :campaign, value ->> 'code', value ->> 'name', value ->> 'place', value ->> 'week', value ->> 'kind',
       value ->> 'district', value ->> 'distance', value ->> 'parent', value ->> 'checking_place', 0
FROM json_each(:rows)
WHERE 1 = 1
ON CONFLICT (campaign, code) DO UPDATE
SET name = excluded.name, place = excluded.place, week = excluded.week, kind = excluded.kind,
    district = excluded.district, distance = excluded.distance, parent = excluded.parent,
    checking_place = excluded.checking_place, aside = 0
RETURNING code;

-- name: organisations_aside(campaign, codes)
UPDATE organisations SET aside = 1
WHERE campaign = :campaign AND code IN (SELECT value FROM json_each(:codes)) RETURNING code;

-- name: put_people(campaign, rows)
-- The language is the person's own choice after the first time.
INSERT INTO people (campaign, callsign, language, workplace, place, years, checking_place, aside)
SELECT :campaign, value ->> 'callsign', value ->> 'language', value ->> 'workplace', value ->> 'place',
       value ->> 'years', value ->> 'checking_place', 0
FROM json_each(:rows)
WHERE 1 = 1
ON CONFLICT (campaign, callsign) DO UPDATE
SET workplace = excluded.workplace, place = excluded.place, years = excluded.years,
    checking_place = excluded.checking_place, aside = 0
RETURNING id, callsign;

-- name: people_aside(ids)
UPDATE people SET aside = 1 WHERE id IN (SELECT value FROM json_each(:ids)) RETURNING id;

-- name: drop_grants_of(ids)
-- A role played for another stays, but for a person who is set aside.
DELETE FROM grants WHERE person IN (SELECT value FROM json_each(:ids))
  AND (stands_for IS NULL OR person IN (SELECT id FROM people WHERE aside = 1))
RETURNING person, role, organisations, subjects, handed_on;

-- name: drop_nudges_of(ids)
DELETE FROM nudges WHERE person IN (SELECT value FROM json_each(:ids)) RETURNING person;

-- name: revoke_invitations_of(ids, at)
UPDATE invitations SET revoked_at = :at
WHERE person IN (SELECT value FROM json_each(:ids)) AND used_at IS NULL AND revoked_at IS NULL
RETURNING person;

-- name: put_grants(rows)
INSERT INTO grants (person, position, role, organisations, subjects, deputy, handed_on)
SELECT value ->> 'person', value ->> 'position', value ->> 'role', value ->> 'organisations',
       value ->> 'subjects', value ->> 'deputy', value ->> 'handed_on'
FROM json_each(:rows)
RETURNING person;

-- name: new_sittings(campaign, rows)
INSERT INTO sittings
  (campaign, organisation, subject, grade, day, starts, listed, observer, planned_observer, planned_expert,
   upload_due, since, until)
SELECT :campaign, value ->> 'organisation', value ->> 'subject', value ->> 'grade', value ->> 'day',
       value ->> 'starts', value ->> 'listed', value ->> 'observer', value ->> 'observer', value ->> 'expert',
       value ->> 'upload_due', value ->> 'since', value ->> 'until'
FROM json_each(:rows)
RETURNING id, organisation, subject, grade, CASE WHEN since <> '' THEN since ELSE day END AS day;

-- name: change_sittings(rows)
-- Whoever the coordinator has sent since stays, until the plan itself names somebody else; so does a day
-- that was chosen within the window after the plan was compared.
UPDATE sittings
SET day = CASE WHEN chosen = 1 AND r.value ->> 'chosen' = 0 AND r.value ->> 'since' <= day
                    AND day <= r.value ->> 'until' THEN day ELSE r.value ->> 'day' END,
    starts = r.value ->> 'starts', listed = r.value ->> 'listed',
    observer = CASE WHEN COALESCE(r.value ->> 'observer', 0) <> COALESCE(planned_observer, 0)
                    THEN r.value ->> 'observer' ELSE observer END,
    without_order = CASE WHEN r.value ->> 'observer' <> COALESCE(planned_observer, 0) THEN '' ELSE without_order END,
    planned_observer = r.value ->> 'observer', planned_expert = r.value ->> 'expert',
    upload_due = CASE WHEN chosen = 1 AND r.value ->> 'chosen' = 0 AND r.value ->> 'since' <= day
                           AND day <= r.value ->> 'until' THEN upload_due ELSE r.value ->> 'upload_due' END,
    since = r.value ->> 'since', until = r.value ->> 'until',
    chosen = CASE WHEN r.value ->> 'since' <= day AND day <= r.value ->> 'until' THEN MAX(chosen, r.value ->> 'chosen')
                  ELSE r.value ->> 'chosen' END
FROM json_each(:rows) AS r
WHERE sittings.id = r.value ->> 'id'
RETURNING sittings.id AS id;

-- name: sittings_aside(ids, aside)
UPDATE sittings SET aside = :aside WHERE id IN (SELECT value FROM json_each(:ids)) RETURNING id;

-- name: packets_aside(ids, aside)
UPDATE packets SET aside = :aside, version = version + 1 WHERE id IN (SELECT value FROM json_each(:ids)) RETURNING id;

-- name: new_packets(campaign, route, rows)
INSERT INTO packets (campaign, sitting, organisation, subject, grade, number, total, route, code, token,
                     expert, expert_id, due, place)
SELECT :campaign, value ->> 'sitting', value ->> 'organisation', value ->> 'subject', value ->> 'grade',
       value ->> 'number', value ->> 'total', :route, value ->> 'code', value ->> 'token', value ->> 'expert',
       value ->> 'expert_id', value ->> 'due', value ->> 'place'
FROM json_each(:rows)
RETURNING id, due;

-- name: packets_in_all(rows)
UPDATE packets SET total = r.value ->> 'total'
FROM json_each(:rows) AS r
WHERE packets.sitting = r.value ->> 'sitting' AND packets.aside = 0
RETURNING packets.id AS id;

-- name: reassign_packets(rows)
UPDATE packets
SET expert = r.value ->> 'expert', expert_id = r.value ->> 'expert_id', version = packets.version + 1
FROM json_each(:rows) AS r
WHERE packets.id = r.value ->> 'id'
RETURNING packets.id AS id;

-- name: close_dues(subjects)
UPDATE due SET state = 'done' WHERE subject IN (SELECT value FROM json_each(:subjects)) AND state <> 'done'
RETURNING subject;

-- name: dues_of(subjects)
SELECT subject, kind, step, at, next_at FROM due
WHERE state = 'open' AND subject IN (SELECT value FROM json_each(:subjects));

-- name: put_rooms(campaign, rows)
INSERT INTO plan_rooms (campaign, organisation, room, day, subject, grade, seats, participants)
SELECT :campaign, value ->> 'organisation', value ->> 'room', value ->> 'day', value ->> 'subject',
       value ->> 'grade', value ->> 'seats', value ->> 'participants'
FROM json_each(:rows)
RETURNING id;

-- name: put_tasks(campaign, rows)
INSERT INTO plan_tasks
  (campaign, position, number, task, role, since, until, each_organisation, kind, remind_days, forms)
SELECT :campaign, value ->> 'number', value ->> 'number', value ->> 'task', value ->> 'role', value ->> 'since',
       value ->> 'until', value ->> 'each_organisation', value ->> 'kind', value ->> 'remind_days', value ->> 'forms'
FROM json_each(:rows)
RETURNING id;

-- name: change_tasks(rows)
UPDATE plan_tasks
SET task = r.value ->> 'task', role = r.value ->> 'role', since = r.value ->> 'since', until = r.value ->> 'until',
    each_organisation = r.value ->> 'each_organisation', kind = r.value ->> 'kind',
    remind_days = r.value ->> 'remind_days', forms = r.value ->> 'forms', aside = 0
FROM json_each(:rows) AS r
WHERE plan_tasks.id = r.value ->> 'id'
RETURNING plan_tasks.id AS id;

-- name: tasks_aside(ids)
UPDATE plan_tasks SET aside = 1 WHERE id IN (SELECT value FROM json_each(:ids)) RETURNING id;

-- name: forms_lacking(task, forms, number)
DELETE FROM task_marks
WHERE task = :task AND form = '' AND :number > (
  SELECT COUNT(*) FROM task_marks f
  WHERE f.task = task_marks.task AND f.organisation = task_marks.organisation
    AND f.form IN (SELECT value FROM json_each(:forms)))
RETURNING organisation;

-- name: forms_complete(task, forms, number)
-- Of the form that came last are the day and the entry.
INSERT INTO task_marks (task, organisation, form, what, day, who, by_word, at, seq)
SELECT m.task, m.organisation, '', m.what, m.day, m.who, m.by_word, m.at, m.seq
FROM task_marks m
WHERE m.task = :task AND m.form IN (SELECT value FROM json_each(:forms))
  AND m.seq = (SELECT MAX(f.seq) FROM task_marks f
               WHERE f.task = m.task AND f.organisation = m.organisation
                 AND f.form IN (SELECT value FROM json_each(:forms)))
  AND :number = (SELECT COUNT(*) FROM task_marks f
                 WHERE f.task = m.task AND f.organisation = m.organisation
                   AND f.form IN (SELECT value FROM json_each(:forms)))
ON CONFLICT (task, organisation, form) DO NOTHING
RETURNING organisation;

-- name: begun_since(ids)
-- Sittings where something has happened.
SELECT s.id FROM sittings s
WHERE s.id IN (SELECT value FROM json_each(:ids)) AND (
  s.milestones <> '[]' OR s.uploaded_at IS NOT NULL OR s.stuck_at IS NOT NULL OR s.without_order <> ''
  OR EXISTS (SELECT 1 FROM packets p WHERE p.sitting = s.id AND (p.step <> '' OR p.incidents > 0))
  OR EXISTS (SELECT 1 FROM incidents i WHERE i.sitting = s.id));

-- name: packed_since(ids)
SELECT id FROM packets WHERE id IN (SELECT value FROM json_each(:ids)) AND (step <> '' OR incidents > 0);
