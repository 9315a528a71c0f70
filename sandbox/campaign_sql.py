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
