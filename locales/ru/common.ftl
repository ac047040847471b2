### What the imprint says in this library only. Form of address: вы (polite plural).

imprint-languages = Языки мы выбрали сами. Список языков города Кёльна в наших источниках не опубликован.
