"""What every page's frame needs: the home page of its language, the menu, the settings."""

from django.utils.functional import cached_property
from django.utils.translation import get_language

from core.models import HomePage, SiteSettings


class SiteContext:
    """The frame's data, each part fetched when a template asks for it."""

    def __init__(self, request):
        self._request = request

    @cached_property
    def home(self) -> HomePage | None:
        """Front page of the language in use; the default language's where it has none."""
        homes = {
            home.locale.language_code: home
            for home in HomePage.objects.live().filter(depth=2).order_by("path").select_related("locale")
        }
        return homes.get(get_language()) or next(iter(homes.values()), None)

    @cached_property
    def menu(self) -> list:
        """Pages that their editors show in menus."""
        return list(self.home.get_children().live().public().in_menu().select_related("locale")) if self.home else []

    @cached_property
    def settings(self) -> SiteSettings:
        return SiteSettings.for_request(self._request)


def site(request) -> dict:
    """Hand `frame` to every template."""
    return {"frame": SiteContext(request)}
