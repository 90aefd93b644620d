"""Running text of the invented papers: Russian and English, cited entries as {0}, {1} … of the paper's list."""

RU = [
    ("Введение", [
        "Малые речные города редко становятся предметом отдельного разговора, хотя именно в них обмен между берегами виден лучше всего. "
        "Переправа соединяет рынок и мастерскую, склад и училище, и потому город живёт не стенами, а расписанием парома {0}. "
        "Принято считать, что такой город держится на торговле, однако торговля объясняет лишь малую часть того, что в нём происходит {1}.",
        "Задача этой работы – показать, чем отличается город переправы от города рынка, и проверить, хватает ли для этого различия двух признаков. "
        "Мы опираемся на записи перевозчиков и на воспоминания, собранные нами в трёх посёлках нижнего течения.",
    ]),
    ("Постановка вопроса", [
        "Под переправой мы понимаем устойчивое место, где путь по воде пересекает путь по суше и где остановка неизбежна {2}. "
        "Остановка рождает ожидание, ожидание рождает разговор, а разговор со временем становится привычкой. "
        "Привычка и есть то, что прежние авторы называли духом города, не поясняя, откуда этот дух берётся {3}.",
        "Возражение против такого взгляда известно: привычка к разговору есть и там, где никакой реки нет. "
        "Это верно, но в городе рынка разговор оплачен сделкой, а в городе переправы он ничем не оплачен и потому свободнее {0}.",
    ]),
    ("Материалы и методы", [
        "Мы прочли двадцать тетрадей, в которых перевозчики отмечали число рейсов, погоду и имена тех, кто опоздал. "
        "Тетради велись неровно, и в половине из них недостаёт зимних месяцев, поэтому выводы касаются только лета. "
        "Сведения о ценах взяты из таблиц, составленных раньше для другого района {4}.",
        "Каждую запись мы отнесли к одному из трёх родов: торговая поездка, поездка по делу службы и поездка без названной цели. "
        "Два читателя работали порознь, и там, где они разошлись, решал третий.",
    ]),
    ("Результаты", [
        "Поездок без названной цели оказалось больше, чем торговых, и эта разница не исчезает, если убрать праздничные дни. "
        "В посёлке с мостом, построенным раньше прочих, доля таких поездок вдвое ниже {5}. "
        "Следовательно, мост сокращает не только путь, но и повод для разговора.",
        "Разумеется, три посёлка не доказывают общего правила. "
        "Но они показывают, что признак неизбежной остановки отделяет город переправы от города рынка лучше, чем признак числа лавок.",
    ]),
    ("Заключение", [
        "Город переправы следует описывать через ожидание, а не через товар. "
        "Дальнейшая работа должна проверить это на городах, где мост и паром действуют рядом, и выяснить, куда переходит разговор, когда остановка исчезает.",
    ]),
]

EN = [
    ("Introduction", [
        "Small river towns are seldom studied for their own sake, although nowhere else is the exchange between two banks so plain to see. "
        "A ferry joins the market to the workshop and the store to the school, so that the town lives by a timetable rather than by its walls {0}. "
        "It is often held that such a town rests on trade, but trade explains only a small part of what goes on there {1}.",
        "The aim of this paper is to show how a ferry town differs from a market town, and to ask whether two criteria are enough to tell them apart. "
        "We draw on the notebooks of ferrymen and on memories that we gathered in three villages of the lower river.",
    ]),
    ("The question", [
        "By a ferry we mean a lasting place where a way over water meets a way over land and where a halt cannot be avoided {2}. "
        "A halt makes people wait, waiting makes them talk, and talk in time becomes a habit. "
        "This habit is what earlier writers called the spirit of the town without saying where such a spirit comes from {3}.",
        "An objection is well known: people talk where there is no river at all. "
        "That is true, but in a market town talk is paid for by the bargain, while at the ferry nobody pays for it and it is therefore freer {0}.",
    ]),
    ("Materials and methods", [
        "We read twenty notebooks in which ferrymen wrote down the number of crossings, the weather and the names of those who came late. "
        "The notebooks were kept unevenly and half of them lack the winter months, so that our findings hold for the summer only. "
        "Prices were taken from tables that had been drawn up earlier for another district {4}.",
        "Each record was put under one of three heads: a journey for trade, a journey on duty, and a journey without a stated aim. "
        "Two readers worked apart from each other, and where they differed a third decided.",
    ]),
    ("Results", [
        "Journeys without a stated aim were more frequent than journeys for trade, and the difference does not vanish when holidays are left out. "
        "In the village whose bridge was built first the share of such journeys is only half as large {5}. "
        "A bridge, it follows, shortens not only the way but also the occasion for talk.",
        "Three villages, to be sure, do not prove a general rule. "
        "They do show that the criterion of an unavoidable halt parts ferry towns from market towns better than the number of their shops.",
    ]),
    ("Conclusion", [
        "A ferry town should be described by waiting rather than by goods. "
        "Further work must test this on towns where a bridge and a ferry serve side by side, and find out where talk goes once the halt is gone.",
    ]),
]
