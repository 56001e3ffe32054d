"""The editors' desk in the admin."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils.html import escape

from newsletter.approving import approve
from newsletter.models import Mailing, NewsletterIssuePage, Subscriber
from newsletter.sending import send_due
from tests.factories import BlogPostPageFactory
from tests.factories.newsletter import IssueFactory, SubscriberFactory
from tests.texts import said, said_moment, said_of

pytestmark = pytest.mark.django_db


def user(name: str, **fields):
    return get_user_model().objects.create_user(name, f"{name}@example.org", "secret", **fields)


@pytest.fixture
def editor(client):
    """Signed in as an administrator."""
    client.force_login(user("toimittaja", is_superuser=True, is_staff=True))
    return client


@pytest.fixture
def sender(client):
    """Signed in as a member of the group that the migrations make."""
    member = user("lähettäjä")
    member.groups.add(Group.objects.get(name="Newsletter senders"))
    client.force_login(member)
    return client


@pytest.fixture
def author(client):
    """Signed in to the admin with no right that the newsletter knows."""
    member = user("kirjoittaja")
    member.user_permissions.add(
        *Group.objects.get(name="Newsletter senders").permissions.filter(codename="access_admin")
    )
    client.force_login(member)
    return client


def address(name: str, *args) -> str:
    return reverse(f"newsletter-desk:{name}", args=args)


def test_compiles_at_the_press_of_a_button(editor):
    BlogPostPageFactory(title="Uutta luettavaa")
    page = editor.get(address("compile"))
    fi = page.context["form"].fields["locale"].queryset.get(language_code="fi")

    page = editor.post(address("compile"), {"locale": fi.pk, "until": ""}, follow=True)

    issue = NewsletterIssuePage.objects.get()
    assert page.request["PATH_INFO"] == f"/admin/newsletter/issue/{issue.pk}/"
    assert "Uutta luettavaa" in page.text


def test_an_empty_period_is_told_in_the_form(editor, told_of_no_news):
    fi = editor.get(address("compile")).context["form"].fields["locale"].queryset.get(language_code="fi")

    page = editor.post(address("compile"), {"locale": fi.pk, "until": ""})

    assert escape(told_of_no_news) in page.text and not NewsletterIssuePage.objects.exists()


@pytest.mark.parametrize("mode", ["mail", "text", "web"])
@pytest.mark.parametrize("sent", [False, True])
def test_shows_an_issue_as_readers_will_see_it(editor, mode, sent, smtp):
    SubscriberFactory()
    issue = IssueFactory(pages=[BlogPostPageFactory(title="Luettavaa")])
    if sent:
        approve(issue=issue)
        send_due()

    preview = editor.get(address("preview", issue.pk, mode))

    assert preview.status_code == 200 and "Luettavaa" in preview.text and "TOKEN" not in preview.text
    assert "frame-ancestors 'self'" in preview.headers["Content-Security-Policy"]


@pytest.mark.parametrize("mode", ["web", "mail", "text"])
def test_the_page_editor_previews_in_every_mode(mode, rf):
    issue = IssueFactory(pages=[BlogPostPageFactory(title="Luettavaa")])

    answer = issue.make_preview_request(rf.get("/admin/"), mode)

    assert "Luettavaa" in (answer.render().text if hasattr(answer, "render") else answer.text)


def test_sends_a_test_mail_to_the_signed_in_user_unless_told_otherwise(editor, queued_mail):
    issue = IssueFactory()
    assert 'value="toimittaja@example.org"' in editor.get(address("issue", issue.pk)).text

    editor.post(address("test", issue.pk), {"address": "muu@example.org"})
    wrong = editor.post(address("test", issue.pk), {"address": "ei osoite"})

    assert [mail.to for mail in queued_mail()] == [["muu@example.org"]]
    told = said("This is not a complete e-mail address. It looks like name@example.org.")
    assert "ei osoite" in wrong.text and escape(told) in wrong.text


def test_asks_once_more_with_the_number_of_recipients_before_sending(sender):
    SubscriberFactory.create_batch(2)
    issue = IssueFactory()

    asked = said_of(2, "%(readers)s subscriber gets it.", "%(readers)s subscribers get it.", readers=2)
    assert asked in sender.get(address("approve", issue.pk)).text
    assert not Mailing.objects.exists()
    page = sender.post(address("approve", issue.pk), follow=True)

    told = said_of(
        2,
        "Approved. The issue is being sent to %(number)s subscriber.",
        "Approved. The issue is being sent to %(number)s subscribers.",
        number=2,
    )
    assert escape(told) in page.text
    assert Mailing.objects.get().approved_by.username == "lähettäjä"


def test_warns_of_items_that_readers_got_before(sender):
    post = BlogPostPageFactory(title="Jo nähty")
    IssueFactory(sent=True, pages=[post])
    issue = IssueFactory(pages=[post])

    assert "Jo nähty" in sender.get(address("approve", issue.pk)).text


@pytest.mark.parametrize(
    ("prepare", "told"),
    [
        (
            lambda: IssueFactory(),
            "Nobody has confirmed a subscription in this language yet, so there is nobody to send this issue to.",
        ),
        (
            lambda: SubscriberFactory() and IssueFactory(pages=[]),
            "This issue has nothing in it that readers can open. Add items before sending it.",
        ),
        (
            lambda: SubscriberFactory() and approve(issue=IssueFactory()).issue,
            "This issue has been approved already. It is sent once only.",
        ),
    ],
)
def test_a_refusal_is_one_clear_message(sender, prepare, told):
    issue = prepare()

    assert escape(said(told)) in sender.post(address("approve", issue.pk), follow=True).text


def test_shows_how_far_the_sending_is_and_what_failed(sender, smtp):
    SubscriberFactory(email="aino@example.org")
    SubscriberFactory(email="bertta@example.org")
    smtp.answers["bertta@example.org"] = "550 No such user"
    issue = IssueFactory()
    approve(issue=issue)
    send_due()

    page = sender.get(address("issue", issue.pk))

    counts = dict(page.context["counts"])
    assert counts[said("sent")] == counts[said("failed")] == 1
    assert sum(number for _label, number in page.context["counts"]) == page.context["mailing"].recipients
    assert "bertta@example.org" in page.text and "550 No such user" in page.text


def test_says_what_the_mail_server_said_while_it_takes_no_mail(sender, no_smtp):
    SubscriberFactory()
    issue = IssueFactory()
    mailing = approve(issue=issue)
    send_due()

    mailing.refresh_from_db()
    told = said(
        "The mail server does not take mail now: “%(words)s”. Nothing is lost; the next try: %(when)s",
        words=escape(mailing.trouble),
        when=said_moment(mailing.next_try_at),
    )
    assert mailing.trouble and told in sender.get(address("issue", issue.pk)).text


def test_cancelling_is_offered_and_works_until_the_first_message_leaves(sender):
    SubscriberFactory()
    issue = IssueFactory()
    approve(issue=issue)
    assert address("cancel", issue.pk) in sender.get(address("issue", issue.pk)).text

    sender.post(address("cancel", issue.pk))

    assert NewsletterIssuePage.objects.get().state == "cancelled"


def test_an_author_without_the_right_neither_sees_nor_sends(author):
    SubscriberFactory()
    issue = IssueFactory()

    for name, args in [("index", ()), ("compile", ()), ("issue", (issue.pk,)), ("approve", (issue.pk,))]:
        assert author.get(address(name, *args)).status_code == 302
    assert author.post(address("approve", issue.pk)).status_code == 302
    assert not Mailing.objects.exists()


def test_looking_at_every_page_of_the_desk_changes_nothing(editor):
    SubscriberFactory()
    issue = IssueFactory()

    for name in ("issue", "approve"):
        assert editor.get(address(name, issue.pk)).status_code == 200
    for name in ("cancel", "test"):
        assert editor.get(address(name, issue.pk)).status_code == 405

    assert not Mailing.objects.exists()


def test_what_was_approved_can_neither_be_edited_nor_published_nor_deleted(editor):
    SubscriberFactory()
    issue = IssueFactory()
    admin = get_user_model().objects.get(username="toimittaja")
    assert issue.permissions_for_user(admin).can_edit() and not issue.permissions_for_user(admin).can_publish()

    approve(issue=issue)

    rights = NewsletterIssuePage.objects.get().permissions_for_user(admin)
    assert not (rights.can_edit() or rights.can_publish() or rights.can_delete())


def test_an_editor_reaches_the_desk_from_the_page_editor(editor):
    issue = IssueFactory()

    assert address("issue", issue.pk) in editor.get(reverse("wagtailadmin_pages:edit", args=[issue.pk])).text


def test_subscribers_are_a_list_to_search_and_not_to_touch(editor):
    aino = SubscriberFactory(email="aino@example.org")
    SubscriberFactory(email="bertta@example.org", language="sv")

    page = editor.get(reverse("newsletter-subscribers:index"), {"q": "aino"})

    assert "aino@example.org" in page.text and "bertta@example.org" not in page.text
    for name, args in [("add", ()), ("edit", (aino.pk,)), ("delete", (aino.pk,))]:
        assert editor.post(reverse(f"newsletter-subscribers:{name}", args=args)).status_code == 302
    assert Subscriber.objects.count() == 2
    assert "aino@example.org" in editor.get(reverse("newsletter-subscribers:inspect", args=[aino.pk])).text


def test_the_list_names_every_issue_with_its_language_and_state(editor, django_assert_max_num_queries):
    for _number in range(20):
        IssueFactory()
    IssueFactory(language="sv", sent=True)

    with django_assert_max_num_queries(40):
        page = editor.get(address("index"))
    shown = {(issue.locale.language_code, issue.state) for issue in page.context["object_list"]}
    assert shown == {("fi", "draft"), ("sv", "sent")}
