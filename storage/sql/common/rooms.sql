-- name: room_report(sitting)^
SELECT sitting, rooms, variants, teaches, at FROM room_reports WHERE sitting = :sitting;

-- name: keep_room_report(sitting, rooms, variants, teaches, at)$
INSERT INTO room_reports (sitting, rooms, variants, teaches, at)
VALUES (:sitting, :rooms, :variants, :teaches, :at)
ON CONFLICT (sitting) DO UPDATE SET rooms = excluded.rooms, variants = excluded.variants,
  teaches = excluded.teaches, at = excluded.at
RETURNING sitting;

-- name: drop_room_report(sitting)$
DELETE FROM room_reports WHERE sitting = :sitting RETURNING sitting;

-- name: code_ranges(campaign, organisation)
SELECT id, course, first, last FROM code_ranges
WHERE campaign = :campaign AND organisation = :organisation ORDER BY course, id;

-- name: add_code_range(campaign, organisation, course, first, last, at)$
INSERT INTO code_ranges (campaign, organisation, course, first, last, at)
VALUES (:campaign, :organisation, :course, :first, :last, :at) RETURNING id;

-- name: drop_code_range(campaign, organisation, number)^
DELETE FROM code_ranges WHERE id = :number AND campaign = :campaign AND organisation = :organisation
RETURNING id, course, first, last;

-- name: organisation_of_codes(campaign, number)$
SELECT organisation FROM code_ranges WHERE id = :number AND campaign = :campaign;
