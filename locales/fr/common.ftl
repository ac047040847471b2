### What the imprint says in this library only. Form of address: vous.

imprint-languages = Nous avons choisi nous-mêmes les langues. Dans nos sources, la liste de la ville de Cologne n’est pas publique.
