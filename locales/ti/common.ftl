### Words around the texts that the library says otherwise than Lotse.

no-mark = ኣይፋልን
