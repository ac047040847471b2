### What the imprint says in this library only. Form of address: siz (polite plural).

imprint-languages = Dilleri biz kendimiz seçtik. Köln Belediyesinin dil listesi, kaynaklarımızda herkese açık değil.
