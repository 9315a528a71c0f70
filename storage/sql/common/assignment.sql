-- name: pieces(campaign)
SELECT p.id, p.version, p.sitting, p.code, p.number, p.total, p.route, p.organisation,
       o.name AS organisation_name, p.subject, p.grade, s.day, s.listed, p.expert_id, p.step, s.without_order,
       CASE WHEN s.chosen = 0 THEN s.since ELSE '' END AS since, o.checking_place
FROM packets p
JOIN sittings s ON s.id = p.sitting
JOIN organisations o ON o.campaign = p.campaign AND o.code = p.organisation
WHERE p.campaign = :campaign AND p.aside = 0 AND s.aside = 0
ORDER BY s.day, p.organisation, p.subject, p.grade, p.sitting, p.number;

-- name: works_to_observe(campaign)
SELECT s.id, s.organisation, o.name AS organisation_name, o.place, s.subject, s.grade, s.day, s.starts,
       s.listed, s.observer, s.without_order,
       CASE WHEN s.chosen = 0 THEN s.since ELSE '' END AS since, o.checking_place
FROM sittings s
JOIN organisations o ON o.campaign = s.campaign AND o.code = s.organisation
WHERE s.campaign = :campaign AND s.aside = 0
ORDER BY s.day, s.starts, s.organisation, s.subject, s.grade, s.id;

-- name: absences_from(campaign, day)
SELECT a.person, a.day FROM absences a JOIN people p ON p.id = a.person
WHERE p.campaign = :campaign AND p.aside = 0 AND a.day >= :day;

-- name: leaves_of(campaign)
SELECT a.expert, a.organisation FROM authorisations a JOIN people p ON p.id = a.expert
WHERE p.campaign = :campaign AND p.aside = 0;
