"""Search over everything that is published in one language."""

from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from core.content import article_models, load_articles
from core.listing import Pages

MOST_FOUND = 200


@require_safe
def search(request):
    """Show the articles that match `?q=`, best first; an empty question shows the form alone."""
    query = request.GET.get("q", "").strip()[:200].replace("\x00", "")
    found = []
    if query:
        for model in article_models():
            rows = model.objects.in_language(Locale.get_active()).public().search(query).annotate_score("score")
            kind = model._meta.label_lower
            found += [{"pk": row.pk, "kind": kind, "score": row.score or 0} for row in rows[:MOST_FOUND]]
        found.sort(key=lambda row: row["score"], reverse=True)
    pages = Pages(found, request)
    context = {"query": query, "pages": pages, "articles": load_articles(pages.rows)}
    return render(request, "search/search.html", context)
