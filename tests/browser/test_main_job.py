"""The main job, end to end, in each language: read, comment, moderate, compile, send, receive, leave."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from demo.accounts import DEMO_PASSWORD
from tests.browser.addresses import SECTIONS

PHONE = {"width": 360, "height": 780}


def sign_in(page: Page, username: str) -> None:
    """Sign in to the admin."""
    page.goto("/admin/login/")
    page.fill("#id_username", username)
    page.fill("#id_password", DEMO_PASSWORD)
    page.click("button[type=submit]")
    page.wait_for_url("**/admin/")


def links_in(text: str, part: str) -> list[str]:
    """Return the addresses in a mail's text that hold `part`."""
    return [link for link in re.findall(r"https?://\S+", text) if part in link]


def text_of(message) -> str:
    return message.get_body(("plain",)).get_content()


@pytest.mark.parametrize(("language", "locale_name"), [("fi", "Finnish"), ("sv", "Swedish"), ("en", "English")])
def test_from_a_reader_to_a_subscriber(language, locale_name, running_site, open_window, screenshots):
    shots = iter(range(1, 100))

    def keep(page: Page, name: str) -> None:
        page.screenshot(path=screenshots / f"{language}-{next(shots):02}-{name}.png", full_page=True)

    comment = f"Tämän kirjoitti selain ({language}). 🙂"
    subscriber = f"reader-{language}@example.org"
    reader = open_window(viewport=PHONE, locale=language).page
    editor = open_window(viewport={"width": 1280, "height": 900}, locale="en-GB").page

    # A reader opens the site in the language, reads a partner's post …
    reader.goto("/")
    expect(reader).to_have_url(re.compile(f"/{language}/$"))
    keep(reader, "front-page")
    reader.click(f"a[href='/{language}/{SECTIONS[language]['blog']}/'] >> nth=0")
    reader.locator("main article h2 a, main article h3 a").first.click()
    expect(reader.locator("h1")).to_have_count(1)
    post_url, post_title = reader.url, reader.locator("h1").inner_text()
    keep(reader, "post")

    # … and comments under the stated terms, in place.
    reader.click("#new-comment a")
    form = reader.locator(".comment-form")
    expect(form.locator(".terms li")).to_have_count(6)
    form.locator("button[type=submit]").click()
    expect(reader.locator(".comment-form [role=alert]")).to_be_visible()
    keep(reader, "comment-refused")
    form.locator("[name=name]").fill("Selaimen lukija")
    form.locator("[name=text]").fill(comment)
    form.locator("[name=terms]").check()
    form.locator("button[type=submit]").click()
    status_link = reader.locator("a[href*='/comments/sent/']")
    expect(status_link).to_be_visible()
    keep(reader, "comment-sent")
    status_url = status_link.get_attribute("href")
    reader.goto(post_url)
    expect(reader.locator("#comments")).not_to_contain_text(comment)

    # An editor publishes the comment from the queue.
    sign_in(editor, "moderator")
    editor.goto("/admin/comments/")
    waiting = editor.locator("article.queue-comment", has_text=comment)
    if waiting.count() == 0:
        editor.goto(f"/admin/comments/?q={comment.split('(')[0].strip()}")
    expect(waiting).to_have_count(1)
    keep(editor, "queue")
    waiting.get_by_role("button", name="Publish").click()
    editor.wait_for_load_state()
    reader.goto(post_url)
    expect(reader.locator("#comments")).to_contain_text(comment)
    reader.goto(status_url)
    keep(reader, "comment-published")

    # A reader subscribes from the footer, and confirms the address by a button.
    reader.goto(f"/{language}/")
    reader.fill("footer input[type=email]", subscriber)
    reader.click("footer form.subscribe button[type=submit]")
    keep(reader, "check-your-mail")
    [confirmation] = running_site.mail.wait_for(subscriber)
    assert confirmation["Content-Language"] == language
    [confirm_url] = set(links_in(text_of(confirmation), "/confirm/"))
    reader.goto(confirm_url)
    reader.click("main form button[type=submit]")
    keep(reader, "subscribed")

    # An editor compiles an issue from what was published since the last one, looks at it, sends it.
    editor.context.clear_cookies()
    sign_in(editor, "editor")
    editor.goto("/admin/newsletter/compile/")
    editor.select_option("select[name=locale]", label=locale_name)
    editor.get_by_role("button", name="Compile").click()
    editor.wait_for_url(re.compile(r"/admin/newsletter/issue/\d+/"))
    keep(editor, "issue-compiled")
    assert editor.locator("iframe").count() == 4
    editor.get_by_role("link", name=re.compile("^Approve and send")).click()
    keep(editor, "issue-approval")
    editor.get_by_role("button", name="Approve and send").click()

    # The subscriber gets it over SMTP, in the language, …
    _confirmation, issue = running_site.mail.wait_for(subscriber, count=2, seconds=120)
    assert issue["Content-Language"] == language
    assert issue["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    html = issue.get_body(("html",)).get_content()
    assert f'lang="{language}"' in html
    assert "<mj-" not in html
    assert post_title in " ".join(text_of(issue).split())
    mail_window = open_window(viewport={"width": 768, "height": 1000}).page
    mail_window.set_content(html)
    keep(mail_window, "issue-as-mail")

    # … and leaves with one click: first only a page, then the button.
    [leave_url] = re.findall(r"<(https?://[^>]+)>", issue["List-Unsubscribe"])
    reader.goto(leave_url)
    keep(reader, "leave")
    reader.click("main form button[type=submit]")
    keep(reader, "left")
    assert "unsubscribed" in running_site.manage("person", "export", subscriber)

    # The archive shows the issue to everyone, without anybody's own link.
    archive = f"/{language}/{SECTIONS[language]['newsletter']}/"
    reader.goto(archive)
    keep(reader, "archive")
    token = urlsplit(leave_url).path.rstrip("/").rpartition("/")[2]
    reader.locator("main a[href*='" + archive + "']").first.click()
    assert token not in reader.content()
