"""The whole path of a comment: posted by a reader, published by a moderator, shown to all."""

import pytest

from moderation.models import Comment
from tests.factories import BlogPostPageFactory, NewsPageFactory, ShowcasePageFactory
from tests.factories.comments import ModeratorFactory
from tests.moderation.helpers import section, send

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("factory", [BlogPostPageFactory, NewsPageFactory, ShowcasePageFactory])
def test_a_comment_is_shown_once_a_moderator_has_published_it(client, rf, factory):
    page = factory()

    answer = send(client, page, text="Kiitos tästä!")
    assert answer.status_code == 302
    assert "Kiitos tästä!" not in section(page, rf)
    status_page = client.get(answer.url)
    assert "Kiitos tästä!" in status_page.content.decode()

    client.force_login(ModeratorFactory())
    queue = client.get("/admin/comments/")
    assert "Kiitos tästä!" in queue.content.decode()
    comment = Comment.objects.get()
    client.post(f"/admin/comments/{comment.pk}/publish/")

    assert "Kiitos tästä!" in section(page, rf)
    assert f'id="comment-{comment.pk}"' in section(page, rf)
