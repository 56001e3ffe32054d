"""Settings that hold everywhere."""

from datetime import timedelta

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from config.settings import environment

ROOT = environment.ROOT
SITE_ROOT = ROOT / "site"
DATA_DIR = environment.DATA_DIR
BASE_URL = environment.BASE_URL
ALLOWED_HOSTS = environment.ALLOWED_HOSTS
DEBUG = False

INSTALLED_APPS = [
    "demo",
    "newsletter",
    "blog",
    "news",
    "moderation",
    "partners",
    "api",
    "search",
    "core",
    "moderation.apps.CommentStoreConfig",  # django-comments-xtd, without its signal
    "django_comments",
    "post_office",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "django_htmx",
    "csp",
    "axes",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sites",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "django.forms",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "core.middleware.PublicPageMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "csp.middleware.CSPMiddleware",
    "core.middleware.AdminPolicyMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "core.middleware.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "core.context.site",
            ],
            "builtins": ["core.templatetags.core_tags"],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# Data ---------------------------------------------------------------------------------------------

DATABASES = {"default": environment.DATABASE}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # The worker and the web process write at the same time: readers never wait (WAL), and a writer
    # takes its lock when the transaction begins, so that waiting in line is possible at all.
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 60
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
    # A server that is away is answered within seconds rather than after the kernel's two minutes.
    DATABASES["default"]["OPTIONS"] = {"connect_timeout": 5, **DATABASES["default"].get("OPTIONS", {})}

CACHES = {"default": environment.CACHE}
SESSION_ENGINE = "django.contrib.sessions.backends.db"
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# Languages ----------------------------------------------------------------------------------------

TIME_ZONE = "Europe/Helsinki"
USE_TZ = True
USE_I18N = True
LANGUAGE_CODE = "fi"
LANGUAGES = [("fi", _("Finnish")), ("sv", _("Swedish")), ("en", _("English"))]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
# An untranslated copy of a page is never live.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
# English as it is written in Finland: day before month, 24 hours.
FORMAT_MODULE_PATH = ["core.formats"]
LOCALE_PATHS = [SITE_ROOT / "locale"]

# Files --------------------------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [SITE_ROOT / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA_DIR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
}
# Hashed file names never change their content.
WHITENOISE_MAX_AGE = 60

# Mail ---------------------------------------------------------------------------------------------

EMAIL_BACKEND = "post_office.EmailBackend"  # puts mail into the database's queue; the worker sends it
MAIL_TRANSPORT = environment.EMAIL["EMAIL_BACKEND"]  # takes mail out of the house
EMAIL_HOST = environment.EMAIL.get("EMAIL_HOST", "")
EMAIL_PORT = environment.EMAIL.get("EMAIL_PORT", 25)
EMAIL_HOST_USER = environment.EMAIL.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = environment.EMAIL.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = environment.EMAIL.get("EMAIL_USE_TLS", False)
EMAIL_USE_SSL = environment.EMAIL.get("EMAIL_USE_SSL", False)
EMAIL_TIMEOUT = 30
EMAIL_FILE_PATH = environment.EMAIL.get("EMAIL_FILE_PATH")
DEFAULT_FROM_EMAIL = environment.DEFAULT_FROM_EMAIL
SERVER_EMAIL = DEFAULT_FROM_EMAIL
POST_OFFICE = {
    "BACKENDS": {"default": MAIL_TRANSPORT},
    "CELERY_ENABLED": False,
    # A mail server may be down over a long weekend: three days of tries, ten minutes apart.
    "MAX_RETRIES": 432,
    "RETRY_INTERVAL": timedelta(minutes=10),
    "LOG_LEVEL": 1,
    "MESSAGE_ID_ENABLED": True,
}

# People -------------------------------------------------------------------------------------------

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_SENSITIVE_PARAMETERS = ["username", "ip_address"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
LOGIN_URL = "wagtailadmin_login"
SITE_ID = 1

# What a browser may do ----------------------------------------------------------------------------

VIDEO_HOSTS = ["https://www.youtube-nocookie.com", "https://player.vimeo.com"]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "media-src": [SELF],
        # Only once the reader has asked for a video: nothing is framed before.
        "frame-src": VIDEO_HOSTS,
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
        "manifest-src": [SELF],
    }
}
# Wagtail's editing screens carry inline scripts and styles: their own policy, for /admin/ alone.
ADMIN_CONTENT_SECURITY_POLICY = {
    "default-src": [SELF],
    "script-src": [SELF, "'unsafe-inline'"],
    "style-src": [SELF, "'unsafe-inline'"],
    "img-src": [SELF, "data:", "blob:"],
    "frame-src": [SELF],
    "frame-ancestors": [SELF],
    "form-action": [SELF],
    "base-uri": [SELF],
    "object-src": [NONE],
}
PERMISSIONS_POLICY = {
    feature: [] for feature in ("camera", "geolocation", "microphone", "payment", "usb", "browsing-topics")
}
CSRF_FAILURE_VIEW = "core.views.csrf_failure"
X_FRAME_OPTIONS = "DENY"  # Wagtail loosens it for its own previews
SECURE_REFERRER_POLICY = "same-origin"
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # a long page in Wagtail's editor has thousands of fields

# Wagtail ------------------------------------------------------------------------------------------

WAGTAIL_SITE_NAME = "Kotokanava"
WAGTAILADMIN_BASE_URL = BASE_URL
WAGTAIL_PASSWORD_REQUIRED_TEMPLATE = "core/password_required.html"  # noqa: S105  (a template)
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILIMAGES_IMAGE_MODEL = "core.Picture"
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 25_000_000
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILDOCS_DOCUMENT_MODEL = "core.Attachment"
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odt", "pdf", "pptx", "ods", "xlsx", "txt"]
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAILADMIN_RICH_TEXT_EDITORS = {
    "default": {
        "WIDGET": "wagtail.admin.rich_text.DraftailRichTextArea",
        "OPTIONS": {"features": ["bold", "italic", "link", "document-link", "ol", "ul"]},
    }
}

# Comments: django-comments-xtd keeps the rows; what happens to them is ours ------------------------

COMMENTS_APP = "django_comments_xtd"
COMMENTS_XTD_MODEL = "moderation.models.Comment"
COMMENTS_XTD_MAX_THREAD_LEVEL = 1
COMMENTS_XTD_THREADED_EMAILS = False
COMMENTS_XTD_CONFIRM_EMAIL = False

# Logs ---------------------------------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    # They tell of every task and page; what goes wrong is a warning.
    "loggers": {
        **{name: {"level": "WARNING"} for name in ("django_tasks", "django_tasks_db", "wagtail")},
        **{name: {"level": "ERROR"} for name in ("axes", "django.request")},
        # It brings a handler of its own, and tells of every look into an empty queue, unless it has one.
        "post_office": {"level": "WARNING", "handlers": ["console"], "propagate": False},
    },
}
