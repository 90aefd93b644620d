"""Turns pages into pictures of pages, as a scanner gives them."""
import io
import subprocess
import tempfile
from pathlib import Path

import numpy
from PIL import Image, ImageFilter

DPI = 300


def scan(pdf, noisy, seed):
    """Replaces the pages of a PDF by pictures at 300 dpi: in two tones; if noisy, askew, blurred and speckled."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(DPI), "-gray", str(pdf), f"{folder}/p"], check=True)
        pages = [Image.open(io.BytesIO(p.read_bytes())) for p in sorted(Path(folder).glob("p*.pgm"))]
    random = numpy.random.default_rng(seed)
    pages = [worn(page, random) if noisy else page for page in pages]
    pages = [page.point(lambda v: 255 if v > 150 else 0).convert("1") for page in pages]
    pages[0].save(pdf, save_all=True, append_images=pages[1:], resolution=DPI)


def worn(page, random):
    page = page.rotate(random.uniform(-1.2, 1.2), resample=Image.BICUBIC, fillcolor=255).filter(ImageFilter.GaussianBlur(0.8))
    tones = numpy.asarray(page, dtype=float) + random.normal(0, 14, page.size[::-1])
    specks = random.random(page.size[::-1])
    tones[specks < 0.0006] = 0
    return Image.fromarray(numpy.clip(tones, 0, 255).astype("uint8"))
