### Fachwörter des Wegweisers Wohnen: Wörter, die in jeder Ausgabe gleich heißen müssen.
### Amtliche deutsche Wörter bleiben in Übersetzungen deutsch und werden als Deutsch ausgezeichnet:
### die Leser*innen brauchen sie auf Ämtern und in Briefen. Wo sich das Wort nicht beugen lässt, den Satz darum herum bauen.

# Name der Stadt. Darf die in der Sprache übliche Form haben (Cologne, Kolonia, Кельн) und gebeugt werden.
-city = Köln

# Bescheinigung für geförderte, günstige Wohnungen. Bleibt deutsch, beim ersten Mal erklären.
-wbs = Wohnberechtigungsschein

# Abkürzung von Wohnberechtigungsschein. Bleibt deutsch, lateinische Buchstaben.
-wbs-short = WBS

# Geld vom Jobcenter zum Leben und Wohnen. Hieß früher Bürgergeld; dieser alte Name steht nur, wo das erklärt wird. Bleibt deutsch.
-grundsicherungsgeld = Grundsicherungsgeld

# Zuschuss der Stadt zur Miete für Menschen mit kleinem Einkommen. Bleibt deutsch.
-wohngeld = Wohngeld

# Amt, das das Grundsicherungsgeld zahlt. Bleibt deutsch.
-jobcenter = Jobcenter

# Firma, die Daten über Zahlungen sammelt. Eigenname, Großbuchstaben.
-schufa = SCHUFA

# Übersicht über übliche Mieten in einer Stadt. Bleibt deutsch.
-mietspiegel = Mietspiegel

# Regel, die die Miete bei einem neuen Vertrag begrenzt. Bleibt deutsch, beim ersten Mal erklären.
-mietpreisbremse = Mietpreisbremse

# Beschwerde bei der Vermieter*in über eine zu hohe Miete. Bleibt deutsch, beim ersten Mal erklären.
-ruege = Rüge

# Papier der Vermieter*in, das den Einzug bestätigt. Bleibt deutsch.
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# Stadtbüro, in dem man seine Adresse anmeldet. Bleibt deutsch.
-kundenzentrum = Kundenzentrum

# Gebühr für Radio und Fernsehen, eine je Wohnung. Bleibt deutsch.
-rundfunkbeitrag = Rundfunkbeitrag

# Stelle der Stadt, die unter anderem viel zu hohe Mieten prüft. Bleibt deutsch.
-wohnungsaufsicht = Wohnungsaufsicht

# Stelle der Stadt, die hilft, wenn man die Wohnung verlieren kann. Bleibt deutsch.
-fachstelle = Fachstelle Wohnen

# Mehrmals auf den Karten mit Adressen. Wochentage übersetzen; wie in einem Satzanfang schreiben.
-city-office-days = Montag, Dienstag und Donnerstag

# Sicherheit in Geld für die Vermieter*in. Das deutsche Wort steht im Mietvertrag; es bleibt beim ersten Mal neben dem eigenen Wort.
-kaution = Kaution

# Miete ohne Nebenkosten, also auch ohne Heizung. Das deutsche Wort steht im Mietvertrag und in Anzeigen.
-kaltmiete = Kaltmiete

# Kaltmiete und Nebenkosten zusammen, meist auch mit Heizung. Das deutsche Wort steht im Mietvertrag und in Anzeigen.
-warmmiete = Warmmiete

# Kosten für das Haus neben der Kaltmiete, meist auch für die Heizung; im Gesetz „Betriebskosten“. Steht im Mietvertrag und in der Abrechnung.
-nebenkosten = Nebenkosten

# Regeln des Hauses für alle Bewohner*innen. Bleibt beim ersten Mal neben dem eigenen Wort.
-hausordnung = Hausordnung

# Liste mit dem Zustand der Wohnung beim Einzug und beim Auszug. Bleibt beim ersten Mal neben dem eigenen Wort.
-uebergabeprotokoll = Übergabeprotokoll

# Kölner Tonne mit gelbem Deckel. Aufdruck und Name bleiben deutsch.
-wertstofftonne = Wertstofftonne

# Amt der Stadt Köln, aus dessen Bericht die Zahlen stammen. Bleibt deutsch, beim ersten Mal in der eigenen Sprache erklären.
-office = Amt für Integration und Vielfalt

# Förderprogramm in Nordrhein-Westfalen, hilft Ehrenamtlichen. Bleibt deutsch.
-komm-an = Komm-an NRW

# Projekt, bei dem immer eine Pat*in und ein Kind zusammengehören. Drei Wörter ohne Bindestrich. Bleibt deutsch.
-patenschaften = Kölner Kinder Patenschaften

# Netzwerk von Schulen. Bleibt deutsch, beim ersten Mal erklären: Schulen, die gegen Rassismus arbeiten.
-schule-ohne-rassismus = Schule ohne Rassismus – Schule mit Courage

# Bündnis europäischer Städte gegen Rassismus. Bleibt ECCAR.
-eccar = ECCAR

# Name einer Zeitschrift. Bleibt deutsch.
-zmi = ZMI-Magazin

# Angebot mit Case-Management. Bleibt KIM.
-kim = KIM

# Beratungsangebot mit Geld von der EU. Bleibt INKA.
-inka = INKA

# Beratungsangebot für Menschen aus der EU. Bleibt WAK.
-wak = WAK

# Programm in Nordrhein-Westfalen, gefördert vom Land. Ein Wort: NRW groß, der Rest klein. Bleibt deutsch.
-nrweltoffen = NRWeltoffen

## Wörter, die auf Briefen und in Verträgen stehen: Das deutsche Wort steht beim ersten Mal neben dem eigenen.

# Brief, der den Mietvertrag beendet. Steht so über dem Brief. Nur in der Einzahl benutzen.
-kuendigung = Kündigung

# Brief der Vermieter*in, der warnt: Das war falsch, tun Sie das nicht mehr.
-abmahnung = Abmahnung

# Die Vermieter*in will mehr Miete.
-mieterhoehung = Mieterhöhung

# Jährliche Rechnung über die Nebenkosten.
-abrechnung = Abrechnung

# Brief vom Gericht: Jemand verlangt dort etwas von Ihnen.
-klage = Klage

# Klage, mit der die Vermieter*in verlangt, dass man auszieht.
-raeumungsklage = Räumungsklage

# Brief vom Gericht über Geld; das Gericht hat die Forderung nicht geprüft.
-mahnbescheid = Mahnbescheid

# Die Vermieter*in braucht die Wohnung für sich oder ihre Familie.
-eigenbedarf = Eigenbedarf

# Vertrag, in dem die Erhöhungen schon stehen.
-staffelmiete = Staffelmiete

# Vertrag, bei dem die Miete den Preisen in Deutschland folgt.
-indexmiete = Indexmiete

# Arbeiten, die die Wohnung besser machen. Nicht: Reparatur.
-modernisierung = Modernisierung

# Schriftliches Versprechen des Jobcenters vor dem Umzug. Immer dasselbe Wort.
-zusicherung = Zusicherung

# Brief eines Amtes mit seiner Entscheidung.
-bescheid = Bescheid

# Zahlen oder übernehmen, ohne Rechte aufzugeben.
-vorbehalt = Vorbehalt

# Etwas an der Wohnung ist nicht in Ordnung.
-mangel = Mangel

# Weniger Miete wegen eines Mangels.
-mietminderung = Mietminderung

# Erklärung: Ich bin nicht einverstanden. Im Satz männlich: „der Widerspruch“.
-widerspruch = Widerspruch

# Firma, die alle Haushalte mit Strom beliefert, die keinen anderen Vertrag haben.
-grundversorger = Grundversorger

# Das Wort im Gesetz für Nebenkosten. Dieselbe Sache, zwei deutsche Wörter: beide müssen Leser*innen kennen.
-betriebskosten = Betriebskosten

# Versprechen einer Bank oder Person, für jemanden zu zahlen.
-buergschaft = Bürgschaft

# Hilfe vom Staat für Menschen mit wenig Geld, die eine Anwält*in brauchen.
-beratungshilfe = Beratungshilfe

# Streichen, Tapezieren und Ähnliches.
-schoenheitsreparaturen = Schönheitsreparaturen

# Weitervermieten durch die Mieter*in.
-untermiete = Untermiete

# Der Stadt sagen, wo man wohnt.
-anmeldung = Anmeldung

# Satz im Vertrag, dass man eine Zeit lang nicht kündigen kann.
-kuendigungsverzicht = Kündigungsverzicht

# Kurz für „ortsübliche Vergleichsmiete“: die Miete, die für ähnliche Wohnungen üblich ist.
-vergleichsmiete = Vergleichsmiete

# Geld für die Makler*in.
-provision = Provision

# Büro, das hilft, wenn jemand schlechter behandelt wird. Name steht auf der Karte.
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# Angebot in Köln: Hilfe beim Umzug aus einer Unterkunft in eine Wohnung. Name, bleibt deutsch.
-auszugsmanagement = Auszugsmanagement

# Vertrag, mit dem beide den Mietvertrag beenden.
-aufhebungsvertrag = Aufhebungsvertrag

# Geld für die ersten Möbel und Geräte.
-erstausstattung = Erstausstattung

# Formular der Vermieter*in mit Fragen.
-selbstauskunft = Selbstauskunft

# Mietvertrag mit einem festen letzten Tag.
-zeitmietvertrag = Zeitmietvertrag

# Geld für Möbel oder Küche, die in der Wohnung bleiben.
-abloese = Ablöse

# Abschalten von Strom oder Gas, weil nicht bezahlt wurde.
-sperrung = Sperrung

# Recht, nach einer Mieterhöhung früher zu kündigen.
-sonderkuendigungsrecht = Sonderkündigungsrecht

# Zeit bis zum Auszug, die ein Gericht gibt.
-raeumungsfrist = Räumungsfrist

# Platz zum Wohnen für Menschen ohne Wohnung.
-notunterkunft = Notunterkunft

# Höchstes deutsches Gericht für das Mietrecht.
-bundesgerichtshof = Bundesgerichtshof

# Amt der Stadt: WBS, Beratung zur Suche, zu hohe Mieten. Name steht auf der Karte.
-housing-office = Amt für Wohnungswesen

# Verein, der seine Mitglieder berät. Name steht auf der Karte.
-mieterverein = Mieterverein

# Hilfe vom Staat für die Kosten eines Verfahrens vor Gericht.
-prozesskostenhilfe = Prozesskostenhilfe
