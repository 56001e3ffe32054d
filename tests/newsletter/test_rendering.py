"""The mails themselves: every mail in every language, HTML and text."""

import re
from datetime import timedelta
from html.parser import HTMLParser

import pytest
from django.utils import timezone, translation
from wagtail.models import Locale

from core.mail import queue_mail
from newsletter.rendering import greeting_html, plain_text, render_edition, render_sample
from tests.factories import BlogPostPageFactory, NewsPageFactory, OrganisationPageFactory, ShowcasePageFactory
from tests.factories.newsletter import IssueFactory

pytestmark = pytest.mark.django_db

LANGUAGES = ["fi", "sv", "en"]
MAILS = {
    "newsletter/email/confirm": {"confirm_url": "http://127.0.0.1:8000/fi/subscription/confirm/x/", "days": 30},
    "newsletter/email/already": {"unsubscribe_url": "http://127.0.0.1:8000/fi/subscription/unsubscribe/x/"},
}


class Outline(HTMLParser):
    """Notes what a test asks about."""

    def __init__(self, html):
        super().__init__()
        self.tags = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def all(self, name):
        return [attributes for tag, attributes in self.tags if tag == name]


def is_sound(html: str, language: str) -> Outline:
    """Check what holds for every mail."""
    outline = Outline(html)
    assert "<mj-" not in html and "</mj-" not in html
    assert outline.all("html")[0]["lang"] == language and outline.all("html")[0]["dir"] == "ltr"
    assert re.search(r"<title>[^<]+</title>", html)
    assert len(outline.all("h1")) == 1
    assert all(table.get("role") == "presentation" for table in outline.all("table"))
    assert all("alt" in image for image in outline.all("img"))
    assert not outline.all("script") and not outline.all("link")
    urls = [link["href"] for link in outline.all("a")] + [image["src"] for image in outline.all("img")]
    assert urls and all(url.startswith("http://127.0.0.1:8000") for url in urls)
    assert "prefers-color-scheme: dark" in html
    assert "@import" not in html and "fonts." not in html
    return outline


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", MAILS)
def test_a_transactional_mail_is_sound_in_every_language(queued_mail, template, language):
    queue_mail(template=template, to="aino@example.org", language=language, context=MAILS[template])

    [mail] = queued_mail()
    is_sound(mail.html_message, language)
    [url] = [value for value in MAILS[template].values() if isinstance(value, str)]
    assert url in mail.message and url in mail.html_message
    assert mail.subject and "\n" not in mail.subject
    assert "{{" not in mail.message and "%(" not in mail.message + mail.html_message
    assert mail.headers["Content-Language"] == language


@pytest.fixture(params=LANGUAGES)
def issue(request):
    """An issue of all kinds in one language."""
    language = request.param
    organisation = OrganisationPageFactory(language=language, title="Silta ry").organisation
    pages = [
        BlogPostPageFactory(language=language, title="Teksti & “muuta” <b>", organisation=organisation),
        NewsPageFactory(language=language, slug="uutinen", lead="Tiivistelmä <i>"),
        ShowcasePageFactory(language=language, slug="esittely"),
    ]
    return IssueFactory(
        language=language,
        pages=pages,
        greeting='<p>Hei,<br>katso <a href="/fi/uutiset/">täältä</a>.</p><ul><li>yksi</li></ul>',
    )


def test_an_issue_is_sound_in_every_language(issue):
    edition = render_edition(issue)

    outline = is_sound(edition.html, issue.locale.language_code)
    assert len(outline.all("h2")) == 3 and len(outline.all("h3")) == 3
    assert len(edition.html.encode()) < 100_000


def test_both_versions_say_the_same(issue):
    edition = render_edition(issue)
    language = issue.locale.language_code

    shown = [entry for section in issue.sections for entry in section.entries]
    for entry in shown:
        url = f"http://127.0.0.1:8000{entry.article.get_url()}"
        assert url in edition.html and url in edition.text
        assert entry.title in edition.text and entry.summary in edition.text
    assert "Teksti &amp; “muuta” &lt;b&gt;" in edition.html
    for part in (edition.html, edition.text):
        assert f"/{language}/subscription/unsubscribe/" in part
        assert "Silta ry" in part and "Hei," in part and "http://127.0.0.1:8000/fi/uutiset/" in part
    assert "- yksi" in edition.text


def test_a_large_issue_stays_small_enough_for_mail_programs():
    long = {"title": "Pitkä otsikko, jossa on monta sanaa ja vähän lisääkin", "lead": "Ingressi. " * 20}
    pages = [BlogPostPageFactory(**long) for _number in range(24)]

    assert len(render_edition(IssueFactory(pages=pages)).html.encode()) < 100_000


def test_the_editors_own_words_come_before_the_articles():
    issue = IssueFactory()
    item = issue.items.get()
    item.own_title, item.own_summary = "Oma otsikko", "Oma tiivistelmä"
    item.save()

    edition = render_edition(type(issue).objects.get(pk=issue.pk))

    assert "Oma otsikko" in edition.html and "Oma otsikko" in edition.text
    assert "Oma tiivistelmä" in edition.html and item.page.title not in edition.text


def test_a_sample_holds_no_personal_link():
    edition = render_sample(IssueFactory())

    assert "unsubscribe/" not in edition.html + edition.text


@pytest.mark.parametrize(
    "broken",
    ["<p>auki", "<table><tr><td>x", "<ul><li>" * 3000, "<mj-section>", "a < b & c", "<script>x()</script>loppu"],
)
def test_broken_or_deep_markup_never_stops_the_mail(broken):
    issue = IssueFactory(greeting=broken)

    html = render_edition(issue).html

    assert "<script" not in html and "<mj-" not in html


def test_a_greeting_links_absolutely_and_to_nothing_dangerous():
    html = greeting_html('<p><a href="/fi/">a</a> <a href="javascript:x()">b</a></p>')

    assert 'href="http://127.0.0.1:8000/fi/"' in html and "javascript" not in html


def test_text_keeps_paragraphs_lists_and_addresses():
    html = '<p>Hei <b>sinä</b></p><ol><li>yksi</li><li>kaksi</li></ol><p><a href="http://x.fi/">katso</a></p>'

    assert plain_text(html) == "Hei sinä\n\n1. yksi\n2. kaksi\n\nkatso (http://x.fi/)"


def test_items_that_readers_cannot_open_are_left_out_of_the_mail():
    hidden = BlogPostPageFactory(title="Piilossa", live=False)
    shown = BlogPostPageFactory(title="Näkyvissä")

    edition = render_edition(IssueFactory(pages=[hidden, shown]))

    assert "Näkyvissä" in edition.text and "Piilossa" not in edition.text + edition.html


def test_is_written_in_the_issues_language_whatever_the_editor_uses():
    issue = IssueFactory(language="sv")
    BlogPostPageFactory(language="sv", published_at=timezone.now() - timedelta(days=1))

    with translation.override("en"):
        edition = render_edition(issue)
        assert translation.get_language() == "en"

    assert 'lang="sv"' in edition.html and "/sv/subscription/" in edition.html
    assert Locale.objects.get(language_code="sv") == issue.locale
