"""`sample`: which schools last year's results propose for control; needs no database (M 3.2, 5)."""

import hashlib
import json
from argparse import Namespace
from pathlib import Path

from bot.cli.sample_shown import Made, as_json, as_lines
from bot.cli.terminal import Terminal
from bot.cli.troubles import Trouble
from custody.facts.sampling_reasons import Thresholds
from custody.sampling.beside import own_counts, pairs
from custody.sampling.limits import is_within, put
from custody.sampling.proposal import propose
from custody.sampling.results import Results
from documents.beside_papers import beside_picture, beside_to_xlsx
from documents.results_reading import read_results
from documents.results_template import results_template
from documents.sampling_pictures import proposal_picture
from documents.sampling_xlsx import proposal_to_xlsx
from locales.typed_sample import sample_words

SHOWN_FAULTS = 20


def run(terminal: Terminal, asked: Namespace) -> int:
    """Propose; or write the empty form of the table; or put the marks of two tables side by side."""
    if asked.form:
        terminal.save(asked.file, [results_template()], over=asked.over)
        terminal.say("cli-sample-form", file=str(asked.file))
    elif asked.now is None:
        _propose(terminal, asked)
    else:
        _beside(terminal, asked)
    return 0


def _propose(terminal: Terminal, asked: Namespace) -> None:
    _check(terminal, asked)
    limits = _limits(asked.threshold)
    results, sha256 = _read(terminal, asked.file)
    made = Made(results, limits, propose(results, limits), sha256)
    proposal, scales, language = made.proposal, results.scales, terminal.language
    if asked.output is not None:
        book = proposal_to_xlsx(proposal, limits, scales, sha256, language)
        terminal.save(asked.output, [book], over=asked.over)
    if asked.picture is not None:
        picture = proposal_picture(proposal, proposal.taken or proposal.schools, scales, language)
        terminal.save(asked.picture, [picture], over=asked.over)
    if asked.json:
        print(json.dumps(as_json(made), ensure_ascii=False, indent=2))
    else:
        print("\n".join(as_lines(made, terminal)))


def _beside(terminal: Terminal, asked: Namespace) -> None:
    """The schools' own marks of last year and the independent ones of now: figures, no verdict."""
    _check(terminal, asked)
    before, _ = _read(terminal, asked.file)
    now, _ = _read(terminal, asked.now)
    names = {school.code: school.name for school in before.schools}
    both = pairs(own_counts(before), own_counts(now), names)
    if not both:
        raise Trouble("cli-sample-nothing-beside")
    if asked.output is not None:
        terminal.save(asked.output, [beside_to_xlsx(both, terminal.language)], over=asked.over)
    if asked.picture is not None:
        terminal.save(asked.picture, [beside_picture(both, terminal.language)], over=asked.over)
    terminal.say("cli-sample-beside", count=len(both))


def _check(terminal: Terminal, asked: Namespace) -> None:
    """Whether the files may be written is known before any work is done for them."""
    for target in (asked.output, asked.picture):
        if target is not None:
            terminal.check(target, over=asked.over)


def _limits(said: list[str]) -> Thresholds:
    limits = Thresholds()
    for text in said:
        found = sample_words.limit(text)
        if found is None or not is_within(*found):
            raise Trouble("cli-sample-threshold", 2, text=text)
        limits = put(limits, *found)
    return limits


def _read(terminal: Terminal, file: Path) -> tuple[Results, str]:
    content = file.read_bytes()
    found = read_results(content)
    if not isinstance(found, Results):
        for each in found[:SHOWN_FAULTS]:
            print(terminal.words.say_problem(each, terminal.language))
        raise Trouble("cli-sample-wrong", count=len(found), file=str(file))
    return found, hashlib.sha256(content).hexdigest()
