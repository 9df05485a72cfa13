package org.interdict.experiments.definition.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.SplittableRandom;

/** Well-formed files with random damage, the same ones in every build; a failure names its seed. */
final class Mutations {
    private static final List<String> PIECES = List.of(
            ":",
            ": ",
            "- ",
            "\n",
            "\n  ",
            "\t",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "!!int ",
            "---\n",
            "? ",
            "|\n",
            ">\n",
            "<<: ",
            "null",
            "~",
            "yes",
            "0,5",
            ".nan",
            "1e999",
            "-1",
            "99999999999999999999",
            "%YAML 1.1\n",
            "\\",
            "\"\\U0011FFFF\"",
            "\u0000",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "é",
            "😀",
            "name: y\n",
            "policies",
            "startDay: -5",
            "@",
            "`",
            "=",
            "0x",
            "0o9",
            "+",
            "...\n");

    private Mutations() {}

    interface Trial {
        void run(long seed, byte[] bytes);
    }

    static void run(Class<?> test, int trials, Trial trial) {
        List<Corpus> files = Corpus.read("wellformed.txt");
        long first = test.getName().hashCode() * 1_000_003L;
        for (long seed = first; seed < first + trials; seed++) {
            byte[] bytes = mutated(files, new SplittableRandom(seed));
            try {
                trial.run(seed, bytes);
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ": " + e + "\n" + new String(bytes, UTF_8), e);
            }
        }
    }

    private static byte[] mutated(List<Corpus> files, SplittableRandom random) {
        byte[] bytes = files.get(random.nextInt(files.size())).bytes();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, SplittableRandom random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(12));
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(bytes, 0, from);
        switch (random.nextInt(5)) {
            case 0 ->
                result.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8));
            case 1 -> result.write(random.nextInt(256));
            case 2 -> result.writeBytes(java.util.Arrays.copyOfRange(bytes, from, to)); // said twice
            default -> from = to; // left out
        }
        result.write(bytes, from, bytes.length - from);
        return result.toByteArray();
    }
}
