"""A paper of corpus/texts with notes, tables and figures added, as a list of blocks, and the truth about it."""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]
sys.path.insert(0, str(ROOT / "corpus" / "make"))
import content  # noqa: E402
import paper  # noqa: E402

NOTE = re.compile("\x01(\\d+)\x02")
ITEM = re.compile(r"^(?:[а-яa-z]\)|\d\)|•|–)\s")
DOI = "10.5555/elenchus."


def entries(paragraph):
    """A numbered list is one paragraph in the source."""
    found = []
    while number := re.search(rf"(?<!№) {len(found) + 2}\. (?=[A-ZА-Я])(?![CPС]\. \d)", paragraph) if paragraph.startswith("1. ") or found else None:
        found.append(paragraph[:number.start()])
        paragraph = paragraph[number.start():].strip()
    return [*found, paragraph]


class Block:
    """kind: heading, para, item, table, figure. A note's number stands in the text between \\x01 and \\x02."""

    def __init__(self, kind, text, level=0, rows=None):
        self.kind, self.text, self.level, self.rows = kind, text, level, rows

    def plain(self):
        return NOTE.sub("", self.text)


class Paper:
    def __init__(self, fixture):
        self.fixture = fixture
        source = paper.Paper(fixture.text)
        meta = source.meta
        self.lang, self.title, self.authors = meta["lang"], meta["title"], meta["authors"]
        self.affiliation, self.year = meta["affiliation"], str(meta["year"])
        self.udc = meta.get("udc", "")
        self.doi = DOI + str(1000 + fixture.seed)
        self.issue = content.ISSUE[self.lang].format(year=self.year, volume=meta["volume"])
        self.journal = meta["journal"]
        self.first_page = 11 + fixture.seed
        self.abstract = source.named(paper.ABSTRACT).paragraphs
        self.keywords = " ".join(source.named(paper.KEYWORDS).paragraphs)
        references = source.named(paper.REFERENCES)
        self.references_heading = references.heading
        self.references = [e for p in references.paragraphs for e in entries(p)]
        self.blocks, self.notes = [], []
        sections = source.sections[source.sections.index(source.named(paper.KEYWORDS)) + 1:source.sections.index(references)]
        for section in sections[:fixture.sections]:
            self.blocks.append(Block("heading", section.heading, section.level))
            for text in section.paragraphs:
                self.blocks.append(Block("item" if ITEM.match(text) else "para", text))
        if not fixture.short:
            self._words()
            self._floats()
        if fixture.notes:
            self._annotate()

    def _words(self):
        """A section of words that are hard to break, before the last one."""
        words = content.WORDS[self.lang]
        start = self.fixture.seed * 37 % len(words)
        words = (words[start:] + words[:start])[:64]
        last = max(i for i, b in enumerate(self.blocks) if b.kind == "heading")
        number = re.match(r"\d+", self.blocks[last].text)
        blocks = [Block("heading", content.WORDS_HEADING[self.lang], 1)] if not number else []
        for i, lead in enumerate(content.WORDS_LEAD[self.lang]):
            blocks.append(Block("para", f"{lead} {', '.join(words[16 * i:16 * i + 16])}."))
        self.blocks[last:last] = blocks

    def _floats(self):
        places = [i for i, b in enumerate(self.blocks) if b.kind == "para" and len(b.text) > 300]
        floats = []
        if self.fixture.tables:
            floats += [Block("table", c, rows=r) for c, r in content.TABLES[self.lang][:self.fixture.tables]]
        if self.fixture.figures:
            floats += [Block("figure", c, rows=r) for c, r in content.FIGURES[self.lang][:self.fixture.figures]]
        for n, block in reversed(list(enumerate(floats))):
            self.blocks.insert(places[min(len(places) - 1, 2 + n * (len(places) - 2) // max(1, len(floats)))] + 1, block)

    def _annotate(self):
        long = [b for b in self.blocks if b.kind == "para" and len(b.text) > 250]
        for n, block in enumerate(long[1::2][:len(content.NOTES[self.lang])]):
            ends = [m.end() for m in re.finditer(r"(?<=[а-яa-z]{4})[.,](?= )", block.text)]
            if not ends:
                continue
            at = ends[len(ends) // 2]
            at -= n % 2  # before the mark or after it
            self.notes.append(content.NOTES[self.lang][(n + self.fixture.seed) % len(content.NOTES[self.lang])])
            block.text = block.text[:at] + f"\x01{len(self.notes)}\x02" + block.text[at:]

    def citations(self):
        """For every marker in the running text the indices of the entries that it points to, in order."""
        found = []
        for text in [*self.abstract, *(b.plain() for b in self.blocks if b.kind in ("para", "item"))]:
            for marker in re.finditer(r"\[(\d{1,2}[^\]]*)\]", text):
                for part in marker[1].split(";"):
                    numbers = re.match(r"\d{1,2}(?:, \d{1,2}(?![\d–]))*(?!\d)", part.strip())
                    found += [[int(n) - 1 for n in numbers[0].split(", ")]] if numbers else []
            for entry, keys in enumerate(self._keys()):
                for surname, year in keys:
                    others = r"(?:\s*,?\s*(?:(?:&|and|и)\s+)?(?:et al\.?|и др\.?|[A-ZА-ЯЁ][\w’'.-]*))*"
                    pattern = rf"\b{surname[:-1]}[\w’']{{0,4}}{others},?\s+\(?{year}\b"
                    found += [[entry] for _ in re.finditer(pattern, text)]
        return found

    def _keys(self):
        for entry in self.references:
            year = re.search(r"\b(1[89]\d\d|20\d\d)\b", entry)
            surname = re.match(r"(?:[a-zа-яё]+ )*([A-ZА-ЯЁ][\w-]+)", entry)
            yield [(surname[1], year[1])] if year and surname else []

    def truth(self):
        kinds = lambda *names: [b for b in self.blocks if b.kind in names]
        return {
            "language": self.lang, "writer": self.fixture.writer, "size": self.fixture.size,
            "columns": self.fixture.columns, "across": self.fixture.across, "scan": self.fixture.scan,
            "metadata": {"title": self.title, "authors": self.authors, "year": self.year, "doi": self.doi,
                         "journal": self.journal, "language": self.lang},
            "udc": self.udc, "affiliation": self.affiliation, "keywords": self.keywords, "abstract": self.abstract,
            "headings": [{"text": b.text, "level": b.level} for b in kinds("heading")],
            "running": [{"kind": b.kind, "text": b.plain()} for b in kinds("heading", "para", "item")],
            "notes": [{"marker": str(n + 1), "text": t} for n, t in enumerate(self.notes)],
            "anchors": [{"marker": m[1], "before": b.plain_before(m.start())} for b in self.blocks
                        for m in NOTE.finditer(b.text)],
            "captions": [b.text for b in kinds("table", "figure")],
            "tables": [b.rows for b in kinds("table")], "labels": [b.rows for b in kinds("figure")],
            "references": self.references, "citations": self.citations(), "heads": self.heads(),
        }

    def heads(self):
        """Strings over, under and beside the text, without page numbers."""
        if self.fixture.short:
            return []
        found = [self.issue, self.running_title(), content.STAMP[self.lang]]
        found += [content.BANNER[self.lang]] if self.fixture.banner else []
        found += [content.WATERMARK[self.lang]] if self.fixture.watermark else []
        return found

    def running_title(self):
        return ", ".join(self.authors) + ". " + self.title.split(":")[0]


def plain_before(self, at):
    return NOTE.sub("", self.text[:at])[-30:]


Block.plain_before = plain_before
