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

imprint-about = Questo opuscolo è un esempio. È un testo nuovo, scritto per la libreria software «<span lang="de">Lotse</span>». L’idea viene dal «<span lang="de">Wegweiser Wohnen</span>» di Colonia. Questo opuscolo non è una pubblicazione ufficiale del Comune di { -city }. Abbiamo scelto noi le lingue.

imprint-no-legal-advice = Questo opuscolo non è una consulenza legale. Leggi, importi e indirizzi possono cambiare. Chieda una consulenza prima di firmare qualcosa di importante. Trova gli indirizzi qui: <a name="help"></a>.

imprint-law = Stato delle leggi: { $law-date }. Le leggi federali in questo opuscolo hanno il testo di quel giorno. Le modifiche successive non sono comprese.

## So benutzen Sie dieses Heft

how-to-title = Come usare questo opuscolo

how-to-intro = Questo opuscolo La accompagna dal primo annuncio fino a quando lascia l’appartamento. Non è necessario leggere tutto. Cerchi il capitolo che Le serve adesso. Nei riquadri ci sono avvertimenti e consigli. I termini più importanti sono in una tabella: <a name="help-deadlines"></a>. Le liste con le caselle si possono stampare, portare con sé e spuntare.

how-to-words = <strong>Parole tedesche:</strong> Alcune parole si trovano proprio così nelle lettere e nei contratti. Le spieghiamo nel testo e qui: <a name="glossary"></a>. Le lettere già pronte sono alla fine: <a name="letters"></a>.

how-to-star = <strong>Le forme delle parole:</strong> Scriviamo, per esempio, «proprietario». Intendiamo così persone di ogni genere. In questo opuscolo «proprietario» è chi Le dà l’appartamento in affitto. Nel testo tedesco si legge «<span lang="de">Vermieter*in</span>».

how-to-together = <strong>Leggere insieme:</strong> Tutte le lingue hanno gli stessi capitoli e gli stessi numeri. Così può usare l’opuscolo insieme a un consulente. Basta indicare lo stesso punto.

how-to-law = <strong>Parole della legge:</strong> «Non valido» (<span lang="de">unwirksam</span>) vuol dire: per la legge non conta. «Valido» (<span lang="de">wirksam</span>) vuol dire: per la legge conta. Un «termine» (<span lang="de">Frist</span>) è un tempo che Lei deve rispettare. Il segno «§» indica il punto nella legge. «BGB» vuol dire <span lang="de">Bürgerliches Gesetzbuch</span>, il codice civile tedesco.

## Kapitel Suchen

search-title = Cercare un appartamento

search-intro = Per trovare un appartamento serve spesso pazienza. Con una buona preparazione può rispondere in fretta quando arriva un’offerta. Questo capitolo Le mostra dove cercare, che cosa scrivere e da che cosa proteggersi.

search-residence-title = Può scegliere liberamente dove abitare?

search-residence =
    «Status di protezione» vuol dire: la Germania La protegge, per esempio come rifugiato. Molte persone con uno status di protezione devono abitare per { $residence-years ->
        [one] { $residence-years } anno
        [many] { $residence-years } di anni
       *[other] { $residence-years } anni
    } in una determinata regione tedesca (<span lang="de">Bundesland</span>). Spesso questo vale anche per una determinata città. In Renania Settentrionale-Vestfalia di solito un ufficio Le assegna una città. Questo obbligo si chiama <span lang="de">Wohnsitzregelung</span>. Se nella Sua { -bescheid(form: "intro") } c’è un’altra città, non può semplicemente venire ad abitare a { -city }. Ci sono eccezioni. Un esempio è un lavoro con assicurazione, con una paga sufficiente e con almeno { $residence-hours ->
        [one] { $residence-hours } ora
        [many] { $residence-hours } di ore
       *[other] { $residence-hours } ore
    } alla settimana. Possono contare anche una formazione professionale, gli studi universitari o un corso di lingua. Chieda all’ufficio stranieri (<span lang="de">Ausländerbehörde</span>) del luogo dove abita <strong>prima</strong> di firmare un contratto di affitto. La cosa migliore è farsi dare la risposta per iscritto.

search-residence-note = { $residence-law }. È la legge sul soggiorno degli stranieri (<span lang="de">Aufenthaltsgesetz</span>).

search-where-title = Dove può cercare

search-where-internet = Cerchi su Internet e nei giornali. Se possibile, attivi un messaggio automatico per le nuove offerte. Controlli ogni giorno, meglio se la mattina e la sera.

search-where-companies = Scriva alle società immobiliari che affittano appartamenti. Chieda anche alle cooperative di abitazione (<span lang="de">Genossenschaften</span>): lì i soci comprano delle quote e poi abitano in affitto. Se c’è una lista d’attesa, si faccia iscrivere. Continui a farsi sentire.

search-where-people = Dica a tutti che sta cercando: al lavoro, a scuola, nelle associazioni, nel vicinato. Un biglietto al supermercato o nel centro di quartiere costa poca fatica. Cerchi in più quartieri e anche nei dintorni della città.

search-steps-title = Passo per passo

search-step-budget = Calcoli quanto affitto può pagare ogni mese: <a name="costs"></a>. Pensi anche a corrente elettrica, Internet, biglietti dei mezzi e mobili.

search-step-papers = Prepari i Suoi documenti: <a name="money-papers"></a>. Salvi delle buone copie sul telefono. Così può fare in fretta. Consegni i documenti solo quando vuole davvero l’appartamento.

search-step-message = Scriva un breve testo su di sé. Indichi il Suo nome, il numero di telefono e il giorno in cui vorrebbe andare ad abitare nell’appartamento. All’inizio non è necessario dire di più. Se vuole, può anche scrivere quante persone siete e che lavoro fa. Chieda a una persona che sa bene il tedesco di leggere il testo.

search-step-answer = Risponda in fretta alle nuove offerte. Annoti a chi ha scritto e quando. Avvisi se non può venire. Così lascia un buon ricordo.

search-fraud-title = Niente soldi prima della visita

search-fraud = Non paghi mai per un appartamento che non ha visto. Non mandi copie del documento d’identità a persone che non conosce. Se un’offerta costa stranamente poco, faccia attenzione. Alcuni truffatori dicono che sono all’estero e che mandano la chiave per posta. Non risponda.

search-shelter-title = Dal centro di accoglienza a un appartamento

search-shelter = Se abita in un centro di accoglienza del Comune, non è necessario cercare senza aiuto. A { -city } c’è per questo l’{ -auszugsmanagement(form: "intro") }. Lì aiutano persone di <span lang="de">Caritas</span>, <span lang="de">Deutsches Rotes Kreuz</span> (DRK, la Croce Rossa tedesca) e <span lang="de">Kölner Flüchtlingsrat</span> (associazione per i rifugiati). Chieda nel Suo centro di accoglienza chi è responsabile per Lei. Chieda aiuto per la ricerca e per il contratto di affitto.

search-shelter-steps = Chiarisca tre cose prima di firmare. Primo, se ha il permesso di abitare a { -city }: <a name="search-residence"></a>. Secondo, se l’ufficio paga il nuovo affitto: <a name="money-jobcenter-move"></a>. Terzo, chi paga i primi mobili: <a name="money-furniture"></a>. Se i Suoi soldi non arrivano dal { -jobcenter }, ma dall’ufficio dei servizi sociali (<span lang="de">Sozialamt</span>), chieda lì.

## Kapitel Geld und Papiere

money-title = Soldi e documenti

money-intro = I proprietari vogliono sapere se può pagare l’affitto. Gli uffici pubblici La possono aiutare se i Suoi soldi non bastano. In questo capitolo legge quali documenti Le servono e quali aiuti in denaro può chiedere.

money-papers-title = La Sua cartella di documenti

money-papers-intro = Porti questi documenti alla visita. Li consegni solo quando vuole davvero l’appartamento:

money-papers-income = documenti sul Suo reddito degli ultimi mesi, per esempio buste paga o una decisione scritta di un ufficio pubblico (<span lang="de">Bescheid</span>)

money-papers-schufa = un documento della { -schufa }

money-papers-wbs = il Suo certificato { -wbs }, se ne ha uno

money-papers-rent = se possibile: una conferma che Lei ha sempre pagato il vecchio affitto

money-schufa-title = Quale documento della { -schufa }?

money-schufa = La società { -schufa } raccoglie dati per sapere se le persone pagano le fatture. Ci sono due documenti. La <strong><span lang="de">Datenkopie</span></strong> (copia dei dati) è gratuita e solo per Lei. La <strong><span lang="de">BonitätsAuskunft</span></strong> (documento sulla capacità di pagare) costa denaro ed è pensata per i proprietari. Non dia a nessuno la copia dei dati: contiene molte informazioni private.

money-wbs-title = { -wbs }

money-wbs-what = Lo Stato ha finanziato alcuni appartamenti: sono gli appartamenti agevolati. Spesso costano meno. Per questi appartamenti Le serve un certificato che si chiama { -wbs }, in breve { -wbs-short }. Lo riceve se il Suo reddito è sotto un certo limite. Deve anche abitare in Germania legalmente e per un periodo prolungato. Chieda al Comune se questo vale per Lei.

money-wbs-valid =
    Nel certificato { -wbs-short } c’è scritto quanto può essere grande l’appartamento. Il certificato vale { $wbs-years ->
        [one] { $wbs-years } anno
        [many] { $wbs-years } di anni
       *[other] { $wbs-years } anni
    } in Renania Settentrionale-Vestfalia (<span lang="de">Nordrhein-Westfalen</span>). Quando sta per scadere, ne chieda in tempo uno nuovo. Il Comune di { -city } non procura più appartamenti. Quindi deve cercare Lei. Il Comune però Le dà una consulenza su questo: la dà l’{ -housing-office(form: "intro") }: <a name="card-housing-office"></a>.

money-wbs-valid-note = { $wbs-law }. È una legge della Renania Settentrionale-Vestfalia sugli appartamenti agevolati.

money-wbs-qr = Qui il Comune di { -city } informa sul certificato { -wbs-short } e sulla consulenza.

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    Il { -wohngeld } è un contributo per l’affitto per persone con un reddito basso. Deve presentare una domanda. Il contributo comincia dal mese in cui presenta la domanda. Quindi non aspetti. Di solito viene concesso per { $wohngeld-months ->
        [one] { $wohngeld-months } mese
        [many] { $wohngeld-months } di mesi
       *[other] { $wohngeld-months } mesi
    }. Poi presenta una nuova domanda. Se riceve il { -grundsicherungsgeld } (sussidio di base), non riceve il { -wohngeld }. Se dopo la domanda mancano dei documenti, li mandi in fretta.

money-wohngeld-note = { $wohngeld-law }. È la legge sul { -wohngeld } (<span lang="de">Wohngeldgesetz</span>).

money-jobcenter-title = Soldi per l’affitto dal { -jobcenter }

money-jobcenter = L’ufficio { -jobcenter } paga il { -grundsicherungsgeld } (sussidio di base). Prima si chiamava «<span lang="de">Bürgergeld</span>». Il sussidio comprende anche i soldi per un appartamento «adeguato» (<span lang="de">angemessen</span>). Vuol dire: non deve costare troppo. Il { -jobcenter } Le dice qual è il limite. Chieda sempre gli importi che valgono adesso. Se Lei lo desidera, il { -jobcenter } paga l’affitto direttamente al proprietario.

money-jobcenter-move-title = Traslocare con la <span lang="de">Zusicherung</span>

money-jobcenter-step-ask = Una { -zusicherung } è la promessa scritta che il { -jobcenter } paga. La chieda <strong>prima</strong> di firmare. È competente il { -jobcenter } del luogo dove va ad abitare. Consegni lì l’offerta con tutti i costi.

money-jobcenter-step-deposit = Chieda lì anche i soldi per la { -kaution(form: "intro") } o per le quote di una cooperativa. Anche per questo Le serve prima la <span lang="de">Zusicherung</span>. Di solito questi soldi sono un prestito (<span lang="de">Darlehen</span>). Vuol dire: Lei li restituisce.

money-jobcenter-step-costs = I soldi per le spese di trasloco si chiedono al { -jobcenter } che è competente per Lei <strong>fino al trasloco</strong>. Anche qui vale: prima la <span lang="de">Zusicherung</span>, poi il trasloco.

money-jobcenter-step-sign = Firmi il contratto di affitto <strong>solo dopo</strong> la <span lang="de">Zusicherung</span>. Senza <span lang="de">Zusicherung</span>, forse una parte dei costi resta a Suo carico.

money-jobcenter-young =
    Se ha meno di { $benefit-age ->
        [one] { $benefit-age } anno
        [many] { $benefit-age } di anni
       *[other] { $benefit-age } anni
    }, dopo un trasloco riceve soldi per l’appartamento solo con la <span lang="de">Zusicherung</span>. Se trasloca all’interno di { -city } senza che sia necessario, il { -jobcenter } paga al massimo la stessa cifra di prima. Anche in questo caso: parli con l’ufficio prima del trasloco, non dopo.

money-jobcenter-limit =
    Per l’appartamento in cui abita già c’è un periodo di protezione. Nella lettera si chiama «<span lang="de">Karenzzeit</span>». Comincia con il primo mese in cui riceve il { -grundsicherungsgeld }. Dura { $benefit-protected-years ->
        [one] { $benefit-protected-years } anno
        [many] { $benefit-protected-years } di anni
       *[other] { $benefit-protected-years } anni
    }. In questo periodo il { -jobcenter } paga l’affitto reale, ma solo fino a un limite massimo. Questo limite è il limite normale moltiplicato per { $benefit-limit-factor }. Per le famiglie con bambini può essere di più. Per il riscaldamento il periodo di protezione non vale. Dopo, il { -jobcenter } di solito paga un affitto troppo alto ancora per { $benefit-after-months ->
        [one] { $benefit-after-months } mese
        [many] { $benefit-after-months } di mesi
       *[other] { $benefit-after-months } mesi
    } al massimo.

money-jobcenter-limit-new = Per un <strong>nuovo</strong> appartamento il { -jobcenter } paga più del limite normale solo se lo ha promesso prima per iscritto. Un Comune può anche fissare un limite per metro quadrato. Se l’affitto è più alto di quanto permette la { -mietpreisbremse } (freno agli affitti), è considerato non adeguato. Allora il { -jobcenter } Le deve chiedere di fare reclamo al proprietario per l’affitto. Qui legge che cosa è questo reclamo: <a name="rent-brake"></a>.

money-jobcenter-limit-note = { $benefit-law }. È il codice sociale, secondo libro (<span lang="de">Sozialgesetzbuch, Zweites Buch</span>).

money-jobcenter-sites =
    Il { -jobcenter } di { -city } prevede di traslocare. Oggi ha { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } sede
        [many] { $jobcenter-sites-today } di sedi
       *[other] { $jobcenter-sites-today } sedi
    }. A metà del { $jobcenter-move-year } dovrebbe averne solo { $jobcenter-sites-planned }: <span lang="de">{ $jobcenter-site-deutz }</span> e <span lang="de">{ $jobcenter-site-west }</span>. L’indirizzo che vale per Lei è nella Sua lettera. Lo controlli prima di ogni appuntamento.

money-furniture-title = Trasloco e primi mobili

money-furniture = Per un primo appartamento il { -jobcenter } può dare soldi per mobili, fornelli e altri apparecchi. Questo si chiama { -erstausstattung(form: "intro") }. Per questo presenta una domanda a parte. Lo faccia <strong>prima</strong> di comprare, e scriva una lista. A volte invece dei soldi riceve dei buoni o degli oggetti. Anche chi non riceve altri soldi dal { -jobcenter } può chiedere, se il reddito è basso.

money-furniture-move = Il { -jobcenter } può pagare anche le spese di trasloco. Per questo il trasloco deve essere necessario. Le serve prima la { -zusicherung }: <a name="money-jobcenter-move"></a>. Chieda dei preventivi prima di dare l’incarico a qualcuno.

money-furniture-note = { $furniture-law }.

money-jobcenter-find = Qui legge quale { -jobcenter } è competente per Lei e come lo trova: <a name="help-offices"></a>.

## Kapitel Besichtigung und faire Behandlung

viewing-title = La visita e il trattamento corretto

viewing-intro = Durante la visita Lei controlla l’appartamento e il proprietario fa la Sua conoscenza. Arrivi in orario. Può portare una persona che parla bene il tedesco. Faccia domande e prenda appunti. Può fare foto se chi abita lì è d’accordo.

viewing-picture = Guardi tutto con calma: finestre, pareti, riscaldamento.
    .alt = Due persone sono in una stanza vuota. Una tiene in mano una lista, l’altra indica la finestra. Sotto la finestra c’è un termosifone.

viewing-check-title = Lista di controllo per la visita

viewing-check-windows = Le finestre e le porte si chiudono bene. Non c’è corrente d’aria.

viewing-check-mould = Le pareti e gli angoli sono asciutti, senza muffa e senza macchie scure. Non c’è odore di umido.

viewing-check-heating = Ogni stanza si può riscaldare. In bagno c’è acqua calda.

viewing-check-noise = Il rumore, il vicinato e la distanza da treno, scuola e negozi vanno bene per me.

viewing-check-costs = Conosco la { -kaltmiete } (affitto senza spese accessorie), le { -nebenkosten(form: "intro") } e la { -kaution(form: "intro") }. So anche quanto è costato il riscaldamento l’anno scorso.

viewing-check-included = So se la cucina, la cantina e il posto auto sono compresi. So anche da quando è libero l’appartamento.

viewing-known-defects = Lei conosce alcuni difetti (<span lang="de">Mängel</span>) già prima della firma. Per questi difetti di solito più tardi non può pagare meno affitto. Faccia quindi scrivere nel contratto di affitto che cosa ripara il proprietario ed entro quando. Firmi solo dopo ({ $known-defects-law }).

viewing-questions-title = Che cosa possono chiedere i proprietari

viewing-questions-first = Durante la visita Lei indica solo il nome e un recapito. Per gli appartamenti agevolati mostra anche il certificato { -wbs-short }. Non è necessario consegnare una copia del documento d’identità. Porti con sé le buste paga. Ma le consegni solo quando vuole davvero l’appartamento.

viewing-questions-first-note = Le autorità per la protezione dei dati hanno scritto su questo una «<span lang="de">Orientierungshilfe</span>». È una spiegazione con un modulo di esempio. Data: { $questions-guidance }. La trova qui: { $questions-page }.

viewing-questions-form = Molti proprietari Le danno un modulo. Si chiama { -selbstauskunft(form: "intro") }. Durante la visita non è ancora necessario riempirlo tutto. Se ha dubbi su una domanda, chieda a un servizio di consulenza prima di rispondere.

viewing-fair-title = Se qualcuno La tratta peggio di altri

viewing-fair =
    Quando cerca un appartamento, nessuno ha il diritto di trattarLa peggio di altri per la Sua origine o per il colore della pelle. Questo vale, per esempio, quando riceve un rifiuto solo per il Suo nome. Ci sono poche eccezioni. Una può essere questa: il proprietario abita anche lui sullo stesso terreno. Anche sesso, religione, disabilità, età e identità sessuale spesso non sono un motivo permesso. Questa protezione vale di solito solo se il proprietario affitta più di { $fairness-flats ->
        [one] { $fairness-flats } appartamento
        [many] { $fairness-flats } di appartamenti
       *[other] { $fairness-flats } appartamenti
    }.

viewing-fair-note = { $fairness-law }. È la legge generale sulla parità di trattamento (<span lang="de">Allgemeines Gleichbehandlungsgesetz</span>).

viewing-fair-deadline =
    A volte in questi casi ha diritto a dei soldi. Deve chiederli al proprietario entro { $discrimination-months ->
        [one] { $discrimination-months } mese
        [many] { $discrimination-months } di mesi
       *[other] { $discrimination-months } mesi
    }, meglio se per iscritto. Conti dal giorno in cui è successo. Così è al sicuro. Per questo cerchi aiuto in fretta presso l’{ -antidiskriminierungsbuero(form: "intro") }. La consulenza è gratuita: <a name="card-adb"></a>. Lì può anche solo parlare di quello che è successo.

viewing-proof = Scriva subito che cosa è successo: giorno, ora, nomi, parole esatte. Scriva anche chi era presente. Conservi gli annunci e i messaggi. A volte una persona con un nome tedesco riceve un invito e Lei no. Anche questo può essere un indizio.

## Kapitel Mietvertrag

lease-title = Il contratto di affitto

lease-intro = Il contratto di affitto stabilisce che cosa paga e che cosa può fare. Lo legga tutto. Non firmi sotto pressione. Chieda tempo, o porti il testo a una consulenza. Chieda il significato di ogni parola che non capisce. Chieda una copia con tutte le firme e la conservi bene.

lease-content-title = Che cosa dovrebbe esserci nel contratto

lease-content-flat = I nomi di tutti gli inquilini e del proprietario, l’indirizzo, il piano e la grandezza dell’appartamento. Chi firma deve anche pagare.

lease-content-rent = { -kaltmiete }, { -nebenkosten(form: "intro") } e { -kaution(form: "intro") }, ogni voce come importo in euro. Se manca qualcosa, chieda.

lease-content-start = Il giorno dell’ingresso nell’appartamento. Se nel contratto c’è anche una data di fine, faccia controllare questo punto. Prima di questa data di solito non può dare la disdetta con il normale termine di preavviso. Lo stesso vale con un { -kuendigungsverzicht(form: "intro") }: allora di solito per un certo tempo non può dare la disdetta.

lease-content-promises = Tutto quello che Le hanno promesso, per esempio un pavimento nuovo. Quello che è stato solo detto è difficile da dimostrare più tardi.

lease-content-pets = Se gli animali domestici sono permessi. Chieda prima, anche se nel contratto non c’è scritto niente.

lease-kinds-title = A tempo determinato, ammobiliato, condiviso

lease-kinds = Alcuni contratti sono diversi. Li legga con particolare attenzione.

lease-kind-fixed = <strong>A tempo determinato (<span lang="de">befristet</span>):</strong> nel contratto c’è un ultimo giorno fisso. Un contratto così si chiama anche { -zeitmietvertrag(form: "intro") }. Per questo il proprietario ha bisogno di un motivo previsto dalla legge. Un esempio: più tardi vuole abitare lì lui stesso. Il proprietario Le deve comunicare questo motivo per iscritto al momento della firma. Altrimenti il contratto è a tempo indeterminato ({ $fixed-term-law }).

lease-kind-waiver = <strong>{ -kuendigungsverzicht }:</strong> per un certo tempo non può dare la disdetta, anche se trova un altro appartamento. Firmi questo solo se resta sicuramente così a lungo.

lease-kind-short = <strong>Solo per poco tempo:</strong> a volte qualcuno affitta solo «<span lang="de">vorübergehend</span>» (per poco tempo), per esempio come breve subaffitto (<span lang="de">Zwischenmiete</span>). Allora spesso non c’è protezione contro la { -kuendigung(form: "intro") }. Anche la { -mietpreisbremse } (freno agli affitti) allora spesso non vale ({ $exempt-law }). Chieda perché il contratto è così breve.

lease-kind-furnished = <strong>Ammobiliato:</strong> l’appartamento ha già i mobili. Faccia scrivere nel contratto una lista dei mobili. Chieda quanto costano i mobili. Se la stanza si trova nell’appartamento del proprietario, ha spesso meno protezione: <a name="notice-landlord"></a>.

lease-kind-shared = <strong>Appartamento condiviso (<span lang="de">WG</span>):</strong> più persone dividono un appartamento. Chieda con chi fa il contratto. Se firma insieme ad altre persone, forse deve pagare Lei tutto l’affitto. In quel caso potete anche dare la disdetta solo insieme. Se un inquilino principale (<span lang="de">Hauptmieter*in</span>) Le affitta una stanza, questo si chiama { -untermiete(form: "intro") }. Si faccia mostrare che il proprietario è d’accordo.

lease-painting-title = Chi deve imbiancare?

lease-painting = Imbiancare e mettere la carta da parati nel contratto si chiama spesso { -schoenheitsreparaturen(form: "de") } ({ -schoenheitsreparaturen }). È compito del proprietario, tranne quando il contratto lo affida a Lei in modo valido. Se l’appartamento non era rimesso a nuovo quando lo ha ricevuto, di solito non ha l’obbligo di imbiancare. Anche scadenze fisse senza eccezioni non sono valide. Faccia controllare il contratto prima di comprare la pittura.

lease-painting-note = { $painting-law } e sentenze della { -bundesgerichtshof(form: "intro") }, per esempio VIII ZR 185/14. È il più alto tribunale tedesco per il diritto degli affitti.

lease-sublet-title = Prendere in casa altre persone

lease-family = Il Suo coniuge e i Suoi figli possono venire ad abitare con Lei. Per questo non Le serve un permesso. Ma lo dica prima al proprietario, meglio se per iscritto. Può anche ricevere visite senza chiedere.

lease-sublet = Se vuole affittare l’appartamento o una stanza a un’altra persona, Le serve sempre prima il permesso. Questo si chiama subaffittare. Per una <strong>parte</strong> dell’appartamento ha spesso diritto al permesso. Per questo Le serve un buon motivo, nato solo dopo l’inizio del contratto ({ $sublet-law }). Scriva al proprietario quale persona vorrebbe prendere in casa e perché. Aspetti la risposta.

lease-brake-title = L’affitto è troppo alto?

lease-brake = A { -city } vale la { -mietpreisbremse } (freno agli affitti). In un nuovo contratto l’affitto può superare l’affitto abituale del luogo («<span lang="de">ortsübliche Vergleichsmiete</span>») al massimo del { $brake-percent }. È l’affitto che qui è abituale per appartamenti simili. Il { -mietspiegel } è una tabella con cui può stimare questo affitto. A { -city } riceve la tabella qui: { $immobilienboerse-name }, telefono { $immobilienboerse-phone }. Cerchi nella tabella la grandezza, la posizione e l’età dell’appartamento. Una consulenza La aiuta con il calcolo.

lease-brake-note = { $brake-law }. Che il freno vale a { -city } è scritto in un regolamento (<span lang="de">Verordnung</span>). È una regola del governo della regione. Il regolamento vale dal { $brake-since }, il freno fino al { $brake-until } (data di questa informazione: { $ordinance-as-of }). Il { -mietspiegel } di Colonia è del { $mietspiegel-issue }. La legge chiama una tabella così «tabella semplice» (<span lang="de">einfacher Mietspiegel</span>).

lease-brake-exceptions = Ci sono eccezioni. La più frequente: l’inquilino prima di Lei ha già pagato di più. Allora di solito l’affitto può essere così alto anche per Lei. Il freno non vale neanche per gli edifici nuovi, usati e affittati per la prima volta solo dopo questa data: { $brake-new-building }. Non vale neanche per il primo affitto dopo un { -modernisierung(form: "intro") } di ampia portata. Vuol dire: l’appartamento è stato migliorato molto. Di solito il proprietario La deve informare di un’eccezione prima della firma. Se non lo ha fatto, in un primo momento non può richiamarsi a questa eccezione. Allora il freno vale lo stesso.

lease-brake-complain-title = Come difendersi

lease-brake-complain =
    Scriva al proprietario che l’affitto è troppo alto. Questo reclamo si chiama { -ruege }. Basta una e-mail. Non aspetti a lungo. Può chiedere indietro i soldi pagati in più fin dal primo giorno, se sono vere due cose. Primo: la { -ruege } arriva entro { $complaint-months ->
        [one] { $complaint-months } mese
        [many] { $complaint-months } di mesi
       *[other] { $complaint-months } mesi
    } dall’inizio del contratto di affitto. Secondo: la { -ruege } arriva <strong>prima</strong> della fine del contratto di affitto. Se la { -ruege } arriva più tardi, può chiedere indietro solo i soldi che paga in più dopo. Se arriva solo dopo la fine del contratto, non riceve indietro niente ({ $complaint-law }).

lease-brake-letter = Se prima del contratto il proprietario Le ha indicato un’eccezione, chieda una consulenza. Poi nella { -ruege } risponda proprio a questa eccezione. Se non lo fa, di solito la { -ruege } non aiuta. Trova una lettera qui: <a name="letters"></a>. Se nessuno Le ha indicato un’eccezione, cancelli nella lettera la frase con «<span lang="de">Auskunft</span>» (informazione). Tenga una copia e una prova che la lettera è arrivata.

## Kapitel Kaution und Makler

deposit-title = Cauzione e agente immobiliare

deposit-intro = La { -kaution(form: "intro") } è denaro dato come garanzia. Il proprietario la conserva finché Lei abita lì. Dopo l’uscita dall’appartamento Lei la riceve indietro, se non resta niente da pagare. Paghi solo se riceve una ricevuta.

deposit-limit =
    { $deposit-months ->
        [one] La { -kaution } può essere al massimo di { $deposit-months } mensilità di affitto.
        [many] La { -kaution } può essere al massimo di { $deposit-months } di mensilità di affitto.
       *[other] La { -kaution } può essere al massimo di { $deposit-months } mensilità di affitto.
    } Si calcola sull’affitto senza { -nebenkosten(form: "intro") }. Un esempio: la { -kaltmiete } è di { $example-cold-rent }. Allora la { -kaution } può essere al massimo di { $example-deposit }.

deposit-limit-note = { $deposit-law }.

deposit-parts =
    { $deposit-parts ->
        [1] Paga la { -kaution } in una volta sola.
        [many] Può pagare la { -kaution } in { $deposit-parts } di parti uguali, una ogni mese.
       *[other] Può pagare la { -kaution } in { $deposit-parts } parti uguali, una ogni mese.
    } Il primo pagamento è dovuto solo quando comincia il contratto di affitto, non già alla firma. È meglio pagare con un bonifico. Così ha una prova.

deposit-safe = Il proprietario deve depositare i Suoi soldi separati dai propri soldi. Gli interessi sono Suoi. Negli alloggi per studenti il proprietario non ha l’obbligo di pagare interessi. Chieda dove si trovano i Suoi soldi. A volte, invece dei soldi, è possibile anche una { -buergschaft(form: "intro") }. Allora per esempio una banca promette di pagare per Lei.

deposit-not-rent = Paghi l’affitto anche negli ultimi mesi. Non tolga Lei la { -kaution } dall’affitto. Altrimenti nascono debiti di affitto.

deposit-back = Qui legge quando riceve indietro i soldi: <a name="moving-out-deposit"></a>. Se riceve soldi dal { -jobcenter }, chieda un prestito prima di firmare: <a name="money-jobcenter-move"></a>.

deposit-broker-title = Chi paga l’agente immobiliare?

deposit-broker = Gli agenti immobiliari mettono in contatto chi offre e chi cerca un appartamento. Di solito paga chi ha dato l’incarico. Spesso è il proprietario. Lei paga solo se sono vere tutte e due le cose:

deposit-broker-order = Ha dato Lei l’incarico di cercare, e lo ha dato in forma di testo (<span lang="de">Textform</span>), per esempio per e-mail. Dirlo solo al telefono non basta.

deposit-broker-only = L’agente ha cercato l’appartamento solo per Lei e non lo conosceva già prima.

deposit-broker-warning = Non paghi nessun anticipo: è vietato. Per gli appartamenti agevolati gli agenti non hanno nessun diritto di chiedere soldi a Lei. Non paghi neanche per una semplice visita.

deposit-broker-cap =
    Se deve pagare, questi soldi si chiamano { -provision(form: "intro") }. La provvigione può essere al massimo di { $broker-cap-months ->
        [one] { $broker-cap-months } mensilità di affitto
        [many] { $broker-cap-months } di mensilità di affitto
       *[other] { $broker-cap-months } mensilità di affitto
    } senza { -nebenkosten }. Si aggiunge l’IVA (<span lang="de">Mehrwertsteuer</span>) ({ $broker-cap-law }).

deposit-takeover = A volte Le chiedono di comprare una cucina o dei mobili che restano nell’appartamento. Questi soldi si chiamano { -abloese(form: "intro") }. Non ha l’obbligo di pagare molto più del valore delle cose. Nessuno ha il diritto di chiederLe soldi solo perché qualcuno lascia l’appartamento. Un’eccezione sono le spese di trasloco con una ricevuta ({ $takeover-law }).

deposit-broker-note = { $broker-law }. Questa legge regola il lavoro di chi trova appartamenti in affitto per altri.

## Kapitel Einzug

moving-in-title = L’ingresso nel nuovo appartamento

moving-in-intro = Ha la chiave. Congratulazioni! Ora ci sono alcune cose da fare in fretta. Faccia mettere anche il Suo nome sul campanello e sulla cassetta delle lettere. Altrimenti la posta non arriva.

moving-in-record-title = La consegna dell’appartamento

moving-in-record = Faccia il giro di tutte le stanze con il proprietario. Insieme a lui scriva in quali condizioni è l’appartamento. Questo documento si chiama { -uebergabeprotokoll(form: "intro") }. La protegge quando lascerà l’appartamento. Firmi solo quello che è vero. Faccia la consegna con la luce del giorno e porti un testimone.

moving-in-reservation = Se conosce un difetto e prende in consegna l’appartamento senza { -vorbehalt(form: "intro") }, perde dei diritti. Allora per questo difetto non ha il diritto di pagare meno affitto. Per il difetto non riceve neanche un risarcimento (<span lang="de">Schadenersatz</span>). Scriva nel verbale, per ogni difetto, entro quando il proprietario lo ripara. Scriva nel verbale anche questa frase: «<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>» (Mi riservo i miei diritti per questi difetti.) A volte il proprietario rifiuta. Allora, ancora durante la consegna, gli dia un foglio a parte. Sul foglio ci sono i difetti e questa frase. Il Suo testimone dovrebbe essere presente ({ $known-defects-law }).

moving-in-reservation-known = Di solito questa frase <strong>non</strong> aiuta per i difetti che Lei conosceva già prima di firmare il contratto di affitto. Di solito il proprietario deve comunque riparare questi difetti.

moving-in-check-title = Lista di controllo per il { -uebergabeprotokoll }

moving-in-check-damage = Tutti i danni sono nel verbale, anche i piccoli graffi. Ci sono foto di tutte le stanze.

moving-in-check-meters = Le letture dei contatori di corrente, gas, acqua e riscaldamento sono annotate.

moving-in-check-keys = Il numero delle chiavi è scritto nel verbale.

moving-in-check-works = Ho provato riscaldamento, fornelli, acqua e finestre. Quello che non funziona è scritto nel verbale.

moving-in-check-reservation = Per ogni difetto è scritto nel verbale entro quando viene riparato. Lì è scritta anche la mia { -vorbehalt }.

moving-in-check-copy = Tutti hanno firmato. Ho una copia.

moving-in-numbers = Chieda un numero di telefono per le emergenze, per esempio per riscaldamento, acqua e ascensore. Lo scriva. Se perde una chiave, lo dica subito al proprietario.

moving-in-insurance = Un’assicurazione di responsabilità civile («<span lang="de">Haftpflichtversicherung</span>») può pagare se Lei per sbaglio danneggia qualcosa che è di altri. Chieda a un servizio di consulenza se per Lei è utile.

moving-in-picture = Fotografi ogni contatore in modo che si leggano tutti i numeri.
    .alt = Una mano tiene un telefono davanti a un contatore sulla parete. Sul telefono si vede il contatore. Accanto è appeso un foglio con una lista e dei segni di spunta.

moving-in-register-title = Registrare l’indirizzo

moving-in-register =
    Registri il Suo indirizzo entro { $register-weeks ->
        [one] { $register-weeks } settimana
        [many] { $register-weeks } di settimane
       *[other] { $register-weeks } settimane
    } dopo l’ingresso nell’appartamento. Si fa in un ufficio del Comune che si chiama { -kundenzentrum }, in alcuni giorni solo su appuntamento: <a name="card-kundenzentrum"></a>. Porti i documenti d’identità o i passaporti di tutte le persone che vanno ad abitare lì. Se registra l’indirizzo troppo tardi, può ricevere una multa fino a { $register-fine }.

moving-in-register-note = { $register-law }. È la legge federale sulla registrazione degli abitanti (<span lang="de">Bundesmeldegesetz</span>).

moving-in-confirmation = Per questo Le serve la { -wohnungsgeberbestaetigung }. Con questo documento il proprietario conferma il Suo ingresso nell’appartamento. Il contratto di affitto non basta. Il proprietario Le deve dare il documento entro lo stesso termine. Se non lo riceve, lo dica subito al { -kundenzentrum }.

moving-in-sham = Registri solo l’indirizzo dove abita davvero. Non lasci neanche usare il Suo indirizzo a chi non abita con Lei. Chi presta il proprio indirizzo per questo forse deve pagare una multa fino a { $sham-address-fine }.

moving-in-power-title = Corrente elettrica e { -rundfunkbeitrag }

moving-in-power = Se usa la corrente elettrica senza avere un Suo contratto, Le dà la corrente il { -grundversorger(form: "intro") }. Così si chiama la società che deve fornire la corrente a tutte le case. Anche così nasce un contratto. Si chiama «<span lang="de">Grundversorgung</span>» (fornitura di base) e non finisce da solo. Chieda al proprietario quale società è. Contatti questa società e comunichi la lettura del Suo contatore. Chieda anche chi fornisce il gas, se con il gas riscalda o cucina Lei. Poi confronti le offerte. Prima di cambiare, controlli il prezzo, la durata e il termine di preavviso per la disdetta.

moving-in-power-note =
    { $power-law }. Dal { $supplier-switch-since }, nei giorni feriali, il passaggio tecnico a un’altra società dura { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } ora
        [many] { $supplier-switch-hours } di ore
       *[other] { $supplier-switch-hours } ore
    }. Una fornitura sostitutiva («<span lang="de">Ersatzversorgung</span>») è un’altra cosa rispetto alla fornitura di base. Dura al massimo { $substitute-supply-months ->
        [one] { $substitute-supply-months } mese
        [many] { $substitute-supply-months } di mesi
       *[other] { $substitute-supply-months } mesi
    }.

moving-in-broadcasting = Per radio e televisione c’è il canone { -rundfunkbeitrag }. Fino al { $broadcasting-fee-until } compreso, il canone è di { $broadcasting-fee } al mese, cioè { $broadcasting-fee-quarter } ogni tre mesi. Dopo, l’importo può cambiare. Le lettere per il canone arrivano dal «<span lang="de">Beitragsservice</span>» (il servizio che riscuote il canone). Se per il Suo appartamento non paga ancora nessuno, registri lì l’appartamento: <a name="broadcasting-page"></a>. Il canone { -rundfunkbeitrag } vale per appartamento, non per persona. Se riceve certi aiuti da un ufficio pubblico, non ha l’obbligo di pagare. Per questo deve presentare una domanda. Se abita con altre persone, si accordi con loro su chi paga e divida con loro i costi.

moving-in-cutoff-title = Se vogliono interrompere la corrente o il gas

moving-in-cutoff = Se non paga la corrente o il gas, la società può minacciare l’{ -sperrung(form: "intro") }. Vuol dire: vuole staccare la corrente o il gas. Prima Glielo deve scrivere. Non aspetti che succeda.

moving-in-cutoff-call = Telefoni alla società e chieda di pagare a rate. Il { -grundversorger } Le deve offrire il pagamento a rate, se Lei lo chiede dopo la minaccia. Nella lettera si chiama «<span lang="de">Abwendungsvereinbarung</span>» (accordo per evitare l’interruzione). Poi paghi puntualmente le rate e tutte le nuove fatture.

moving-in-cutoff-office = Chieda subito al { -jobcenter } o all’ufficio dei servizi sociali (<span lang="de">Sozialamt</span>). A volte pagano loro i debiti per la corrente o il gas, di solito come prestito.

moving-in-cutoff-health = Scriva alla società se un’{ -sperrung } sarebbe pericolosa per qualcuno in casa Sua. Esempi sono un bambino malato o un apparecchio di cui una persona ha bisogno per vivere. Allora spesso la società non ha il diritto di staccare la corrente o il gas. Aggiunga una prova.

moving-in-cutoff-note = { $cutoff-law }.

## Kapitel Miete und Nebenkosten

costs-title = Affitto e spese accessorie

costs-intro = Ogni mese paga l’affitto e una parte dei costi per l’edificio. Una volta all’anno si fa il conteggio (<span lang="de">Abrechnung</span>). Chi capisce il conteggio può trovare errori e risparmiare.

costs-words = La { -kaltmiete } (affitto senza spese accessorie) è il denaro solo per l’appartamento. Si aggiungono le { -nebenkosten(form: "intro") }, per esempio per acqua, rifiuti e di solito anche riscaldamento. Nel contratto e nella legge si chiamano «<span lang="de">Betriebskosten</span>». Tutto insieme si chiama { -warmmiete }. Legga bene nel contratto se il riscaldamento è compreso nelle { -nebenkosten }. A volte lo paga a parte, per esempio con un Suo contratto del gas. La corrente elettrica di solito non è compresa. Perciò guardi in ogni annuncio: il prezzo è <span lang="de">kalt</span> (senza spese) o <span lang="de">warm</span> (con spese)?

costs-example = Un esempio con importi inventati

costs-column-part = Che cosa paga

costs-column-amount = Importo al mese

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(form: "capital") }: acqua, rifiuti, edificio

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = { -nebenkosten(form: "capital") }: riscaldamento e acqua calda

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Che cosa sono le spese accessorie?

costs-who =
    Paga le { -nebenkosten } solo se è scritto nel contratto. La legge ne indica { $cost-kinds ->
        [one] { $cost-kinds } tipo
        [many] { $cost-kinds } di tipi
       *[other] { $cost-kinds } tipi
    }. Amministrazione e riparazioni non ne fanno parte. Se nel Suo conteggio c’è qualcosa di questo tipo, chieda perché.

costs-who-note = { $costs-law }. La BetrKV è il regolamento sulle spese di esercizio (<span lang="de">Betriebskostenverordnung</span>).

costs-table = Chi paga che cosa?

costs-column-cost = Costi

costs-column-payer = Chi paga?

costs-row-heating = Riscaldamento, acqua calda, acqua, acque di scarico

costs-row-waste = Rifiuti, pulizia delle strade, imposta sugli immobili

costs-row-house = Ascensore, luce delle scale, custode, giardino, pulizia dell’edificio, disinfestazione

costs-row-more = Camino, assicurazione dell’edificio, lavanderia

costs-row-repairs = Riparazioni dell’edificio e amministrazione

costs-payer-tenant = Lei, se è scritto nel contratto

costs-payer-landlord = il proprietario; eccezione: vedi sotto

costs-small-repairs-title = Piccole riparazioni

costs-small-repairs = In molti contratti c’è una frase sulle piccole riparazioni («<span lang="de">Kleinreparaturen</span>»). Secondo questa frase deve pagare Lei le piccole riparazioni, per esempio a un rubinetto. Non tutte le frasi di questo tipo sono valide. La faccia controllare prima di pagare. Le altre riparazioni dell’edificio le paga il proprietario. Quello che ha rotto Lei, di solito lo deve pagare Lei.

costs-statement-title = Il conteggio annuale

costs-statement =
    Di solito paga un anticipo ogni mese. Dopo un anno il proprietario fa i conti. Il { -abrechnung(form: "intro") } deve arrivare a Lei entro { $statement-months ->
        [one] { $statement-months } mese
        [many] { $statement-months } di mesi
       *[other] { $statement-months } mesi
    } dalla fine dell’anno a cui si riferisce. Se arriva troppo tardi, di regola non ha l’obbligo di pagare altri soldi. Conservi tutti i conteggi.

costs-check =
    Controlli il conteggio. Può vedere tutti i documenti giustificativi, per esempio le fatture delle ditte. Una lettera per questo: <a name="letters"></a>. Se c’è un errore, contesti il conteggio entro { $objection-months ->
        [one] { $objection-months } mese
        [many] { $objection-months } di mesi
       *[other] { $objection-months } mesi
    } da quando lo ha ricevuto. Confronti con l’anno prima. Se alcuni costi sono aumentati molto, chieda una spiegazione.

costs-info-title = Riscaldamento, CO₂ e televisione

costs-info-heating = Se i Suoi apparecchi vengono letti a distanza, riceve ogni mese i numeri del Suo consumo.

costs-info-carbon =
    I costi della CO₂ per gasolio da riscaldamento e gas si dividono tra Lei e il proprietario. Se ha un Suo contratto del gas, deve chiedere Lei al proprietario la parte che spetta a lui. Gli scriva entro { $carbon-months ->
        [one] { $carbon-months } mese
        [many] { $carbon-months } di mesi
       *[other] { $carbon-months } mesi
    } dalla fattura della società del gas. Basta una e-mail ({ $carbon-law }).

costs-info-cable =
    Dal { $cable-since } i costi per la televisione via cavo non possono più essere nel conteggio ({ $cable-law }). È un errore frequente. Se ha la televisione o Internet attraverso il proprietario, può disdire questo servizio con lui dopo { $cable-months ->
        [one] { $cable-months } mese
        [many] { $cable-months } di mesi
       *[other] { $cable-months } mesi
    }.

costs-overcharge = Se l’affitto supera l’affitto abituale del luogo di più del { $overcharge-percent }, può essere vietato. L’ufficio { -wohnungsaufsicht } del Comune controlla gratis questi casi: <a name="card-housing-office"></a>.

## Kapitel Leben im Haus

living-title = La vita nell’edificio

living-intro = In un edificio abitano molte persone. Un saluto sulle scale è un buon inizio. Le regole sono spesso nel { -hausordnung(form: "intro") }. È appeso nel corridoio dell’edificio o fa parte del contratto. Legga le regole una volta per intero. Spesso riguardano pulizia, biciclette, lavanderia e silenzio.

living-waste-title = Separare i rifiuti

living-waste = A { -city } riconosce i bidoni dal colore del coperchio. Apparecchi elettrici, batterie e vetro non vanno in nessuno di questi bidoni. Chieda al custode o alla società dei rifiuti (<span lang="de">Abfallwirtschaftsbetriebe</span>) dove consegnarli: <a name="living-bulky"></a>. Separi con cura: fa bene all’ambiente.

living-bins-picture = Quattro coperchi, quattro tipi di rifiuti: grigio, blu, giallo e marrone.
    .alt = Quattro bidoni dei rifiuti sono uno accanto all’altro. Il primo coperchio è grigio, il secondo blu, il terzo giallo, il quarto marrone.

living-bins-table = Che cosa va in quale bidone?

living-bins-column-lid = Coperchio

living-bins-column-in = Questo sì

living-bins-column-out = Questo no

living-bin-grey = Grigio: indifferenziato

living-bin-grey-in = rifiuti che non vanno in nessun altro bidone

living-bin-grey-out = vetro, batterie, apparecchi elettrici

living-bin-blue = Blu: carta

living-bin-blue-in = carta e scatole di cartone

living-bin-blue-out = imballaggi di plastica o metallo

living-bin-yellow = Giallo: { -wertstofftonne }

living-bin-yellow-in = imballaggi e altri oggetti di plastica o metallo

living-bin-yellow-out = apparecchi elettrici, batterie, vetro, carta

living-bin-brown = Marrone: organico

living-bin-brown-in = rifiuti organici di cucina e giardino

living-bin-brown-out = imballaggi, plastica

living-waste-rules = I rifiuti di ogni giorno

living-waste-do-flat = Schiacciare le scatole di cartone, poi metterle nel bidone blu

living-waste-do-plan = Chiedere quando vengono svuotati i bidoni

living-waste-dont-beside = Mettere i rifiuti accanto al bidone

living-waste-dont-stairs = Lasciare mobili nel corridoio comune o in cantina

living-bulky = Gli oggetti grandi, come i mobili, si chiamano <span lang="de">Sperrmüll</span> (rifiuti ingombranti). La società dei rifiuti di Colonia <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, in breve <span lang="de">AWB</span>, li ritira su richiesta. Oppure li porta via Lei: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Dati del { $bulky-as-of }, controlli prima: <a name="awb-page"></a>. Non metta niente in strada senza un appuntamento.

living-quiet-title = Silenzio

living-quiet = Dalle { $quiet-from } alle { $quiet-to } c’è il silenzio notturno ({ $quiet-law }). In queste ore è vietato disturbare gli altri. Anche la domenica e nei giorni festivi vale: niente lavori rumorosi, per esempio niente trapano. Il { -hausordnung } può prevedere ore di silenzio dopo pranzo. Se fa una festa, lo dica prima ai vicini. Se qualcosa La disturba, prima di tutto ne parli con loro con gentilezza.

living-quiet-note = La LImSchG è la legge regionale contro rumore e inquinamento (<span lang="de">Landes-Immissionsschutzgesetz</span>). Vale per la notte. Per la domenica e i giorni festivi c’è un’altra legge regionale.

living-air-title = Arieggiare e riscaldare

living-air = Quando si cucina, si fa la doccia e si dorme, l’acqua va nell’aria. Se l’acqua resta sulle pareti fredde, può crescere la muffa. Perciò: arieggiare e riscaldare. Quando arieggia, abbassi il riscaldamento. Dopo, chiuda di nuovo le finestre.

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

living-smoke = I rilevatori di fumo salvano la vita. Devono esserci in camera da letto, nella camera dei bambini e nei corridoi che servono per fuggire in caso di incendio. Li deve montare chi possiede l’appartamento. Chi abita lì fa in modo che funzionino. A volte lo fa il proprietario che dà in affitto. Chieda. Non tolga mai un rilevatore di fumo. Se fa un suono breve che si ripete, di solito la batteria è scarica.

living-smoke-note = { $smoke-law }. È il regolamento edilizio della Renania Settentrionale-Vestfalia (<span lang="de">Bauordnung</span>).

living-smoke-picture = Il rilevatore di fumo è sul soffitto. Con il pulsante lo può provare.
    .alt = Un rilevatore di fumo rotondo e bianco è sul soffitto della stanza. Una mano preme il pulsante con un dito. Degli archi mostrano il suono forte.

living-changes-title = Fare modifiche

living-changes = Se vuole un piccolo impianto solare sul balcone, chieda prima. Anche per una modifica dell’appartamento per una disabilità Le serve un permesso. Di solito ha diritto a questo permesso ({ $changes-law }). Scriva con precisione che cosa vuole cambiare e aggiunga un disegno.

## Kapitel Etwas ist kaputt

repairs-title = Qualcosa è rotto

repairs-intro = Il riscaldamento non scalda, il rubinetto perde, la parete è bagnata. Una cosa così si chiama { -mangel(form: "intro") }. Il proprietario deve mantenere l’appartamento in buono stato. Lei deve segnalare subito ogni difetto. Prima lo fa, meglio è per tutti.

repairs-step-report = Faccia foto. Segnali subito il difetto per iscritto. Una lettera per questo: <a name="letters"></a>. Se ha già telefonato, mandi comunque anche una lettera o una e-mail.

repairs-step-deadline = Dia un termine al proprietario. Vuol dire: Lei indica un giorno entro cui il difetto deve essere eliminato. Se in inverno il riscaldamento non scalda, indichi un giorno molto vicino.

repairs-step-access = Lasci entrare i tecnici su appuntamento. Prima chieda il nome, la ditta e l’ora.

repairs-step-help = Se non succede niente, chieda consiglio all’{ -mieterverein(form: "intro") }: <a name="card-mieterverein"></a>. Porti le foto, le lettere e il Suo contratto di affitto.

repairs-late = Se non segnala un difetto, può costare caro. Forse allora deve pagare Lei il danno. Può anche perdere il diritto a un affitto più basso. Per questo conservi una copia della Sua segnalazione.

repairs-late-note = { $defects-law }.

repairs-reduction-title = Pagare meno affitto?

repairs-reduction =
    Se non può usare bene l’appartamento, per quel periodo deve al proprietario meno affitto. Questo si chiama { -mietminderung(form: "intro") }. I piccoli difetti non contano. Con un ammodernamento che fa risparmiare energia, per { $energy-works-months ->
        [one] { $energy-works-months } mese
        [many] { $energy-works-months } di mesi
       *[other] { $energy-works-months } mesi
    } questo non vale. Quanto si deve in meno dipende dal difetto. Per questo una buona consulenza è così importante.

repairs-reduction-warning = Non riduca l’affitto di Sua iniziativa. Se lo riduce troppo, nascono debiti di affitto. Chieda prima una consulenza. Fino ad allora paghi tutto l’affitto e scriva: «<span lang="de">Zahlung unter Vorbehalt</span>» (pagamento con riserva). Vuol dire: forse più tardi Lei vorrà chiedere indietro i soldi.

repairs-gas-title = C’è odore di gas

repairs-gas-flame = Niente fuoco, non accendere e non spegnere la luce, niente telefono nell’appartamento.

repairs-gas-leave = Aprire le finestre, avvisare tutti, uscire subito.

repairs-gas-call = Telefonare solo da fuori: { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = Aumento dell’affitto e disdetta

notice-intro = Una lettera del proprietario spesso fa paura. Mantenga la calma. Ci sono regole e termini fissi. Conservi la busta e ci scriva sopra la data. Chieda presto un consiglio. Non firmi niente alla porta.

notice-increase-title = Il proprietario vuole aumentare l’affitto

notice-increase-kinds = Prima controlli di che tipo di aumento si tratta. Con una { -staffelmiete(form: "intro") } il contratto dice già quando e di quanto aumenta l’affitto. Con una { -indexmiete(form: "intro") } l’affitto cambia con i prezzi in Germania. L’affitto può aumentare anche dopo un { -modernisierung(form: "intro") }. Anche le { -nebenkosten(form: "intro") } possono aumentare senza il Suo consenso. In questi casi i limiti indicati più sotto <strong>non</strong> valgono ({ $increase-kinds-law }). Per gli appartamenti agevolati valgono spesso altre regole.

notice-increase-kinds-advice = Se in casi di questo tipo paga troppo poco, nascono debiti di affitto. Chieda prima una consulenza. Con una { -staffelmiete } la { -mietpreisbremse } (freno agli affitti) può valere per ogni scatto. Con una { -indexmiete } può valere solo per il primo affitto. Per saperne di più: <a name="rent-brake"></a>.

notice-increase =
    In altri casi il proprietario può pretendere che Lei accetti un affitto più alto. La lettera deve dire perché. Per questo basta una e-mail. L’affitto può aumentare solo fino all’affitto abituale del luogo (<span lang="de">ortsübliche Vergleichsmiete</span>). Quando comincia l’aumento, l’affitto deve essere lo stesso da { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } mese
        [many] { $increase-unchanged-months } di mesi
       *[other] { $increase-unchanged-months } mesi
    }. La lettera può arrivare al più presto { $increase-wait-years ->
        [one] { $increase-wait-years } anno
        [many] { $increase-wait-years } di anni
       *[other] { $increase-wait-years } anni
    } dopo l’ultimo aumento. Qui non contano gli aumenti per un { -modernisierung } o per le { -nebenkosten }. Se ha dubbi, rifaccia il calcolo con il { -mietspiegel } (tabella degli affitti abituali).

notice-increase-note = { $increase-law }. A { -city } questo limite vale fino al { $increase-cap-until } (data di questa informazione: { $ordinance-as-of }).

notice-increase-cap =
    Per un aumento di questo tipo a { -city } c’è anche un secondo limite. L’affitto può aumentare al massimo del { $increase-cap } nell’arco di { $increase-cap-years ->
        [one] { $increase-cap-years } anno
        [many] { $increase-cap-years } di anni
       *[other] { $increase-cap-years } anni
    }. Un aumento per un { -modernisierung } o per le { -nebenkosten } si può aggiungere.

notice-increase-answer =
    Per rispondere ha tempo fino alla fine del { $consent-month } mese dopo la lettera. Un esempio: la lettera arriva il { $example-increase-letter }. Allora risponda al più tardi il { $example-increase-answer }. Faccia controllare la lettera <strong>prima</strong> di accettare. Fino ad allora continui a pagare puntualmente il <strong>vecchio</strong> affitto. Non paghi ancora l’affitto più alto: può valere come consenso. Se non risponde, non ha accettato. Ma allora il proprietario può andare in tribunale. Per questo, dopo quel tempo, ha ancora { $increase-claim-months ->
        [one] { $increase-claim-months } mese
        [many] { $increase-claim-months } di mesi
       *[other] { $increase-claim-months } mesi
    }.

notice-increase-steps-title = <span lang="de">Staffelmiete</span> e <span lang="de">Indexmiete</span>

notice-increase-steps = Con una { -staffelmiete } tutti gli scatti sono già nel contratto, con l’importo o con il nuovo affitto in euro. Una percentuale da sola non basta. Non arriva nessuna lettera che chiede il Suo consenso. Scriva i giorni in cui l’affitto aumenta. Da quei giorni paghi di più. In questo periodo l’affitto di solito non può aumentare per altri motivi, tranne che per le { -nebenkosten }.

notice-increase-index = Con una { -indexmiete } il proprietario Le scrive qual è il nuovo affitto. Basta una e-mail. Ci deve essere un importo in euro. Ci deve essere anche l’indice dei prezzi («<span lang="de">Preisindex</span>»). È un numero per i prezzi in Germania. Nella lettera dovrebbe esserci scritto da quando paga di più. Faccia controllare il calcolo, ma paghi puntualmente.

notice-increase-steps-note = { $increase-steps-law }.

notice-modernisation-title = Ammodernamento: rumore e affitto più alto

notice-modernisation =
    Prima di un { -modernisierung } importante il proprietario Le deve scrivere. La lettera si chiama «<span lang="de">Ankündigung</span>» (annuncio). Deve arrivare al più tardi { $works-notice-months ->
        [one] { $works-notice-months } mese
        [many] { $works-notice-months } di mesi
       *[other] { $works-notice-months } mesi
    } prima dei lavori. C’è scritto che cosa si fa, quanto dura e quanto Lei dovrà pagare in più. Di solito Lei deve «<span lang="de">dulden</span>» i lavori. Vuol dire: li deve permettere.

notice-modernisation-rent = Dopo, il proprietario può aumentare l’affitto annuale di una somma pari a questa parte dei costi dei lavori: { $works-rent-share }. Un esempio: i lavori per il Suo appartamento costano { $example-works }. Allora l’affitto aumenta al massimo di { $example-works-year } all’anno. Sono { $example-works-month } al mese. Le riparazioni non contano. Ci sono anche altri limiti. Per questo faccia controllare la lettera.

notice-modernisation-hardship = Se i lavori o l’affitto più alto sono troppo duri per Lei, lo scriva <strong>subito</strong> al proprietario. Il termine è breve e dovrebbe essere nella lettera. Indichi tutti i motivi: malattia, età, reddito basso.

notice-modernisation-note = { $works-law }.

notice-leave-title = Lasciare l’appartamento dopo un aumento

notice-leave = A volte il nuovo affitto è troppo alto per Lei. Se il proprietario aumenta l’affitto fino all’affitto abituale del luogo o per un { -modernisierung }, Lei ha un { -sonderkuendigungsrecht(form: "intro") }. Allora può dare la disdetta, anche se altrimenti non potrebbe ancora. L’aumento in questo caso non vale per Lei. Il tempo per questo è breve. Chieda subito una consulenza ({ $leave-law }). Con una { -staffelmiete } e con una { -indexmiete } questo diritto non vale per l’aumento concordato.

notice-landlord-title = Il proprietario dà la disdetta

notice-landlord = Il proprietario ha bisogno, di regola, di un motivo che la legge riconosce. Il motivo deve essere scritto nella lettera. Di solito una { -kuendigung(form: "intro") } vale solo su carta con una firma vera. Una normale e-mail, un fax o messaggi sul telefono non bastano. Una { -kuendigung } può trovarsi anche in una lettera del tribunale. Non lasci subito l’appartamento. Faccia controllare la lettera prima di rispondere.

notice-landlord-note = { $notice-landlord-law }.

notice-agreement = A volte il proprietario vuole un { -aufhebungsvertrag(form: "intro") }. Con questo il contratto di affitto finisce perché tutti e due dicono di sì. Non ha l’obbligo di firmarlo. Con la firma perde la protezione contro la { -kuendigung }. Prima chieda una consulenza.

notice-kinds-table = Due tipi di disdetta

notice-kinds-column-question = Domanda

notice-kinds-column-immediate = <span lang="de">fristlos</span>

notice-kinds-column-ordinary = <span lang="de">ordentlich</span>

notice-kinds-row-meaning = Che cosa vuol dire?

notice-kinds-meaning-immediate = senza preavviso: lo scopo è che il contratto finisca subito.

notice-kinds-meaning-ordinary = con preavviso: lo scopo è che il contratto finisca dopo alcuni mesi.

notice-kinds-row-reason = Perché?

notice-kinds-reason-immediate = solo per un motivo grave, per esempio debiti di affitto alti

notice-kinds-reason-ordinary = un motivo previsto dalla legge, per esempio { -eigenbedarf(form: "intro") }

notice-kinds-row-pay = Aiuta pagare i debiti di affitto?

notice-kinds-pay-immediate = sì, se è tutto pagato in tempo

notice-kinds-pay-ordinary = no

notice-kinds-row-hardship = Aiuta un’{ -widerspruch(form: "intro") } per gravi difficoltà?

notice-kinds-hardship-immediate = no

notice-kinds-hardship-ordinary =
    spesso sì, ma di solito non per i debiti di affitto; al più tardi { $hardship-months ->
        [one] { $hardship-months } mese
        [many] { $hardship-months } di mesi
       *[other] { $hardship-months } mesi
    } prima della fine

notice-kinds-row-next = Che cosa fare?

notice-kinds-next-immediate = cercare aiuto oggi stesso: { -fachstelle }

notice-kinds-next-ordinary = far controllare la lettera questa settimana: { -mieterverein(form: "intro") }

notice-kinds-both = Spesso tutte e due le disdette sono in <strong>una</strong> sola lettera. Allora c’è scritto «<span lang="de">fristlos, hilfsweise ordentlich</span>» (senza preavviso e, nel caso che non sia valida, con preavviso). Deve difendersi da tutte e due.

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
    }, il proprietario può dare la disdetta anche senza un motivo. Il termine è allora più lungo ({ $notice-exceptions-law }).

notice-hardship =
    Forse lasciare l’appartamento sarebbe molto duro per Lei o per la Sua famiglia, per esempio per una malattia grave. Questo si chiama «<span lang="de">Härte</span>» (gravi difficoltà). È una grave difficoltà anche questa: non trova un altro appartamento adatto e con un affitto che può pagare. Per questo scriva dove ha cercato. Allora può opporsi ({ $hardship-law }). Un’{ -widerspruch } di questo tipo si può mandare anche per e-mail. Deve arrivare al più tardi { $hardship-months ->
        [one] { $hardship-months } mese
        [many] { $hardship-months } di mesi
       *[other] { $hardship-months } mesi
    } prima della fine del contratto di affitto. Spieghi con precisione perché lasciare l’appartamento è così difficile e aggiunga delle prove. Se il termine è passato, chieda comunque subito una consulenza. Se il proprietario non ha dato informazioni corrette, l’{ -widerspruch } è ancora possibile nella prima udienza in tribunale. Contro una { -kuendigung } <strong>senza preavviso</strong> (<span lang="de">fristlos</span>) non aiuta.

notice-own-use-title = Disdetta per uso proprio (<span lang="de">Eigenbedarf</span>)

notice-own-use = { -eigenbedarf(form: "capital") } vuol dire: il proprietario ha bisogno dell’appartamento per sé, per la sua famiglia o per persone che vivono in casa con lui. Nella lettera deve esserci scritto chi andrà ad abitare lì e perché. «Ho bisogno io dell’appartamento» di solito non basta. Deve anche essere vero. Faccia controllare la lettera.

notice-own-use-bar =
    A volte, dopo il Suo ingresso, il Suo appartamento in affitto diventa un appartamento che si può vendere da solo (<span lang="de">Eigentumswohnung</span>) e poi viene venduto. A { -city } il nuovo proprietario allora di solito non può dare la disdetta per { -eigenbedarf }. Questo vale per { $own-use-bar-years ->
        [one] { $own-use-bar-years } anno
        [many] { $own-use-bar-years } di anni
       *[other] { $own-use-bar-years } anni
    }. Il tempo comincia con la vendita.

notice-own-use-steps = Non lasci subito l’appartamento e non firmi niente. Controlli il termine nella tabella sopra. Scriva che cosa rende duro lasciare l’appartamento e cerchi subito altri appartamenti. Si opponga in tempo se lasciare l’appartamento è troppo duro.

notice-own-use-note = { $own-use-law }. La regola per { -city } vale fino al { $own-use-bar-until } (data di questa informazione: { $ordinance-as-of }).

notice-arrears-title = Se non ha potuto pagare l’affitto

notice-arrears =
    Se manca l’affitto o la { -kaution(form: "intro") }, forse il proprietario può dare la disdetta <strong><span lang="de">fristlos</span></strong>. Vuol dire: senza preavviso. Non è necessario che prima arrivi un sollecito. La legge indica tre casi. Primo caso: per { $arrears-dates ->
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
    La cosa migliore è pagare <strong>prima</strong> che Le arrivi la { -kuendigung }. Se in quel momento tutti i soldi sono già dal proprietario, lui non può più dare la disdetta senza preavviso (<span lang="de">fristlos</span>). Più tardi di solito aiuta solo questo: tutto l’affitto dovuto è pagato, anche per il periodo dopo la { -kuendigung }. Se la { -kuendigung } è arrivata a causa della { -kaution }, la { -kaution } dovuta deve essere pagata. Il termine per questo finisce { $arrears-cure-months ->
        [one] { $arrears-cure-months } mese
        [many] { $arrears-cure-months } di mesi
       *[other] { $arrears-cure-months } mesi
    } dopo che Le è arrivata la lettera del tribunale con la { -raeumungsklage(form: "intro") }. Con questa { -klage(form: "intro") } il proprietario pretende che Lei lasci l’appartamento. Basta anche che, entro quel termine, un ufficio pubblico prometta al proprietario in modo vincolante di pagare tutto. Allora la { -kuendigung } senza preavviso (<span lang="de">fristlos</span>) perde la sua validità.

notice-arrears-limits =
    Pagare a rate <strong>non</strong> basta. Dopo una disdetta il pagamento aiuta solo una volta in { $arrears-cure-years ->
        [one] { $arrears-cure-years } anno
        [many] { $arrears-cure-years } di anni
       *[other] { $arrears-cure-years } anni
    }. Se il proprietario Le deve dei soldi, faccia controllare <strong>subito</strong> se può compensare questi soldi con i debiti di affitto.

notice-arrears-note = { $arrears-law }. Sulla disdetta con preavviso: { -bundesgerichtshof(form: "intro") }, VIII ZR 106/23.

notice-arrears-ordinary = <strong>Anche se paga tutto, può perdere l’appartamento.</strong> Spesso il proprietario dà nello stesso momento anche la disdetta con preavviso. Nella lettera allora c’è scritto spesso «<span lang="de">ordentlich</span>» (con preavviso) o «<span lang="de">hilfsweise ordentlich</span>» (con preavviso, nel caso che la disdetta senza preavviso non sia valida). Con il pagamento questa seconda disdetta <strong>non</strong> perde la sua validità. Opporsi per gravi difficoltà di solito non aiuta contro questa disdetta. Con preavviso il proprietario a volte può dare la disdetta anche se manca meno.

notice-arrears-help = Non aspetti! Cerchi aiuto <strong>subito</strong>, meglio se già prima di una { -kuendigung }. L’ufficio { -fachstelle } La aiuta a non perdere l’appartamento: <a name="card-fachstelle"></a>. Il { -jobcenter } può pagare i debiti di affitto. Chieda se un ufficio pubblico promette per iscritto al proprietario di pagare tutto. Apra subito ogni lettera del tribunale e rispetti i termini indicati nella lettera. Se propone di pagare a rate, bisogna che il proprietario rinunci per iscritto a ogni { -kuendigung } per questi debiti.

notice-eviction-title = Sfratto e alloggio di emergenza

notice-eviction = Dopo una { -kuendigung } non ha l’obbligo di lasciare l’appartamento lo stesso giorno. Se resta, il proprietario può avviare una { -raeumungsklage }. Prima decide un tribunale. Poi solo un ufficiale giudiziario («<span lang="de">Gerichtsvollzieher*in</span>») può sgomberare l’appartamento (<span lang="de">Räumung</span>, lo sfratto). È un funzionario che fa quello che il tribunale ha deciso. Il proprietario non ha il diritto di cambiare lui la serratura o di mettere fuori le Sue cose. Se lo fa lo stesso, cerchi subito aiuto da un avvocato.

notice-eviction-step-open = Apra ogni lettera del tribunale lo stesso giorno. Scriva la data sulla busta.

notice-eviction-step-help = Vada subito all’ufficio { -fachstelle }: <a name="card-fachstelle"></a>. Aiuta anche se c’è già una causa.

notice-eviction-step-lawyer = Cerchi un avvocato. Se i soldi non bastano, legga qui: <a name="help-lawyer"></a>.

notice-eviction-step-time = Risponda al tribunale <strong>per iscritto</strong>, entro il termine indicato nella lettera. Scriva che vuole difendersi. Altrimenti il tribunale può decidere senza udienza. Vada anche all’udienza. Se Le serve più tempo prima di lasciare l’appartamento, lo scriva già nella risposta. Lo deve dire al più tardi all’udienza. Questo tempo si chiama { -raeumungsfrist(form: "intro") }.

notice-eviction-step-date = Se c’è già un giorno fissato per lo sfratto, non aspetti. Dica questo giorno all’ufficio { -fachstelle }. Chieda all’avvocato se il tribunale può ancora fermare lo sfratto.

notice-eviction-shelter = Se non ha più un appartamento, vada lo stesso giorno all’ufficio { -fachstelle }. Chieda un { -notunterkunft(form: "intro") }. È un posto dove abitare per persone in difficoltà. Porti il documento d’identità, le lettere e le medicine importanti. Aiuto nelle notti fredde: <a name="card-winter-help"></a>.

notice-eviction-note = { $eviction-law }.

## Kapitel Auszug

moving-out-title = Lasciare l’appartamento

moving-out-intro = Se ha un nuovo appartamento, organizzi bene l’uscita da quello vecchio. Così riceve più facilmente indietro la { -kaution(form: "intro") }. Prima controlli se e quando può dare la disdetta per il vecchio contratto. Dia la disdetta per il vecchio appartamento solo quando il nuovo contratto è firmato.

moving-out-notice-title = Dare la disdetta

moving-out-notice-fixed =
    Prima legga il Suo contratto. Se è «<span lang="de">befristet</span>» (a tempo determinato), è previsto che finisca in un giorno fisso. Prima di quel giorno di solito non può dare la disdetta con il normale termine di preavviso. Senza un motivo scritto al momento della firma, di solito il contratto non finisce da solo. Anche un «<span lang="de">Kündigungsverzicht</span>» o un «<span lang="de">Kündigungsausschluss</span>» (niente disdetta per un certo tempo) La vincola, di solito al massimo per { $notice-waiver-years ->
        [one] { $notice-waiver-years } anno
        [many] { $notice-waiver-years } di anni
       *[other] { $notice-waiver-years } anni
    }. Non tutte le regole di questo tipo sono valide. Faccia controllare il vecchio contratto <strong>prima</strong> di lasciare l’appartamento o di firmare un nuovo contratto. Altrimenti forse perde l’appartamento o paga due affitti per molto tempo ({ $notice-fixed-law }).

moving-out-notice =
    Se il Suo contratto è a tempo indeterminato (<span lang="de">unbefristet</span>) e non contiene un <span lang="de">Kündigungsverzicht</span>, non Le serve un motivo. Il termine di preavviso è { $notice-months ->
        [one] { $notice-months } mese
        [many] { $notice-months } di mesi
       *[other] { $notice-months } mesi
    }. La Sua lettera deve essere dal proprietario al più tardi il { $notice-workday } giorno feriale (<span lang="de">Werktag</span>) di un mese. Allora anche quel mese conta. I giorni feriali sono i giorni da lunedì a sabato, esclusi i giorni festivi. <strong>Anche il sabato conta.</strong> Non aspetti l’ultimo giorno. La cosa migliore è che la lettera sia lì già il primo o il secondo giorno feriale. Un esempio: la lettera arriva al più tardi il { $example-notice-letter }. Allora il contratto finisce il { $example-notice-end }. Se la lettera arriva più tardi nel mese, il contratto finisce solo il { $example-notice-late-end }. Calcoli bene, così non paga due affitti.

moving-out-notice-room = A volte una stanza ammobiliata si trova nell’appartamento dove abita il proprietario. Allora il termine di preavviso è spesso molto più breve.

moving-out-notice-room-period = Per una stanza di questo tipo di solito si può dare la disdetta fino al { $room-notice-day } giorno di un mese. Allora il contratto finisce già alla fine di quel mese ({ $notice-tenant-law }). Questo vale anche per il proprietario. Di solito non vale se Lei abita lì in modo stabile con la Sua famiglia.

moving-out-notice-note = { $notice-tenant-law }. Per la firma valgono { $notice-form-law }.

moving-out-form = Tutti gli inquilini firmano la lettera a mano. Il modo più sicuro è questo: un testimone legge la lettera e la mette nella cassetta delle lettere del proprietario. Oppure il proprietario conferma con la firma di averla ricevuta. Una raccomandata («<span lang="de">Einschreiben</span>») è una lettera con una prova della posta. Se nessuno la ritira, di solito è considerata non arrivata. Con una «<span lang="de">Einwurf-Einschreiben</span>» (la posta la mette nella cassetta delle lettere) la ricevuta della posta da sola non basta come prova. Un modello: <a name="letters"></a>. Tenga una copia e la prova.

moving-out-successor = Se vuole lasciare l’appartamento prima, parli con il proprietario. Un nuovo inquilino al Suo posto («<span lang="de">Nachmieter*in</span>») da solo non fa finire il Suo contratto. Il proprietario deve essere d’accordo, meglio se per iscritto.

moving-out-check-title = Lista di controllo per l’uscita dall’appartamento

moving-out-check-painting = Ho controllato se devo davvero imbiancare: <a name="lease-painting"></a>.

moving-out-check-clean = L’appartamento e la cantina sono vuoti e puliti. Ho tolto quello che ho montato, o c’è un altro accordo scritto.

moving-out-check-meters = Tutte le letture dei contatori sono annotate e fotografate. Le società hanno ricevuto i numeri.

moving-out-check-record = Nel { -uebergabeprotokoll(form: "intro") } c’è solo quello che è vero. Ho una copia.

moving-out-check-keys = Ho restituito tutte le chiavi. È scritto nel verbale.

moving-out-check-address = La società della corrente, la banca, la posta, il servizio { -rundfunkbeitrag } e gli uffici pubblici conoscono il mio nuovo indirizzo.

moving-out-deposit-title = Ricevere indietro la { -kaution }

moving-out-deposit =
    La legge non indica nessun termine. Di solito i tribunali danno al proprietario da { $deposit-return-min } a { $deposit-return-max ->
        [one] { $deposit-return-max } mese
        [many] { $deposit-return-max } di mesi
       *[other] { $deposit-return-max } mesi
    } di tempo, a volte di più. Il proprietario può tenere una parte per l’ultimo { -abrechnung(form: "intro") } delle { -nebenkosten(form: "intro") }. Scriva al proprietario il Suo numero di conto e il nuovo indirizzo. Se non riceve risposta per molto tempo, scriva ancora. Indichi un giorno entro cui aspetta i soldi.

moving-out-claims =
    Il proprietario non può chiedere per sempre soldi per i danni all’appartamento. Di solito il suo diritto è prescritto («<span lang="de">verjährt</span>») { $claims-months ->
        [one] { $claims-months } mese
        [many] { $claims-months } di mesi
       *[other] { $claims-months } mesi
    } dopo che Lei ha restituito l’appartamento. Vuol dire: è troppo tardi. Allora Lei può rifiutare il pagamento. <strong>Ma:</strong> spesso anche più tardi il proprietario può ancora togliere i soldi per questi danni dalla Sua { -kaution }. Chieda una consulenza prima di andare in tribunale per la { -kaution }.

moving-out-claims-note = { $claims-law }. Anche alcuni diritti Suoi scadono così presto; in questo caso il tempo parte dalla fine del contratto di affitto. Sulla { -kaution }: { -bundesgerichtshof(form: "intro") }, VIII ZR 71/05 e VIII ZR 184/23.

moving-out-register-title = Cancellare o cambiare la registrazione dell’indirizzo

moving-out-register =
    Se trasloca all’interno della Germania, registri solo il nuovo indirizzo. Deve cancellare la registrazione solo se non ha un nuovo appartamento in Germania. Si può fare al più presto { $deregister-weeks-before ->
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

help-intro = Non è necessario fare tutto senza aiuto. Qui trova i numeri per le emergenze, i termini più importanti e indirizzi utili. Se può, telefoni prima di una visita. Indirizzi e orari possono cambiare. Porti il contratto e tutte le lettere.

help-emergency-title = In caso di emergenza

help-emergency = Se una persona è in pericolo, telefoni subito. Dica il Suo nome, l’indirizzo e che cosa è successo.

help-emergency-police = Polizia: { $police-phone }

help-emergency-fire = Vigili del fuoco e ambulanza: { $fire-brigade-phone }

help-emergency-doctor = Guardia medica, quando lo studio del medico è chiuso: { $doctor-phone }

help-emergency-women =
    Aiuto contro la violenza sulle donne, giorno e notte, in { $helpline-languages ->
        [one] { $helpline-languages } lingua
        [many] { $helpline-languages } di lingue
       *[other] { $helpline-languages } lingue
    }: { $helpline-women-phone }

help-letters-title = Che cosa vuol dire questa lettera?

help-letters = Cerchi la parola che sta in alto nella lettera. Scriva sulla busta quando è arrivata la lettera. Gli indirizzi sono qui: <a name="help-contacts"></a>.

help-letters-table = Le lettere e che cosa fare

help-letters-column-word = Nella lettera c’è scritto

help-letters-column-meaning = Vuol dire

help-letters-column-next = Quanto tempo? A chi chiedere?

help-letter-mahnung = <span lang="de">Mahnung</span> (sollecito)

help-letter-mahnung-meaning = Qualcuno dice che Lei non ha pagato.

help-letter-mahnung-next = Controllare subito. Se è giusto: pagare. Se mancano i soldi per l’affitto: { -fachstelle } e { -jobcenter }.

help-letter-abmahnung = { -abmahnung(form: "letter") }

help-letter-abmahnung-meaning = Il proprietario dice che Lei ha fatto qualcosa di sbagliato. Se continua, può dare la disdetta.

help-letter-abmahnung-next = Se è giusto: smettere subito. Se non è giusto: rispondere per iscritto. Chieda all’{ -mieterverein }.

help-letter-immediate = <span lang="de">Fristlose</span> { -kuendigung(form: "de") } (disdetta senza preavviso)

help-letter-immediate-meaning = Il proprietario vuole che Lei lasci subito l’appartamento. Di solito si tratta di debiti di affitto. Non lasci subito l’appartamento.

help-letter-immediate-next =
    Oggi stesso: { -fachstelle }. Per i debiti di affitto pagare tutto il prima possibile, al più tardi { $arrears-cure-months ->
        [one] { $arrears-cure-months } mese
        [many] { $arrears-cure-months } di mesi
       *[other] { $arrears-cure-months } mesi
    } dopo l’arrivo della lettera con la { -raeumungsklage }. Di solito questo non aiuta contro una disdetta con preavviso.

help-letter-ordinary = <span lang="de">Ordentliche</span> { -kuendigung(form: "de") } (disdetta con preavviso), anche per { -eigenbedarf(form: "intro") }

help-letter-ordinary-meaning = Il proprietario vuole che Lei lasci l’appartamento dopo un certo termine. Non lasci subito l’appartamento.

help-letter-ordinary-next =
    Questa settimana: { -mieterverein(form: "intro") }. L’{ -widerspruch } deve arrivare al più tardi { $hardship-months ->
        [one] { $hardship-months } mese
        [many] { $hardship-months } di mesi
       *[other] { $hardship-months } mesi
    } prima della fine.

help-letter-increase = { -mieterhoehung(form: "letter") }: «Dia il Suo consenso»

help-letter-increase-meaning = Il proprietario vuole più affitto, fino all’affitto abituale del luogo.

help-letter-increase-next = Tempo fino alla fine del { $consent-month } mese dopo la lettera. Prima far controllare, e fino ad allora continuare a pagare il vecchio affitto: { -mieterverein }.

help-letter-index = { -staffelmiete(form: "intro") }, { -indexmiete(form: "intro") } o { -mieterhoehung } dopo un { -modernisierung(form: "intro") }

help-letter-index-meaning = L’affitto aumenta, anche se Lei non accetta.

help-letter-index-next = Far controllare subito: { -mieterverein }. Fino ad allora pagare puntualmente, meglio se con { -vorbehalt(form: "intro") }.

help-letter-works = <span lang="de">Ankündigung</span> (annuncio) di un { -modernisierung }

help-letter-works-meaning = Nell’edificio si fanno lavori. Dopo, l’affitto può aumentare.

help-letter-works-next = Scrivere subito i motivi contrari. Il termine dovrebbe essere nella lettera. Chieda all’{ -mieterverein }.

help-letter-statement = { -abrechnung(form: "letter") } delle { -betriebskosten(form: "intro") }

help-letter-statement-meaning = È quanto sono costati riscaldamento, acqua ed edificio. Forse deve pagare una somma in più.

help-letter-statement-next =
    Se la lettera è arrivata troppo tardi, di solito non deve pagare niente in più. Prima lo faccia controllare. Se è arrivata in tempo, pagare la somma in più entro il giorno indicato nella lettera, meglio se con { -vorbehalt }. Per segnalare errori ha { $objection-months ->
        [one] { $objection-months } mese
        [many] { $objection-months } di mesi
       *[other] { $objection-months } mesi
    } da quando arriva la lettera. Chieda all’{ -mieterverein }.

help-letter-mahnbescheid = { -mahnbescheid(form: "letter") } del tribunale locale (<span lang="de">Amtsgericht</span>)

help-letter-mahnbescheid-meaning = Qualcuno vuole soldi. Il tribunale <strong>non</strong> ha controllato se è giusto.

help-letter-mahnbescheid-next = Il termine è nella lettera. È breve. Se non è giusto: riempire il modulo per l’{ -widerspruch(form: "intro") } e spedirlo subito. Deve arrivare al tribunale entro il termine. Chieda a un avvocato.

help-letter-klage = { -klage(form: "letter") } o { -raeumungsklage(form: "letter") }

help-letter-klage-meaning = Il proprietario va in tribunale. Vuole che Lei paghi o lasci l’appartamento. Non lasci subito l’appartamento.

help-letter-klage-next =
    Il termine è nella lettera. È breve. Risponda al tribunale, altrimenti può perdere. Subito: avvocato e { -fachstelle }. Per i debiti di affitto pagare tutto, al più tardi { $arrears-cure-months ->
        [one] { $arrears-cure-months } mese
        [many] { $arrears-cure-months } di mesi
       *[other] { $arrears-cure-months } mesi
    } dopo l’arrivo di questa lettera.

help-letter-eviction = <span lang="de">Räumungstermin</span> (giorno dello sfratto) dall’ufficiale giudiziario (<span lang="de">Gerichtsvollzieher*in</span>)

help-letter-eviction-meaning = In questo giorno l’appartamento viene sgomberato.

help-letter-eviction-next = Oggi stesso: { -fachstelle } e avvocato.

help-letter-cutoff = Minaccia di { -sperrung(form: "intro") } di corrente o gas

help-letter-cutoff-meaning = La società vuole staccare la corrente o il gas, perché mancano soldi.

help-letter-cutoff-next = Telefonare subito alla società e chiedere le rate, poi chiedere al { -jobcenter } o all’ufficio dei servizi sociali (<span lang="de">Sozialamt</span>).

help-deadlines-title = Termini

help-deadlines-table = I termini in breve

help-column-task = Che cosa?

help-column-deadline = Quanto tempo, da quando?

help-row-register = Registrare l’indirizzo

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } settimana dopo l’ingresso nell’appartamento
        [many] { $register-weeks } di settimane dopo l’ingresso nell’appartamento
       *[other] { $register-weeks } settimane dopo l’ingresso nell’appartamento
    }

help-row-wohngeld = Chiedere il { -wohngeld }

help-cell-wohngeld = ancora nel mese a partire dal quale Le serve

help-row-fairness = Chiedere soldi se qualcuno La tratta peggio di altri

help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } mese
        [many] { $discrimination-months } di mesi
       *[other] { $discrimination-months } mesi
    }; conti dal giorno in cui è successo

help-row-brake = Fare reclamo per un affitto troppo alto e chiedere indietro quello che ha pagato in più dall’inizio

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } mese
        [many] { $complaint-months } di mesi
       *[other] { $complaint-months } mesi
    } dall’inizio del contratto di affitto, ma prima della sua fine

help-row-landlord-statement = Il proprietario manda il { -abrechnung }

help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } mese
        [many] { $statement-months } di mesi
       *[other] { $statement-months } mesi
    } dalla fine dell’anno a cui si riferisce

help-row-statement = Segnalare errori nel { -abrechnung }

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } mese
        [many] { $objection-months } di mesi
       *[other] { $objection-months } mesi
    } da quando lo riceve

help-row-carbon = Chiedere la parte di CO₂, con un Suo contratto del gas

help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } mese
        [many] { $carbon-months } di mesi
       *[other] { $carbon-months } mesi
    } dalla fattura della società del gas

help-row-increase = Accettare o no un { -mieterhoehung }

help-cell-increase = fino alla fine del { $consent-month } mese dopo la lettera

help-row-notice = È Lei a dare la disdetta. Eccezioni: <a name="moving-out-notice"></a>

help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } mese
        [many] { $notice-months } di mesi
       *[other] { $notice-months } mesi
    }; la lettera deve essere lì al più tardi il { $notice-workday } giorno feriale, allora anche quel mese conta

help-row-hardship = Opporsi a una { -kuendigung } con preavviso per gravi difficoltà

help-cell-hardship =
    al più tardi { $hardship-months ->
        [one] { $hardship-months } mese
        [many] { $hardship-months } di mesi
       *[other] { $hardship-months } mesi
    } prima della fine del contratto; dopo, chieda subito una consulenza

help-row-cure = Pagare tutto dopo una { -kuendigung } senza preavviso (<span lang="de">fristlos</span>)

help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } mese
        [many] { $arrears-cure-months } di mesi
       *[other] { $arrears-cure-months } mesi
    } dopo l’arrivo della lettera con la { -raeumungsklage }; non aiuta contro una { -kuendigung } con preavviso

help-row-claims = Dopo l’uscita: chiedere soldi per danni o per cose montate

help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } mese
        [many] { $claims-months } di mesi
       *[other] { $claims-months } mesi
    }; per il proprietario dalla restituzione dell’appartamento, per Lei dalla fine del contratto

help-row-court = Lettera del tribunale

help-cell-court = pochissimo tempo; il termine è nella lettera

help-offices-title = Quale ufficio aiuta per che cosa?

help-offices-table = Gli uffici e i loro compiti

help-offices-column-task = Che cosa Le serve

help-offices-column-office = Dove chiedere

help-office-living = Soldi per vivere e per l’affitto, { -kaution(form: "intro") }, trasloco, primi mobili

help-office-living-who = { -jobcenter } di { -city }; se i Suoi soldi arrivano dall’ufficio dei servizi sociali (<span lang="de">Sozialamt</span>): lì

help-office-wohngeld = Contributo per l’affitto con un reddito basso

help-office-wohngeld-who = Comune di { -city }, { -wohngeld }

help-office-wbs = { -wbs }, consulenza per la ricerca, affitto di gran lunga troppo alto

help-office-wbs-who = Comune di { -city }, { -housing-office(form: "intro") }

help-office-arrears = Debiti di affitto, { -kuendigung }, sfratto, { -notunterkunft(form: "intro") }

help-office-arrears-who = Comune di { -city }, { -fachstelle }

help-office-residence = Permesso di abitare a { -city }

help-office-residence-who = Ufficio stranieri (<span lang="de">Ausländerbehörde</span>) del luogo dove abita adesso

help-office-register = Registrare l’indirizzo

help-office-register-who = Comune di { -city }, { -kundenzentrum }

help-jobcenter =
    Il { -jobcenter } di { -city } ha { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } sede.
        [many] { $jobcenter-sites-today } di sedi.
       *[other] { $jobcenter-sites-today } sedi.
    } Quale vale per Lei dipende dal Suo indirizzo. Guardi prima la Sua ultima lettera del { -jobcenter }. Se non ne ha ancora una, chieda al Comune per telefono: { $kundenzentrum-phone }. Lì dica la Sua via.

help-contacts-title = Indirizzi utili

contact-mieterverein = Dà consulenza ai soci su tutte le domande che riguardano l’affitto. Per essere soci si paga una quota.

contact-adb = È un { -antidiskriminierungsbuero(form: "intro") }. Aiuta gratis se qualcuno La tratta peggio di altri per la Sua origine mentre cerca un appartamento.
    .hours = Telefono: da lunedì a mercoledì, dalle { $adb-opens } alle { $adb-closes }

contact-housing-office = { -wbs }, consulenza per cercare un appartamento e { -wohnungsaufsicht }
    .hours = { -city-office-days }, dalle { $city-office-opens } alle { $city-office-closes }

contact-fachstelle = Aiuta in caso di debiti di affitto e se sta per perdere o ha già perso l’appartamento.
    .hours = { -city-office-days }, dalle { $city-office-opens } alle { $city-office-closes }

contact-wohngeld = Qui presenta la domanda per il { -wohngeld }.
    .hours = { -city-office-days }, dalle { $city-office-opens } alle { $city-office-closes }

contact-kundenzentrum = Qui registra il Suo indirizzo. In alcuni giorni solo su appuntamento. Quando telefona, chieda anche qual è il centro più vicino a Lei.

contact-winter-help = Aiuto per persone senza casa nelle notti fredde. Chieda in quali mesi c’è questo aiuto.

help-qr-mieterverein = Il sito Internet del <span lang="de">Mieterverein</span>

help-lawyer-title = Avere un avvocato quando si hanno pochi soldi

help-lawyer = Se i Suoi soldi non bastano per un avvocato, c’è l’{ -beratungshilfe(form: "intro") }. Allora lo Stato paga la maggior parte dei costi per consigli e lettere. Lo chieda al tribunale locale (<span lang="de">Amtsgericht</span>), meglio se prima della prima visita dall’avvocato. Porti le lettere e i documenti sul Suo reddito. Se c’è già una { -klage }, l’aiuto si chiama { -prozesskostenhilfe(form: "intro") }. Chieda al Suo avvocato di presentare la domanda.

## Glossar

glossary-title = Glossario: parole tedesche importanti

glossary-intro = Queste parole si leggono negli annunci, nei contratti e nelle lettere. Qui c’è in breve il loro significato.

glossary-abmahnung = Una lettera del proprietario. C’è scritto che cosa avrebbe fatto Lei di sbagliato. Se continua, può seguire una { -kuendigung }.
    .term = { -abmahnung }

glossary-abrechnung = Il conto una volta all’anno: quanto sono costati riscaldamento, acqua ed edificio, e quanto ha già pagato Lei?
    .term = { -abrechnung }

glossary-anmeldung = Lei dice al Comune dove abita adesso. Si fa in un { -kundenzentrum }.
    .term = { -anmeldung }

glossary-aufhebungsvertrag = Contratto che fa finire il contratto di affitto perché tutti e due dicono di sì. Non ha l’obbligo di firmarlo.
    .term = { -aufhebungsvertrag }

glossary-befristet = È previsto che il contratto finisca in un giorno fisso. Prima di quel giorno di solito non può dare la disdetta con il normale termine di preavviso.
    .term = a tempo determinato

glossary-beratungshilfe = Aiuto dello Stato se Le serve un avvocato e ha pochi soldi. Si chiede al tribunale locale.
    .term = { -beratungshilfe }

glossary-bescheid = Lettera in cui un ufficio pubblico dice che cosa ha deciso.
    .term = { -bescheid }

glossary-betriebskosten = La parola nella legge e in molti contratti per le { -nebenkosten }.
    .term = { -betriebskosten }

glossary-buergschaft = Una banca o una persona promette di pagare per Lei, se Lei non paga.
    .term = { -buergschaft }

glossary-eigenbedarf = Il proprietario dà la disdetta perché ha bisogno dell’appartamento per sé o per la sua famiglia.
    .term = { -eigenbedarf }

glossary-erstausstattung = Soldi per i primi mobili e apparecchi. Si chiedono prima dell’acquisto, per esempio al { -jobcenter }.
    .term = { -erstausstattung }

glossary-fristlos = Senza termine di preavviso. Una { -kuendigung } senza preavviso ha lo scopo di far finire subito il contratto.
    .term = senza preavviso

glossary-gerichtsvollzieher = Funzionario che fa quello che un tribunale ha deciso. Solo lui può sgomberare un appartamento.
    .term = ufficiale giudiziario

glossary-grundsicherungsgeld = Denaro del { -jobcenter } per vivere e per l’appartamento. Prima si chiamava «<span lang="de">Bürgergeld</span>». Nei vecchi documenti c’è ancora questo nome.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-grundversorger = Società che Le fornisce la corrente, se Lei non ha scelto un contratto.
    .term = { -grundversorger }

glossary-hausordnung = Regole per tutti nell’edificio, per esempio su silenzio e pulizia.
    .term = { -hausordnung }

glossary-indexmiete = Contratto in cui l’affitto cambia con i prezzi in Germania.
    .term = { -indexmiete(form: "own") }

glossary-kaltmiete = Affitto solo per l’appartamento, senza { -nebenkosten }.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Denaro dato come garanzia. Lo riceve indietro dopo l’uscita dall’appartamento, se non resta niente da pagare.
    .term = { -kaution }

glossary-klage = Qualcuno va in tribunale contro di Lei. La lettera arriva dal tribunale. Chieda subito una consulenza.
    .term = { -klage }

glossary-kuendigung = Una lettera che ha lo scopo di mettere fine al contratto di affitto. Di solito deve essere su carta e avere una firma vera. «<span lang="de">Ordentlich</span>» vuol dire: con preavviso. «<span lang="de">Fristlos</span>» vuol dire: senza preavviso.
    .term = { -kuendigung }

glossary-kuendigungsverzicht = Frase nel contratto: per un certo tempo non può dare la disdetta. Un’altra parola è «<span lang="de">Kündigungsausschluss</span>».
    .term = { -kuendigungsverzicht(form: "own") }

glossary-mahnbescheid = Lettera del tribunale: qualcuno vuole soldi da Lei. Il tribunale non ha ancora controllato se è giusto. Chieda subito una consulenza.
    .term = { -mahnbescheid }

glossary-mahnung = Lettera che dice: Lei non ha ancora pagato.
    .term = sollecito

glossary-mangel = Qualcosa nell’appartamento è rotto o disturba molto. Esempio: il riscaldamento non scalda.
    .term = { -mangel }

glossary-mieterhoehung = Il proprietario vuole più affitto. Prima controlli che tipo di aumento è.
    .term = { -mieterhoehung }

glossary-mietminderung = Affitto più basso finché c’è un difetto. Chieda prima una consulenza.
    .term = { -mietminderung }

glossary-mietpreisbremse = Regola che limita l’affitto nei nuovi contratti. Per alcuni appartamenti non vale.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Tabella con gli affitti abituali in una città. Con questa tabella controlla se il Suo affitto è normale.
    .term = { -mietspiegel(form: "own") }

glossary-modernisierung = Lavori che migliorano l’appartamento o l’edificio, per esempio un nuovo riscaldamento. Dopo, l’affitto può aumentare.
    .term = { -modernisierung }

glossary-nebenkosten = Costi per l’edificio oltre alla { -kaltmiete }, per esempio acqua, rifiuti e di solito il riscaldamento. Nella legge si chiamano «<span lang="de">Betriebskosten</span>».
    .term = { -nebenkosten }

glossary-notunterkunft = Posto dove abitare per persone che non hanno un appartamento.
    .term = { -notunterkunft }

glossary-prozesskostenhilfe = Aiuto dello Stato per le spese di un processo, se Lei ha pochi soldi.
    .term = { -prozesskostenhilfe }

glossary-provision = Soldi per l’agente immobiliare, quando ha trovato un appartamento per qualcuno.
    .term = { -provision }

glossary-raeumungsfrist = Tempo fino all’uscita, dato da un tribunale. Si deve chiedere al più tardi all’udienza in tribunale.
    .term = { -raeumungsfrist }

glossary-raeumungsklage = { -klage(form: "capital") } con cui il proprietario pretende che Lei lasci l’appartamento. «<span lang="de">Räumung</span>» vuol dire: l’appartamento viene svuotato e restituito.
    .term = { -raeumungsklage }

glossary-ruege = Lei scrive al proprietario che l’affitto è troppo alto. Per farlo si richiama alla { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Imbiancare, mettere la carta da parati e lavori simili nell’appartamento. Alcuni contratti non La obbligano a farlo.
    .term = { -schoenheitsreparaturen }

glossary-selbstauskunft = Modulo del proprietario con domande su di Lei e sul Suo reddito.
    .term = { -selbstauskunft }

glossary-sonderkuendigungsrecht = Diritto di dare la disdetta anche se altrimenti non potrebbe ancora, per esempio dopo un { -mieterhoehung }.
    .term = { -sonderkuendigungsrecht }

glossary-sperrung = La società stacca la corrente o il gas, perché mancano soldi.
    .term = { -sperrung }

glossary-staffelmiete = Contratto in cui c’è già scritto quando e di quanto aumenta l’affitto.
    .term = { -staffelmiete(form: "own") }

glossary-uebergabeprotokoll = Lista che mostra come è l’appartamento quando si entra o quando si esce. È meglio se firmano tutte e due le parti.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Un inquilino affitta l’appartamento o una stanza a un’altra persona. Per questo gli serve un permesso.
    .term = { -untermiete }

glossary-vergleichsmiete = L’affitto che qui è abituale per appartamenti simili. Il nome tedesco completo è «<span lang="de">ortsübliche Vergleichsmiete</span>».
    .term = { -vergleichsmiete }

glossary-vorbehalt = Lei paga dei soldi o prende in consegna un appartamento, ma nello stesso momento dice: mantengo i miei diritti. Forse più tardi chiederò indietro dei soldi.
    .term = { -vorbehalt }

glossary-warmmiete = { -kaltmiete } e { -nebenkosten } insieme, di solito anche con il riscaldamento.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Documento con cui può prendere in affitto appartamenti agevolati. In breve: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-widerspruch = Lei scrive: non sono d’accordo. Di solito per questo c’è un termine.
    .term = { -widerspruch }

glossary-wohngeld = Contributo per l’affitto per persone con un reddito basso. La domanda si presenta al Comune.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsaufsicht = Ufficio del Comune. Controlla per esempio se un affitto è di gran lunga troppo alto.
    .term = { -wohnungsaufsicht(form: "own") }

glossary-wohnungsgeberbestaetigung = Documento del proprietario che conferma il Suo ingresso nell’appartamento. Le serve per registrare l’indirizzo.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

glossary-zusicherung = Promessa scritta del { -jobcenter } di pagare i costi di un nuovo appartamento.
    .term = { -zusicherung(form: "own") }

## Musterbriefe

letters-title = Modelli di lettere

letters-intro = Spedisca sempre la lettera tedesca. La traduzione serve solo per capire. Riempia le righe, cancelli quello che non serve e tenga una copia. «Io / noi» vuol dire: cancelli una delle due parole. Di tutte le lettere bisogna poter dimostrare l’arrivo. Il modo più sicuro è spiegato qui: <a name="moving-out-notice"></a>. La { -kuendigung(form: "intro") } deve essere su carta. Tutti gli inquilini del contratto la firmano. Le altre lettere può mandarle anche per e-mail. Allora chieda una risposta e conservi l’e-mail.

letter-address = Da (nomi di tutti gli inquilini):<br>________________________________________<br>________________________________________<br>Indirizzo: _________________________________<br>A (nome e indirizzo del proprietario):<br>________________________________________<br>________________________________________<br>{ -city }, data: __________

letter-salutation = Gentili Signore e Signori,

letter-closing = Cordiali saluti<br>Firme di tutti gli inquilini:<br>________________________________________<br>________________________________________

letter-defect-title = Segnalare un difetto

letter-defect-subject = <strong>Difetto nell’appartamento ____________________</strong>

letter-defect-report = dal giorno __________ nell’appartamento c’è questo difetto: ____________________. Si allegano delle foto.

letter-defect-demand = Vi prego / Vi preghiamo di eliminare il difetto entro il giorno __________. Vi prego di comunicarmi / Vi preghiamo di comunicarci prima un appuntamento. Fino ad allora pago / paghiamo l’affitto con riserva (<span lang="de">unter Vorbehalt</span>). Mi riservo / Ci riserviamo di chiedere indietro dei soldi.

letter-receipts-title = Vedere i documenti del { -abrechnung(form: "intro") }

letter-receipts-subject = <strong>Conteggio delle spese di esercizio (spese accessorie) per l’anno ______</strong>

letter-receipts-request = vorrei / vorremmo controllare il Vostro conteggio con data __________. Vi prego di indicarmi / Vi preghiamo di indicarci un appuntamento per vedere i documenti giustificativi. Potete anche mandare i documenti in forma elettronica. Fino ad allora faccio / facciamo un eventuale pagamento aggiuntivo solo con riserva (<span lang="de">unter Vorbehalt</span>). Resta riservato il diritto di presentare obiezioni.

letter-rent-title = Fare reclamo per un affitto troppo alto

letter-rent-subject = <strong>Reclamo (<span lang="de">Rüge</span>) per l’affitto secondo { $complaint-law }</strong>

letter-rent-complaint = dal giorno __________ abito / abitiamo nell’appartamento ____________________. L’affitto senza spese accessorie (<span lang="de">Kaltmiete</span>) è di ______ euro. Faccio / Facciamo reclamo perché questo affitto è più alto di quanto permette la legge ({ $brake-law }). A proposito della Vostra informazione (<span lang="de">Auskunft</span>) prima del contratto (____________________): la contesto / la contestiamo, perché ____________________.

letter-rent-demand = Secondo il mio / nostro calcolo l’affitto abituale del luogo (<span lang="de">ortsübliche Vergleichsmiete</span>) è di ______ euro. Vi prego / Vi preghiamo di abbassare l’affitto e di restituire i soldi pagati in più. Vi prego di comunicarmi / Vi preghiamo di comunicarci a quali eccezioni Vi richiamate. Da adesso in poi pago / paghiamo l’affitto solo con riserva (<span lang="de">unter Vorbehalt</span>).

letter-notice-title = Dare la disdetta per l’appartamento

letter-notice-subject = <strong>Disdetta dell’appartamento ____________________</strong>

letter-notice-declaration = con questa lettera do / diamo la disdetta del contratto di affitto di questo appartamento, nel rispetto del termine, per il giorno __________ o, se questa data non è valida, per la prima data possibile.

letter-notice-request = Vi prego di confermarmi / Vi preghiamo di confermarci la disdetta. Si prega di proporre un appuntamento per la consegna. Si prega di versare la cauzione su questo conto: ____________________.
