"""From a reader's wish to a message in the mailbox, and out again."""

import pytest
from django.core.management import call_command

from newsletter.approving import approve
from newsletter.models import NewsletterIssuePage, Subscriber
from newsletter.sending import send_due
from tests.factories import BlogPostPageFactory, NewsPageFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_reader_subscribes_gets_the_issue_and_leaves(client, smtp, queued_mail, links_in, capsys, language):
    answer = client.post(f"/{language}/subscription/", {"email": "aino@example.org", "language": language})
    assert answer.status_code == 302
    [mail] = queued_mail()
    confirm = next(link for link in links_in(mail.message) if "/confirm/" in link)
    assert confirm.startswith(f"/{language}/")
    assert client.get(confirm).status_code == 200
    assert client.post(confirm).status_code == 302

    post = BlogPostPageFactory(title="Kielikahvila tuo yhteen", language=language)
    NewsPageFactory(title="Uusi laki tuli voimaan", language=language)
    call_command("compile_issue", locale=language)
    assert "2 items" in capsys.readouterr().out

    issue = NewsletterIssuePage.objects.get()
    approve(issue=issue)
    assert send_due() == 1

    [message] = smtp.messages
    assert message["To"] == "aino@example.org"
    assert message["Content-Language"] == language
    for kind in ("plain", "html"):
        body = message.get_body((kind,)).get_content()
        assert "Kielikahvila tuo yhteen" in body
        assert f"http://127.0.0.1:8000/{language}" in body and post.slug in body
    issue.refresh_from_db()
    assert (issue.state, issue.live) == ("sent", True)
    assert client.get(issue.url).status_code == 200

    leave = message["List-Unsubscribe"].strip("<>").removeprefix("http://127.0.0.1:8000")
    assert client.post(leave, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert Subscriber.objects.get().state == "unsubscribed"
