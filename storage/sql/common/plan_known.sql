-- name: known_organisations(campaign)
SELECT code, name, place, week, kind, district, distance, parent, checking_place, aside FROM organisations WHERE campaign = :campaign ORDER BY code;

-- name: known_people(campaign)
-- One row a grant, in their order; a person without grants is one row of nulls.
SELECT p.id, p.callsign, p.language, p.workplace, p.place, p.years, p.checking_place, p.aside,
       CASE WHEN EXISTS (SELECT 1 FROM devices d WHERE d.person = p.id AND d.revoked_at IS NULL)
            THEN 1 ELSE 0 END AS joined,
       g.role, g.organisations, g.subjects, g.deputy
FROM people p LEFT JOIN grants g ON g.person = p.id AND g.stands_for IS NULL
WHERE p.campaign = :campaign
ORDER BY p.id, g.position;

-- name: known_sittings(campaign)
SELECT s.id, s.organisation, s.subject, s.grade, s.day, s.starts, s.listed, s.observer, s.planned_observer,
       s.planned_expert, s.upload_due, s.aside, s.without_order, s.since, s.until, s.chosen,
       CASE WHEN s.milestones <> '[]' OR s.uploaded_at IS NOT NULL THEN 1 ELSE 0 END AS begun,
       CASE WHEN s.stuck_at IS NOT NULL OR s.without_order <> ''
                 OR s.id IN (SELECT i.sitting FROM incidents i WHERE i.campaign = :campaign AND i.sitting IS NOT NULL)
            THEN 1 ELSE 0 END AS noted
FROM sittings s WHERE s.campaign = :campaign ORDER BY s.id;

-- name: known_packets(campaign)
SELECT p.id, p.sitting, p.number, p.total, p.code, p.step, p.route, p.expert_id, p.aside,
       CASE WHEN p.step <> '' OR p.chain <> '' OR p.holder IS NOT NULL
                 OR p.id IN (SELECT i.packet FROM incidents i WHERE i.campaign = :campaign AND i.packet IS NOT NULL)
            THEN 1 ELSE 0 END AS acts
FROM packets p WHERE p.campaign = :campaign ORDER BY p.sitting, p.number;

-- name: has_begun(sitting, day)$
-- Whether anything has happened there since it was read.
SELECT s.id FROM sittings s
WHERE s.id = :sitting AND s.day = :day AND (
  s.milestones <> '[]' OR s.uploaded_at IS NOT NULL
  OR EXISTS (SELECT 1 FROM packets p WHERE p.sitting = s.id AND p.step <> ''));

-- name: known_absences(campaign)
SELECT p.callsign, a.day FROM absences a JOIN people p ON p.id = a.person WHERE p.campaign = :campaign;

-- name: known_leaves(campaign)
SELECT p.callsign, a.organisation FROM authorisations a JOIN people p ON p.id = a.expert
WHERE p.campaign = :campaign;

-- name: holders(campaign)
SELECT DISTINCT holder FROM packets WHERE campaign = :campaign AND holder IS NOT NULL;

-- name: stand_ins(campaign)
-- Who plays a role for somebody else.
SELECT DISTINCT g.person FROM grants g JOIN people p ON p.id = g.person
WHERE p.campaign = :campaign AND g.stands_for IS NOT NULL AND g.handed_on = 0;

-- name: plan_rooms(campaign)
SELECT organisation, room, day, subject, grade, seats, participants FROM plan_rooms
WHERE campaign = :campaign ORDER BY id;

-- name: plan_tasks(campaign)
SELECT t.id, t.number, t.task, t.role, t.since, t.until, t.each_organisation, t.kind, t.remind_days, t.forms, t.aside,
       CASE WHEN EXISTS (SELECT 1 FROM task_marks m WHERE m.task = t.id) THEN 1 ELSE 0 END AS marked
FROM plan_tasks t WHERE t.campaign = :campaign ORDER BY t.number;

-- name: drop_rooms(campaign)
DELETE FROM plan_rooms WHERE campaign = :campaign RETURNING id;

-- name: next_plan_version(campaign)$
UPDATE campaigns SET plan_version = plan_version + 1 WHERE id = :campaign RETURNING plan_version;
