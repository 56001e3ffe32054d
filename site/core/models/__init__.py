"""The models that the whole site shares."""

from core.models.articles import ArticlePage
from core.models.media import Attachment, Picture, PictureRendition
from core.models.pages import BasePage, HomePage, StandardPage
from core.models.settings import SiteSettings
from core.models.topics import Topic
from core.models.work import DutyState

__all__ = [
    "ArticlePage",
    "Attachment",
    "BasePage",
    "DutyState",
    "HomePage",
    "Picture",
    "PictureRendition",
    "SiteSettings",
    "StandardPage",
    "Topic",
]
