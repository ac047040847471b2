### Form of address: вие (polite plural), not capitalised: the guide speaks to many readers.
### Standard Bulgarian; quotation marks „…“. Full article for subjects (наемодателят), short article elsewhere (наемодателя).
### People: the usual generic masculine (наемодател, наемател); the guide says once that everybody is meant.
### German official words stay German and never take an article or an ending. `form: "own"` gives the Bulgarian word (glossary),
### `form: "short"` and `form: "full"` the short and the full article, `form: "def"` the article of a plural, `form: "capital…"` the start of a sentence.

-city = Кьолн

-wbs =
    { $form ->
        [own] удостоверение за жилище с държавна подкрепа
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] основна парична помощ
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] добавка към наема
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] списък на обичайните наеми
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] ограничение на наема
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] оплакване заради твърде висок наем
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] потвърждение за нанасяне от наемодателя
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht =
    { $form ->
        [own] жилищен надзор
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = Понеделник, вторник и четвъртък

# The own word; the German „Kaution“ stands beside it at the first use in a chapter.
-kaution =
    { $form ->
        [short] депозита
        [full] депозитът
        [capital] Депозит
        [capital-full] Депозитът
       *[bare] депозит
    }

-kaltmiete =
    { $form ->
        [own] наем без допълнителните разходи
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] наем с допълнителните разходи и отоплението
       *[de] <span lang="de">Warmmiete</span>
    }

# The own word; the German „Nebenkosten“ stands beside it at the first use in a chapter.
-nebenkosten =
    { $form ->
        [def] допълнителните разходи
        [capital] Допълнителни разходи
        [capital-def] Допълнителните разходи
       *[bare] допълнителни разходи
    }

# The German „Hausordnung“ stands beside it at the first use.
-hausordnung =
    { $form ->
        [short] правилника за вътрешния ред
        [full] правилникът за вътрешния ред
        [capital-full] Правилникът за вътрешния ред
       *[bare] правилник за вътрешния ред
    }

# The German „Übergabeprotokoll“ stands beside it at the first use.
-uebergabeprotokoll =
    { $form ->
        [short] приемо-предавателния протокол
        [full] приемо-предавателният протокол
        [capital-full] Приемо-предавателният протокол
       *[bare] приемо-предавателен протокол
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

## Wörter, die auf Briefen und in Verträgen stehen: Das deutsche Wort steht beim ersten Mal neben dem eigenen.

# The own word; the German „Kündigung“ stands beside it at the first use in a chapter.
-kuendigung =
    { $form ->
        [def] прекратяването
        [capital] Прекратяване
        [capital-def] Прекратяването
        [de] <span lang="de">Kündigung</span>
       *[bare] прекратяване
    }

-abmahnung =
    { $form ->
        [own] писмено предупреждение
       *[de] <span lang="de">Abmahnung</span>
    }

# The own word; the German „Mieterhöhung“ stands beside it at the first use in a chapter.
-mieterhoehung =
    { $form ->
        [def] увеличението на наема
       *[bare] увеличение на наема
    }

# The own word; the German „Abrechnung“ stands beside it at the first use in a chapter. Not „сметка“: that is also a bill and a bank account.
-abrechnung =
    { $form ->
        [short] отчета
        [full] отчетът
        [capital-full] Отчетът
        [own] годишен отчет за разходите
       *[bare] отчет
    }

-klage =
    { $form ->
        [own] съдебен иск
       *[de] <span lang="de">Klage</span>
    }

-raeumungsklage =
    { $form ->
        [own] съдебен иск за опразване на жилището
       *[de] <span lang="de">Räumungsklage</span>
    }

-mahnbescheid =
    { $form ->
        [own] съдебна заповед за плащане
       *[de] <span lang="de">Mahnbescheid</span>
    }

-eigenbedarf =
    { $form ->
        [own] собствена нужда на наемодателя
       *[de] <span lang="de">Eigenbedarf</span>
    }

-staffelmiete =
    { $form ->
        [own] стъпаловиден наем
       *[de] <span lang="de">Staffelmiete</span>
    }

-indexmiete =
    { $form ->
        [own] индексиран наем
       *[de] <span lang="de">Indexmiete</span>
    }

# The own word; the German „Modernisierung“ stands beside it at the first use in a chapter.
-modernisierung =
    { $form ->
        [def] модернизацията
       *[bare] модернизация
    }

-zusicherung =
    { $form ->
        [own] писмено обещание
       *[de] <span lang="de">Zusicherung</span>
    }

-bescheid =
    { $form ->
        [own] решение на служба
       *[de] <span lang="de">Bescheid</span>
    }

# The own words; the German „Vorbehalt“ stands beside them at the first use in a chapter.
-vorbehalt = запазване на правата

# The own word; the German „Mangel“ stands beside it at the first use in a chapter.
-mangel = дефект

-mietminderung =
    { $form ->
        [own] намаляване на наема
       *[de] <span lang="de">Mietminderung</span>
    }

# The own word; the German „Widerspruch“ stands beside it at the first use in a chapter.
-widerspruch =
    { $form ->
        [def] възражението
        [capital-def] Възражението
       *[bare] възражение
    }

-grundversorger =
    { $form ->
        [own] основен доставчик
       *[de] <span lang="de">Grundversorger</span>
    }

-betriebskosten =
    { $form ->
        [own] експлоатационни разходи
       *[de] <span lang="de">Betriebskosten</span>
    }

-buergschaft =
    { $form ->
        [own] поръчителство
       *[de] <span lang="de">Bürgschaft</span>
    }

-beratungshilfe =
    { $form ->
        [own] помощ за съвет от адвокат
       *[de] <span lang="de">Beratungshilfe</span>
    }

-schoenheitsreparaturen =
    { $form ->
        [own] освежителен ремонт
       *[de] <span lang="de">Schönheitsreparaturen</span>
    }

-untermiete =
    { $form ->
        [own] преотдаване под наем
       *[de] <span lang="de">Untermiete</span>
    }

-anmeldung =
    { $form ->
        [own] адресна регистрация
       *[de] <span lang="de">Anmeldung</span>
    }

-kuendigungsverzicht =
    { $form ->
        [own] отказ от правото на прекратяване
       *[de] <span lang="de">Kündigungsverzicht</span>
    }

-vergleichsmiete =
    { $form ->
        [own] обичаен наем в града
       *[de] <span lang="de">Vergleichsmiete</span>
    }

-provision =
    { $form ->
        [own] комисиона
       *[de] <span lang="de">Provision</span>
    }

-antidiskriminierungsbuero =
    { $form ->
        [own] бюро срещу дискриминацията
       *[de] <span lang="de">Antidiskriminierungsbüro</span>
    }

-auszugsmanagement = <span lang="de">Auszugsmanagement</span>

-aufhebungsvertrag =
    { $form ->
        [own] споразумение за прекратяване
       *[de] <span lang="de">Aufhebungsvertrag</span>
    }

-erstausstattung =
    { $form ->
        [own] първо обзавеждане
       *[de] <span lang="de">Erstausstattung</span>
    }

-selbstauskunft =
    { $form ->
        [own] формуляр с данни за вас
       *[de] <span lang="de">Selbstauskunft</span>
    }

-zeitmietvertrag =
    { $form ->
        [own] срочен договор за наем
       *[de] <span lang="de">Zeitmietvertrag</span>
    }

-abloese =
    { $form ->
        [own] пари за вещи, които остават в жилището
       *[de] <span lang="de">Ablöse</span>
    }

-sperrung =
    { $form ->
        [own] спиране на тока или газа
       *[de] <span lang="de">Sperrung</span>
    }

-sonderkuendigungsrecht =
    { $form ->
        [own] специално право на прекратяване
       *[de] <span lang="de">Sonderkündigungsrecht</span>
    }

-raeumungsfrist =
    { $form ->
        [own] време до изнасянето, дадено от съда
       *[de] <span lang="de">Räumungsfrist</span>
    }

-notunterkunft =
    { $form ->
        [own] спешен подслон
       *[de] <span lang="de">Notunterkunft</span>
    }

-bundesgerichtshof =
    { $form ->
        [own] Федерален върховен съд
       *[de] <span lang="de">Bundesgerichtshof</span>
    }

-housing-office =
    { $form ->
        [own] жилищна служба
       *[de] <span lang="de">Amt für Wohnungswesen</span>
    }

-mieterverein =
    { $form ->
        [own] сдружение на наемателите
       *[de] <span lang="de">Mieterverein</span>
    }

-prozesskostenhilfe =
    { $form ->
        [own] помощ за съдебните разноски
       *[de] <span lang="de">Prozesskostenhilfe</span>
    }
