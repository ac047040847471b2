### What the imprint says in this library only. Form of address: ju (polite plural).

imprint-languages = Gjuhët i kemi zgjedhur vetë. Në burimet tona, lista e gjuhëve të Qytetit të Këlnit nuk është publike.
