### What the imprint says in this library only. Form of address: Państwo (polite plural).

imprint-languages = Języki wybraliśmy sami. W naszych źródłach nie ma publicznej listy języków miasta Kolonii.
