-- name: windowed(campaign)
SELECT * FROM sitting_cards
WHERE campaign = :campaign AND window_until <> '' AND uploaded_at IS NULL ORDER BY id;

-- name: same_work_on(sitting, day)
-- One that is set aside holds its day too: no two rows are the same work on the same day.
SELECT o.id FROM sittings s JOIN sittings o
  ON o.campaign = s.campaign AND o.organisation = s.organisation AND o.subject = s.subject AND o.grade = s.grade
WHERE s.id = :sitting AND o.id <> s.id AND o.day = :day;

-- name: put_day(sitting, day, chosen, upload_due)$
UPDATE sittings SET day = :day, chosen = :chosen, upload_due = CAST(:upload_due AS BIGINT)
WHERE id = :sitting RETURNING id;
