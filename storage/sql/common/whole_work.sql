-- name: take_grants_over(person, taker, role)
-- What the taker has already is not given twice; the positions of the plan's own grants stay free.
INSERT INTO grants (person, position, role, organisations, subjects, deputy, stands_for)
SELECT CAST(:taker AS BIGINT), m.top + g.position, g.role, g.organisations, g.subjects, g.deputy, g.person
FROM grants g, (SELECT COALESCE(MAX(position), 0) + 1000 AS top FROM grants WHERE person = CAST(:taker AS BIGINT)) m
WHERE g.person = CAST(:person AS BIGINT) AND g.role = :role AND g.handed_on = 0 AND NOT EXISTS (
  SELECT 1 FROM grants h WHERE h.person = CAST(:taker AS BIGINT) AND h.role = g.role AND h.handed_on = 0
    AND h.organisations = g.organisations AND h.subjects = g.subjects)
RETURNING position;

-- name: hand_grants_on(person, role)
UPDATE grants SET handed_on = 1 WHERE person = :person AND role = :role AND handed_on = 0 RETURNING position;

-- name: give_grants_up(person, taker)
-- Also where the taker has handed it on in turn.
DELETE FROM grants
WHERE (person = :taker AND stands_for = CAST(:person AS BIGINT)) OR (stands_for = CAST(:taker AS BIGINT) AND EXISTS (
  SELECT 1 FROM grants m WHERE m.person = CAST(:taker AS BIGINT) AND m.stands_for = CAST(:person AS BIGINT)
    AND m.role = grants.role AND m.organisations = grants.organisations AND m.subjects = grants.subjects))
RETURNING position;

-- name: get_grants_back(person)
UPDATE grants SET handed_on = 0 WHERE person = :person AND handed_on = 1 RETURNING position;
