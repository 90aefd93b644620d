"""Pages by XeLaTeX and pdfLaTeX."""
import re
import subprocess
import tempfile
from pathlib import Path

import content
from model import NOTE

SPECIAL = {"&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_", "$": r"\$", "{": r"\{", "}": r"\}", "№": r"\textnumero{}", "−": "--"}


class Source:
    def __init__(self, paper):
        self.paper, self.fixture = paper, paper.fixture
        self.xe = self.fixture.writer == "xelatex"

    def letters(self, text):
        special = dict(SPECIAL)
        if self.xe:
            special["№"] = "№"
        else:
            special |= {"–": "--", "—": "---", "«": "<<", "»": ">>", "‘": "`", "’": "'", "“": "``", "”": "''", "Å": r"\AA{}"}
            if self.paper.lang == "en":
                special |= {"<<": "``"}
                text = re.sub(r'"([^"]*)"', r"``\1''", text)
        return "".join(special.get(c, c) for c in text)

    def inline(self, text):
        out, at = [], 0
        for mark in NOTE.finditer(text):
            out.append(self.letters(text[at:mark.start()]))
            note = self.letters(self.paper.notes[int(mark[1]) - 1])
            out.append(rf"\footnote{{{note}}}" if self.fixture.notes == "foot" else rf"\textsuperscript{{{mark[1]}}}")
            at = mark.end()
        return "".join(out) + self.letters(text[at:])

    def block(self, b):
        star = "*" if self.fixture.spanning and self.fixture.columns == 2 else ""
        multi = self.fixture.columns == 3
        if b.kind == "heading":
            return "\\" + "sub" * (b.level - 1) + "section*{" + self.letters(b.text) + "}"
        if b.kind == "table":
            wide = len(b.rows[0]) == 3
            spec = r"p{.24\linewidth}p{.32\linewidth}p{.32\linewidth}" if wide else "l" + "r" * (len(b.rows[0]) - 1)
            rows = "\n".join(" & ".join(self.letters(c) for c in row) + r"\\" for row in b.rows)
            inner = rf"{{\small {self.letters(b.text)}\par\smallskip\footnotesize\raggedright\begin{{tabular}}{{@{{}}{spec}@{{}}}}\hline {rows}\hline\end{{tabular}}\par}}"
            return rf"\begin{{center}}\parbox{{\linewidth}}{inner}\end{{center}}" if multi else rf"\begin{{table{star}}}[tb]\centering {inner}\end{{table{star}}}"
        if b.kind == "figure":
            marks = "".join(rf"\put({5 + i % 4 * 42},{10 + i // 4 * 30}){{\scriptsize {self.letters(l)}}}" for i, l in enumerate(b.rows))
            inner = rf"\begin{{picture}}(180,70)\put(0,0){{\line(2,1){{100}}}}\put(0,0){{\line(1,0){{170}}}}{marks}\end{{picture}}\par\smallskip{{\small {self.letters(b.text)}\par}}"
            return rf"\begin{{center}}{inner}\end{{center}}" if multi else rf"\begin{{figure{star}}}[tb]\centering {inner}\end{{figure{star}}}"
        return self.inline(b.text) + "\n"

    def preamble(self):
        f, p = self.fixture, self.paper
        paper_name = {"A4": "a4paper", "A5": "a5paper", "B5": "b5paper", "letter": "letterpaper"}[f.size]
        options = f"{paper_name},{int(f.type)}pt,twoside" + (",twocolumn" if f.columns == 2 else "")
        language = "russian" if p.lang == "ru" else "english"
        if self.xe:
            fonts = rf"\usepackage{{fontspec}}\usepackage{{polyglossia}}\setdefaultlanguage{{{language}}}\setotherlanguage{{english}}" \
                    rf"\setmainfont{{{f.face}}}\newfontfamily\cyrillicfont{{{f.face}}}" \
                    r"\newfontfamily\cyrillicfontsf{Liberation Sans}"
        else:
            fonts = r"\usepackage{cmap}" + (r"\usepackage[T1,T2A]{fontenc}\usepackage[utf8]{inputenc}\usepackage[english,russian]{babel}"
                    if p.lang == "ru" else r"\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern}\usepackage[english]{babel}")
        margin = "16mm" if f.columns > 1 or f.size in ("A5", "B5") else "30mm"
        lines = r"\usepackage{lineno}\linenumbers" if f.margin else ""
        rule = "0.4pt" if f.seed % 2 else "0pt"
        indents = r"\usepackage{indentfirst}" if p.lang == "ru" else ""
        indents = r"\setlength{\parindent}{0pt}\setlength{\parskip}{4pt plus 1pt}" if f.block else indents
        return rf"""\documentclass[{options}]{{article}}
{fonts}\usepackage[hmargin={margin},vmargin=22mm,headsep=6mm]{{geometry}}\usepackage{{multicol}}\usepackage{{fancyhdr}}{lines}
\pagestyle{{fancy}}\fancyhf{{}}\fancyhead[LE]{{\small {self.letters(p.running_title())}}}\fancyhead[RO]{{\small\itshape {self.letters(p.issue)}}}
\fancyfoot[C]{{\thepage}}\renewcommand{{\headrulewidth}}{{{rule}}}
\fancypagestyle{{first}}{{\fancyhf{{}}\fancyhead[R]{{\small\itshape {self.letters(p.issue)}}}\fancyfoot[L]{{\scriptsize {self.letters(content.STAMP[p.lang])}}}\fancyfoot[C]{{\thepage}}}}
\setlength{{\emergencystretch}}{{1em}}\setlength{{\columnsep}}{{7mm}}
{indents}
\begin{{document}}\setcounter{{page}}{{{p.first_page}}}\thispagestyle{{first}}
"""

    def front(self):
        p = self.paper
        udc = rf"\noindent УДК {p.udc}\par" if p.udc else ""
        code = rf"{udc}\noindent DOI: {p.doi}\par\bigskip"
        title = rf"\begin{{center}}{{\LARGE\bfseries {self.letters(p.title)}\par}}\medskip {self.letters(', '.join(p.authors))}\par " \
                rf"{{\itshape {self.letters(p.affiliation)}\par}}\end{{center}}"
        text = rf"\begin{{quote}}\small " + "".join(rf"\textbf{{{content.ABSTRACT[p.lang]}.}} {self.letters(a)}\par " for a in p.abstract)
        return code + title + text + rf"\textbf{{{content.KEYWORDS[p.lang]}:}} {self.letters(p.keywords)}\end{{quote}}\bigskip "

    def text(self):
        p, f = self.paper, self.fixture
        front = rf"\twocolumn[\begin{{@twocolumnfalse}}{self.front()}\end{{@twocolumnfalse}}]\thispagestyle{{first}}" if f.columns == 2 else self.front()
        body = "\n".join(self.block(b) for b in p.blocks)
        if p.notes and f.notes == "end":
            body += rf"\section*{{{content.ENDNOTES[p.lang]}}}" + "".join(rf"\noindent {i + 1}. {self.letters(n)}\par" for i, n in enumerate(p.notes))
        refs = "\n".join(rf"\hangindent=5mm\hangafter=1\noindent {self.letters(r)}\par" for r in p.references)
        body += rf"\section*{{{p.references_heading}}}{{\small {refs}}}"
        if f.columns == 3:
            body = rf"\begin{{multicols}}{{3}}{body}\end{{multicols}}"
        return self.preamble() + front + body + r"\end{document}"


def write(paper, target):
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.tex"
        source.write_text(Source(paper).text(), encoding="utf-8")
        for _ in range(2 if paper.fixture.margin else 1):
            done = subprocess.run([paper.fixture.writer, "-interaction=batchmode", "page.tex"], cwd=folder, capture_output=True, timeout=300,
                                  env={"PATH": "/usr/bin:/bin", "HOME": folder, "SOURCE_DATE_EPOCH": "1704067200", "FORCE_SOURCE_DATE": "1"})
        made = Path(folder) / "page.pdf"
        if not made.exists() or b"\n! " in (Path(folder) / "page.log").read_bytes():
            log = (Path(folder) / "page.log").read_text(errors="replace")
            raise SystemExit("\n".join(l for l in log.splitlines() if l.startswith(("!", "l."))) or done.stdout.decode())
        target.write_bytes(made.read_bytes())
