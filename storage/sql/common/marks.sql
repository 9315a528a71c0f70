-- name: structures_of(campaign)
SELECT subject, grade, number, items, scale FROM structures t
WHERE campaign = :campaign AND number = (SELECT MAX(number) FROM structures n
  WHERE n.campaign = t.campaign AND n.subject = t.subject AND n.grade = t.grade)
ORDER BY subject, grade;

-- name: structure_of(campaign, subject, grade, number)^
SELECT subject, grade, number, items, scale FROM structures
WHERE campaign = :campaign AND subject = :subject AND grade = :grade AND number = :number;

-- name: keep_structure(campaign, subject, grade, items, scale, sha256, at)$
INSERT INTO structures (campaign, subject, grade, number, items, scale, sha256, at)
SELECT CAST(:campaign AS BIGINT), CAST(:subject AS TEXT), CAST(:grade AS TEXT), COALESCE(MAX(number), 0) + 1,
       CAST(:items AS TEXT), CAST(:scale AS TEXT), CAST(:sha256 AS TEXT), CAST(:at AS BIGINT)
FROM structures WHERE campaign = :campaign AND subject = :subject AND grade = :grade
RETURNING number;

-- name: works_planned(campaign)
SELECT DISTINCT subject, grade FROM sittings WHERE campaign = :campaign AND aside = 0;

-- name: sittings_of_work(campaign, subject, grade)
SELECT * FROM sitting_cards WHERE campaign = :campaign AND subject = :subject AND grade = :grade
ORDER BY organisation, day, id;

-- name: packets_checked_by(person)
SELECT * FROM packet_cards
WHERE id IN (SELECT id FROM packets WHERE expert_id = :person UNION SELECT id FROM packets WHERE holder = :person)
ORDER BY organisation, day, number;

-- name: works_checked_by(person)
SELECT DISTINCT s.id, s.day, s.organisation FROM sittings s
WHERE s.aside = 0 AND s.id IN (
  SELECT sitting FROM packets WHERE (expert_id = :person OR holder = :person) AND aside = 0
  UNION
  SELECT sitting FROM second_checks WHERE expert = :person)
ORDER BY s.day, s.organisation, s.id;

-- name: sheets_of_work(campaign, subject, grade)
-- Those whose marks stand.
SELECT m.* FROM sittings s JOIN mark_sheets m ON m.sitting = s.id AND m.aside = 0 AND m.forgotten_at IS NULL
WHERE s.campaign = :campaign AND s.subject = :subject AND s.grade = :grade AND s.aside = 0 ORDER BY m.id;

-- name: drop_typed_of_work(campaign, subject, grade)
DELETE FROM mark_typed WHERE sitting IN (
  SELECT id FROM sittings WHERE campaign = :campaign AND subject = :subject AND grade = :grade)
RETURNING person;

-- name: ask_second(sitting, expert, whose, at)$
INSERT INTO second_checks (sitting, expert, whose, at) VALUES (:sitting, :expert, :whose, :at)
ON CONFLICT (sitting) DO UPDATE SET expert = excluded.expert, whose = excluded.whose, at = excluded.at
RETURNING sitting;

-- name: note_reconciled(sitting, ours, theirs, works, differences, at)$
INSERT INTO reconciliations (sitting, ours, theirs, works, differences, at)
VALUES (:sitting, :ours, :theirs, :works, :differences, :at)
ON CONFLICT (sitting) DO UPDATE SET ours = excluded.ours, theirs = excluded.theirs, works = excluded.works,
  differences = excluded.differences, at = excluded.at
RETURNING sitting;

-- name: any_marks()$
SELECT id FROM mark_sheets LIMIT 1;

-- name: marks_tally(campaign)^
SELECT COUNT(*) AS sittings,
  COALESCE(SUM(CASE WHEN EXISTS (SELECT 1 FROM mark_sheets m WHERE m.sitting = s.id AND m.sort = 'first' AND m.aside = 0)
    THEN 1 ELSE 0 END), 0) AS marked,
  COALESCE(SUM(CASE WHEN EXISTS (SELECT 1 FROM mark_sheets m WHERE m.sitting = s.id AND m.sort = 'uploaded' AND m.aside = 0)
    THEN 1 ELSE 0 END), 0) AS forms,
  COUNT(r.sitting) AS reconciled, COALESCE(SUM(CASE WHEN r.differences > 0 THEN 1 ELSE 0 END), 0) AS differing
FROM sittings s LEFT JOIN reconciliations r ON r.sitting = s.id
  AND NOT EXISTS (SELECT 1 FROM mark_sheets m WHERE m.sitting = s.id AND m.aside = 0 AND m.at > r.at)
WHERE s.campaign = :campaign AND s.aside = 0;

-- name: sittings_to_reconcile(campaign)
-- Those that have both; the ones that nobody has compared yet, or where a sheet has come since, first.
SELECT s.id, CASE WHEN r.sitting IS NULL OR r.at < (SELECT MAX(at) FROM mark_sheets m WHERE m.sitting = s.id AND m.aside = 0)
  THEN 0 ELSE 1 END AS compared
FROM sittings s LEFT JOIN reconciliations r ON r.sitting = s.id
WHERE s.campaign = :campaign AND s.aside = 0
  AND EXISTS (SELECT 1 FROM mark_sheets m WHERE m.sitting = s.id AND m.sort = 'first' AND m.aside = 0 AND m.forgotten_at IS NULL)
  AND EXISTS (SELECT 1 FROM mark_sheets m WHERE m.sitting = s.id AND m.sort = 'uploaded' AND m.aside = 0 AND m.forgotten_at IS NULL)
ORDER BY compared, s.day, s.organisation, s.id;

-- name: reconciled(sitting)^
SELECT at, differences FROM reconciliations WHERE sitting = :sitting;

-- name: sittings_to_mark(campaign, day)
-- Whose day has come, and where some packet's expert has given no marks, or by other items than today's.
SELECT s.id, s.organisation, o.name AS organisation_name, s.subject, s.grade, s.day, o.checking_place
FROM sittings s JOIN organisations o ON o.campaign = s.campaign AND o.code = s.organisation
WHERE s.campaign = :campaign AND s.aside = 0
  AND s.day <= :day
  AND EXISTS (SELECT 1 FROM packets p WHERE p.sitting = s.id AND p.aside = 0
    AND NOT EXISTS (SELECT 1 FROM mark_sheets m WHERE m.sitting = s.id AND m.sort = 'first' AND m.aside = 0
      AND (p.expert_id IS NULL OR m.whose_id = p.expert_id OR m.whose_id = p.holder)
      AND NOT EXISTS (SELECT 1 FROM structures b, structures n
        WHERE b.campaign = s.campaign AND b.subject = s.subject AND b.grade = s.grade AND b.number = m.structure
          AND n.campaign = s.campaign AND n.subject = s.subject AND n.grade = s.grade AND n.items <> b.items
          AND n.number = (SELECT MAX(x.number) FROM structures x
            WHERE x.campaign = s.campaign AND x.subject = s.subject AND x.grade = s.grade))))
ORDER BY s.subject, LENGTH(s.grade), s.grade, s.organisation, s.id;

-- name: sittings_to_decide(campaign)
-- Where a second check said something else, as far as digests tell, and nobody has decided.
SELECT s.id, s.organisation, o.name AS organisation_name, s.subject, s.grade, s.day, o.checking_place
FROM mark_sheets n JOIN sittings s ON s.id = n.sitting AND s.campaign = :campaign AND s.aside = 0
JOIN organisations o ON o.campaign = s.campaign AND o.code = s.organisation
WHERE n.sort = 'second' AND n.aside = 0 AND n.forgotten_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM mark_sheets m WHERE m.sitting = s.id AND m.aside = 0
    AND (m.sort = 'chair' OR (m.sort = 'first' AND m.rows_sha256 = n.rows_sha256)))
ORDER BY s.subject, LENGTH(s.grade), s.grade, s.organisation, s.id;

-- name: marked_sittings(campaign, most, skipped)
SELECT s.id FROM sittings s WHERE s.campaign = :campaign AND s.aside = 0
  AND EXISTS (SELECT 1 FROM mark_sheets m WHERE m.sitting = s.id AND m.aside = 0)
ORDER BY s.day, s.organisation, s.subject, s.grade, s.id LIMIT :most OFFSET :skipped;

-- name: begin_typing(person, sitting, checker, at)$
INSERT INTO mark_typing (person, sitting, checker, at) VALUES (:person, :sitting, :checker, :at)
ON CONFLICT (person) DO UPDATE SET sitting = excluded.sitting, checker = excluded.checker, at = excluded.at
RETURNING person;

-- name: typing_of(person)^
SELECT sitting, checker FROM mark_typing WHERE person = :person;

-- name: typed_rows(person, sitting)
SELECT code, variant, marks FROM mark_typed WHERE person = :person AND sitting = :sitting ORDER BY at, code;

-- name: type_row(person, sitting, code, variant, marks, at)$
INSERT INTO mark_typed (person, sitting, code, variant, marks, at)
VALUES (:person, :sitting, :code, :variant, :marks, :at)
ON CONFLICT (person, sitting, code) DO UPDATE
SET variant = excluded.variant, marks = excluded.marks, at = excluded.at
RETURNING code;

-- name: drop_typed_row(person, sitting, code)$
DELETE FROM mark_typed WHERE person = :person AND sitting = :sitting AND code = :code RETURNING code;

-- name: end_typing(person)$
DELETE FROM mark_typing WHERE person = :person RETURNING sitting;

-- name: drop_typed_rows(person, sitting)
DELETE FROM mark_typed WHERE person = :person AND sitting = :sitting RETURNING code;

-- name: marks_to_forget(before)
-- By campaign: how many sheets and works are older.
SELECT s.campaign, COUNT(*) AS sheets, SUM(m.works) AS works FROM mark_sheets m JOIN sittings s ON s.id = m.sitting
WHERE m.at < :before AND m.forgotten_at IS NULL
GROUP BY s.campaign ORDER BY s.campaign;

-- name: marks_going(near, until)
-- By campaign: what nobody has been told of and is older than `until`, once the first of it is older than `near`.
SELECT s.campaign, COUNT(*) AS sheets, SUM(m.works) AS works, MIN(m.at) AS first
FROM mark_sheets m JOIN sittings s ON s.id = m.sitting
WHERE m.at < :until AND m.forgotten_at IS NULL AND m.warned_at IS NULL
GROUP BY s.campaign HAVING MIN(m.at) < :near ORDER BY s.campaign;

-- name: warned_of_marks(campaign, until, at)
UPDATE mark_sheets SET warned_at = :at
WHERE at < :until AND forgotten_at IS NULL AND warned_at IS NULL
  AND sitting IN (SELECT id FROM sittings WHERE campaign = :campaign)
RETURNING id;

-- name: marks_left(campaign)$
SELECT m.id FROM mark_sheets m JOIN sittings s ON s.id = m.sitting
WHERE m.forgotten_at IS NULL AND s.campaign = :campaign LIMIT 1;

-- name: drop_old_mark_rows(before)
DELETE FROM mark_rows WHERE sheet IN (SELECT id FROM mark_sheets WHERE at < :before AND forgotten_at IS NULL)
RETURNING sheet;

-- name: drop_old_typed_rows(before)
DELETE FROM mark_typed WHERE at < :before RETURNING code;

-- name: forget_old_sheets(before, at)
UPDATE mark_sheets SET forgotten_at = :at WHERE at < :before AND forgotten_at IS NULL RETURNING papers;
