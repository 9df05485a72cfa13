package org.interdict.model.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No two streams declared in the model share their draws: neither by one name used twice nor by two names of one hash. */
class DeclaredStreamsTest {
    @Test
    void declaredStreamsAreUnlike() throws ReflectiveOperationException {
        JavaClasses model = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.interdict.model");
        List<Declared> streams = new ArrayList<>();
        for (var type : model) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Stream.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    Field constant = field.reflect();
                    constant.setAccessible(true);
                    streams.add(new Declared(field.getFullName(), (Stream) constant.get(null)));
                }
            }
        }
        assertEquals(List.of(), clashes(streams));
    }

    @Test
    void oneNameTwiceAndTwoNamesOfOneHashAreFound() {
        // "plumless" and "buckeroo" are a well-known pair with equal CRC-32.
        List<String> found = clashes(List.of(
                new Declared("A.ONE", Stream.of(Domain.NETWORK, "plumless")),
                new Declared("B.TWO", Stream.of(Domain.NETWORK, "buckeroo")),
                new Declared("C.THREE", Stream.of(Domain.BEHAVIOUR, "buckeroo")),
                new Declared("D.FOUR", Stream.of(Domain.BEHAVIOUR, "buckeroo")),
                new Declared("E.FIVE", Stream.of(Domain.BEHAVIOUR, "another"))));
        assertEquals(List.of("B.TWO shares the draws of A.ONE", "D.FOUR shares the draws of C.THREE"), found);
    }

    private record Declared(String where, Stream stream) {}

    private static List<String> clashes(List<Declared> streams) {
        Map<String, String> owners = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        for (Declared declared : streams) {
            String key = declared.stream().domain() + " " + declared.stream().id();
            String owner = owners.putIfAbsent(key, declared.where());
            if (owner != null) {
                clashes.add(declared.where() + " shares the draws of " + owner);
            }
        }
        return clashes;
    }
}
