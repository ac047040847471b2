### What the imprint says in this library only. Form of address: hûn (polite plural).

imprint-languages = Me bi xwe ev ziman hilbijartine. Lîsteya zimanan a Şaredariya Kolnê di çavkaniyên me de ji her kesî re ne vekirî ye.
