"""What is kept about a person, and forgetting it."""

import json

import pytest

from newsletter.approving import approve
from newsletter.models import Delivery, Subscriber
from newsletter.person import erase, export
from newsletter.sending import send_due
from tests.factories.newsletter import IssueFactory, SubscriberFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def mailing():
    SubscriberFactory(email="aino@example.org")
    SubscriberFactory(email="bertta@example.org")
    return approve(issue=IssueFactory())


def test_everything_under_an_address_is_handed_out_as_plain_data(mailing, smtp):
    send_due()

    found = export(" AINO@example.org ")

    assert [row["what"] for row in found] == ["newsletter subscription", "newsletter message"]
    assert "bertta" not in json.dumps(found)


def test_an_erased_person_is_gone_and_the_ledger_still_adds_up(mailing, smtp):
    send_due()

    assert erase("Aino@example.org") == 2

    assert export("aino@example.org") == []
    assert Subscriber.objects.count() == 1
    assert Delivery.objects.count() == mailing.recipients
    assert not Delivery.objects.filter(address__icontains="aino").exists()


def test_someone_unknown_is_nobody():
    assert export("kuka@example.org") == [] and erase("kuka@example.org") == 0
