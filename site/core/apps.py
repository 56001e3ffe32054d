from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class CoreConfig(AppConfig):
    name = "core"

    def ready(self) -> None:
        # Every app may hand in its background duties and what it keeps about a person.
        autodiscover_modules("duties", "person")
