package org.interdict.results.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonDifferenceTest {
    private static String of(String now, String before) {
        return JsonDifference.of(Json.MAPPER.readTree(now), Json.MAPPER.readTree(before));
    }

    @Test
    void itNamesThePlaceAndBothValues() {
        assertEquals("", of("{\"a\":{\"b\":[1,2]}}", "{\"a\":{\"b\":[1,2]}}"));
        assertEquals("a.b[1] is 3, was 2", of("{\"a\":{\"b\":[1,3]}}", "{\"a\":{\"b\":[1,2]}}"));
        assertEquals("a.b has 1 items, had 2", of("{\"a\":{\"b\":[1]}}", "{\"a\":{\"b\":[1,2]}}"));
        assertEquals("a is 'x', was not there (and 1 more)", of("{\"a\":\"x\",\"b\":1}", "{\"b\":2}"));
        assertEquals("a is not there, was 'x\\u001b'", of("{}", "{\"a\":\"x\\u001b\"}"));
    }
}
