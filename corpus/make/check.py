#!/usr/bin/python3
"""Checks the gold annotation against the texts, the scheme and the made files; prints the counts.

Quotes are exact in texts/ and in order; in sources/ they are compared by letters and digits, lines rejoined.
A PDF is read with pdftotext (Debian: poppler-utils) where there is one. Exits with 1 if anything is wrong.
"""
import html
import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections import Counter

import yaml

from make import FORMATS
from paper import CORPUS, Paper

TYPES = ["Claim", "Definition", "Criterion", "Criticism", "Merit", "Example"]
TOPICS = "status definition evidence transferability measurement explanation adverse-effect scope other".split()
KINDS = {"supports", "attacks", "elaborates"}
CONCEPT_KINDS = {"derives-from", "reinterprets", "part-of", "contrasts-with", "proposes"}


def letters(text):
    return "".join(c for c in text.lower().replace("ё", "е") if c.isalnum())


def read(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def source_text(path):
    """The bare text of a made file, or None where the tool to read it is missing."""
    if path.suffix == ".pdf":
        if not shutil.which("pdftotext"):
            return None
        return subprocess.run(["pdftotext", str(path), "-"], check=True, stdout=subprocess.PIPE).stdout.decode()
    if path.suffix in (".docx", ".odt"):
        part = {".docx": "word/document.xml", ".odt": "content.xml"}[path.suffix]
        return _bare(zipfile.ZipFile(path).read(part).decode("utf-8"))
    text = path.read_text(encoding="utf-8")
    return text if path.suffix == ".txt" else _bare(text)


def _bare(markup):
    return html.unescape(re.sub(r"<[^>]+>", "", re.sub(r"(?s)<head>.*?</head>", "", markup, count=1)))


def check_units(name, units, scheme):
    text = (CORPUS / "texts" / f"{name}.md").read_text(encoding="utf-8")
    at = text.index("\n---\n", 4)
    for unit in units:
        where = f"{name} {unit['id']}"
        start = text.find(unit["quote"], at)
        if start < 0:
            yield f"{where}: quote is not in the text after the unit before it"
            continue
        at = start + len(unit["quote"])
        if unit["type"] not in TYPES:
            yield f"{where}: type {unit['type']}"
        if (unit["type"] == "Criticism") != (unit["topic"] in TOPICS):
            yield f"{where}: topic {unit['topic']}"
        for concept in unit["concepts"]:
            if concept not in scheme:
                yield f"{where}: concept {concept}"


def check_relations(name, units, relations, scheme):
    ids = {unit["id"] for unit in units}
    for r in relations:
        ends_are_units = r["kind"] in KINDS and {r["from"], r["to"]} <= ids
        ends_are_concepts = r["to"] in scheme and (r["kind"] == "proposes" or r["from"] in scheme)
        if not ends_are_units and not (r["kind"] in CONCEPT_KINDS and ends_are_concepts):
            yield f"{name}: relation {r}"


def check_source(name, units):
    extension, _ = FORMATS[name]
    text = source_text(CORPUS / "sources" / f"{name}.{extension}")
    if text is None:
        print(f"{name}: no pdftotext, file not compared")
        return
    flat = letters(text)
    lost = [u["id"] for u in units if letters(u["quote"]) not in flat]
    # a running head or a page number may stand in the middle of a quote that crosses a page
    allowed = text.count("\f")
    if len(lost) > allowed:
        yield f"{name}: {len(lost)} quotes are not in the made file: {lost}"


def main():
    scheme = {c["id"] for c in yaml.safe_load((CORPUS / "concepts.yaml").read_text(encoding="utf-8"))["concepts"]}
    problems, total = [], Counter()
    print(f"{'':30}{'words':>6}" + "".join(f"{t:>11}" for t in TYPES) + f"{'units':>7}{'relations':>11}")
    for name in FORMATS:
        units = read(CORPUS / "gold" / f"{name}.jsonl")
        relations = read(CORPUS / "gold" / f"{name}.relations.jsonl")
        problems += check_units(name, units, scheme)
        problems += check_relations(name, units, relations, scheme)
        problems += check_source(name, units)
        counts = Counter(u["type"] for u in units)
        total += counts
        words = sum(len(p.split()) for s in Paper(name).sections for p in s.paragraphs)
        row = "".join(f"{counts[t]:11}" for t in TYPES)
        print(f"{name:30}{words:6}{row}{len(units):7}{len(relations):11}")
    print(f"{'all':30}{'':6}" + "".join(f"{total[t]:11}" for t in TYPES) + f"{sum(total.values()):7}")
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
