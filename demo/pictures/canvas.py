"""A small drawing surface: flat shapes, local coordinates, soft paper shadows.

Everything is drawn at twice its size and scaled down at the end, so edges are
smooth. Shapes are given in picture units (1600 × 900); ``at`` opens a local
coordinate system, ``lifted`` lets what is drawn inside cast one soft shadow,
like a piece of cut paper lying on the sheet below.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PIL import Image, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
Point = tuple[float, float]

OVERSAMPLING = 2
SHADOW_SCALE = 8  # shadows are blurred on a sheet this many times smaller


class Canvas:
    """A sheet of paper on which flat shapes are laid from back to front."""

    def __init__(self, width: int, height: int, ground: Colour, shade: Colour = (20, 22, 40)):
        self.width, self.height = width, height
        self.shade = shade
        size = (width * OVERSAMPLING, height * OVERSAMPLING)
        self._image = Image.new("RGB", size, ground)
        self._pen = ImageDraw.Draw(self._image)
        self._matrix = (OVERSAMPLING, 0.0, 0.0, OVERSAMPLING, 0.0, 0.0)
        self._held: list[tuple] | None = None

    # -- coordinate systems and layers -------------------------------------

    @contextmanager
    def at(self, x: float, y: float, scale: float = 1, *, flip: bool = False, turn: float = 0) -> Iterator[None]:
        """Draw with the origin at (x, y), scaled, mirrored or turned (degrees)."""
        outer = self._matrix
        a, b, c, d, e, f = outer
        cos, sin = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
        mirror = -1 if flip else 1
        self._matrix = (
            (a * cos + c * sin) * mirror,
            (b * cos + d * sin) * mirror,
            c * cos - a * sin,
            d * cos - b * sin,
            a * x + c * y + e,
            b * x + d * y + f,
        )
        try:
            yield
        finally:
            self._matrix = outer

    @contextmanager
    def lifted(self, height: float = 7, strength: float = 0.3) -> Iterator[None]:
        """Let everything drawn inside cast one shadow, ``height`` units long."""
        if self._held is not None:  # already part of a lifted group
            yield
            return
        self._held = []
        try:
            yield
        finally:
            shapes, self._held = self._held, None
            self._cast(shapes, height, strength)
            for shape in shapes:
                self._paint(self._pen, shape, 1, 0, 0)

    def _cast(self, shapes: list[tuple], height: float, strength: float) -> None:
        """Darken the sheet where the given shapes keep the light away."""
        points = [point for shape in shapes for point in shape[1]]
        if not points:
            return
        drop, k = height * OVERSAMPLING, SHADOW_SCALE
        margin = drop * 3
        left = max(0, int(min(x for x, _ in points) - margin)) // k * k
        top = max(0, int(min(y for _, y in points) - margin)) // k * k
        right = min(self._image.width, int(max(x for x, _ in points) + margin))
        bottom = min(self._image.height, int(max(y for _, y in points) + margin))
        if right <= left + k or bottom <= top + k:
            return
        small = Image.new("L", ((right - left) // k, (bottom - top) // k))
        pen = ImageDraw.Draw(small)
        fill = round(255 * strength)
        for shape in shapes:
            self._paint(pen, shape, 1 / k, drop * 0.7 - left, drop - top, fill)
        small = small.filter(ImageFilter.GaussianBlur(drop * 0.55 / k))
        mask = small.resize((small.width * k, small.height * k), Image.Resampling.BILINEAR)
        self._image.paste(self.shade, (left, top), mask)

    @staticmethod
    def _paint(pen: ImageDraw.ImageDraw, shape: tuple, scale: float, dx: float, dy: float, fill=None) -> None:
        """Put one shape on a sheet: a filled outline or a line with round ends."""
        kind, points, colour, width = shape
        colour = colour if fill is None else fill
        if fill is not None:
            points = [((x + dx) * scale, (y + dy) * scale) for x, y in points]
        if kind == "fill":
            pen.polygon(points, fill=colour)
            return
        width = max(1, round(width * scale))
        pen.line(points, fill=colour, width=width)
        if width > 3:
            r = width / 2 - 0.5
            for x, y in points:  # round ends, and round joints between the pieces
                pen.ellipse((x - r, y - r, x + r, y + r), fill=colour)

    def _add(self, kind: str, points: Iterable[Point], colour: Colour, width: float = 0) -> None:
        a, b, c, d, e, f = self._matrix
        placed = [(a * x + c * y + e, b * x + d * y + f) for x, y in points]
        shape = (kind, placed, colour, width * math.hypot(a, b))
        if self._held is None:
            self._paint(self._pen, shape, 1, 0, 0)
        else:
            self._held.append(shape)

    # -- shapes -------------------------------------------------------------

    def polygon(self, points: Sequence[Point], colour: Colour) -> None:
        """A flat shape with straight edges."""
        self._add("fill", points, colour)

    def line(self, points: Sequence[Point], colour: Colour, width: float = 4) -> None:
        """A line with round ends through the given points."""
        self._add("line", points, colour, width)

    def curve(self, points: Sequence[Point], colour: Colour, width: float = 4) -> None:
        """A soft line through the given points."""
        self._add("line", smooth(points, closed=False), colour, width)

    def blob(self, points: Sequence[Point], colour: Colour) -> None:
        """A flat shape with a soft edge through the given points."""
        self._add("fill", smooth(points, closed=True), colour)

    def rect(self, x: float, y: float, w: float, h: float, colour: Colour, radius: float = 0) -> None:
        """A rectangle from its upper left corner, optionally with round corners."""
        r = min(radius, w / 2, h / 2)
        if r <= 0:
            self._add("fill", [(x, y), (x + w, y), (x + w, y + h), (x, y + h)], colour)
            return
        corners = (
            (x + w - r, y + r, -90),
            (x + w - r, y + h - r, 0),
            (x + r, y + h - r, 90),
            (x + r, y + r, 180),
        )
        self._add(
            "fill",
            [
                point
                for cx, cy, start in corners
                for point in arc_points(cx, cy, r, r, start, start + 90, 7 + int(r / 12))
            ],
            colour,
        )

    def ellipse(self, x: float, y: float, rx: float, colour: Colour, ry: float | None = None) -> None:
        """A disc or ellipse around (x, y)."""
        self._add("fill", arc_points(x, y, rx, ry or rx, 0, 360, 30 + int(rx / 3)), colour)

    def pie(
        self,
        x: float,
        y: float,
        rx: float,
        colour: Colour,
        start: float,
        end: float,
        ry: float | None = None,
    ) -> None:
        """A slice of a disc; 0° points right, angles run clockwise.

        Half a disc is ``start=180, end=360`` for a dome.
        """
        self._add("fill", [(x, y), *arc_points(x, y, rx, ry or rx, start, end, 24 + int(rx / 4))], colour)

    def arc(
        self,
        x: float,
        y: float,
        r: float,
        colour: Colour,
        start: float,
        end: float,
        width: float = 4,
    ) -> None:
        """A piece of a circle's outline."""
        self._add("line", arc_points(x, y, r, r, start, end, 30), colour, width)

    def finished(self) -> Image.Image:
        """The picture at its own size."""
        return self._image.reduce(OVERSAMPLING)


def arc_points(x: float, y: float, rx: float, ry: float, start: float, end: float, steps: int) -> list[Point]:
    """Points along an ellipse between two angles in degrees."""
    angles = (math.radians(start + (end - start) * i / steps) for i in range(steps + 1))
    return [(x + rx * math.cos(t), y + ry * math.sin(t)) for t in angles]


def smooth(points: Sequence[Point], closed: bool, steps: int = 10) -> list[Point]:
    """A Catmull–Rom curve through the points."""
    n = len(points)
    if n < 3:
        return list(points)

    def near(i: int) -> Point:
        return points[i % n] if closed else points[min(max(i, 0), n - 1)]

    curve = []
    for i in range(n if closed else n - 1):
        p0, p1, p2, p3 = near(i - 1), near(i), near(i + 1), near(i + 2)
        for step in range(steps):
            t = step / steps
            curve.append(
                tuple(
                    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
                    for a, b, c, d in zip(p0, p1, p2, p3, strict=False)
                )
            )
    if not closed:
        curve.append(tuple(points[-1]))
    return curve
