from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class ApiConfig(AppConfig):
    name = "api"

    def ready(self) -> None:
        from api import articles  # noqa: F401  (hands in its router)

        # Every app may hand in its part of the API.
        autodiscover_modules("api")
