"""A paper as a scanner or an old typesetter leaves it: hard lines, broken words, page numbers, form feeds."""
import re

import pyphen

WIDTH, LINES = 66, 44
LETTERS = "[^\\W\\d_]"


def text(paper):
    meta = paper.meta
    break_word = _breaker({"ru": "ru_RU", "en": "en_GB"}[meta["lang"]])
    lines = [f"УДК {meta['udc']}", "", *_fill(meta["title"], break_word), "", ", ".join(meta["authors"])]
    lines += [meta["affiliation"], ""]
    for section in paper.sections:
        lines += [section.heading, ""]
        for paragraph in section.paragraphs:
            lines += _fill(paragraph, break_word) + [""]
    return _paged(lines, int(str(meta["pages"]).split("–")[0])).encode("utf-8")


def _breaker(language):
    """A function (word, room) -> (head with its hyphen, tail), or None where the word will not break."""
    dictionary = pyphen.Pyphen(lang=language, left=2, right=3)

    def break_word(word, room):
        best = None
        if "-" in word.strip("-"):
            for at in (m.end() for m in re.finditer("-", word)):
                if at <= room and len(word) - at >= 3:
                    best = word[:at], word[at:]
        core = re.search(LETTERS + "{5,}", word)
        if core and (core[0].islower() or core[0][1:].islower()):
            for at in dictionary.positions(core[0]):
                cut = core.start() + at
                if cut + 1 <= room and (best is None or cut + 1 > len(best[0])):
                    best = word[:cut] + "-", word[cut:]
        return best

    return break_word


def _fill(paragraph, break_word):
    lines, line = [], ""
    for word in paragraph.split():
        while word:
            space = " " if line else ""
            room = WIDTH - len(line) - len(space)
            if len(word) <= room:
                line, word = line + space + word, ""
                continue
            parts = break_word(word, room) if room > 3 else None
            lines.append(line + space + parts[0] if parts else line)
            line, word = "", parts[1] if parts else word
    return lines + [line]


def _paged(lines, number):
    pages = []
    while lines:
        page, lines = lines[:LINES], lines[LINES:]
        while page and not page[-1]:
            page.pop()
        while lines and not lines[0]:
            lines.pop(0)
        pages.append("\n".join(page) + "\n\n" + str(number).center(WIDTH).rstrip() + "\n")
        number += 1
    return "\f".join(pages)
