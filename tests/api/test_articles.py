"""The public API gives what an anonymous reader sees, and nothing else."""

import pytest

from tests.factories import BlogPostPageFactory, NewsPageFactory, OrganisationPageFactory
from tests.queries import count_queries

pytestmark = pytest.mark.django_db


def test_lists_articles_of_every_kind_in_one_language(client):
    BlogPostPageFactory(title="Kirjoitus", organisation=OrganisationPageFactory(title="Esimerkki ry").organisation)
    NewsPageFactory(title="Uutinen")
    NewsPageFactory(title="Nyhet", language="sv")

    answer = client.get("/api/v1/articles").json()

    assert answer["total"] == 2
    assert {article["title"] for article in answer["articles"]} == {"Kirjoitus", "Uutinen"}
    post = next(article for article in answer["articles"] if article["kind"] == "blog.blogpostpage")
    assert post["authors"] == [{"name": "Aino Esimerkki", "job_title": "suunnittelija", "organisation": "Esimerkki ry"}]


def test_leaves_drafts_out_of_lists_and_answers(client):
    draft = BlogPostPageFactory(live=False)

    assert client.get("/api/v1/articles").json()["total"] == 0
    assert client.get(f"/api/v1/articles/{draft.pk}").status_code == 404


def test_gives_one_article_with_its_body(client):
    post = BlogPostPageFactory(body=[("text", "<p>Sisältö</p>")])

    assert "<p>Sisältö</p>" in client.get(f"/api/v1/articles/{post.pk}").json()["html"]


@pytest.mark.parametrize("article_id", ["99999999999999999999", "0", "x"])
def test_an_id_that_no_article_can_have_is_refused(client, article_id):
    assert client.get(f"/api/v1/articles/{article_id}").status_code == 422


@pytest.mark.parametrize("query", ["language=xx", "limit=0", "limit=101", "offset=-1", "limit=kaksi"])
def test_answers_a_wrong_question_with_what_is_wrong(client, query):
    answer = client.get(f"/api/v1/articles?{query}")

    assert answer.status_code == 422
    assert query.split("=")[0] in str(answer.json())


def test_takes_the_same_number_of_queries_whatever_the_number_of_articles(client):
    counts = []
    for rows in (1, 19):
        for _row in range(rows):
            BlogPostPageFactory(organisation=OrganisationPageFactory().organisation)
        client.get("/api/v1/articles?limit=100")  # what is cached once is cached
        counts.append(count_queries(lambda: client.get("/api/v1/articles?limit=100")))

    assert counts[0] == counts[1]


def test_lists_organisations(client):
    OrganisationPageFactory(title="Esimerkki ry")

    assert [row["name"] for row in client.get("/api/v1/organisations").json()] == ["Esimerkki ry"]


def test_describes_itself(client):
    paths = client.get("/api/v1/openapi.json").json()["paths"]

    assert set(paths) == {"/api/v1/articles", "/api/v1/articles/{article_id}", "/api/v1/organisations"}
    assert all(list(verbs) == ["get"] for verbs in paths.values())
