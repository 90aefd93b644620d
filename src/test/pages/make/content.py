"""What is added to the texts of corpus/: notes, tables, figures, words that are hard to break."""

NOTES = {
    "ru": [
        "Здесь и далее речь идёт о городах с населением свыше ста тысяч жителей, если не оговорено иное.",
        "Подробнее об истории термина говорится в предисловии к первому тому; переводчики передавали его по-разному, и "
        "до середины века ни один вариант не закрепился.",
        "Ср. также обзор, опубликованный в «Тетрадях» за 1998 год, где приведены другие подсчёты.",
        "Автор благодарит участников семинара за замечания к ранней редакции этого раздела.",
        "Это различие не следует смешивать с более известным различием формы и содержания: первое касается способа "
        "описания, второе – самого предмета.",
        "В рукописи это место зачёркнуто и восстановлено другими чернилами.",
        "Цитируется по второму изданию; первому предпослано иное вступление.",
        "Данные за более ранние годы несопоставимы, так как границы округов были изменены.",
    ],
    "en": [
        "Unless stated otherwise, figures refer to towns with more than one hundred thousand inhabitants.",
        "The history of the term is told at greater length in the preface to the first volume; translators rendered it "
        "in several ways, and none of them prevailed before the middle of the century.",
        "Compare the survey printed in the Working Texts of 1998, which arrives at other figures.",
        "I thank the members of the seminar for remarks on an earlier version of this section.",
        "This distinction should not be confused with the better known one between form and content: the former "
        "concerns the manner of description, the latter its object.",
        "The passage is struck out in the manuscript and restored in another ink.",
        "Quoted from the second edition; the first has a different introduction.",
        "Earlier years cannot be compared, since the boundaries of the districts were redrawn.",
    ],
}

TABLES = {
    "ru": [
        ("Таблица 1. Распределение ответов по годам",
         [["Город", "2001", "2011", "2021"], ["Прато", "12,4", "15,1", "17,9"], ["Билефельд", "8,2", "7,7", "9,0"],
          ["Иваново", "10,0", "11,3", "10,8"], ["Лодзь", "6,5", "9,4", "12,2"]]),
        ("Таблица 2. Признаки, по которым сравнивались школы",
         [["Признак", "Старшая школа", "Младшая школа"],
          ["предмет описания", "отдельное предприятие и его хозяин", "сеть предприятий"],
          ["источник данных", "переписи", "опросы и беседы с мастерами"],
          ["мера успеха", "выпуск на одного рабочего", "срок освоения нового изделия"]]),
    ],
    "en": [
        ("Table 1. Share of answers by year",
         [["Town", "2001", "2011", "2021"], ["Prato", "12.4", "15.1", "17.9"], ["Bielefeld", "8.2", "7.7", "9.0"],
          ["Ivanovo", "10.0", "11.3", "10.8"], ["Lodz", "6.5", "9.4", "12.2"]]),
        ("Table 2. Features by which the schools were compared",
         [["Feature", "Older school", "Younger school"],
          ["object of description", "a single firm and its owner", "a network of firms"],
          ["source of data", "census returns", "surveys and talks with craftsmen"],
          ["measure of success", "output per worker", "time to master a new product"]]),
    ],
}

FIGURES = {
    "ru": [("Рис. 1. Число упоминаний термина на тысячу статей", ["0", "20", "40", "60", "1980", "1995", "2010", "Годы"]),
           ("Рис. 2. Связи между участниками сети, по данным опроса", ["Фирма", "Школа", "Банк", "Совет"])],
    "en": [("Figure 1. Mentions of the term in a thousand articles", ["0", "20", "40", "60", "1980", "1995", "2010", "Year"]),
           ("Fig. 2. Ties among members of the network, from the survey", ["Firm", "School", "Bank", "Council"])],
}

WORDS_HEADING = {"ru": "Указатель трудных слов", "en": "An index of difficult words"}
WORDS_LEAD = {"ru": ["В указателе стоят рядом", "За ними следуют", "На следующей странице помещены", "Замыкают перечень"],
              "en": ["The index places side by side", "They are followed by", "On the next page there are", "The list ends with"]}
WORDS = {
    "ru": """социально-экономический культурно-исторический северо-западный научно-исследовательский Ростов-на-Дону
 Франкфурт-на-Майне Римский-Корсаков Салтыков-Щедрин Голенищев-Кутузов Нью-Йорк Сан-Франциско по-человечески во-вторых
 кое-какой какой-нибудь когда-либо всё-таки из-за из-под давным-давно мало-помалу волей-неволей бок-о-бок светло-зелёный
 русско-английский вице-президент экс-министр генерал-губернатор интернет-магазин бизнес-план пресс-конференция
 плащ-палатка диван-кровать премьер-министр политико-административный агропромышленный взаимообусловленность
 самоопределение многообразие сверхчувствительность межведомственный внутрицеховой предпринимательство
 перераспределение усовершенствование электрификация индустриализация двухступенчатый пятидесятилетие
 общеупотребительный водонепроницаемость первооткрыватель долговечность равноправие трудоустройство
 землепользование судопроизводство противоположность переосмысление недооценивание благоустройство
 неокантианство постпозитивизм феноменология герменевтика эпистемология деконструкция интерсубъективность
 трансцендентальный Шлейермахер Витгенштейн Фейерабенд Ортега-и-Гассет Леви-Стросс Мерло-Понти Сент-Экзюпери
 картографирование реконструировать засвидетельствованный исключительность достопримечательность
 растениеводство каменноугольный темно-серый научно-технический историко-литературный военно-морской
 физико-математический лингвострановедческий ширококолейный малоземельный южнорусский древнегреческий
 тысячелетие полуостров пол-Москвы юго-восточный Усть-Каменогорск Орехово-Зуево Дорогомилово
 вагоностроительный машинопись стихосложение летоисчисление единомышленник законопослушный""".split(),
    "en": """well-known self-evident long-term short-sighted cross-cultural decision-making middle-class post-war
 twentieth-century state-of-the-art mother-in-law Levi-Strauss Merleau-Ponty Anglo-Saxon Franco-Prussian Stratford-upon-Avon
 thirty-five two-thirds re-elected co-operation pre-eminent vice-chancellor by-product part-time full-scale
 large-scale socio-economic self-government half-hearted quasi-experimental neighbourhood misunderstanding
 interdisciplinary entrepreneurship counterfactual epistemological hermeneutics deconstruction industrialisation
 overestimated underemployment psychotherapy infrastructure responsibility characteristically Wittgenstein
 Schleiermacher Feyerabend Nietzschean Kierkegaard Tocqueville Machiavellian craftsmanship workmanship
 transformation photosynthesis accountability extraordinary nevertheless notwithstanding whereabouts
 straightforward correspondence administrative metallurgical electrification standardisation heterogeneous
 bookkeeping shareholder policymaker fact-finding far-reaching ill-defined open-ended peer-reviewed
 problem-solving rule-following top-down user-friendly value-laden world-wide year-round micro-level
 ultraviolet multilateral semiautomatic supranational antagonistic hyperinflation pseudoscientific
 postindustrial metalanguage reinterpretation""".split(),
}
ISSUE = {"ru": "Тетради Elenchus. {year}. № {volume}", "en": "Elenchus Working Texts, vol. {volume} ({year})"}
STAMP = {"ru": "ISSN 1234-5679. Статья доступна по лицензии CC BY 4.0", "en": "ISSN 1234-5679. Published under the licence CC BY 4.0"}
BANNER = {"ru": "Загружено с сайта elenchus.example 12 мая 2023 г. пользователем guest",
          "en": "Downloaded from elenchus.example by guest on 12 May 2023"}
WATERMARK = {"ru": "ПРЕПРИНТ", "en": "DRAFT COPY"}
ABSTRACT = {"ru": "Аннотация", "en": "Abstract"}
KEYWORDS = {"ru": "Ключевые слова", "en": "Keywords"}
ENDNOTES = {"ru": "Примечания", "en": "Notes"}
