#!/usr/bin/python3
"""Makes corpus/sources/ from corpus/texts/: each text in the format that its line of FORMATS names.

Needs, from Debian: pandoc weasyprint python3-yaml python3-pyphen fonts-liberation2
usage: make.py [NAME...]
"""
import sys

import yaml

import hyphenated
import pages
import xmlpapers
from paper import CORPUS, Paper

FORMATS = {
    "learning-region-critique-ru": ("docx", pages.docx),
    "district-to-cluster-ru": ("pdf", pages.two_columns),
    "law-of-nature-ru": ("txt", hyphenated.text),
    "language-worldview-ru": ("html", pages.web_page),
    "clusters-and-milieus-en": ("xml", xmlpapers.jats),
    "learning-region-reply-en": ("pdf", pages.one_column),
    "paradigm-en": ("xml", xmlpapers.tei),
    "scaffolding-en": ("odt", pages.odt),
}


def sidecar(meta):
    """The metadata that a person would type in beside the file."""
    known = {key: meta[key] for key in ("title", "authors", "year", "lang")}
    return yaml.safe_dump(known, allow_unicode=True, sort_keys=False, width=1000)


def main(names):
    sources = CORPUS / "sources"
    sources.mkdir(exist_ok=True)
    for name in names or FORMATS:
        extension, write = FORMATS[name]
        paper = Paper(name)
        target = sources / f"{name}.{extension}"
        target.write_bytes(write(paper))
        (sources / f"{name}.yaml").write_text(sidecar(paper.meta), encoding="utf-8")
        print(f"{target.relative_to(CORPUS)}  {target.stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
