"""The settings that the environment asks for: development when DEBUG is true, else production."""

from config.settings.environment import DEBUG

if DEBUG:
    from config.settings.dev import *  # noqa: F403
else:
    from config.settings.production import *  # noqa: F403
