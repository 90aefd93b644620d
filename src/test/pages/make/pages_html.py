"""Pages by WeasyPrint and Chromium."""
import re
import subprocess
import tempfile
from html import escape
from pathlib import Path

import pyphen

import content
from model import NOTE

SIZES = {"A4": "210mm 297mm", "A5": "148mm 210mm", "B5": "176mm 250mm", "letter": "8.5in 11in"}
CSS = """
@page {{ size: {size}; margin: 21mm {side} 19mm {side};
  @top-left {{ content: "{left}"; font: {small}pt '{face}'; }} @bottom-center {{ content: counter(page); font: 9pt '{face}' }} }}
@page :right {{ @top-left {{ content: none }} @top-right {{ content: "{right}"; font: italic {small}pt '{face}' }} }}
@page :first {{ counter-reset: page {before}; @top-left {{ content: none }} @top-right {{ content: "{right}" }} @bottom-left {{ content: "{stamp}"; font: 7pt '{face}' }} }}
body {{ font: {type}pt/1.28 '{face}'; text-align: {align}; hyphens: {hyphens}; hyphenate-character: "{hyphen}"; margin: 0 }}
h1 {{ font-size: 15pt; text-align: center; hyphens: none; margin: 3mm 6mm }}
h2 {{ font-size: {head}pt; text-align: left; hyphens: none; margin: 4mm 0 1.5mm; break-after: avoid }}
h3 {{ font-size: {type}pt; font-style: italic; text-align: left; hyphens: none; margin: 3mm 0 1mm; break-after: avoid }}
p {{ margin: 0 0 {gap} 0; text-indent: {indent}; orphans: 2; widows: 2 }}
.by, .code {{ text-indent: 0; text-align: center; hyphens: none }} .code {{ text-align: left; font-size: 9pt }}
.front {{ font-size: 9pt; margin: 3mm 6mm }} .front p {{ text-indent: 0 }}
.columns {{ columns: {columns}; column-gap: 6mm }}
.refs p {{ font-size: 9pt; text-indent: -5mm; padding-left: 5mm }}
table {{ border-collapse: collapse; font-size: 8.5pt; margin: 1mm auto 3mm; text-align: left; hyphens: none }}
td {{ border-top: .3pt solid; padding: .6mm 2mm }} .float {{ break-inside: avoid; margin: 2mm 0 }}
.caption {{ font-size: 8.5pt; text-indent: 0; text-align: center; hyphens: none }}
.fn {{ float: footnote; font-size: 8pt; text-indent: 0; line-height: 1.2 }}
.fn::footnote-call {{ font-size: 65%; vertical-align: super; line-height: 0; font-variant-position: normal }}
sup {{ font-size: 6.5pt; line-height: 0; vertical-align: super }}
.banner {{ position: fixed; left: -{side}; top: 60mm; font: 7pt 'Liberation Sans'; white-space: nowrap; transform-origin: 0 0; transform: translate(6mm, 90mm) rotate(-90deg) }}
.watermark {{ position: fixed; left: 15mm; top: 90mm; font: 60pt 'Liberation Sans'; color: #ddd; transform: rotate(-45deg); z-index: -1; white-space: nowrap }}
.num {{ position: absolute; left: -9mm; font-size: 7pt; text-indent: 0 }} .numbered {{ position: relative }}
"""


def shy(text, lang, wanted):
    if not wanted:
        return text
    words = pyphen.Pyphen(lang="ru_RU" if lang == "ru" else "en_US", left=2, right=3)
    return re.sub(r"[^\W\d_]{5,}", lambda m: words.inserted(m[0], "\xad"), text)


def figure(labels, width=60):
    """A drawing with its labels as letters of its own."""
    marks = "".join(f'<text x="{6 + i % 4 * 40}" y="{14 + i // 4 * 60}" font-size="8" font-family="Liberation Sans">{escape(l)}</text>'
                    for i, l in enumerate(labels))
    return (f'<svg width="{width}mm" height="{width // 2}mm" viewBox="0 0 180 90"><path d="M5 85 L50 40 L90 60 L170 10" fill="none" '
            f'stroke="black"/>{marks}</svg>')


class Page:
    def __init__(self, paper):
        self.paper, self.fixture = paper, paper.fixture
        self.chromium = self.fixture.writer == "chromium"
        self.count = 0

    def inline(self, text):
        out, at = [], 0
        for mark in NOTE.finditer(text):
            out.append(self.letters(text[at:mark.start()]))
            number = mark[1]
            if self.fixture.notes == "foot":
                out.append(f'<span class="fn">{self.letters(self.paper.notes[int(number) - 1])}</span>')
            else:
                out.append(f"<sup>{number}</sup>")
            at = mark.end()
        return "".join(out) + self.letters(text[at:])

    def letters(self, text):
        return escape(shy(text, self.paper.lang, self.chromium and self.fixture.shy), quote=False)

    def block(self, b):
        if b.kind == "heading":
            return f"<h{b.level + 1}>{escape(b.text)}</h{b.level + 1}>"
        if b.kind == "table":
            rows = "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>" for row in b.rows)
            return f'<div class="float"><p class="caption">{escape(b.text)}</p><table>{rows}</table></div>'
        if b.kind == "figure":
            return f'<div class="float" style="text-align:center">{figure(b.rows)}<p class="caption">{escape(b.text)}</p></div>'
        self.count += 1
        mark = f'<span class="num">{self.count}</span>' if self.fixture.margin else ""
        return f'<p class="numbered">{mark}{self.inline(b.text)}</p>'

    def body(self):
        """In columns; a float set across parts them."""
        out = ['<div class="columns">']
        for b in self.paper.blocks:
            wide = self.fixture.spanning and b.kind in ("table", "figure") and self.fixture.columns > 1
            out.append(f'</div>{self.block(b)}<div class="columns">' if wide else self.block(b))
        if self.paper.notes and self.fixture.notes == "end":
            out.append(f"<h2>{content.ENDNOTES[self.paper.lang]}</h2>")
            out += [f"<p>{i + 1}. {self.letters(n)}</p>" for i, n in enumerate(self.paper.notes)]
        out.append(f'<h2>{self.paper.references_heading}</h2><div class="refs">')
        out += [f"<p>{self.letters(r)}</p>" for r in self.paper.references]
        return "\n".join(out) + "</div></div>"

    def html(self):
        p, f = self.paper, self.fixture
        head = (f'<p class="code">{"УДК " + p.udc if p.udc else ""}</p><p class="code">DOI: {p.doi}</p>'
                f'<h1>{escape(p.title)}</h1><p class="by">{escape(", ".join(p.authors))}</p><p class="by">{escape(p.affiliation)}</p>')
        front = "".join(f"<p><b>{content.ABSTRACT[p.lang]}.</b> {self.letters(a)}</p>" for a in p.abstract)
        front += f"<p><b>{content.KEYWORDS[p.lang]}:</b> {self.letters(p.keywords)}</p>"
        extra = f'<div class="banner">{content.BANNER[p.lang]}</div>' if f.banner else ""
        extra += f'<div class="watermark">{content.WATERMARK[p.lang]}</div>' if f.watermark else ""
        plain = f.short
        style = CSS.format(size=SIZES[f.size], side="16mm" if f.columns > 1 else "20mm", left="" if plain else p.running_title(),
                           right="" if plain else p.issue, stamp="" if plain else content.STAMP[p.lang], face=f.face, small=8.5,
                           before=p.first_page - (0 if self.chromium else 1), type=f.type, head=f.type + 1.5, align="left" if f.ragged else "justify",
                           hyphens="manual" if self.chromium else "none" if f.ragged else "auto", hyphen=f.hyphen, columns=f.columns,
                           gap="2mm" if f.block else "0", indent="0" if f.block else "5mm")
        return (f'<!DOCTYPE html><html lang="{p.lang}"><head><meta charset="utf-8"><title>{escape(p.title)}</title><style>{style}</style>'
                f'</head><body>{extra}{head}<div class="front">{front}</div>{self.body()}</body></html>')


def write(paper, target):
    html = Page(paper).html()
    if paper.fixture.writer == "weasyprint":
        from weasyprint import HTML
        HTML(string=html).write_pdf(target)
        return
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={folder}/u",
                        f"--print-to-pdf={target}", str(page)], check=True, capture_output=True, timeout=120)
