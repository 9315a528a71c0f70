-- name: works_by_place(campaign)
SELECT o.checking_place, o.code, SUM(s.listed) AS listed
FROM organisations o LEFT JOIN sittings s
  ON s.campaign = o.campaign AND s.organisation = o.code AND s.aside = 0
WHERE o.campaign = :campaign AND o.aside = 0 AND o.checking_place <> ''
GROUP BY o.checking_place, o.code;

-- name: stages_by_place(campaign)
SELECT o.checking_place, p.route, p.step, COUNT(*) AS packets
FROM packets p JOIN organisations o ON o.campaign = p.campaign AND o.code = p.organisation
WHERE p.campaign = :campaign AND p.aside = 0 AND o.checking_place <> ''
GROUP BY o.checking_place, p.route, p.step;

-- name: experts_by_place(campaign)
SELECT e.checking_place, COUNT(*) AS count FROM people e
WHERE e.campaign = :campaign AND e.aside = 0 AND e.checking_place <> ''
  AND EXISTS (SELECT 1 FROM grants g WHERE g.person = e.id AND g.role = 'expert')
GROUP BY e.checking_place;

-- name: held_by_place(campaign)
SELECT e.checking_place, COUNT(*) AS count
FROM packets p JOIN people e ON e.id = p.holder
WHERE p.campaign = :campaign AND p.aside = 0 AND p.finished = 0 AND e.checking_place <> ''
GROUP BY e.checking_place;
