### Form of address: ви (polite plural), not capitalised.
### Standard Ukrainian, orthography of 2019; quotation marks «…», inside them „…“; apostrophe ’ (U+2019).
### People: the usual generic masculine (орендодавець, орендар); the guide says once that everybody is meant.
### German official words stay German and are never inflected. `form: "own"` gives the Ukrainian word (glossary),
### `case` gives the form for the sentence: gen, dat, acc, ins, loc, and `capital` for the nominative at the start of a sentence.

-city =
    { $case ->
        [gen] Кельна
        [dat] Кельну
        [acc] Кельн
        [ins] Кельном
        [loc] Кельні
       *[nom] Кельн
    }

-wbs =
    { $form ->
        [own] довідка про право на соціальне житло
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] базова грошова допомога
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] доплата до орендної плати
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] перелік звичайних цін на оренду
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] обмеження орендної плати
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] претензія через зависоку орендну плату
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] підтвердження від орендодавця про заселення
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht =
    { $form ->
        [own] житловий нагляд
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = Понеділок, вівторок і четвер

# The own word; the German „Kaution“ stands beside it at the first use in a chapter.
-kaution =
    { $case ->
        [gen] застави
        [dat] заставі
        [acc] заставу
        [ins] заставою
        [loc] заставі
        [capital] Застава
       *[nom] застава
    }

-kaltmiete =
    { $form ->
        [own] оренда без додаткових витрат
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] оренда з додатковими витратами
       *[de] <span lang="de">Warmmiete</span>
    }

# The own word; the German „Nebenkosten“ stands beside it at the first use in a chapter.
-nebenkosten =
    { $case ->
        [gen] додаткових витрат
        [dat] додатковим витратам
        [acc] додаткові витрати
        [ins] додатковими витратами
        [loc] додаткових витратах
        [capital] Додаткові витрати
       *[nom] додаткові витрати
    }

# Plural in Ukrainian. The German „Hausordnung“ stands beside it at the first use.
-hausordnung =
    { $case ->
        [gen] правил будинку
        [dat] правилам будинку
        [acc] правила будинку
        [ins] правилами будинку
        [loc] правилах будинку
        [capital] Правила будинку
       *[nom] правила будинку
    }

# The German „Übergabeprotokoll“ stands beside it at the first use.
-uebergabeprotokoll =
    { $case ->
        [gen] протоколу передачі
        [dat] протоколу передачі
        [acc] протокол передачі
        [ins] протоколом передачі
        [loc] протоколі передачі
        [capital] Протокол передачі
       *[nom] протокол передачі
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office = <span lang="de">Amt für Integration und Vielfalt</span>

-komm-an = <span lang="de">Komm-an NRW</span>

-patenschaften = <span lang="de">Kölner Kinder Patenschaften</span>

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus – Schule mit Courage</span>

-eccar = <span lang="de">ECCAR</span>

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>

-kuendigung =
    { $form ->
        [own]
            { $case ->
                [gen] розірвання договору
                [dat] розірванню договору
                [acc] розірвання договору
                [ins] розірванням договору
                [loc] розірванні договору
                [capital] Розірвання договору
               *[nom] розірвання договору
            }
       *[de] <span lang="de">Kündigung</span>
    }

-abmahnung =
    { $form ->
        [own]
            { $case ->
                [gen] попередження
                [dat] попередженню
                [acc] попередження
                [ins] попередженням
                [loc] попередженні
                [capital] Попередження
               *[nom] попередження
            }
       *[de] <span lang="de">Abmahnung</span>
    }

-mieterhoehung =
    { $form ->
        [own]
            { $case ->
                [gen] підвищення орендної плати
                [dat] підвищенню орендної плати
                [acc] підвищення орендної плати
                [ins] підвищенням орендної плати
                [loc] підвищенні орендної плати
                [capital] Підвищення орендної плати
               *[nom] підвищення орендної плати
            }
       *[de] <span lang="de">Mieterhöhung</span>
    }

-abrechnung =
    { $form ->
        [own]
            { $case ->
                [gen] розрахунку
                [dat] розрахунку
                [acc] розрахунок
                [ins] розрахунком
                [loc] розрахунку
                [capital] Розрахунок
               *[nom] розрахунок
            }
       *[de] <span lang="de">Abrechnung</span>
    }

-klage =
    { $form ->
        [own]
            { $case ->
                [gen] позову
                [dat] позову
                [acc] позов
                [ins] позовом
                [loc] позові
                [capital] Позов
               *[nom] позов
            }
       *[de] <span lang="de">Klage</span>
    }

-raeumungsklage =
    { $form ->
        [own]
            { $case ->
                [gen] позову про виселення
                [dat] позову про виселення
                [acc] позов про виселення
                [ins] позовом про виселення
                [loc] позові про виселення
                [capital] Позов про виселення
               *[nom] позов про виселення
            }
       *[de] <span lang="de">Räumungsklage</span>
    }

-mahnbescheid =
    { $form ->
        [own]
            { $case ->
                [gen] судового наказу про оплату
                [dat] судовому наказу про оплату
                [acc] судовий наказ про оплату
                [ins] судовим наказом про оплату
                [loc] судовому наказі про оплату
                [capital] Судовий наказ про оплату
               *[nom] судовий наказ про оплату
            }
       *[de] <span lang="de">Mahnbescheid</span>
    }

-eigenbedarf =
    { $form ->
        [own]
            { $case ->
                [gen] власної потреби
                [dat] власній потребі
                [acc] власну потребу
                [ins] власною потребою
                [loc] власній потребі
                [capital] Власна потреба
               *[nom] власна потреба
            }
       *[de] <span lang="de">Eigenbedarf</span>
    }

-staffelmiete =
    { $form ->
        [own]
            { $case ->
                [gen] ступінчастої орендної плати
                [dat] ступінчастій орендній платі
                [acc] ступінчасту орендну плату
                [ins] ступінчастою орендною платою
                [loc] ступінчастій орендній платі
                [capital] Ступінчаста орендна плата
               *[nom] ступінчаста орендна плата
            }
       *[de] <span lang="de">Staffelmiete</span>
    }

-indexmiete =
    { $form ->
        [own]
            { $case ->
                [gen] індексованої орендної плати
                [dat] індексованій орендній платі
                [acc] індексовану орендну плату
                [ins] індексованою орендною платою
                [loc] індексованій орендній платі
                [capital] Індексована орендна плата
               *[nom] індексована орендна плата
            }
       *[de] <span lang="de">Indexmiete</span>
    }

-modernisierung =
    { $form ->
        [own]
            { $case ->
                [gen] модернізації
                [dat] модернізації
                [acc] модернізацію
                [ins] модернізацією
                [loc] модернізації
                [capital] Модернізація
               *[nom] модернізація
            }
       *[de] <span lang="de">Modernisierung</span>
    }

-zusicherung =
    { $form ->
        [own]
            { $case ->
                [gen] письмової обіцянки
                [dat] письмовій обіцянці
                [acc] письмову обіцянку
                [ins] письмовою обіцянкою
                [loc] письмовій обіцянці
                [capital] Письмова обіцянка
               *[nom] письмова обіцянка
            }
       *[de] <span lang="de">Zusicherung</span>
    }

-bescheid =
    { $form ->
        [own]
            { $case ->
                [gen] рішення відомства
                [dat] рішенню відомства
                [acc] рішення відомства
                [ins] рішенням відомства
                [loc] рішенні відомства
                [capital] Рішення відомства
               *[nom] рішення відомства
            }
       *[de] <span lang="de">Bescheid</span>
    }

-vorbehalt =
    { $form ->
        [own]
            { $case ->
                [gen] застереження
                [dat] застереженню
                [acc] застереження
                [ins] застереженням
                [loc] застереженні
                [capital] Застереження
               *[nom] застереження
            }
       *[de] <span lang="de">Vorbehalt</span>
    }

-mangel =
    { $form ->
        [own]
            { $case ->
                [gen] недоліку
                [dat] недоліку
                [acc] недолік
                [ins] недоліком
                [loc] недоліку
                [capital] Недолік
               *[nom] недолік
            }
       *[de] <span lang="de">Mangel</span>
    }

-mietminderung =
    { $form ->
        [own]
            { $case ->
                [gen] зменшення орендної плати
                [dat] зменшенню орендної плати
                [acc] зменшення орендної плати
                [ins] зменшенням орендної плати
                [loc] зменшенні орендної плати
                [capital] Зменшення орендної плати
               *[nom] зменшення орендної плати
            }
       *[de] <span lang="de">Mietminderung</span>
    }

-widerspruch =
    { $form ->
        [own]
            { $case ->
                [gen] заперечення
                [dat] запереченню
                [acc] заперечення
                [ins] запереченням
                [loc] запереченні
                [capital] Заперечення
               *[nom] заперечення
            }
       *[de] <span lang="de">Widerspruch</span>
    }

-grundversorger =
    { $form ->
        [own]
            { $case ->
                [gen] основного постачальника
                [dat] основному постачальнику
                [acc] основного постачальника
                [ins] основним постачальником
                [loc] основному постачальнику
                [capital] Основний постачальник
               *[nom] основний постачальник
            }
       *[de] <span lang="de">Grundversorger</span>
    }

-betriebskosten =
    { $form ->
        [own]
            { $case ->
                [gen] експлуатаційних витрат
                [dat] експлуатаційним витратам
                [acc] експлуатаційні витрати
                [ins] експлуатаційними витратами
                [loc] експлуатаційних витратах
                [capital] Експлуатаційні витрати
               *[nom] експлуатаційні витрати
            }
       *[de] <span lang="de">Betriebskosten</span>
    }

-buergschaft =
    { $form ->
        [own]
            { $case ->
                [gen] поруки
                [dat] поруці
                [acc] поруку
                [ins] порукою
                [loc] поруці
                [capital] Порука
               *[nom] порука
            }
       *[de] <span lang="de">Bürgschaft</span>
    }

-beratungshilfe =
    { $form ->
        [own]
            { $case ->
                [gen] державної допомоги на юридичну консультацію
                [dat] державній допомозі на юридичну консультацію
                [acc] державну допомогу на юридичну консультацію
                [ins] державною допомогою на юридичну консультацію
                [loc] державній допомозі на юридичну консультацію
                [capital] Державна допомога на юридичну консультацію
               *[nom] державна допомога на юридичну консультацію
            }
       *[de] <span lang="de">Beratungshilfe</span>
    }

-schoenheitsreparaturen =
    { $form ->
        [own]
            { $case ->
                [gen] косметичного ремонту
                [dat] косметичному ремонту
                [acc] косметичний ремонт
                [ins] косметичним ремонтом
                [loc] косметичному ремонті
                [capital] Косметичний ремонт
               *[nom] косметичний ремонт
            }
       *[de] <span lang="de">Schönheitsreparaturen</span>
    }

-untermiete =
    { $form ->
        [own]
            { $case ->
                [gen] суборенди
                [dat] суборенді
                [acc] суборенду
                [ins] суборендою
                [loc] суборенді
                [capital] Суборенда
               *[nom] суборенда
            }
       *[de] <span lang="de">Untermiete</span>
    }

-anmeldung =
    { $form ->
        [own]
            { $case ->
                [gen] реєстрації адреси
                [dat] реєстрації адреси
                [acc] реєстрацію адреси
                [ins] реєстрацією адреси
                [loc] реєстрації адреси
                [capital] Реєстрація адреси
               *[nom] реєстрація адреси
            }
       *[de] <span lang="de">Anmeldung</span>
    }

-kuendigungsverzicht =
    { $form ->
        [own]
            { $case ->
                [gen] відмови від права на розірвання
                [dat] відмові від права на розірвання
                [acc] відмову від права на розірвання
                [ins] відмовою від права на розірвання
                [loc] відмові від права на розірвання
                [capital] Відмова від права на розірвання
               *[nom] відмова від права на розірвання
            }
       *[de] <span lang="de">Kündigungsverzicht</span>
    }

-vergleichsmiete =
    { $form ->
        [own]
            { $case ->
                [gen] звичайної місцевої плати
                [dat] звичайній місцевій платі
                [acc] звичайну місцеву плату
                [ins] звичайною місцевою платою
                [loc] звичайній місцевій платі
                [capital] Звичайна місцева плата
               *[nom] звичайна місцева плата
            }
       *[de] <span lang="de">Vergleichsmiete</span>
    }

-provision =
    { $form ->
        [own]
            { $case ->
                [gen] комісії ріелтора
                [dat] комісії ріелтора
                [acc] комісію ріелтора
                [ins] комісією ріелтора
                [loc] комісії ріелтора
                [capital] Комісія ріелтора
               *[nom] комісія ріелтора
            }
       *[de] <span lang="de">Provision</span>
    }

-antidiskriminierungsbuero =
    { $form ->
        [own]
            { $case ->
                [gen] бюро проти дискримінації
                [dat] бюро проти дискримінації
                [acc] бюро проти дискримінації
                [ins] бюро проти дискримінації
                [loc] бюро проти дискримінації
                [capital] Бюро проти дискримінації
               *[nom] бюро проти дискримінації
            }
       *[de] <span lang="de">Antidiskriminierungsbüro</span>
    }

-auszugsmanagement = <span lang="de">Auszugsmanagement</span>

-aufhebungsvertrag =
    { $form ->
        [own]
            { $case ->
                [gen] договору про припинення оренди
                [dat] договору про припинення оренди
                [acc] договір про припинення оренди
                [ins] договором про припинення оренди
                [loc] договорі про припинення оренди
                [capital] Договір про припинення оренди
               *[nom] договір про припинення оренди
            }
       *[de] <span lang="de">Aufhebungsvertrag</span>
    }

-erstausstattung =
    { $form ->
        [own]
            { $case ->
                [gen] допомоги на перші меблі
                [dat] допомозі на перші меблі
                [acc] допомогу на перші меблі
                [ins] допомогою на перші меблі
                [loc] допомозі на перші меблі
                [capital] Допомога на перші меблі
               *[nom] допомога на перші меблі
            }
       *[de] <span lang="de">Erstausstattung</span>
    }

-selbstauskunft =
    { $form ->
        [own]
            { $case ->
                [gen] анкети орендаря
                [dat] анкеті орендаря
                [acc] анкету орендаря
                [ins] анкетою орендаря
                [loc] анкеті орендаря
                [capital] Анкета орендаря
               *[nom] анкета орендаря
            }
       *[de] <span lang="de">Selbstauskunft</span>
    }

-zeitmietvertrag =
    { $form ->
        [own]
            { $case ->
                [gen] строкового договору оренди
                [dat] строковому договору оренди
                [acc] строковий договір оренди
                [ins] строковим договором оренди
                [loc] строковому договорі оренди
                [capital] Строковий договір оренди
               *[nom] строковий договір оренди
            }
       *[de] <span lang="de">Zeitmietvertrag</span>
    }

-abloese =
    { $form ->
        [own]
            { $case ->
                [gen] плати за залишені речі
                [dat] платі за залишені речі
                [acc] плату за залишені речі
                [ins] платою за залишені речі
                [loc] платі за залишені речі
                [capital] Плата за залишені речі
               *[nom] плата за залишені речі
            }
       *[de] <span lang="de">Ablöse</span>
    }

-sperrung =
    { $form ->
        [own]
            { $case ->
                [gen] відключення
                [dat] відключенню
                [acc] відключення
                [ins] відключенням
                [loc] відключенні
                [capital] Відключення
               *[nom] відключення
            }
       *[de] <span lang="de">Sperrung</span>
    }

-sonderkuendigungsrecht =
    { $form ->
        [own]
            { $case ->
                [gen] особливого права на розірвання
                [dat] особливому праву на розірвання
                [acc] особливе право на розірвання
                [ins] особливим правом на розірвання
                [loc] особливому праві на розірвання
                [capital] Особливе право на розірвання
               *[nom] особливе право на розірвання
            }
       *[de] <span lang="de">Sonderkündigungsrecht</span>
    }

-raeumungsfrist =
    { $form ->
        [own]
            { $case ->
                [gen] строку для виїзду
                [dat] строку для виїзду
                [acc] строк для виїзду
                [ins] строком для виїзду
                [loc] строку для виїзду
                [capital] Строк для виїзду
               *[nom] строк для виїзду
            }
       *[de] <span lang="de">Räumungsfrist</span>
    }

-notunterkunft =
    { $form ->
        [own]
            { $case ->
                [gen] екстреного притулку
                [dat] екстреному притулку
                [acc] екстрений притулок
                [ins] екстреним притулком
                [loc] екстреному притулку
                [capital] Екстрений притулок
               *[nom] екстрений притулок
            }
       *[de] <span lang="de">Notunterkunft</span>
    }

-bundesgerichtshof =
    { $form ->
        [own]
            { $case ->
                [gen] Федерального суду
                [dat] Федеральному суду
                [acc] Федеральний суд
                [ins] Федеральним судом
                [loc] Федеральному суді
                [capital] Федеральний суд
               *[nom] Федеральний суд
            }
       *[de] <span lang="de">Bundesgerichtshof</span>
    }

-housing-office =
    { $form ->
        [own]
            { $case ->
                [gen] житлового відомства
                [dat] житловому відомству
                [acc] житлове відомство
                [ins] житловим відомством
                [loc] житловому відомстві
                [capital] Житлове відомство
               *[nom] житлове відомство
            }
       *[de] <span lang="de">Amt für Wohnungswesen</span>
    }

-mieterverein =
    { $form ->
        [own]
            { $case ->
                [gen] спілки орендарів
                [dat] спілці орендарів
                [acc] спілку орендарів
                [ins] спілкою орендарів
                [loc] спілці орендарів
                [capital] Спілка орендарів
               *[nom] спілка орендарів
            }
       *[de] <span lang="de">Mieterverein</span>
    }

-prozesskostenhilfe =
    { $form ->
        [own]
            { $case ->
                [gen] державної допомоги на судові витрати
                [dat] державній допомозі на судові витрати
                [acc] державну допомогу на судові витрати
                [ins] державною допомогою на судові витрати
                [loc] державній допомозі на судові витрати
                [capital] Державна допомога на судові витрати
               *[nom] державна допомога на судові витрати
            }
       *[de] <span lang="de">Prozesskostenhilfe</span>
    }
