"""The worker's duties: each in its time, by one worker at a time, none stopped by another's failure."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from post_office.models import STATUS, Email

from core import duties
from core.duties import LEASE, Duty, forget_old_mail, run_due
from core.models import DutyState

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def ran(monkeypatch) -> list[str]:
    """Names of the duties that ran; one of them always fails."""
    names: list[str] = []

    def fail():
        names.append("fails")
        raise RuntimeError("on purpose")

    minute = timedelta(minutes=1)
    monkeypatch.setattr(
        duties, "DUTIES", [Duty("fails", fail, minute), Duty("works", lambda: names.append("works"), minute)]
    )
    return names


def test_a_failing_duty_stops_no_other_and_is_tried_again(ran):
    run_due(now=NOON)
    run_due(now=NOON + timedelta(minutes=1))

    assert ran == ["fails", "works", "fails", "works"]


def test_a_duty_waits_for_its_time(ran):
    run_due(now=NOON)
    run_due(now=NOON + timedelta(seconds=59))

    assert ran == ["fails", "works"]


def test_a_duty_that_another_worker_has_in_hand_is_left_alone(ran):
    DutyState.objects.create(name="works", last_run=NOON - timedelta(hours=1), leased_until=NOON + timedelta(seconds=1))

    run_due(now=NOON)

    assert ran == ["fails"]


def test_the_duty_of_a_worker_that_was_killed_is_taken_over(ran):
    DutyState.objects.create(name="works", last_run=NOON - LEASE, leased_until=NOON - timedelta(seconds=1))

    run_due(now=NOON)

    assert ran == ["fails", "works"]


@pytest.mark.parametrize(("status", "stays"), [(STATUS.sent, False), (STATUS.failed, False), (STATUS.queued, True)])
def test_mail_that_is_done_with_is_forgotten_after_a_month(status, stays):
    with time_machine.travel(NOON, tick=False):
        Email.objects.create(from_email="a@example.org", to=["reader@example.org"], status=status)
    with time_machine.travel(NOON + timedelta(days=29), tick=False):
        forget_old_mail()
        assert Email.objects.count() == 1
    with time_machine.travel(NOON + timedelta(days=31), tick=False):
        forget_old_mail()
        assert Email.objects.exists() == stays
