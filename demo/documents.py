"""Small PDF files for the sample content: one page with a title and a paragraph."""

import textwrap


def make_pdf(*, title: str, text: str, language: str) -> bytes:
    """Return a one-page A4 PDF with real, selectable text.

    Args:
        title: set in 20 points at the top, and as the document's title.
        text: one paragraph below it, broken into lines.
        language: code of the text's language, for screen readers.
    """
    lines = [
        *((20, line) for line in textwrap.wrap(title, 44)),
        (12, ""),
        *((12, line) for line in textwrap.wrap(text, 78)),
    ]
    drawing = ["BT", "72 770 Td"]
    for size, line in lines:
        drawing += [f"/F1 {size} Tf", f"{_text(line)} Tj", f"0 -{round(size * 1.5)} Td"]
    stream = "\n".join([*drawing, "ET"]).encode("cp1252", "replace")
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R /Lang ({language}) /ViewerPreferences << /DisplayDocTitle true >> >>".encode(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Title {_text(title)} >>".encode("cp1252", "replace"),
    ]
    return _file_of(objects)


def _text(value: str) -> str:
    for special in ("\\", "(", ")"):
        value = value.replace(special, "\\" + special)
    return f"({value})"


def _file_of(objects: list[bytes]) -> bytes:
    """Put numbered objects together with the table that says where each begins (ISO 32000-1, 7.5.4)."""
    body, starts = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        starts.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    size = len(objects) + 1
    return body + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (size, table, size, len(objects), len(body))
    )
