-- name: campaign_by_key(key)^
SELECT * FROM campaigns WHERE key = :key;

-- name: new_campaign(key, title, route, timezone, closing, check_days, upload_days, week, language, years_needed, undo_minutes, offer_minutes, remind_hours, morning, evening, quiet, silent_hours, question_hours, room_seats, works_a_day, metasubject, exceptions, at)^
INSERT INTO campaigns (key, title, route, timezone, closing, check_days, upload_days, week, language,
                       years_needed, undo_minutes, offer_minutes, remind_hours, morning, evening, quiet,
                       silent_hours, question_hours, room_seats, works_a_day, metasubject, exceptions, created_at)
VALUES (:key, :title, :route, :timezone, :closing, :check_days, :upload_days, :week, :language,
        :years_needed, :undo_minutes, :offer_minutes, :remind_hours, :morning, :evening, :quiet,
        :silent_hours, :question_hours, :room_seats, :works_a_day, :metasubject, :exceptions, :at)
RETURNING *;

-- name: change_campaign(campaign, title, route, timezone, closing, check_days, upload_days, week, language, years_needed, undo_minutes, offer_minutes, remind_hours, morning, evening, quiet, silent_hours, question_hours, room_seats, works_a_day, metasubject, exceptions)^
UPDATE campaigns
SET title = :title, route = :route, timezone = :timezone, closing = :closing, check_days = :check_days,
    upload_days = :upload_days, week = :week, language = :language, years_needed = :years_needed,
    undo_minutes = :undo_minutes, offer_minutes = :offer_minutes, remind_hours = :remind_hours,
    morning = :morning, evening = :evening, quiet = :quiet, silent_hours = :silent_hours,
    question_hours = :question_hours, room_seats = :room_seats, works_a_day = :works_a_day, metasubject = :metasubject, exceptions = :exceptions
WHERE id = :campaign
RETURNING *;

-- name: save_exceptions(campaign, exceptions)$
UPDATE campaigns SET exceptions = :exceptions WHERE id = :campaign RETURNING id;

-- name: codes_of(campaign)
SELECT code FROM packets WHERE campaign = :campaign;

-- name: labels(campaign, organisation, subject, day)
SELECT id, code, token, organisation, organisation_name, subject, grade, day, starts, number, total
FROM packet_cards
WHERE campaign = :campaign
  AND (CAST(:organisation AS TEXT) IS NULL OR organisation = CAST(:organisation AS TEXT))
  AND (CAST(:subject AS TEXT) IS NULL OR subject = CAST(:subject AS TEXT))
  AND (CAST(:day AS TEXT) IS NULL OR day = CAST(:day AS TEXT))
ORDER BY organisation, day, subject, grade, number;
