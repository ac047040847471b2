### Form of address: أنتم (polite plural), in verbs and suffixes: ابحثوا، عقدكم.
### Modern Standard Arabic in plain words; quotation marks ”…“ (as in CLDR); Western digits (the readers compare with German papers).
### People: the usual generic masculine (المؤجر، المستأجر); the guide says once that everybody is meant.
### German official words stay German, marked as German, usually after an Arabic noun: شهادة { -wbs }، مكتب { -jobcenter }.
### No Arabic prefix (و ب ل) is glued to a placeable or to a German word: write around, or use `form: "and-full"`.
### `form`: own = the Arabic word alone, full = Arabic with the German in brackets, and-full = the same with و in front, de = the German word;
### the = with the article, the-full = that with the German in brackets, any and any-full = without the article after كل or آخر.

-city = كولونيا

-wbs =
    { $form ->
        [own] شهادة استحقاق السكن المدعوم
       *[de] <span lang="de">Wohnberechtigungsschein</span>
    }

-wbs-short = <span lang="de">WBS</span>

-grundsicherungsgeld =
    { $form ->
        [own] إعانة الضمان الأساسي
       *[de] <span lang="de">Grundsicherungsgeld</span>
    }

-wohngeld =
    { $form ->
        [own] إعانة السكن
       *[de] <span lang="de">Wohngeld</span>
    }

-jobcenter = <span lang="de">Jobcenter</span>

-schufa = <span lang="de">SCHUFA</span>

-mietspiegel =
    { $form ->
        [own] قائمة الإيجارات المعتادة
       *[de] <span lang="de">Mietspiegel</span>
    }

-mietpreisbremse =
    { $form ->
        [own] قاعدة الحد من الإيجار
       *[de] <span lang="de">Mietpreisbremse</span>
    }

-ruege =
    { $form ->
        [own] شكوى من إيجار أعلى من المسموح
       *[de] <span lang="de">Rüge</span>
    }

-wohnungsgeberbestaetigung =
    { $form ->
        [own] تأكيد السكن من المؤجر
       *[de] <span lang="de">Wohnungsgeberbestätigung</span>
    }

-kundenzentrum = <span lang="de">Kundenzentrum</span>

-rundfunkbeitrag =
    { $form ->
        [full] رسوم الإذاعة والتلفزيون (<span lang="de">Rundfunkbeitrag</span>)
        [and-full] ورسوم الإذاعة والتلفزيون (<span lang="de">Rundfunkbeitrag</span>)
       *[de] <span lang="de">Rundfunkbeitrag</span>
    }

-wohnungsaufsicht =
    { $form ->
        [own] قسم الإشراف على السكن
       *[de] <span lang="de">Wohnungsaufsicht</span>
    }

-fachstelle = <span lang="de">Fachstelle Wohnen</span>

# Mehrmals auf den Karten mit Adressen. Wochentage übersetzen; wie in einem Satzanfang schreiben.
-city-office-days = الإثنين والثلاثاء والخميس

# Not مبلغ التأمين: readers take that for insurance. The German word stands beside it at the first use in a chapter.
-kaution =
    { $form ->
        [full] مبلغ الضمان (<span lang="de">Kaution</span>)
        [and-full] ومبلغ الضمان (<span lang="de">Kaution</span>)
       *[own] مبلغ الضمان
    }

# Widely used among Arabic speakers in Germany. The German word stands beside it at the first use in a chapter.
-kaltmiete =
    { $form ->
        [full] الإيجار البارد (<span lang="de">Kaltmiete</span>)
       *[own] الإيجار البارد
    }

-warmmiete =
    { $form ->
        [full] الإيجار الدافئ (<span lang="de">Warmmiete</span>)
       *[own] الإيجار الدافئ
    }

# The German word stands beside it at the first use in a chapter.
-nebenkosten =
    { $form ->
        [full] التكاليف الإضافية (<span lang="de">Nebenkosten</span>)
        [and-full] والتكاليف الإضافية (<span lang="de">Nebenkosten</span>)
       *[own] التكاليف الإضافية
    }

-hausordnung =
    { $form ->
        [full] قواعد المبنى (<span lang="de">Hausordnung</span>)
       *[own] قواعد المبنى
    }

-uebergabeprotokoll =
    { $form ->
        [full] محضر التسليم (<span lang="de">Übergabeprotokoll</span>)
       *[own] محضر التسليم
    }

-wertstofftonne = <span lang="de">Wertstofftonne</span>

-office =
    { $form ->
        [full] مكتب الاندماج والتنوع (<span lang="de">Amt für Integration und Vielfalt</span>)
       *[own] مكتب الاندماج والتنوع
    }

-komm-an = <span lang="de">Komm-an NRW</span>

-patenschaften = <span lang="de">Kölner Kinder Patenschaften</span>

-schule-ohne-rassismus = <span lang="de">Schule ohne Rassismus – Schule mit Courage</span>

-eccar = ECCAR

-zmi = <span lang="de">ZMI-Magazin</span>

-kim = <span lang="de">KIM</span>

-inka = <span lang="de">INKA</span>

-wak = <span lang="de">WAK</span>

-nrweltoffen = <span lang="de">NRWeltoffen</span>

# Brief, der den Mietvertrag beendet. Steht so über dem Brief. Nur in der Einzahl benutzen.
-kuendigung =
    { $form ->
        [any] إنهاء للعقد
        [full] إنهاء العقد (<span lang="de">Kündigung</span>)
       *[own] إنهاء العقد
    }

# Brief der Vermieter*in, der warnt: Das war falsch, tun Sie das nicht mehr.
-abmahnung =
    { $form ->
        [full] إنذار (<span lang="de">Abmahnung</span>)
       *[own] إنذار
    }

# Die Vermieter*in will mehr Miete.
-mieterhoehung =
    { $form ->
        [full] رفع الإيجار (<span lang="de">Mieterhöhung</span>)
       *[own] رفع الإيجار
    }

# Jährliche Rechnung über die Nebenkosten.
-abrechnung =
    { $form ->
        [any-full] كشف حساب (<span lang="de">Abrechnung</span>)
        [full] كشف الحساب (<span lang="de">Abrechnung</span>)
       *[own] كشف الحساب
    }

# Brief vom Gericht: Jemand verlangt dort etwas von Ihnen.
-klage =
    { $form ->
        [de] <span lang="de">Klage</span>
        [full] دعوى (<span lang="de">Klage</span>)
       *[own] دعوى
    }

# Klage, mit der die Vermieter*in verlangt, dass man auszieht.
-raeumungsklage =
    { $form ->
        [full] دعوى الإخلاء (<span lang="de">Räumungsklage</span>)
       *[own] دعوى الإخلاء
    }

# Brief vom Gericht über Geld; das Gericht hat die Forderung nicht geprüft.
-mahnbescheid =
    { $form ->
        [full] أمر دفع من المحكمة (<span lang="de">Mahnbescheid</span>)
       *[own] أمر دفع من المحكمة
    }

# Die Vermieter*in braucht die Wohnung für sich oder ihre Familie.
-eigenbedarf =
    { $form ->
        [full] حاجة المؤجر إلى الشقة (<span lang="de">Eigenbedarf</span>)
       *[own] حاجة المؤجر إلى الشقة
    }

# Vertrag, in dem die Erhöhungen schon stehen.
-staffelmiete =
    { $form ->
        [full] الإيجار المتدرج (<span lang="de">Staffelmiete</span>)
       *[own] الإيجار المتدرج
    }

# Vertrag, bei dem die Miete den Preisen in Deutschland folgt.
-indexmiete =
    { $form ->
        [full] الإيجار المرتبط بالأسعار (<span lang="de">Indexmiete</span>)
       *[own] الإيجار المرتبط بالأسعار
    }

# Arbeiten, die die Wohnung besser machen. Nicht: Reparatur.
-modernisierung =
    { $form ->
        [full] أعمال التحديث (<span lang="de">Modernisierung</span>)
       *[own] أعمال التحديث
    }

# Schriftliches Versprechen des Jobcenters vor dem Umzug. Immer dasselbe Wort.
-zusicherung =
    { $form ->
        [full] التعهد الخطي (<span lang="de">Zusicherung</span>)
       *[own] التعهد الخطي
    }

# Brief eines Amtes mit seiner Entscheidung.
-bescheid =
    { $form ->
        [the-full] القرار الرسمي (<span lang="de">Bescheid</span>)
        [full] قرار رسمي (<span lang="de">Bescheid</span>)
       *[own] قرار رسمي
    }

# Zahlen oder übernehmen, ohne Rechte aufzugeben.
-vorbehalt =
    { $form ->
        [the] التحفظ
        [the-full] التحفظ (<span lang="de">Vorbehalt</span>)
        [full] تحفظ (<span lang="de">Vorbehalt</span>)
       *[own] تحفظ
    }

# Etwas an der Wohnung ist nicht in Ordnung.
-mangel =
    { $form ->
        [full] عيب (<span lang="de">Mangel</span>)
       *[own] عيب
    }

# Weniger Miete wegen eines Mangels.
-mietminderung =
    { $form ->
        [full] تخفيض الإيجار (<span lang="de">Mietminderung</span>)
       *[own] تخفيض الإيجار
    }

# Erklärung: Ich bin nicht einverstanden. Im Satz männlich: „der Widerspruch“.
-widerspruch =
    { $form ->
        [the] الاعتراض
        [the-full] الاعتراض (<span lang="de">Widerspruch</span>)
        [full] اعتراض (<span lang="de">Widerspruch</span>)
       *[own] اعتراض
    }

# Firma, die alle Haushalte mit Strom beliefert, die keinen anderen Vertrag haben.
-grundversorger =
    { $form ->
        [full] شركة التزويد الأساسي (<span lang="de">Grundversorger</span>)
       *[own] شركة التزويد الأساسي
    }

# Das Wort im Gesetz für Nebenkosten. Dieselbe Sache, zwei deutsche Wörter: beide müssen Leser*innen kennen.
-betriebskosten =
    { $form ->
        [full] تكاليف التشغيل (<span lang="de">Betriebskosten</span>)
       *[own] تكاليف التشغيل
    }

# Versprechen einer Bank oder Person, für jemanden zu zahlen.
-buergschaft =
    { $form ->
        [full] كفالة (<span lang="de">Bürgschaft</span>)
       *[own] كفالة
    }

# Hilfe vom Staat für Menschen mit wenig Geld, die eine Anwält*in brauchen.
-beratungshilfe =
    { $form ->
        [full] المساعدة في تكاليف المشورة القانونية (<span lang="de">Beratungshilfe</span>)
       *[own] المساعدة في تكاليف المشورة القانونية
    }

# Streichen, Tapezieren und Ähnliches.
-schoenheitsreparaturen =
    { $form ->
        [full] أعمال الدهان والتجديد (<span lang="de">Schönheitsreparaturen</span>)
       *[own] أعمال الدهان والتجديد
    }

# Weitervermieten durch die Mieter*in.
-untermiete =
    { $form ->
        [full] التأجير من الباطن (<span lang="de">Untermiete</span>)
       *[own] التأجير من الباطن
    }

# Der Stadt sagen, wo man wohnt.
-anmeldung =
    { $form ->
        [full] تسجيل العنوان (<span lang="de">Anmeldung</span>)
       *[own] تسجيل العنوان
    }

# Satz im Vertrag, dass man eine Zeit lang nicht kündigen kann.
-kuendigungsverzicht =
    { $form ->
        [full] التنازل عن حق إنهاء العقد (<span lang="de">Kündigungsverzicht</span>)
       *[own] التنازل عن حق إنهاء العقد
    }

# Kurz für „ortsübliche Vergleichsmiete“: die Miete, die für ähnliche Wohnungen üblich ist.
-vergleichsmiete =
    { $form ->
        [full] الإيجار المعتاد في المنطقة (<span lang="de">Vergleichsmiete</span>)
       *[own] الإيجار المعتاد في المنطقة
    }

# Geld für die Makler*in.
-provision =
    { $form ->
        [full] عمولة الوسيط (<span lang="de">Provision</span>)
       *[own] عمولة الوسيط
    }

# Büro, das hilft, wenn jemand schlechter behandelt wird. Name steht auf der Karte.
-antidiskriminierungsbuero =
    { $form ->
        [full] مكتب لمكافحة التمييز (<span lang="de">Antidiskriminierungsbüro</span>)
       *[own] مكتب لمكافحة التمييز
    }

# Angebot in Köln: Hilfe beim Umzug aus einer Unterkunft in eine Wohnung. Name, bleibt deutsch.
-auszugsmanagement = <span lang="de">Auszugsmanagement</span>

# Vertrag, mit dem beide den Mietvertrag beenden.
-aufhebungsvertrag =
    { $form ->
        [full] اتفاق إنهاء العقد (<span lang="de">Aufhebungsvertrag</span>)
       *[own] اتفاق إنهاء العقد
    }

# Geld für die ersten Möbel und Geräte.
-erstausstattung =
    { $form ->
        [full] إعانة التجهيز الأول للسكن (<span lang="de">Erstausstattung</span>)
       *[own] إعانة التجهيز الأول للسكن
    }

# Formular der Vermieter*in mit Fragen.
-selbstauskunft =
    { $form ->
        [full] استمارة المعلومات الشخصية (<span lang="de">Selbstauskunft</span>)
       *[own] استمارة المعلومات الشخصية
    }

# Mietvertrag mit einem festen letzten Tag.
-zeitmietvertrag =
    { $form ->
        [full] عقد إيجار محدد المدة (<span lang="de">Zeitmietvertrag</span>)
       *[own] عقد إيجار محدد المدة
    }

# Geld für Möbel oder Küche, die in der Wohnung bleiben.
-abloese =
    { $form ->
        [full] ثمن الأشياء المتروكة (<span lang="de">Ablöse</span>)
       *[own] ثمن الأشياء المتروكة
    }

# Abschalten von Strom oder Gas, weil nicht bezahlt wurde.
-sperrung =
    { $form ->
        [full] قطع الكهرباء أو الغاز (<span lang="de">Sperrung</span>)
       *[own] قطع الكهرباء أو الغاز
    }

# Recht, nach einer Mieterhöhung früher zu kündigen.
-sonderkuendigungsrecht =
    { $form ->
        [full] حق خاص في إنهاء العقد (<span lang="de">Sonderkündigungsrecht</span>)
       *[own] حق خاص في إنهاء العقد
    }

# Zeit bis zum Auszug, die ein Gericht gibt.
-raeumungsfrist =
    { $form ->
        [full] مهلة الإخلاء (<span lang="de">Räumungsfrist</span>)
       *[own] مهلة الإخلاء
    }

# Platz zum Wohnen für Menschen ohne Wohnung.
-notunterkunft =
    { $form ->
        [full] مأوى للطوارئ (<span lang="de">Notunterkunft</span>)
       *[own] مأوى للطوارئ
    }

# Höchstes deutsches Gericht für das Mietrecht.
-bundesgerichtshof =
    { $form ->
        [full] المحكمة الاتحادية العليا (<span lang="de">Bundesgerichtshof</span>)
       *[own] المحكمة الاتحادية العليا
    }

# Amt der Stadt: WBS, Beratung zur Suche, zu hohe Mieten. Name steht auf der Karte.
-housing-office =
    { $form ->
        [full] دائرة شؤون السكن (<span lang="de">Amt für Wohnungswesen</span>)
       *[own] دائرة شؤون السكن
    }

# Verein, der seine Mitglieder berät. Name steht auf der Karte.
-mieterverein =
    { $form ->
        [full] جمعية المستأجرين (<span lang="de">Mieterverein</span>)
       *[own] جمعية المستأجرين
    }

# Hilfe vom Staat für die Kosten eines Verfahrens vor Gericht.
-prozesskostenhilfe =
    { $form ->
        [full] المساعدة في تكاليف المحكمة (<span lang="de">Prozesskostenhilfe</span>)
       *[own] المساعدة في تكاليف المحكمة
    }
