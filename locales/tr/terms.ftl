### Form of address: siz (polite plural). Variety: Turkish of Turkey, TDK spelling, apostrophe ’ (U+2019), quotation marks “…”.
### People: Turkish has no grammatical gender (ev sahibi, kiracı); the guide says once that everybody is meant.
### German official words stay German and never take a Turkish suffix: a Turkish noun follows and takes it ({ -wbs } belgesi).
### `form: "own"` gives the Turkish word (glossary). `case` gives the form for the sentence: gen, dat, acc, loc,
### and `capital`, `acc-capital` … for the start of a sentence.

-city =
    { $case ->
        [gen] Köln’ün
        [dat] Köln’e
        [loc] Köln’de
       *[nom] Köln
    }

-wbs =
    { $form ->
        [own] sosyal konut hakkı belgesi
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] temel güvence parası
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] kira yardımı
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] olağan kiralar listesi
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] kira freni
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] yüksek kira şikâyeti
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] ev sahibinin taşınma onayı
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht = <span lang="de">Wohnungsaufsicht</span>

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# The own word; the German „Kaution“ stands beside it at the first use.
-kaution =
    { $case ->
        [gen] depozitonun
        [dat] depozitoya
        [acc] depozitoyu
        [acc-capital] Depozitoyu
        [gen-capital] Depozitonun
        [capital] Depozito
       *[nom] depozito
    }

-kaltmiete =
    { $form ->
        [own] yan giderler hariç kira
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] yan giderler ve ısıtma dahil kira
       *[de] <span lang="de">Warmmiete</span>
    }

# The own word, a plural; the German „Nebenkosten“ stands beside it at the first use.
-nebenkosten =
    { $case ->
        [gen] yan giderlerin
        [dat] yan giderlere
        [acc] yan giderleri
        [acc-capital] Yan giderleri
        [capital] Yan giderler
       *[nom] yan giderler
    }

# The own word, a plural; the German „Hausordnung“ stands beside it at the first use.
-hausordnung =
    { $case ->
        [gen] bina kurallarının
        [acc] bina kurallarını
        [loc] bina kurallarında
        [loc-capital] Bina kurallarında
        [capital] Bina kuralları
       *[nom] bina kuralları
    }

# The own word; the German „Übergabeprotokoll“ stands beside it at the first use.
-uebergabeprotokoll =
    { $case ->
        [gen] teslim tutanağının
        [acc] teslim tutanağını
        [loc] teslim tutanağında
        [loc-capital] Teslim tutanağında
        [capital] Teslim tutanağı
       *[nom] teslim tutanağı
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office =
    { $form ->
        [own] Entegrasyon ve Çeşitlilik Dairesi
       *[de] <span lang="de">Amt für Integration und Vielfalt</span>
    }

-komm-an = <span lang="de">Komm-an NRW</span>

-patenschaften = <span lang="de">Kölner Kinder Patenschaften</span>

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus</span>

-eccar = ECCAR

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = KIM

-inka = INKA

-wak = WAK

-nrweltoffen = <span lang="de">NRWeltoffen</span>
