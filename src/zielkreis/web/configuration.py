"""Django's settings for the pages, as a value: the face hands them to ``settings.configure``.

Nothing here depends on the machine. A page may load from its own server only, run no inline script or style,
be framed by nobody, and is asked for under the names of this machine alone.
"""

from typing import Any

from csp.constants import NONE, SELF

from zielkreis.web.fault_lines import LOGGING
from zielkreis.web.one_time_links import OneTimeLinks

LOCAL_HOSTS = ("127.0.0.1", "localhost")
"""The names a local workspace answers to; any other (DNS rebinding) is refused."""

MAX_UPLOAD_BYTES = 52 * 1024 * 1024
"""The largest request: a draft of 50 MiB, as the reader takes it, and the form around it."""

MAX_FORM_BYTES = 6 * 1024 * 1024
"""The largest form without its files: a text of 5 MiB, as the reader takes it."""

SESSION_HOURS = 12

#: What the store itself asks for; settings of a face replace its list.
_STORE_APPS = (
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "zielkreis.store",
)
_POLICY = {
    "default-src": [NONE],
    "script-src": [SELF],
    "style-src": [SELF],
    "font-src": [SELF],
    "connect-src": [SELF],
    "img-src": [SELF, "data:"],  # the icons of KERN are data: addresses in its style sheet
    "form-action": [SELF],
    "frame-ancestors": [NONE],
    "base-uri": [NONE],
}


def web_settings(*, secret: str, port: int, links: OneTimeLinks, https: bool = False) -> dict[str, Any]:
    """Settings of the pages, to be set beside those of the store.

    ``secret`` signs cookies and forms and is made anew at each start. ``port`` goes into the names of the
    cookies: a browser sends the cookies of 127.0.0.1 to each port of it. ``links`` are the one-time links of
    the server, ``https`` is true where a server in front speaks TLS.
    """
    return {
        "DEBUG": False,
        "SECRET_KEY": secret,
        "SIGN_IN_LINKS": links,
        "ALLOWED_HOSTS": list(LOCAL_HOSTS),
        "ROOT_URLCONF": "zielkreis.web.addresses",
        "INSTALLED_APPS": [
            *_STORE_APPS,
            "django.contrib.messages",
            "django.contrib.staticfiles",
            "django.forms",
            "django_htmx",
            "csp",
            "zielkreis.web",
        ],
        "MIDDLEWARE": _MIDDLEWARE,
        "TEMPLATES": [_TEMPLATES],
        "FORM_RENDERER": "zielkreis.web.form_rendering.KernForms",
        "STATIC_URL": "/static/",
        "WHITENOISE_USE_FINDERS": True,
        "WHITENOISE_MAX_AGE": 0,
        "LANGUAGE_CODE": "de",
        "USE_I18N": True,
        "USE_TZ": True,
        "TIME_ZONE": "Europe/Berlin",
        "DATA_UPLOAD_MAX_MEMORY_SIZE": MAX_FORM_BYTES,
        "DATA_UPLOAD_MAX_NUMBER_FIELDS": 1000,
        "DATA_UPLOAD_MAX_NUMBER_FILES": 10,
        "LOGGING": LOGGING,
        **_sessions(port=port, https=https),
        **_headers(https=https),
    }


def _sessions(*, port: int, https: bool) -> dict[str, Any]:
    """Sessions live in the memory of the server: they end with it, and no file holds them."""
    return {
        "SESSION_ENGINE": "django.contrib.sessions.backends.cache",
        "CACHES": {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}},
        "SESSION_COOKIE_NAME": f"zielkreis_sitzung_{port}",
        "SESSION_COOKIE_AGE": SESSION_HOURS * 60 * 60,
        "SESSION_COOKIE_SAMESITE": "Strict",
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SECURE": https,
        "MESSAGE_STORAGE": "django.contrib.messages.storage.session.SessionStorage",
        "CSRF_COOKIE_AGE": None,
        "CSRF_COOKIE_NAME": f"zielkreis_formular_{port}",
        "CSRF_COOKIE_SAMESITE": "Strict",
        "CSRF_COOKIE_HTTPONLY": True,
        "CSRF_COOKIE_SECURE": https,
        "CSRF_FAILURE_VIEW": "zielkreis.web.faults.form_too_old",
    }


def _headers(*, https: bool) -> dict[str, Any]:
    return {
        "CONTENT_SECURITY_POLICY": {"DIRECTIVES": _POLICY},
        "X_FRAME_OPTIONS": "DENY",
        "SECURE_CONTENT_TYPE_NOSNIFF": True,
        # With "no-referrer" a browser would send a form with the origin "null", which the form check refuses.
        "SECURE_REFERRER_POLICY": "same-origin",
        "SECURE_CROSS_ORIGIN_OPENER_POLICY": "same-origin",
        "SECURE_SSL_REDIRECT": https,
        "SECURE_HSTS_SECONDS": 365 * 24 * 60 * 60 if https else 0,
    }


_MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "zielkreis.web.guard.guard",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
_TEMPLATES = {
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
    "OPTIONS": {
        "context_processors": [
            "django.template.context_processors.request",
            "django.contrib.messages.context_processors.messages",
            "zielkreis.web.page_frame.page_frame",
        ],
        "builtins": ["zielkreis.web.templatetags.zielkreis"],
    },
}
