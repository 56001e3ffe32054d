"""Search over everything that is published in one language."""

import re

from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from core.content import article_models, load_articles
from core.listing import Pages

MOST_FOUND = 200
LONGEST_QUESTION = 200
# Quotes, stars and brackets mean something to the databases' search: a reader means words alone.
WORD = re.compile(r"\w+")


@require_safe
def search(request):
    """Show the articles that match `?q=`, best first; an empty question shows the form alone."""
    query = request.GET.get("q", "").strip()[:LONGEST_QUESTION].replace("\x00", "")
    words = " ".join(WORD.findall(query))
    found = []
    if words:
        for model in article_models():
            rows = model.objects.in_language(Locale.get_active()).public().search(words).annotate_score("score")
            kind = model._meta.label_lower
            found += [{"pk": row.pk, "kind": kind, "score": row.score or 0} for row in rows[:MOST_FOUND]]
        found.sort(key=lambda row: row["score"], reverse=True)
    pages = Pages(found, request)
    context = {"query": query, "pages": pages, "articles": load_articles(pages.rows)}
    return render(request, "search/search.html", context)
