-- name: sample_of(campaign)^
SELECT number, version, sha256, at, results, limits, picks FROM samples
WHERE campaign = :campaign AND results <> '';

-- name: sample_terms(campaign)^
-- Also when the results are forgotten: thresholds and choices go on.
SELECT number, version, limits, picks, CASE WHEN results = '' THEN 0 ELSE 1 END AS there FROM samples
WHERE campaign = :campaign;

-- name: begin_sample(campaign, sha256, at, results, limits)$
INSERT INTO samples (campaign, number, version, sha256, at, results, limits, picks)
VALUES (:campaign, 1, 1, :sha256, :at, :results, :limits, '[]')
ON CONFLICT (campaign) DO UPDATE
SET number = samples.number + 1, version = samples.version + 1, sha256 = excluded.sha256, at = excluded.at,
    results = excluded.results
RETURNING number;

-- name: change_sample(campaign, version, limits, picks)$
UPDATE samples SET version = version + 1, limits = :limits, picks = :picks
WHERE campaign = :campaign AND version = :version RETURNING version;

-- name: send_sample(campaign, version, sent)$
UPDATE samples SET sent = :sent WHERE campaign = :campaign AND version = :version RETURNING version;

-- name: sent_sample(campaign)$
SELECT sent FROM samples WHERE campaign = :campaign;

-- name: forget_results(campaign)$
UPDATE samples SET results = '', version = version + 1
WHERE campaign = :campaign AND results <> '' RETURNING version;
