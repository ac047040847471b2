### What the imprint says in this library only. Form of address: ви (polite plural).

imprint-languages = Мови ми вибрали самі. Списку мов міста Кельна в наших джерелах не опубліковано.
