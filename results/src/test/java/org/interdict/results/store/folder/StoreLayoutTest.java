package org.interdict.results.store.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StoreLayoutTest {
    @Test
    void theVersionSaysWhatAFolderHolds() {
        assertEquals("runs", StoreLayout.content("5"));
        assertEquals("a calibration", StoreLayout.content("calibration-1"));
        assertEquals("an optimisation", StoreLayout.content("optimisation-12"));
    }
}
