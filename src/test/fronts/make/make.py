#!/usr/bin/env python3
"""Prints the invented papers: python3 make.py OUT. Needs Debian's weasyprint, chromium and fonts-liberation."""

import json
import pathlib
import subprocess
import sys
import tempfile

import bodies
import papers


def marker(paper, n):
    _, authors, year, title = paper["list"][n]
    if paper["cite"] == "square":
        page = ", с. 17" if paper["language"] == "ru" else ", p. 17"
        return f"[{n + 1}{page if n % 2 else ''}]"
    # what the markers say where the list has no author, or one who is named by a dash
    names = [a.split(",")[0] if "," in a else a.split()[0] for a in authors[:2]]
    names = ["River Prices Board"] if authors == ["River Prices Board"] else names
    if len(authors) > 1 and "," not in authors[1] and "," in authors[0]:
        names[1] = authors[1].split()[-1]
    if paper["language"] == "ru":
        who = ", ".join(names) if names else "Цены нижнего течения"
        return f"[{who}, {year}{', с. 17' if n % 2 else ''}]"
    who = names[0] + " et al." if len(authors) > 2 else " & ".join(names) if len(authors) == 2 else names[0]
    return f"({who}, {year}{', p. 17' if n % 2 else ''})"




def entries(paper, key):
    numbered = paper["cite"] == "square" or key == "second"
    lines = []
    for n, entry in enumerate(paper[key]):
        indent = "" if numbered else "padding-left:6mm;text-indent:-6mm;"
        lines.append(f"<p class='n s' style='text-align:left;{indent}'>{f'{n + 1}. ' if numbered else ''}{entry[0]}</p>")
    return "\n".join(lines)


def page(paper):
    body = []
    texts = bodies.RU if paper["language"] == "ru" else bodies.EN
    marks = [marker(paper, n) for n in range(len(paper["list"]))]
    for number, (heading, paragraphs) in enumerate(texts):
        body.append(f"<h2>{f'{number + 1}. ' if paper.get('numbered') else ''}{heading}</h2>")
        body += [f"<p>{p.format(*marks)}</p>" for p in paragraphs]
    body.append(paper.get("before_list", ""))
    body.append(f"<h2>{paper['list_heading']}</h2>\n{entries(paper, 'list')}")
    if "second" in paper:
        body.append(f"<h2>{paper['second_heading']}</h2>\n{entries(paper, 'second')}")
    body.append(paper["back"])
    running = "\n".join(body)
    if paper.get("columns"):
        running = f"<div class='cols'>{running}</div>"
    return (f"<!doctype html><html lang='{paper['language']}'><head><meta charset='utf-8'><style>{paper['css']}</style></head>"
            f"<body>{paper['front']}\n{running}</body></html>")


def truth(paper):
    texts = bodies.RU if paper["language"] == "ru" else bodies.EN
    joined = " ".join(p for _, paragraphs in texts for p in paragraphs)
    cited, at = [], 0
    while (at := joined.find("{", at)) >= 0:
        cited.append(int(joined[at + 1]))
        at += 1
    headings = [f"{n + 1}. {h}" if paper.get("numbered") else h for n, (h, _) in enumerate(texts)]
    listed = [dict(text=t, authors=a, year=y, title=ti) for t, a, y, ti in paper["list"] + paper.get("second", [])]
    return dict(paper["truth"], headings=headings, references=listed, citations=cited)


def main(out):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    for paper in papers.PAPERS:
        pdf = out / (paper["name"] + ".pdf")
        with tempfile.TemporaryDirectory() as folder:
            html = pathlib.Path(folder) / "page.html"
            html.write_text(page(paper), encoding="utf-8")
            if paper["tool"] == "weasyprint":
                subprocess.run(["weasyprint", "-q", str(html), str(pdf)], check=True)
            else:
                subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                                f"--print-to-pdf={pdf}", html.as_uri()], check=True, capture_output=True)
        (out / (paper["name"] + ".json")).write_text(
            json.dumps(truth(paper), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(pdf, pdf.stat().st_size)


main(sys.argv[1])
