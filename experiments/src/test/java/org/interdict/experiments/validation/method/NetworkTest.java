package org.interdict.experiments.validation.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.interdict.experiments.validation.instrument.community.ReplyCentralisation;
import org.interdict.experiments.validation.instrument.response.CoreAttack;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static Network path(int length) {
        Network network = new Network();
        for (int i = 1; i < length; i++) {
            network.tie(i - 1, i);
        }
        return network;
    }

    /** On a path of five, the middle lies between 4 pairs, its neighbours between 3; each pair counts twice. */
    @Test
    void betweennessOnAPath() {
        assertArrayEquals(new double[] {0, 6, 8, 6, 0}, path(5).betweenness(new boolean[5]), 1e-12);
    }

    @Test
    void removalBreaksThePath() {
        boolean[] removed = new boolean[5];
        removed[2] = true;
        assertEquals(2, path(5).giant(removed));
        assertEquals(1, path(5).degree(1, removed));
        assertArrayEquals(new double[5], path(5).betweenness(removed), 1e-12);
    }

    /** A star of 100 breaks with its centre; a full network of 100 only when fewer than five are left. */
    @Test
    void aStarIsFragileAndACliqueIsNot() {
        Network star = new Network();
        Network clique = new Network();
        for (int i = 1; i < 100; i++) {
            star.tie(0, i);
            for (int j = 0; j < i; j++) {
                clique.tie(i, j);
            }
        }
        assertEquals(0.01, CoreAttack.needed(star, false), 1e-12);
        assertEquals(0.01, CoreAttack.needed(star, true), 1e-12);
        assertEquals(0.96, CoreAttack.needed(clique, false), 1e-12);
    }

    @Test
    void aStarIsCentralisedAndARingIsNot() {
        List<Integer> ring = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ring.add(i);
        }
        assertEquals(100, ReplyCentralisation.percentile(Collections.nCopies(49, 0), 50));
        assertTrue(ReplyCentralisation.percentile(ring, 50) < 1);
    }
}
