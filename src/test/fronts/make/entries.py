"""Invented works, printed in the manner of each journal. One line: printed entry | authors (;) | year | title."""

GOST = [  # short form, numbered by first citation
    ("Громова И. В. Переправа и рынок // Вестник малых городов. 2014. № 3. С. 15–29.", ["Громова И. В."], "2014", "Переправа и рынок"),
    ("Лужин П. С., Озёрная В. В. Торговля на двух берегах. М.: Пристань, 2009. 214 с.", ["Лужин П. С.", "Озёрная В. В."], "2009", "Торговля на двух берегах"),
    ("Речной Б. Б. Остановка как общественное явление: дис. ... канд. социол. наук. Саратов, 2011. 168 с.", ["Речной Б. Б."], "2011", "Остановка как общественное явление: дис. ... канд. социол. наук"),
    ("Harbour J., Towner K. The Spirit of Small Towns // Journal of Town Studies. 2003. Vol. 8, no. 2. P. 101–119.", ["Harbour J.", "Towner K."], "2003", "The Spirit of Small Towns"),
    ("Цены нижнего течения: статистический сборник / под ред. А. А. Мостовой. Самара: Волна, 1998. 90 с.", [], "1998", "Цены нижнего течения: статистический сборник"),
    ("Мостовая А. А. После моста [Электронный ресурс] // Берега: электрон. журн. 2017. № 1. URL: http://berega.example/2017/1/4 (дата обращения: 03.02.2018).", ["Мостовая А. А."], "2017", "После моста"),
]

GOST_FULL = [  # with dashes and the statement of responsibility
    ("Громова, И. В. Переправа и рынок / И. В. Громова // Вестник малых городов. – 2014. – № 3. – С. 15–29.", ["Громова, И. В."], "2014", "Переправа и рынок"),
    ("Лужин, П. С. Торговля на двух берегах / П. С. Лужин, В. В. Озёрная. – Москва : Пристань, 2009. – 214 с. – ISBN 978-5-00000-000-0.", ["Лужин, П. С."], "2009", "Торговля на двух берегах"),
    ("Речной, Б. Б. Остановка как общественное явление : монография / Б. Б. Речной ; Прибрежный гос. ун-т. – 2-е изд., испр. – Саратов : Плёс, 2011. – 168 с.", ["Речной, Б. Б."], "2011", "Остановка как общественное явление : монография"),
    ("Harbour, J. The Spirit of Small Towns / J. Harbour, K. Towner // Journal of Town Studies. – 2003. – Vol. 8, № 2. – P. 101–119.", ["Harbour, J."], "2003", "The Spirit of Small Towns"),
    ("Цены нижнего течения : статистический сборник / под редакцией А. А. Мостовой. – Самара : Волна, 1998. – 90 с.", [], "1998", "Цены нижнего течения : статистический сборник"),
    ("Мостовая, А. А. После моста / А. А. Мостовая. – Текст : электронный // Берега : [сайт]. – 2017. – URL: http://berega.example/2017/1/4 (дата обращения: 03.02.2018).", ["Мостовая, А. А."], "2017", "После моста"),
]

LATIN = [  # the second list: transliterated, with a translation in brackets
    ("Gromova I. V. Pereprava i rynok [Ferry and market]. Vestnik malykh gorodov [Herald of Small Towns]. 2014;(3):15–29. (In Russ.).", ["Gromova I. V."], "2014", "Pereprava i rynok [Ferry and market]"),
    ("Luzhin P. S., Ozernaya V. V. Torgovlya na dvukh beregakh [Trade on two banks]. Moscow: Pristan'; 2009. 214 p. (In Russ.).", ["Luzhin P. S.", "Ozernaya V. V."], "2009", "Torgovlya na dvukh beregakh [Trade on two banks]"),
    ("Rechnoi B. B. The halt as a social phenomenon. Cand. Sci. (Sociology) Dissertation. Saratov; 2011. 168 p. (In Russ.).", ["Rechnoi B. B."], "2011", "The halt as a social phenomenon"),
    ("Harbour J., Towner K. The Spirit of Small Towns. Journal of Town Studies. 2003;8(2):101–119.", ["Harbour J.", "Towner K."], "2003", "The Spirit of Small Towns"),
    ("Mostovaya A. A. (ed.) Prices of the lower river: statistical collection. Samara: Volna; 1998. 90 p. (In Russ.).", ["Mostovaya A. A."], "1998", "Prices of the lower river: statistical collection"),
    ("Mostovaya A. A. After the bridge. Berega = Banks. 2017;(1). (In Russ.). Available from: http://berega.example/2017/1/4 [Accessed 3 February 2018].", ["Mostovaya A. A."], "2017", "After the bridge"),
]

RU_NAMES = [  # alphabetic, cited by name and year
    ("Громова И. В. Переправа и рынок // Вестник малых городов. 2014. № 3. С. 15–29.", ["Громова И. В."], "2014", "Переправа и рынок"),
    ("Лужин П. С., Озёрная В. В. Торговля на двух берегах. М. : Пристань, 2009. 214 с.", ["Лужин П. С.", "Озёрная В. В."], "2009", "Торговля на двух берегах"),
    ("Речной Б. Б. Остановка как общественное явление. Саратов : Плёс, 2011. 168 с.", ["Речной Б. Б."], "2011", "Остановка как общественное явление"),
    ("Harbour J., Towner K. The Spirit of Small Towns // Journal of Town Studies. 2003. Vol. 8, no. 2. P. 101–119.", ["Harbour J.", "Towner K."], "2003", "The Spirit of Small Towns"),
    ("Цены нижнего течения : стат. сб. / под ред. А. А. Мостовой. Самара : Волна, 1998. 90 с.", [], "1998", "Цены нижнего течения : стат. сб"),
    ("Мостовая А. А. После моста // Берега. 2017. № 1. С. 40–52.", ["Мостовая А. А."], "2017", "После моста"),
]

APA = [
    ("Brook, A. B. (2014). Ferry and market. Journal of Town Studies, 12(3), 15–29. https://doi.org/10.5555/jts.2014.15", ["Brook, A. B."], "2014", "Ferry and market"),
    ("Harbour, J., & Towner, K. L. (2009). Trade on two banks. Pier Press.", ["Harbour, J.", "Towner, K. L."], "2009", "Trade on two banks"),
    ("Mill, R. (2011). The halt as a social fact [Doctoral dissertation, Estuary University]. Estuary Repository.", ["Mill, R."], "2011", "The halt as a social fact"),
    ("Van der Mere, P., Brook, A. B., & Sand, T. (2003). The spirit of small towns. In C. Cliff (Ed.), Places of talk (pp. 101–119). North Press.", ["Van der Mere, P.", "Brook, A. B.", "Sand, T."], "2003", "The spirit of small towns"),
    ("River Prices Board. (1998). Prices of the lower river: A digest. Author.", ["River Prices Board"], "1998", "Prices of the lower river: A digest"),
    ("Sand, T. (2017, May 4). After the bridge: What happens to talk? Banks Online. https://banks.example/2017/1/4", ["Sand, T."], "2017", "After the bridge: What happens to talk?"),
]

HARVARD = [
    ("Brook, A.B., 2014. Ferry and market. Journal of Town Studies 12 (3), 15–29. https://doi.org/10.5555/jts.2014.15.", ["Brook, A.B."], "2014", "Ferry and market"),
    ("Harbour, J., Towner, K.L., 2009. Trade on Two Banks. Pier Press, London.", ["Harbour, J.", "Towner, K.L."], "2009", "Trade on Two Banks"),
    ("Mill, R., 2011. The halt as a social fact (Ph.D. thesis). Estuary University, Dunmouth.", ["Mill, R."], "2011", "The halt as a social fact"),
    ("Van der Mere, P., Brook, A.B., Sand, T., 2003. The spirit of small towns. In: Cliff, C. (Ed.), Places of Talk. North Press, Leeds, pp. 101–119.", ["Van der Mere, P.", "Brook, A.B.", "Sand, T."], "2003", "The spirit of small towns"),
    ("River Prices Board, 1998. Prices of the Lower River: A Digest. River Prices Board, Dunmouth.", ["River Prices Board"], "1998", "Prices of the Lower River: A Digest"),
    ("Sand, T., 2017. After the bridge: what happens to talk? Banks 1 (1), 40–52.", ["Sand, T."], "2017", "After the bridge: what happens to talk?"),
]

CHICAGO = [
    ("Brook, Anna B. 2014. “Ferry and Market.” Journal of Town Studies 12 (3): 15–29.", ["Brook, Anna B."], "2014", "Ferry and Market"),
    ("Harbour, John, and Karen Towner. 2009. Trade on Two Banks. London: Pier Press.", ["Harbour, John", "Karen Towner"], "2009", "Trade on Two Banks"),
    ("Mill, Ruth. 2011. “The Halt as a Social Fact.” PhD diss., Estuary University.", ["Mill, Ruth"], "2011", "The Halt as a Social Fact"),
    ("Sand, Thomas. 2003. “The Spirit of Small Towns.” In Places of Talk, edited by Clara Cliff, 101–19. Leeds: North Press.", ["Sand, Thomas"], "2003", "The Spirit of Small Towns"),
    ("———. 1998. Prices of the Lower River: A Digest. Dunmouth: Estuary University Press.", ["Sand, Thomas"], "1998", "Prices of the Lower River: A Digest"),
    ("———. 2017. “After the Bridge.” Banks 1 (1): 40–52.", ["Sand, Thomas"], "2017", "After the Bridge"),
]

NUMBERED = [
    ("Brook, A.B. Ferry and market. J. Town Stud. 2014, 12, 15–29. [CrossRef]", ["Brook, A.B."], "2014", "Ferry and market"),
    ("Harbour, J.; Towner, K.L. Trade on Two Banks; Pier Press: London, UK, 2009; pp. 12–40.", ["Harbour, J.", "Towner, K.L."], "2009", "Trade on Two Banks"),
    ("Mill, R. The Halt as a Social Fact. Ph.D. Thesis, Estuary University, Dunmouth, UK, 2011.", ["Mill, R."], "2011", "The Halt as a Social Fact"),
    ("Van der Mere, P.; Brook, A.B.; Sand, T. The spirit of small towns. In Places of Talk; Cliff, C., Ed.; North Press: Leeds, UK, 2003; pp. 101–119.", ["Van der Mere, P.", "Brook, A.B.", "Sand, T."], "2003", "The spirit of small towns"),
    ("River Prices Board. Prices of the Lower River. Available online: https://prices.example/1998 (accessed on 3 February 2018).", ["River Prices Board"], "", "Prices of the Lower River"),
    ("Sand, T. After the bridge. Banks 2017, 1, 40–52. [Google Scholar]", ["Sand, T."], "2017", "After the bridge"),
]
