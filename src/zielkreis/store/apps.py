"""The store as a part of Django."""

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """Names the store's tables ``store_…``."""

    name = "zielkreis.store"
    label = "store"
