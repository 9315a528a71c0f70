"""Who understands what is typed, by the names under which the handlers ask for them."""

from typing import Any

from locales.typed import typed_act
from locales.typed_answers import answer_meant
from locales.typed_audience import typed_audience
from locales.typed_codes import typed_codes
from locales.typed_dates import dated
from locales.typed_days import typed_day
from locales.typed_hours import typed_hours
from locales.typed_inquiries import INQUIRER
from locales.typed_marks import typed_marks
from locales.typed_proof import proof_asked, typed_proof
from locales.typed_rooms import typed_rooms
from locales.typed_sample import sample_words
from locales.typed_sharing import typed_sharing
from locales.typed_status import status_asked, typed_status
from locales.typed_tasks import typed_task
from locales.typed_windows import typed_window

READERS: dict[str, Any] = {
    "vocabulary": typed_act,
    "meaning": answer_meant,
    "day_reader": typed_day,
    "hours_reader": typed_hours,
    "inquirer": INQUIRER,
    "audience_reader": typed_audience,
    "status_reader": typed_status,
    "status_asked": status_asked,
    "dates": dated,
    "codes_reader": typed_codes,
    "sharing_reader": typed_sharing,
    "marks_reader": typed_marks,
    "rooms_reader": typed_rooms,
    "sample_words": sample_words,
    "day_of_work_reader": typed_window,
    "proof_reader": typed_proof,
    "proof_asked": proof_asked,
    "task_reader": typed_task,
}
