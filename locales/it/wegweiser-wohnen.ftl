### Guide to housing: plain Italian for people who look for, rent or leave a flat in Cologne. Form of address: Lei (capital letter).
### Numbers, deadlines and amounts are variables. Money, percent and dates bring their sign or words.
### German words from letters and offices stay German and are explained at their first use.

## Umschlag und Impressum

guide-title = Guida alla casa

guide-subtitle = Trovare, affittare e conservare un appartamento a { -city }

guide-publisher = <span lang="de">Lotse</span> – una guida di esempio

guide-subject = La guida spiega con parole semplici che cosa è importante quando si cerca, si affitta o si lascia un appartamento a { -city }.

cover-picture =
    .alt = Una fila di case colorate si trova lungo un fiume. Davanti, un cartello indica due direzioni.

imprint-about = Questo opuscolo è un esempio. È un testo nuovo, scritto per la libreria software «<span lang="de">Lotse</span>». L’idea viene dal «<span lang="de">Wegweiser Wohnen</span>» di Colonia. Questo opuscolo non è una pubblicazione ufficiale del Comune di { -city }.

imprint-no-legal-advice = Questo opuscolo non è una consulenza legale. Leggi, importi e indirizzi possono cambiare. Chieda una consulenza prima di firmare qualcosa di importante. Trova gli indirizzi qui: <a name="help"></a>.

## So benutzen Sie dieses Heft

how-to-title = Come usare questo opuscolo

how-to-intro = Questo opuscolo La accompagna dal primo annuncio fino a quando lascia l’appartamento. Non è necessario leggere tutto. Cerchi il capitolo che Le serve adesso. Le regole importanti sono nei riquadri. Le liste con le caselle si possono stampare, portare con sé e spuntare.

how-to-words = <strong>Parole tedesche:</strong> Alcune parole si trovano proprio così nelle lettere e nei contratti. Le spieghiamo nel testo e qui: <a name="glossary"></a>. Le lettere già pronte sono alla fine: <a name="letters"></a>.

how-to-star = <strong>Le forme delle parole:</strong> Scriviamo, per esempio, «proprietario». Intendiamo così persone di ogni genere. In questo opuscolo «proprietario» è chi Le dà l’appartamento in affitto. Nel testo tedesco si legge «<span lang="de">Vermieter*in</span>».

how-to-together = <strong>Leggere insieme:</strong> Tutte le lingue hanno gli stessi capitoli e gli stessi numeri. Così può usare l’opuscolo insieme a un consulente. Basta indicare lo stesso punto.

## Kapitel Suchen

search-title = Cercare un appartamento

search-intro = Per trovare un appartamento serve spesso pazienza. Con una buona preparazione può rispondere in fretta quando arriva un’offerta. Questo capitolo Le mostra dove cercare, che cosa scrivere e da che cosa proteggersi.

search-residence-title = Può scegliere liberamente dove abitare?

search-residence =
    Molte persone con uno status di protezione devono abitare per { $residence-years ->
        [one] { $residence-years } anno
        [many] { $residence-years } di anni
       *[other] { $residence-years } anni
    } in una determinata regione tedesca (<span lang="de">Bundesland</span>). Questo obbligo si chiama <span lang="de">Wohnsitzregelung</span>. Ci sono eccezioni, per esempio con un lavoro di almeno { $residence-hours ->
        [one] { $residence-hours } ora
        [many] { $residence-hours } di ore
       *[other] { $residence-hours } ore
    } alla settimana. Chieda all’ufficio stranieri (<span lang="de">Ausländerbehörde</span>) <strong>prima</strong> di firmare un contratto di affitto. La cosa migliore è farsi dare la risposta per iscritto.

search-residence-note = § 12a AufenthG. È la legge sul soggiorno degli stranieri (<span lang="de">Aufenthaltsgesetz</span>).

search-where-title = Dove può cercare

search-where-internet = Cerchi su Internet e nei giornali. Se possibile, attivi un messaggio automatico per le nuove offerte. Controlli ogni giorno, meglio se la mattina e la sera.

search-where-companies = Scriva alle società immobiliari che affittano appartamenti. Chieda anche alle cooperative di abitazione (<span lang="de">Genossenschaften</span>): lì i soci comprano delle quote e poi abitano in affitto. C’è una lista d’attesa? Si faccia iscrivere e continui a farsi sentire.

search-where-people = Dica a tutti che sta cercando: al lavoro, a scuola, nelle associazioni, nel vicinato. Un biglietto al supermercato o nel centro di quartiere costa poca fatica. Cerchi in più quartieri e anche nei dintorni della città.

search-steps-title = Passo per passo

search-step-budget = Calcoli quanto affitto può pagare ogni mese: <a name="costs"></a>. Pensi anche a corrente elettrica, Internet, biglietti dei mezzi e mobili.

search-step-papers = Prepari i Suoi documenti: <a name="money"></a>. Salvi delle buone copie sul telefono. Così può fare in fretta.

search-step-message = Scriva un breve testo su di sé. Indichi nome, numero di persone, lavoro, data dell’ingresso nell’appartamento e numero di telefono. Chieda a una persona che sa bene il tedesco di leggere il testo.

search-step-answer = Risponda in fretta alle nuove offerte. Annoti a chi ha scritto e quando. Avvisi se non può venire. Così lascia un buon ricordo.

search-fraud-title = Niente soldi prima della visita

search-fraud = Non paghi mai per un appartamento che non ha visto. Non mandi copie del documento d’identità a persone che non conosce. Un’offerta costa stranamente poco? Allora faccia attenzione. Alcuni truffatori dicono che sono all’estero e che mandano la chiave per posta. Non risponda.

## Kapitel Geld und Papiere

money-title = Soldi e documenti

money-intro = I proprietari vogliono sapere se può pagare l’affitto. Un ufficio pubblico La può aiutare se i Suoi soldi non bastano. In questo capitolo legge quali documenti Le servono e quali aiuti in denaro può chiedere.

money-papers-title = La Sua cartella di documenti

money-papers-income = documenti sul Suo reddito degli ultimi mesi, per esempio buste paga o una decisione scritta di un ufficio pubblico

money-papers-schufa = un documento della { -schufa }

money-papers-wbs = il Suo certificato { -wbs }, se ne ha uno

money-papers-rent = se possibile: una conferma che Lei ha sempre pagato il vecchio affitto

money-schufa-title = Quale documento della { -schufa }?

money-schufa = La società { -schufa } raccoglie dati per sapere se le persone pagano le fatture. Ci sono due documenti. La <strong><span lang="de">Datenkopie</span></strong> (copia dei dati) è gratuita e solo per Lei. La <strong><span lang="de">BonitätsAuskunft</span></strong> (documento sulla capacità di pagare) costa denaro ed è pensata per i proprietari. Non dia a nessuno la copia dei dati: contiene molte informazioni private.

money-wbs-title = { -wbs }

money-wbs-what = Lo Stato ha finanziato alcuni appartamenti: sono gli appartamenti agevolati. Spesso costano meno. Per questi appartamenti Le serve un certificato che si chiama { -wbs }, in breve { -wbs-short }. Lo riceve se il Suo reddito è sotto un certo limite. Chieda al Comune se questo vale per Lei.

money-wbs-valid =
    Il certificato { -wbs-short } vale { $wbs-years ->
        [one] { $wbs-years } anno
        [many] { $wbs-years } di anni
       *[other] { $wbs-years } anni
    } in Renania Settentrionale-Vestfalia (<span lang="de">Nordrhein-Westfalen</span>). Il Comune di { -city } non procura più appartamenti. Quindi deve cercare Lei. Il Comune però Le dà una consulenza su questo: <a name="housing-office">ufficio per la casa (<span lang="de">Amt für Wohnungswesen</span>)</a>. Quando il certificato sta per scadere, ne chieda in tempo uno nuovo.

money-wbs-valid-note = § 27 WoFG, la legge sul sostegno agli alloggi (<span lang="de">Wohnraumförderungsgesetz</span>). La Renania Settentrionale-Vestfalia ha su questo una propria legge regionale.

money-wbs-qr = Qui il Comune di { -city } informa sul certificato { -wbs } e sulla consulenza.

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    Il { -wohngeld } è un contributo per l’affitto per persone con un reddito basso. Deve presentare una domanda. Il contributo comincia dal mese in cui presenta la domanda. Quindi non aspetti. Di solito viene concesso per { $wohngeld-months ->
        [one] { $wohngeld-months } mese
        [many] { $wohngeld-months } di mesi
       *[other] { $wohngeld-months } mesi
    }. Riceve il { -grundsicherungsgeld } (sussidio di base)? Allora non riceve il { -wohngeld }. Ha presentato una domanda? Mandi in fretta i documenti che mancano.

money-wohngeld-note = §§ 1, 3, 7 e 25 WoGG. È la legge sul { -wohngeld } (<span lang="de">Wohngeldgesetz</span>).

money-jobcenter-title = Soldi per l’affitto dal { -jobcenter }

money-jobcenter = L’ufficio { -jobcenter } paga il { -grundsicherungsgeld } (sussidio di base). Questo comprende anche i soldi per un appartamento adeguato. Il { -jobcenter } Le dice quanto può costare l’appartamento. Chieda sempre gli importi che valgono adesso. Se Lei lo desidera, il { -jobcenter } paga l’affitto direttamente al proprietario.

money-jobcenter-move-title = Traslocare con l’approvazione

money-jobcenter-step-ask = Consegni al { -jobcenter } l’offerta con tutti i costi. Chieda un’approvazione scritta. In tedesco si chiama <span lang="de">Zusicherung</span>.

money-jobcenter-step-deposit = Chieda allo stesso tempo anche i soldi per la { -kaution } (<span lang="de">Kaution</span>) o per le quote di una cooperativa. Di solito questi soldi sono un prestito. Vuol dire: Lei li restituisce.

money-jobcenter-step-sign = Firmi il contratto di affitto <strong>solo dopo</strong> l’approvazione. Senza approvazione, forse una parte dei costi resta a Suo carico.

money-jobcenter-young =
    { $benefit-age ->
        [one] Ha meno di { $benefit-age } anno?
        [many] Ha meno di { $benefit-age } di anni?
       *[other] Ha meno di { $benefit-age } anni?
    } Allora dopo un trasloco riceve soldi per l’appartamento solo con l’approvazione scritta. Trasloca all’interno di { -city } senza che sia necessario? Allora il { -jobcenter } paga solo la stessa cifra di prima. Anche in questo caso: parli con l’ufficio prima del trasloco, non dopo.

money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Nel primo anno
        [many] Nei primi { $benefit-protected-years } di anni
       *[other] Nei primi { $benefit-protected-years } anni
    } il { -jobcenter } paga l’affitto reale, ma solo fino a un limite massimo. Questo limite è il limite normale moltiplicato per { $benefit-limit-factor }. Un nuovo appartamento costa più del limite normale? Il { -jobcenter } paga questa somma più alta solo se l’ha promessa prima per iscritto. L’affitto è più alto di quanto permette la { -mietpreisbremse } (freno agli affitti)? Allora è considerato non adeguato e Lei deve fare reclamo al proprietario: <a name="rent-brake"></a>.

money-jobcenter-limit-note = § 22 SGB II. È il codice sociale, secondo libro (<span lang="de">Sozialgesetzbuch, Zweites Buch</span>).

money-jobcenter-sites =
    Il { -jobcenter } { -city } prevede di traslocare. Oggi ha { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } sede
        [many] { $jobcenter-sites-today } di sedi
       *[other] { $jobcenter-sites-today } sedi
    }. A metà del { $jobcenter-move-year } dovrebbe averne solo { $jobcenter-sites-planned }: <span lang="de">{ $jobcenter-site-deutz }</span> nel quartiere <span lang="de">Deutz</span> e <span lang="de">{ $jobcenter-site-west }</span>. Prima di ogni appuntamento guardi l’indirizzo nella Sua lettera.

## Kapitel Besichtigung und faire Behandlung

viewing-title = La visita e il trattamento corretto

viewing-intro = Durante la visita Lei controlla l’appartamento e il proprietario conosce Lei. Arrivi in orario. Può portare una persona che parla bene il tedesco. Faccia domande e prenda appunti. Può fare foto se chi abita lì è d’accordo.

viewing-picture = Guardi tutto con calma: finestre, pareti, riscaldamento.
    .alt = Due persone sono in una stanza vuota. Una tiene in mano una lista, l’altra indica la finestra. Sotto la finestra c’è un termosifone.

viewing-check-title = Lista di controllo per la visita

viewing-check-windows = Le finestre e le porte si chiudono bene. Non c’è corrente d’aria.

viewing-check-mould = Le pareti e gli angoli sono asciutti, senza muffa e senza macchie scure. Non c’è odore di umido.

viewing-check-heating = Ogni stanza si può riscaldare. In bagno c’è acqua calda.

viewing-check-noise = Il rumore, il vicinato e la distanza da treno, scuola e negozi vanno bene per me.

viewing-check-costs = Conosco la { -kaltmiete } (affitto senza spese accessorie), le { -nebenkosten } (<span lang="de">Nebenkosten</span>) e la { -kaution } (<span lang="de">Kaution</span>). So anche quanto è costato il riscaldamento l’anno scorso.

viewing-check-included = So se la cucina, la cantina e il posto auto sono compresi. So anche da quando è libero l’appartamento.

viewing-known-defects = Lei conosce alcuni difetti (<span lang="de">Mängel</span>) già prima della firma. Per questi difetti di solito più tardi non può pagare meno affitto. Faccia quindi scrivere nel contratto di affitto che cosa ripara il proprietario ed entro quando. Firmi solo dopo (§ 536b BGB).

viewing-questions-title = Che cosa possono chiedere i proprietari

viewing-questions-first = Durante la visita Lei indica solo il nome e un recapito. Per gli appartamenti agevolati mostra anche il certificato { -wbs-short }. Non è necessario consegnare una copia del documento d’identità. Deve dimostrare il Suo reddito solo quando vuole davvero l’appartamento. Quindi porti le buste paga solo più tardi.

viewing-questions-first-note = Le autorità per la protezione dei dati hanno una guida su questo, con un modulo di esempio. Data della guida: { $questions-guidance }. Si trova sul sito ldi.nrw.de.

viewing-fair-title = Se qualcuno La tratta peggio di altri

viewing-fair = Quando cerca un appartamento, nessuno ha il diritto di trattarLa peggio di altri per la Sua origine. Questo vale, per esempio, quando riceve un rifiuto solo per il Suo nome. Ci sono poche eccezioni. Una può essere questa: il proprietario abita anche lui sullo stesso terreno.

viewing-fair-note = §§ 19 e 21 AGG. È la legge generale sulla parità di trattamento (<span lang="de">Allgemeines Gleichbehandlungsgesetz</span>).

viewing-fair-deadline =
    A volte in questi casi ha diritto a dei soldi. Deve chiederli al proprietario entro { $discrimination-months ->
        [one] { $discrimination-months } mese
        [many] { $discrimination-months } di mesi
       *[other] { $discrimination-months } mesi
    }, meglio se per iscritto. Per questo cerchi aiuto in fretta. La consulenza è gratuita: <a name="adb">ufficio contro la discriminazione (<span lang="de">Antidiskriminierungsbüro</span>)</a>. Lì può anche solo parlare di quello che è successo.

viewing-proof = Scriva subito che cosa è successo: giorno, ora, nomi, parole esatte. Conservi gli annunci e i messaggi. Chi era presente? Scriva anche questo. Una persona con un nome tedesco ha ricevuto un invito e Lei no? Anche questo può essere un indizio.

## Kapitel Mietvertrag

lease-title = Il contratto di affitto

lease-intro = Il contratto di affitto stabilisce che cosa paga e che cosa può fare. Lo legga tutto. Non firmi sotto pressione. Chieda tempo, o porti il testo a una consulenza. Chieda il significato di ogni parola che non capisce. Chieda una copia con tutte le firme e la conservi bene.

lease-content-title = Che cosa dovrebbe esserci nel contratto

lease-content-flat = I nomi di tutti gli inquilini e del proprietario, l’indirizzo, il piano e la grandezza dell’appartamento. Chi firma deve anche pagare.

lease-content-rent = { -kaltmiete }, { -nebenkosten } (<span lang="de">Nebenkosten</span>) e { -kaution } (<span lang="de">Kaution</span>), ogni voce come importo in euro. Manca qualcosa? Chieda.

lease-content-start = Il giorno dell’ingresso nell’appartamento. Se nel contratto c’è anche una data di fine, faccia controllare questo punto. Prima di questa data di solito non può dare la disdetta con il normale termine di preavviso. Lo stesso vale con un «<span lang="de">Kündigungsverzicht</span>» (rinuncia alla disdetta): allora di solito per un certo tempo non può dare la disdetta.

lease-content-promises = Tutto quello che Le hanno promesso, per esempio un pavimento nuovo. Quello che è stato solo detto è difficile da dimostrare più tardi.

lease-painting-title = Chi deve imbiancare?

lease-painting = Imbiancare e mettere la carta da parati nel contratto si chiama spesso «<span lang="de">Schönheitsreparaturen</span>». È compito del proprietario, tranne quando il contratto lo affida a Lei in modo valido. Quando ha ricevuto l’appartamento, non era rimesso a nuovo? Allora di solito non ha l’obbligo di imbiancare. Anche scadenze fisse senza eccezioni non sono valide. Prima di comprare la pittura, faccia controllare il contratto.

lease-painting-note = § 535 BGB e sentenze della Corte federale di giustizia (<span lang="de">Bundesgerichtshof</span>), per esempio VIII ZR 185/14. BGB vuol dire codice civile (<span lang="de">Bürgerliches Gesetzbuch</span>).

lease-sublet-title = Prendere in casa altre persone

lease-sublet = Vuole subaffittare? Allora Le serve sempre prima il permesso. Per una <strong>parte</strong> dell’appartamento ha spesso diritto al permesso. Per questo Le serve un buon motivo, nato solo dopo l’inizio del contratto (§§ 540 e 553 BGB). Scriva al proprietario chi deve venire ad abitare e perché. Aspetti la risposta.

lease-brake-title = L’affitto è troppo alto?

lease-brake = A { -city } vale la { -mietpreisbremse } (freno agli affitti). In un nuovo contratto l’affitto può superare l’affitto abituale del luogo al massimo del { $brake-percent }. Questo affitto abituale si chiama «<span lang="de">ortsübliche Vergleichsmiete</span>». Il { -mietspiegel } è una tabella con cui può stimare l’affitto abituale. A { -city } riceve la tabella presso la <span lang="de">Rheinische Immobilienbörse</span>, telefono { $immobilienboerse-phone }. Cerchi nella tabella la grandezza, la posizione e l’età dell’appartamento. Una consulenza La aiuta con il calcolo.

lease-brake-note = §§ da 556d a 556g BGB. Il regolamento per la Renania Settentrionale-Vestfalia vale dal { $brake-since }, il freno fino al { $brake-until }. Il { -mietspiegel } di Colonia è di tipo semplice; data della nuova edizione: { $mietspiegel-issue }.

lease-brake-exceptions = Il freno non vale per gli appartamenti nuovi, usati e affittati per la prima volta solo dopo questa data: { $brake-new-building }. Non vale neanche per il primo affitto dopo una modernizzazione di ampia portata. Ci sono altre eccezioni. Di solito il proprietario La deve informare di un’eccezione prima della firma. Se non lo fa, spesso il freno vale lo stesso. Chieda anche quando è stata costruita la casa e quando è stata modernizzata.

lease-brake-complain-title = Come difendersi

lease-brake-complain =
    Scriva al proprietario che l’affitto è troppo alto. Questo reclamo si chiama { -ruege }. Basta una e-mail. Non aspetti a lungo. Può chiedere indietro i soldi pagati in più fin dal primo giorno, se sono rispettate due condizioni. Prima condizione: la { -ruege } arriva entro { $complaint-months ->
        [one] { $complaint-months } mese
        [many] { $complaint-months } di mesi
       *[other] { $complaint-months } mesi
    } dall’inizio del contratto di affitto. Seconda condizione: la { -ruege } arriva <strong>prima</strong> della fine del contratto di affitto. Altrimenti questo vale solo per i nuovi pagamenti.

lease-brake-letter = Se prima del contratto il proprietario Le ha indicato un’eccezione, chieda una consulenza. Poi nella { -ruege } risponda proprio a questa eccezione. Se non lo fa, di solito la { -ruege } non aiuta. Trova una lettera qui: <a name="letters"></a>. Se nessuno Le ha indicato un’eccezione, cancelli nella lettera la frase con «<span lang="de">Auskunft</span>» (informazione). Tenga una copia e una prova che la lettera è arrivata.

## Kapitel Kaution und Makler

deposit-title = Cauzione e agente immobiliare

deposit-intro = La { -kaution } (<span lang="de">Kaution</span>) è denaro dato come garanzia. Il proprietario la conserva finché Lei abita lì. Dopo l’uscita dall’appartamento Lei la riceve indietro, se non resta niente da pagare. Paghi solo se riceve una ricevuta.

deposit-limit =
    { $deposit-months ->
        [one] La { -kaution } può essere al massimo di { $deposit-months } mensilità di affitto.
        [many] La { -kaution } può essere al massimo di { $deposit-months } di mensilità di affitto.
       *[other] La { -kaution } può essere al massimo di { $deposit-months } mensilità di affitto.
    } Si calcola sull’affitto senza { -nebenkosten } e senza riscaldamento. Un esempio: la { -kaltmiete } è di { $example-cold-rent }. Allora la { -kaution } può essere al massimo di { $example-deposit }.

deposit-limit-note = § 551 BGB.

deposit-parts =
    { $deposit-parts ->
        [one] Deve pagare la { -kaution } in { $deposit-parts } rata.
        [many] Può pagare la { -kaution } in { $deposit-parts } di rate uguali, una ogni mese.
       *[other] Può pagare la { -kaution } in { $deposit-parts } rate uguali, una ogni mese.
    } La prima rata si paga solo quando comincia il contratto di affitto, non già alla firma. È meglio pagare con un bonifico. Così ha una prova.

deposit-safe = Il proprietario deve depositare i soldi della cauzione separati dai propri soldi. Gli interessi sono Suoi. Negli alloggi per studenti il proprietario non ha l’obbligo di pagare interessi. Chieda dove si trovano i Suoi soldi.

deposit-back = Qui legge quando riceve indietro i soldi: <a name="moving-out-deposit"></a>. Riceve soldi dal { -jobcenter }? Allora chieda lì un prestito prima di firmare.

deposit-broker-title = Chi paga l’agente immobiliare?

deposit-broker = Gli agenti immobiliari mettono in contatto chi offre e chi cerca un appartamento. Di solito paga chi ha dato l’incarico. Spesso è il proprietario. Lei paga solo se sono vere tutte e due le cose:

deposit-broker-order = Ha dato Lei l’incarico di cercare, e lo ha dato in forma di testo (<span lang="de">Textform</span>), per esempio per e-mail. Dirlo solo al telefono non basta.

deposit-broker-only = L’agente ha cercato l’appartamento solo per Lei e non lo conosceva già prima.

deposit-broker-warning = Non paghi nessun anticipo: è vietato. Per gli appartamenti agevolati gli agenti non hanno nessun diritto di chiedere soldi a Lei. Non paghi neanche per una semplice visita.

deposit-broker-note = § 2 WoVermRG. Questa legge regola il lavoro di chi trova appartamenti in affitto per altri.

## Kapitel Einzug

moving-in-title = Entrare nell’appartamento

moving-in-intro = Ha la chiave. Congratulazioni! Ora ci sono alcune cose da fare in fretta. Faccia mettere anche il Suo nome sul campanello e sulla cassetta delle lettere. Altrimenti la posta non arriva.

moving-in-record-title = La consegna dell’appartamento

moving-in-record = Faccia il giro di tutte le stanze con il proprietario. Insieme a lui scriva in quali condizioni è l’appartamento. Questo documento si chiama { -uebergabeprotokoll } (<span lang="de">Übergabeprotokoll</span>). La protegge quando lascerà l’appartamento. Firmi solo quello che è vero. Faccia la consegna con la luce del giorno e porti un testimone.

moving-in-reservation = Se conosce un difetto e prende in consegna l’appartamento senza riserva (<span lang="de">Vorbehalt</span>), perde dei diritti. Allora per questo difetto non ha il diritto di pagare meno affitto. Per il difetto non riceve neanche un risarcimento (<span lang="de">Schadenersatz</span>). Scriva nel verbale, per ogni difetto, entro quando il proprietario lo ripara. Scriva nel verbale anche questa frase: «<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>» (Mi riservo i miei diritti per questi difetti.) A volte il proprietario rifiuta. Allora, ancora durante la consegna, gli dia un foglio a parte. Sul foglio ci sono i difetti e questa frase. Il Suo testimone dovrebbe essere presente (§ 536b BGB).

moving-in-reservation-known = Di solito questa frase <strong>non</strong> aiuta per i difetti che Lei conosceva già prima di firmare il contratto di affitto. Di solito il proprietario deve comunque riparare questi difetti.

moving-in-check-title = Lista di controllo per il { -uebergabeprotokoll }

moving-in-check-damage = Tutti i danni sono nel verbale, anche i piccoli graffi. Ci sono foto di tutte le stanze.

moving-in-check-meters = Le letture dei contatori di corrente, gas, acqua e riscaldamento sono annotate.

moving-in-check-keys = Il numero delle chiavi è scritto nel verbale.

moving-in-check-works = Ho provato riscaldamento, fornelli, acqua e finestre. Quello che non funziona è scritto nel verbale.

moving-in-check-reservation = Per ogni difetto è scritto nel verbale entro quando viene riparato. Lì è scritta anche la mia riserva (<span lang="de">Vorbehalt</span>).

moving-in-check-copy = Tutti hanno firmato. Ho una copia.

moving-in-picture = Fotografi ogni contatore in modo che si leggano tutti i numeri.
    .alt = Una mano tiene un telefono davanti a un contatore sulla parete. Sul telefono si vede il contatore. Accanto è appeso un foglio con una lista e dei segni di spunta.

moving-in-register-title = Registrare l’indirizzo

moving-in-register =
    Registri il Suo indirizzo entro { $register-weeks ->
        [one] { $register-weeks } settimana
        [many] { $register-weeks } di settimane
       *[other] { $register-weeks } settimane
    } dopo l’ingresso nell’appartamento. Si fa in un ufficio del Comune che si chiama { -kundenzentrum }. { $service-centres ->
        [one] A { -city } ce n’è { $service-centres }, in alcuni giorni solo su appuntamento.
        [many] A { -city } ce ne sono { $service-centres }, in alcuni giorni solo su appuntamento.
       *[other] A { -city } ce ne sono { $service-centres }, in alcuni giorni solo su appuntamento.
    } Porti i documenti d’identità o i passaporti di tutte le persone che vanno ad abitare lì. Se registra l’indirizzo troppo tardi, può ricevere una multa fino a { $register-fine }.

moving-in-register-note = §§ 17, 19 e 54 BMG. È la legge federale sulla registrazione degli abitanti (<span lang="de">Bundesmeldegesetz</span>).

moving-in-confirmation = Per questo Le serve la { -wohnungsgeberbestaetigung }. Con questo documento il proprietario conferma il Suo ingresso nell’appartamento. Il contratto di affitto non basta. Il proprietario Le deve dare il documento entro lo stesso termine. Non lo riceve? Lo dica subito al { -kundenzentrum }.

moving-in-sham = Registri solo l’indirizzo dove abita davvero. Una persona non abita con Lei? Allora è vietato che si registri al Suo indirizzo. Chi presta il proprio indirizzo per questo forse deve pagare una multa fino a { $sham-address-fine }.

moving-in-power-title = Corrente elettrica e { -rundfunkbeitrag }

moving-in-power = Accende la luce senza avere un Suo contratto? Allora riceve la corrente dal <span lang="de">Grundversorger</span>. Così si chiama la società che fornisce la corrente a tutte le case. Contatti questa società e comunichi la lettura del Suo contatore. Poi confronti le offerte. Prima di cambiare, controlli il prezzo, la durata e il termine di preavviso per la disdetta.

moving-in-power-note =
    § 2 StromGVV, §§ 20a e 38 EnWG. Una fornitura sostitutiva senza contratto (<span lang="de">Ersatzversorgung</span>) dura al massimo { $substitute-supply-months ->
        [one] { $substitute-supply-months } mese
        [many] { $substitute-supply-months } di mesi
       *[other] { $substitute-supply-months } mesi
    }. Dal { $supplier-switch-since } la parte tecnica del passaggio a un’altra società dura { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } ora
        [many] { $supplier-switch-hours } di ore
       *[other] { $supplier-switch-hours } ore
    }.

moving-in-broadcasting = Per radio e televisione c’è il canone { -rundfunkbeitrag }. Fino al { $broadcasting-fee-until } compreso, il canone è di { $broadcasting-fee } al mese, cioè { $broadcasting-fee-quarter } ogni tre mesi. Dopo, l’importo può cambiare. Le lettere per il canone arrivano dal «<span lang="de">Beitragsservice</span>» (il servizio che riscuote il canone). Se per il Suo appartamento non paga ancora nessuno, registri lì l’appartamento. Il canone { -rundfunkbeitrag } vale per appartamento, non per persona. Se riceve certi aiuti da un ufficio pubblico, non ha l’obbligo di pagare. Per questo deve presentare una domanda. Se abita con altre persone, si accordi con loro su chi paga e divida con loro i costi.

## Kapitel Miete und Nebenkosten

costs-title = Affitto e spese accessorie

costs-intro = Ogni mese paga l’affitto e una parte dei costi per l’edificio. Una volta all’anno si fa il conteggio. Chi capisce il conteggio può trovare errori e risparmiare.

costs-words = La { -kaltmiete } è il denaro solo per l’appartamento. Si aggiungono le { -nebenkosten } (<span lang="de">Nebenkosten</span>), per esempio per acqua, rifiuti e riscaldamento. Tutto insieme si chiama { -warmmiete }. La corrente elettrica di solito non è compresa. Perciò guardi in ogni annuncio: il prezzo è <span lang="de">kalt</span> (senza spese) o <span lang="de">warm</span> (con spese)?

costs-example = Un esempio con importi inventati

costs-column-part = Che cosa paga

costs-column-amount = Importo al mese

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(form: "capital") } senza riscaldamento

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = Riscaldamento e acqua calda

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Che cosa sono le spese accessorie?

costs-who =
    Paga le { -nebenkosten } solo se è scritto nel contratto. La legge ne indica { $cost-kinds ->
        [one] { $cost-kinds } tipo
        [many] { $cost-kinds } di tipi
       *[other] { $cost-kinds } tipi
    }. Amministrazione e riparazioni non ne fanno parte. Nel Suo conteggio ci sono amministrazione o riparazioni? Allora chieda perché.

costs-who-note = § 556 BGB; §§ 1 e 2 BetrKV. È il regolamento sulle spese di esercizio (<span lang="de">Betriebskostenverordnung</span>).

costs-table = Chi paga che cosa?

costs-column-cost = Costi

costs-column-payer = Chi paga?

costs-row-heating = Riscaldamento, acqua, acque di scarico

costs-row-waste = Rifiuti, pulizia delle strade, imposta sugli immobili

costs-row-house = Ascensore, luce delle scale, custode, giardino, assicurazione dell’edificio

costs-row-repairs = Riparazioni dell’edificio e amministrazione

costs-payer-tenant = Lei, se è scritto nel contratto

costs-payer-landlord = il proprietario

costs-statement-title = Il conteggio annuale

costs-statement =
    Di solito paga un anticipo ogni mese. Dopo un anno il proprietario fa il conteggio delle spese. Il conteggio deve arrivare a Lei entro { $statement-months ->
        [one] { $statement-months } mese
        [many] { $statement-months } di mesi
       *[other] { $statement-months } mesi
    } dalla fine dell’anno a cui si riferisce. Arriva troppo tardi? Allora di regola non ha l’obbligo di pagare altri soldi. Conservi tutti i conteggi.

costs-check =
    Controlli il conteggio. Può vedere tutti i documenti giustificativi, per esempio le fatture delle ditte. Una lettera per questo: <a name="letters"></a>. C’è un errore? Contesti il conteggio entro { $objection-months ->
        [one] { $objection-months } mese
        [many] { $objection-months } di mesi
       *[other] { $objection-months } mesi
    } da quando lo ha ricevuto. Confronti con l’anno prima. Alcuni costi sono aumentati molto? Chieda una spiegazione.

costs-info-title = Riscaldamento, CO₂ e televisione

costs-info-heating = Lettura a distanza: con questi apparecchi riceve ogni mese i numeri del Suo consumo.

costs-info-carbon = I costi della CO₂ per gasolio da riscaldamento e gas si dividono tra Lei e il proprietario. Ha un Suo contratto del gas? Allora deve chiedere Lei al proprietario la parte che spetta a lui.

costs-info-cable =
    Televisione o Internet attraverso il proprietario: dopo { $cable-months ->
        [one] { $cable-months } mese
        [many] { $cable-months } di mesi
       *[other] { $cable-months } mesi
    } Lei può disdire questo servizio con il proprietario.

costs-overcharge = L’affitto supera l’affitto abituale del luogo di più del { $overcharge-percent }? Può essere vietato. L’ufficio { -wohnungsaufsicht } del Comune controlla gratis questi casi: <a name="housing-office">indirizzo</a>.

## Kapitel Leben im Haus

living-title = La vita nell’edificio

living-intro = In un edificio abitano molte persone. Un saluto sulle scale è un buon inizio. Le regole sono spesso nel { -hausordnung } (<span lang="de">Hausordnung</span>). È appeso nel corridoio dell’edificio o fa parte del contratto. Legga le regole una volta per intero. Spesso riguardano pulizia, biciclette, lavanderia e silenzio.

living-waste-title = Separare i rifiuti

living-waste = A { -city } riconosce i bidoni dal colore del coperchio. Apparecchi elettrici e batterie non vanno in nessun bidone. Separi con cura: fa bene all’ambiente.

living-bins-picture = Quattro coperchi, quattro tipi di rifiuti: grigio, blu, giallo e marrone.
    .alt = Quattro bidoni dei rifiuti sono uno accanto all’altro. Il primo coperchio è grigio, il secondo blu, il terzo giallo, il quarto marrone.

living-bins-table = Che cosa va in quale bidone?

living-bins-column-lid = Coperchio

living-bins-column-in = Questo sì

living-bins-column-out = Questo no

living-bin-grey = Grigio: indifferenziato

living-bin-grey-in = pannolini, polvere, piatti e tazze rotti

living-bin-grey-out = tutto quello che va in un altro bidone

living-bin-blue = Blu: carta

living-bin-blue-in = giornali, scatole di cartone, quaderni

living-bin-blue-out = carta sporca, fazzoletti

living-bin-yellow = Giallo: { -wertstofftonne }

living-bin-yellow-in = imballaggi e altri oggetti di plastica o metallo

living-bin-yellow-out = apparecchi elettrici, batterie, vetro, carta

living-bin-brown = Marrone: organico

living-bin-brown-in = resti di frutta e verdura, caffè, piante

living-bin-brown-out = sacchetti di plastica

living-waste-rules = I rifiuti di ogni giorno

living-waste-do-flat = Schiacciare le scatole di cartone, poi metterle nel bidone blu

living-waste-do-plan =
    Rispettare le date: il bidone giallo viene svuotato { $yellow-bin-weeks ->
        [one] ogni settimana
        [many] ogni { $yellow-bin-weeks } di settimane
       *[other] ogni { $yellow-bin-weeks } settimane
    }

living-waste-dont-beside = Mettere i rifiuti accanto al bidone

living-waste-dont-stairs = Lasciare mobili nel corridoio comune o in cantina

living-bulky = Gli oggetti grandi, come i mobili, si chiamano <span lang="de">Sperrmüll</span> (rifiuti ingombranti). La società dei rifiuti di Colonia <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, in breve <span lang="de">AWB</span>, li ritira su richiesta. Oppure li porta Lei ai centri di raccolta: <span lang="de">Wertstoff-Center Ossendorf</span> (<span lang="de">{ $wertstoff-ossendorf-street }</span>) o <span lang="de">Gremberghoven</span> (<span lang="de">{ $wertstoff-gremberghoven-street }</span>). Non metta niente in strada senza un appuntamento.

living-quiet-title = Silenzio

living-quiet = Dalle { $quiet-from } alle { $quiet-to } c’è il silenzio notturno. In queste ore è vietato disturbare gli altri. Anche la domenica e nei giorni festivi vale: niente lavori rumorosi, per esempio niente trapano. Il { -hausordnung } può prevedere ore di silenzio dopo pranzo. Fa una festa? Lo dica prima ai vicini. Qualcosa La disturba? Prima di tutto ne parli con loro con gentilezza.

living-quiet-note = § 9 LImSchG NRW. È la legge regionale contro rumore e inquinamento (<span lang="de">Landes-Immissionsschutzgesetz</span>).

living-air-title = Arieggiare e riscaldare

living-air = Quando si cucina, si fa la doccia e si dorme, l’acqua va nell’aria. Se l’acqua resta sulle pareti fredde, può crescere la muffa. Perciò: arieggiare e riscaldare. Quando apre le finestre, abbassi il riscaldamento. Dopo, chiuda di nuovo le finestre.

living-air-picture = A sinistra, giusto: la finestra è spalancata. A destra, sbagliato: la finestra resta tutto il giorno aperta solo in alto (a ribalta).
    .alt = Due finestre una accanto all’altra. A sinistra una finestra è spalancata, delle frecce mostrano aria fresca, sopra c’è un segno di spunta. A destra una finestra è aperta solo a ribalta, sopra c’è una croce.

living-air-rules = Contro la muffa

living-air-do-wide =
    { $airing-minutes ->
        [one] Più volte al giorno spalancare le finestre per { $airing-minutes } minuto
        [many] Più volte al giorno spalancare le finestre per circa { $airing-minutes } di minuti
       *[other] Più volte al giorno spalancare le finestre per circa { $airing-minutes } minuti
    }

living-air-do-steam = Arieggiare subito dopo la doccia e dopo aver cucinato

living-air-do-gap = Mettere i mobili un po’ lontano dal muro esterno

living-air-dont-tilted = Tenere la finestra a ribalta tutto il giorno

living-air-dont-cold =
    { $room-temperature ->
        [one] Lasciare le stanze a meno di circa { $room-temperature } grado
        [many] Lasciare le stanze a meno di circa { $room-temperature } di gradi
       *[other] Lasciare le stanze a meno di circa { $room-temperature } gradi
    }

living-mould-tip = La muffa non è sempre colpa Sua. A volte il problema è l’edificio. Non la nasconda e non la copra con la pittura. La segnali subito: <a name="repairs"></a>. Faccia foto e scriva come arieggia e come riscalda.

living-smoke-title = Rilevatori di fumo

living-smoke = I rilevatori di fumo salvano la vita. Devono esserci in camera da letto, nella camera dei bambini e nei corridoi che servono per fuggire in caso di incendio. Chi abita lì fa in modo che funzionino. A volte lo fa il proprietario. Chieda. Non tolga mai un rilevatore di fumo. Fa un suono breve che si ripete? Allora di solito la batteria è scarica.

living-smoke-note = § 47 BauO NRW. È il regolamento edilizio della Renania Settentrionale-Vestfalia (<span lang="de">Bauordnung</span>).

living-smoke-picture = Il rilevatore di fumo è sul soffitto. Con il pulsante lo può provare.
    .alt = Un rilevatore di fumo rotondo e bianco è sul soffitto della stanza. Una mano preme il pulsante con un dito. Degli archi mostrano il suono forte.

living-changes = Vuole un piccolo impianto solare sul balcone o una modifica dell’appartamento per una disabilità? Chieda prima. Di solito ha diritto al permesso (§ 554 BGB). Scriva con precisione che cosa vuole cambiare e aggiunga un disegno.

## Kapitel Etwas ist kaputt

repairs-title = Qualcosa è rotto

repairs-intro = Il riscaldamento non scalda, il rubinetto perde, la parete è bagnata. Una cosa così si chiama difetto (<span lang="de">Mangel</span>). Il proprietario deve mantenere l’appartamento in buono stato. Lei deve segnalare subito ogni difetto. Prima lo fa, meglio è per tutti.

repairs-step-report = Faccia foto. Segnali subito il difetto per iscritto. Una lettera per questo: <a name="letters"></a>. Ha telefonato? Mandi comunque anche una lettera o una e-mail.

repairs-step-deadline = Indichi un giorno entro cui il difetto deve essere eliminato. Se in inverno il riscaldamento non scalda, questo termine è molto breve.

repairs-step-access = Lasci entrare i tecnici su appuntamento. Prima chieda il nome, la ditta e l’ora.

repairs-step-help = Non succede niente? Chieda consiglio al <a name="mieterverein"><span lang="de">Mieterverein</span></a> (associazione degli inquilini). Porti le foto, le lettere e il Suo contratto di affitto.

repairs-late = Se non segnala un difetto, può costare caro. Forse allora deve pagare Lei il danno. Può anche perdere il diritto a un affitto più basso. Per questo conservi una copia della Sua segnalazione.

repairs-late-note = §§ da 536 a 536c BGB.

repairs-reduction-title = Pagare meno affitto?

repairs-reduction =
    Se non può usare bene l’appartamento, per quel periodo deve pagare solo un affitto più basso. Questo si chiama riduzione dell’affitto (<span lang="de">Mietminderung</span>). I piccoli difetti non contano. Con una modernizzazione che fa risparmiare energia, per { $energy-works-months ->
        [one] { $energy-works-months } mese
        [many] { $energy-works-months } di mesi
       *[other] { $energy-works-months } mesi
    } questo non vale. Quanto si paga in meno dipende dal difetto. Per questo un buon consiglio è così importante.

repairs-reduction-warning = Non riduca l’affitto di Sua iniziativa. Se lo riduce troppo, nascono debiti di affitto. Chieda prima una consulenza. Fino ad allora paghi tutto l’affitto e scriva: «<span lang="de">Zahlung unter Vorbehalt</span>» (pagamento con riserva). Vuol dire: forse più tardi Lei vorrà chiedere indietro i soldi.

repairs-gas-title = C’è odore di gas

repairs-gas-flame = Niente fuoco, non accendere e non spegnere la luce, niente telefono nell’appartamento.

repairs-gas-leave = Aprire le finestre, avvisare tutti, uscire subito.

repairs-gas-call = Telefonare solo da fuori: { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = Aumento dell’affitto e disdetta

notice-intro = Una lettera del proprietario spesso fa paura. Mantenga la calma. Ci sono regole e termini fissi. Conservi la busta e ci scriva sopra la data. Chieda presto un consiglio. Non firmi niente sulla porta di casa.

notice-increase-title = Il proprietario vuole aumentare l’affitto

notice-increase-kinds = Prima controlli di che tipo di aumento si tratta. Con una «<span lang="de">Staffelmiete</span>» (affitto che sale a scatti fissi) il contratto dice già quando e di quanto aumenta l’affitto. Con una «<span lang="de">Indexmiete</span>» (affitto legato all’indice dei prezzi) l’affitto cambia con i prezzi in Germania. L’affitto può aumentare anche dopo una modernizzazione. Anche le { -nebenkosten } (<span lang="de">Nebenkosten</span>) possono aumentare senza il Suo consenso. In questi casi i limiti indicati più sotto <strong>non</strong> valgono (§§ 557a, 557b, 559 e 560 BGB). Per gli appartamenti agevolati valgono spesso altre regole.

notice-increase-kinds-advice = Se in casi di questo tipo paga troppo poco, nascono debiti di affitto. Chieda prima una consulenza. Con una «<span lang="de">Staffelmiete</span>» la { -mietpreisbremse } (freno agli affitti) può valere per ogni scatto. Con una «<span lang="de">Indexmiete</span>» può valere solo per il primo affitto, all’inizio del contratto. Per saperne di più: <a name="rent-brake"></a>.

notice-increase =
    In altri casi il proprietario può pretendere che Lei accetti un affitto più alto. Questo è possibile solo fino all’affitto abituale del luogo (<span lang="de">ortsübliche Vergleichsmiete</span>). Quando comincia l’aumento, l’affitto deve essere lo stesso da { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } mese
        [many] { $increase-unchanged-months } di mesi
       *[other] { $increase-unchanged-months } mesi
    }. La lettera può arrivare al più presto { $increase-wait-years ->
        [one] { $increase-wait-years } anno
        [many] { $increase-wait-years } di anni
       *[other] { $increase-wait-years } anni
    } dopo l’ultimo aumento. Qui non contano gli aumenti per una modernizzazione o per le { -nebenkosten } (<span lang="de">Nebenkosten</span>). Se ha dubbi, rifaccia il calcolo con il { -mietspiegel }.

notice-increase-note = §§ 558 e 558b BGB. A { -city } questo limite vale fino al { $increase-cap-until }.

notice-increase-cap =
    Per un aumento di questo tipo a { -city } c’è anche un secondo limite. L’affitto può aumentare al massimo del { $increase-cap } nell’arco di { $increase-cap-years ->
        [one] { $increase-cap-years } anno
        [many] { $increase-cap-years } di anni
       *[other] { $increase-cap-years } anni
    }. Un aumento per una modernizzazione o per le { -nebenkosten } si può aggiungere. Per rispondere ha tempo fino alla fine del { $consent-month } mese dopo la lettera. Esempio: la lettera arriva a marzo. Allora risponda entro la fine di maggio. Faccia controllare la lettera prima di accettare. Se non accetta, il proprietario può andare in tribunale.

notice-landlord-title = Il proprietario dà la disdetta

notice-landlord = Per una disdetta (<span lang="de">Kündigung</span>) il proprietario ha bisogno, di regola, di un motivo che la legge riconosce. Il motivo deve essere scritto nella lettera. Di solito una disdetta vale solo su carta con una firma vera. Una normale e-mail, un fax o messaggi sul telefono non bastano. Una disdetta può trovarsi anche in una lettera del tribunale. Non lasci subito l’appartamento. Faccia controllare la lettera prima di rispondere.

notice-landlord-note = §§ 568, 573 e 573c BGB.

notice-table = Termini per una disdetta

notice-column-who = Chi dà la disdetta, e da quanto tempo Lei abita lì?

notice-column-period = Termine

notice-row-tenant = È Lei a dare la disdetta. Eccezioni: <a name="moving-out-notice"></a>

notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } mese
        [many] { $notice-months } di mesi
       *[other] { $notice-months } mesi
    }

notice-row-short =
    { $tenancy-years-middle ->
        [one] Il proprietario dà la disdetta, Lei abita lì da meno di { $tenancy-years-middle } anno
        [many] Il proprietario dà la disdetta, Lei abita lì da meno di { $tenancy-years-middle } di anni
       *[other] Il proprietario dà la disdetta, Lei abita lì da meno di { $tenancy-years-middle } anni
    }

notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } mese
        [many] { $landlord-notice-months } di mesi
       *[other] { $landlord-notice-months } mesi
    }

notice-row-middle =
    { $tenancy-years-long ->
        [one] Il proprietario dà la disdetta, Lei abita lì da almeno { $tenancy-years-middle }, ma da meno di { $tenancy-years-long } anno
        [many] Il proprietario dà la disdetta, Lei abita lì da almeno { $tenancy-years-middle }, ma da meno di { $tenancy-years-long } di anni
       *[other] Il proprietario dà la disdetta, Lei abita lì da almeno { $tenancy-years-middle }, ma da meno di { $tenancy-years-long } anni
    }

notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } mese
        [many] { $landlord-notice-months-middle } di mesi
       *[other] { $landlord-notice-months-middle } mesi
    }

notice-row-long =
    { $tenancy-years-long ->
        [one] Il proprietario dà la disdetta, Lei abita lì da almeno { $tenancy-years-long } anno
        [many] Il proprietario dà la disdetta, Lei abita lì da almeno { $tenancy-years-long } di anni
       *[other] Il proprietario dà la disdetta, Lei abita lì da almeno { $tenancy-years-long } anni
    }

notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } mese
        [many] { $landlord-notice-months-long } di mesi
       *[other] { $landlord-notice-months-long } mesi
    }

notice-table-exceptions =
    La tabella non vale per le disdette senza preavviso (<span lang="de">fristlos</span>) e non vale per i contratti a tempo determinato (<span lang="de">befristet</span>). A volte una stanza ammobiliata si trova nell’appartamento dove abita il proprietario. Allora c’è spesso meno protezione. Lì il termine può essere molto più breve, e il proprietario non ha bisogno di un motivo. A volte il proprietario abita anche lui nell’edificio. Se l’edificio ha al massimo { $owner-house-flats ->
        [one] { $owner-house-flats } appartamento
        [many] { $owner-house-flats } di appartamenti
       *[other] { $owner-house-flats } appartamenti
    }, il proprietario può dare la disdetta anche senza un motivo. Il termine è allora più lungo (§§ 549, 573a e 573c BGB).

notice-hardship =
    Lasciare l’appartamento sarebbe molto duro per Lei o per la Sua famiglia? Per esempio per una malattia grave? Allora può opporsi (§ 574 BGB). Basta una e-mail. Deve arrivare al più tardi { $hardship-months ->
        [one] { $hardship-months } mese
        [many] { $hardship-months } di mesi
       *[other] { $hardship-months } mesi
    } prima della fine del contratto di affitto. Spieghi con precisione perché lasciare l’appartamento è così difficile e aggiunga delle prove. Se il termine è passato, chieda comunque subito una consulenza. Se il proprietario non ha dato informazioni corrette sull’opposizione, a volte è ancora possibile opporsi nella prima udienza in tribunale.

notice-arrears-title = Se non ha potuto pagare l’affitto

notice-arrears =
    Se manca l’affitto o la { -kaution } (<span lang="de">Kaution</span>), forse il proprietario può dare la disdetta <strong><span lang="de">fristlos</span></strong>. Vuol dire: senza preavviso. Non è necessario che prima arrivi un sollecito. La legge indica tre casi. Primo caso: per { $arrears-dates ->
        [one] { $arrears-dates } scadenza di pagamento
        [many] { $arrears-dates } di scadenze di pagamento
       *[other] { $arrears-dates } scadenze di pagamento
    } di seguito Lei non paga niente o paga troppo poco. La somma che manca in tutto è più di { $arrears-short-months ->
        [one] { $arrears-short-months } mensilità di affitto
        [many] { $arrears-short-months } di mensilità di affitto
       *[other] { $arrears-short-months } mensilità di affitto
    }. Secondo caso: in un periodo più lungo sono nati debiti di affitto, alti quanto { $arrears-months ->
        [one] { $arrears-months } mensilità di affitto
        [many] { $arrears-months } di mensilità di affitto
       *[other] { $arrears-months } mensilità di affitto
    }. Terzo caso: una parte della { -kaution } era già da pagare e non è stata pagata, e questa parte è alta quanto { $arrears-months ->
        [one] { $arrears-months } mensilità di affitto
        [many] { $arrears-months } di mensilità di affitto
       *[other] { $arrears-months } mensilità di affitto
    } senza { -nebenkosten }.

notice-arrears-cure =
    La cosa migliore è pagare <strong>prima</strong> che Le arrivi la disdetta. Se in quel momento tutti i soldi sono già dal proprietario, lui non può più dare la disdetta senza preavviso (<span lang="de">fristlos</span>). Più tardi di solito aiuta solo questo: tutto l’affitto dovuto è pagato, anche per il periodo dopo la disdetta. Se la disdetta è arrivata a causa della { -kaution }, la { -kaution } dovuta deve essere pagata. Il termine per questo finisce { $arrears-cure-months ->
        [one] { $arrears-cure-months } mese
        [many] { $arrears-cure-months } di mesi
       *[other] { $arrears-cure-months } mesi
    } dopo che Le è arrivata la richiesta di sfratto presentata in tribunale (<span lang="de">Räumungsklage</span>). Con questa richiesta il proprietario pretende che Lei lasci l’appartamento. Basta anche che, entro quel termine, un ufficio pubblico prometta al proprietario in modo vincolante di pagare tutto. Allora la disdetta senza preavviso (<span lang="de">fristlos</span>) perde la sua validità.

notice-arrears-limits =
    Pagare a rate <strong>non</strong> basta. Dopo una disdetta il pagamento aiuta solo una volta in { $arrears-cure-years ->
        [one] { $arrears-cure-years } anno
        [many] { $arrears-cure-years } di anni
       *[other] { $arrears-cure-years } anni
    }. Se il proprietario Le deve dei soldi, faccia controllare <strong>subito</strong> se può compensare questi soldi con i debiti di affitto.

notice-arrears-note = §§ 543, 569, 573 e 574 BGB. Sulla disdetta con preavviso: <span lang="de">Bundesgerichtshof</span>, VIII ZR 106/23.

notice-arrears-ordinary = <strong>Anche se paga tutto, può perdere l’appartamento.</strong> Spesso il proprietario dà nello stesso momento anche la disdetta con preavviso. Nella lettera allora c’è scritto spesso «<span lang="de">ordentlich</span>» (con preavviso) o «<span lang="de">hilfsweise ordentlich</span>» (con preavviso, nel caso che la disdetta senza preavviso non sia valida). Con il pagamento questa seconda disdetta <strong>non</strong> perde la sua validità. Opporsi per gravi difficoltà di solito non aiuta contro questa disdetta. Con preavviso il proprietario a volte può dare la disdetta anche se manca meno.

notice-arrears-help = Non aspetti! Cerchi aiuto <strong>subito</strong>, meglio se già prima di una disdetta. L’ufficio <a name="fachstelle">{ -fachstelle }</a> La aiuta a non perdere l’appartamento. Il { -jobcenter } può pagare i debiti di affitto. Chieda se un ufficio pubblico promette per iscritto al proprietario di pagare tutto. Apra subito ogni lettera del tribunale e rispetti i termini indicati nella lettera. Se propone di pagare a rate, bisogna che il proprietario rinunci per iscritto a ogni disdetta per questi debiti.

## Kapitel Auszug

moving-out-title = Lasciare l’appartamento

moving-out-intro = Ha un nuovo appartamento? Organizzi bene l’uscita da quello vecchio. Così riceve più facilmente indietro la { -kaution } (<span lang="de">Kaution</span>). Prima controlli se e quando può dare la disdetta per il vecchio contratto. Dia la disdetta per il vecchio appartamento solo quando il nuovo contratto è firmato.

moving-out-notice-title = Dare la disdetta

moving-out-notice-fixed =
    Prima legga il Suo contratto. Se è «<span lang="de">befristet</span>» (a tempo determinato), è previsto che finisca in un giorno fisso. Prima di quel giorno di solito non può dare la disdetta con il normale termine di preavviso. Senza un motivo scritto al momento della firma, di solito il contratto non finisce da solo. Anche un «<span lang="de">Kündigungsverzicht</span>» o un «<span lang="de">Kündigungsausschluss</span>» (niente disdetta per un certo tempo) La vincola, di solito al massimo per { $notice-waiver-years ->
        [one] { $notice-waiver-years } anno
        [many] { $notice-waiver-years } di anni
       *[other] { $notice-waiver-years } anni
    }. Non tutte le regole di questo tipo sono valide. Faccia controllare il vecchio contratto <strong>prima</strong> di lasciare l’appartamento o di firmare un nuovo contratto. Altrimenti forse perde l’appartamento o paga due affitti per molto tempo (§§ 557a e 575 BGB).

moving-out-notice =
    Se il Suo contratto è a tempo indeterminato (<span lang="de">unbefristet</span>) e non contiene un <span lang="de">Kündigungsverzicht</span>, non Le serve un motivo. Il termine di preavviso è { $notice-months ->
        [one] { $notice-months } mese
        [many] { $notice-months } di mesi
       *[other] { $notice-months } mesi
    }. La Sua lettera deve essere dal proprietario al più tardi il { $notice-workday } giorno feriale (<span lang="de">Werktag</span>) di un mese. Allora anche quel mese conta. I giorni feriali sono i giorni da lunedì a sabato, esclusi i giorni festivi. <strong>Anche il sabato conta.</strong> Non aspetti l’ultimo giorno. La cosa migliore è che la lettera sia lì già il primo o il secondo giorno feriale. Esempio: la lettera arriva al più tardi il { $notice-workday } giorno feriale di marzo. Allora il contratto finisce alla fine di maggio. Se la lettera arriva più tardi a marzo, il contratto finisce solo alla fine di giugno. Calcoli bene, così non paga due affitti.

moving-out-notice-room = A volte una stanza ammobiliata si trova nell’appartamento dove abita il proprietario. Allora il termine di preavviso è spesso molto più breve.

moving-out-notice-note = § 573c BGB. Per la firma valgono i §§ 126 e 568 BGB.

moving-out-form = Tutti gli inquilini firmano la lettera a mano. Il modo più sicuro è questo: un testimone legge la lettera e la mette nella cassetta delle lettere del proprietario. Oppure il proprietario conferma con la firma di averla ricevuta. Se nessuno ritira una raccomandata (<span lang="de">Einschreiben</span>), di solito è considerata non arrivata. Un modello: <a name="letters"></a>. Tenga una copia e la prova.

moving-out-check-title = Lista di controllo per l’uscita dall’appartamento

moving-out-check-painting = Ho controllato se devo davvero imbiancare: <a name="lease-painting"></a>.

moving-out-check-clean = L’appartamento e la cantina sono vuoti e puliti. Ho tolto quello che ho montato, o c’è un altro accordo scritto.

moving-out-check-meters = Tutte le letture dei contatori sono annotate e fotografate. Le società hanno ricevuto i numeri.

moving-out-check-record = Nel { -uebergabeprotokoll } c’è solo quello che è vero. Ho una copia.

moving-out-check-keys = Ho restituito tutte le chiavi. È scritto nel verbale.

moving-out-check-address = La società della corrente, la banca, la posta, il servizio { -rundfunkbeitrag } e gli uffici pubblici conoscono il mio nuovo indirizzo.

moving-out-deposit-title = Ricevere indietro la { -kaution }

moving-out-deposit =
    La legge non indica nessun termine. Di solito i tribunali danno al proprietario da { $deposit-return-min } a { $deposit-return-max ->
        [one] { $deposit-return-max } mese
        [many] { $deposit-return-max } di mesi
       *[other] { $deposit-return-max } mesi
    } di tempo, a volte di più. Il proprietario può tenere una parte per l’ultimo conteggio delle { -nebenkosten }. Scriva al proprietario il Suo numero di conto e il nuovo indirizzo. Non riceve risposta per molto tempo? Scriva ancora e indichi un giorno entro cui aspetta i soldi.

moving-out-claims =
    Il proprietario non può chiedere per sempre soldi per i danni all’appartamento. Di solito il suo diritto è prescritto (<span lang="de">verjährt</span>), cioè scaduto per legge, { $claims-months ->
        [one] { $claims-months } mese
        [many] { $claims-months } di mesi
       *[other] { $claims-months } mesi
    } dopo che Lei ha restituito l’appartamento. Allora Lei può rifiutare il pagamento. <strong>Ma:</strong> spesso anche più tardi il proprietario può ancora togliere i soldi per questi danni dalla Sua { -kaution }. Chieda una consulenza prima di andare in tribunale per la { -kaution }.

moving-out-claims-note = §§ 215 e 548 BGB. Anche alcuni diritti Suoi scadono così presto; in questo caso il tempo parte dalla fine del contratto di affitto. Sulla { -kaution }: <span lang="de">Bundesgerichtshof</span>, VIII ZR 71/05 e VIII ZR 184/23.

moving-out-register =
    Trasloca all’interno della Germania? Allora registri solo il nuovo indirizzo. Deve cancellare la registrazione solo se non ha un nuovo appartamento in Germania. Si può fare al più presto { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } settimana
        [many] { $deregister-weeks-before } di settimane
       *[other] { $deregister-weeks-before } settimane
    } prima dell’uscita dall’appartamento e al più tardi { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } settimana
        [many] { $deregister-weeks-after } di settimane
       *[other] { $deregister-weeks-after } settimane
    } dopo.

## Kapitel Hilfe in Köln

help-title = Aiuto a Colonia

help-intro = Non è necessario fare tutto senza aiuto. Qui trova i numeri per le emergenze, i termini più importanti e buoni indirizzi. Se può, telefoni prima di una visita. Indirizzi e orari possono cambiare. Porti il contratto e tutte le lettere.

help-emergency-title = In caso di emergenza

help-emergency = Una persona è in pericolo? Allora telefoni subito. Dica il Suo nome, l’indirizzo e che cosa è successo.

help-emergency-police = Polizia: { $police-phone }

help-emergency-fire = Vigili del fuoco e ambulanza: { $fire-brigade-phone }

help-emergency-doctor = Guardia medica, quando lo studio del medico è chiuso: { $doctor-phone }

help-emergency-women =
    Aiuto contro la violenza sulle donne, giorno e notte, in { $helpline-languages ->
        [one] { $helpline-languages } lingua
        [many] { $helpline-languages } di lingue
       *[other] { $helpline-languages } lingue
    }: { $helpline-women-phone }

help-deadlines-table = I termini in breve

help-column-task = Che cosa?

help-column-deadline = Quanto tempo?

help-row-register = Registrare l’indirizzo

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } settimana dopo l’ingresso nell’appartamento
        [many] { $register-weeks } di settimane dopo l’ingresso nell’appartamento
       *[other] { $register-weeks } settimane dopo l’ingresso nell’appartamento
    }

help-row-brake = Fare reclamo per un affitto troppo alto e chiedere indietro tutto

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } mese dall’inizio, ma prima della fine del contratto
        [many] { $complaint-months } di mesi dall’inizio, ma prima della fine del contratto
       *[other] { $complaint-months } mesi dall’inizio, ma prima della fine del contratto
    }

help-row-statement = Segnalare errori nel conteggio

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } mese da quando lo riceve
        [many] { $objection-months } di mesi da quando lo riceve
       *[other] { $objection-months } mesi da quando lo riceve
    }

help-row-hardship = Opporsi alla disdetta per gravi difficoltà

help-cell-hardship =
    { $hardship-months ->
        [one] al più tardi { $hardship-months } mese prima della fine; dopo, chieda subito una consulenza
        [many] al più tardi { $hardship-months } di mesi prima della fine; dopo, chieda subito una consulenza
       *[other] al più tardi { $hardship-months } mesi prima della fine; dopo, chieda subito una consulenza
    }

help-contacts-title = Buoni indirizzi

contact-mieterverein = Dà consulenza ai soci su tutte le domande che riguardano l’affitto. Per essere soci si paga una quota.

contact-adb = Aiuta gratis se qualcuno La tratta peggio di altri per la Sua origine mentre cerca un appartamento.
    .hours = Telefono: da lunedì a mercoledì, dalle { $adb-opens } alle { $adb-closes }

contact-housing-office = { -wbs }, consulenza per cercare un appartamento e { -wohnungsaufsicht }
    .hours = Lunedì, martedì e giovedì, dalle { $city-office-opens } alle { $city-office-closes }

contact-fachstelle = Aiuta in caso di debiti di affitto e se sta per perdere o ha già perso l’appartamento.
    .hours = Lunedì, martedì e giovedì, dalle { $city-office-opens } alle { $city-office-closes }

contact-wohngeld = Qui presenta la domanda per il { -wohngeld }.
    .hours = Lunedì, martedì e giovedì, dalle { $city-office-opens } alle { $city-office-closes }

contact-kundenzentrum = Qui registra il Suo indirizzo. In alcuni giorni solo su appuntamento. Quando telefona, chieda anche qual è il centro più vicino a Lei.

help-qr-mieterverein = Il sito Internet del <span lang="de">Mieterverein</span>

## Glossar

glossary-title = Glossario: parole tedesche importanti

glossary-intro = Queste parole si leggono negli annunci, nei contratti e nelle lettere. Qui c’è in breve il loro significato.

glossary-anmeldung = Lei dice al Comune dove abita adesso. Si fa in un { -kundenzentrum }.
    .term = registrazione dell’indirizzo

glossary-grundsicherungsgeld = Denaro del { -jobcenter } per vivere e per l’appartamento. In testi più vecchi c’è ancora un altro nome.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-hausordnung = Regole per tutti nell’edificio, per esempio su silenzio e pulizia.
    .term = { -hausordnung }

glossary-kaltmiete = Affitto solo per l’appartamento, senza { -nebenkosten } e senza riscaldamento.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Denaro dato come garanzia. Lo riceve indietro dopo l’uscita dall’appartamento, se non resta niente da pagare.
    .term = { -kaution }

glossary-kuendigung = Una lettera che ha lo scopo di mettere fine al contratto di affitto. Di solito deve essere su carta e avere una firma vera.
    .term = disdetta

glossary-mangel = Qualcosa nell’appartamento è rotto o disturba molto. Esempio: il riscaldamento non scalda.
    .term = difetto

glossary-mietminderung = Affitto più basso finché c’è un difetto. Chieda prima una consulenza.
    .term = riduzione dell’affitto

glossary-mietpreisbremse = Regola che limita l’affitto nei nuovi contratti. Per alcuni appartamenti non vale.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Tabella con gli affitti abituali in una città. Con questa tabella controlla se il Suo affitto è normale.
    .term = { -mietspiegel(form: "own") }

glossary-nebenkosten = Costi per l’edificio, per esempio acqua e rifiuti. Nella legge si chiamano «<span lang="de">Betriebskosten</span>».
    .term = { -nebenkosten }

glossary-ruege = Lei scrive al proprietario che l’affitto è troppo alto. Per farlo si richiama alla { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Imbiancare, mettere la carta da parati e lavori simili nell’appartamento. Alcuni contratti non La obbligano a farlo.
    .term = lavori di imbiancatura

glossary-uebergabeprotokoll = Lista che mostra come è l’appartamento quando si entra o quando si esce. È meglio se firmano tutte e due le parti.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Un inquilino affitta l’appartamento o una stanza a un’altra persona. Per questo gli serve un permesso.
    .term = subaffitto

glossary-vorbehalt = Lei paga dei soldi o prende in consegna un appartamento, ma nello stesso momento dice: mantengo i miei diritti. Forse più tardi chiederò indietro dei soldi.
    .term = riserva

glossary-warmmiete = Affitto con { -nebenkosten } e riscaldamento.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Documento con cui può prendere in affitto appartamenti agevolati. In breve: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-wohngeld = Contributo per l’affitto per persone con un reddito basso. La domanda si presenta al Comune.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsgeberbestaetigung = Documento del proprietario che conferma il Suo ingresso nell’appartamento. Le serve per registrare l’indirizzo.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

## Musterbriefe

letters-title = Modelli di lettere

letters-intro = Spedisca sempre la lettera tedesca. La traduzione serve solo per capire. Riempia le righe, cancelli quello che non serve e tenga una copia. Spedisca le lettere importanti in modo da poter dimostrare che sono arrivate. Il modo più sicuro è spiegato qui: <a name="moving-out-notice"></a>. La disdetta deve essere su carta. Tutti gli inquilini la firmano. Le altre lettere può mandarle anche per e-mail.

letter-address = Da: nome, indirizzo: ____________________<br>A: nome e indirizzo del proprietario: ____________________<br>{ -city }, data: __________

letter-salutation = Gentili Signore e Signori,

letter-closing = Cordiali saluti<br>Firma: ____________________

letter-defect-title = Segnalare un difetto

letter-defect-subject = <strong>Difetto nell’appartamento ____________________</strong>

letter-defect-report = dal giorno __________ nel mio appartamento c’è questo difetto: ____________________. Allego delle foto.

letter-defect-demand = Vi prego di eliminare il difetto entro il giorno __________. Vi prego di comunicarmi prima un appuntamento. Fino ad allora pago l’affitto con riserva. Mi riservo di chiedere indietro dei soldi.

letter-receipts-title = Vedere i documenti del conteggio

letter-receipts-subject = <strong>Conteggio delle spese di esercizio per l’anno ______</strong>

letter-receipts-request = vorrei controllare il Vostro conteggio con data __________. Vi prego di indicarmi un appuntamento in cui posso vedere i documenti giustificativi. Potete anche mandarmi i documenti in forma elettronica. Fino ad allora faccio un eventuale pagamento aggiuntivo solo con riserva. Mi riservo di presentare obiezioni.

letter-rent-title = Fare reclamo per un affitto troppo alto

letter-rent-subject = <strong>Reclamo (<span lang="de">Rüge</span>) per l’affitto secondo il § 556g BGB</strong>

letter-rent-complaint = dal giorno __________ abito nell’appartamento ____________________. L’affitto senza spese accessorie (<span lang="de">Kaltmiete</span>) è di ______ euro. Faccio reclamo perché questo affitto è più alto di quanto permettono i §§ da 556d a 556g BGB. A proposito della Vostra informazione (<span lang="de">Auskunft</span>) prima del contratto (____________________): la contesto, perché ____________________.

letter-rent-demand = Secondo il mio calcolo l’affitto abituale del luogo è di ______ euro. Vi prego di abbassare l’affitto e di restituire i soldi pagati in più. Vi prego di comunicarmi a quali eccezioni Vi richiamate. Faccio gli altri pagamenti con riserva.

letter-notice-title = Dare la disdetta per l’appartamento

letter-notice-subject = <strong>Disdetta dell’appartamento ____________________</strong>

letter-notice-declaration = con questa lettera do la disdetta del contratto di affitto di questo appartamento, nel rispetto del termine, per il giorno __________ o, se questa data non è valida, per la prima data possibile.

letter-notice-request = Vi prego di confermarmi la disdetta. Vi prego di proporre un appuntamento per la consegna. Vi prego di versare la cauzione su questo conto: ____________________.
