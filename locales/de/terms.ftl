### Fachwörter des Wegweisers Wohnen: Wörter, die in jeder Ausgabe gleich heißen müssen.
### Amtliche deutsche Wörter bleiben in Übersetzungen deutsch und werden als Deutsch ausgezeichnet:
### die Leser*innen brauchen sie auf Ämtern und in Briefen. Wo sich das Wort nicht beugen lässt, den Satz darum herum bauen.

# Name der Stadt. Darf die in der Sprache übliche Form haben (Cologne, Kolonia, Кельн) und gebeugt werden.
-city = Köln

# Bescheinigung für geförderte, günstige Wohnungen. Bleibt deutsch, beim ersten Mal erklären.
-wbs = Wohnberechtigungsschein

# Abkürzung von Wohnberechtigungsschein. Bleibt deutsch, lateinische Buchstaben.
-wbs-short = WBS

# Geld vom Jobcenter zum Leben und Wohnen. Hieß früher Bürgergeld; diesen alten Namen nicht verwenden. Bleibt deutsch.
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

# Sicherheit in Geld für die Vermieter*in. Das deutsche Wort steht im Mietvertrag; es bleibt beim ersten Mal neben dem eigenen Wort.
-kaution = Kaution

# Miete ohne Nebenkosten. Das deutsche Wort steht im Mietvertrag und in Anzeigen.
-kaltmiete = Kaltmiete

# Miete mit Nebenkosten und Heizung. Das deutsche Wort steht im Mietvertrag und in Anzeigen.
-warmmiete = Warmmiete

# Kosten für das Haus neben der Miete, im Gesetz „Betriebskosten“. Steht im Mietvertrag und in der Abrechnung.
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
-schule-ohne-rassismus = Schule ohne Rassismus

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
