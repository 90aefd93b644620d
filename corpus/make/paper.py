"""A master text: YAML front matter, then headings (#, ##) and paragraphs parted by blank lines."""
import re
from html import escape
from pathlib import Path

import yaml

CORPUS = Path(__file__).resolve().parent.parent
ABSTRACT = {"Аннотация", "Abstract"}
KEYWORDS = {"Ключевые слова", "Keywords"}
REFERENCES = {"Литература", "References"}


class Section:
    def __init__(self, level, heading):
        self.level, self.heading, self.paragraphs = level, heading, []


class Paper:
    """meta is the front matter; sections are in the order of the text."""

    def __init__(self, name):
        self.name = name
        _, front, body = (CORPUS / "texts" / f"{name}.md").read_text(encoding="utf-8").split("---\n", 2)
        self.meta = yaml.safe_load(front)
        self.sections = []
        for block in re.split(r"\n\s*\n", body.strip()):
            heading = re.fullmatch(r"(#+) (.+)", block)
            if heading:
                self.sections.append(Section(len(heading[1]), heading[2]))
            else:
                self.sections[-1].paragraphs.append(" ".join(block.split("\n")))

    def named(self, headings):
        return next((s for s in self.sections if s.heading in headings), None)

    def body(self):
        """The sections that are neither abstract, keywords nor references."""
        return [s for s in self.sections if s.heading not in ABSTRACT | KEYWORDS | REFERENCES]

    def references(self):
        section = self.named(REFERENCES)
        return section.paragraphs if section else []

    def reference_of(self, surname, year):
        """Index of the entry that an author-and-year marker points to, or None."""
        for i, entry in enumerate(self.references()):
            if entry.startswith(surname) and year in entry:
                return i
        return None

    def linked(self, paragraph, link):
        """The paragraph as XML, its author-and-year markers put through link(index, marker)."""

        text = escape(paragraph, quote=False)
        inside = r"\(([A-Z][^()]*? \d{4})\)"
        text = re.sub(inside, lambda m: self._marker(m, link), text)
        narrative = r"(\b([A-Z]\w+)(?:,? (?:and|&amp;|van|de|[A-Z]\w+),?)* )\((\d{4})\)"
        return re.sub(narrative, lambda m: self._narrative(m, link), text)

    def _marker(self, match, link):
        inner = match[1]
        at = self.reference_of(re.match(r"\w+", inner)[0], inner[-4:])
        return match[0] if at is None else f"({link(at, inner)})"

    def _narrative(self, match, link):
        at = self.reference_of(match[2], match[3])
        return match[0] if at is None else f"{match[1]}({link(at, match[3])})"
