### What the imprint says in this library only. Form of address: вие (polite plural), not capitalised.

imprint-languages = Езиците избрахме сами. В нашите източници списъкът с езици на община Кьолн не е публичен.
