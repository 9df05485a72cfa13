package org.interdict.experiments.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interdict.experiments.cli.command.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "-0.0|0",
                "12345.6|12,346",
                "123.4|123",
                "-12.34|-12.3",
                "1.234|1.23",
                "0.1234|0.123",
                "0.01234|0.0123",
                "0.0001234|1.2e-04",
                "NaN|–",
                "Infinity|–"
            })
    void numbers(double value, String text) {
        assertEquals(text, FigureText.number(value));
    }

    @Test
    void shares() {
        assertEquals("+36 %", FigureText.signedPercent(0.361));
        assertEquals("-0.3 %", FigureText.signedPercent(-0.003));
        assertEquals("–", FigureText.signedPercent(Double.NaN));
        assertEquals("-2.00 to +3.00", FigureText.interval(-2, 3));
        assertEquals("<0.001", FigureText.p(0.00099));
        assertEquals("0.050", FigureText.p(0.05));
        assertEquals("2 min", FigureText.duration(121));
        assertEquals("3 MB", FigureText.bytes(3.1e6));
    }

    @Test
    void aPathIsDrawnFromLowToHigh() {
        assertEquals("▁▃▅█", RunSummary.path(new double[] {0, 2, 4, 7}).replace('▆', '▅'));
        assertEquals("▁▁▁", RunSummary.path(new double[] {5, 5, 5}));
        assertEquals(60, RunSummary.path(new double[1095]).length());
        assertEquals("", RunSummary.path(new double[0]));
    }
}
