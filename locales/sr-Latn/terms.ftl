### Form of address: vi (polite plural, small letter, as in texts for many readers). In the letters to the landlord: Vi, Vas, Vaš with a capital letter.
### Serbian in Latin letters, ekavian; words that readers from Bosnia and Croatia know as well. Quotation marks „…”.
### People: the usual generic masculine (stanodavac, najmoprimac); the guide says once that everybody is meant.
### German official words stay German and are never inflected. `form: "own"` gives the Serbian word (glossary),
### `case` gives the form for the sentence: gen, acc, ins, loc, and `capital` for the nominative at the start of a sentence.
### Dates print with a full stop of their own („31. decembra 2029.”): no full stop and no comma after them. In a sentence ask for the genitive: DATETIME($date, case: "gen").

-city =
    { $case ->
        [gen] Kelna
        [acc] Keln
        [ins] Kelnom
        [loc] Kelnu
       *[nom] Keln
    }

-wbs =
    { $form ->
        [own] potvrda o pravu na stan s državnom podrškom
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] osnovna novčana pomoć
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] dodatak za kiriju
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] pregled uobičajenih kirija
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] ograničenje kirije
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] pritužba na previsoku kiriju
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] potvrda stanodavca o useljenju
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag = <span lang="de">Rundfunkbeitrag</span>

-wohnungsaufsicht =
    { $form ->
        [own] stambeni nadzor
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

-city-office-days = Ponedeljak, utorak i četvrtak

# The Serbian word; the German „Kaution” stands beside it at the first use in a chapter.
-kaution =
    { $case ->
        [gen] kaucije
        [acc] kauciju
        [ins] kaucijom
        [loc] kauciji
        [capital] Kaucija
       *[nom] kaucija
    }

-kaltmiete =
    { $form ->
        [own] osnovna kirija
       *[de] <span lang="de">Kaltmiete</span>
    }

-warmmiete =
    { $form ->
        [own] ukupna kirija
       *[de] <span lang="de">Warmmiete</span>
    }

# The Serbian words (plural); the German „Nebenkosten” stands beside them at the first use in a chapter.
-nebenkosten =
    { $case ->
        [gen] dodatnih troškova
        [acc] dodatne troškove
        [ins] dodatnim troškovima
        [loc] dodatnim troškovima
        [capital] Dodatni troškovi
       *[nom] dodatni troškovi
    }

# The German „Hausordnung” stands beside it at the first use.
-hausordnung =
    { $case ->
        [gen] kućnog reda
        [acc] kućni red
        [ins] kućnim redom
        [loc] kućnom redu
        [capital] Kućni red
       *[nom] kućni red
    }

# The German „Übergabeprotokoll” stands beside it at the first use.
-uebergabeprotokoll =
    { $case ->
        [gen] zapisnika o primopredaji
        [acc] zapisnik o primopredaji
        [ins] zapisnikom o primopredaji
        [loc] zapisniku o primopredaji
        [capital] Zapisnik o primopredaji
       *[nom] zapisnik o primopredaji
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

# The Serbian word; the German „Kündigung” stands beside it at the first use in a chapter.
-kuendigung =
    { $case ->
        [gen] otkaza
        [acc] otkaz
        [ins] otkazom
        [loc] otkazu
        [capital] Otkaz
        [de] <span lang="de">Kündigung</span>
       *[nom] otkaz
    }

-abmahnung =
    { $form ->
        [own] upozorenje stanodavca
       *[de] <span lang="de">Abmahnung</span>
    }

# The Serbian words; the German „Mieterhöhung” stands beside them at the first use in a chapter.
-mieterhoehung =
    { $case ->
        [gen] povećanja kirije
        [acc] povećanje kirije
        [ins] povećanjem kirije
       *[nom] povećanje kirije
    }

# The Serbian word; the German „Abrechnung” stands beside it at the first use in a chapter.
-abrechnung =
    { $case ->
        [gen] obračuna
        [acc] obračun
        [loc] obračunu
        [capital] Obračun
       *[nom] obračun
    }

-klage =
    { $form ->
        [own] tužba
       *[de] <span lang="de">Klage</span>
    }

-raeumungsklage =
    { $form ->
        [own] tužba za iseljenje
       *[de] <span lang="de">Räumungsklage</span>
    }

-mahnbescheid =
    { $form ->
        [own] sudski platni nalog
       *[de] <span lang="de">Mahnbescheid</span>
    }

-eigenbedarf =
    { $form ->
        [own] sopstvena potreba stanodavca
       *[de] <span lang="de">Eigenbedarf</span>
    }

-staffelmiete =
    { $form ->
        [own] stepenasta kirija
       *[de] <span lang="de">Staffelmiete</span>
    }

-indexmiete =
    { $form ->
        [own] indeksirana kirija
       *[de] <span lang="de">Indexmiete</span>
    }

# The Serbian word; the German „Modernisierung” stands beside it at the first use in a chapter.
-modernisierung =
    { $case ->
        [gen] modernizacije
        [acc] modernizaciju
        [loc] modernizaciji
       *[nom] modernizacija
    }

-zusicherung =
    { $form ->
        [own] pismeno obećanje
       *[de] <span lang="de">Zusicherung</span>
    }

-bescheid =
    { $form ->
        [own] rešenje službe
       *[de] <span lang="de">Bescheid</span>
    }

# The Serbian words; the German „Vorbehalt” stands beside them at the first use in a chapter.
-vorbehalt =
    { $case ->
        [gen] zadržavanja prava
        [acc] zadržavanje prava
       *[nom] zadržavanje prava
    }

# The Serbian word; the German „Mangel” stands beside it at the first use in a chapter.
-mangel = nedostatak

-mietminderung =
    { $form ->
        [own] umanjenje kirije
       *[de] <span lang="de">Mietminderung</span>
    }

# The Serbian word; the German „Widerspruch” stands beside it at the first use in a chapter.
-widerspruch =
    { $case ->
        [gen] prigovora
        [acc] prigovor
        [capital] Prigovor
       *[nom] prigovor
    }

-grundversorger =
    { $form ->
        [own] osnovni snabdevač
       *[de] <span lang="de">Grundversorger</span>
    }

-betriebskosten =
    { $form ->
        [own] troškovi zgrade
       *[de] <span lang="de">Betriebskosten</span>
    }

-buergschaft =
    { $form ->
        [own] jemstvo
       *[de] <span lang="de">Bürgschaft</span>
    }

-beratungshilfe =
    { $form ->
        [own] pomoć za savet advokata
       *[de] <span lang="de">Beratungshilfe</span>
    }

-schoenheitsreparaturen =
    { $form ->
        [own] krečenje i slični radovi
       *[de] <span lang="de">Schönheitsreparaturen</span>
    }

-untermiete =
    { $form ->
        [own] podnajam
       *[de] <span lang="de">Untermiete</span>
    }

-anmeldung =
    { $form ->
        [own] prijava adrese
       *[de] <span lang="de">Anmeldung</span>
    }

-kuendigungsverzicht =
    { $form ->
        [own] odricanje od prava na otkaz
       *[de] <span lang="de">Kündigungsverzicht</span>
    }

-vergleichsmiete =
    { $form ->
        [own] uporedna kirija u mestu
       *[de] <span lang="de">Vergleichsmiete</span>
    }

-provision =
    { $form ->
        [own] provizija
       *[de] <span lang="de">Provision</span>
    }

-antidiskriminierungsbuero =
    { $form ->
        [own] savetovalište protiv diskriminacije
       *[de] <span lang="de">Antidiskriminierungsbüro</span>
    }

-auszugsmanagement = <span lang="de">Auszugsmanagement</span>

-aufhebungsvertrag =
    { $form ->
        [own] sporazum o raskidu ugovora
       *[de] <span lang="de">Aufhebungsvertrag</span>
    }

-erstausstattung =
    { $form ->
        [own] prvo opremanje stana
       *[de] <span lang="de">Erstausstattung</span>
    }

-selbstauskunft =
    { $form ->
        [own] obrazac s podacima o vama
       *[de] <span lang="de">Selbstauskunft</span>
    }

-zeitmietvertrag =
    { $form ->
        [own] ugovor o najmu na određeno vreme
       *[de] <span lang="de">Zeitmietvertrag</span>
    }

-abloese =
    { $form ->
        [own] novac za stvari koje ostaju u stanu
       *[de] <span lang="de">Ablöse</span>
    }

-sperrung =
    { $form ->
        [own] isključenje struje ili gasa
       *[de] <span lang="de">Sperrung</span>
    }

-sonderkuendigungsrecht =
    { $form ->
        [own] posebno pravo na otkaz
       *[de] <span lang="de">Sonderkündigungsrecht</span>
    }

-raeumungsfrist =
    { $form ->
        [own] vreme do iseljenja koje daje sud
       *[de] <span lang="de">Räumungsfrist</span>
    }

-notunterkunft =
    { $form ->
        [own] hitni smeštaj
       *[de] <span lang="de">Notunterkunft</span>
    }

-bundesgerichtshof =
    { $form ->
        [own] Savezni vrhovni sud
       *[de] <span lang="de">Bundesgerichtshof</span>
    }

-housing-office =
    { $form ->
        [own] stambena služba
       *[de] <span lang="de">Amt für Wohnungswesen</span>
    }

-mieterverein =
    { $form ->
        [own] udruženje najmoprimaca
       *[de] <span lang="de">Mieterverein</span>
    }

-prozesskostenhilfe =
    { $form ->
        [own] pomoć za sudske troškove
       *[de] <span lang="de">Prozesskostenhilfe</span>
    }
