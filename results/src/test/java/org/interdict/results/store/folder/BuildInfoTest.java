package org.interdict.results.store.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BuildInfoTest {
    /** Reference value: {@code printf 3:abc | sha256sum} (GNU coreutils). */
    @Test
    void aHashIsThatOfTheLengthAndTheText() {
        assertEquals("aab5f9ae99b2e38fb462025c8f72f570c9c811705d2a4277dc855d7fa293fe97", BuildInfo.hash("abc"));
        assertNotEquals(BuildInfo.hash("ab", "c"), BuildInfo.hash("a", "bc"), "no two lists give the same text");
    }

    @Test
    void theModelHasAHash() {
        assertTrue(BuildInfo.current().model().matches("[0-9a-f]{64}"));
        assertEquals(BuildInfo.current(), BuildInfo.current());
    }
}
