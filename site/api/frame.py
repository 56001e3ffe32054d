"""The public API: read-only, JSON, described at `/api/v1/openapi.json`.

The frame knows no feature: an app hands in its part as a router in its own `api.py`
(`from api.frame import api; api.add_router("/articles", router)`), found when the apps are ready.
"""

from ninja import NinjaAPI

api = NinjaAPI(
    title="Kotokanava",
    version="1.0.0",
    description="Published articles and organisations. Read-only; no key is needed.",
    docs_url=None,
    urls_namespace="api-v1",
)
