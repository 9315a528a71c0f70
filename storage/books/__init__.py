"""All the books over one open transaction: `custody.ports.Books` as the database keeps it."""

from storage.books.advice import StoredAdvice
from storage.books.approval import StoredApproval
from storage.books.assignment import StoredAssignment
from storage.books.board import StoredBoard
from storage.books.deeds import StoredDeeds
from storage.books.digests import StoredDigests
from storage.books.doors import StoredDoors
from storage.books.due import StoredDue
from storage.books.groups import StoredGroups
from storage.books.guesses import StoredGuesses
from storage.books.incidents import StoredIncidents
from storage.books.inquiries import StoredInquiries
from storage.books.ledger import StoredLedger
from storage.books.log import StoredLog
from storage.books.mark_drafts import StoredStructures
from storage.books.marks import StoredMarks
from storage.books.needs import StoredNeeds
from storage.books.packets import StoredPackets
from storage.books.papers import StoredPapers
from storage.books.people import StoredPeople
from storage.books.places import StoredPlaces
from storage.books.plans import StoredPlans
from storage.books.post import StoredPost
from storage.books.questions import StoredQuestions
from storage.books.relabelling import StoredLabels
from storage.books.roadmap import StoredRoadmap
from storage.books.rooms import StoredRooms
from storage.books.sampling import StoredSamples
from storage.books.sent import StoredSent
from storage.books.tells import StoredTells
from storage.books.unheard import StoredUnheard
from storage.books.whole_work import StoredWork
from storage.books.windows import StoredWindows


class StoredBooks(
    StoredPeople,
    StoredDoors,
    StoredPackets,
    StoredMarks,
    StoredStructures,
    StoredLedger,
    StoredLog,
    StoredInquiries,
    StoredAdvice,
    StoredPost,
    StoredQuestions,
    StoredPapers,
    StoredDue,
    StoredIncidents,
    StoredLabels,
    StoredBoard,
    StoredGroups,
    StoredAssignment,
    StoredDeeds,
    StoredNeeds,
    StoredPlans,
    StoredApproval,
    StoredDigests,
    StoredWork,
    StoredTells,
    StoredGuesses,
    StoredSent,
    StoredRoadmap,
    StoredUnheard,
    StoredRooms,
    StoredSamples,
    StoredWindows,
    StoredPlaces,
):
    """What is done in it happens whole or not at all."""
