### What the imprint says in this library only. Form of address: vi (polite plural).

imprint-languages = Jezike smo izabrali sami. Spisak jezika grada Kelna nije javno dostupan u našim izvorima.
