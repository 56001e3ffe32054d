"""Every public page type, as a careful reader and a machine look at it."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.addresses import page_types

LANGUAGES = ["fi", "sv", "en"]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sets_no_cookie_asks_no_other_host_and_breaks_no_policy(language, running_site, open_window):
    window = open_window()
    for name, path in page_types(running_site.url, language).items():
        answer = window.page.goto(path, wait_until="networkidle")

        assert "'unsafe" not in answer.headers["content-security-policy"], name
        assert window.context.cookies() == [], name
        assert window.foreign_requests == [], name
        complaints = [text for text in window.complaints if "404 (Not Found)" not in text]
        assert complaints == [], name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing(language, colours, width, running_site, open_window):
    window = open_window(viewport={"width": width, "height": 900}, color_scheme=colours, reduced_motion="reduce")
    found = []
    for name, path in page_types(running_site.url, language).items():
        window.page.goto(path)
        result = Axe().run(window.page, options={"runOnly": {"type": "tag", "values": RULES}})
        for violation in result.response["violations"]:
            places = [node["html"][:160] for node in violation["nodes"]]
            found.append(f"{name} ({path}): {violation['id']}: {places}")

    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_on_the_narrowest_screen(language, running_site, open_window):
    window = open_window(viewport={"width": 320, "height": 700})
    for name, path in page_types(running_site.url, language).items():
        window.page.goto(path)

        assert window.page.evaluate("document.documentElement.scrollWidth") <= 320, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_has_one_main_heading_and_says_its_language(language, running_site, open_window):
    window = open_window(java_script_enabled=False)
    for name, path in page_types(running_site.url, language).items():
        window.page.goto(path)

        assert window.page.locator("h1").count() == 1, name
        assert window.page.locator("html").get_attribute("lang") == language, name
        assert window.page.locator("html").get_attribute("dir") == "ltr", name
