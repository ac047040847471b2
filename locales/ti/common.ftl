### What the imprint says in this library only. Form of address: ንስኹም (polite plural).

imprint-languages = ነቶም ቋንቋታት ባዕልና ኢና መሪጽናዮም። ናይ ከተማ ኮሎን ዝርዝር ቋንቋታት ኣብ ምንጭታትና ብክፉት ኣይተረኽበን።
