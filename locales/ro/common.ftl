### What the imprint says in this library only. Form of address: dumneavoastră.

imprint-languages = Selecția limbilor ne aparține. Lista orașului Köln nu este publică în sursele noastre.
