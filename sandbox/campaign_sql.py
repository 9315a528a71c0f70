"""All that the page asks of the demo's database beside the bot's own queries; it only ever reads.

A table or a column that is not there yet answers nothing, so that the page outlives a change of the books.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LEDGER = "SELECT id, stream, seq, prev, data, hash FROM ledger WHERE id > :since ORDER BY id LIMIT :most"

OLD_LABELS = "SELECT token, code, packet FROM old_labels ORDER BY at DESC LIMIT 5"

LESSONS = """
SELECT p.id AS packet, p.code, p.number, p.total, s.id AS sitting, s.day, s.subject, s.grade, s.listed,
       o.name AS organisation, school.callsign AS school, observer.callsign AS observer,
       expert.callsign AS expert, coordinator.callsign AS coordinator
FROM packets p
JOIN sittings s ON s.id = p.sitting
JOIN organisations o ON o.campaign = s.campaign AND o.code = s.organisation
JOIN people observer ON observer.id = s.observer
JOIN people expert ON expert.id = p.expert_id
JOIN grants sg ON sg.role = 'school' AND instr(sg.organisations, '"' || o.code || '"')
JOIN people school ON school.id = sg.person AND school.campaign = s.campaign
JOIN grants cg ON cg.role = 'coordinator' AND cg.deputy = 0
JOIN people coordinator ON coordinator.id = cg.person AND coordinator.campaign = s.campaign
WHERE p.aside = 0 AND CASE WHEN :packet IS NULL THEN COALESCE(p.step, '') = '' ELSE p.id = :packet END
ORDER BY p.id = COALESCE(:other, 0),
         CASE WHEN s.day = :today THEN 0 WHEN s.day < :today THEN 2 ELSE 1 END,
         s.milestones <> '[]', p.total, s.day, p.id, school.id, coordinator.id
LIMIT 1
"""

COLLEGE_LESSONS = """
SELECT p.id AS packet, p.code, p.number, p.total, s.id AS sitting, s.day, s.subject, s.grade, s.listed,
       CASE WHEN s.chosen = 0 AND s.until <> '' THEN s.since ELSE s.day END AS opens,
       o.name AS organisation, school.callsign AS school, chair.callsign AS chair,
       expert.callsign AS expert, coordinator.callsign AS coordinator,
       (SELECT x.callsign FROM people x JOIN grants xg ON xg.person = x.id AND xg.role = 'expert'
        WHERE x.campaign = s.campaign AND x.id <> expert.id AND x.checking_place = o.checking_place
          AND (xg.subjects = '[]' OR instr(xg.subjects, '"' || s.subject || '"'))
        ORDER BY EXISTS (SELECT 1 FROM devices d WHERE d.person = x.id AND d.revoked_at IS NULL), x.id
        LIMIT 1) AS other
FROM packets p
JOIN campaigns c ON c.id = p.campaign AND c.route = 'college'
JOIN sittings s ON s.id = p.sitting
JOIN organisations o ON o.campaign = s.campaign AND o.code = s.organisation
JOIN grants sg ON sg.role = 'school' AND instr(sg.organisations, '"' || o.code || '"')
JOIN people school ON school.id = sg.person AND school.campaign = s.campaign
JOIN people chair ON chair.campaign = s.campaign AND chair.checking_place = o.checking_place
JOIN grants hg ON hg.person = chair.id AND hg.role = 'chair'
JOIN people expert ON expert.campaign = s.campaign AND expert.checking_place = o.checking_place
JOIN grants eg ON eg.person = expert.id AND eg.role = 'expert'
  AND (eg.subjects = '[]' OR instr(eg.subjects, '"' || s.subject || '"'))
JOIN grants cg ON cg.role = 'coordinator' AND cg.deputy = 0
JOIN people coordinator ON coordinator.id = cg.person AND coordinator.campaign = s.campaign
WHERE p.aside = 0 AND CASE WHEN :packet IS NULL THEN COALESCE(p.step, '') = '' ELSE p.id = :packet END
ORDER BY s.id = COALESCE((SELECT sitting FROM packets WHERE id = :other), 0),
         CASE WHEN s.day = :today THEN 0 WHEN s.day < :today THEN 2 ELSE 1 END,
         p.total DESC, p.id, school.id, chair.id,
         NOT EXISTS (SELECT 1 FROM devices d WHERE d.person = expert.id AND d.revoked_at IS NULL), expert.id,
         coordinator.id
LIMIT 1
"""

STATE = """
SELECT (SELECT COUNT(*) FROM campaigns) AS plans,
       (SELECT COUNT(*) FROM packets
        WHERE COALESCE(step, '') = '' AND expert_id IS NULL AND aside = 0) AS alone
"""

LANGUAGES = "SELECT callsign, language FROM people"


def rows(file: Path, query: str, **values: object) -> list[sqlite3.Row]:
    """Read from the file of the demo's books."""
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        try:
            return connection.execute(query, values).fetchall()
        except sqlite3.OperationalError:
            return []
