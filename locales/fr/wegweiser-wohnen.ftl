### A booklet in plain French for people who look for, rent or leave a flat in Cologne. Form of address: vous.
### `many` is the form after round millions (“1 000 000 de mois”).

## Umschlag und Impressum

guide-title = Guide du logement

guide-subtitle = Trouver, louer et garder un logement à { -city }

guide-publisher = <span lang="de">Lotse</span> – un exemple de guide

guide-subject = Ce guide explique avec des mots simples ce qui est important pour chercher, louer et quitter un logement à { -city }.

cover-picture =
    .alt = Une rangée de maisons de toutes les couleurs se trouve au bord d’un fleuve. Devant, un panneau indique deux directions.

imprint-about = Cette brochure est un exemple. Le texte est nouveau : il a été écrit pour la bibliothèque logicielle « <span lang="de">Lotse</span> ». L’idée vient de la brochure « <span lang="de">Wegweiser Wohnen</span> » de Cologne. Cette brochure n’est pas une publication officielle de la ville de { -city }.

imprint-no-legal-advice = Cette brochure n’est pas un conseil juridique. Les lois, les montants et les adresses peuvent changer. Demandez conseil avant de signer quelque chose d’important. Vous trouvez des adresses ici : <a name="help"></a>.

## So benutzen Sie dieses Heft

how-to-title = Comment utiliser cette brochure

how-to-intro = Cette brochure vous accompagne de la première annonce jusqu’au départ. Vous n’avez pas besoin de tout lire. Choisissez le chapitre dont vous avez besoin maintenant. Les règles importantes sont dans des encadrés. Vous pouvez imprimer les listes avec des cases, les emporter et cocher les cases.

how-to-words = <strong>Mots allemands :</strong> certains mots se trouvent tels quels dans les lettres et les contrats. Nous les expliquons dans le texte et ici : <a name="glossary"></a>. Des lettres toutes prêtes se trouvent tout à la fin : <a name="letters"></a>.

how-to-star = <strong>La forme masculine :</strong> nous écrivons par exemple « le propriétaire » ou « le locataire ». Nous parlons ainsi de toutes les personnes, quel que soit leur genre. Ici, le propriétaire est la personne ou la société qui donne le logement en location.

how-to-together = <strong>Lire ensemble :</strong> toutes les langues ont les mêmes chapitres et les mêmes numéros. Vous pouvez donc utiliser cette brochure avec une personne qui vous conseille. Montrez simplement le même endroit.

## Kapitel Suchen

search-title = Chercher un logement

search-intro = Pour trouver un logement, il faut souvent de la patience. Avec une bonne préparation, vous pouvez répondre vite à une offre. Ce chapitre vous montre où chercher, quoi écrire et de quoi vous protéger.

search-residence-title = Pouvez-vous choisir librement où habiter ?

search-residence =
    Beaucoup de personnes avec un statut de protection doivent habiter pendant { $residence-years ->
        [one] { $residence-years } an
        [many] { $residence-years } d’ans
       *[other] { $residence-years } ans
    } dans une région précise (<span lang="de">Bundesland</span>). Cette obligation s’appelle <span lang="de">Wohnsitzregelung</span> (obligation de résidence). Il y a des exceptions, par exemple pour un travail d’au moins { $residence-hours ->
        [one] { $residence-hours } heure
        [many] { $residence-hours } d’heures
       *[other] { $residence-hours } heures
    } par semaine. Renseignez-vous auprès du service des étrangers (<span lang="de">Ausländerbehörde</span>) <strong>avant</strong> de signer un contrat de location. Le mieux est de demander une réponse écrite.

search-residence-note = § 12a <span lang="de">AufenthG</span>. C’est la loi allemande sur le séjour des étrangers.

search-where-title = Où chercher

search-where-internet = Cherchez sur internet et dans les journaux. Si c’est possible, activez un message automatique pour les nouvelles offres. Regardez tous les jours, de préférence le matin et le soir.

search-where-companies = Écrivez aux sociétés de logement. Adressez-vous aussi aux coopératives : les membres y achètent des parts, puis louent un logement. Il y a une liste d’attente ? Faites-vous inscrire et rappelez régulièrement que vous cherchez.

search-where-people = Dites à tout le monde que vous cherchez : au travail, à l’école, dans votre association, à vos voisins. Une petite annonce au supermarché ou au centre de quartier demande peu d’effort. Cherchez dans plusieurs quartiers et aussi autour de la ville.

search-steps-title = Étape par étape

search-step-budget = Calculez combien de loyer vous pouvez payer chaque mois : <a name="costs"></a>. Pensez aussi à l’électricité, à internet, aux transports et aux meubles.

search-step-papers = Préparez vos documents : <a name="money"></a>. Gardez de bonnes copies sur votre téléphone. Vous pourrez ainsi répondre vite.

search-step-message = Écrivez un petit texte sur vous. Indiquez votre nom, le nombre de personnes, votre travail, la date d’emménagement et votre numéro de téléphone. Demandez à une personne qui parle bien allemand de lire le texte.

search-step-answer = Répondez vite aux nouvelles offres. Notez à qui vous avez écrit, et quand. Prévenez si vous ne pouvez pas venir. On gardera ainsi un bon souvenir de vous.

search-fraud-title = Pas d’argent avant la visite

search-fraud = Ne payez jamais pour un logement que vous n’avez pas vu. N’envoyez pas de copie de votre pièce d’identité à des inconnus. Une offre est étonnamment bon marché ? Alors, méfiez-vous. Certains escrocs disent qu’ils sont à l’étranger et qu’ils envoient la clé par la poste. Ne répondez pas à ces messages.

## Kapitel Geld und Papiere

money-title = Argent et documents

money-intro = Les propriétaires veulent savoir si vous pouvez payer le loyer. Si votre argent ne suffit pas, l’administration peut vous aider. Ce chapitre vous explique de quels documents vous avez besoin et quelles aides vous pouvez demander.

money-papers-title = Votre dossier

money-papers-income = Des justificatifs de vos revenus des derniers mois, par exemple des fiches de paie ou une décision de l’administration

money-papers-schufa = Un document de la société { -schufa }

money-papers-wbs = Votre { -wbs }, si vous en avez un

money-papers-rent = Si possible : une attestation de votre ancien propriétaire qui dit que vous avez toujours payé le loyer

money-schufa-title = Quel document de la { -schufa } ?

money-schufa = La { -schufa } est une société. Elle collecte des données pour savoir si les gens ont payé leurs factures. Il y a deux documents. La <strong><span lang="de">Datenkopie</span></strong> (copie de vos données) est gratuite et seulement pour vous. La <strong><span lang="de">BonitätsAuskunft</span></strong> (attestation de solvabilité) est payante et prévue pour les propriétaires. Ne donnez pas la <span lang="de">Datenkopie</span> à d’autres personnes : elle contient beaucoup d’informations privées.

money-wbs-title = { -wbs }

money-wbs-what = L’État a aidé à financer certains logements : les logements sociaux. Ils sont souvent moins chers. Pour ces logements, il vous faut un certificat : le { -wbs }, en abrégé { -wbs-short }. Vous le recevez si vos revenus sont en dessous d’une limite. Demandez à la ville si c’est votre cas.

money-wbs-valid =
    Le { -wbs-short } est valable { $wbs-years ->
        [one] { $wbs-years } an
        [many] { $wbs-years } d’ans
       *[other] { $wbs-years } ans
    } en Rhénanie-du-Nord-Westphalie. La ville de { -city } ne trouve plus de logements pour les gens. C’est donc à vous de chercher. Mais la ville vous conseille pour cela : <a name="housing-office">service du logement (<span lang="de">Amt für Wohnungswesen</span>)</a>. Si la durée se termine bientôt, demandez un nouveau certificat à temps.

money-wbs-valid-note = § 27 <span lang="de">WoFG</span>, la loi sur l’aide au logement social. La Rhénanie-du-Nord-Westphalie a pour cela sa propre loi.

money-wbs-qr = Ici, la ville de { -city } vous informe sur le { -wbs } et sur son service de conseil.

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    Le { -wohngeld } est une aide au loyer pour les personnes qui ont de petits revenus. Vous devez le demander. L’aide commence le mois où vous faites la demande. N’attendez donc pas. Elle est accordée le plus souvent pour { $wohngeld-months ->
        [one] { $wohngeld-months } mois
        [many] { $wohngeld-months } de mois
       *[other] { $wohngeld-months } mois
    }. Vous recevez l’allocation de base { -grundsicherungsgeld } ? Alors, vous ne pouvez pas avoir le { -wohngeld }. Vous avez fait une demande ? Envoyez vite les documents qui manquent.

money-wohngeld-note = §§ 1, 3, 7 et 25 <span lang="de">WoGG</span>. C’est la loi sur le { -wohngeld }.

money-jobcenter-title = Le loyer payé par le { -jobcenter }

money-jobcenter = Le { -jobcenter } verse l’allocation { -grundsicherungsgeld }. Elle comprend aussi de l’argent pour un logement à un prix raisonnable (<span lang="de">angemessen</span>). Le { -jobcenter } vous dit combien le logement peut coûter. Demandez toujours les montants valables en ce moment. Si vous le souhaitez, il verse le loyer directement au propriétaire.

money-jobcenter-move-title = Déménager avec un accord

money-jobcenter-step-ask = Donnez l’offre avec tous les coûts au { -jobcenter }. Demandez un accord écrit. Cet accord s’appelle <span lang="de">Zusicherung</span>.

money-jobcenter-step-deposit = Demandez en même temps de l’aide pour la { -kaution(form: "intro") } ou pour les parts d’une coopérative. Cet argent est le plus souvent un prêt. Cela veut dire : vous le remboursez.

money-jobcenter-step-sign = Signez le contrat de location <strong>seulement après</strong> l’accord. Sans accord, vous devrez peut-être payer vous-même une partie des coûts.

money-jobcenter-young =
    Vous avez moins de { $benefit-age ->
        [one] { $benefit-age } an
        [many] { $benefit-age } d’ans
       *[other] { $benefit-age } ans
    } ? Alors, après un déménagement, vous recevez de l’argent pour le logement seulement si vous avez l’accord (<span lang="de">Zusicherung</span>). Vous déménagez à l’intérieur de { -city } sans que ce soit nécessaire ? Alors, le { -jobcenter } paie seulement le même montant qu’avant. Là aussi : parlez-en avec le { -jobcenter } avant le déménagement, pas après.

money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] La première année
        [many] Pendant les { $benefit-protected-years } premières années
       *[other] Pendant les { $benefit-protected-years } premières années
    }, le { -jobcenter } paie le loyer réel, mais avec un plafond. Ce plafond est la limite normale multipliée par { $benefit-limit-factor }. Un nouveau logement coûte plus que la limite normale ? Le { -jobcenter } paie ce montant plus élevé seulement s’il l’a promis à l’avance par écrit. La { -mietpreisbremse } est une règle qui limite le loyer dans les nouveaux contrats. Votre loyer est plus élevé que cette règle ne le permet ? Alors, il n’est pas considéré comme raisonnable, et vous devez faire une réclamation auprès du propriétaire : <a name="rent-brake"></a>.

money-jobcenter-limit-note = § 22 SGB II. C’est le deuxième livre du code social allemand.

money-jobcenter-sites =
    Le { -jobcenter } de { -city } prévoit de déménager. Au milieu de l’année { $jobcenter-move-year }, il est prévu de passer de { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } adresse
        [many] { $jobcenter-sites-today } d’adresses
       *[other] { $jobcenter-sites-today } adresses
    } à seulement { $jobcenter-sites-planned } : <span lang="de">{ $jobcenter-site-deutz }</span> à Deutz et <span lang="de">{ $jobcenter-site-west }</span>. Avant chaque rendez-vous, regardez l’adresse dans votre lettre.

## Kapitel Besichtigung und faire Behandlung

viewing-title = La visite et l’égalité de traitement

viewing-intro = Pendant la visite, vous examinez le logement et le propriétaire fait votre connaissance. Arrivez à l’heure. Vous pouvez venir avec une personne qui parle bien allemand. Posez des questions et prenez des notes. Vous pouvez faire des photos si les habitants sont d’accord.

viewing-picture = Regardez tout tranquillement : les fenêtres, les murs, le chauffage.
    .alt = Deux personnes sont dans une pièce vide. L’une tient une liste, l’autre montre la fenêtre. Sous la fenêtre, il y a un radiateur.

viewing-check-title = Liste pour la visite

viewing-check-windows = Les fenêtres et les portes ferment bien. Il n’y a pas de courant d’air.

viewing-check-mould = Les murs et les coins sont secs, sans moisissure ni taches sombres. Cela ne sent pas l’humidité.

viewing-check-heating = On peut chauffer chaque pièce. Il y a de l’eau chaude dans la salle de bains.

viewing-check-noise = Le bruit, le voisinage et le trajet jusqu’au train ou au tram, à l’école et aux magasins me conviennent.

viewing-check-costs = Je connais la { -kaltmiete } (loyer sans charges), les { -nebenkosten(form: "intro") } et la { -kaution }. Je sais aussi combien le chauffage a coûté l’année dernière.

viewing-check-included = Je sais si la cuisine, la cave et la place de parking sont comprises. Je sais aussi à partir de quand le logement est libre.

viewing-known-defects = Vous connaissez certains défauts (<span lang="de">Mängel</span>) déjà avant la signature. À cause de ces défauts, vous ne pouvez le plus souvent pas payer moins de loyer plus tard. Faites donc écrire dans le contrat de location ce que le propriétaire répare et dans quel délai. Signez seulement après (§ 536b BGB).

viewing-questions-title = Ce que les propriétaires ont le droit de demander

viewing-questions-first = Pour la visite, vous donnez seulement votre nom et vos coordonnées. Pour les logements sociaux, vous montrez aussi le { -wbs-short }. Vous n’avez pas besoin de donner une copie de votre pièce d’identité. Vous prouvez vos revenus seulement quand vous voulez vraiment le logement. Apportez donc vos fiches de paie seulement plus tard.

viewing-questions-first-note = Les autorités de protection des données ont publié un guide à ce sujet, avec un modèle de formulaire. Il date du { $questions-guidance } et se trouve sur le site ldi.nrw.de.

viewing-fair-title = Si l’on vous traite moins bien

viewing-fair = Personne n’a le droit de vous désavantager dans votre recherche de logement à cause de votre origine. Cela vaut, par exemple, pour un refus seulement à cause de votre nom. Il y a peu d’exceptions. Voici une exception possible : le propriétaire habite lui-même sur le même terrain.

viewing-fair-note = §§ 19 et 21 AGG. C’est la loi générale allemande sur l’égalité de traitement.

viewing-fair-deadline =
    Parfois, vous avez alors droit à de l’argent. Vous devez le réclamer au propriétaire dans un délai de { $discrimination-months ->
        [one] { $discrimination-months } mois
        [many] { $discrimination-months } de mois
       *[other] { $discrimination-months } mois
    }, de préférence par écrit. Cherchez donc vite de l’aide. Le conseil est gratuit : <a name="adb">bureau contre la discrimination (<span lang="de">Antidiskriminierungsbüro</span>)</a>. Vous pouvez aussi y aller seulement pour parler de ce qui s’est passé.

viewing-proof = Notez tout de suite ce qui s’est passé : le jour, l’heure, les noms, les mots exacts. Gardez les annonces et les messages. Qui était là ? Notez-le aussi. Une personne avec un nom allemand a été invitée, mais pas vous ? Cela aussi peut être un indice.

## Kapitel Mietvertrag

lease-title = Le contrat de location

lease-intro = Le contrat de location dit ce que vous payez et ce que vous avez le droit de faire. Lisez-le en entier. Ne signez pas sous pression. Demandez du temps ou apportez le texte à un service de conseil. Posez des questions sur chaque mot que vous ne comprenez pas. Demandez un exemplaire avec toutes les signatures et gardez-le bien.

lease-content-title = Ce que le contrat devrait contenir

lease-content-flat = Les noms de tous les locataires et du propriétaire, l’adresse, l’étage et la taille du logement. Toute personne qui signe doit aussi payer.

lease-content-rent = La { -kaltmiete }, les { -nebenkosten } et la { -kaution }, chaque fois avec le montant en euros. Il manque quelque chose ? Posez la question.

lease-content-start = Le jour de votre emménagement. Si le contrat indique aussi une date de fin, faites vérifier ce point. Avant cette date, vous ne pouvez le plus souvent pas résilier avec le délai de préavis normal. C’est pareil avec un « <span lang="de">Kündigungsverzicht</span> » (vous renoncez au droit de résilier) : alors, pendant un certain temps, vous ne pouvez le plus souvent pas résilier.

lease-content-promises = Tout ce que l’on vous a promis, par exemple un nouveau sol. Ce qui a seulement été dit est difficile à prouver plus tard.

lease-painting-title = Qui doit peindre ?

lease-painting = Dans le contrat, les travaux de peinture et de papier peint s’appellent souvent « <span lang="de">Schönheitsreparaturen</span> ». C’est au propriétaire de les faire, sauf si le contrat vous les confie de façon valable. Le logement n’était pas rénové quand vous avez emménagé ? Alors, le plus souvent, vous n’avez pas à peindre. Une règle avec des délais fixes, sans exception, n’est pas valable non plus. Avant d’acheter de la peinture, faites vérifier le contrat.

lease-painting-note = § 535 BGB et décisions de la Cour fédérale de justice (<span lang="de">Bundesgerichtshof</span>), par exemple VIII ZR 185/14. BGB veut dire <span lang="de">Bürgerliches Gesetzbuch</span>, le code civil allemand.

lease-sublet-title = Accueillir d’autres personnes

lease-sublet = Vous voulez sous-louer ? Alors, il vous faut toujours une autorisation avant. Pour une <strong>partie</strong> du logement, vous avez souvent droit à cette autorisation. Il faut pour cela une bonne raison, apparue seulement après le début du contrat (§§ 540 et 553 BGB). Dans une lettre au propriétaire, dites quelle personne doit venir habiter chez vous, et pourquoi. Attendez sa réponse.

lease-brake-title = Le loyer est trop élevé ?

lease-brake = À { -city }, la { -mietpreisbremse } (frein aux loyers) s’applique. Pour un nouveau contrat, le loyer peut dépasser le loyer habituel de { $brake-percent } au maximum. Le loyer habituel s’appelle « <span lang="de">ortsübliche Vergleichsmiete</span> ». Le { -mietspiegel } est une liste qui vous aide à l’estimer. À { -city }, vous l’obtenez auprès de la <span lang="de">Rheinische Immobilienbörse</span>, téléphone { $immobilienboerse-phone }. Dans le { -mietspiegel }, cherchez selon la taille, le quartier et l’âge du logement. Un service de conseil vous aide à calculer.

lease-brake-note = §§ 556d à 556g BGB. Le règlement pour la Rhénanie-du-Nord-Westphalie est valable depuis le { $brake-since }. Le frein aux loyers s’applique jusqu’au { $brake-until }. Le { -mietspiegel } de Cologne est un barème simple ; nouvelle édition du { $mietspiegel-issue }.

lease-brake-exceptions = Le frein aux loyers ne s’applique pas aux constructions neuves utilisées et louées pour la première fois seulement après le { $brake-new-building }. Il ne s’applique pas non plus à la première location après une modernisation de grande ampleur. Il y a d’autres exceptions. Le plus souvent, votre propriétaire doit vous informer d’une exception avant la signature. S’il ne le fait pas, le frein aux loyers s’applique souvent quand même. Demandez aussi quand l’immeuble a été construit et quand il a été modernisé.

lease-brake-complain-title = Comment vous défendre

lease-brake-complain =
    Écrivez au propriétaire que le loyer est trop élevé. Cette réclamation s’appelle { -ruege }. Un e-mail suffit. N’attendez pas longtemps. Vous pouvez réclamer l’argent payé en trop depuis le premier jour si deux conditions sont remplies. Premièrement : la { -ruege } arrive au plus tard { $complaint-months ->
        [one] { $complaint-months } mois
        [many] { $complaint-months } de mois
       *[other] { $complaint-months } mois
    } après le début de la location. Deuxièmement : la { -ruege } arrive <strong>avant</strong> la fin du contrat de location. Sinon, cela vaut seulement pour les nouveaux paiements.

lease-brake-letter = Si le propriétaire vous a indiqué une exception avant le contrat, demandez conseil. Puis, dans la { -ruege }, répondez précisément à cette exception. Sans cela, la { -ruege } n’aide le plus souvent pas. Vous trouvez une lettre ici : <a name="letters"></a>. Si personne ne vous a indiqué d’exception, barrez dans la lettre la phrase avec « <span lang="de">Auskunft</span> » (information). Gardez une copie et une preuve que la lettre est arrivée.

## Kapitel Kaution und Makler

deposit-title = La caution et l’agent immobilier

deposit-intro = La { -kaution(form: "intro") }, aussi appelée « dépôt de garantie », est une somme d’argent qui sert de garantie. Le propriétaire la garde tant que vous habitez là. Après votre départ, vous la récupérez si tout est réglé. Payez seulement contre un reçu.

deposit-limit =
    { $deposit-months ->
        [one] La { -kaution } peut être au maximum de { $deposit-months } mois de loyer.
        [many] La { -kaution } peut être au maximum de { $deposit-months } de mois de loyer.
       *[other] La { -kaution } peut être au maximum de { $deposit-months } mois de loyer.
    } On compte ici le loyer sans les { -nebenkosten } et sans le chauffage. Un exemple : la { -kaltmiete } est de { $example-cold-rent }. Alors, la { -kaution } peut être au maximum de { $example-deposit }.

deposit-limit-note = § 551 BGB.

deposit-parts =
    { $deposit-parts ->
        [one] Vous devez payer la { -kaution } en { $deposit-parts } fois.
        [many] Vous avez le droit de payer en { $deposit-parts } de parts égales, une par mois.
       *[other] Vous avez le droit de payer en { $deposit-parts } parts égales, une par mois.
    } Vous payez la première part seulement quand le contrat de location commence, et non dès la signature. Le mieux est de payer par virement. Vous avez ainsi une preuve.

deposit-safe = Le propriétaire doit placer votre argent séparément de son propre argent. Les intérêts sont à vous. Dans les résidences pour étudiants, les intérêts ne sont pas obligatoires. Demandez où se trouve votre argent.

deposit-back = Pour savoir quand vous récupérez l’argent, lisez ici : <a name="moving-out-deposit"></a>. Vous recevez de l’argent du { -jobcenter } ? Alors, demandez un prêt avant de signer.

deposit-broker-title = Qui paie l’agent immobilier ?

deposit-broker = Les agents immobiliers servent d’intermédiaire pour trouver un logement. Le plus souvent, c’est la personne qui a engagé l’agent qui paie. Souvent, c’est le propriétaire. Vous payez seulement si ces deux conditions sont remplies :

deposit-broker-order = C’est vous qui avez chargé l’agent de chercher, et vous l’avez fait sous forme de texte, par exemple par e-mail. Le dire seulement au téléphone ne suffit pas.

deposit-broker-only = L’agent a cherché ce logement seulement pour vous et ne le connaissait pas déjà avant.

deposit-broker-warning = Ne payez pas d’acompte : c’est interdit. Pour les logements sociaux, les agents n’ont pas du tout le droit de vous demander de l’argent. Ne payez rien non plus pour une simple visite.

deposit-broker-note = § 2 <span lang="de">WoVermRG</span>. Cette loi fixe les règles pour les intermédiaires de logements.

## Kapitel Einzug

moving-in-title = L’emménagement

moving-in-intro = Vous avez la clé. Félicitations ! Il faut maintenant régler vite certaines choses. Faites aussi mettre votre nom sur la sonnette et sur la boîte aux lettres. Sinon, le courrier n’arrive pas.

moving-in-record-title = La remise du logement

moving-in-record = Faites le tour de toutes les pièces avec le propriétaire. Notez ensemble l’état du logement. Ce document s’appelle { -uebergabeprotokoll(form: "intro") }. Il vous protège quand vous partez. Signez seulement ce qui est vrai. Faites la remise à la lumière du jour et venez avec un témoin.

moving-in-reservation = Si vous connaissez un défaut et prenez le logement sans réserve (<span lang="de">Vorbehalt</span>), vous perdez des droits. Alors, vous n’avez pas le droit de payer moins de loyer à cause de ce défaut. Vous ne recevez pas non plus de dommages et intérêts (<span lang="de">Schadenersatz</span>) pour ce défaut. Pour chaque défaut, écrivez dans l’état des lieux dans quel délai le propriétaire le répare. Écrivez-y aussi cette phrase : « <span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span> » (Je réserve mes droits à cause de ces défauts.) Parfois, le propriétaire refuse. Alors, donnez-lui une feuille à part, encore pendant la remise du logement. Sur cette feuille, il y a les défauts et cette phrase. Votre témoin devrait être là (§ 536b BGB).

moving-in-reservation-known = Cette phrase n’aide le plus souvent <strong>pas</strong> pour les défauts que vous connaissiez déjà avant de signer le contrat de location. Le plus souvent, le propriétaire doit quand même réparer ces défauts.

moving-in-check-title = Liste pour l’{ -uebergabeprotokoll }

moving-in-check-damage = Tous les dégâts sont notés dans l’état des lieux, même les petites rayures. Il y a des photos de toutes les pièces.

moving-in-check-meters = Les chiffres des compteurs d’électricité, de gaz, d’eau et de chauffage sont notés.

moving-in-check-keys = Le nombre de clés est noté dans l’état des lieux.

moving-in-check-works = J’ai essayé le chauffage, la cuisinière, l’eau et les fenêtres. Ce qui ne marche pas est noté dans l’état des lieux.

moving-in-check-reservation = Pour chaque défaut, l’état des lieux indique dans quel délai il sera réparé. Ma réserve (<span lang="de">Vorbehalt</span>) y est notée aussi.

moving-in-check-copy = Tout le monde a signé. J’ai une copie.

moving-in-picture = Photographiez chaque compteur de façon à pouvoir lire tous les chiffres.
    .alt = Une main tient un téléphone devant un compteur au mur. On voit le compteur sur le téléphone. À côté, il y a une feuille avec une liste et des coches.

moving-in-register-title = Déclarer votre adresse

moving-in-register =
    Déclarez votre adresse dans un délai de { $register-weeks ->
        [one] { $register-weeks } semaine
        [many] { $register-weeks } de semaines
       *[other] { $register-weeks } semaines
    } après avoir emménagé. Cela se fait dans un bureau de la ville, le { -kundenzentrum }. { $service-centres ->
        [one] Il y en a { $service-centres } à { -city } ; certains jours, il faut un rendez-vous.
        [many] Il y en a { $service-centres } à { -city } ; certains jours, il faut un rendez-vous.
       *[other] Il y en a { $service-centres } à { -city } ; certains jours, il faut un rendez-vous.
    } Apportez les cartes d’identité ou les passeports de toutes les personnes qui emménagent. Si vous déclarez votre adresse trop tard, vous risquez une amende allant jusqu’à { $register-fine }.

moving-in-register-note = §§ 17, 19 et 54 BMG. C’est la loi fédérale sur la déclaration de domicile.

moving-in-confirmation = Pour cela, il vous faut une attestation : la { -wohnungsgeberbestaetigung }. Avec ce document, le propriétaire confirme votre emménagement. Le contrat de location ne suffit pas. Le propriétaire doit vous donner ce document dans le même délai. Vous ne le recevez pas ? Dites-le tout de suite au { -kundenzentrum }.

moving-in-sham = Déclarez seulement une adresse où vous habitez vraiment. Une personne n’habite pas chez vous ? Alors, elle n’a pas le droit de déclarer votre adresse. Qui prête son adresse pour cela devra peut-être payer une amende allant jusqu’à { $sham-address-fine }.

moving-in-power-title = Électricité et { -rundfunkbeitrag }

moving-in-power = Vous allumez la lumière sans avoir vous-même un contrat ? Alors, vous recevez l’électricité du fournisseur de base (<span lang="de">Grundversorger</span>). C’est l’entreprise qui fournit tous les foyers. Contactez-la et donnez-lui le relevé de votre compteur. Comparez ensuite les offres. Avant de changer, vérifiez le prix, la durée du contrat et le délai de préavis pour résilier.

moving-in-power-note =
    § 2 <span lang="de">StromGVV</span>, §§ 20a et 38 <span lang="de">EnWG</span>. Une fourniture de remplacement sans contrat dure au maximum { $substitute-supply-months ->
        [one] { $substitute-supply-months } mois
        [many] { $substitute-supply-months } de mois
       *[other] { $substitute-supply-months } mois
    }. Depuis le { $supplier-switch-since }, le changement d’entreprise se fait techniquement en { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } heure
        [many] { $supplier-switch-hours } d’heures
       *[other] { $supplier-switch-hours } heures
    }.

moving-in-broadcasting = Pour la radio et la télévision, il y a une redevance, le { -rundfunkbeitrag }. Jusqu’au { $broadcasting-fee-until } inclus, elle est de { $broadcasting-fee } par mois, donc { $broadcasting-fee-quarter } par trimestre. Ensuite, le montant peut changer. Les lettres à ce sujet viennent du « <span lang="de">Beitragsservice</span> » (le service qui encaisse la redevance). Si personne ne paie encore pour votre logement, déclarez le logement à ce service. On paie le { -rundfunkbeitrag } par logement, et non par personne. Si vous recevez certaines aides de l’administration, vous n’avez pas besoin de payer. Pour cela, vous devez faire une demande. Si vous habitez avec d’autres personnes, décidez ensemble qui paie, et partagez les frais.

## Kapitel Miete und Nebenkosten

costs-title = Le loyer et les charges

costs-intro = Chaque mois, vous payez le loyer et une partie des coûts de l’immeuble. Une fois par an, on fait le décompte. Si vous comprenez le décompte, vous pouvez trouver des erreurs et économiser de l’argent.

costs-words = La { -kaltmiete } est l’argent pour le logement seul. À cela s’ajoutent les { -nebenkosten }, par exemple pour l’eau, les déchets et le chauffage. Le tout s’appelle { -warmmiete }. L’électricité n’est le plus souvent pas comprise. Regardez donc dans chaque annonce : le prix est-il « <span lang="de">kalt</span> » (sans charges) ou « <span lang="de">warm</span> » (avec charges et chauffage) ?

costs-example = Un exemple avec des montants inventés

costs-column-part = Ce que vous payez

costs-column-amount = Montant par mois

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(form: "capital") } sans chauffage

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = Chauffage et eau chaude

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Que sont les charges ?

costs-who =
    Vous payez des { -nebenkosten } seulement si c’est écrit dans le contrat. La loi indique { $cost-kinds ->
        [one] { $cost-kinds } type
        [many] { $cost-kinds } de types
       *[other] { $cost-kinds } types
    } de coûts. La gestion et les réparations n’en font pas partie. Vous en trouvez dans votre décompte ? Alors, demandez des explications.

costs-who-note = § 556 BGB ; §§ 1 et 2 <span lang="de">BetrKV</span>. C’est le règlement allemand sur les charges.

costs-table = Qui paie quoi ?

costs-column-cost = Coûts

costs-column-payer = Qui paie ?

costs-row-heating = Chauffage, eau, eaux usées

costs-row-waste = Déchets, nettoyage des rues, taxe foncière

costs-row-house = Ascenseur, lumière du couloir, gardien, jardin, assurance de l’immeuble

costs-row-repairs = Réparations de l’immeuble et gestion

costs-payer-tenant = Vous, si c’est écrit dans le contrat

costs-payer-landlord = Le propriétaire

costs-statement-title = Le décompte annuel

costs-statement =
    Le plus souvent, vous payez une avance chaque mois. Après un an, le propriétaire fait le décompte. Le décompte doit vous parvenir dans un délai de { $statement-months ->
        [one] { $statement-months } mois
        [many] { $statement-months } de mois
       *[other] { $statement-months } mois
    } après la fin de l’année de décompte. Il arrive trop tard ? Alors, en règle générale, vous n’avez pas de supplément à payer. Gardez tous les décomptes.

costs-check =
    Vérifiez le décompte. Vous avez le droit de voir tous les justificatifs, par exemple les factures des entreprises. Une lettre pour cela : <a name="letters"></a>. Il y a une erreur ? Contestez le décompte dans un délai de { $objection-months ->
        [one] { $objection-months } mois
        [many] { $objection-months } de mois
       *[other] { $objection-months } mois
    } après l’avoir reçu. Comparez avec l’année précédente. Des coûts ont beaucoup augmenté ? Demandez une explication.

costs-info-title = Chauffage, CO₂ et télévision

costs-info-heating = Relevé à distance : avec ces appareils, vous recevez chaque mois les chiffres de votre consommation.

costs-info-carbon = Coûts du CO₂ pour le fioul et le gaz : vous les partagez avec le propriétaire. Vous avez votre propre contrat de gaz ? Alors, vous devez demander vous-même la part du propriétaire.

costs-info-cable =
    Télévision ou internet fournis par le propriétaire : après { $cable-months ->
        [one] { $cable-months } mois
        [many] { $cable-months } de mois
       *[other] { $cable-months } mois
    }, vous pouvez y mettre fin auprès de lui.

costs-overcharge = Le loyer dépasse le loyer habituel de plus de { $overcharge-percent } ? Cela peut être interdit. La { -wohnungsaufsicht } est un service de la ville. Elle vérifie gratuitement ces cas : <a name="housing-office">adresse</a>.

## Kapitel Leben im Haus

living-title = Vivre dans l’immeuble

living-intro = Beaucoup de personnes habitent dans l’immeuble. Dire bonjour dans l’escalier est un bon début. Les règles se trouvent souvent dans le { -hausordnung(form: "intro") }. Il est affiché dans le couloir ou fait partie du contrat. Lisez une fois toutes les règles. Il s’agit souvent du ménage, des vélos, de la buanderie et du calme.

living-waste-title = Trier les déchets

living-waste = À { -city }, vous reconnaissez les poubelles à la couleur du couvercle. Les appareils électriques et les piles ne vont dans aucune poubelle. Triez avec soin : c’est bon pour l’environnement.

living-bins-picture = Quatre couvercles, quatre sortes de déchets : gris, bleu, jaune et marron.
    .alt = Quatre poubelles sont les unes à côté des autres. Le premier couvercle est gris, le deuxième bleu, le troisième jaune, le quatrième marron.

living-bins-table = Que mettre dans quelle poubelle ?

living-bins-column-lid = Couvercle

living-bins-column-in = À mettre

living-bins-column-out = À ne pas mettre

living-bin-grey = Gris : ordures ménagères

living-bin-grey-in = Couches, poussière, vaisselle cassée

living-bin-grey-out = Tout ce qui va dans une autre poubelle

living-bin-blue = Bleu : papier

living-bin-blue-in = Journaux, cartons, cahiers

living-bin-blue-out = Papier sale, mouchoirs

living-bin-yellow = Jaune : { -wertstofftonne }

living-bin-yellow-in = Emballages et autres objets en plastique ou en métal

living-bin-yellow-out = Appareils électriques, piles, verre, papier

living-bin-brown = Marron : biodéchets

living-bin-brown-in = Restes de fruits et de légumes, café, plantes

living-bin-brown-out = Sacs en plastique

living-waste-rules = Les déchets au quotidien

living-waste-do-flat = Aplatir les cartons, puis les mettre dans la poubelle bleue

living-waste-do-plan =
    Respecter les dates : la poubelle jaune est vidée { $yellow-bin-weeks ->
        [one] chaque semaine
        [many] toutes les { $yellow-bin-weeks } de semaines
       *[other] toutes les { $yellow-bin-weeks } semaines
    }

living-waste-dont-beside = Poser des déchets à côté de la poubelle

living-waste-dont-stairs = Laisser des meubles dans le couloir ou à la cave

living-bulky = Les grandes choses, comme les meubles, s’appellent <span lang="de">Sperrmüll</span> (encombrants). L’entreprise <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, en abrégé <span lang="de">AWB</span>, vient les chercher sur demande. Ou bien vous les apportez vous-même à la déchetterie (<span lang="de">Wertstoff-Center</span>) d’Ossendorf (<span lang="de">{ $wertstoff-ossendorf-street }</span>) ou de Gremberghoven (<span lang="de">{ $wertstoff-gremberghoven-street }</span>). Ne mettez rien dans la rue sans rendez-vous.

living-quiet-title = Le calme

living-quiet = De { $quiet-from } h à { $quiet-to } h, c’est le repos de la nuit. Vous n’avez alors pas le droit de déranger les autres. Les dimanches et les jours fériés aussi : pas de travaux bruyants, par exemple pas de perceuse. Le { -hausordnung } peut aussi prévoir un repos à midi. Vous faites une fête ? Prévenez les voisins avant. Et vous, quelque chose vous dérange ? Parlez-en d’abord gentiment ensemble.

living-quiet-note = § 9 <span lang="de">LImSchG NRW</span>. C’est la loi de la région sur la protection contre le bruit et d’autres nuisances.

living-air-title = Aérer et chauffer

living-air = Quand on cuisine, quand on se douche et quand on dort, de l’eau passe dans l’air. Si elle reste sur des murs froids, de la moisissure peut se former. Il faut donc aérer et chauffer. Baissez le chauffage pendant que vous aérez. Refermez ensuite les fenêtres.

living-air-picture = À gauche, ce qu’il faut faire : la fenêtre est grande ouverte. À droite, ce qu’il ne faut pas faire : la fenêtre est entrouverte toute la journée.
    .alt = Deux fenêtres l’une à côté de l’autre. À gauche, une fenêtre est grande ouverte, des flèches montrent l’air frais, au-dessus il y a une coche. À droite, une fenêtre est seulement entrouverte, au-dessus il y a une croix.

living-air-rules = Contre la moisissure

living-air-do-wide =
    Ouvrir les fenêtres en grand plusieurs fois par jour, { $airing-minutes ->
        [one] { $airing-minutes } minute
        [many] environ { $airing-minutes } de minutes
       *[other] environ { $airing-minutes } minutes
    }

living-air-do-steam = Aérer tout de suite après la douche et après avoir cuisiné

living-air-do-gap = Laisser un peu d’espace entre les meubles et le mur extérieur

living-air-dont-tilted = Laisser les fenêtres entrouvertes toute la journée

living-air-dont-cold =
    Laisser la température d’une pièce descendre en dessous de { $room-temperature ->
        [one] { $room-temperature } degré environ
        [many] { $room-temperature } de degrés environ
       *[other] { $room-temperature } degrés environ
    }

living-mould-tip = La moisissure n’est pas toujours de votre faute. Parfois, cela vient de l’immeuble. Ne la cachez pas et ne peignez pas dessus. Signalez-la tout de suite : <a name="repairs"></a>. Faites des photos et notez comment vous aérez et chauffez.

living-smoke-title = Détecteurs de fumée

living-smoke = Les détecteurs de fumée sauvent des vies. Ils sont obligatoires dans la chambre à coucher, dans la chambre d’enfant et dans les couloirs par où l’on fuit en cas de feu. Les personnes qui habitent là veillent à ce qu’ils fonctionnent. Parfois, c’est le propriétaire qui le fait. Posez la question. N’enlevez jamais un détecteur de fumée. Il fait de petits bips qui se répètent ? Alors, le plus souvent, la pile est vide.

living-smoke-note = § 47 <span lang="de">BauO NRW</span>. C’est la loi sur la construction en Rhénanie-du-Nord-Westphalie.

living-smoke-picture = Le détecteur de fumée est au plafond. Avec le bouton, vous pouvez le tester.
    .alt = Un détecteur de fumée rond et blanc est fixé au plafond d’une pièce. Une main appuie avec un doigt sur le bouton. Des arcs montrent le son fort.

living-changes = Vous voulez une petite installation solaire sur le balcon ou des travaux à cause d’un handicap ? Demandez avant. Le plus souvent, vous avez droit à l’autorisation (§ 554 BGB). Écrivez exactement ce que vous voulez changer, et joignez un dessin.

## Kapitel Etwas ist kaputt

repairs-title = Quelque chose est cassé

repairs-intro = Le chauffage reste froid, l’eau goutte, le mur est mouillé. C’est ce qu’on appelle un défaut (<span lang="de">Mangel</span>). Le propriétaire doit garder le logement en bon état. Vous devez signaler chaque défaut tout de suite. Plus vous le faites tôt, mieux c’est pour tout le monde.

repairs-step-report = Faites des photos. Signalez le défaut tout de suite par écrit. Une lettre pour cela : <a name="letters"></a>. Vous avez téléphoné ? Envoyez quand même une lettre ou un e-mail.

repairs-step-deadline = Indiquez un jour : le défaut doit être réparé au plus tard ce jour-là. Si le chauffage est froid en hiver, ce délai est très court.

repairs-step-access = Laissez entrer les artisans dans le logement, après avoir convenu d’un rendez-vous. Demandez avant le nom, l’entreprise et l’heure.

repairs-step-help = Rien ne se passe ? Demandez conseil à l’<a name="mieterverein">association de locataires (<span lang="de">Mieterverein</span>)</a>. Apportez les photos, les lettres et votre contrat de location.

repairs-late = Si vous ne signalez pas un défaut, cela peut coûter cher. Vous devrez peut-être payer pour les dégâts. Vous pouvez aussi perdre le droit de payer moins de loyer. Gardez donc une copie de votre message.

repairs-late-note = §§ 536 à 536c BGB.

repairs-reduction-title = Payer moins de loyer ?

repairs-reduction =
    Si vous ne pouvez pas utiliser le logement normalement, le loyer que vous devez payer est plus bas pendant ce temps. Cela s’appelle <span lang="de">Mietminderung</span> (réduction de loyer). Les petits défauts ne comptent pas. Pour une modernisation qui économise de l’énergie, cette règle ne s’applique pas pendant { $energy-works-months ->
        [one] { $energy-works-months } mois
        [many] { $energy-works-months } de mois
       *[other] { $energy-works-months } mois
    }. De combien le loyer baisse, cela dépend du défaut. C’est pourquoi un bon conseil est si important.

repairs-reduction-warning = Ne réduisez pas le loyer de votre propre initiative. Si vous réduisez trop, vous aurez des dettes de loyer. Demandez d’abord conseil. En attendant, payez tout le loyer et écrivez sur le virement : « <span lang="de">Zahlung unter Vorbehalt</span> » (paiement sous réserve). Cela veut dire : vous voudrez peut-être récupérer l’argent plus tard.

repairs-gas-title = Cela sent le gaz

repairs-gas-flame = Pas de feu, ne pas allumer ni éteindre la lumière, pas de téléphone dans le logement.

repairs-gas-leave = Ouvrir les fenêtres, prévenir tout le monde, sortir tout de suite.

repairs-gas-call = Appeler seulement une fois dehors : { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = Augmentation de loyer et résiliation

notice-intro = Une lettre du propriétaire fait souvent peur. Restez calme. Il y a des règles et des délais fixes. Gardez l’enveloppe et écrivez la date dessus. Demandez conseil tôt. Ne signez rien à la porte.

notice-increase-title = Le propriétaire veut augmenter le loyer

notice-increase-kinds = Vérifiez d’abord de quel type d’augmentation il s’agit. Avec une « <span lang="de">Staffelmiete</span> » (loyer qui augmente par étapes fixées), le contrat dit déjà quand le loyer augmente et de combien. Avec une « <span lang="de">Indexmiete</span> » (loyer lié à l’indice des prix), le loyer change avec les prix en Allemagne. Le loyer peut aussi augmenter après une modernisation. Les { -nebenkosten(form: "intro") } peuvent aussi augmenter sans votre accord. Dans ces cas, les limites indiquées plus bas ne s’appliquent <strong>pas</strong> (§§ 557a, 557b, 559 et 560 BGB). Pour les logements sociaux, d’autres règles s’appliquent souvent.

notice-increase-kinds-advice = Si vous payez trop peu dans de tels cas, vous aurez des dettes de loyer. Demandez d’abord conseil. Avec une « <span lang="de">Staffelmiete</span> », la { -mietpreisbremse } (frein aux loyers) peut s’appliquer à chaque étape. Avec une « <span lang="de">Indexmiete</span> », elle peut s’appliquer seulement au premier loyer, au début du contrat. Pour en savoir plus : <a name="rent-brake"></a>.

notice-increase =
    Dans d’autres cas, votre propriétaire peut exiger que vous acceptiez un loyer plus élevé. C’est possible seulement jusqu’au loyer habituel (<span lang="de">ortsübliche Vergleichsmiete</span>). Quand l’augmentation commence, le loyer doit être le même depuis { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } mois
        [many] { $increase-unchanged-months } de mois
       *[other] { $increase-unchanged-months } mois
    }. La lettre peut arriver au plus tôt { $increase-wait-years ->
        [one] { $increase-wait-years } an
        [many] { $increase-wait-years } d’ans
       *[other] { $increase-wait-years } ans
    } après la dernière augmentation. Les augmentations à cause d’une modernisation ou à cause des { -nebenkosten(form: "intro") } ne comptent pas ici. Si vous avez un doute, refaites le calcul avec le { -mietspiegel }.

notice-increase-note = §§ 558 et 558b BGB. À { -city }, cette limite est valable jusqu’au { $increase-cap-until }.

notice-increase-cap =
    Pour une augmentation de ce type, il y a encore une deuxième limite à { -city }. Le loyer peut augmenter de { $increase-cap } au maximum en { $increase-cap-years ->
        [one] { $increase-cap-years } an
        [many] { $increase-cap-years } d’ans
       *[other] { $increase-cap-years } ans
    }. Une augmentation à cause d’une modernisation ou à cause des { -nebenkosten } peut s’y ajouter. Pour répondre, vous avez jusqu’à la fin du { $consent-month } mois après la lettre. Exemple : la lettre arrive en mars. Alors, répondez au plus tard fin mai. Faites vérifier la lettre avant d’accepter. Si vous n’acceptez pas, le propriétaire peut aller au tribunal.

notice-landlord-title = Le propriétaire résilie le contrat

notice-landlord = En règle générale, le propriétaire a besoin d’une raison reconnue par la loi. La raison doit être écrite dans la lettre. Le plus souvent, une résiliation est valable seulement sur papier avec une vraie signature. Un e-mail ordinaire, un fax ou un message par messagerie ne suffit pas. Une résiliation peut aussi se trouver dans une lettre du tribunal. Ne quittez pas le logement tout de suite. Faites vérifier la lettre avant de répondre.

notice-landlord-note = §§ 568, 573 et 573c BGB.

notice-table = Délais de préavis en cas de résiliation

notice-column-who = Qui résilie, et depuis quand habitez-vous là ?

notice-column-period = Délai

notice-row-tenant = Vous résiliez vous-même. Exceptions : <a name="moving-out-notice"></a>

notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } mois
        [many] { $notice-months } de mois
       *[other] { $notice-months } mois
    }

notice-row-short =
    { $tenancy-years-middle ->
        [one] Le propriétaire résilie, vous habitez là depuis moins de { $tenancy-years-middle } an
        [many] Le propriétaire résilie, vous habitez là depuis moins de { $tenancy-years-middle } d’ans
       *[other] Le propriétaire résilie, vous habitez là depuis moins de { $tenancy-years-middle } ans
    }

notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } mois
        [many] { $landlord-notice-months } de mois
       *[other] { $landlord-notice-months } mois
    }

notice-row-middle =
    { $tenancy-years-long ->
        [one] Le propriétaire résilie, vous habitez là depuis au moins { $tenancy-years-middle }, mais moins de { $tenancy-years-long } an
        [many] Le propriétaire résilie, vous habitez là depuis au moins { $tenancy-years-middle }, mais moins de { $tenancy-years-long } d’ans
       *[other] Le propriétaire résilie, vous habitez là depuis au moins { $tenancy-years-middle }, mais moins de { $tenancy-years-long } ans
    }

notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } mois
        [many] { $landlord-notice-months-middle } de mois
       *[other] { $landlord-notice-months-middle } mois
    }

notice-row-long =
    { $tenancy-years-long ->
        [one] Le propriétaire résilie, vous habitez là depuis au moins { $tenancy-years-long } an
        [many] Le propriétaire résilie, vous habitez là depuis au moins { $tenancy-years-long } d’ans
       *[other] Le propriétaire résilie, vous habitez là depuis au moins { $tenancy-years-long } ans
    }

notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } mois
        [many] { $landlord-notice-months-long } de mois
       *[other] { $landlord-notice-months-long } mois
    }

notice-table-exceptions =
    Ce tableau n’est pas valable pour les résiliations sans préavis (<span lang="de">fristlos</span>) ni pour les contrats à durée déterminée (<span lang="de">befristet</span>). Parfois, une chambre meublée se trouve dans le logement où habite le propriétaire. Alors, la protection est souvent plus faible. Là, le délai peut être beaucoup plus court, et le propriétaire n’a pas besoin de raison. Parfois, le propriétaire habite lui-même dans l’immeuble. Si l’immeuble compte au maximum { $owner-house-flats ->
        [one] { $owner-house-flats } logement
        [many] { $owner-house-flats } de logements
       *[other] { $owner-house-flats } logements
    }, le propriétaire peut aussi résilier sans raison. Le délai est alors plus long (§§ 549, 573a et 573c BGB).

notice-hardship =
    Partir serait très dur pour vous ou votre famille ? Par exemple à cause d’une maladie grave ? Alors, vous pouvez vous opposer à la résiliation (§ 574 BGB). Un e-mail suffit. Il doit arriver au plus tard { $hardship-months ->
        [one] { $hardship-months } mois
        [many] { $hardship-months } de mois
       *[other] { $hardship-months } mois
    } avant la fin du contrat de location. Expliquez précisément pourquoi il est si difficile de partir, et joignez des justificatifs. Si le délai est passé, demandez quand même tout de suite conseil. Si le propriétaire n’a pas donné d’information correcte sur l’opposition, il est parfois encore possible de s’opposer lors de la première audience au tribunal.

notice-arrears-title = Si vous n’avez pas pu payer le loyer

notice-arrears =
    S’il manque de l’argent pour le loyer ou pour la { -kaution(form: "intro") }, le propriétaire a peut-être le droit de résilier <strong><span lang="de">fristlos</span></strong>. Cela veut dire : sans préavis. Il n’a pas besoin d’envoyer un rappel avant. La loi indique trois cas. Premier cas : à { $arrears-dates ->
        [one] { $arrears-dates } échéance de loyer
        [many] { $arrears-dates } d’échéances de loyer
       *[other] { $arrears-dates } échéances de loyer
    } de suite, vous ne payez rien ou trop peu. En tout, il manque alors plus de { $arrears-short-months ->
        [one] { $arrears-short-months } mois de loyer
        [many] { $arrears-short-months } de mois de loyer
       *[other] { $arrears-short-months } mois de loyer
    }. Deuxième cas : sur une période plus longue, des dettes de loyer se sont accumulées, aussi élevées que { $arrears-months ->
        [one] { $arrears-months } mois de loyer
        [many] { $arrears-months } de mois de loyer
       *[other] { $arrears-months } mois de loyer
    }. Troisième cas : une partie de la { -kaution } aurait déjà dû être payée et ne l’est pas, et cette partie est aussi élevée que { $arrears-months ->
        [one] { $arrears-months } mois de loyer
        [many] { $arrears-months } de mois de loyer
       *[other] { $arrears-months } mois de loyer
    } sans les { -nebenkosten }.

notice-arrears-cure =
    Le mieux est de payer <strong>avant</strong> que la résiliation arrive chez vous. Si tout l’argent est déjà chez le propriétaire à ce moment-là, il n’a plus le droit de résilier sans préavis (<span lang="de">fristlos</span>). Plus tard, une seule chose aide le plus souvent : tout le loyer dû est payé, y compris pour la période après la résiliation. Si la résiliation est venue à cause de la { -kaution }, la { -kaution } due doit être payée. Le délai pour cela se termine { $arrears-cure-months ->
        [one] { $arrears-cure-months } mois
        [many] { $arrears-cure-months } de mois
       *[other] { $arrears-cure-months } mois
    } après l’arrivée chez vous de la demande d’expulsion en justice (<span lang="de">Räumungsklage</span>). Avec cette demande, le propriétaire exige que vous quittiez le logement. Il suffit aussi que, d’ici là, une administration promette fermement au propriétaire de tout payer. Alors, la résiliation sans préavis (<span lang="de">fristlos</span>) est annulée.

notice-arrears-limits =
    Payer en plusieurs fois ne suffit <strong>pas</strong>. Après une résiliation, payer aide seulement une fois en { $arrears-cure-years ->
        [one] { $arrears-cure-years } an
        [many] { $arrears-cure-years } d’ans
       *[other] { $arrears-cure-years } ans
    }. Si le propriétaire vous doit de l’argent, faites vérifier <strong>tout de suite</strong> si vous pouvez compenser cet argent avec vos dettes de loyer.

notice-arrears-note = §§ 543, 569, 573 et 574 BGB. Sur la résiliation avec préavis : <span lang="de">Bundesgerichtshof</span>, VIII ZR 106/23.

notice-arrears-ordinary = <strong>Même si vous payez tout, vous pouvez perdre le logement.</strong> Souvent, le propriétaire résilie en même temps aussi avec préavis. La lettre indique alors souvent « <span lang="de">ordentlich</span> » (avec préavis) ou « <span lang="de">hilfsweise ordentlich</span> » (avec préavis, au cas où la résiliation sans préavis ne serait pas valable). Cette deuxième résiliation n’est <strong>pas</strong> annulée par le paiement. S’y opposer parce que partir serait très dur n’aide le plus souvent pas. Avec préavis, le propriétaire peut parfois résilier même s’il manque moins d’argent.

notice-arrears-help = N’attendez pas ! Cherchez <strong>tout de suite</strong> de l’aide, de préférence déjà avant une résiliation. Le service de la ville <a name="fachstelle">{ -fachstelle }</a> vous aide à garder votre logement. Le { -jobcenter } peut prendre en charge les dettes de loyer. Demandez si une administration promet par écrit au propriétaire de tout payer. Ouvrez tout de suite chaque lettre du tribunal et respectez les délais qui y sont indiqués. Si vous proposez de payer en plusieurs fois, il faut que le propriétaire renonce par écrit à toute résiliation à cause de ces dettes.

## Kapitel Auszug

moving-out-title = Le départ

moving-out-intro = Vous avez un nouveau logement ? Préparez bien votre départ. Vous récupérerez ainsi plus facilement votre { -kaution }. Vérifiez d’abord si vous pouvez résilier l’ancien contrat, et quand. Résiliez l’ancien contrat seulement quand le nouveau est signé.

moving-out-notice-title = Résilier vous-même

moving-out-notice-fixed =
    Lisez d’abord votre contrat. S’il est « <span lang="de">befristet</span> » (à durée déterminée), il est prévu qu’il se termine à une date fixe. Avant cette date, vous ne pouvez le plus souvent pas résilier avec le délai de préavis normal. Sans raison écrite lors de la signature, le contrat ne se termine le plus souvent pas de lui-même. Un « <span lang="de">Kündigungsverzicht</span> » ou un « <span lang="de">Kündigungsausschluss</span> » (pas de droit de résilier pendant un certain temps) vous engage aussi, le plus souvent pour { $notice-waiver-years ->
        [one] { $notice-waiver-years } an
        [many] { $notice-waiver-years } d’ans
       *[other] { $notice-waiver-years } ans
    } au maximum. Une telle règle n’est pas toujours valable. Faites vérifier l’ancien contrat <strong>avant</strong> de quitter le logement ou de signer un nouveau contrat. Sinon, vous perdrez peut-être le logement, ou vous paierez peut-être longtemps deux loyers (§§ 557a et 575 BGB).

moving-out-notice =
    Si votre contrat est à durée indéterminée (<span lang="de">unbefristet</span>) et ne contient pas de <span lang="de">Kündigungsverzicht</span>, vous n’avez besoin d’aucune raison. Le délai de préavis est de { $notice-months ->
        [one] { $notice-months } mois
        [many] { $notice-months } de mois
       *[other] { $notice-months } mois
    }. Votre lettre doit être chez le propriétaire au plus tard le { $notice-workday } jour ouvrable (<span lang="de">Werktag</span>) d’un mois. Alors, ce mois compte aussi. Les jours ouvrables sont les jours du lundi au samedi, sauf les jours fériés. <strong>Le samedi compte aussi.</strong> N’attendez pas le dernier jour. Le mieux est que la lettre soit là dès le premier ou le deuxième jour ouvrable. Exemple : la lettre arrive au plus tard le { $notice-workday } jour ouvrable de mars. Alors, le contrat se termine fin mai. Si la lettre arrive plus tard en mars, le contrat se termine seulement fin juin. Calculez bien pour ne pas payer deux loyers.

moving-out-notice-room = Parfois, une chambre meublée se trouve dans le logement où habite le propriétaire. Alors, le délai de préavis est souvent beaucoup plus court.

moving-out-notice-note = § 573c BGB. Pour la signature : §§ 126 et 568 BGB.

moving-out-form = Tous les locataires signent la lettre à la main. Le plus sûr est de faire ainsi : un témoin lit la lettre et la met dans la boîte aux lettres du propriétaire. Ou bien le propriétaire confirme par sa signature qu’il l’a reçue. Si personne ne va chercher une lettre recommandée (<span lang="de">Einschreiben</span>), elle est le plus souvent considérée comme non arrivée. Un modèle : <a name="letters"></a>. Gardez une copie et la preuve.

moving-out-check-title = Liste pour le départ

moving-out-check-painting = J’ai vérifié si je dois vraiment peindre : <a name="lease-painting"></a>.

moving-out-check-clean = Le logement et la cave sont vides et propres. Ce que j’ai installé est enlevé, ou bien nous avons convenu d’autre chose par écrit.

moving-out-check-meters = Les chiffres de tous les compteurs sont notés et photographiés. Les entreprises ont reçu les chiffres.

moving-out-check-record = Dans l’{ -uebergabeprotokoll }, il y a seulement ce qui est vrai. J’ai une copie.

moving-out-check-keys = Toutes les clés sont rendues. C’est noté dans l’état des lieux.

moving-out-check-address = L’électricité, la banque, la poste, le { -rundfunkbeitrag } et les administrations connaissent ma nouvelle adresse.

moving-out-deposit-title = Récupérer la { -kaution }

moving-out-deposit =
    La loi n’indique pas de délai. Le plus souvent, les tribunaux laissent au propriétaire un délai de { $deposit-return-min } à { $deposit-return-max ->
        [one] { $deposit-return-max } mois
        [many] { $deposit-return-max } de mois
       *[other] { $deposit-return-max } mois
    }, parfois plus. Le propriétaire a le droit de garder une partie de la { -kaution } pour le dernier décompte des { -nebenkosten }. Écrivez-lui votre numéro de compte et votre nouvelle adresse. Vous n’avez pas de réponse depuis longtemps ? Écrivez encore une fois et fixez une date limite pour le paiement.

moving-out-claims =
    Le propriétaire n’a pas un temps illimité pour réclamer de l’argent pour des dégâts dans le logement. Le plus souvent, son droit est prescrit (<span lang="de">verjährt</span>) { $claims-months ->
        [one] { $claims-months } mois
        [many] { $claims-months } de mois
       *[other] { $claims-months } mois
    } après le jour où vous rendez le logement. Alors, vous pouvez refuser de payer. <strong>Mais :</strong> souvent, il a encore le droit, même plus tard, de retirer l’argent pour ces dégâts de votre { -kaution }. Demandez conseil avant d’aller au tribunal à cause de la { -kaution }.

moving-out-claims-note = §§ 215 et 548 BGB. Certains de vos droits aussi se prescrivent dans un délai aussi court, mais ici à partir de la fin du contrat de location. Sur la { -kaution } : <span lang="de">Bundesgerichtshof</span>, VIII ZR 71/05 et VIII ZR 184/23.

moving-out-register =
    Vous déménagez à l’intérieur de l’Allemagne ? Alors, déclarez seulement la nouvelle adresse. Vous devez annuler l’ancienne déclaration (<span lang="de">Abmeldung</span>) seulement si vous n’avez pas de nouveau logement en Allemagne. C’est possible au plus tôt { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } semaine
        [many] { $deregister-weeks-before } de semaines
       *[other] { $deregister-weeks-before } semaines
    } avant le départ et au plus tard { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } semaine
        [many] { $deregister-weeks-after } de semaines
       *[other] { $deregister-weeks-after } semaines
    } après.

## Kapitel Hilfe in Köln

help-title = De l’aide à Cologne

help-intro = Vous n’avez pas besoin de tout faire sans aide. Ici, vous trouvez des numéros d’urgence, les délais les plus importants et de bonnes adresses. Si possible, téléphonez avant d’y aller. Les adresses et les horaires peuvent changer. Apportez votre contrat et toutes les lettres.

help-emergency-title = En cas d’urgence

help-emergency = Une personne est en danger ? Alors, appelez tout de suite. Dites votre nom, l’adresse et ce qui s’est passé.

help-emergency-police = Police : { $police-phone }

help-emergency-fire = Pompiers et ambulance : { $fire-brigade-phone }

help-emergency-doctor = Médecin de garde, quand le cabinet est fermé : { $doctor-phone }

help-emergency-women =
    Aide en cas de violence contre les femmes, jour et nuit, en { $helpline-languages ->
        [one] { $helpline-languages } langue
        [many] { $helpline-languages } de langues
       *[other] { $helpline-languages } langues
    } : { $helpline-women-phone }

help-deadlines-table = Les délais en un coup d’œil

help-column-task = Quoi ?

help-column-deadline = Combien de temps ?

help-row-register = Déclarer votre adresse

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } semaine après l’emménagement
        [many] { $register-weeks } de semaines après l’emménagement
       *[other] { $register-weeks } semaines après l’emménagement
    }

help-row-brake = Contester un loyer trop élevé et tout récupérer

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } mois à partir du début, mais avant la fin du contrat
        [many] { $complaint-months } de mois à partir du début, mais avant la fin du contrat
       *[other] { $complaint-months } mois à partir du début, mais avant la fin du contrat
    }

help-row-statement = Signaler une erreur dans le décompte

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } mois après réception
        [many] { $objection-months } de mois après réception
       *[other] { $objection-months } mois après réception
    }

help-row-hardship = S’opposer à la résiliation, car partir serait très dur

help-cell-hardship =
    { $hardship-months ->
        [one] au plus tard { $hardship-months } mois avant la fin ; ensuite, demandez tout de suite conseil
        [many] au plus tard { $hardship-months } de mois avant la fin ; ensuite, demandez tout de suite conseil
       *[other] au plus tard { $hardship-months } mois avant la fin ; ensuite, demandez tout de suite conseil
    }

help-contacts-title = Bonnes adresses

contact-mieterverein = Conseille ses membres pour toutes les questions sur la location. Pour être membre, on paie une cotisation.

contact-adb = Aide gratuitement si l’on vous traite moins bien dans votre recherche de logement à cause de votre origine.
    .hours = Téléphone : du lundi au mercredi, de { $adb-opens } h à { $adb-closes } h

contact-housing-office = { -wbs }, conseils pour la recherche de logement et { -wohnungsaufsicht }
    .hours = Lundi, mardi et jeudi, de { $city-office-opens } h à { $city-office-closes } h

contact-fachstelle = Aide en cas de dettes de loyer, et si vous risquez de perdre votre logement ou l’avez déjà perdu.
    .hours = Lundi, mardi et jeudi, de { $city-office-opens } h à { $city-office-closes } h

contact-wohngeld = Ici, vous demandez le { -wohngeld }.
    .hours = Lundi, mardi et jeudi, de { $city-office-opens } h à { $city-office-closes } h

contact-kundenzentrum = Ici, vous déclarez votre adresse. Certains jours, seulement sur rendez-vous. Au téléphone, demandez aussi quel centre est près de chez vous.

help-qr-mieterverein = Le site internet du <span lang="de">Mieterverein</span>

## Glossar

glossary-title = Glossaire : mots allemands importants

glossary-intro = Vous lisez ces mots dans des annonces, des contrats et des lettres. Ici, vous trouvez en bref ce qu’ils veulent dire.

glossary-anmeldung = Vous dites à la ville où vous habitez maintenant. Cela se fait dans un { -kundenzentrum }.
    .term = déclaration d’adresse

glossary-grundsicherungsgeld = Argent du { -jobcenter } pour vivre et se loger. Dans des textes plus anciens, cette aide a encore un autre nom.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-hausordnung = Règles pour toutes les personnes de l’immeuble, par exemple sur le calme et le ménage.
    .term = { -hausordnung }

glossary-kaltmiete = Loyer pour le logement seul, sans { -nebenkosten } ni chauffage.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Somme d’argent qui sert de garantie. Vous la récupérez après votre départ, si tout est réglé.
    .term = { -kaution }

glossary-kuendigung = Lettre qui a pour but de mettre fin au contrat de location. Le plus souvent, elle doit être sur papier et avoir une vraie signature.
    .term = résiliation

glossary-mangel = Quelque chose dans le logement est cassé ou gêne beaucoup. Exemple : le chauffage reste froid.
    .term = défaut

glossary-mietminderung = Moins de loyer, tant qu’il y a un défaut. Demandez d’abord conseil.
    .term = réduction de loyer

glossary-mietpreisbremse = Règle qui limite le loyer des nouveaux contrats. Elle ne s’applique pas à tous les logements : il y a des exceptions.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Liste des loyers habituels dans une ville. Elle vous permet de vérifier si votre loyer est normal.
    .term = { -mietspiegel(form: "own") }

glossary-nebenkosten = Coûts de l’immeuble, par exemple l’eau et les déchets. Dans la loi, ils s’appellent « <span lang="de">Betriebskosten</span> ».
    .term = { -nebenkosten }

glossary-ruege = Vous écrivez au propriétaire que le loyer est trop élevé. Vous vous appuyez sur la { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Peindre, poser du papier peint et faire d’autres travaux semblables dans le logement. Certains contrats ne vous y obligent pas.
    .term = travaux de peinture et de rafraîchissement

glossary-uebergabeprotokoll = Liste qui montre l’état du logement à l’emménagement ou au départ. Le mieux est que les deux parties signent.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Un locataire loue à son tour le logement ou une chambre à une autre personne. Pour cela, il a besoin d’une autorisation.
    .term = sous-location

glossary-vorbehalt = Vous payez de l’argent ou vous prenez un logement, mais vous dites en même temps : je garde mes droits. Je vais peut-être demander plus tard qu’on me rende de l’argent.
    .term = réserve

glossary-warmmiete = Loyer avec les { -nebenkosten } et le chauffage.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Document qui vous permet de louer un logement social. En abrégé : { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-wohngeld = Aide au loyer pour les personnes qui ont de petits revenus. Vous la demandez à la ville.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsgeberbestaetigung = Document du propriétaire qui confirme votre emménagement. Vous en avez besoin pour déclarer votre adresse.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

## Musterbriefe

letters-title = Modèles de lettres

letters-intro = Envoyez toujours la lettre allemande. La traduction vous aide seulement à comprendre. Remplissez les lignes, barrez ce qui ne convient pas et gardez une copie. Envoyez les lettres importantes de façon à pouvoir prouver qu’elles sont arrivées. Le moyen le plus sûr est expliqué ici : <a name="moving-out-notice"></a>. La résiliation doit être sur papier. Tous les locataires la signent. Vous pouvez aussi envoyer les autres lettres par e-mail.

letter-address = De : nom, adresse : ____________________<br>À : nom et adresse du propriétaire : ____________________<br>{ -city }, date : __________

letter-salutation = Madame, Monsieur,

letter-closing = Veuillez agréer mes salutations distinguées.<br>Signature : ____________________

letter-defect-title = Signaler un défaut

letter-defect-subject = <strong>Défaut dans le logement ____________________</strong>

letter-defect-report = Depuis le __________, il y a dans mon logement le défaut suivant : ____________________. Je joins des photos.

letter-defect-demand = Je vous prie de réparer ce défaut au plus tard le __________. Merci de m’indiquer un rendez-vous avant. Jusque-là, je paie le loyer sous réserve. Je me réserve le droit de demander un remboursement.

letter-receipts-title = Voir les justificatifs du décompte

letter-receipts-subject = <strong>Décompte des charges pour l’année ______</strong>

letter-receipts-request = Je souhaite vérifier votre décompte du __________. Merci de m’indiquer un rendez-vous pour consulter les justificatifs. Vous pouvez aussi m’envoyer les justificatifs par voie électronique. Jusque-là, je ne paie un supplément que sous réserve. Je me réserve le droit de faire des objections.

letter-rent-title = Contester un loyer trop élevé

letter-rent-subject = <strong>Réclamation sur le loyer selon le § 556g BGB</strong>

letter-rent-complaint = J’habite depuis le __________ dans le logement ____________________. Le loyer sans charges est de ______ euros. Je conteste ce loyer, car il est plus élevé que les §§ 556d à 556g BGB ne le permettent. À propos de votre information (<span lang="de">Auskunft</span>) avant le contrat (____________________) : je la conteste, parce que ____________________.

letter-rent-demand = D’après mon calcul, le loyer habituel local est de ______ euros. Je vous prie de baisser le loyer et de rembourser l’argent payé en trop. Merci de m’indiquer sur quelles exceptions vous vous appuyez. Je fais les prochains paiements sous réserve.

letter-notice-title = Résilier le contrat du logement

letter-notice-subject = <strong>Résiliation du logement ____________________</strong>

letter-notice-declaration = Par la présente, je résilie le contrat de location de ce logement, dans le respect du délai de préavis, pour le __________, ou à défaut pour la prochaine date possible.

letter-notice-request = Merci de me confirmer la résiliation. Je vous prie de me proposer un rendez-vous pour la remise du logement. Veuillez virer la caution sur ce compte : ____________________.
