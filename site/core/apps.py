from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.module_loading import autodiscover_modules


class CoreConfig(AppConfig):
    name = "core"

    def ready(self) -> None:
        from core.signal_handlers import set_public_address

        # Every app may hand in its background duties and what it keeps about a person.
        autodiscover_modules("duties", "person")
        # Once per `migrate`: this app's tables come last among those it writes to.
        post_migrate.connect(set_public_address, sender=self)
