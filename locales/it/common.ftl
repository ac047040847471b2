### What the imprint says in this library only. Form of address: Lei.

imprint-languages = La scelta delle lingue è nostra. La lista del Comune di Colonia non è pubblica nelle nostre fonti.
