### A booklet in plain French for people who look for, rent or leave a flat in Cologne. Form of address: vous.
### `many` is the form after round millions (“1 000 000 de mois”).

## Umschlag und Impressum

guide-title = Guide du logement

guide-subtitle = Trouver, louer et garder un logement à { -city }

guide-publisher = <span lang="de">Lotse</span> – un exemple de guide

guide-subject = Ce guide explique avec des mots simples ce qui est important pour chercher, louer et quitter un logement à { -city }.

cover-picture =
    .alt = Une rangée de maisons de toutes les couleurs se trouve au bord d’un fleuve. Devant, un panneau indique deux directions.

imprint-about = Cette brochure est un exemple. Le texte est nouveau : il a été écrit pour la bibliothèque logicielle « <span lang="de">Lotse</span> ». L’idée vient de la brochure « <span lang="de">Wegweiser Wohnen</span> » de Cologne. Cette brochure n’est pas une publication officielle de la ville de { -city }. Nous avons choisi les langues nous-mêmes.

imprint-no-legal-advice = Cette brochure n’est pas un conseil juridique. Les lois, les montants et les adresses peuvent changer. Demandez conseil avant de signer quelque chose d’important. Vous trouvez des adresses ici : <a name="help"></a>.

imprint-law = État du droit : { $law-date }. Les lois fédérales citées dans cette brochure ont le texte de ce jour-là. Les changements plus récents n’y figurent pas.

## So benutzen Sie dieses Heft

how-to-title = Comment utiliser cette brochure

how-to-intro = Cette brochure vous accompagne de la première annonce jusqu’au départ. Vous n’avez pas besoin de tout lire. Choisissez le chapitre dont vous avez besoin maintenant. Les avertissements et les conseils sont dans des encadrés. Les délais les plus importants sont dans un tableau : <a name="help-deadlines"></a>. Vous pouvez imprimer les listes avec des cases, les emporter et cocher les cases.

how-to-words = <strong>Mots allemands :</strong> certains mots se trouvent tels quels dans les lettres et les contrats. Nous les expliquons dans le texte et ici : <a name="glossary"></a>. Des lettres toutes prêtes se trouvent tout à la fin : <a name="letters"></a>.

how-to-star = <strong>La forme masculine :</strong> nous écrivons par exemple « le propriétaire » ou « le locataire ». Nous parlons ainsi de toutes les personnes, quel que soit leur genre. Ici, le propriétaire est la personne ou la société qui donne le logement en location.

how-to-together = <strong>Lire ensemble :</strong> toutes les langues ont les mêmes chapitres et les mêmes numéros. Vous pouvez donc utiliser cette brochure avec une personne qui vous conseille. Montrez simplement le même endroit.

how-to-law = <strong>Mots du droit :</strong> « pas valable » ou « sans effet » (<span lang="de">unwirksam</span>) veut dire : cela ne compte pas. « Valable » (<span lang="de">wirksam</span>) veut dire : cela compte. Un « délai » (<span lang="de">Frist</span>) est un temps que vous devez respecter. Le signe « § » indique l’endroit dans la loi. « BGB » veut dire <span lang="de">Bürgerliches Gesetzbuch</span>, le code civil allemand.

## Kapitel Suchen

search-title = Chercher un logement

search-intro = Pour trouver un logement, il faut souvent de la patience. Avec une bonne préparation, vous pouvez répondre vite à une offre. Ce chapitre vous montre où chercher, quoi écrire et de quoi vous protéger.

search-residence-title = Pouvez-vous choisir librement où habiter ?

search-residence =
    « Statut de protection » veut dire : l’Allemagne vous protège, par exemple comme réfugié. Beaucoup de personnes avec un statut de protection doivent habiter pendant { $residence-years ->
        [one] { $residence-years } an
        [many] { $residence-years } d’ans
       *[other] { $residence-years } ans
    } dans une région précise (<span lang="de">Bundesland</span>). Souvent, cela vaut aussi pour une ville précise. En Rhénanie-du-Nord-Westphalie, un service vous attribue le plus souvent une ville. Cette obligation s’appelle <span lang="de">Wohnsitzregelung</span> (obligation de résidence). Si votre { -bescheid(form: "intro") } indique une autre ville, vous n’avez pas le droit de venir simplement habiter à { -city }. Il y a des exceptions. Un exemple : un travail avec une assurance, un salaire suffisant et au moins { $residence-hours ->
        [one] { $residence-hours } heure
        [many] { $residence-hours } d’heures
       *[other] { $residence-hours } heures
    } par semaine. Une formation professionnelle, des études ou un cours de langue peuvent compter aussi. Renseignez-vous auprès du service des étrangers (<span lang="de">Ausländerbehörde</span>) de l’endroit où vous habitez <strong>avant</strong> de signer un contrat de location. Le mieux est de demander une réponse écrite.

search-residence-note = { $residence-law }. C’est la loi allemande sur le séjour des étrangers.

search-where-title = Où chercher

search-where-internet = Cherchez sur internet et dans les journaux. Si c’est possible, activez un message automatique pour les nouvelles offres. Regardez tous les jours, de préférence le matin et le soir.

search-where-companies = Écrivez aux sociétés de logement. Adressez-vous aussi aux coopératives (<span lang="de">Genossenschaften</span>) : les membres y achètent des parts, puis louent un logement. S’il y a une liste d’attente, faites-vous inscrire. Rappelez régulièrement que vous cherchez.

search-where-people = Dites à tout le monde que vous cherchez : au travail, à l’école, dans votre association, à vos voisins. Une petite annonce au supermarché ou au centre de quartier demande peu d’effort. Cherchez dans plusieurs quartiers et aussi autour de la ville.

search-steps-title = Étape par étape

search-step-budget = Calculez combien de loyer vous pouvez payer chaque mois : <a name="costs"></a>. Pensez aussi à l’électricité, à internet, aux transports et aux meubles.

search-step-papers = Préparez vos documents : <a name="money-papers"></a>. Gardez de bonnes copies sur votre téléphone. Vous pourrez ainsi répondre vite. Donnez les documents seulement quand vous voulez vraiment le logement.

search-step-message = Écrivez un petit texte sur vous. Indiquez votre nom, votre numéro de téléphone et le jour où vous souhaitez emménager. Au début, vous n’avez pas besoin d’en dire plus. Si vous le voulez, vous pouvez aussi écrire combien de personnes vous êtes et quel est votre travail. Demandez à une personne qui parle bien allemand de lire le texte.

search-step-answer = Répondez vite aux nouvelles offres. Notez à qui vous avez écrit, et quand. Prévenez si vous ne pouvez pas venir. On gardera ainsi un bon souvenir de vous.

search-fraud-title = Pas d’argent avant la visite

search-fraud = Ne payez jamais pour un logement que vous n’avez pas vu. N’envoyez pas de copie de votre pièce d’identité à des inconnus. Si une offre est étonnamment bon marché, méfiez-vous. Certains escrocs disent qu’ils sont à l’étranger et qu’ils envoient la clé par la poste. Ne répondez pas à ces messages.

search-shelter-title = Du foyer au logement

search-shelter = Si vous habitez dans un foyer de la ville, vous n’avez pas besoin de chercher sans aide. À { -city }, il y a pour cela l’{ -auszugsmanagement(form: "intro") }. Des personnes de <span lang="de">Caritas</span>, du <span lang="de">Deutsches Rotes Kreuz</span> (DRK, la Croix-Rouge allemande) et du <span lang="de">Kölner Flüchtlingsrat</span> (association pour les réfugiés) vous y aident. Demandez dans votre foyer qui s’occupe de vous. Demandez de l’aide pour la recherche et pour le contrat de location.

search-shelter-steps = Vérifiez trois choses avant de signer. Premièrement : avez-vous le droit d’habiter à { -city } ? Voir ici : <a name="search-residence"></a>. Deuxièmement : l’administration paie-t-elle le nouveau loyer ? Voir ici : <a name="money-jobcenter-move"></a>. Troisièmement : qui paie les premiers meubles ? Voir ici : <a name="money-furniture"></a>. Si votre argent ne vient pas du { -jobcenter }, mais du service social (<span lang="de">Sozialamt</span>), demandez là-bas.

## Kapitel Geld und Papiere

money-title = Argent et documents

money-intro = Les propriétaires veulent savoir si vous pouvez payer le loyer. Si votre argent ne suffit pas, des administrations peuvent vous aider. Ce chapitre vous explique de quels documents vous avez besoin et quelles aides vous pouvez demander.

money-papers-title = Votre dossier

money-papers-intro = Apportez ces documents à la visite. Donnez-les seulement quand vous voulez vraiment le logement :

money-papers-income = Des justificatifs de vos revenus des derniers mois, par exemple des fiches de paie ou une décision écrite de l’administration (<span lang="de">Bescheid</span>)

money-papers-schufa = Un document de la société { -schufa }

money-papers-wbs = Votre { -wbs }, si vous en avez un

money-papers-rent = Si possible : une attestation de votre ancien propriétaire qui dit que vous avez toujours payé le loyer

money-schufa-title = Quel document de la { -schufa } ?

money-schufa = La { -schufa } est une société. Elle collecte des données pour savoir si les gens ont payé leurs factures. Il y a deux documents. La <strong><span lang="de">Datenkopie</span></strong> (copie de vos données) est gratuite et seulement pour vous. La <strong><span lang="de">BonitätsAuskunft</span></strong> (attestation de solvabilité) est payante et prévue pour les propriétaires. Ne donnez pas la <span lang="de">Datenkopie</span> à d’autres personnes : elle contient beaucoup d’informations privées.

money-wbs-title = { -wbs }

money-wbs-what = L’État a aidé à financer certains logements : les logements sociaux. Ils sont souvent moins chers. Pour ces logements, il vous faut un certificat : le { -wbs }, en abrégé { -wbs-short }. Vous le recevez si vos revenus sont en dessous d’une limite. Il faut aussi que vous habitiez en Allemagne légalement et pour une durée assez longue. Demandez à la ville si c’est votre cas.

money-wbs-valid =
    Le { -wbs-short } indique quelle taille le logement peut avoir. Il est valable { $wbs-years ->
        [one] { $wbs-years } an
        [many] { $wbs-years } d’ans
       *[other] { $wbs-years } ans
    } en Rhénanie-du-Nord-Westphalie. Si la durée se termine bientôt, demandez un nouveau certificat à temps. La ville de { -city } ne trouve plus de logements pour les gens. C’est donc à vous de chercher. Mais la ville vous conseille pour cela, au { -housing-office(form: "intro") } : <a name="card-housing-office"></a>.

money-wbs-valid-note = { $wbs-law }. C’est une loi de Rhénanie-du-Nord-Westphalie sur les logements sociaux.

money-wbs-qr = Ici, la ville de { -city } vous informe sur le { -wbs-short } et sur son service de conseil.

money-wohngeld-title = { -wohngeld }

money-wohngeld =
    Le { -wohngeld } est une aide au loyer pour les personnes qui ont de petits revenus. Vous devez le demander. L’aide commence le mois où vous faites la demande. N’attendez donc pas. Elle est accordée le plus souvent pour { $wohngeld-months ->
        [one] { $wohngeld-months } mois
        [many] { $wohngeld-months } de mois
       *[other] { $wohngeld-months } mois
    }. Ensuite, vous faites une nouvelle demande. Si vous recevez l’allocation de base { -grundsicherungsgeld }, vous ne pouvez pas avoir le { -wohngeld }. Si des documents manquent après votre demande, envoyez-les vite.

money-wohngeld-note = { $wohngeld-law }. C’est la loi sur le { -wohngeld }.

money-jobcenter-title = Le loyer payé par le { -jobcenter }

money-jobcenter = Le { -jobcenter } verse l’allocation { -grundsicherungsgeld }. Avant, elle s’appelait « <span lang="de">Bürgergeld</span> ». Elle comprend aussi de l’argent pour un logement à un prix raisonnable (<span lang="de">angemessen</span>). Cela veut dire : il ne doit pas être trop cher. Le { -jobcenter } vous indique la limite. Demandez toujours les montants valables en ce moment. Si vous le souhaitez, il verse le loyer directement au propriétaire.

money-jobcenter-move-title = Déménager avec une <span lang="de">Zusicherung</span>

money-jobcenter-step-ask = Une { -zusicherung } est la promesse écrite que le { -jobcenter } paiera. Demandez-la <strong>avant</strong> de signer. C’est le { -jobcenter } de l’endroit où vous allez habiter qui est compétent. Donnez-lui l’offre avec tous les coûts.

money-jobcenter-step-deposit = Demandez là-bas aussi de l’argent pour le { -kaution(form: "intro") } ou pour les parts d’une coopérative. Pour cela aussi, il vous faut d’abord la <span lang="de">Zusicherung</span>. Cet argent est le plus souvent un prêt (<span lang="de">Darlehen</span>). Cela veut dire : vous le remboursez.

money-jobcenter-step-costs = Demandez l’argent pour les frais de déménagement au { -jobcenter } qui s’occupe de vous <strong>jusqu’au déménagement</strong>. Ici aussi : d’abord la <span lang="de">Zusicherung</span>, ensuite le déménagement.

money-jobcenter-step-sign = Signez le contrat de location <strong>seulement après</strong> la <span lang="de">Zusicherung</span>. Sans <span lang="de">Zusicherung</span>, vous devrez peut-être payer vous-même une partie des coûts.

money-jobcenter-young =
    Si vous avez moins de { $benefit-age ->
        [one] { $benefit-age } an
        [many] { $benefit-age } d’ans
       *[other] { $benefit-age } ans
    }, vous recevez de l’argent pour le logement après un déménagement seulement si vous avez une <span lang="de">Zusicherung</span>. Si vous déménagez à l’intérieur de { -city } sans que ce soit nécessaire, le { -jobcenter } paie au maximum le même montant qu’avant. Là aussi : parlez-en avec l’administration avant le déménagement, pas après.

money-jobcenter-limit =
    Pour le logement où vous habitez déjà, il y a une période protégée. Dans la lettre, elle s’appelle « <span lang="de">Karenzzeit</span> ». Elle commence avec le premier mois où vous recevez le { -grundsicherungsgeld }. Elle dure { $benefit-protected-years ->
        [one] { $benefit-protected-years } an
        [many] { $benefit-protected-years } d’ans
       *[other] { $benefit-protected-years } ans
    }. Pendant cette période, le { -jobcenter } paie le loyer réel, mais avec un plafond. Ce plafond est la limite normale multipliée par { $benefit-limit-factor }. Pour les familles avec des enfants, ce peut être plus. La période protégée ne vaut pas pour le chauffage. Ensuite, le { -jobcenter } paie encore un loyer trop élevé, le plus souvent pendant { $benefit-after-months ->
        [one] { $benefit-after-months } mois
        [many] { $benefit-after-months } de mois
       *[other] { $benefit-after-months } mois
    } au maximum.

money-jobcenter-limit-new = Pour un <strong>nouveau</strong> logement, le { -jobcenter } paie plus que la limite normale seulement s’il l’a promis à l’avance par écrit. Une ville peut aussi fixer une limite par mètre carré. Si le loyer est plus élevé que la { -mietpreisbremse } (frein aux loyers) ne le permet, il n’est pas considéré comme raisonnable. Le { -jobcenter } doit alors vous demander de faire une réclamation sur le loyer auprès du propriétaire. Ce que c’est, vous pouvez le lire ici : <a name="rent-brake"></a>.

money-jobcenter-limit-note = { $benefit-law }. C’est le deuxième livre du code social allemand.

money-jobcenter-sites =
    Le { -jobcenter } de { -city } prévoit de déménager. Au milieu de l’année { $jobcenter-move-year }, il est prévu de passer de { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } adresse
        [many] { $jobcenter-sites-today } d’adresses
       *[other] { $jobcenter-sites-today } adresses
    } à seulement { $jobcenter-sites-planned } : <span lang="de">{ $jobcenter-site-deutz }</span> et <span lang="de">{ $jobcenter-site-west }</span>. L’adresse valable pour vous est indiquée dans votre lettre. Regardez-la avant chaque rendez-vous.

money-furniture-title = Déménagement et premiers meubles

money-furniture = Pour un premier logement, le { -jobcenter } peut donner de l’argent pour des meubles, une cuisinière et d’autres appareils. Cela s’appelle { -erstausstattung(form: "intro") }. Vous faites pour cela une demande à part. Faites-la <strong>avant</strong> d’acheter, et écrivez une liste. Parfois, vous recevez des bons ou des objets au lieu d’argent. Les personnes qui ne reçoivent pas d’autre argent du { -jobcenter } peuvent demander aussi, si leurs revenus sont petits.

money-furniture-move = Le { -jobcenter } peut aussi payer les frais de déménagement. Pour cela, le déménagement doit être nécessaire. Il vous faut d’abord la { -zusicherung } : <a name="money-jobcenter-move"></a>. Demandez des devis avant d’engager quelqu’un.

money-furniture-note = { $furniture-law }.

money-jobcenter-find = Pour savoir quel { -jobcenter } s’occupe de vous et comment le trouver, lisez ici : <a name="help-offices"></a>.

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

viewing-check-costs = Je connais la { -kaltmiete } (loyer sans charges), les { -nebenkosten(form: "intro") } et le { -kaution(form: "intro") }. Je sais aussi combien le chauffage a coûté l’année dernière.

viewing-check-included = Je sais si la cuisine, la cave et la place de parking sont comprises. Je sais aussi à partir de quand le logement est libre.

viewing-known-defects = Vous connaissez certains défauts (<span lang="de">Mängel</span>) déjà avant la signature. À cause de ces défauts, vous ne pouvez le plus souvent pas payer moins de loyer plus tard. Faites donc écrire dans le contrat de location ce que le propriétaire répare et dans quel délai. Signez seulement après ({ $known-defects-law }).

viewing-questions-title = Ce que les propriétaires ont le droit de demander

viewing-questions-first = Pour la visite, vous donnez seulement votre nom et vos coordonnées. Pour les logements sociaux, vous montrez aussi le { -wbs-short }. Vous n’avez pas besoin de donner une copie de votre pièce d’identité. Vous apportez vos fiches de paie. Mais vous les donnez seulement quand vous voulez vraiment le logement.

viewing-questions-first-note = Les autorités de protection des données ont écrit une « <span lang="de">Orientierungshilfe</span> » à ce sujet. C’est une explication avec un modèle de formulaire ; elle date du { $questions-guidance }. Vous la trouvez ici : { $questions-page }.

viewing-questions-form = Beaucoup de propriétaires vous donnent un formulaire. Il s’appelle { -selbstauskunft(form: "intro") }. Pendant la visite, vous n’avez pas encore besoin de le remplir en entier. Si vous avez un doute sur une question, demandez à un service de conseil avant de répondre.

viewing-fair-title = Si l’on vous traite moins bien

viewing-fair =
    Personne n’a le droit de vous désavantager dans votre recherche de logement à cause de votre origine ou de votre couleur de peau. Cela vaut, par exemple, pour un refus seulement à cause de votre nom. Il y a peu d’exceptions. Voici une exception possible : le propriétaire habite lui-même sur le même terrain. Le sexe, la religion, un handicap, l’âge et l’identité sexuelle ne sont souvent pas non plus une raison permise. Cette protection vaut le plus souvent seulement si le propriétaire loue plus de { $fairness-flats ->
        [one] { $fairness-flats } logement
        [many] { $fairness-flats } de logements
       *[other] { $fairness-flats } logements
    }.

viewing-fair-note = { $fairness-law }. C’est la loi générale allemande sur l’égalité de traitement.

viewing-fair-deadline =
    Parfois, vous avez alors droit à de l’argent. Vous devez le réclamer au propriétaire dans un délai de { $discrimination-months ->
        [one] { $discrimination-months } mois
        [many] { $discrimination-months } de mois
       *[other] { $discrimination-months } mois
    }, de préférence par écrit. Comptez à partir du jour où cela s’est passé. Ainsi, vous ne prenez pas de risque. Cherchez donc vite de l’aide auprès du { -antidiskriminierungsbuero(form: "intro") }. Le conseil est gratuit : <a name="card-adb"></a>. Vous pouvez aussi y aller seulement pour parler de ce qui s’est passé.

viewing-proof = Notez tout de suite ce qui s’est passé : le jour, l’heure, les noms, les mots exacts. Notez aussi qui était là. Gardez les annonces et les messages. Parfois, une personne avec un nom allemand est invitée, et vous non. Cela aussi peut être un indice.

## Kapitel Mietvertrag

lease-title = Le contrat de location

lease-intro = Le contrat de location dit ce que vous payez et ce que vous avez le droit de faire. Lisez-le en entier. Ne signez pas sous pression. Demandez du temps ou apportez le texte à un service de conseil. Posez des questions sur chaque mot que vous ne comprenez pas. Demandez un exemplaire avec toutes les signatures et gardez-le bien.

lease-content-title = Ce que le contrat devrait contenir

lease-content-flat = Les noms de tous les locataires et du propriétaire, l’adresse, l’étage et la taille du logement. Toute personne qui signe doit aussi payer.

lease-content-rent = La { -kaltmiete }, les { -nebenkosten(form: "intro") } et le { -kaution(form: "intro") }, chaque fois avec le montant en euros. S’il manque quelque chose, posez la question.

lease-content-start = Le jour de votre emménagement. Si le contrat indique aussi une date de fin, faites vérifier ce point. Avant cette date, vous ne pouvez le plus souvent pas résilier avec le délai de préavis normal. C’est pareil avec un { -kuendigungsverzicht(form: "intro") } : pendant un certain temps, vous ne pouvez le plus souvent pas résilier.

lease-content-promises = Tout ce que l’on vous a promis, par exemple un nouveau sol. Ce qui a seulement été dit est difficile à prouver plus tard.

lease-content-pets = Si les animaux sont autorisés. Demandez avant, même si le contrat n’en parle pas.

lease-kinds-title = Durée déterminée, meublé, colocation

lease-kinds = Certains contrats sont différents. Lisez-les avec une attention particulière.

lease-kind-fixed = <strong>À durée déterminée (<span lang="de">befristet</span>) :</strong> le contrat indique un dernier jour fixe. Un tel contrat s’appelle aussi { -zeitmietvertrag(form: "intro") }. Pour cela, le propriétaire a besoin d’une raison prévue par la loi. Un exemple : il veut y habiter lui-même plus tard. Il doit vous donner cette raison par écrit au moment de la signature. Sinon, le contrat est à durée indéterminée ({ $fixed-term-law }).

lease-kind-waiver = <strong>{ -kuendigungsverzicht } :</strong> pendant un certain temps, vous ne pouvez pas résilier, même si vous trouvez un autre logement. Signez cela seulement si vous savez que vous resterez aussi longtemps.

lease-kind-short = <strong>Seulement pour peu de temps :</strong> parfois, une personne loue son logement seulement « <span lang="de">vorübergehend</span> » (pour peu de temps), par exemple comme sous-location courte (<span lang="de">Zwischenmiete</span>). Il n’y a alors souvent pas de protection contre une { -kuendigung(form: "intro") }. Souvent, la { -mietpreisbremse } (frein aux loyers) ne s’applique pas non plus ({ $exempt-law }). Demandez pourquoi le contrat est si court.

lease-kind-furnished = <strong>Meublé :</strong> le logement a déjà des meubles. Faites écrire une liste des meubles dans le contrat. Demandez combien coûtent les meubles. Si la chambre se trouve dans le logement du propriétaire, vous avez souvent moins de protection : <a name="notice-landlord"></a>.

lease-kind-shared = <strong>Colocation (<span lang="de">WG</span>) :</strong> plusieurs personnes partagent un logement. Demandez avec qui vous faites le contrat. Si vous signez avec d’autres personnes, vous devrez peut-être payer tout le loyer. Vous pouvez alors aussi résilier seulement tous ensemble. Si un locataire principal (<span lang="de">Hauptmieter*in</span>) vous loue une chambre, cela s’appelle { -untermiete(form: "intro") }. Demandez-lui de vous montrer que le propriétaire est d’accord.

lease-painting-title = Qui doit peindre ?

lease-painting = Dans le contrat, les travaux de peinture et de papier peint s’appellent souvent { -schoenheitsreparaturen(form: "de") } ({ -schoenheitsreparaturen }). C’est au propriétaire de les faire, sauf si le contrat vous les confie de façon valable. Si le logement n’était pas rénové quand vous avez emménagé, vous n’avez le plus souvent pas à peindre. Une règle avec des dates fixes, sans exception, n’est pas valable non plus. Faites vérifier le contrat avant d’acheter de la peinture.

lease-painting-note = { $painting-law } et décisions de la { -bundesgerichtshof(form: "intro") }, par exemple VIII ZR 185/14. C’est le tribunal allemand le plus élevé pour le droit de la location.

lease-sublet-title = Accueillir d’autres personnes

lease-family = Votre conjoint et vos enfants ont le droit d’emménager chez vous. Vous n’avez pas besoin d’autorisation pour cela. Mais dites-le avant au propriétaire, de préférence par écrit. Vous avez aussi le droit de recevoir des visites sans demander.

lease-sublet = Si vous voulez louer le logement ou une chambre à une autre personne, il vous faut toujours une autorisation avant. Cela s’appelle sous-louer. Pour une <strong>partie</strong> du logement, vous avez souvent droit à cette autorisation. Il faut pour cela une bonne raison, apparue seulement après le début du contrat ({ $sublet-law }). Écrivez au propriétaire quelle personne vous souhaitez accueillir, et pourquoi. Attendez sa réponse.

lease-brake-title = Le loyer est trop élevé ?

lease-brake = À { -city }, la { -mietpreisbremse } (frein aux loyers) s’applique. Pour un nouveau contrat, le loyer peut dépasser de { $brake-percent } au maximum le loyer habituel local (« <span lang="de">ortsübliche Vergleichsmiete</span> »). C’est le loyer habituel ici pour des logements semblables. Le { -mietspiegel } est une liste qui vous aide à l’estimer. À { -city }, vous l’obtenez ici : { $immobilienboerse-name }, téléphone { $immobilienboerse-phone }. Dans cette liste, cherchez selon la taille, le quartier et l’âge du logement. Un service de conseil vous aide à calculer.

lease-brake-note = { $brake-law }. C’est un règlement (<span lang="de">Verordnung</span>) qui dit que le frein s’applique à { -city }. C’est une règle du gouvernement de la région. Ce règlement est valable depuis le { $brake-since }, et le frein aux loyers jusqu’au { $brake-until } (information du { $ordinance-as-of }). Le { -mietspiegel } de Cologne date du { $mietspiegel-issue }. La loi appelle une telle liste « barème simple » (<span lang="de">einfacher Mietspiegel</span>).

lease-brake-exceptions = Il y a des exceptions. Voici la plus fréquente : le locataire avant vous a déjà payé plus. Le plus souvent, le loyer peut alors être aussi élevé pour vous. Le frein aux loyers ne s’applique pas non plus aux constructions neuves utilisées et louées pour la première fois seulement après le { $brake-new-building }. Il ne s’applique pas non plus à la première location après une { -modernisierung(form: "intro") } de grande ampleur. Cela veut dire : le logement a été beaucoup amélioré. Le plus souvent, votre propriétaire doit vous informer d’une exception avant la signature. S’il ne l’a pas fait, il n’a d’abord pas le droit de s’appuyer sur cette exception. Le frein aux loyers s’applique alors quand même.

lease-brake-complain-title = Comment vous défendre

lease-brake-complain =
    Écrivez au propriétaire que le loyer est trop élevé. Cette réclamation s’appelle { -ruege }. Un e-mail suffit. N’attendez pas longtemps. Vous pouvez réclamer l’argent payé en trop depuis le premier jour si deux conditions sont remplies. Premièrement : la { -ruege } arrive au plus tard { $complaint-months ->
        [one] { $complaint-months } mois
        [many] { $complaint-months } de mois
       *[other] { $complaint-months } mois
    } après le début du contrat de location. Deuxièmement : la { -ruege } arrive <strong>avant</strong> la fin du contrat de location. Si la { -ruege } arrive plus tard, vous pouvez réclamer seulement l’argent que vous payez en trop après. Si elle arrive seulement après la fin du contrat, vous ne récupérez rien ({ $complaint-law }).

lease-brake-letter = Si le propriétaire vous a indiqué une exception avant le contrat, demandez conseil. Puis, dans la { -ruege }, répondez précisément à cette exception. Sans cela, la { -ruege } n’aide le plus souvent pas. Vous trouvez une lettre ici : <a name="letters"></a>. Si personne ne vous a indiqué d’exception, barrez dans la lettre la phrase avec « <span lang="de">Auskunft</span> » (information). Gardez une copie et une preuve que la lettre est arrivée.

## Kapitel Kaution und Makler

deposit-title = Le dépôt de garantie et l’agent immobilier

deposit-intro = Le { -kaution(form: "intro") }, souvent appelé « caution », est une somme d’argent qui sert de garantie. Le propriétaire la garde tant que vous habitez là. Après votre départ, vous la récupérez si tout est réglé. Payez seulement contre un reçu.

deposit-limit =
    { $deposit-months ->
        [one] Le { -kaution } peut être au maximum de { $deposit-months } mois de loyer.
        [many] Le { -kaution } peut être au maximum de { $deposit-months } de mois de loyer.
       *[other] Le { -kaution } peut être au maximum de { $deposit-months } mois de loyer.
    } On compte ici le loyer sans les { -nebenkosten(form: "intro") }. Un exemple : la { -kaltmiete } est de { $example-cold-rent }. Le { -kaution } peut alors être au maximum de { $example-deposit }.

deposit-limit-note = { $deposit-law }.

deposit-parts =
    { $deposit-parts ->
        [1] Vous payez le { -kaution } en une fois.
        [one] Vous avez le droit de payer le { -kaution } en { $deposit-parts } versement, un par mois.
        [many] Vous avez le droit de payer le { -kaution } en { $deposit-parts } de versements égaux, un par mois.
       *[other] Vous avez le droit de payer le { -kaution } en { $deposit-parts } versements égaux, un par mois.
    } Le premier versement est à payer seulement quand le contrat de location commence, et non dès la signature. Le mieux est de payer par virement. Vous avez ainsi une preuve.

deposit-safe = Le propriétaire doit placer votre argent séparément de son propre argent. Les intérêts sont à vous. Dans les résidences pour étudiants, les intérêts ne sont pas obligatoires. Demandez où se trouve votre argent. Parfois, un { -buergschaft(form: "intro") } est possible au lieu d’une somme d’argent. Dans ce cas, une banque, par exemple, promet de payer pour vous.

deposit-not-rent = Payez le loyer aussi pendant les derniers mois. Ne déduisez pas vous-même le { -kaution } du loyer. Sinon, vous aurez des dettes de loyer.

deposit-back = Pour savoir quand vous récupérez l’argent, lisez ici : <a name="moving-out-deposit"></a>. Si vous recevez de l’argent du { -jobcenter }, demandez un prêt avant de signer : <a name="money-jobcenter-move"></a>.

deposit-broker-title = Qui paie l’agent immobilier ?

deposit-broker = Les agents immobiliers servent d’intermédiaire pour trouver un logement. Le plus souvent, c’est la personne qui a engagé l’agent qui paie. Souvent, c’est le propriétaire. Vous payez seulement si ces deux conditions sont remplies :

deposit-broker-order = C’est vous qui avez chargé l’agent de chercher, et vous l’avez fait sous forme de texte, par exemple par e-mail. Le dire seulement au téléphone ne suffit pas.

deposit-broker-only = L’agent a cherché ce logement seulement pour vous et ne le connaissait pas déjà avant.

deposit-broker-warning = Ne payez pas d’acompte : c’est interdit. Pour les logements sociaux, les agents n’ont pas du tout le droit de vous demander de l’argent. Ne payez rien non plus pour une simple visite.

deposit-broker-cap =
    Si vous devez payer, cet argent s’appelle { -provision(form: "intro") }. Elle peut être au maximum de { $broker-cap-months ->
        [one] { $broker-cap-months } mois de loyer
        [many] { $broker-cap-months } de mois de loyer
       *[other] { $broker-cap-months } mois de loyer
    } sans les { -nebenkosten }. La TVA (<span lang="de">Mehrwertsteuer</span>) s’y ajoute ({ $broker-cap-law }).

deposit-takeover = Parfois, on vous demande d’acheter une cuisine ou des meubles qui restent dans le logement. Cet argent s’appelle { -abloese(form: "intro") }. Vous n’avez pas à payer beaucoup plus que la valeur de ces choses. Personne n’a le droit de vous demander de l’argent seulement parce que quelqu’un part. Une exception : les frais de déménagement avec un justificatif ({ $takeover-law }).

deposit-broker-note = { $broker-law }. Cette loi fixe les règles pour les intermédiaires de logements.

## Kapitel Einzug

moving-in-title = L’emménagement

moving-in-intro = Vous avez la clé. Félicitations ! Il faut maintenant régler vite certaines choses. Faites aussi mettre votre nom sur la sonnette et sur la boîte aux lettres. Sinon, le courrier n’arrive pas.

moving-in-record-title = La remise du logement

moving-in-record = Faites le tour de toutes les pièces avec le propriétaire. Notez ensemble l’état du logement. Ce document s’appelle { -uebergabeprotokoll(form: "intro") }. Il vous protège quand vous partez. Signez seulement ce qui est vrai. Faites la remise à la lumière du jour et venez avec un témoin.

moving-in-reservation = Si vous connaissez un défaut et prenez le logement sans { -vorbehalt(form: "intro") }, vous perdez des droits. Vous n’avez alors pas le droit de payer moins de loyer à cause de ce défaut. Vous ne recevez pas non plus de dommages et intérêts (<span lang="de">Schadenersatz</span>) pour ce défaut. Pour chaque défaut, écrivez dans l’état des lieux dans quel délai le propriétaire le répare. Écrivez-y aussi cette phrase : « <span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span> » (Je réserve mes droits à cause de ces défauts.) Parfois, le propriétaire refuse. Donnez-lui alors une feuille à part, encore pendant la remise du logement. Sur cette feuille, il y a les défauts et cette phrase. Votre témoin devrait être là ({ $known-defects-law }).

moving-in-reservation-known = Cette phrase n’aide le plus souvent <strong>pas</strong> pour les défauts que vous connaissiez déjà avant de signer le contrat de location. Le plus souvent, le propriétaire doit quand même réparer ces défauts.

moving-in-check-title = Liste pour l’{ -uebergabeprotokoll }

moving-in-check-damage = Tous les dégâts sont notés dans l’état des lieux, même les petites rayures. Il y a des photos de toutes les pièces.

moving-in-check-meters = Les chiffres des compteurs d’électricité, de gaz, d’eau et de chauffage sont notés.

moving-in-check-keys = Le nombre de clés est noté dans l’état des lieux.

moving-in-check-works = J’ai essayé le chauffage, la cuisinière, l’eau et les fenêtres. Ce qui ne marche pas est noté dans l’état des lieux.

moving-in-check-reservation = Pour chaque défaut, l’état des lieux indique dans quel délai il sera réparé. Ma { -vorbehalt } y est notée aussi.

moving-in-check-copy = Tout le monde a signé. J’ai une copie.

moving-in-numbers = Demandez un numéro de téléphone pour les urgences, par exemple pour le chauffage, l’eau et l’ascenseur. Notez-le. Si vous perdez une clé, dites-le tout de suite au propriétaire.

moving-in-insurance = Une assurance de responsabilité civile (« <span lang="de">Haftpflichtversicherung</span> ») peut payer si vous abîmez par accident quelque chose qui est à d’autres personnes. Demandez à un service de conseil si elle est utile pour vous.

moving-in-picture = Photographiez chaque compteur de façon à pouvoir lire tous les chiffres.
    .alt = Une main tient un téléphone devant un compteur au mur. On voit le compteur sur le téléphone. À côté, il y a une feuille avec une liste et des coches.

moving-in-register-title = Déclarer votre adresse

moving-in-register =
    Déclarez votre adresse dans un délai de { $register-weeks ->
        [one] { $register-weeks } semaine
        [many] { $register-weeks } de semaines
       *[other] { $register-weeks } semaines
    } après avoir emménagé. Cela se fait dans un bureau de la ville, le { -kundenzentrum }, certains jours seulement sur rendez-vous : <a name="card-kundenzentrum"></a>. Apportez les cartes d’identité ou les passeports de toutes les personnes qui emménagent. Si vous déclarez votre adresse trop tard, vous risquez une amende allant jusqu’à { $register-fine }.

moving-in-register-note = { $register-law }. C’est la loi fédérale sur la déclaration de domicile.

moving-in-confirmation = Pour cela, il vous faut une attestation : la { -wohnungsgeberbestaetigung }. Avec ce document, le propriétaire confirme votre emménagement. Le contrat de location ne suffit pas. Le propriétaire doit vous donner ce document dans le même délai. Si vous ne le recevez pas, dites-le tout de suite au { -kundenzentrum }.

moving-in-sham = Déclarez seulement une adresse où vous habitez vraiment. Ne laissez pas non plus une personne qui n’habite pas chez vous utiliser votre adresse. Qui prête son adresse pour cela devra peut-être payer une amende allant jusqu’à { $sham-address-fine }.

moving-in-power-title = Électricité et { -rundfunkbeitrag }

moving-in-power = Si vous utilisez de l’électricité sans avoir vous-même un contrat, c’est le { -grundversorger(form: "intro") } qui vous la fournit. C’est le nom de l’entreprise qui doit fournir tous les foyers. Un contrat se forme aussi de cette façon. Il s’appelle « <span lang="de">Grundversorgung</span> » (fourniture de base) et ne se termine pas de lui-même. Demandez au propriétaire quelle est cette entreprise. Contactez-la et donnez-lui le relevé de votre compteur. Si vous vous chauffez ou cuisinez vous-même au gaz, demandez aussi qui fournit le gaz. Comparez ensuite les offres. Avant de changer, vérifiez le prix, la durée du contrat et le délai de préavis pour résilier.

moving-in-power-note =
    { $power-law }. Depuis le { $supplier-switch-since }, les jours ouvrables, le passage technique à une autre entreprise dure { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } heure
        [many] { $supplier-switch-hours } d’heures
       *[other] { $supplier-switch-hours } heures
    }. Une fourniture de remplacement (« <span lang="de">Ersatzversorgung</span> ») est autre chose que la fourniture de base. Elle dure au maximum { $substitute-supply-months ->
        [one] { $substitute-supply-months } mois
        [many] { $substitute-supply-months } de mois
       *[other] { $substitute-supply-months } mois
    }.

moving-in-broadcasting = Pour la radio et la télévision, il y a une redevance, le { -rundfunkbeitrag }. Jusqu’au { $broadcasting-fee-until } inclus, elle est de { $broadcasting-fee } par mois, donc { $broadcasting-fee-quarter } par trimestre. Ensuite, le montant peut changer. Les lettres à ce sujet viennent du « <span lang="de">Beitragsservice</span> » (le service qui encaisse la redevance). Si personne ne paie encore pour votre logement, déclarez le logement à ce service : <a name="broadcasting-page"></a>. On paie le { -rundfunkbeitrag } par logement, et non par personne. Si vous recevez certaines aides de l’administration, vous n’avez pas besoin de payer. Pour cela, vous devez faire une demande. Si vous habitez avec d’autres personnes, décidez ensemble qui paie, et partagez les frais.

moving-in-cutoff-title = Si l’on veut couper l’électricité ou le gaz

moving-in-cutoff = Si vous ne payez pas l’électricité ou le gaz, l’entreprise peut menacer d’une { -sperrung(form: "intro") }. Cela veut dire : elle veut couper l’électricité ou le gaz. Elle doit vous l’écrire avant. N’attendez pas que cela arrive.

moving-in-cutoff-call = Téléphonez à l’entreprise et demandez à payer en plusieurs fois. Le { -grundversorger } doit vous proposer un paiement en plusieurs fois si vous le demandez après la menace. Dans la lettre, cela s’appelle « <span lang="de">Abwendungsvereinbarung</span> » (accord pour éviter la coupure). Payez ensuite à temps chaque versement et toutes les nouvelles factures.

moving-in-cutoff-office = Demandez tout de suite de l’aide au { -jobcenter } ou au service social (<span lang="de">Sozialamt</span>). Parfois, ils prennent en charge des dettes d’électricité ou de gaz, le plus souvent sous forme de prêt.

moving-in-cutoff-health = Écrivez à l’entreprise si une { -sperrung } serait dangereuse pour quelqu’un chez vous. Par exemple : un enfant est malade, ou une personne a besoin d’un appareil pour vivre. Dans ce cas, l’entreprise n’a souvent pas le droit de couper. Joignez un justificatif.

moving-in-cutoff-note = { $cutoff-law }.

## Kapitel Miete und Nebenkosten

costs-title = Le loyer et les charges

costs-intro = Chaque mois, vous payez le loyer et une partie des coûts de l’immeuble. Une fois par an, on fait le décompte (<span lang="de">Abrechnung</span>). Si vous comprenez le décompte, vous pouvez trouver des erreurs et économiser de l’argent.

costs-words = La { -kaltmiete } (loyer sans charges) est l’argent pour le logement seul. À cela s’ajoutent les { -nebenkosten(form: "intro") }, par exemple pour l’eau, les déchets et le plus souvent aussi le chauffage. Dans le contrat et dans la loi, elles s’appellent « <span lang="de">Betriebskosten</span> ». Le tout s’appelle { -warmmiete }. Lisez bien dans le contrat si le chauffage est compris dans les { -nebenkosten }. Parfois, vous le payez à part, par exemple avec votre propre contrat de gaz. L’électricité n’est le plus souvent pas comprise. Regardez donc dans chaque annonce : le prix est-il « <span lang="de">kalt</span> » (sans charges) ou « <span lang="de">warm</span> » (charges comprises) ?

costs-example = Un exemple avec des montants inventés

costs-column-part = Ce que vous payez

costs-column-amount = Montant par mois

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten(form: "capital") } : eau, déchets, immeuble

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = { -nebenkosten(form: "capital") } : chauffage et eau chaude

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = Que sont les charges ?

costs-who =
    Vous payez des { -nebenkosten } seulement si c’est écrit dans le contrat. La loi indique { $cost-kinds ->
        [one] { $cost-kinds } type
        [many] { $cost-kinds } de types
       *[other] { $cost-kinds } types
    } de charges. La gestion et les réparations n’en font pas partie. Si vous en trouvez dans votre décompte, demandez des explications.

costs-who-note = { $costs-law }. La <span lang="de">BetrKV</span> est le règlement allemand sur les charges.

costs-table = Qui paie quoi ?

costs-column-cost = Coûts

costs-column-payer = Qui paie ?

costs-row-heating = Chauffage, eau chaude, eau, eaux usées

costs-row-waste = Déchets, nettoyage des rues, taxe foncière

costs-row-house = Ascenseur, lumière du couloir, gardien, jardin, ménage de l’immeuble, lutte contre les animaux nuisibles

costs-row-more = Cheminée, assurance de l’immeuble, buanderie

costs-row-repairs = Réparations de l’immeuble et gestion

costs-payer-tenant = Vous, si c’est écrit dans le contrat

costs-payer-landlord = Le propriétaire ; exception : voir plus bas

costs-small-repairs-title = Petites réparations

costs-small-repairs = Dans beaucoup de contrats, il y a une phrase sur les petites réparations (« <span lang="de">Kleinreparaturen</span> »). Selon cette phrase, vous devez payer vous-même de petites réparations, par exemple à un robinet. Une telle phrase n’est pas toujours valable. Faites-la vérifier avant de payer. Les autres réparations de l’immeuble, c’est le propriétaire qui les paie. Ce que vous avez cassé vous-même, vous devez le plus souvent le payer.

costs-statement-title = Le décompte annuel

costs-statement =
    Le plus souvent, vous payez une avance chaque mois. Après un an, le propriétaire fait les comptes. Le { -abrechnung(form: "intro") } doit vous parvenir dans un délai de { $statement-months ->
        [one] { $statement-months } mois
        [many] { $statement-months } de mois
       *[other] { $statement-months } mois
    } après la fin de l’année de décompte. S’il arrive trop tard, en règle générale, vous n’avez pas de supplément à payer. Gardez tous les décomptes.

costs-check =
    Vérifiez le décompte. Vous avez le droit de voir tous les justificatifs, par exemple les factures des entreprises. Une lettre pour cela : <a name="letters"></a>. S’il y a une erreur, contestez le décompte dans un délai de { $objection-months ->
        [one] { $objection-months } mois
        [many] { $objection-months } de mois
       *[other] { $objection-months } mois
    } après l’avoir reçu. Comparez avec l’année précédente. Si des coûts ont beaucoup augmenté, demandez une explication.

costs-info-title = Chauffage, CO₂ et télévision

costs-info-heating = Si vos appareils sont relevés à distance, vous recevez chaque mois les chiffres de votre consommation.

costs-info-carbon =
    Vous partagez avec le propriétaire les coûts du CO₂ pour le fioul et le gaz. Si vous avez votre propre contrat de gaz, vous devez demander vous-même sa part au propriétaire. Écrivez-lui dans un délai de { $carbon-months ->
        [one] { $carbon-months } mois
        [many] { $carbon-months } de mois
       *[other] { $carbon-months } mois
    } après la facture de l’entreprise de gaz. Un e-mail suffit ({ $carbon-law }).

costs-info-cable =
    Depuis le { $cable-since }, les coûts de la télévision par câble ne doivent plus figurer dans le décompte ({ $cable-law }). C’est une erreur fréquente. Si vous avez la télévision ou internet par l’intermédiaire du propriétaire, vous pouvez y mettre fin auprès de lui après { $cable-months ->
        [one] { $cable-months } mois
        [many] { $cable-months } de mois
       *[other] { $cable-months } mois
    }.

costs-overcharge = Si le loyer dépasse de plus de { $overcharge-percent } le loyer habituel local, cela peut être interdit. La { -wohnungsaufsicht } est un service de la ville. Elle vérifie gratuitement ces cas : <a name="card-housing-office"></a>.

## Kapitel Leben im Haus

living-title = Vivre dans l’immeuble

living-intro = Beaucoup de personnes habitent dans l’immeuble. Dire bonjour dans l’escalier est un bon début. Les règles se trouvent souvent dans le { -hausordnung(form: "intro") }. Il est affiché dans le couloir ou fait partie du contrat. Lisez une fois toutes les règles. Il s’agit souvent du ménage, des vélos, de la buanderie et du calme.

living-waste-title = Trier les déchets

living-waste = À { -city }, vous reconnaissez les poubelles à la couleur du couvercle. Les appareils électriques, les piles et le verre ne vont dans aucune de ces poubelles. Demandez au gardien ou à l’entreprise des déchets (<span lang="de">Abfallwirtschaftsbetriebe</span>) où les apporter : <a name="living-bulky"></a>. Triez avec soin : c’est bon pour l’environnement.

living-bins-picture = Quatre couvercles, quatre sortes de déchets : gris, bleu, jaune et marron.
    .alt = Quatre poubelles sont les unes à côté des autres. Le premier couvercle est gris, le deuxième bleu, le troisième jaune, le quatrième marron.

living-bins-table = Que mettre dans quelle poubelle ?

living-bins-column-lid = Couvercle

living-bins-column-in = À mettre

living-bins-column-out = À ne pas mettre

living-bin-grey = Gris : ordures ménagères

living-bin-grey-in = Déchets qui ne vont dans aucune autre poubelle

living-bin-grey-out = Verre, piles, appareils électriques

living-bin-blue = Bleu : papier

living-bin-blue-in = Papier et cartons

living-bin-blue-out = Emballages en plastique ou en métal

living-bin-yellow = Jaune : { -wertstofftonne }

living-bin-yellow-in = Emballages et autres objets en plastique ou en métal

living-bin-yellow-out = Appareils électriques, piles, verre, papier

living-bin-brown = Marron : biodéchets

living-bin-brown-in = Biodéchets de la cuisine et du jardin

living-bin-brown-out = Emballages, plastique

living-waste-rules = Les déchets au quotidien

living-waste-do-flat = Aplatir les cartons, puis les mettre dans la poubelle bleue

living-waste-do-plan = Demander quand les poubelles sont vidées

living-waste-dont-beside = Poser des déchets à côté de la poubelle

living-waste-dont-stairs = Laisser des meubles dans le couloir ou à la cave

living-bulky = Les grandes choses, comme les meubles, s’appellent <span lang="de">Sperrmüll</span> (encombrants). L’entreprise <span lang="de">Abfallwirtschaftsbetriebe Köln</span>, en abrégé <span lang="de">AWB</span>, vient les chercher sur demande. Ou bien vous les apportez vous-même : { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street } ; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Information de { $bulky-as-of }, merci de vérifier avant : <a name="awb-page"></a>. Ne mettez rien dans la rue sans rendez-vous.

living-quiet-title = Le calme

living-quiet = De { $quiet-from } h à { $quiet-to } h, c’est le repos de la nuit ({ $quiet-law }). Vous n’avez alors pas le droit de déranger les autres. Les dimanches et les jours fériés aussi : pas de travaux bruyants, par exemple pas de perceuse. Le { -hausordnung } peut aussi prévoir un repos à midi. Si vous faites une fête, prévenez les voisins avant. Si quelque chose vous dérange, parlez-en d’abord gentiment ensemble.

living-quiet-note = La <span lang="de">LImSchG</span> est la loi de la région sur la protection contre le bruit et d’autres nuisances. Elle vaut pour la nuit. Pour les dimanches et les jours fériés, il y a une autre loi de la région.

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

living-smoke = Les détecteurs de fumée sauvent des vies. Ils sont obligatoires dans la chambre à coucher, dans la chambre d’enfant et dans les couloirs par où l’on fuit en cas de feu. C’est la personne à qui le logement appartient qui doit les installer. Les personnes qui habitent là veillent à ce qu’ils fonctionnent. Parfois, c’est le propriétaire qui s’en occupe. Posez la question. N’enlevez jamais un détecteur de fumée. S’il fait de petits bips qui se répètent, la pile est le plus souvent vide.

living-smoke-note = { $smoke-law }. C’est la loi sur la construction en Rhénanie-du-Nord-Westphalie.

living-smoke-picture = Le détecteur de fumée est au plafond. Avec le bouton, vous pouvez le tester.
    .alt = Un détecteur de fumée rond et blanc est fixé au plafond d’une pièce. Une main appuie avec un doigt sur le bouton. Des arcs montrent le son fort.

living-changes-title = Transformer quelque chose

living-changes = Si vous voulez une petite installation solaire sur le balcon, demandez avant. Pour des travaux à cause d’un handicap aussi, il vous faut une autorisation. Le plus souvent, vous avez droit à cette autorisation ({ $changes-law }). Écrivez exactement ce que vous voulez changer, et joignez un dessin.

## Kapitel Etwas ist kaputt

repairs-title = Quelque chose est cassé

repairs-intro = Le chauffage ne chauffe pas, l’eau goutte, le mur est mouillé. C’est ce qu’on appelle un { -mangel(form: "intro") }. Le propriétaire doit garder le logement en bon état. Vous devez signaler chaque défaut tout de suite. Plus vous le faites tôt, mieux c’est pour tout le monde.

repairs-step-report = Faites des photos. Signalez le défaut tout de suite par écrit. Une lettre pour cela : <a name="letters"></a>. Si vous avez déjà téléphoné, envoyez quand même encore une lettre ou un e-mail.

repairs-step-deadline = Fixez un délai au propriétaire. Cela veut dire : vous indiquez un jour, et le défaut doit être réparé au plus tard ce jour-là. Si le chauffage ne chauffe pas en hiver, indiquez un jour très proche.

repairs-step-access = Laissez entrer les artisans dans le logement, après avoir convenu d’un rendez-vous. Demandez avant le nom, l’entreprise et l’heure.

repairs-step-help = Si rien ne se passe, demandez conseil à l’{ -mieterverein(form: "intro") } : <a name="card-mieterverein"></a>. Apportez les photos, les lettres et votre contrat de location.

repairs-late = Si vous ne signalez pas un défaut, cela peut coûter cher. Vous devrez peut-être payer pour les dégâts. Vous pouvez aussi perdre le droit de payer moins de loyer. Gardez donc une copie de votre message.

repairs-late-note = { $defects-law }.

repairs-reduction-title = Payer moins de loyer ?

repairs-reduction =
    Si vous ne pouvez pas utiliser le logement normalement, vous devez moins de loyer pour cette période. Cela s’appelle { -mietminderung(form: "intro") }. Les petits défauts ne comptent pas. Pour des travaux de modernisation qui font économiser de l’énergie, cette règle ne s’applique pas pendant { $energy-works-months ->
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

notice-increase-kinds = Vérifiez d’abord de quel type d’augmentation il s’agit. Avec une { -staffelmiete(form: "intro") }, le contrat dit déjà quand le loyer augmente et de combien. Avec une { -indexmiete(form: "intro") }, le loyer change avec les prix en Allemagne. Le loyer peut aussi augmenter après une { -modernisierung(form: "intro") }. Les { -nebenkosten(form: "intro") } peuvent aussi augmenter sans votre accord. Dans ces cas, les limites indiquées plus bas ne s’appliquent <strong>pas</strong> ({ $increase-kinds-law }). Pour les logements sociaux, d’autres règles s’appliquent souvent.

notice-increase-kinds-advice = Si vous payez trop peu dans de tels cas, vous aurez des dettes de loyer. Demandez d’abord conseil. Avec une { -staffelmiete }, la { -mietpreisbremse } (frein aux loyers) peut s’appliquer à chaque étape. Avec une { -indexmiete }, elle peut s’appliquer seulement au premier loyer. Pour en savoir plus : <a name="rent-brake"></a>.

notice-increase =
    Dans d’autres cas, votre propriétaire peut exiger que vous acceptiez un loyer plus élevé. La lettre doit dire pourquoi. Un e-mail suffit pour cela. Le loyer peut augmenter seulement jusqu’au loyer habituel local (<span lang="de">ortsübliche Vergleichsmiete</span>). Quand l’augmentation commence, le loyer doit être le même depuis { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } mois
        [many] { $increase-unchanged-months } de mois
       *[other] { $increase-unchanged-months } mois
    }. La lettre peut arriver au plus tôt { $increase-wait-years ->
        [one] { $increase-wait-years } an
        [many] { $increase-wait-years } d’ans
       *[other] { $increase-wait-years } ans
    } après la dernière augmentation. Les augmentations à cause d’une { -modernisierung } ou à cause des { -nebenkosten } ne comptent pas ici. Si vous avez un doute, refaites le calcul avec le { -mietspiegel } (barème des loyers).

notice-increase-note = { $increase-law }. À { -city }, cette limite est valable jusqu’au { $increase-cap-until } (information du { $ordinance-as-of }).

notice-increase-cap =
    Pour une augmentation de ce type, il y a encore une deuxième limite à { -city }. Le loyer peut augmenter de { $increase-cap } au maximum en { $increase-cap-years ->
        [one] { $increase-cap-years } an
        [many] { $increase-cap-years } d’ans
       *[other] { $increase-cap-years } ans
    }. Une augmentation à cause d’une { -modernisierung } ou à cause des { -nebenkosten } peut s’y ajouter.

notice-increase-answer =
    Pour répondre, vous avez jusqu’à la fin du { $consent-month } mois après la lettre. Un exemple : la lettre arrive le { $example-increase-letter }. Vous répondez alors au plus tard le { $example-increase-answer }. Faites vérifier la lettre <strong>avant</strong> d’accepter. Jusque-là, continuez à payer à temps l’<strong>ancien</strong> loyer. Ne payez pas encore le loyer plus élevé : cela peut compter comme un accord. Si vous ne répondez pas, vous n’avez pas accepté. Mais le propriétaire peut alors aller au tribunal. Pour cela, il a encore { $increase-claim-months ->
        [one] { $increase-claim-months } mois
        [many] { $increase-claim-months } de mois
       *[other] { $increase-claim-months } mois
    } après cette période.

notice-increase-steps-title = <span lang="de">Staffelmiete</span> et <span lang="de">Indexmiete</span>

notice-increase-steps = Avec une { -staffelmiete }, toutes les étapes sont déjà dans le contrat, avec le montant de l’augmentation ou avec le nouveau loyer en euros. Un pourcentage seul ne suffit pas. Vous ne recevez pas de lettre qui demande votre accord. Notez les jours où le loyer augmente. Payez plus à partir de ces jours. Pendant cette période, le loyer ne peut le plus souvent pas augmenter pour d’autres raisons, sauf à cause des { -nebenkosten }.

notice-increase-index = Avec une { -indexmiete }, le propriétaire vous écrit quel est le nouveau loyer. Un e-mail suffit. Il doit contenir un montant en euros. Il doit contenir aussi l’indice des prix (« <span lang="de">Preisindex</span> »). C’est un chiffre pour les prix en Allemagne. La lettre devrait dire à partir de quand vous payez plus. Faites vérifier le calcul, mais payez à temps.

notice-increase-steps-note = { $increase-steps-law }.

notice-modernisation-title = Modernisation : bruit et loyer plus élevé

notice-modernisation =
    Avant une { -modernisierung } importante, le propriétaire doit vous écrire. La lettre s’appelle « <span lang="de">Ankündigung</span> » (annonce). Elle doit être chez vous au plus tard { $works-notice-months ->
        [one] { $works-notice-months } mois
        [many] { $works-notice-months } de mois
       *[other] { $works-notice-months } mois
    } avant les travaux. Elle dit ce qui sera fait, combien de temps cela dure et combien vous devrez payer en plus. Le plus souvent, vous devez « <span lang="de">dulden</span> » les travaux. Cela veut dire : vous devez les accepter.

notice-modernisation-rent = Ensuite, le propriétaire peut augmenter le loyer annuel de { $works-rent-share } des coûts des travaux. Un exemple : les travaux pour votre logement coûtent { $example-works }. Le loyer augmente alors au maximum de { $example-works-year } par an. Cela fait { $example-works-month } par mois. Les réparations ne comptent pas. Il y a encore d’autres limites. Faites donc vérifier la lettre.

notice-modernisation-hardship = Si les travaux ou le loyer plus élevé sont trop durs pour vous, écrivez-le <strong>tout de suite</strong> au propriétaire. Le délai est court et devrait être indiqué dans la lettre. Donnez toutes les raisons : maladie, âge, petits revenus.

notice-modernisation-note = { $works-law }.

notice-leave-title = Partir après une augmentation

notice-leave = Parfois, le nouveau loyer est trop élevé pour vous. Si le propriétaire augmente le loyer jusqu’au loyer habituel local ou à cause d’une { -modernisierung }, vous avez un { -sonderkuendigungsrecht(form: "intro") }. Vous avez alors le droit de résilier, même si vous ne le pourriez pas encore normalement. L’augmentation ne s’applique alors pas à vous. Le temps pour cela est court. Demandez tout de suite conseil ({ $leave-law }). Avec une { -staffelmiete } ou une { -indexmiete }, ce droit ne vaut pas pour l’augmentation prévue au contrat.

notice-landlord-title = Le propriétaire résilie le contrat

notice-landlord = En règle générale, le propriétaire a besoin d’une raison reconnue par la loi. La raison doit être écrite dans la lettre. Le plus souvent, une { -kuendigung(form: "intro") } est valable seulement sur papier avec une vraie signature. Un e-mail ordinaire, un fax ou un message par messagerie ne suffit pas. Une { -kuendigung } peut aussi se trouver dans une lettre du tribunal. Ne quittez pas le logement tout de suite. Faites vérifier la lettre avant de répondre.

notice-landlord-note = { $notice-landlord-law }.

notice-agreement = Parfois, le propriétaire veut un { -aufhebungsvertrag(form: "intro") }. Avec cet accord, le contrat de location se termine parce que les deux disent oui. Vous n’avez pas à le signer. Si vous signez, vous perdez la protection contre une { -kuendigung }. Demandez conseil avant.

notice-kinds-table = Deux sortes de résiliation

notice-kinds-column-question = Question

notice-kinds-column-immediate = <span lang="de">fristlos</span>

notice-kinds-column-ordinary = <span lang="de">ordentlich</span>

notice-kinds-row-meaning = Qu’est-ce que cela veut dire ?

notice-kinds-meaning-immediate = sans préavis : le but est que le contrat se termine tout de suite.

notice-kinds-meaning-ordinary = avec préavis : le but est que le contrat se termine après quelques mois.

notice-kinds-row-reason = Pourquoi ?

notice-kinds-reason-immediate = seulement pour une raison grave, par exemple des dettes de loyer élevées

notice-kinds-reason-ordinary = une raison prévue par la loi, par exemple { -eigenbedarf(form: "intro") }

notice-kinds-row-pay = Est-ce utile de payer les dettes de loyer ?

notice-kinds-pay-immediate = oui, si tout est payé à temps

notice-kinds-pay-ordinary = non

notice-kinds-row-hardship = Une { -widerspruch(form: "intro") } parce que partir serait très dur est-elle utile ?

notice-kinds-hardship-immediate = non

notice-kinds-hardship-ordinary =
    souvent oui, mais le plus souvent pas en cas de dettes de loyer ; au plus tard { $hardship-months ->
        [one] { $hardship-months } mois
        [many] { $hardship-months } de mois
       *[other] { $hardship-months } mois
    } avant la fin

notice-kinds-row-next = Que faire ?

notice-kinds-next-immediate = chercher de l’aide aujourd’hui même : { -fachstelle }

notice-kinds-next-ordinary = faire vérifier la lettre cette semaine : { -mieterverein(form: "intro") }

notice-kinds-both = Souvent, les deux résiliations sont dans <strong>une</strong> seule lettre. Elle dit alors « <span lang="de">fristlos, hilfsweise ordentlich</span> » (sans préavis et, au cas où cela ne serait pas valable, avec préavis). Vous devez vous défendre contre les deux.

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
    Ce tableau n’est pas valable pour les résiliations sans préavis (<span lang="de">fristlos</span>) ni pour les contrats à durée déterminée (<span lang="de">befristet</span>). Parfois, une chambre meublée se trouve dans le logement où habite le propriétaire. La protection est alors souvent plus faible. Là, le délai peut être beaucoup plus court, et le propriétaire n’a pas besoin de raison. Parfois, le propriétaire habite lui-même dans l’immeuble. Si l’immeuble compte au maximum { $owner-house-flats ->
        [one] { $owner-house-flats } logement
        [many] { $owner-house-flats } de logements
       *[other] { $owner-house-flats } logements
    }, le propriétaire peut aussi résilier sans raison. Le délai est alors plus long ({ $notice-exceptions-law }).

notice-hardship =
    Partir serait peut-être très dur pour vous ou votre famille, par exemple à cause d’une maladie grave. Cela s’appelle « <span lang="de">Härte</span> » (situation très dure). C’est aussi le cas si vous ne trouvez pas d’autre logement qui convient et que vous pouvez payer. Notez donc où vous avez cherché. Vous pouvez alors vous opposer à la résiliation ({ $hardship-law }). Une telle { -widerspruch } peut aussi être envoyée par e-mail. Elle doit arriver au plus tard { $hardship-months ->
        [one] { $hardship-months } mois
        [many] { $hardship-months } de mois
       *[other] { $hardship-months } mois
    } avant la fin du contrat de location. Expliquez précisément pourquoi il est si difficile de partir, et joignez des justificatifs. Si le délai est passé, demandez quand même tout de suite conseil. Si le propriétaire n’a pas donné d’information correcte, l’{ -widerspruch } est encore possible lors de la première audience au tribunal. Elle n’aide pas contre une { -kuendigung } <strong>sans préavis</strong> (<span lang="de">fristlos</span>).

notice-own-use-title = Résiliation pour besoin personnel (<span lang="de">Eigenbedarf</span>)

notice-own-use = { -eigenbedarf(form: "capital") } veut dire : le propriétaire a besoin du logement pour lui-même, pour sa famille ou pour des personnes de son foyer. La lettre doit dire qui va emménager, et pourquoi. « J’ai besoin du logement pour moi » ne suffit le plus souvent pas. Il faut aussi que ce soit vrai. Faites vérifier la lettre.

notice-own-use-bar =
    Parfois, après votre emménagement, votre logement loué devient un logement qui peut être vendu seul (<span lang="de">Eigentumswohnung</span>), puis il est vendu. À { -city }, le nouveau propriétaire n’a alors le plus souvent pas le droit de résilier pour { -eigenbedarf } pendant { $own-use-bar-years ->
        [one] { $own-use-bar-years } an
        [many] { $own-use-bar-years } d’ans
       *[other] { $own-use-bar-years } ans
    }. Cette période commence avec la vente.

notice-own-use-steps = Ne quittez pas le logement tout de suite, et ne signez rien. Vérifiez le délai dans le tableau plus haut. Notez pourquoi partir serait dur, et cherchez tout de suite des logements. Opposez-vous à temps si partir est trop dur.

notice-own-use-note = { $own-use-law }. La règle pour { -city } est valable jusqu’au { $own-use-bar-until } (information du { $ordinance-as-of }).

notice-arrears-title = Si vous n’avez pas pu payer le loyer

notice-arrears =
    S’il manque de l’argent pour le loyer ou pour le { -kaution(form: "intro") }, le propriétaire a peut-être le droit de résilier <strong><span lang="de">fristlos</span></strong>. Cela veut dire : sans préavis. Il n’a pas besoin d’envoyer un rappel avant. La loi indique trois cas. Premier cas : à { $arrears-dates ->
        [one] { $arrears-dates } échéance de loyer
        [many] { $arrears-dates } d’échéances de loyer
       *[other] { $arrears-dates } échéances de loyer
    } de suite, vous ne payez rien ou trop peu. En tout, il manque alors plus de { $arrears-short-months ->
        [one] { $arrears-short-months } mois de loyer
        [many] { $arrears-short-months } de mois de loyer
       *[other] { $arrears-short-months } mois de loyer
    }. Deuxième cas : sur une période plus longue, des dettes de loyer se sont accumulées, aussi élevées que { $arrears-months ->
        [one] { $arrears-months } mois de loyer
        [many] { $arrears-months } de mois de loyer
       *[other] { $arrears-months } mois de loyer
    }. Troisième cas : une partie du { -kaution } aurait déjà dû être payée et ne l’est pas, et cette partie est aussi élevée que { $arrears-months ->
        [one] { $arrears-months } mois de loyer
        [many] { $arrears-months } de mois de loyer
       *[other] { $arrears-months } mois de loyer
    } sans les { -nebenkosten }.

notice-arrears-cure =
    Le mieux est de payer <strong>avant</strong> que la { -kuendigung } arrive chez vous. Si tout l’argent est déjà chez le propriétaire à ce moment-là, il n’a plus le droit de résilier sans préavis (<span lang="de">fristlos</span>). Plus tard, une seule chose aide le plus souvent : tout le loyer dû est payé, y compris pour la période après la { -kuendigung }. Si la { -kuendigung } est venue à cause du { -kaution }, le { -kaution } dû doit être payé. Le délai pour cela se termine { $arrears-cure-months ->
        [one] { $arrears-cure-months } mois
        [many] { $arrears-cure-months } de mois
       *[other] { $arrears-cure-months } mois
    } après l’arrivée chez vous de la { -raeumungsklage(form: "intro") }. Avec cette { -klage(form: "intro") }, le propriétaire exige que vous quittiez le logement. Il suffit aussi que, d’ici là, une administration promette fermement au propriétaire de tout payer. La { -kuendigung } sans préavis (<span lang="de">fristlos</span>) devient alors sans effet.

notice-arrears-limits =
    Payer en plusieurs fois ne suffit <strong>pas</strong>. Après une résiliation, payer aide seulement une fois en { $arrears-cure-years ->
        [one] { $arrears-cure-years } an
        [many] { $arrears-cure-years } d’ans
       *[other] { $arrears-cure-years } ans
    }. Si le propriétaire vous doit de l’argent, faites vérifier <strong>tout de suite</strong> si vous pouvez compenser cet argent avec vos dettes de loyer.

notice-arrears-note = { $arrears-law }. Sur la résiliation avec préavis : { -bundesgerichtshof(form: "intro") }, VIII ZR 106/23.

notice-arrears-ordinary = <strong>Même si vous payez tout, vous pouvez perdre le logement.</strong> Souvent, le propriétaire résilie en même temps aussi avec préavis. La lettre indique alors souvent « <span lang="de">ordentlich</span> » (avec préavis) ou « <span lang="de">hilfsweise ordentlich</span> » (avec préavis, au cas où la résiliation sans préavis ne serait pas valable). Cette deuxième résiliation ne devient <strong>pas</strong> sans effet par le paiement. S’y opposer parce que partir serait très dur n’aide le plus souvent pas. Avec préavis, le propriétaire peut parfois résilier même s’il manque moins d’argent.

notice-arrears-help = N’attendez pas ! Cherchez <strong>tout de suite</strong> de l’aide, de préférence déjà avant une { -kuendigung }. Le service de la ville { -fachstelle } vous aide à garder votre logement : <a name="card-fachstelle"></a>. Le { -jobcenter } peut prendre en charge les dettes de loyer. Demandez si une administration promet par écrit au propriétaire de tout payer. Ouvrez tout de suite chaque lettre du tribunal et respectez les délais qui y sont indiqués. Si vous proposez de payer en plusieurs fois, il faut que le propriétaire renonce par écrit à toute { -kuendigung } à cause de ces dettes.

notice-eviction-title = Expulsion et hébergement d’urgence

notice-eviction = Après une { -kuendigung }, vous n’avez pas à quitter le logement le jour même. Si vous restez, le propriétaire peut déposer une { -raeumungsklage }. Un tribunal décide d’abord. Ensuite, seul un huissier (« <span lang="de">Gerichtsvollzieher*in</span> ») a le droit de vider le logement (<span lang="de">Räumung</span>, l’expulsion). C’est un agent public qui fait ce que le tribunal a décidé. Le propriétaire n’a pas le droit de changer lui-même la serrure ni de mettre vos affaires dehors. S’il le fait quand même, cherchez tout de suite de l’aide auprès d’un avocat.

notice-eviction-step-open = Ouvrez chaque lettre du tribunal le jour même. Écrivez la date sur l’enveloppe.

notice-eviction-step-help = Allez tout de suite à la { -fachstelle } : <a name="card-fachstelle"></a>. Elle aide encore, même si une demande en justice est déjà arrivée.

notice-eviction-step-lawyer = Prenez un avocat. Si votre argent ne suffit pas, lisez ici : <a name="help-lawyer"></a>.

notice-eviction-step-time = Répondez au tribunal <strong>par écrit</strong>, dans le délai indiqué dans la lettre. Écrivez que vous voulez vous défendre. Sinon, le tribunal peut décider sans audience. Allez aussi à l’audience. Si vous avez besoin de plus de temps avant de partir, écrivez-le déjà dans votre réponse. Vous devez le dire au plus tard à l’audience. Ce temps s’appelle { -raeumungsfrist(form: "intro") }.

notice-eviction-step-date = Si un jour est déjà fixé pour l’expulsion, n’attendez pas. Indiquez ce jour à la { -fachstelle }. Demandez à l’avocat si le tribunal peut encore arrêter l’expulsion.

notice-eviction-shelter = Si vous n’avez plus de logement, allez le jour même à la { -fachstelle }. Demandez un { -notunterkunft(form: "intro") }. C’est un endroit où habiter pour les personnes en détresse. Apportez votre pièce d’identité, les lettres et les médicaments importants. De l’aide pour les nuits froides : <a name="card-winter-help"></a>.

notice-eviction-note = { $eviction-law }.

## Kapitel Auszug

moving-out-title = Le départ

moving-out-intro = Si vous avez un nouveau logement, préparez bien votre départ. Vous récupérerez ainsi plus facilement votre { -kaution(form: "intro") }. Vérifiez d’abord si vous pouvez résilier l’ancien contrat, et quand. Résiliez l’ancien contrat seulement quand le nouveau est signé.

moving-out-notice-title = Résilier vous-même

moving-out-notice-fixed =
    Lisez d’abord votre contrat. S’il est « <span lang="de">befristet</span> » (à durée déterminée), il est prévu qu’il se termine à une date fixe. Avant cette date, vous ne pouvez le plus souvent pas résilier avec le délai de préavis normal. Sans raison écrite lors de la signature, le contrat ne se termine le plus souvent pas de lui-même. Un « <span lang="de">Kündigungsverzicht</span> » ou un « <span lang="de">Kündigungsausschluss</span> » (pas de droit de résilier pendant un certain temps) vous engage aussi, le plus souvent pour { $notice-waiver-years ->
        [one] { $notice-waiver-years } an
        [many] { $notice-waiver-years } d’ans
       *[other] { $notice-waiver-years } ans
    } au maximum. Une telle règle n’est pas toujours valable. Faites vérifier l’ancien contrat <strong>avant</strong> de quitter le logement ou de signer un nouveau contrat. Sinon, vous perdrez peut-être le logement, ou vous paierez peut-être longtemps deux loyers ({ $notice-fixed-law }).

moving-out-notice =
    Si votre contrat est à durée indéterminée (<span lang="de">unbefristet</span>) et ne contient pas de <span lang="de">Kündigungsverzicht</span>, vous n’avez besoin d’aucune raison. Le délai de préavis est de { $notice-months ->
        [one] { $notice-months } mois
        [many] { $notice-months } de mois
       *[other] { $notice-months } mois
    }. Votre lettre doit être chez le propriétaire au plus tard le { $notice-workday } jour ouvrable (<span lang="de">Werktag</span>) d’un mois. Ce mois compte alors aussi. Les jours ouvrables sont les jours du lundi au samedi, sauf les jours fériés. <strong>Le samedi compte aussi.</strong> N’attendez pas le dernier jour. Le mieux est que la lettre soit là dès le premier ou le deuxième jour ouvrable. Un exemple : la lettre arrive au plus tard le { $example-notice-letter }. Le contrat se termine alors le { $example-notice-end }. Si la lettre arrive plus tard dans le mois, le contrat se termine seulement le { $example-notice-late-end }. Calculez bien pour ne pas payer deux loyers.

moving-out-notice-room = Parfois, une chambre meublée se trouve dans le logement où habite le propriétaire. Le délai de préavis est alors souvent beaucoup plus court.

moving-out-notice-room-period = Pour une chambre de ce type, on peut le plus souvent résilier jusqu’au { $room-notice-day } jour d’un mois. Le contrat se termine alors déjà à la fin de ce mois ({ $notice-tenant-law }). Cela vaut aussi pour le propriétaire. Cela ne vaut le plus souvent pas si vous habitez là durablement avec votre famille.

moving-out-notice-note = { $notice-tenant-law }. Pour la signature : { $notice-form-law }.

moving-out-form = Tous les locataires signent la lettre à la main. Le plus sûr est de faire ainsi : un témoin lit la lettre et la met dans la boîte aux lettres du propriétaire. Ou bien le propriétaire confirme par sa signature qu’il l’a reçue. Une lettre recommandée (« <span lang="de">Einschreiben</span> ») est une lettre avec une preuve de la poste. Si personne ne va la chercher, elle est le plus souvent considérée comme non arrivée. Avec un « <span lang="de">Einwurf-Einschreiben</span> » (lettre que la poste met dans la boîte aux lettres), le reçu de la poste seul ne suffit pas comme preuve. Un modèle : <a name="letters"></a>. Gardez une copie et la preuve.

moving-out-successor = Si vous voulez partir plus tôt, parlez avec le propriétaire. Un nouveau locataire qui prendrait votre place (« <span lang="de">Nachmieter*in</span> ») ne suffit pas pour mettre fin à votre contrat. Le propriétaire doit être d’accord, de préférence par écrit.

moving-out-check-title = Liste pour le départ

moving-out-check-painting = J’ai vérifié si je dois vraiment peindre : <a name="lease-painting"></a>.

moving-out-check-clean = Le logement et la cave sont vides et propres. Ce que j’ai installé est enlevé, ou bien nous avons convenu d’autre chose par écrit.

moving-out-check-meters = Les chiffres de tous les compteurs sont notés et photographiés. Les entreprises ont reçu les chiffres.

moving-out-check-record = Dans l’{ -uebergabeprotokoll(form: "intro") }, il y a seulement ce qui est vrai. J’ai une copie.

moving-out-check-keys = Toutes les clés sont rendues. C’est noté dans l’état des lieux.

moving-out-check-address = L’électricité, la banque, la poste, le { -rundfunkbeitrag } et les administrations connaissent ma nouvelle adresse.

moving-out-deposit-title = Récupérer le { -kaution }

moving-out-deposit =
    La loi n’indique pas de délai. Le plus souvent, les tribunaux laissent au propriétaire un délai de { $deposit-return-min } à { $deposit-return-max ->
        [one] { $deposit-return-max } mois
        [many] { $deposit-return-max } de mois
       *[other] { $deposit-return-max } mois
    }, parfois plus. Le propriétaire a le droit de garder une partie de l’argent pour le dernier { -abrechnung(form: "intro") } des { -nebenkosten(form: "intro") }. Écrivez-lui votre numéro de compte et votre nouvelle adresse. Si vous n’avez pas de réponse pendant longtemps, écrivez encore une fois. Indiquez un jour : vous attendez l’argent au plus tard ce jour-là.

moving-out-claims =
    Le propriétaire n’a pas un temps illimité pour réclamer de l’argent pour des dégâts dans le logement. Le plus souvent, son droit est prescrit (« <span lang="de">verjährt</span> ») { $claims-months ->
        [one] { $claims-months } mois
        [many] { $claims-months } de mois
       *[other] { $claims-months } mois
    } après le jour où vous rendez le logement. Cela veut dire : il est trop tard. Vous pouvez alors refuser de payer. <strong>Mais :</strong> souvent, il a encore le droit, même plus tard, de retirer l’argent pour ces dégâts de votre { -kaution }. Demandez conseil avant d’aller au tribunal à cause du { -kaution }.

moving-out-claims-note = { $claims-law }. Certains de vos droits aussi se prescrivent dans un délai aussi court, mais ici à partir de la fin du contrat de location. Sur le { -kaution } : { -bundesgerichtshof(form: "intro") }, VIII ZR 71/05 et VIII ZR 184/23.

moving-out-register-title = Annuler ou changer la déclaration d’adresse

moving-out-register =
    Si vous déménagez à l’intérieur de l’Allemagne, déclarez seulement la nouvelle adresse. Vous devez annuler l’ancienne déclaration (<span lang="de">Abmeldung</span>) seulement si vous n’avez pas de nouveau logement en Allemagne. C’est possible au plus tôt { $deregister-weeks-before ->
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

help-intro = Vous n’avez pas besoin de tout faire sans aide. Ici, vous trouvez des numéros d’urgence, les délais les plus importants et des adresses utiles. Si possible, téléphonez avant d’y aller. Les adresses et les horaires peuvent changer. Apportez votre contrat et toutes les lettres.

help-emergency-title = En cas d’urgence

help-emergency = Si une personne est en danger, appelez tout de suite. Dites votre nom, l’adresse et ce qui s’est passé.

help-emergency-police = Police : { $police-phone }

help-emergency-fire = Pompiers et ambulance : { $fire-brigade-phone }

help-emergency-doctor = Médecin de garde, quand le cabinet est fermé : { $doctor-phone }

help-emergency-women =
    Aide en cas de violence contre les femmes, jour et nuit, en { $helpline-languages ->
        [one] { $helpline-languages } langue
        [many] { $helpline-languages } de langues
       *[other] { $helpline-languages } langues
    } : { $helpline-women-phone }

help-letters-title = Que veut dire cette lettre ?

help-letters = Cherchez le mot qui se trouve en haut de la lettre. Écrivez sur l’enveloppe quand la lettre est arrivée. Les adresses sont ici : <a name="help-contacts"></a>.

help-letters-table = Les lettres et ce qu’il faut faire

help-letters-column-word = La lettre dit

help-letters-column-meaning = Cela veut dire

help-letters-column-next = Combien de temps ? À qui demander ?

help-letter-mahnung = <span lang="de">Mahnung</span> (rappel de paiement)

help-letter-mahnung-meaning = Quelqu’un dit que vous n’avez pas payé.

help-letter-mahnung-next = Vérifiez tout de suite. Si c’est juste : payez. Si vous n’avez pas l’argent pour le loyer : { -fachstelle } et { -jobcenter }.

help-letter-abmahnung = { -abmahnung(form: "letter") }

help-letter-abmahnung-meaning = Le propriétaire dit que vous avez fait quelque chose de mal. Si cela continue, il peut résilier.

help-letter-abmahnung-next = Si c’est juste : arrêtez tout de suite. Si ce n’est pas juste : répondez par écrit. Demandez à l’{ -mieterverein }.

help-letter-immediate = <span lang="de">Fristlose</span> { -kuendigung(form: "de") } (résiliation sans préavis)

help-letter-immediate-meaning = Le propriétaire veut que vous quittiez le logement tout de suite. Il s’agit le plus souvent de dettes de loyer. Ne partez pas tout de suite.

help-letter-immediate-next =
    Aujourd’hui même : { -fachstelle }. S’il s’agit de dettes de loyer, payez tout le plus tôt possible, au plus tard { $arrears-cure-months ->
        [one] { $arrears-cure-months } mois
        [many] { $arrears-cure-months } de mois
       *[other] { $arrears-cure-months } mois
    } après l’arrivée de la { -raeumungsklage }. Le plus souvent, cela n’aide pas contre une résiliation avec préavis.

help-letter-ordinary = <span lang="de">Ordentliche</span> { -kuendigung(form: "de") } (résiliation avec préavis), aussi pour { -eigenbedarf(form: "intro") }

help-letter-ordinary-meaning = Le propriétaire veut que vous quittiez le logement après un délai. Ne partez pas tout de suite.

help-letter-ordinary-next =
    Cette semaine : { -mieterverein(form: "intro") }. L’{ -widerspruch } doit arriver au plus tard { $hardship-months ->
        [one] { $hardship-months } mois
        [many] { $hardship-months } de mois
       *[other] { $hardship-months } mois
    } avant la fin.

help-letter-increase = { -mieterhoehung(form: "letter") } : « Merci de donner votre accord »

help-letter-increase-meaning = Le propriétaire veut plus de loyer, jusqu’au loyer habituel local.

help-letter-increase-next = Vous avez jusqu’à la fin du { $consent-month } mois après la lettre. Faites vérifier avant, et continuez jusque-là à payer l’ancien loyer : { -mieterverein }.

help-letter-index = { -staffelmiete(form: "intro") }, { -indexmiete(form: "intro") } ou { -mieterhoehung } après { -modernisierung(form: "intro") }

help-letter-index-meaning = Le loyer augmente, même si vous n’acceptez pas.

help-letter-index-next = Faites vérifier tout de suite : { -mieterverein }. En attendant, payez à temps, de préférence sous { -vorbehalt(form: "intro") }.

help-letter-works = <span lang="de">Ankündigung</span> (annonce) d’une { -modernisierung }

help-letter-works-meaning = Il y aura des travaux dans l’immeuble. Ensuite, le loyer peut augmenter.

help-letter-works-next = Écrivez tout de suite les raisons contre ces travaux. Le délai devrait être indiqué dans la lettre. Demandez à l’{ -mieterverein }.

help-letter-statement = { -abrechnung(form: "letter") } des { -betriebskosten(form: "intro") }

help-letter-statement-meaning = C’est ce que le chauffage, l’eau et l’immeuble ont coûté. Vous devrez peut-être payer un supplément.

help-letter-statement-next =
    Si la lettre est arrivée trop tard, vous n’avez le plus souvent aucun supplément à payer. Faites d’abord vérifier cela. Si elle est arrivée à temps, payez le supplément au plus tard le jour indiqué dans la lettre, de préférence sous { -vorbehalt }. Pour signaler des erreurs, vous avez { $objection-months ->
        [one] { $objection-months } mois
        [many] { $objection-months } de mois
       *[other] { $objection-months } mois
    } après l’arrivée de la lettre. Demandez à l’{ -mieterverein }.

help-letter-mahnbescheid = { -mahnbescheid(form: "letter") } du tribunal local (<span lang="de">Amtsgericht</span>)

help-letter-mahnbescheid-meaning = Quelqu’un veut de l’argent. Le tribunal n’a <strong>pas</strong> vérifié si c’est juste.

help-letter-mahnbescheid-next = Le délai est indiqué dans la lettre. Il est court. Si ce n’est pas juste : remplissez le formulaire pour l’{ -widerspruch(form: "intro") } et envoyez-le tout de suite. Il doit arriver au tribunal avant la fin du délai. Demandez à un avocat.

help-letter-klage = { -klage(form: "letter") } ou { -raeumungsklage(form: "letter") }

help-letter-klage-meaning = Le propriétaire va au tribunal. Il veut que vous payiez ou que vous quittiez le logement. Ne partez pas tout de suite.

help-letter-klage-next =
    Le délai est indiqué dans la lettre. Il est court. Répondez au tribunal, sinon vous pouvez perdre. Tout de suite : avocat et { -fachstelle }. S’il s’agit de dettes de loyer, payez tout, au plus tard { $arrears-cure-months ->
        [one] { $arrears-cure-months } mois
        [many] { $arrears-cure-months } de mois
       *[other] { $arrears-cure-months } mois
    } après l’arrivée de cette lettre.

help-letter-eviction = <span lang="de">Räumungstermin</span> (date d’expulsion) donné par l’huissier (<span lang="de">Gerichtsvollzieher*in</span>)

help-letter-eviction-meaning = Ce jour-là, le logement sera vidé.

help-letter-eviction-next = Aujourd’hui même : { -fachstelle } et avocat.

help-letter-cutoff = Menace de { -sperrung(form: "intro") } de l’électricité ou du gaz

help-letter-cutoff-meaning = L’entreprise veut couper, parce qu’il manque de l’argent.

help-letter-cutoff-next = Téléphonez tout de suite à l’entreprise et demandez à payer en plusieurs fois, puis demandez au { -jobcenter } ou au service social (<span lang="de">Sozialamt</span>).

help-deadlines-title = Délais

help-deadlines-table = Les délais en un coup d’œil

help-column-task = Quoi ?

help-column-deadline = Combien de temps, à partir de quand ?

help-row-register = Déclarer votre adresse

help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } semaine après l’emménagement
        [many] { $register-weeks } de semaines après l’emménagement
       *[other] { $register-weeks } semaines après l’emménagement
    }

help-row-wohngeld = Demander le { -wohngeld }

help-cell-wohngeld = au plus tard pendant le mois à partir duquel vous en avez besoin

help-row-fairness = Réclamer de l’argent si l’on vous a traité moins bien

help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } mois
        [many] { $discrimination-months } de mois
       *[other] { $discrimination-months } mois
    } ; comptez à partir du jour où cela s’est passé

help-row-brake = Contester un loyer trop élevé et demander le remboursement de ce que vous avez payé en trop depuis le début

help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } mois
        [many] { $complaint-months } de mois
       *[other] { $complaint-months } mois
    } à partir du début du contrat de location, mais avant sa fin

help-row-landlord-statement = Le propriétaire envoie le { -abrechnung }

help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } mois
        [many] { $statement-months } de mois
       *[other] { $statement-months } mois
    } après la fin de l’année de décompte

help-row-statement = Signaler une erreur dans le { -abrechnung }

help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } mois
        [many] { $objection-months } de mois
       *[other] { $objection-months } mois
    } après l’avoir reçu

help-row-carbon = Demander la part de CO₂, avec un contrat de gaz à votre nom

help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } mois
        [many] { $carbon-months } de mois
       *[other] { $carbon-months } mois
    } après la facture de l’entreprise de gaz

help-row-increase = Accepter ou non une { -mieterhoehung }

help-cell-increase = jusqu’à la fin du { $consent-month } mois après la lettre

help-row-notice = Résilier vous-même. Exceptions : <a name="moving-out-notice"></a>

help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } mois
        [many] { $notice-months } de mois
       *[other] { $notice-months } mois
    } ; la lettre doit être là au plus tard le { $notice-workday } jour ouvrable, ce mois compte alors aussi

help-row-hardship = S’opposer à une { -kuendigung } avec préavis, car partir serait très dur

help-cell-hardship =
    au plus tard { $hardship-months ->
        [one] { $hardship-months } mois
        [many] { $hardship-months } de mois
       *[other] { $hardship-months } mois
    } avant la fin du contrat ; ensuite, demandez tout de suite conseil

help-row-cure = Tout payer après une { -kuendigung } sans préavis (<span lang="de">fristlos</span>)

help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } mois
        [many] { $arrears-cure-months } de mois
       *[other] { $arrears-cure-months } mois
    } après l’arrivée de la { -raeumungsklage } ; cela n’aide pas contre une { -kuendigung } avec préavis

help-row-claims = Après le départ : réclamer de l’argent pour des dégâts ou des installations

help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } mois
        [many] { $claims-months } de mois
       *[other] { $claims-months } mois
    } ; pour le propriétaire à partir du jour où le logement est rendu, pour vous à partir de la fin du contrat

help-row-court = Lettre du tribunal

help-cell-court = très peu de temps ; le délai est indiqué dans la lettre

help-offices-title = Quel service aide pour quoi ?

help-offices-table = Les services et leurs tâches

help-offices-column-task = Ce qu’il vous faut

help-offices-column-office = Où demander

help-office-living = De l’argent pour vivre et pour le loyer, { -kaution(form: "intro") }, déménagement, premiers meubles

help-office-living-who = { -jobcenter } de { -city } ; si votre argent vient du service social (<span lang="de">Sozialamt</span>) : là-bas

help-office-wohngeld = Une aide au loyer si vos revenus sont petits

help-office-wohngeld-who = Ville de { -city }, { -wohngeld }

help-office-wbs = { -wbs }, conseils pour la recherche, loyer beaucoup trop élevé

help-office-wbs-who = Ville de { -city }, { -housing-office(form: "intro") }

help-office-arrears = Dettes de loyer, { -kuendigung }, expulsion, { -notunterkunft(form: "intro") }

help-office-arrears-who = Ville de { -city }, { -fachstelle }

help-office-residence = L’autorisation d’habiter à { -city }

help-office-residence-who = Service des étrangers (<span lang="de">Ausländerbehörde</span>) de l’endroit où vous habitez maintenant

help-office-register = Déclarer votre adresse

help-office-register-who = Ville de { -city }, { -kundenzentrum }

help-jobcenter =
    Le { -jobcenter } de { -city } a { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } adresse.
        [many] { $jobcenter-sites-today } d’adresses.
       *[other] { $jobcenter-sites-today } adresses.
    } L’adresse valable pour vous dépend de l’endroit où vous habitez. Regardez d’abord votre dernière lettre du { -jobcenter }. Si vous n’en avez pas encore, demandez à la ville par téléphone : { $kundenzentrum-phone }. Indiquez votre rue.

help-contacts-title = Adresses utiles

contact-mieterverein = Conseille ses membres pour toutes les questions sur la location. Pour être membre, on paie une cotisation.

contact-adb = C’est un { -antidiskriminierungsbuero(form: "intro") }. Il aide gratuitement si l’on vous traite moins bien dans votre recherche de logement à cause de votre origine.
    .hours = Téléphone : du lundi au mercredi, de { $adb-opens } h à { $adb-closes } h

contact-housing-office = { -wbs }, conseils pour la recherche de logement et { -wohnungsaufsicht }
    .hours = { -city-office-days }, de { $city-office-opens } h à { $city-office-closes } h

contact-fachstelle = Aide en cas de dettes de loyer, et si vous perdez votre logement ou l’avez déjà perdu.
    .hours = { -city-office-days }, de { $city-office-opens } h à { $city-office-closes } h

contact-wohngeld = Ici, vous demandez le { -wohngeld }.
    .hours = { -city-office-days }, de { $city-office-opens } h à { $city-office-closes } h

contact-kundenzentrum = Ici, vous déclarez votre adresse. Certains jours, seulement sur rendez-vous. Au téléphone, demandez aussi quel centre est près de chez vous.

contact-winter-help = Aide pour les personnes sans logement pendant les nuits froides. Demandez pendant quels mois cette aide existe.

help-qr-mieterverein = Le site internet du <span lang="de">Mieterverein</span>

help-lawyer-title = Avoir un avocat quand on a peu d’argent

help-lawyer = Si votre argent ne suffit pas pour un avocat, il y a l’{ -beratungshilfe(form: "intro") }. L’État paie alors la plus grande partie des frais pour les conseils et les lettres. Demandez-la au tribunal local (<span lang="de">Amtsgericht</span>), de préférence avant la première visite chez l’avocat. Apportez vos lettres et des justificatifs de vos revenus. S’il y a déjà une { -klage }, l’aide s’appelle { -prozesskostenhilfe(form: "intro") }. Demandez à votre avocat d’en faire la demande.

## Glossar

glossary-title = Glossaire : mots allemands importants

glossary-intro = Vous lisez ces mots dans des annonces, des contrats et des lettres. Ici, vous trouvez en bref ce qu’ils veulent dire.

glossary-abmahnung = Lettre du propriétaire. Elle dit ce que vous auriez fait de mal. Si cela continue, une { -kuendigung } peut suivre.
    .term = { -abmahnung }

glossary-abrechnung = Facture une fois par an : combien ont coûté le chauffage, l’eau et l’immeuble, et combien avez-vous déjà payé ?
    .term = { -abrechnung }

glossary-anmeldung = Vous dites à la ville où vous habitez maintenant. Cela se fait dans un { -kundenzentrum }.
    .term = { -anmeldung }

glossary-aufhebungsvertrag = Contrat qui met fin au contrat de location parce que les deux disent oui. Vous n’avez pas à le signer.
    .term = { -aufhebungsvertrag }

glossary-befristet = Il est prévu que le contrat se termine à une date fixe. Avant cette date, vous ne pouvez le plus souvent pas résilier avec le délai de préavis normal.
    .term = à durée déterminée

glossary-beratungshilfe = Aide de l’État si vous avez besoin d’un avocat et avez peu d’argent. On la demande au tribunal local.
    .term = { -beratungshilfe }

glossary-bescheid = Lettre dans laquelle une administration dit ce qu’elle a décidé.
    .term = { -bescheid }

glossary-betriebskosten = Le mot de la loi et de beaucoup de contrats pour les { -nebenkosten }.
    .term = { -betriebskosten }

glossary-buergschaft = Une banque ou une personne promet de payer pour vous si vous ne payez pas.
    .term = { -buergschaft }

glossary-eigenbedarf = Le propriétaire résilie parce qu’il a besoin du logement pour lui-même ou pour sa famille.
    .term = { -eigenbedarf }

glossary-erstausstattung = Argent pour les premiers meubles et appareils. On le demande avant d’acheter, par exemple au { -jobcenter }.
    .term = { -erstausstattung }

glossary-fristlos = Sans délai de préavis. Une { -kuendigung } sans préavis a pour but de mettre fin au contrat tout de suite.
    .term = sans préavis

glossary-gerichtsvollzieher = Agent public qui fait ce qu’un tribunal a décidé. Lui seul a le droit de vider un logement.
    .term = huissier

glossary-grundsicherungsgeld = Argent du { -jobcenter } pour vivre et se loger. Avant, il s’appelait « <span lang="de">Bürgergeld</span> ». Ce nom se trouve encore dans d’anciens documents.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-grundversorger = Entreprise qui vous fournit l’électricité si vous n’avez pas choisi de contrat vous-même.
    .term = { -grundversorger }

glossary-hausordnung = Règles pour toutes les personnes de l’immeuble, par exemple sur le calme et le ménage.
    .term = { -hausordnung }

glossary-indexmiete = Contrat où le loyer change avec les prix en Allemagne.
    .term = { -indexmiete(form: "own") }

glossary-kaltmiete = Loyer pour le logement seul, sans les { -nebenkosten }.
    .term = { -kaltmiete(form: "own") }

glossary-kaution = Somme d’argent qui sert de garantie. Vous la récupérez après votre départ, si tout est réglé.
    .term = { -kaution }

glossary-klage = Quelqu’un va au tribunal contre vous. La lettre vient du tribunal. Demandez tout de suite conseil.
    .term = { -klage }

glossary-kuendigung = Lettre qui a pour but de mettre fin au contrat de location. Le plus souvent, elle doit être sur papier et avoir une vraie signature. « <span lang="de">Ordentlich</span> » veut dire : avec préavis. « <span lang="de">Fristlos</span> » veut dire : sans préavis.
    .term = { -kuendigung }

glossary-kuendigungsverzicht = Phrase dans le contrat : pendant un certain temps, vous ne pouvez pas résilier. Un autre mot est « <span lang="de">Kündigungsausschluss</span> ».
    .term = { -kuendigungsverzicht(form: "own") }

glossary-mahnbescheid = Lettre du tribunal : quelqu’un veut de l’argent de vous. Le tribunal n’a pas encore vérifié si c’est juste. Demandez tout de suite conseil.
    .term = { -mahnbescheid }

glossary-mahnung = Lettre qui dit : vous n’avez pas encore payé.
    .term = rappel de paiement

glossary-mangel = Quelque chose dans le logement est cassé ou gêne beaucoup. Exemple : le chauffage ne chauffe pas.
    .term = { -mangel }

glossary-mieterhoehung = Le propriétaire veut plus de loyer. Vérifiez d’abord de quel type d’augmentation il s’agit.
    .term = { -mieterhoehung }

glossary-mietminderung = Moins de loyer, tant qu’il y a un défaut. Demandez d’abord conseil.
    .term = { -mietminderung }

glossary-mietpreisbremse = Règle qui limite le loyer des nouveaux contrats. Elle ne s’applique pas à tous les logements : il y a des exceptions.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = Liste des loyers habituels dans une ville. Elle vous permet de vérifier si votre loyer est normal.
    .term = { -mietspiegel(form: "own") }

glossary-modernisierung = Travaux qui améliorent le logement ou l’immeuble, par exemple un nouveau chauffage. Ensuite, le loyer peut augmenter.
    .term = { -modernisierung }

glossary-nebenkosten = Coûts de l’immeuble en plus de la { -kaltmiete }, par exemple l’eau, les déchets et le plus souvent le chauffage. Dans la loi, ils s’appellent « <span lang="de">Betriebskosten</span> ».
    .term = { -nebenkosten }

glossary-notunterkunft = Endroit où habiter pour les personnes qui n’ont pas de logement.
    .term = { -notunterkunft }

glossary-prozesskostenhilfe = Aide de l’État pour les frais d’un procès, si vous avez peu d’argent.
    .term = { -prozesskostenhilfe }

glossary-provision = Argent pour l’agent immobilier quand il a trouvé un logement pour quelqu’un.
    .term = { -provision }

glossary-raeumungsfrist = Temps donné par un tribunal jusqu’au départ. Il faut le demander au plus tard à l’audience au tribunal.
    .term = { -raeumungsfrist }

glossary-raeumungsklage = { -klage(form: "capital") } par laquelle le propriétaire exige que vous quittiez le logement. « <span lang="de">Räumung</span> » veut dire : le logement est vidé et rendu.
    .term = { -raeumungsklage }

glossary-ruege = Vous écrivez au propriétaire que le loyer est trop élevé. Vous vous appuyez sur la { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = Peindre, poser du papier peint et faire d’autres travaux semblables dans le logement. Certains contrats ne vous y obligent pas.
    .term = { -schoenheitsreparaturen }

glossary-selbstauskunft = Formulaire du propriétaire avec des questions sur vous et sur vos revenus.
    .term = { -selbstauskunft }

glossary-sonderkuendigungsrecht = Droit de résilier même si vous ne le pourriez pas encore normalement, par exemple après une { -mieterhoehung }.
    .term = { -sonderkuendigungsrecht }

glossary-sperrung = L’entreprise coupe l’électricité ou le gaz parce qu’il manque de l’argent.
    .term = { -sperrung }

glossary-staffelmiete = Contrat qui dit déjà quand le loyer augmente et de combien.
    .term = { -staffelmiete(form: "own") }

glossary-uebergabeprotokoll = Liste qui montre l’état du logement à l’emménagement ou au départ. Le mieux est que les deux parties signent.
    .term = { -uebergabeprotokoll }

glossary-untermiete = Un locataire loue à son tour le logement ou une chambre à une autre personne. Pour cela, il a besoin d’une autorisation.
    .term = { -untermiete }

glossary-vergleichsmiete = Le loyer habituel ici pour des logements semblables. Le nom allemand complet est « <span lang="de">ortsübliche Vergleichsmiete</span> ».
    .term = { -vergleichsmiete }

glossary-vorbehalt = Vous payez de l’argent ou vous prenez un logement, mais vous dites en même temps : je garde mes droits. Je vais peut-être demander plus tard qu’on me rende de l’argent.
    .term = { -vorbehalt }

glossary-warmmiete = { -kaltmiete } et { -nebenkosten } ensemble, le plus souvent aussi avec le chauffage.
    .term = { -warmmiete(form: "own") }

glossary-wbs = Document qui vous permet de louer un logement social. En abrégé : { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-widerspruch = Vous écrivez : je ne suis pas d’accord. Le plus souvent, il y a un délai pour cela.
    .term = { -widerspruch }

glossary-wohngeld = Aide au loyer pour les personnes qui ont de petits revenus. Vous la demandez à la ville.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsaufsicht = Service de la ville. Il vérifie par exemple si un loyer est beaucoup trop élevé.
    .term = { -wohnungsaufsicht(form: "own") }

glossary-wohnungsgeberbestaetigung = Document du propriétaire qui confirme votre emménagement. Vous en avez besoin pour la déclaration d’adresse.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

glossary-zusicherung = Promesse écrite du { -jobcenter } de payer les coûts d’un nouveau logement.
    .term = { -zusicherung(form: "own") }

## Musterbriefe

letters-title = Modèles de lettres

letters-intro = Envoyez toujours la lettre allemande. La traduction vous aide seulement à comprendre. Remplissez les lignes, barrez ce qui ne convient pas et gardez une copie. « Je / nous » veut dire : barrez l’un des deux. Pour chaque lettre, il faut pouvoir prouver qu’elle est arrivée. Le moyen le plus sûr est expliqué ici : <a name="moving-out-notice"></a>. La { -kuendigung(form: "intro") } doit être sur papier. Tous les locataires du contrat la signent. Vous pouvez aussi envoyer les autres lettres par e-mail. Demandez alors une réponse, et gardez l’e-mail.

letter-address = De (noms de tous les locataires) :<br>________________________________________<br>________________________________________<br>Adresse : _________________________________<br>À (nom et adresse du propriétaire) :<br>________________________________________<br>________________________________________<br>{ -city }, date : __________

letter-salutation = Madame, Monsieur,

letter-closing = Veuillez agréer mes / nos salutations distinguées.<br>Signatures de tous les locataires :<br>________________________________________<br>________________________________________

letter-defect-title = Signaler un défaut

letter-defect-subject = <strong>Défaut dans le logement ____________________</strong>

letter-defect-report = Depuis le __________, il y a dans le logement le défaut suivant : ____________________. Des photos sont jointes.

letter-defect-demand = Veuillez réparer ce défaut au plus tard le __________. Veuillez m’indiquer / nous indiquer un rendez-vous avant. Jusque-là, je paie / nous payons le loyer sous réserve (<span lang="de">unter Vorbehalt</span>). Je me réserve / Nous nous réservons le droit de demander un remboursement.

letter-receipts-title = Voir les justificatifs du { -abrechnung(form: "intro") }

letter-receipts-subject = <strong>Décompte des charges d’exploitation (charges) pour l’année ______</strong>

letter-receipts-request = Je souhaite / Nous souhaitons vérifier votre décompte du __________. Veuillez m’indiquer / nous indiquer un rendez-vous pour consulter les justificatifs. Vous pouvez aussi envoyer les justificatifs par voie électronique. Jusque-là, je ne paie / nous ne payons un supplément que sous réserve (<span lang="de">unter Vorbehalt</span>). Le droit de faire des objections reste réservé.

letter-rent-title = Contester un loyer trop élevé

letter-rent-subject = <strong>Réclamation sur le loyer selon { $complaint-law }</strong>

letter-rent-complaint = J’habite / Nous habitons depuis le __________ dans le logement ____________________. Le loyer sans charges (<span lang="de">Kaltmiete</span>) est de ______ euros. Je conteste / Nous contestons ce loyer, car il est plus élevé que la loi ne le permet ({ $brake-law }). À propos de votre information (<span lang="de">Auskunft</span>) avant le contrat (____________________) : je la conteste / nous la contestons, parce que ____________________.

letter-rent-demand = D’après mon / notre calcul, le loyer habituel local (<span lang="de">ortsübliche Vergleichsmiete</span>) est de ______ euros. Veuillez baisser le loyer et rembourser l’argent payé en trop. Veuillez m’indiquer / nous indiquer sur quelles exceptions vous vous appuyez. À partir de maintenant, je paie / nous payons le loyer seulement sous réserve (<span lang="de">unter Vorbehalt</span>).

letter-notice-title = Résilier le contrat du logement

letter-notice-subject = <strong>Résiliation du logement ____________________</strong>

letter-notice-declaration = Par la présente, je résilie / nous résilions le contrat de location de ce logement, dans le respect du délai de préavis, pour le __________, ou à défaut pour la prochaine date possible.

letter-notice-request = Veuillez me confirmer / nous confirmer la résiliation. Veuillez proposer un rendez-vous pour la remise du logement. Veuillez virer le dépôt de garantie sur ce compte : ____________________.
