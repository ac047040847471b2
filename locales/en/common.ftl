### What the imprint says in this library only. Form of address: you.

imprint-languages = We chose these languages ourselves. The City of Cologne’s own list is not published in our sources.
