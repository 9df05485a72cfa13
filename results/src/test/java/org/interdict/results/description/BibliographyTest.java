package org.interdict.results.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BibliographyTest {
    private final Bibliography bibliography = Bibliography.ofProject();

    @Test
    void worksAreCitedByAuthorsAndYear() {
        assertEquals(
                "Huikuri 2023; van der Bruggen and Blokland 2021b; Pratt et al. 2010; Babchishin et al. 2022; assumed",
                bibliography.cite(
                        List.of("huikuri2023", "vanderbruggen2021b", "pratt2010", "babchishin2022", "assumption")));
    }

    @Test
    void accentsAndNamesWithAnAndAreKept() {
        String list = bibliography.list(List.of("dupont2017", "ncmec2022", "dacunha2022"));
        assertTrue(list.startsWith("- da Cunha, Bruno Requião; "), list);
        assertTrue(list.contains("- Dupont, Benoît; Côté, Anne-Marie; "), list);
        assertTrue(list.contains("Ciências Policiais"), list);
        assertTrue(list.contains("- National Center for Missing and Exploited Children (2022)."), list);
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> bibliography.cite(List.of("nobody1900")));
    }
}
