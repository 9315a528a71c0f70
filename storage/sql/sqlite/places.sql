-- Places come as a JSON list, and are gone through first: a chair's own one is found without the whole region.

-- name: place_codes_of(campaign, callsign, codes)
SELECT code FROM checking_places WHERE campaign = :campaign AND chair = :callsign
UNION
SELECT o.checking_place FROM json_each(:codes) i
CROSS JOIN organisations o ON o.campaign = :campaign AND o.code = i.value
WHERE o.aside = 0 AND o.checking_place <> '';

-- name: works_by_place(campaign, places)
SELECT o.checking_place, o.code, SUM(s.listed) AS listed
FROM json_each(:places) i
CROSS JOIN organisations o ON o.campaign = :campaign AND o.checking_place = i.value
LEFT JOIN sittings s ON s.campaign = o.campaign AND s.organisation = o.code AND s.aside = 0
WHERE o.aside = 0
GROUP BY o.checking_place, o.code;

-- name: stages_by_place(campaign, places)
SELECT o.checking_place, p.route, p.step, COUNT(*) AS packets
FROM json_each(:places) i
CROSS JOIN organisations o ON o.campaign = :campaign AND o.checking_place = i.value
CROSS JOIN sittings s ON s.campaign = o.campaign AND s.organisation = o.code
CROSS JOIN packets p ON p.sitting = s.id AND p.aside = 0
GROUP BY o.checking_place, p.route, p.step;

-- name: experts_by_place(campaign, places)
SELECT e.checking_place, COUNT(*) AS count
FROM json_each(:places) i CROSS JOIN people e ON e.campaign = :campaign AND e.checking_place = i.value
WHERE e.aside = 0 AND EXISTS (SELECT 1 FROM grants g WHERE g.person = e.id AND g.role = 'expert')
GROUP BY e.checking_place;

-- name: held_by_place(campaign, places)
SELECT e.checking_place, COUNT(*) AS count
FROM json_each(:places) i CROSS JOIN people e ON e.campaign = :campaign AND e.checking_place = i.value
CROSS JOIN packets p ON p.holder = e.id
WHERE p.aside = 0 AND p.finished = 0
GROUP BY e.checking_place;
