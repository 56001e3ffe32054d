"""Approving: what is frozen, and what is refused."""

import pytest

from newsletter.approving import approve, cancel, send_test
from newsletter.exceptions import AlreadyApproved, IssueIsCancelled, IssueIsEmpty, NoSubscribers, TooLateToCancel
from newsletter.models import Delivery, Mailing, NewsletterIssuePage
from newsletter.rendering import TOKEN_MARK
from newsletter.sending import claim, send_due
from tests.factories import BlogPostPageFactory
from tests.factories.newsletter import IssueFactory, SubscriberFactory

pytestmark = pytest.mark.django_db


def test_freezes_content_and_the_confirmed_subscribers_of_its_language():
    fits = SubscriberFactory(email="Aino@example.org")
    SubscriberFactory(language="sv")
    SubscriberFactory(state="unconfirmed")
    SubscriberFactory(state="unsubscribed")
    issue = IssueFactory(title="Syksyn uutiskirje")

    mailing = approve(issue=issue)

    [row] = mailing.deliveries.all()
    assert (row.subscriber, row.address, row.language, row.state) == (fits, "Aino@example.org", "fi", "queued")
    assert (mailing.subject, mailing.recipients) == ("Syksyn uutiskirje", 1)
    assert TOKEN_MARK in mailing.html and TOKEN_MARK in mailing.text
    issue.refresh_from_db()
    assert (issue.state, issue.live) == ("sending", False)


def test_takes_the_newest_draft_and_nothing_that_is_written_later():
    SubscriberFactory()
    issue = IssueFactory(title="Ensimmäinen")
    issue.title = "Viimeistelty"
    issue.save_revision()

    mailing = approve(issue=NewsletterIssuePage.objects.get(pk=issue.pk))
    SubscriberFactory()
    BlogPostPageFactory()

    assert mailing.subject == "Viimeistelty"
    assert mailing.deliveries.count() == mailing.recipients == 1
    assert NewsletterIssuePage.objects.get(pk=issue.pk).title == "Viimeistelty"


def test_is_done_once_only():
    SubscriberFactory()
    issue = IssueFactory()
    approve(issue=issue)

    with pytest.raises(AlreadyApproved):
        approve(issue=issue)

    assert Mailing.objects.count() == Delivery.objects.count() == 1


@pytest.mark.parametrize("pages", [[], ["unpublished"], ["swedish"]])
def test_an_issue_with_nothing_to_read_in_it_is_refused(pages):
    SubscriberFactory()
    made = {"unpublished": {"live": False}, "swedish": {"language": "sv"}}
    issue = IssueFactory(pages=[BlogPostPageFactory(**made[page]) for page in pages])

    with pytest.raises(IssueIsEmpty):
        approve(issue=issue)

    issue.refresh_from_db()
    assert issue.state == "draft" and not Mailing.objects.exists()


def test_an_issue_nobody_would_get_is_refused():
    issue = IssueFactory()

    with pytest.raises(NoSubscribers):
        approve(issue=issue)


def test_is_called_back_until_the_first_message_leaves():
    SubscriberFactory.create_batch(2)
    issue = IssueFactory()
    mailing = approve(issue=issue)

    cancel(issue=issue)

    assert send_due() == 0
    mailing.refresh_from_db(), issue.refresh_from_db()
    assert (mailing.state, issue.state, issue.live) == ("cancelled", "cancelled", False)
    assert mailing.deliveries.counts()["suppressed"] == 2
    with pytest.raises(IssueIsCancelled):
        approve(issue=issue)


def test_is_not_called_back_later():
    SubscriberFactory.create_batch(2)
    issue = IssueFactory()
    claim(approve(issue=issue))

    with pytest.raises(TooLateToCancel):
        cancel(issue=issue)


def test_a_test_mail_goes_through_the_queue_and_leaves_the_ledger_alone(queued_mail):
    issue = IssueFactory(title="Syksyn uutiskirje")

    send_test(issue=issue, address="toimitus@example.org")

    [mail] = queued_mail()
    assert mail.to == ["toimitus@example.org"] and "Syksyn uutiskirje" in mail.subject
    assert TOKEN_MARK not in mail.message + mail.html_message
    assert not Delivery.objects.exists()
