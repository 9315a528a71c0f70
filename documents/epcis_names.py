"""How the outside calls our packets, people and places: URNs of our own (EPCIS 2.0, CBV 2.0 section 8)."""

import base64
from dataclasses import dataclass
from urllib.parse import quote

OURS = "urn:vpr-custody"
TERMS = f"{OURS}:terms:"
"""Fields that EPCIS does not know are called `vpr:…` in the file and stand for these."""


@dataclass(frozen=True, slots=True)
class Traced:
    """One packet: the campaign's key, the code of its first label, its school, and what it is of."""

    campaign: str
    code: str
    organisation: str
    organisation_name: str
    subject: str
    grade: str
    day: str
    number: int
    of: int

    @property
    def packet(self) -> str:
        """The packet for ever, whatever label it wears."""
        return urn("packet", self.campaign, self.code)

    @property
    def school(self) -> str:
        """The place where it was packed."""
        return urn("place", self.campaign, self.organisation)

    def person(self, callsign: str) -> str:
        """Somebody by the call-sign."""
        return urn("person", self.campaign, callsign)


def urn(*parts: str) -> str:
    """Our name for something, all but plain letters and digits as percent signs (RFC 8141)."""
    return ":".join((OURS, *(quote(part, safe="") for part in parts)))


def event_id(digest: str) -> str:
    """The SHA-256 of a ledger entry, from hexadecimal digits to a name (RFC 6920) that can be checked."""
    return "ni:///sha-256;" + base64.urlsafe_b64encode(bytes.fromhex(digest)).decode().rstrip("=")
