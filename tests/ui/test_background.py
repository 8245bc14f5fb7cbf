"""The door to the background: two lanes, completion at home, nothing stale, errors not lost."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from types import MethodType

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from digitpad.ui.state.background import Background, Job


def test_a_reading_comes_back_on_the_thread_that_asked(background: Background, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    ran_on: list[threading.Thread] = []

    def read(_job: Job) -> int:
        ran_on.append(threading.current_thread())
        return 7

    results: list[int] = []
    background.read(read, lambda value: (results.append(value), threads.append(threading.current_thread())))
    qtbot.waitUntil(lambda: results == [7])
    assert threads == [threading.main_thread()]
    assert ran_on != threads


def test_only_the_newest_reading_is_delivered(background: Background, qtbot: QtBot) -> None:
    gate = threading.Event()
    began = threading.Event()
    results: list[str] = []
    ran: list[str] = []

    def slow(_job: Job) -> str:
        began.set()
        gate.wait(10)
        return "first"

    def named(name: str) -> str:
        ran.append(name)
        return name

    background.read(slow, results.append)
    assert began.wait(10)
    background.read(lambda _job: named("second"), results.append)
    background.read(lambda _job: named("third"), results.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(results))
    qtbot.waitUntil(lambda: ran == ["third"])
    assert results == ["third"]


def test_a_withdrawn_reading_is_not_delivered(background: Background, qtbot: QtBot) -> None:
    gate = threading.Event()
    results: list[int] = []
    done: list[int] = []
    background.read(lambda _job: gate.wait(10), results.append)
    background.withdraw_readings()
    gate.set()
    background.work(lambda _job: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])
    assert results == []


def test_work_of_one_queue_runs_in_order(background: Background, qtbot: QtBot) -> None:
    results: list[int] = []
    for i in range(20):
        background.work(lambda _job, i=i: i, results.append, queue="store")
    qtbot.waitUntil(lambda: len(results) == 20)
    assert results == list(range(20))
    assert background.jobs == ()


def test_long_work_does_not_hold_up_readings_or_other_queues(background: Background, qtbot: QtBot) -> None:
    gate = threading.Event()
    results: list[str] = []
    background.work(lambda _job: gate.wait(10), lambda _: results.append("long"), queue="work")
    background.read(lambda _job: "read", results.append)
    background.work(lambda _job: "stored", results.append, queue="store")
    qtbot.waitUntil(lambda: sorted(results) == ["read", "stored"])
    gate.set()
    qtbot.waitUntil(lambda: "long" in results)


def test_progress_arrives_and_a_cancelled_job_delivers_nothing(background: Background, qtbot: QtBot) -> None:
    reported: list[tuple[float, object]] = []
    delivered: list[object] = []
    gate = threading.Event()

    def work(job: Job) -> str:
        job.report(0.5, "half")
        gate.wait(10)
        job.report(0.9)
        return "never"

    job = background.work(
        work,
        delivered.append,
        on_error=delivered.append,
        on_progress=lambda share, note: reported.append((share, note)),
    )
    qtbot.waitUntil(lambda: reported == [(0.5, "half")])
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: background.jobs == ())
    assert delivered == []
    assert reported == [(0.5, "half")]


def test_patient_work_stops_while_somebody_waits_for_other_work(background: Background, qtbot: QtBot) -> None:
    gate, began, went_on = threading.Event(), threading.Event(), threading.Event()
    told: list[str] = []

    def patient(job: Job) -> None:
        began.set()
        gate.wait(10)
        job.report(0.5)
        went_on.set()
        told.append("patient")

    def awaited(job: Job) -> None:
        gate.set()
        job.report(0.5)
        went_on.wait(0.2)  # in vain
        told.append("awaited")

    background.work(patient, queue="patient", is_patient=True)
    assert began.wait(10)
    background.work(awaited, queue="awaited", is_awaited=True)
    qtbot.waitUntil(lambda: background.jobs == ())
    assert told == ["awaited", "patient"]


def test_patient_work_that_is_cancelled_ends_while_it_has_stopped(background: Background, qtbot: QtBot) -> None:
    gate = threading.Event()
    shares: list[float] = []
    awaited = background.work(lambda _job: gate.wait(10), queue="awaited", is_awaited=True)
    job = background.work(
        lambda job: job.report(0.5),
        on_progress=lambda share, _note: shares.append(share),
        queue="patient",
        is_patient=True,
    )
    qtbot.waitUntil(lambda: shares == [0.5])
    job.cancel()
    qtbot.waitUntil(lambda: job not in background.jobs)
    assert background.jobs == (awaited,)
    gate.set()


class Told(QLabel):
    def take(self, told: list[object], *values: object) -> None:
        told.append(values)
        self.setText(str(values))


@pytest.mark.parametrize("how", ["method", "lambda", "partial"])
def test_a_widget_that_has_gone_is_told_nothing(background: Background, qtbot: QtBot, how: str) -> None:
    told: list[object] = []
    gate = threading.Event()
    label = Told()
    take: Callable[..., None] = {
        "method": MethodType(lambda self, *values: self.take(told, *values), label),
        "lambda": lambda *values: label.take(told, *values),
        "partial": partial(label.take, told),
    }[how]

    def work(job: Job) -> None:
        gate.wait(10)
        job.report(0.5)

    def fail(_job: Job) -> None:
        raise KeyError

    background.work(work, take, on_progress=take)
    background.work(fail, on_error=take)
    delete(label)
    gate.set()
    qtbot.waitUntil(lambda: background.jobs == ())
    assert told == []


@pytest.mark.parametrize("lane", ["read", "work"])
def test_an_error_that_nobody_takes_is_told(background: Background, qtbot: QtBot, lane: str) -> None:
    def fail(*_: object) -> None:
        raise KeyError(lane)

    with qtbot.waitSignal(background.failed) as told:
        getattr(background, lane)(fail, lambda _: None)
    assert isinstance(told.args[0], KeyError)


def test_an_error_goes_to_the_handler_that_wants_it(background: Background, qtbot: QtBot) -> None:
    taken: list[Exception] = []
    told: list[Exception] = []
    background.failed.connect(told.append)

    def fail(_job: Job) -> None:
        raise OSError("full")

    background.work(fail, on_error=taken.append)
    qtbot.waitUntil(lambda: len(taken) == 1)
    assert told == []


def test_nothing_is_delivered_after_close(qtbot: QtBot) -> None:
    background = Background()
    results: list[int] = []
    background.work(lambda _job: 1, results.append)
    background.close()
    with qtbot.waitSignal(background._finished, raising=False, timeout=100):
        pass
    assert results == []
