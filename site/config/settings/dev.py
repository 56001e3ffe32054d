"""Settings of a developer's machine (DEBUG=true)."""

from config.settings.base import *  # noqa: F403
from config.settings.environment import env

DEBUG = True
SECRET_KEY = env.str("SECRET_KEY", "development-only-and-known-to-everyone")
ALLOWED_HOSTS = ["*"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
