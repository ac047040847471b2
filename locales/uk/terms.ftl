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

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

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
        [own] оренда з додатковими витратами й опаленням
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

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus</span>

-eccar = <span lang="de">ECCAR</span>

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>
