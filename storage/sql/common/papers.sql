-- name: keep_paper(kind, name, sha256, data, incident, at, keep_until)$
INSERT INTO papers (kind, name, sha256, data, incident, at, keep_until)
VALUES (:kind, :name, :sha256, :data, CAST(:incident AS BIGINT), :at, :keep_until)
RETURNING id;

-- name: paper(paper)^
SELECT id, kind, name, sha256, data, incident, keep_until FROM papers WHERE id = :paper;

-- name: papers_of(incident)
SELECT id, kind, name, sha256, NULL AS data, incident, keep_until FROM papers
WHERE incident = :incident ORDER BY id;

-- name: forget_papers(at)
UPDATE papers SET data = NULL WHERE keep_until <= :at AND data IS NOT NULL RETURNING id;
