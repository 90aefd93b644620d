"""Papers laid out by a word processor's or browser's means: PDF, DOCX, ODT, HTML."""
import io
import os
import subprocess
import tempfile
import zipfile
from html import escape
from pathlib import Path

from paper import ABSTRACT, KEYWORDS, REFERENCES

FRONT = ABSTRACT | KEYWORDS
EPOCH = "1704067200"  # 2024-01-01, so that the same text makes the same bytes

PRINT = """
@page { size: %(size)s; margin: 22mm 18mm 20mm 18mm;
  @bottom-center { content: counter(page); font: 9pt 'Liberation Serif' } }
@page :left { @top-center { content: "%(left)s"; font: italic 9pt 'Liberation Serif' } }
@page :right { @top-center { content: "%(right)s"; font: italic 9pt 'Liberation Serif' } }
@page :first { counter-reset: page %(before)s; @top-center { content: "%(journal)s"; font: 9pt 'Liberation Serif' } }
body { font: 10.5pt/1.3 'Liberation Serif'; text-align: justify; hyphens: auto;
  hyphenate-character: "%(hyphen)s"; hyphenate-limit-chars: 5 2 3; margin: 0 }
h1 { font-size: 15pt; text-align: center; hyphens: none; margin: 3mm 8mm }
h2 { font-size: 11.5pt; text-align: left; hyphens: none; margin: 4mm 0 1.5mm; break-after: avoid }
h3 { font-size: 10.5pt; font-style: italic; text-align: left; hyphens: none; margin: 3mm 0 1mm; break-after: avoid }
p { margin: 0; text-indent: 5mm; orphans: 2; widows: 2 }
.by, .udc { text-indent: 0; text-align: center } .udc { text-align: left }
.front { font-size: 9.5pt; margin: 3mm 8mm } .front p { text-indent: 0 }
.columns { %(columns)s }
.references p { font-size: 9.5pt; text-indent: 0; padding-left: 5mm; text-indent: -5mm; text-align: left }
"""


def head(paper):
    meta = paper.meta
    udc = f'<p class="udc">{"УДК"} {escape(meta["udc"])}</p>' if "udc" in meta else ""
    return (
        f'{udc}<h1>{escape(meta["title"])}</h1>'
        f'<p class="by">{escape(", ".join(meta["authors"]))}</p>'
        f'<p class="by">{escape(meta["affiliation"])}</p>'
    )


def paragraphs(section):
    return "".join(f"<p>{escape(p, quote=False)}</p>\n" for p in section.paragraphs)


def front(paper):
    """Abstract and keywords as a journal prints them: the label runs into the text."""
    parts = []
    for section in paper.sections:
        if section.heading in FRONT:
            label = section.heading + (":" if section.heading in KEYWORDS else ".")
            parts.append(f'<p><b>{label}</b> {escape(" ".join(section.paragraphs), quote=False)}</p>\n')
    return f'<div class="front">{"".join(parts)}</div>'


def body(paper):
    parts = []
    for section in paper.sections:
        if section.heading in FRONT:
            continue
        rank = section.level + 1
        heading = f"<h{rank}>{escape(section.heading, quote=False)}</h{rank}>\n"
        if section.heading in REFERENCES:
            parts.append(f'<div class="references">{heading}{paragraphs(section)}</div>')
        else:
            parts.append(heading + paragraphs(section))
    return "\n".join(parts)


def _pdf(paper, **layout):
    meta = paper.meta
    style = PRINT % dict(
        left=", ".join(meta["authors"]),
        right=meta["title"].split(":")[0].split("?")[0].strip("«» "),
        journal=f'{meta["journal"]}. {meta["year"]}. {meta["volume"]}',
        before=int(str(meta["pages"]).split("–")[0]),
        **layout,
    )
    html = (
        f'<html lang="{meta["lang"]}"><head><meta charset="utf-8"><style>{style}</style></head><body>'
        f'{head(paper)}{front(paper)}<div class="columns">{body(paper)}</div></body></html>'
    )
    return _run(["weasyprint", "-e", "utf-8", "-", "-"], html)


def two_columns(paper):
    columns = "columns: 2; column-gap: 7mm; column-fill: auto"
    return _pdf(paper, size="A4", hyphen="-", columns=columns)


def one_column(paper):
    return _pdf(paper, size="170mm 240mm", hyphen="\\2010", columns="")


def web_page(paper):
    meta = paper.meta
    tags = "".join(f'<meta name="citation_author" content="{escape(a)}">\n' for a in meta["authors"])
    page = f"""<!DOCTYPE html>
<html lang="{meta['lang']}">
<head>
<meta charset="utf-8">
<title>{escape(meta['title'])}</title>
<meta name="citation_title" content="{escape(meta['title'])}">
{tags}<meta name="citation_publication_date" content="{meta['year']}">
<meta name="citation_journal_title" content="{escape(meta['journal'])}">
</head>
<body>
<nav><a href="index.html">{escape(meta['journal'])}</a> · <a href="archive.html">Архив</a> · <a href="about.html">О журнале</a></nav>
<article>
{head(paper)}
{front(paper)}
{body(paper)}
</article>
<footer>CC BY 4.0 · {escape(meta['journal'])}, {meta['year']}</footer>
</body>
</html>
"""
    return page.replace("</p><", "</p>\n<").replace("</h1><", "</h1>\n<").encode("utf-8")


def docx(paper):
    return _office(paper, "docx", "docProps/core.xml")


def odt(paper):
    return _office(paper, "odt", "meta.xml")


def _office(paper, kind, properties):
    """Pandoc would print a title block of its own, so title and authors are put into the properties afterwards."""
    html = f"<html><body>{head(paper)}{front(paper)}{body(paper)}</body></html>"
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / f"paper.{kind}"
        _run(["pandoc", "-f", "html", "-t", kind, "--metadata", f"lang={paper.meta['lang']}", "-o", str(target)], html)
        return _with_properties(target.read_bytes(), properties, paper.meta)


def _with_properties(archive, properties, meta):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename == properties:
                data = _described(data.decode("utf-8"), meta).encode("utf-8")
            plain = zipfile.ZipInfo(item.filename, (2024, 1, 1, 0, 0, 0))
            plain.compress_type = zipfile.ZIP_STORED if item.filename == "mimetype" else zipfile.ZIP_DEFLATED
            new.writestr(plain, data)
    return out.getvalue()


def _described(xml, meta):
    title, authors = escape(meta["title"]), escape("; ".join(meta["authors"]))
    for name, value in (("dc:title", title), ("dc:creator", authors)):
        for empty in (f"<{name}></{name}>", f"<{name} />", f"<{name}/>"):
            xml = xml.replace(empty, "")
        end = "</office:meta>" if "</office:meta>" in xml else "</cp:coreProperties>"
        xml = xml.replace(end, f"<{name}>{value}</{name}>{end}")
    return xml


def _run(command, text):
    env = dict(os.environ, SOURCE_DATE_EPOCH=EPOCH)
    return subprocess.run(command, input=text.encode("utf-8"), env=env, check=True, stdout=subprocess.PIPE).stdout
