"""Pages by LibreOffice, from a flat OpenDocument text."""
import subprocess
import tempfile
from html import escape
from pathlib import Path

import content
from model import NOTE

SIZES = {"A4": ("210mm", "297mm"), "A5": ("148mm", "210mm"), "B5": ("176mm", "250mm"), "letter": ("8.5in", "11in")}
SPACES = " ".join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for k, v in {
    "office": "office", "text": "text", "style": "style", "table": "table", "fo": "xsl-fo-compatible"}.items())


def style(name, text, para="", parent=""):
    return (f'<style:style style:name="{name}" style:family="paragraph"{f" style:parent-style-name={chr(34)}{parent}{chr(34)}" if parent else ""}>'
            f'<style:paragraph-properties {para}/><style:text-properties {text}/></style:style>')


class Sheet:
    def __init__(self, paper):
        self.paper, self.fixture = paper, paper.fixture

    def styles(self):
        f, p = self.fixture, self.paper
        country = "RU" if p.lang == "ru" else "US"
        face = f'style:font-name="{f.face}" fo:font-family="{f.face}" fo:language="{p.lang}" fo:country="{country}"'
        hyphen = 'fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="3"'
        side = 'fo:text-align="start"' if f.ragged else 'fo:text-align="justify"'
        indent = 'fo:margin-bottom="2mm"' if f.block else 'fo:text-indent="6mm"'
        return "".join([
            style("Body", f'{face} fo:font-size="{f.type}pt" {"" if f.ragged else hyphen}', f"{side} {indent} fo:line-height=\"115%\""),
            style("Small", f'{face} fo:font-size="9pt" {hyphen}', side),
            style("Entry", f'{face} fo:font-size="9.5pt" {hyphen}', f'{side} fo:margin-left="5mm" fo:text-indent="-5mm"'),
            style("Code", f'{face} fo:font-size="9pt"'),
            style("Name", f'{face} fo:font-size="15pt" fo:font-weight="bold"', 'fo:text-align="center" fo:margin="3mm"'),
            style("By", f'{face} fo:font-size="{f.type}pt"', 'fo:text-align="center"'),
            style("H1", f'{face} fo:font-size="{f.type + 1}pt" fo:font-weight="bold"', 'fo:margin-top="4mm" fo:margin-bottom="1.5mm" fo:keep-with-next="always"'),
            style("H2", f'{face} fo:font-size="{f.type}pt" fo:font-style="italic"', 'fo:margin-top="3mm" fo:margin-bottom="1mm" fo:keep-with-next="always"'),
            style("Cell", f'{face} fo:font-size="8.5pt"'), style("Caption", f'{face} fo:font-size="8.5pt" fo:font-style="italic"', 'fo:margin-top="2mm"'),
            style("Footnote", f'{face} fo:font-size="8pt" {hyphen}', side), style("Head", f'{face} fo:font-size="8.5pt"', 'fo:text-align="center"'),
        ])

    def automatic(self):
        f = self.fixture
        width, height = SIZES[f.size]
        columns = f'<style:columns fo:column-count="{f.columns}" fo:column-gap="6mm"/>'
        part = f'<style:style style:name="Cols" style:family="section"><style:section-properties text:dont-balance-text-columns="false">{columns}</style:section-properties></style:style>'
        region = '<style:header-style><style:header-footer-properties fo:min-height="8mm" fo:margin-bottom="4mm"/></style:header-style>' \
                 '<style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="4mm"/></style:footer-style>'
        page = (f'<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="{width}" fo:page-height="{height}" '
                f'fo:margin="15mm" fo:margin-left="{"16mm" if f.columns > 1 or f.size != "A4" else "28mm"}" style:print-orientation="portrait" '
                f'style:first-page-number="{self.paper.first_page}"/>{region}</style:page-layout>')
        start = style("First", 'fo:font-size="9pt"', f'style:page-number="{self.paper.first_page}"', "Code").replace('parent-style-name="Code"', 'parent-style-name="Code" style:master-page-name="Standard"')
        return part, page, start

    def inline(self, text):
        out, at = [], 0
        for mark in NOTE.finditer(text):
            n = mark[1]
            kind = "footnote" if self.fixture.notes == "foot" else "endnote"
            out.append(escape(text[at:mark.start()], quote=False))
            out.append(f'<text:note text:id="n{n}" text:note-class="{kind}"><text:note-citation>{n}</text:note-citation><text:note-body>'
                       f'<text:p text:style-name="Footnote">{escape(self.paper.notes[int(n) - 1], quote=False)}</text:p></text:note-body></text:note>')
            at = mark.end()
        return "".join(out) + escape(text[at:], quote=False)

    def p(self, name, text):
        return f'<text:p text:style-name="{name}">{text}</text:p>'

    def block(self, b):
        if b.kind == "heading":
            return f'<text:h text:style-name="H{b.level}" text:outline-level="{b.level}">{escape(b.text)}</text:h>'
        if b.kind == "table":
            rows = "".join("<table:table-row>" + "".join(f'<table:table-cell>{self.p("Cell", escape(c))}</table:table-cell>' for c in row)
                           + "</table:table-row>" for row in b.rows)
            return self.p("Caption", escape(b.text)) + f'<table:table><table:table-column table:number-columns-repeated="{len(b.rows[0])}"/>{rows}</table:table>'
        if b.kind == "figure":
            return self.p("Caption", escape(b.text))
        return self.p("Body", self.inline(b.text))

    def text(self):
        p = self.paper
        part, page, start = self.automatic()
        number = '<text:page-number text:select-page="current"/>'
        master = (f'<style:master-page style:name="Standard" style:page-layout-name="L">'
                  f'<style:header>{self.p("Head", escape(p.issue))}</style:header><style:footer>{self.p("Head", number)}</style:footer>'
                  f'<style:header-left>{self.p("Head", escape(p.running_title()))}</style:header-left><style:footer-left>{self.p("Head", number)}</style:footer-left></style:master-page>')
        front = self.p("First", "УДК " + p.udc if p.udc else "Original article") + self.p("Code", "DOI: " + p.doi) + self.p("Name", escape(p.title))
        front += self.p("By", escape(", ".join(p.authors))) + self.p("By", escape(p.affiliation))
        front += "".join(self.p("Small", f"{content.ABSTRACT[p.lang]}. {escape(a)}") for a in p.abstract)
        front += self.p("Small", f"{content.KEYWORDS[p.lang]}: {escape(p.keywords)}")
        body = "".join(self.block(b) for b in p.blocks)
        body += f'<text:h text:style-name="H1" text:outline-level="1">{p.references_heading}</text:h>' + "".join(self.p("Entry", escape(r, quote=False)) for r in p.references)
        if self.fixture.columns > 1:
            body = f'<text:section text:style-name="Cols" text:name="s">{body}</text:section>'
        notes = '<text:notes-configuration text:note-class="footnote" style:num-format="1"/><text:notes-configuration text:note-class="endnote" style:num-format="1"/>'
        return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
                f'<office:styles>{self.styles()}{notes}</office:styles><office:automatic-styles>{part}{page}{start}</office:automatic-styles>'
                f'<office:master-styles>{master}</office:master-styles><office:body><office:text>{front}{body}</office:text></office:body></office:document>')


def write(paper, target):
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.fodt"
        source.write_text(Sheet(paper).text(), encoding="utf-8")
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/u", "--headless", "--convert-to", "pdf", "--outdir", folder, str(source)],
                       check=True, capture_output=True, timeout=180)
        target.write_bytes((Path(folder) / "page.pdf").read_bytes())
