"""The archive that readers see."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from newsletter.models import NewsletterIssuePage
from tests.factories import BlogPostPageFactory, OrganisationPageFactory
from tests.factories.newsletter import IssueFactory

pytestmark = pytest.mark.django_db


def test_lists_issues_that_were_sent_and_no_others(client):
    IssueFactory(title="Lähetetty", sent=True)
    IssueFactory(title="Luonnos")
    IssueFactory(title="Matkalla", state="sending")
    IssueFactory(title="Skickat", sent=True, language="sv")

    page = client.get("/fi/uutiskirje/")

    assert [issue.title for issue in page.context["pages"].rows] == ["Lähetetty"]


def test_an_issue_that_was_not_sent_is_not_there_even_when_someone_publishes_it(client):
    issue = IssueFactory()
    issue.save_revision().publish()

    assert client.get(issue.get_url()).status_code == 404
    assert "Uutiskirje" not in [row.title for row in client.get("/fi/uutiskirje/").context["pages"].rows]


def test_an_old_revision_does_not_bring_back_an_old_state():
    issue = IssueFactory()
    old = issue.save_revision()
    NewsletterIssuePage.objects.filter(pk=issue.pk).update(state="sent")

    assert NewsletterIssuePage.objects.get(pk=issue.pk).revisions.get(pk=old.pk).as_object().state == "sent"


def test_the_web_version_shows_its_items_and_no_personal_link(client):
    issue = IssueFactory(sent=True, pages=[BlogPostPageFactory(title="Luettavaa")])

    page = client.get(issue.get_url())

    assert "Luettavaa" in page.text and "unsubscribe" not in page.text
    assert page.text.count("<h1") == 1 and not page.cookies


def test_an_empty_archive_says_so(client):
    assert client.get("/en/newsletter/").text.count("No issue has been sent yet.") == 1


def queries_of(client, url) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as queries:
        client.get(url)
    return len(queries)


def test_the_archive_takes_the_same_number_of_queries_with_1_issue_and_with_20(client):
    IssueFactory(sent=True)
    with_one = queries_of(client, "/fi/uutiskirje/")
    for _number in range(19):
        IssueFactory(sent=True)

    assert queries_of(client, "/fi/uutiskirje/") <= with_one <= 20


def test_an_issue_takes_the_same_number_of_queries_with_1_item_and_with_20(client):
    def issue(items):
        pages = [BlogPostPageFactory(organisation=OrganisationPageFactory().organisation) for _item in range(items)]
        return IssueFactory(sent=True, pages=pages).get_url()

    assert queries_of(client, issue(20)) == queries_of(client, issue(1)) <= 26
