"""What the tests of comments share: reading and filling in the form as a browser does."""

import re

from django.template.loader import render_to_string
from django.utils import translation


def form_address(page, language="fi") -> str:
    return f"/{language}/comments/form/{page.pk}/"


def filled_in(client, page, language="fi", **changes) -> dict:
    """Return a valid form for `page`, with the token that the server gave; `None` leaves a field out."""
    html = client.get(form_address(page, language)).content.decode()
    token = re.search(r'name="token" value="([^"]+)"', html).group(1)
    fields = {
        "token": token,
        "name": "Lukija",
        "text": "Hyvä kirjoitus.",
        "email": "",
        "website": "",
        "terms": "on",
        **changes,
    }
    return {name: value for name, value in fields.items() if value is not None}


def send(client, page, language="fi", **changes):
    """Fill in and send the form for `page`; return the answer."""
    headers = changes.pop("headers", None)
    return client.post(form_address(page, language), filled_in(client, page, language, **changes), headers=headers)


def section(page, rf, language="fi") -> str:
    """Return the comments as they stand under the article for an anonymous reader."""
    page = type(page).objects.get(pk=page.pk)
    with translation.override(language):
        return render_to_string("moderation/section.html", {"page": page, "request": rf.get("/")})
