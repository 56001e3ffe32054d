"""Settings of the test suite: production's, with what makes tests quick and alone."""

import os
import tempfile

os.environ.setdefault("SECRET_KEY", "used-by-tests-alone")
os.environ.setdefault("DATA_DIR", tempfile.mkdtemp(prefix="kotokanava-tests-"))

from config.settings.production import *  # noqa: F403

ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
MAIL_TRANSPORT = "django.core.mail.backends.locmem.EmailBackend"
POST_OFFICE = {"BACKENDS": {"default": MAIL_TRANSPORT}, "CELERY_ENABLED": False}
AXES_ENABLED = False
WHITENOISE_AUTOREFRESH = True
