"""The invented papers: front and back matter as journals of several habits print it, and what is true of it."""

import entries as E

TITLE_RU = "Переправа и рынок: два признака малого речного города"
TITLE_EN = "Ferry and Market: Two Criteria of the Small River Town"
ABSTRACT_RU = ("Статья спрашивает, чем город переправы отличается от города рынка. По тетрадям перевозчиков трёх посёлков показано, "
    "что неизбежная остановка отделяет один род городов от другого лучше, чем число лавок. Обсуждаются возражения против такого "
    "взгляда и границы собранных сведений.")
ABSTRACT_EN = ("The article asks how a ferry town differs from a market town. The notebooks of ferrymen of three villages show that an "
    "unavoidable halt parts one kind of town from the other better than the number of shops. Objections to this view and the limits of "
    "the data are discussed.")
KEYS_RU = ["переправа", "малый город", "рынок", "ожидание", "общественная привычка"]
KEYS_EN = ["ferry", "small town", "market", "waiting", "social habit"]

PAPERS = []


def paper(name, **fields):
    PAPERS.append(dict(name=name, **fields))


# 1. The order of GOST R 7.0.7-2021: the English twin before the body, two lists, facts about the authors at the end.
paper("ru-twin", tool="weasyprint", language="ru", cite="square", list=E.GOST, second=E.LATIN,
    css="""@page{size:A4;margin:22mm 20mm;@top-center{content:"Речные исследования. 2023. Т. 8, № 2. С. 45–52";font-size:8.5pt}
        @bottom-center{content:counter(page);font-size:9pt}}
        body{font:10.5pt/1.25 'Liberation Serif';text-align:justify;hyphens:auto} h1{font-size:14pt;text-align:center} h2{font-size:11pt;text-align:center}
        h3{font-size:13pt;text-align:center} .c{text-align:center} .s{font-size:9pt} p{margin:0;text-indent:8mm} .n{text-indent:0} .m{margin-top:3mm}""",
    front=f"""<p class="n s">Речные исследования. 2023. Т. 8, № 2. С. 45–52.<br>River Studies. 2023;8(2):45–52.</p>
        <p class="n s m"><b>СОЦИОЛОГИЯ МАЛОГО ГОРОДА</b></p>
        <p class="n s m">Научная статья<br>УДК 316.334.56:656.66<br>EDN: QWERTY<br>doi: 10.55555/rs.2023.8.2.045</p>
        <h1>{TITLE_RU}</h1>
        <p class="n c m"><b>Ирина Викторовна Громова<sup>1</sup>, Пётр Сергеевич Лужин<sup>2</sup><sup>✉</sup></b></p>
        <p class="n s m"><sup>1, 2</sup> Прибрежный государственный университет, Дунайск, Россия<br>
        <sup>1</sup> gromova@example.org, https://orcid.org/0000-0000-0000-0001<br>
        <sup>2</sup> luzhin@example.org<sup>✉</sup>, https://orcid.org/0000-0000-0000-0002</p>
        <p class="m s"><b><i>Аннотация.</i></b> {ABSTRACT_RU}</p>
        <p class="m s"><b><i>Ключевые слова:</i></b> {', '.join(KEYS_RU)}</p>
        <p class="m s"><b><i>Благодарности:</i></b> исследование выполнено за счёт гранта Речного научного фонда № 00-00-00000.</p>
        <p class="m s"><b><i>Для цитирования:</i></b> Громова И. В., Лужин П. С. {TITLE_RU} // Речные исследования. 2023. Т. 8, № 2. С. 45–52. https://doi.org/10.55555/rs.2023.8.2.045.</p>
        <p class="n s m"><b>SOCIOLOGY OF THE SMALL TOWN</b></p><p class="n s m">Original article</p>
        <h3>{TITLE_EN}</h3>
        <p class="n c m"><b>Irina V. Gromova<sup>1</sup>, Pyotr S. Luzhin<sup>2</sup><sup>✉</sup></b></p>
        <p class="n s m"><sup>1, 2</sup> Riverside State University, Dunaisk, Russia<br>
        <sup>1</sup> gromova@example.org, https://orcid.org/0000-0000-0000-0001<br>
        <sup>2</sup> luzhin@example.org<sup>✉</sup>, https://orcid.org/0000-0000-0000-0002</p>
        <p class="m s"><b><i>Abstract.</i></b> {ABSTRACT_EN}</p>
        <p class="m s"><b><i>Keywords:</i></b> {', '.join(KEYS_EN)}</p>
        <p class="m s"><b><i>Acknowledgments:</i></b> the study was supported by the River Science Foundation, grant no. 00-00-00000.</p>
        <p class="m s"><b><i>For citation:</i></b> Gromova I. V., Luzhin P. S. {TITLE_EN}. River Studies. 2023;8(2):45–52. (In Russ.). https://doi.org/10.55555/rs.2023.8.2.045.</p>""",
    list_heading="Список источников", second_heading="References",
    back="""<h2>Информация об авторах</h2><p class="s">И. В. Громова – кандидат социологических наук, доцент кафедры теории города.</p>
        <p class="s">П. С. Лужин – доктор исторических наук, профессор кафедры истории.</p>
        <h2>Information about the authors</h2><p class="s">I. V. Gromova – Candidate of Sociology, Associate Professor at the Department of Urban Theory.</p>
        <p class="s">P. S. Luzhin – Doctor of History, Professor at the Department of History.</p>
        <h2>Вклад авторов</h2><p class="s">Все авторы сделали эквивалентный вклад в подготовку публикации. Авторы заявляют об отсутствии конфликта интересов.</p>
        <p class="s m">Статья поступила в редакцию 12.01.2023; одобрена после рецензирования 20.02.2023; принята к публикации 01.03.2023.</p>""",
    truth=dict(title=TITLE_RU, authors=["Ирина Викторовна Громова", "Пётр Сергеевич Лужин"], year="2023", doi="10.55555/rs.2023.8.2.045",
        journal="Речные исследования", codes=["УДК 316.334.56:656.66"], affiliations=["Прибрежный государственный университет, Дунайск, Россия"],
        abstracts=dict(ru=ABSTRACT_RU, en=ABSTRACT_EN), keywords=dict(ru=KEYS_RU, en=KEYS_EN)))

# 2. An older university herald: two columns, authors over a title in capitals, abstract without a heading, summary at the end.
paper("ru-herald", tool="chromium", language="ru", cite="square", list=E.GOST,
    css="""@page{size:A4;margin:24mm 18mm} body{font:10pt/1.2 'Liberation Serif';text-align:justify;hyphens:auto;margin:0}
        h1{font-size:13pt;text-align:center;text-transform:uppercase;column-span:all} h2{font-size:10pt;text-align:center} h3{font-size:11pt;text-align:center}
        .cols{columns:2;column-gap:8mm} .c{text-align:center} .s{font-size:9pt} p{margin:0;text-indent:6mm} .n{text-indent:0} .m{margin-top:3mm}""",
    front=f"""<p class="n s">ВЕСТНИК ПРИБРЕЖНОГО УНИВЕРСИТЕТА. Серия «Социология». 2015. № 4 (31)</p><hr>
        <p class="n m">УДК 316.334.56<br>ББК 60.546.21</p>
        <p class="n c m"><i>И. В. Громова, П. С. Лужин</i></p>
        <h1>{TITLE_RU}</h1>
        <p class="m s"><i>{ABSTRACT_RU}</i></p>
        <p class="m s"><b>Ключевые слова:</b> {'; '.join(KEYS_RU)}.</p><p class="m"></p>""",
    columns=True, list_heading="Литература",
    back=f"""<p class="n m"><b>Громова Ирина Викторовна</b>, кандидат социологических наук, доцент кафедры теории города, Прибрежный университет (Дунайск). E-mail: gromova@example.org</p>
        <p class="n m"><b>Лужин Пётр Сергеевич</b>, доктор исторических наук, профессор, Прибрежный университет (Дунайск).</p>
        <p class="n m">Поступила в редакцию 17 октября 2015 г.</p>
        <p class="n c m"><i>I. V. Gromova, P. S. Luzhin</i></p><h3>{TITLE_EN}</h3>
        <p class="m s"><b>Abstract.</b> {ABSTRACT_EN}</p><p class="m s"><b>Keywords:</b> {'; '.join(KEYS_EN)}.</p>""",
    truth=dict(title=TITLE_RU, authors=["И. В. Громова", "П. С. Лужин"], year="2015", doi="", journal="ВЕСТНИК ПРИБРЕЖНОГО УНИВЕРСИТЕТА",
        codes=["УДК 316.334.56", "ББК 60.546.21"], affiliations=[], abstracts=dict(ru=ABSTRACT_RU, en=ABSTRACT_EN),
        keywords=dict(ru=KEYS_RU, en=KEYS_EN)))

# 3. A history journal: one author with degree, post and address under the title, cited by name and year.
paper("ru-degree", tool="chromium", language="ru", cite="names", list=E.RU_NAMES,
    css="""@page{size:170mm 240mm;margin:20mm 18mm} body{font:10.5pt/1.3 'Liberation Serif';text-align:justify;hyphens:auto;margin:0}
        h1{font-size:15pt;text-align:left} h2{font-size:11pt;text-align:left} .s{font-size:9.5pt} p{margin:0;text-indent:6mm} .n{text-indent:0} .m{margin-top:3mm}""",
    front=f"""<p class="n s">DOI: 10.55555/hist-2018-2-7</p><p class="n s">УДК 94(47).08</p>
        <h1>{TITLE_RU}</h1>
        <p class="n m"><b>Громова Ирина Викторовна</b><br>доктор исторических наук, профессор, Прибрежный университет, г. Дунайск<br>
        ул. Пристанская, 4, Дунайск, 000000, Российская Федерация<br>E-mail: gromova@example.org</p>
        <p class="n m s"><b>АННОТАЦИЯ:</b> {ABSTRACT_RU}</p>
        <p class="n m s"><b>КЛЮЧЕВЫЕ СЛОВА:</b> {', '.join(KEYS_RU)}.</p>
        <p class="n m s">© Громова И. В., 2018</p>""",
    list_heading="Источники и литература",
    back="",
    truth=dict(title=TITLE_RU, authors=["Громова Ирина Викторовна"], year="2018", doi="10.55555/hist-2018-2-7", journal="",
        codes=["УДК 94(47).08"], affiliations=["Прибрежный университет, г. Дунайск"], abstracts=dict(ru=ABSTRACT_RU), keywords=dict(ru=KEYS_RU)))

# 4. An economics journal: JEL, footnoted authors, headings of their own over abstract and keywords, full GOST with dashes.
paper("ru-economy", tool="weasyprint", language="ru", cite="square", list=E.GOST_FULL, second=E.LATIN,
    css="""@page{size:A4;margin:20mm 25mm;@top-left{content:"И. В. Громова, П. С. Лужин";font:italic 9pt 'Liberation Sans'}
        @top-right{content:"Хозяйство берегов. 2021. Том 17. № 1";font:9pt 'Liberation Sans'} @bottom-right{content:counter(page);font-size:9pt}}
        @page:first{@top-left{content:none}@top-right{content:none}}
        body{font:11pt/1.35 'Liberation Serif';text-align:justify;hyphens:auto} h1{font:bold 17pt 'Liberation Sans'} h2{font:bold 12pt 'Liberation Sans'}
        h4{font:bold 9pt 'Liberation Sans';margin:3mm 0 1mm} .box{background:#eee;padding:3mm} .s{font-size:9.5pt} p{margin:0 0 2mm} .n{text-indent:0} .m{margin-top:3mm} h3{font:bold 13pt 'Liberation Sans'}""",
    front=f"""<p class="s">Хозяйство берегов. Том 17. № 1. 2021 &nbsp; ISSN 0000-0000 (Print)</p>
        <p class="s">https://doi.org/10.55555/hb.2021.17.1.3</p><p class="s">УДК 332.14; JEL: R11, R12, O18</p>
        <h1>{TITLE_RU}</h1>
        <p><b>И. В. ГРОМОВА<sup>a</sup>, П. С. ЛУЖИН<sup>a, b</sup></b></p>
        <p class="s"><i><sup>a</sup> Прибрежный государственный университет (Дунайск, Россия)<br><sup>b</sup> Институт малых городов РАН (Москва, Россия)</i></p>
        <div class="box"><h4>АННОТАЦИЯ</h4><p class="s">{ABSTRACT_RU}</p><h4>КЛЮЧЕВЫЕ СЛОВА</h4><p class="s">{', '.join(KEYS_RU)}</p>
        <h4>ФИНАНСИРОВАНИЕ</h4><p class="s">Работа выполнена без внешней поддержки.</p></div>
        <h3>{TITLE_EN}</h3><p><b>I. V. GROMOVA<sup>a</sup>, P. S. LUZHIN<sup>a, b</sup></b></p>
        <p class="s"><i><sup>a</sup> Riverside State University (Dunaisk, Russia)<br><sup>b</sup> Institute of Small Towns RAS (Moscow, Russia)</i></p>
        <div class="box"><h4>ABSTRACT</h4><p class="s">{ABSTRACT_EN}</p><h4>KEYWORDS</h4><p class="s">{', '.join(KEYS_EN)}</p></div>""",
    list_heading="Список литературы", second_heading="References",
    back="<h2>Конфликт интересов</h2><p>Авторы заявляют об отсутствии конфликта интересов.</p>",
    truth=dict(title=TITLE_RU, authors=["И. В. ГРОМОВА", "П. С. ЛУЖИН"], year="2021", doi="10.55555/hb.2021.17.1.3", journal="Хозяйство берегов",
        codes=["УДК 332.14", "JEL R11", "JEL R12", "JEL O18"],
        affiliations=["Прибрежный государственный университет (Дунайск, Россия)", "Институт малых городов РАН (Москва, Россия)"],
        abstracts=dict(ru=ABSTRACT_RU, en=ABSTRACT_EN), keywords=dict(ru=KEYS_RU, en=KEYS_EN)))

# 5. A volume of conference papers: no abstract, the author's town under the name, "Список литературы:" with a colon.
paper("ru-conference", tool="chromium", language="ru", cite="square", list=E.GOST,
    css="""@page{size:A5;margin:16mm} body{font:10pt/1.25 'Liberation Serif';text-align:justify;hyphens:auto;margin:0}
        h1{font-size:11pt;text-align:center;text-transform:uppercase} h2{font-size:10pt;text-align:center} p{margin:0;text-indent:7mm} .n{text-indent:0} .r{text-align:right} .m{margin-top:3mm}""",
    front=f"""<p class="n">УДК 316.3</p><p class="n r"><b>Громова И.В., Лужин П.С.</b></p><p class="n r">Прибрежный государственный университет</p><p class="n r">г. Дунайск</p>
        <h1>{TITLE_RU}</h1>""",
    list_heading="Список литературы:", back="",
    truth=dict(title=TITLE_RU.upper(), authors=["Громова И.В.", "Лужин П.С."], year="", doi="", journal="", codes=["УДК 316.3"],
        affiliations=["Прибрежный государственный университет, г. Дунайск"], abstracts={}, keywords={}))

# 6. A big publisher's two columns: article info beside the abstract, affiliations with letters, author-year.
paper("en-two-columns", tool="chromium", language="en", cite="names", list=E.HARVARD,
    css="""@page{size:A4;margin:18mm 16mm} body{font:9.5pt/1.2 'Liberation Serif';text-align:justify;hyphens:auto;margin:0}
        h1{font-size:16pt;font-weight:normal;text-align:left} h2{font-size:10pt;text-align:left} .cols{columns:2;column-gap:7mm} .c{text-align:center} .s{font-size:8pt}
        p{margin:0;text-indent:4mm} .n{text-indent:0} .m{margin-top:3mm} .two{display:grid;grid-template-columns:52mm 1fr;gap:8mm;border-top:1px solid;border-bottom:1px solid;padding:3mm 0;margin:4mm 0}""",
    front=f"""<p class="n s c">Journal of River Studies 41 (2016) 112–119</p><p class="n c m">Contents lists available at Riverbank Online</p>
        <p class="n c" style="font-size:14pt;margin:3mm">Journal of River Studies</p><p class="n c s">journal homepage: www.example.org/locate/jrs</p>
        <h1>{TITLE_EN}</h1>
        <p class="n" style="font-size:12pt">Anna B. Towner <sup>a,*</sup>, Karl Harbour <sup>a,b</sup>, Ruth van der Mill <sup>b</sup></p>
        <p class="n s m"><i><sup>a</sup> Department of Sociology, Estuary University, 4 Pier Road, Dunmouth, United Kingdom<br><sup>b</sup> Institute for Small Towns, Leeds, United Kingdom</i></p>
        <div class="two"><div class="s"><p class="n">ARTICLE INFO</p><hr><p class="n"><i>Article history:</i><br>Received 12 January 2016<br>Accepted 3 March 2016<br>Available online 20 March 2016</p>
        <p class="n m"><i>Keywords:</i><br>{'<br>'.join(k.capitalize() for k in KEYS_EN)}</p></div>
        <div class="s"><p class="n">ABSTRACT</p><hr><p class="n">{ABSTRACT_EN}</p><p class="n m" style="text-align:right">© 2016 Elsewhere Ltd. All rights reserved.</p></div></div>
        <p class="n s">* Corresponding author. E-mail address: towner@example.org (A.B. Towner).<br>http://dx.doi.org/10.5555/j.jrs.2016.03.004</p>""",
    columns=True, numbered=True, list_heading="References",
    back="", before_list="<h2>Acknowledgements</h2><p>We thank the ferrymen for their notebooks.</p>",
    truth=dict(title=TITLE_EN, authors=["Anna B. Towner", "Karl Harbour", "Ruth van der Mill"], year="2016", doi="10.5555/j.jrs.2016.03.004",
        journal="Journal of River Studies", codes=[],
        affiliations=["Department of Sociology, Estuary University, 4 Pier Road, Dunmouth, United Kingdom", "Institute for Small Towns, Leeds, United Kingdom"],
        abstracts=dict(en=ABSTRACT_EN), keywords=dict(en=[k.capitalize() for k in KEYS_EN])))

# 7. A social-science journal in one column: abstract and keywords with headings of their own, dates, APA.
paper("en-apa", tool="weasyprint", language="en", cite="names", list=E.APA,
    css="""@page{size:174mm 247mm;margin:20mm;@top-center{content:"TOWNS & RIVERS";font-size:8pt} @top-right{content:counter(page);font-size:8pt}}
        @page:first{@top-center{content:none}@top-right{content:none}}
        body{font:10pt/1.3 'TeX Gyre Termes','Liberation Serif';text-align:justify;hyphens:auto} h1{font:bold 15pt 'Liberation Sans'} h2{font:bold 10.5pt 'Liberation Sans'} h4{font:bold 8pt 'Liberation Sans';margin:2mm 0 0}
        .s{font-size:8.5pt} p{margin:0;text-indent:4mm} .n{text-indent:0} .m{margin-top:3mm}""",
    front=f"""<p class="n s">TOWNS &amp; RIVERS<br>2020, VOL. 14, NO. 3, 221–234<br>https://doi.org/10.5555/14680777.2020.1712345</p>
        <h1>{TITLE_EN}</h1>
        <p class="n">Anna Towner<sup>a</sup> and Karl Harbour<sup>b</sup></p>
        <p class="n s"><sup>a</sup>School of History, Estuary University, Dunmouth, UK; <sup>b</sup>Centre for Small Towns, North College, Leeds, UK</p>
        <h4>ABSTRACT</h4><p class="n s">{ABSTRACT_EN}</p>
        <h4>ARTICLE HISTORY</h4><p class="n s">Received 14 May 2019<br>Accepted 2 January 2020</p>
        <h4>KEYWORDS</h4><p class="n s">{'; '.join(KEYS_EN)}</p>
        <p class="n s m">CONTACT Anna Towner towner@example.org</p>""",
    list_heading="References", before_list="<h2>Disclosure statement</h2><p class='n'>No potential conflict of interest was reported by the authors.</p><h2>Notes on contributors</h2><p class='n'>Anna Towner teaches history at Estuary University.</p>",
    back="",
    truth=dict(title=TITLE_EN, authors=["Anna Towner", "Karl Harbour"], year="2020", doi="10.5555/14680777.2020.1712345", journal="TOWNS & RIVERS", codes=[],
        affiliations=["School of History, Estuary University, Dunmouth, UK", "Centre for Small Towns, North College, Leeds, UK"],
        abstracts=dict(en=ABSTRACT_EN), keywords=dict(en=KEYS_EN)))

# 8. A humanities journal: the author in capitals under the title, an abstract in italics without a heading, "Works Cited".
paper("en-humanities", tool="weasyprint", language="en", cite="names", list=E.CHICAGO,
    css="""@page{size:152mm 229mm;margin:20mm;@top-center{content:"Towner ⋅ Ferry and Market";font-size:8pt} @bottom-center{content:counter(page);font-size:8pt}}
        @page:first{@top-center{content:none}}
        body{font:10.5pt/1.3 'Liberation Serif';text-align:justify;hyphens:auto} h1{font-size:18pt;text-align:center;font-weight:normal} h2{font-size:10.5pt;text-align:center;font-variant:small-caps;font-weight:normal}
        .c{text-align:center} .s{font-size:9pt} p{margin:0;text-indent:5mm} .n{text-indent:0} .m{margin-top:4mm} .b{margin:4mm 8mm}""",
    front=f"""<h1>{TITLE_EN}</h1><p class="n c">ANNA B. TOWNER</p><p class="n c s"><i>Estuary University</i></p>
        <p class="n b s">abstract: {ABSTRACT_EN}</p><p class="n b s">keywords: {', '.join(KEYS_EN)}</p>""",
    list_heading="Works Cited", back="", 
    truth=dict(title=TITLE_EN, authors=["ANNA B. TOWNER"], year="", doi="", journal="", codes=[], affiliations=["Estuary University"],
        abstracts=dict(en=ABSTRACT_EN), keywords=dict(en=KEYS_EN)))

# 9. An open-access journal: kind of article over the title, run-in abstract and keywords, "Citation:", numbered in brackets.
paper("en-open", tool="chromium", language="en", cite="square", list=E.NUMBERED,
    css="""@page{size:A4;margin:20mm 20mm} body{font:10pt/1.3 'TeX Gyre Pagella','Liberation Serif';text-align:justify;margin:0}
        h1{font-size:18pt;text-align:left} h2{font-size:10pt;text-align:left} .s{font-size:8.5pt} p{margin:0;text-indent:7mm} .n{text-indent:0} .m{margin-top:3mm} .i{margin-left:20mm}""",
    front=f"""<p class="n"><i>Article</i></p><h1>{TITLE_EN}</h1>
        <p class="n"><b>Anna B. Towner <sup>1,2,</sup>*, Karl Harbour <sup>1</sup> and Ruth Mill <sup>2</sup></b></p>
        <p class="n s m"><sup>1</sup> Department of Sociology, Estuary University, Dunmouth DN1 2AB, UK; k.harbour@example.org<br>
        <sup>2</sup> Institute for Small Towns, Leeds LS1 3CD, UK; r.mill@example.org<br>* Correspondence: a.towner@example.org</p>
        <p class="n s m">Received: 14 May 2021; Accepted: 2 July 2021; Published: 9 July 2021</p>
        <p class="n m"><b>Abstract:</b> {ABSTRACT_EN}</p><p class="n m"><b>Keywords:</b> {'; '.join(KEYS_EN)}</p>
        <p class="n s m"><b>Citation:</b> Towner, A.B.; Harbour, K.; Mill, R. {TITLE_EN}. River Towns 2021, 9, 77. https://doi.org/10.5555/rt9030077</p><hr>""",
    numbered=True, list_heading="References",
    before_list="<p class='n m'><b>Author Contributions:</b> Conceptualization, A.B.T. and K.H.; writing, R.M.</p><p class='n m'><b>Funding:</b> This research received no external funding.</p><p class='n m'><b>Conflicts of Interest:</b> The authors declare no conflict of interest.</p>",
    back="",
    truth=dict(title=TITLE_EN, authors=["Anna B. Towner", "Karl Harbour", "Ruth Mill"], year="2021", doi="10.5555/rt9030077", journal="River Towns", codes=[],
        affiliations=["Department of Sociology, Estuary University, Dunmouth DN1 2AB, UK", "Institute for Small Towns, Leeds LS1 3CD, UK"],
        abstracts=dict(en=ABSTRACT_EN), keywords=dict(en=KEYS_EN)))
