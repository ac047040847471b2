### Form of address: شما (polite plural), in verbs and suffixes: بنویسید، قراردادتان.
### Iranian Persian in plain words, chosen so that Dari speakers can read it; digits are Western (0–9) as in German contracts; quotation marks «…», inside them ‹…›; ZWNJ in compounds; ezafe after ه is written هٔ.
### People: Persian has no grammatical gender; صاحب‌خانه is whoever lets the flat, مستأجر whoever rents it. The guide says once that everybody is meant.
### Wohnung = خانه, Haus = ساختمان, Stadt (as an authority) = شهرداری.
### German official words stay German, marked as German, usually after a Persian noun: گواهی { -wbs }، ادارهٔ { -jobcenter }.
### `form`: own = the Persian word alone, full = Persian with the German in brackets, de = the German word.

-city = کلن

-wbs =
    { $form ->
        [own] گواهی اجارهٔ خانهٔ یارانه‌ای
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] کمک‌هزینهٔ پایهٔ زندگی
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] کمک‌هزینهٔ مسکن
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] جدول اجاره‌های معمول
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] ترمز اجاره
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] اعتراض به اجارهٔ بیش از حد مجاز
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] تأییدیهٔ صاحب‌خانه
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag =
    { $form ->
        [full] حق رادیو و تلویزیون (<span lang="de">Rundfunkbeitrag</span>)
       *[de] <span lang="de">Rundfunkbeitrag</span>
    }

-wohnungsaufsicht =
    { $form ->
        [own] بخش نظارت بر مسکن
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# Mehrmals auf den Karten mit Adressen. Wochentage übersetzen; wie in einem Satzanfang schreiben.
-city-office-days = دوشنبه، سه‌شنبه و پنجشنبه

# The German word stands beside it at the first use in a chapter.
-kaution =
    { $form ->
        [full] ودیعه (<span lang="de">Kaution</span>)
       *[own] ودیعه
    }

# Widely used among Persian speakers in Germany. The German word stands beside it at the first use in a chapter.
-kaltmiete =
    { $form ->
        [full] اجارهٔ سرد (<span lang="de">Kaltmiete</span>)
       *[own] اجارهٔ سرد
    }

-warmmiete =
    { $form ->
        [full] اجارهٔ گرم (<span lang="de">Warmmiete</span>)
       *[own] اجارهٔ گرم
    }

# The German word stands beside it at the first use in a chapter.
-nebenkosten =
    { $form ->
        [full] هزینه‌های جانبی (<span lang="de">Nebenkosten</span>)
       *[own] هزینه‌های جانبی
    }

-hausordnung =
    { $form ->
        [full] مقررات ساختمان (<span lang="de">Hausordnung</span>)
       *[own] مقررات ساختمان
    }

-uebergabeprotokoll =
    { $form ->
        [full] صورت‌جلسهٔ تحویل (<span lang="de">Übergabeprotokoll</span>)
       *[own] صورت‌جلسهٔ تحویل
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office =
    { $form ->
        [full] ادارهٔ ادغام و تنوع (<span lang="de">Amt für Integration und Vielfalt</span>)
       *[own] ادارهٔ ادغام و تنوع
    }

-komm-an = <span lang="de">Komm-an NRW</span>

-patenschaften = <span lang="de">Kölner Kinder Patenschaften</span>

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus – Schule mit Courage</span>

-eccar = <span lang="de">ECCAR</span>

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>

# Brief, der den Mietvertrag beendet. Steht so über dem Brief. Nur in der Einzahl benutzen.
-kuendigung =
    { $form ->
        [full] فسخ قرارداد (<span lang="de">Kündigung</span>)
       *[own] فسخ قرارداد
    }

# Brief der Vermieter*in, der warnt: Das war falsch, tun Sie das nicht mehr.
-abmahnung =
    { $form ->
        [full] اخطار (<span lang="de">Abmahnung</span>)
       *[own] اخطار
    }

# Die Vermieter*in will mehr Miete.
-mieterhoehung =
    { $form ->
        [full] افزایش اجاره (<span lang="de">Mieterhöhung</span>)
       *[own] افزایش اجاره
    }

# Jährliche Rechnung über die Nebenkosten.
-abrechnung =
    { $form ->
        [full] صورت‌حساب (<span lang="de">Abrechnung</span>)
       *[own] صورت‌حساب
    }

# Brief vom Gericht: Jemand verlangt dort etwas von Ihnen.
-klage =
    { $form ->
        [de] <span lang="de">Klage</span>
        [full] دادخواست (<span lang="de">Klage</span>)
       *[own] دادخواست
    }

# Klage, mit der die Vermieter*in verlangt, dass man auszieht.
-raeumungsklage =
    { $form ->
        [full] دادخواست تخلیه (<span lang="de">Räumungsklage</span>)
       *[own] دادخواست تخلیه
    }

# Brief vom Gericht über Geld; das Gericht hat die Forderung nicht geprüft.
-mahnbescheid =
    { $form ->
        [full] دستور پرداخت دادگاه (<span lang="de">Mahnbescheid</span>)
       *[own] دستور پرداخت دادگاه
    }

# Die Vermieter*in braucht die Wohnung für sich oder ihre Familie.
-eigenbedarf =
    { $form ->
        [full] نیاز شخصی صاحب‌خانه (<span lang="de">Eigenbedarf</span>)
       *[own] نیاز شخصی صاحب‌خانه
    }

# Vertrag, in dem die Erhöhungen schon stehen.
-staffelmiete =
    { $form ->
        [full] اجارهٔ پلکانی (<span lang="de">Staffelmiete</span>)
       *[own] اجارهٔ پلکانی
    }

# Vertrag, bei dem die Miete den Preisen in Deutschland folgt.
-indexmiete =
    { $form ->
        [full] اجارهٔ وابسته به شاخص قیمت‌ها (<span lang="de">Indexmiete</span>)
       *[own] اجارهٔ وابسته به شاخص قیمت‌ها
    }

# Arbeiten, die die Wohnung besser machen. Nicht: Reparatur.
-modernisierung =
    { $form ->
        [full] نوسازی (<span lang="de">Modernisierung</span>)
       *[own] نوسازی
    }

# Schriftliches Versprechen des Jobcenters vor dem Umzug. Immer dasselbe Wort.
-zusicherung =
    { $form ->
        [full] تعهد کتبی (<span lang="de">Zusicherung</span>)
       *[own] تعهد کتبی
    }

# Brief eines Amtes mit seiner Entscheidung.
-bescheid =
    { $form ->
        [full] نامهٔ تصمیم اداره (<span lang="de">Bescheid</span>)
       *[own] نامهٔ تصمیم اداره
    }

# Zahlen oder übernehmen, ohne Rechte aufzugeben.
-vorbehalt =
    { $form ->
        [full] حفظ حق (<span lang="de">Vorbehalt</span>)
       *[own] حفظ حق
    }

# Etwas an der Wohnung ist nicht in Ordnung.
-mangel =
    { $form ->
        [full] عیب (<span lang="de">Mangel</span>)
       *[own] عیب
    }

# Weniger Miete wegen eines Mangels.
-mietminderung =
    { $form ->
        [full] کاهش اجاره (<span lang="de">Mietminderung</span>)
       *[own] کاهش اجاره
    }

# Erklärung: Ich bin nicht einverstanden. Im Satz männlich: „der Widerspruch“.
-widerspruch =
    { $form ->
        [full] مخالفت (<span lang="de">Widerspruch</span>)
       *[own] مخالفت
    }

# Firma, die alle Haushalte mit Strom beliefert, die keinen anderen Vertrag haben.
-grundversorger =
    { $form ->
        [full] تأمین‌کنندهٔ پایه (<span lang="de">Grundversorger</span>)
       *[own] تأمین‌کنندهٔ پایه
    }

# Das Wort im Gesetz für Nebenkosten. Dieselbe Sache, zwei deutsche Wörter: beide müssen Leser*innen kennen.
-betriebskosten =
    { $form ->
        [full] هزینه‌های جاری ساختمان (<span lang="de">Betriebskosten</span>)
       *[own] هزینه‌های جاری ساختمان
    }

# Versprechen einer Bank oder Person, für jemanden zu zahlen.
-buergschaft =
    { $form ->
        [full] ضمانت‌نامه (<span lang="de">Bürgschaft</span>)
       *[own] ضمانت‌نامه
    }

# Hilfe vom Staat für Menschen mit wenig Geld, die eine Anwält*in brauchen.
-beratungshilfe =
    { $form ->
        [full] کمک دولتی برای مشاورهٔ حقوقی (<span lang="de">Beratungshilfe</span>)
       *[own] کمک دولتی برای مشاورهٔ حقوقی
    }

# Streichen, Tapezieren und Ähnliches.
-schoenheitsreparaturen =
    { $form ->
        [full] رنگ و کاغذدیواری (<span lang="de">Schönheitsreparaturen</span>)
       *[own] رنگ و کاغذدیواری
    }

# Weitervermieten durch die Mieter*in.
-untermiete =
    { $form ->
        [full] اجارهٔ دست‌دوم (<span lang="de">Untermiete</span>)
       *[own] اجارهٔ دست‌دوم
    }

# Der Stadt sagen, wo man wohnt.
-anmeldung =
    { $form ->
        [full] ثبت نشانی (<span lang="de">Anmeldung</span>)
       *[own] ثبت نشانی
    }

# Satz im Vertrag, dass man eine Zeit lang nicht kündigen kann.
-kuendigungsverzicht =
    { $form ->
        [full] چشم‌پوشی از حق فسخ (<span lang="de">Kündigungsverzicht</span>)
       *[own] چشم‌پوشی از حق فسخ
    }

# Kurz für „ortsübliche Vergleichsmiete“: die Miete, die für ähnliche Wohnungen üblich ist.
-vergleichsmiete =
    { $form ->
        [full] اجارهٔ معمول محل (<span lang="de">Vergleichsmiete</span>)
       *[own] اجارهٔ معمول محل
    }

# Geld für die Makler*in.
-provision =
    { $form ->
        [full] کمیسیون واسطه (<span lang="de">Provision</span>)
       *[own] کمیسیون واسطه
    }

# Büro, das hilft, wenn jemand schlechter behandelt wird. Name steht auf der Karte.
-antidiskriminierungsbuero =
    { $form ->
        [full] دفتر مبارزه با تبعیض (<span lang="de">Antidiskriminierungsbüro</span>)
       *[own] دفتر مبارزه با تبعیض
    }

# Angebot in Köln: Hilfe beim Umzug aus einer Unterkunft in eine Wohnung. Name, bleibt deutsch.
-auszugsmanagement = <span lang="de">Auszugsmanagement</span>

# Vertrag, mit dem beide den Mietvertrag beenden.
-aufhebungsvertrag =
    { $form ->
        [full] توافق‌نامهٔ پایان قرارداد (<span lang="de">Aufhebungsvertrag</span>)
       *[own] توافق‌نامهٔ پایان قرارداد
    }

# Geld für die ersten Möbel und Geräte.
-erstausstattung =
    { $form ->
        [full] کمک برای اولین وسایل خانه (<span lang="de">Erstausstattung</span>)
       *[own] کمک برای اولین وسایل خانه
    }

# Formular der Vermieter*in mit Fragen.
-selbstauskunft =
    { $form ->
        [full] فرم اطلاعات شخصی (<span lang="de">Selbstauskunft</span>)
       *[own] فرم اطلاعات شخصی
    }

# Mietvertrag mit einem festen letzten Tag.
-zeitmietvertrag =
    { $form ->
        [full] قرارداد اجارهٔ مدت‌دار (<span lang="de">Zeitmietvertrag</span>)
       *[own] قرارداد اجارهٔ مدت‌دار
    }

# Geld für Möbel oder Küche, die in der Wohnung bleiben.
-abloese =
    { $form ->
        [full] پول وسایل باقی‌مانده (<span lang="de">Ablöse</span>)
       *[own] پول وسایل باقی‌مانده
    }

# Abschalten von Strom oder Gas, weil nicht bezahlt wurde.
-sperrung =
    { $form ->
        [full] قطع برق یا گاز (<span lang="de">Sperrung</span>)
       *[own] قطع برق یا گاز
    }

# Recht, nach einer Mieterhöhung früher zu kündigen.
-sonderkuendigungsrecht =
    { $form ->
        [full] حق ویژهٔ فسخ (<span lang="de">Sonderkündigungsrecht</span>)
       *[own] حق ویژهٔ فسخ
    }

# Zeit bis zum Auszug, die ein Gericht gibt.
-raeumungsfrist =
    { $form ->
        [full] مهلت تخلیه (<span lang="de">Räumungsfrist</span>)
       *[own] مهلت تخلیه
    }

# Platz zum Wohnen für Menschen ohne Wohnung.
-notunterkunft =
    { $form ->
        [full] سرپناه اضطراری (<span lang="de">Notunterkunft</span>)
       *[own] سرپناه اضطراری
    }

# Höchstes deutsches Gericht für das Mietrecht.
-bundesgerichtshof =
    { $form ->
        [full] دیوان عالی فدرال (<span lang="de">Bundesgerichtshof</span>)
       *[own] دیوان عالی فدرال
    }

# Amt der Stadt: WBS, Beratung zur Suche, zu hohe Mieten. Name steht auf der Karte.
-housing-office =
    { $form ->
        [full] ادارهٔ امور مسکن (<span lang="de">Amt für Wohnungswesen</span>)
       *[own] ادارهٔ امور مسکن
    }

# Verein, der seine Mitglieder berät. Name steht auf der Karte.
-mieterverein =
    { $form ->
        [full] انجمن مستأجران (<span lang="de">Mieterverein</span>)
       *[own] انجمن مستأجران
    }

# Hilfe vom Staat für die Kosten eines Verfahrens vor Gericht.
-prozesskostenhilfe =
    { $form ->
        [full] کمک دولتی برای هزینهٔ دادگاه (<span lang="de">Prozesskostenhilfe</span>)
       *[own] کمک دولتی برای هزینهٔ دادگاه
    }
