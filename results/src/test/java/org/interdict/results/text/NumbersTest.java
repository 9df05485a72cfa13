package org.interdict.results.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "1234567.4|1,234,567",
                "-1234.5|−1,234",
                "99.96|100.0",
                "12.34|12.3",
                "1.234|1.23",
                "0.5|0.500",
                "0.01234|0.0123",
                "-0.000123|−0.000123",
                "1.234e-9|1.23e−09",
                "NaN|–",
                "Infinity|–"
            })
    void valuesKeepAboutThreeDigits(double value, String text) {
        assertEquals(text, Numbers.value(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.2345|+23%", "-0.0123|−1.2%", "0|0%", "0.0001|+0.0%", "-0.0001|−0.0%", "9.5|+950%", "NaN|–"})
    void changesInPercentHaveASign(double share, String text) {
        assertEquals(text, Numbers.changePercent(share));
    }

    @Test
    void axesDropZerosThatSayNothing() {
        assertEquals("+5%", Numbers.axis(Numbers::changePercent).format(0.05));
        assertEquals("50", Numbers.axis(Numbers::value).format(50.0));
        assertEquals("0.25", Numbers.axis(Numbers::value).format(0.25));
        assertEquals("100", Numbers.axis(Numbers::value).format(100.0));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1,0.1",
        "250.0,250",
        "0,0",
        "0.0001,0.0001",
        "0.00002,2e-5",
        "-0.0000015,-1.5e-6",
        "Infinity,no limit"
    })
    void declaredNumbersAreTheShortestDecimals(double value, String text) {
        assertEquals(text, Numbers.declared(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.03|0.030", "0.0004|< 0.001", "1|1.000", "NaN|–"})
    void smallPValuesSayThatTheyAreSmaller(double p, String text) {
        assertEquals(text, Numbers.p(p));
    }

    @Test
    void theLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("1,234,567", Numbers.value(1234567));
            assertEquals("+1.2%", Numbers.changePercent(0.0123));
            assertEquals("1.23e−09", Numbers.value(1.234e-9));
        } finally {
            Locale.setDefault(before);
        }
    }
}
