"""Factories: everything a test needs, made with plain defaults."""

from tests.factories.pages import (
    BlogPostPageFactory,
    NewsPageFactory,
    OrganisationFactory,
    OrganisationPageFactory,
    SeriesPageFactory,
    ShowcasePageFactory,
    StandardPageFactory,
    TopicFactory,
)

__all__ = [
    "BlogPostPageFactory",
    "NewsPageFactory",
    "OrganisationFactory",
    "OrganisationPageFactory",
    "SeriesPageFactory",
    "ShowcasePageFactory",
    "StandardPageFactory",
    "TopicFactory",
]
