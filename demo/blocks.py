"""Turn the sample content's blocks into what a StreamField stores."""

import json

from django.core.files.base import ContentFile

from core.models import Attachment
from demo.documents import make_pdf


def stored_body(blocks: list[dict], language: str) -> str:
    """Return an article's blocks as a StreamField stores them: JSON."""
    return json.dumps([{"type": block["type"], "value": _value(block, language)} for block in blocks])


def stored_links(links: list[dict]) -> str:
    """Return the links where a reader can go on as a StreamField stores them."""
    return json.dumps([{"type": "link", "value": _link(link)} for link in links])


def stored_authors(authors: list[dict], language: str) -> str:
    """Return a byline as a StreamField stores it."""
    return json.dumps(
        [
            {
                "type": "author",
                "value": {
                    "name": author["name"],
                    "job_title": author.get("job_title", {}).get(language, ""),
                    "organisation": author.get("organisation", {}).get(language, ""),
                },
            }
            for author in authors
        ]
    )


def _value(block: dict, language: str):
    match block["type"]:
        case "text":
            return block["html"]
        case "heading":
            return {"text": block["text"], "level": str(block.get("level", 2))}
        case "quote":
            return {name: block.get(name, "") for name in ("text", "name", "role")}
        case "callout":
            return {"title": block["title"], "text": block["html"]}
        case "key_figures":
            return {"figures": block["items"], "source": block.get("source", "")}
        case "table":
            return _table(block)
        case "document":
            document = _document(block, language)
            return {"document": document.pk, "title": block["title"], "summary": block.get("summary", "")}
        case "link_cards":
            return {"links": [_link(link) for link in block["items"]]}
        case unknown:
            raise ValueError(f"The sample content has a block of an unknown type: {unknown}")


def _link(link: dict) -> dict:
    return {"title": link["title"], "page": None, "url": link["url"], "description": link.get("description", "")}


def _table(block: dict) -> dict:
    return {
        "caption": block["caption"],
        "columns": [{"type": "text", "heading": heading} for heading in block["header"]],
        "rows": [{"values": row} for row in block["rows"]],
    }


def _document(block: dict, language: str) -> Attachment:
    content = make_pdf(title=block["title"], text=block.get("summary", ""), language=language)
    file = ContentFile(content, name=f"{block['file']}-{language}.pdf")
    return Attachment.objects.create(title=block["title"], file=file)
