"""Papers with their structure marked: JATS as publishers give them out, TEI as an archive or GROBID writes it."""
import re
from html import escape

from paper import ABSTRACT, KEYWORDS


def jats(paper):
    meta = paper.meta
    first, last = str(meta["pages"]).split("–")

    def cite(at, marker):
        return f'<xref ref-type="bibr" rid="R{at + 1}">{marker}</xref>'

    contributors = "".join(
        f'<contrib contrib-type="author"><name><surname>{a.split()[-1]}</surname>'
        f'<given-names>{" ".join(a.split()[:-1])}</given-names></name></contrib>\n'
        for a in meta["authors"]
    )
    keywords = "".join(f"<kwd>{escape(k)}</kwd>" for k in _keywords(paper))
    references = "".join(
        f'<ref id="R{i}"><mixed-citation>{_with_year(entry)}</mixed-citation></ref>\n'
        for i, entry in enumerate(paper.references(), 1)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2 20190208//EN" "JATS-journalpublishing1.dtd">
<article article-type="research-article" dtd-version="1.2" xml:lang="{meta['lang']}" xmlns:xlink="http://www.w3.org/1999/xlink">
<front>
<journal-meta><journal-title-group><journal-title>{meta['journal']}</journal-title></journal-title-group></journal-meta>
<article-meta>
<title-group><article-title>{escape(meta['title'])}</article-title></title-group>
<contrib-group>
{contributors}<aff>{meta['affiliation']}</aff>
</contrib-group>
<pub-date pub-type="epub"><year>{meta['year']}</year></pub-date>
<volume>{meta['volume']}</volume><fpage>{first}</fpage><lpage>{last}</lpage>
<permissions><license xlink:href="https://creativecommons.org/licenses/by/4.0/"><license-p>CC BY 4.0</license-p></license></permissions>
<abstract>{_paragraphs(paper, paper.named(ABSTRACT), cite)}</abstract>
<kwd-group>{keywords}</kwd-group>
</article-meta>
</front>
<body>
{_sections(paper, "sec", "title", cite)}
</body>
<back>
<ref-list><title>References</title>
{references}</ref-list>
</back>
</article>
""".encode("utf-8")


def tei(paper):
    meta = paper.meta

    def cite(at, marker):
        return f'<ref type="bibr" target="#b{at}">{marker}</ref>'

    authors = "".join(
        f'<author><persName><forename>{" ".join(a.split()[:-1])}</forename><surname>{a.split()[-1]}</surname></persName>'
        f"<affiliation>{meta['affiliation']}</affiliation></author>\n"
        for a in meta["authors"]
    )
    keywords = "".join(f"<term>{escape(k)}</term>" for k in _keywords(paper))
    references = "".join(
        f'<bibl xml:id="b{i}">{escape(entry, quote=False)}</bibl>\n' for i, entry in enumerate(paper.references())
    )
    title = f'<title level="a" type="main">{escape(meta["title"])}</title>'
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader xml:lang="{meta['lang']}">
<fileDesc>
<titleStmt>{title}</titleStmt>
<publicationStmt><publisher>{meta['journal']}</publisher><date when="{meta['year']}">{meta['year']}</date>
<availability><licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence></availability></publicationStmt>
<sourceDesc><biblStruct><analytic>
{authors}{title}
</analytic><monogr><title level="j">{meta['journal']}</title><imprint><biblScope unit="volume">{meta['volume']}</biblScope>
<date type="published" when="{meta['year']}"/></imprint></monogr></biblStruct></sourceDesc>
</fileDesc>
<profileDesc><textClass><keywords>{keywords}</keywords></textClass>
<abstract>{_paragraphs(paper, paper.named(ABSTRACT), cite)}</abstract></profileDesc>
</teiHeader>
<text xml:lang="{meta['lang']}">
<body>
{_sections(paper, "div", "head", cite)}
</body>
<back><div type="references"><listBibl>
{references}</listBibl></div></back>
</text>
</TEI>
""".encode("utf-8")


def _keywords(paper):
    return [k.strip() for k in " ".join(paper.named(KEYWORDS).paragraphs).split(",")]


def _with_year(entry):
    return re.sub(r"\((\d{4})\)", r"(<year>\1</year>)", escape(entry, quote=False))


def _paragraphs(paper, section, cite):
    return "\n".join(f"<p>{paper.linked(p, cite)}</p>" for p in section.paragraphs)


def _sections(paper, element, title, cite):
    """Sections of level 2 stand inside the level 1 section before them."""
    out, depth = [], 0
    for section in paper.body():
        out.append(f"</{element}>\n" * (depth - section.level + 1))
        out.append(f"<{element}><{title}>{escape(section.heading, quote=False)}</{title}>")
        out.append(_paragraphs(paper, section, cite))
        depth = section.level
    out.append(f"</{element}>" * depth)
    return "\n".join(part for part in out if part)
