#!/usr/bin/python3
"""Makes src/test/pages/files: papers of corpus/texts printed by several writers, with the truth about each beside it.

Needs, from Debian: weasyprint chromium libreoffice-writer-nogui hyphen-ru hyphen-en-us texlive-xetex
texlive-lang-cyrillic cm-super-minimal poppler-utils python3-yaml python3-pyphen python3-pil python3-numpy
fonts-liberation2 fonts-dejavu; and PDFBox in CLASSPATH for what it writes.
usage: make.py [NAME...], where a name may be the beginning of several
"""
import json
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import model
import pages_html
import pages_latex
import pages_odf
import scans

FILES = Path(__file__).resolve().parent.parent / "files"
TEXTS = {"critique": "learning-region-critique-ru", "district": "district-to-cluster-ru", "worldview": "language-worldview-ru",
         "law": "law-of-nature-ru", "clusters": "clusters-and-milieus-en", "reply": "learning-region-reply-en",
         "paradigm": "paradigm-en", "scaffolding": "scaffolding-en"}


@dataclass
class Fixture:
    name: str
    writer: str
    text: str
    size: str = "A4"
    columns: int = 1
    type: float = 10
    face: str = "Liberation Serif"
    notes: str = ""          # foot, end or none
    tables: int = 0
    figures: int = 0
    spanning: bool = False   # tables and figures across the columns
    margin: bool = False     # numbers in the margin
    banner: bool = False     # of a download, up the side of each page
    watermark: bool = False
    block: bool = False      # paragraphs parted by space, not by indents
    ragged: bool = False
    hyphen: str = "-"
    shy: bool = False        # soft hyphens in every word, which Chromium leaves in the file
    sections: int = 99
    short: bool = False
    across: bool = False     # lines stored across columns, by PDFBox
    scan: str = ""           # clean or noisy
    seed: int = 0


def f(name, writer, text, **more):
    return Fixture(name, writer, TEXTS[text], **more)


FIXTURES = [
    f("w-critique-1", "weasyprint", "critique", notes="foot", tables=1, figures=1),
    f("w-district-2", "weasyprint", "district", columns=2, tables=1, hyphen="‐"),
    f("w-reply-1", "weasyprint", "reply", size="A5", notes="foot", tables=2, face="DejaVu Serif", type=9),
    f("w-scaffolding-2", "weasyprint", "scaffolding", columns=2, tables=2, figures=2, spanning=True),
    f("w-worldview-3", "weasyprint", "worldview", columns=3, type=9, figures=1, tables=1, spanning=True),
    f("w-clusters-3", "weasyprint", "clusters", columns=3, type=9, face="Liberation Sans", block=True),
    f("w-law-1", "weasyprint", "law", margin=True, block=True, type=11, notes="foot"),
    f("w-paradigm-2", "weasyprint", "paradigm", columns=2, size="letter", watermark=True, banner=True, figures=1),
    f("c-worldview-1", "chromium", "worldview", shy=True, size="A5", notes="end", tables=1, type=9.5),
    f("c-clusters-2", "chromium", "clusters", shy=True, columns=2, tables=2, figures=2, spanning=True),
    f("c-district-2", "chromium", "district", columns=2, size="B5", type=9, tables=1, block=True, notes="end"),
    f("c-paradigm-1", "chromium", "paradigm", size="letter", ragged=True, block=True, type=11.5, notes="end", tables=1),
    f("c-law-3", "chromium", "law", shy=True, columns=3, type=9, figures=2, banner=True, hyphen="‐"),
    f("c-reply-2", "chromium", "reply", columns=2, face="DejaVu Sans", type=8.5, margin=False, watermark=True, tables=1),
    f("x-critique-2", "xelatex", "critique", columns=2, notes="foot", tables=2, spanning=True),
    f("x-district-1", "xelatex", "district", size="A5", notes="foot", tables=1),
    f("x-law-3", "xelatex", "law", columns=3, notes="", figures=1),
    f("x-scaffolding-2", "xelatex", "scaffolding", columns=2, tables=2, figures=2, notes="foot", face="DejaVu Serif"),
    f("x-worldview-1", "xelatex", "worldview", margin=True, notes="foot", figures=1, type=11),
    f("x-critique-1", "xelatex", "critique", size="B5", notes="end", tables=2, block=True, face="Liberation Sans"),
    f("p-reply-2", "pdflatex", "reply", columns=2, notes="foot", tables=2, figures=1),
    f("p-paradigm-1", "pdflatex", "paradigm", margin=True, notes="foot", tables=1, size="letter"),
    f("p-law-2", "pdflatex", "law", columns=2, notes="foot", figures=1),
    f("p-clusters-1", "pdflatex", "clusters", size="A5", notes="foot", tables=2, figures=2),
    f("p-scaffolding-3", "pdflatex", "scaffolding", columns=3, notes="foot", tables=1),
    f("l-worldview-1", "libreoffice", "worldview", notes="foot", tables=1, type=11),
    f("l-critique-2", "libreoffice", "critique", columns=2, tables=1, notes="end"),
    f("l-clusters-1", "libreoffice", "clusters", size="letter", notes="foot", tables=2, type=12, block=True, ragged=True),
    f("l-reply-2", "libreoffice", "reply", columns=2, tables=1, face="Liberation Sans", type=9),
    f("l-district-3", "libreoffice", "district", columns=3, type=9),
    f("l-paradigm-1", "libreoffice", "paradigm", size="A5", notes="foot", type=10, tables=1),
    f("b-critique-2", "weasyprint", "critique", columns=2, across=True, tables=1),
    f("b-reply-2", "xelatex", "reply", columns=2, across=True, notes="foot", tables=2, figures=1),
    f("b-law-3", "weasyprint", "law", columns=3, type=9, across=True),
    f("b-district-2", "xelatex", "district", columns=2, across=True, notes="foot", tables=2, spanning=True),
    f("b-clusters-3", "chromium", "clusters", columns=3, type=9, across=True, tables=1),
    f("b-scaffolding-1", "weasyprint", "scaffolding", across=True, tables=1, notes="foot"),
    f("s-worldview-1", "xelatex", "worldview", short=True, sections=2, scan="clean", type=11),
    f("s-paradigm-1", "weasyprint", "paradigm", short=True, sections=2, scan="clean", type=11),
    f("s-critique-2", "weasyprint", "critique", columns=2, short=True, sections=2, scan="clean", type=10.5),
    f("s-law-1", "weasyprint", "law", short=True, sections=1, scan="noisy", type=11),
    f("s-clusters-1", "libreoffice", "clusters", short=True, sections=1, scan="noisy", type=11),
]
for number, fixture in enumerate(FIXTURES):
    fixture.seed = number
WRITERS = {"weasyprint": pages_html, "chromium": pages_html, "xelatex": pages_latex, "pdflatex": pages_latex, "libreoffice": pages_odf}


def text_of(pdf, *options):
    return subprocess.run(["pdftotext", "-enc", "UTF-8", *options, str(pdf), "-"], check=True, capture_output=True).stdout.decode()


def hyphens(pdf, truth):
    """Every word broken at a line's end as it should be read, where the text has just one reading of it."""
    written = " ".join(b["text"] for b in truth["running"]) + " " + " ".join(truth["abstract"])
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", written)
    known, found = set(words), []
    lines = [re.sub(r"^\d+ (?=\w)|(?<=[-‐]) \d+$", "", l.strip()) for l in text_of(pdf, "-raw").splitlines()]
    lines = [l for l in lines if l and not l.isdigit()]
    for line, following in zip(lines, lines[1:]):
        left = re.search(r"([^\W_]+(?:-[^\W_]+)*)[-‐\xad]$", line)
        right = re.match(r"[^\W_]+(?:-[^\W_]+)*", following)
        if left and right:
            readings = [w for w in (left[1] + right[0], left[1] + "-" + right[0]) if w in known]
            if len(readings) == 1:
                found.append([left[1], right[0], readings[0]])
    return found


def printed(pdf, heads):
    """How often each head and foot is printed."""
    plain = re.sub(r"\W+", " ", text_of(pdf)).lower()
    return [{"text": h, "printed": plain.count(re.sub(r"\W+", " ", h).lower().strip())} for h in heads]


def restore(pdf):
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.pdf"
        subprocess.run(["java", str(Path(__file__).with_name("Restore.java")), str(pdf), str(out),
                        os.environ.get("FONTS", "/usr/share/fonts/truetype/liberation2")], check=True)
        pdf.write_bytes(out.read_bytes())


def make(fixture):
    pdf = FILES / f"{fixture.name}.pdf"
    paper = model.Paper(fixture)
    WRITERS[fixture.writer].write(paper, pdf)
    truth = paper.truth()
    if fixture.across:
        truth["writer"] = "pdfbox"
    truth["hyphens"] = hyphens(pdf, truth)
    truth["heads"] = printed(pdf, truth["heads"])
    if fixture.across:
        restore(pdf)
    if fixture.scan:
        scans.scan(pdf, fixture.scan == "noisy", fixture.seed)
    else:
        pdf.with_suffix(".plain.txt").write_text(text_of(pdf), encoding="utf-8")
        pdf.with_suffix(".layout.txt").write_text(text_of(pdf, "-layout"), encoding="utf-8")
    pdf.with_suffix(".json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{fixture.name}: {pdf.stat().st_size >> 10} KB, {len(truth['hyphens'])} hyphens", flush=True)


def main(names):
    FILES.mkdir(exist_ok=True)
    for fixture in FIXTURES:
        if not names or any(fixture.name.startswith(name) for name in names):
            make(fixture)


if __name__ == "__main__":
    main(sys.argv[1:])
