"""The form that an article is edited with."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from tests.factories import BlogPostPageFactory, TopicFactory

pytestmark = pytest.mark.django_db


def test_offers_the_topics_of_the_pages_own_language(client):
    finnish, swedish = TopicFactory(name="Työ"), TopicFactory(name="Arbete", language="sv")
    post = BlogPostPageFactory()
    client.force_login(get_user_model().objects.create_superuser("editor", "editor@example.org", "x"))

    form = client.get(reverse("wagtailadmin_pages:edit", args=[post.pk])).context["form"]

    assert finnish in form.fields["topics"].queryset
    assert swedish not in form.fields["topics"].queryset
