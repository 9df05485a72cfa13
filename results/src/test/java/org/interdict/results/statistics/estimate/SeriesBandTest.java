package org.interdict.results.statistics.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeriesBandTest {
    /** Quantiles by NumPy: {@code np.quantile([3,1,4,1,5,9,2,6,5,3], [.1,.5,.9])}. */
    @Test
    void quantilesAreNumPys() {
        double[] column = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3};
        double[][] series = new double[column.length][];
        for (int i = 0; i < column.length; i++) {
            series[i] = new double[] {column[i]};
        }
        SeriesBand band = SeriesBand.of(series, 1);
        assertEquals(1.0, band.lower()[0], 1e-12);
        assertEquals(3.5, band.median()[0], 1e-12);
        assertEquals(6.3, band.upper()[0], 1e-12);
        assertEquals(3.9, band.mean()[0], 1e-12);
        assertEquals(10, band.replicates());
    }

    @Test
    void weeksAverageWithinAReplicateFirstAndTheLastMayBeShort() {
        double[][] series = {{1, 2, 3, 10}, {3, 4, 5, 20}};
        SeriesBand band = SeriesBand.of(series, 3);
        assertArrayEquals(new int[] {0, 3}, band.firstDay());
        assertArrayEquals(new double[] {3, 15}, band.mean(), 1e-12);
        assertArrayEquals(new double[] {2.2, 11}, band.lower(), 1e-12);
    }

    @Test
    void missingDaysAreLeftOut() {
        double nan = Double.NaN;
        SeriesBand band = SeriesBand.of(new double[][] {{1, nan, nan}, {nan, nan, 5}}, 1);
        assertEquals(1, band.mean()[0]);
        assertTrue(Double.isNaN(band.mean()[1]) && Double.isNaN(band.lower()[1]));
        assertEquals(5, band.upper()[2]);
    }

    @Test
    void refusesNothingAndUnequalLengths() {
        assertThrows(IllegalArgumentException.class, () -> SeriesBand.of(new double[0][], 1));
        assertThrows(IllegalArgumentException.class, () -> SeriesBand.of(new double[][] {{1}, {1, 2}}, 1));
        assertThrows(IllegalArgumentException.class, () -> SeriesBand.of(new double[][] {{1}}, 0));
    }
}
