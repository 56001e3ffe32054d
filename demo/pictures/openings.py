"""Doors and windows; origin in the middle of the lower edge."""

import random

from .canvas import Canvas
from .nature import spruce
from .palettes import Palette, mix
from .vocabulary import Kind, element


@element("door", Kind.WALL, "door doorway entrance open threshold welcome gate exit key", 240, 460)
def door(c: Canvas, p: Palette, rng: random.Random) -> None:
    c.rect(-110, -440, 220, 440, p.paper)
    c.rect(-96, -426, 192, 426, mix(p.second, p.paper, 0.6))
    c.pie(0, -120, 96, mix(p.accent, p.paper, 0.25), 180, 360)
    c.rect(-96, -122, 192, 122, mix(p.mid, p.far, 0.5))
    c.polygon([(-96, -426), (0, -396), (0, 26), (-96, 0)], p.accent)
    c.polygon([(-80, -400), (-18, -380), (-18, -230), (-80, -236)], mix(p.accent, p.ink, 0.18))
    c.polygon([(-80, -206), (-18, -200), (-18, -20), (-80, -30)], mix(p.accent, p.ink, 0.18))
    c.ellipse(-16, -190, 9, p.second)


@element("window", Kind.WALL, "window view outside", 330, 300)
def window(c: Canvas, p: Palette, rng: random.Random) -> None:
    """A window onto the season outside."""
    c.rect(-165, -300, 330, 300, p.paper)
    day = mix(p.far, p.paper, 0.55) if not p.dark else mix(p.sky, p.ink, 0.5)
    c.rect(-150, -285, 300, 270, day)
    if p.dark:
        for i in range(3):
            c.curve(
                [
                    (-140, -190 - i * 26),
                    (-60, -230 - i * 20),
                    (30, -196 - i * 22),
                    (140, -240 - i * 12),
                ],
                mix(day, p.second, 0.75 - i * 0.2),
                20,
            )
    else:
        c.ellipse(70, -220, 36, p.second)
    winter = p.name in ("winter", "night")
    snow = mix(p.paper, p.sky, 0.1) if winter else None
    c.polygon(
        [(-150, -100), (-60, -150), (40, -110), (150, -160), (150, -15), (-150, -15)],
        mix(p.far, p.mid, 0.5),
    )
    for x, h in ((-110, 130), (-60, 100), (100, 120)):
        with c.at(x, -40):
            spruce(c, mix(p.mid, p.near, 0.4), h, snow)
    c.rect(-150, -48, 300, 33, snow or mix(p.mid, p.far, 0.3))
    if winter:
        for _ in range(22):
            c.ellipse(rng.uniform(-144, 144), rng.uniform(-280, -60), 4, p.paper)
    c.rect(-6, -300, 12, 300, p.paper)
    c.rect(-165, -168, 330, 11, p.paper)
    c.rect(-182, -8, 364, 18, mix(p.paper, p.ink, 0.12), 4)
