"""The frame of every mail."""

import pytest
from django.utils import translation

from core.mail import mail_frame
from core.mjml import MailMarkupError, render_mjml
from core.models import HomePage


@pytest.mark.django_db
def test_the_frame_names_the_publisher_in_the_mails_language():
    HomePage.objects.filter(locale__language_code="sv").update(publisher="Kompetenscentret", site_name="Kanalen")

    frame = mail_frame("sv")

    assert (frame["publisher"], frame["site_name"]) == ("Kompetenscentret", "Kanalen")
    assert frame["home_url"] == "http://127.0.0.1:8000/sv/"


UNKNOWN_TAG = (
    "<mjml><mj-body><mj-section><mj-column><mj-text><mj-novelty></mj-novelty></mj-text>"
    "</mj-column></mj-section></mj-body></mjml>"
)


@pytest.mark.parametrize("markup", ["<mjml><mj-body><mj-text>", UNKNOWN_TAG])
def test_broken_markup_is_an_error_and_never_a_mail(markup, settings, tmp_path):
    (tmp_path / "broken.mjml").write_text(markup)
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path]}]

    with pytest.raises(MailMarkupError, match="broken.mjml"):
        render_mjml("broken.mjml", {})


@pytest.mark.django_db
def test_a_mail_in_a_language_written_from_right_to_left_says_so():
    with translation.override("ar"):
        html = render_mjml("core/email/layout.mjml", mail_frame("ar"))

    assert 'lang="ar"' in html and 'dir="rtl"' in html and "direction:rtl" in html
    assert "text-align:right" in html
