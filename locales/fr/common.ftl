### Words around the text: headings, counters, labels and the imprint. They stand in every document. Keep them short.

## Zähler und Verweise

contents = Sommaire

page = Page { $page }

chapter = Chapitre { $number }

# After a colon or in brackets: lower case.
cross-reference = chapitre { $number }, page { $page }

cross-reference-unnumbered = « { $title } », page { $page }

table = Tableau { $number }

figure = Image { $number }

chart = Graphique { $number }

footnote = Note { $number }

continued = Suite

## Kästen und Spalten

note-tip = Conseil

note-warning = Attention

note-info = Bon à savoir

do = À faire

dont = À ne pas faire

yes-mark = Oui

no-mark = Non

checkbox = Case à cocher

## Glossar und Musterbriefe

glossary-german = Mot allemand

letter-to-send = Lettre à envoyer

letter-translation = Traduction pour vous seulement, ne pas envoyer

## Karten mit Adressen

contact-address = Adresse

contact-phone = Téléphone

contact-email = E-mail

contact-web = Internet

contact-hours = Horaires

contact-checked = Vérifié le { $date }

contact-as-of = Date de la source : { $date }, merci de vérifier.

contact-undated = Merci de vérifier ces informations.

## Links und Codes

link-page = Aller à la page { $page }

link-web = Site internet { $url }

link-email = E-mail à { $email }

link-phone = Appeler : { $phone }

qr-alt = Code QR avec l’adresse { $url }

## Diagramme und Zitate

chart-data = Chiffres du graphique

column-value = Valeur

column-label = Désignation

quote-by = { $name }, { $role }

## Impressum

edition-date = Édition du { $date }

imprint = À propos de ce document

imprint-language = Langue de cette édition : { $language }.

imprint-source = Cette édition allemande est l’original.

imprint-german-decides = Si les éditions sont différentes, c’est le texte allemand qui compte.

imprint-facts-checked = Toutes les informations ont été vérifiées le { $date } ou plus tard.

imprint-facts-as-of = Date la plus ancienne des sources, pour autant qu’on le sache : { $date }. Personne n’a vérifié les informations une par une. Merci de vérifier ce qui est important pour vous.

imprint-state-machine = Cette traduction a été faite par une machine. Aucun être humain ne l’a encore vérifiée.

imprint-state-draft = Cette traduction est un brouillon. Elle n’est pas encore vérifiée.

imprint-state-translated = Cette traduction est terminée. Une deuxième personne ne l’a pas encore vérifiée.

imprint-state-reviewed = { $by } a vérifié cette traduction le { $date }.

imprint-outdated = Certains passages ne sont pas encore à jour.

imprint-languages = Nous avons choisi nous-mêmes les langues. Dans nos sources, la liste de la ville de Cologne n’est pas publique.

untranslated = Pas encore traduit
