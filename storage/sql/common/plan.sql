-- name: campaign_by_key(key)^
SELECT * FROM campaigns WHERE key = :key;

-- name: new_campaign(key, title, route, timezone, closing, check_days, upload_days, week, language, years_needed, undo_minutes, offer_minutes, remind_hours, morning, evening, quiet, silent_hours, exceptions, at)^
INSERT INTO campaigns (key, title, route, timezone, closing, check_days, upload_days, week, language,
                       years_needed, undo_minutes, offer_minutes, remind_hours, morning, evening, quiet,
                       silent_hours, exceptions, created_at)
VALUES (:key, :title, :route, :timezone, :closing, :check_days, :upload_days, :week, :language,
        :years_needed, :undo_minutes, :offer_minutes, :remind_hours, :morning, :evening, :quiet,
        :silent_hours, :exceptions, :at)
RETURNING *;

-- name: change_campaign(campaign, title, route, timezone, closing, check_days, upload_days, week, language, years_needed, undo_minutes, offer_minutes, remind_hours, morning, evening, quiet, silent_hours, exceptions)^
UPDATE campaigns
SET title = :title, route = :route, timezone = :timezone, closing = :closing, check_days = :check_days,
    upload_days = :upload_days, week = :week, language = :language, years_needed = :years_needed,
    undo_minutes = :undo_minutes, offer_minutes = :offer_minutes, remind_hours = :remind_hours,
    morning = :morning, evening = :evening, quiet = :quiet, silent_hours = :silent_hours,
    exceptions = :exceptions
WHERE id = :campaign
RETURNING *;

-- name: save_exceptions(campaign, exceptions)$
UPDATE campaigns SET exceptions = :exceptions WHERE id = :campaign RETURNING id;

-- name: organisations_of(campaign)
SELECT code, name, place, week FROM organisations WHERE campaign = :campaign ORDER BY code;

-- name: put_organisation(campaign, code, name, place, week)$
INSERT INTO organisations (campaign, code, name, place, week)
VALUES (:campaign, :code, :name, :place, CAST(:week AS BIGINT))
ON CONFLICT (campaign, code) DO UPDATE SET name = excluded.name, place = excluded.place, week = excluded.week
RETURNING code;

-- name: put_person(campaign, callsign, language, workplace, place, years)$
-- The language is the person's own choice after the first time.
INSERT INTO people (campaign, callsign, language, workplace, place, years)
VALUES (:campaign, :callsign, :language, CAST(:workplace AS TEXT), :place, CAST(:years AS BIGINT))
ON CONFLICT (campaign, callsign) DO UPDATE
SET workplace = excluded.workplace, place = excluded.place, years = excluded.years
RETURNING id;

-- name: drop_grants(person)
DELETE FROM grants WHERE person = :person RETURNING position;

-- name: grant(person, position, role, organisations, subjects, deputy)$
INSERT INTO grants (person, position, role, organisations, subjects, deputy)
VALUES (:person, :position, :role, :organisations, :subjects, :deputy)
RETURNING position;

-- name: planned_sittings(campaign)
SELECT id, organisation, subject, grade, day, starts, listed, observer, planned_observer, planned_expert, upload_due
FROM sittings WHERE campaign = :campaign ORDER BY id;

-- name: new_sitting(campaign, organisation, subject, grade, day, starts, listed, observer, planned_observer, planned_expert, upload_due)$
INSERT INTO sittings
  (campaign, organisation, subject, grade, day, starts, listed, observer, planned_observer, planned_expert,
   upload_due)
VALUES (:campaign, :organisation, :subject, :grade, :day, CAST(:starts AS TEXT), CAST(:listed AS BIGINT),
        CAST(:observer AS BIGINT), CAST(:planned_observer AS BIGINT), CAST(:planned_expert AS BIGINT),
        CAST(:upload_due AS BIGINT))
RETURNING id;

-- name: change_sitting(sitting, day, starts, listed, observer, planned_observer, planned_expert, upload_due)$
UPDATE sittings
SET day = :day, starts = CAST(:starts AS TEXT), listed = CAST(:listed AS BIGINT), observer = CAST(:observer AS BIGINT),
    without_order = CASE WHEN CAST(:planned_observer AS BIGINT) <> COALESCE(planned_observer, 0) THEN '' ELSE without_order END,
    planned_observer = CAST(:planned_observer AS BIGINT), planned_expert = CAST(:planned_expert AS BIGINT), upload_due = CAST(:upload_due AS BIGINT)
WHERE id = :sitting
RETURNING id;

-- name: codes_of(campaign)
SELECT code FROM packets WHERE campaign = :campaign;

-- name: new_packet(campaign, sitting, organisation, subject, grade, number, total, route, code, token, expert, expert_id, due, place)$
INSERT INTO packets (campaign, sitting, organisation, subject, grade, number, total, route, code, token,
                     expert, expert_id, due, place)
VALUES (:campaign, :sitting, :organisation, :subject, :grade, :number, :total, :route, :code, :token,
        CAST(:expert AS TEXT), CAST(:expert_id AS BIGINT), CAST(:due AS BIGINT), :place)
RETURNING id;

-- name: packets_are_of(sitting, total)
UPDATE packets SET total = :total WHERE sitting = :sitting RETURNING id;

-- name: labels(campaign, organisation, subject, day)
SELECT id, code, token, organisation, organisation_name, subject, grade, day, starts, number, total
FROM packet_cards
WHERE campaign = :campaign
  AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
  AND (CAST(:subject AS TEXT) IS NULL OR subject = CAST(:subject AS TEXT))
  AND (CAST(:day AS TEXT) IS NULL OR day = CAST(:day AS TEXT))
ORDER BY organisation, day, subject, grade, number;
