"""Articles as search engines read them (https://schema.org/Article)."""

from core.addresses import absolute


def article_data(article, request) -> dict:
    """Return the schema.org `Article` of an article page as plain data."""
    home_url = absolute("/")
    data = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": article.title,
        "description": article.description,
        "inLanguage": article.locale.language_code,
        "datePublished": article.published_at.isoformat(),
        "dateModified": (article.last_published_at or article.published_at).isoformat(),
        "mainEntityOfPage": article.get_full_url(request),
        "author": [_person(author.value, article) for author in article.authors],
        "isPartOf": {"@type": "WebSite", "url": home_url},
    }
    if article.organisation:
        data["sourceOrganization"] = {"@type": "Organization", "name": article.organisation.public_name}
    if article.lead_image:
        rendition = article.lead_image.get_rendition("fill-1200x630|format-jpeg")
        data["image"] = absolute(rendition.url)
    return data


def _person(author, article) -> dict:
    person = {"@type": "Person", "name": author["name"]}
    if author["job_title"]:
        person["jobTitle"] = author["job_title"]
    affiliation = author["organisation"] or (article.organisation.public_name if article.organisation else "")
    if affiliation:
        person["affiliation"] = {"@type": "Organization", "name": affiliation}
    return person
