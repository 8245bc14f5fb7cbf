"""What the game says."""

from __future__ import annotations

from digitpad.core.articles import label_noun
from digitpad.core.recognition import Recognition
from digitpad.ui.game.rules import Answer, Game, Task, to_blame
from digitpad.ui.kit.i18n import percent, tr
from digitpad.ui.reading.neighbor_view import origin_sentence


def task_sentence(task: Task) -> str:
    """What to draw."""
    if task.taken_for is None:
        return tr("Draw {digit}", digit=label_noun(task.label))
    return tr("Draw {digit} that it takes for {other}", digit=label_noun(task.label), other=label_noun(task.taken_for))


def hint_sentence(task: Task) -> str:
    """How it goes, below the question."""
    if task.taken_for is None:
        return tr("As you always do. It reads while you draw; nothing of this game is taught by itself.")
    return tr("A person should still see {digit}. Draw on, or clear and try again.", digit=label_noun(task.label))


def place_sentence(game: Game) -> str:
    return tr("{place} of {n_tasks}", place=min(game.place + 1, len(game.tasks)), n_tasks=len(game.tasks))


def outcome_sentence(task: Task, reading: Recognition) -> str:
    """What the reading means for the task, and who was to blame for a wrong one."""
    if reading.verdict == task.label:
        right = tr("Read right.")
        return right if task.taken_for is None else tr("{right} It is not fooled yet.", right=right)
    if task.taken_for is not None and reading.verdict == task.taken_for:
        return tr("Fooled! {blame}", blame=_blame(task, reading))
    if task.taken_for is not None:
        return tr("It says {label}: wrong, but not what was asked for.", label=label_noun(reading.verdict))
    return tr("Misread. {blame}", blame=_blame(task, reading))


def _blame(task: Task, reading: Recognition) -> str:
    blamed = to_blame(reading, task.label)
    if not blamed:
        return tr("No sample voted for it; it was refused.")
    return tr(
        "These {n} samples are to blame, with {share} of the vote; the loudest: {which}.",
        n=len(blamed),
        share=percent(sum(near.weight for near in blamed)),
        which=origin_sentence(blamed[0]),
    )


def result_sentence(game: Game) -> str:
    """What came out: of each half so many."""
    plain, fooling = game.of_kind(False), game.of_kind(True)
    right = sum(answer.is_read_right for answer in plain)
    n_fooling = sum(task.taken_for is not None for task in game.tasks)
    return tr(
        "Read right: {right} of {plain} drawings. Fooled on purpose: {fooled} of {asked} times.",
        right=right,
        plain=len(plain),
        fooled=len(fooling),
        asked=n_fooling,
    )


def learnt_sentence(n_taught: int, n_now: int | None, answers: list[Answer]) -> str:
    """What it has learnt from the game: nothing, unless some drawings were taught. `n_now`: None, not measured yet."""
    if n_taught == 0:
        return tr("What has it learnt? Nothing: what you drew here was kept apart. Below, you can teach one by one.")
    before = sum(answer.is_read_right for answer in answers)
    if n_now is None:
        return tr("{n} drawings taught.", n=n_taught)
    return tr(
        "{n} drawings taught. Of all {total} drawings of this game it now reads {now} as you meant them; before,"
        " {before}.",
        n=n_taught,
        total=len(answers),
        now=n_now,
        before=before,
    )


def answer_sentence(answer: Answer) -> str:
    return tr(
        "Meant as {digit}, read as {label} ({sure}).",
        digit=label_noun(answer.task.label),
        label=label_noun(answer.reading.verdict),
        sure=percent(answer.reading.confidence),
    )
