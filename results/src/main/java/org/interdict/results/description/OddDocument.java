package org.interdict.results.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringSubstitutor;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.measure.Measure;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.world.person.FirstPersons;
import org.interdict.results.text.Words;

/**
 * The description of the model after the ODD protocol (Grimm et al. 2020), in Markdown. What declarations can say comes from the
 * code: entities, schedule, submodels, parameters, policies, measures, streams of chance. The rest is the prose of
 * {@code odd-prose.md}, which names the generated parts, <code>${name}</code>, and cites by key, {@code [@key]}.
 */
public final class OddDocument {
    private static final Pattern CITATION = Pattern.compile("\\[@([a-z0-9, ]+)]");

    private final SourceCode source = SourceCode.ofModel();
    private final Bibliography bibliography = Bibliography.ofProject();
    private final Submodels submodels = new Submodels(source, bibliography);
    private final Set<String> cited = new TreeSet<>();

    private OddDocument() {}

    /** The document; it is {@code docs/odd.md}. */
    public static String markdown() {
        return new OddDocument().write();
    }

    private String write() {
        Map<String, String> texts = new Entities(source).texts();
        texts.putAll(numbers());
        texts.put("table.dayOrder", submodels.dayOrder());
        texts.put("table.theories", submodels.theories());
        texts.put("table.streams", submodels.streams());
        texts.put("table.measures", measures());
        texts.put("table.traits", submodels.table(owned("population")));
        texts.put("table.first", submodels.table(owned("first persons")));
        texts.put("persons", submodels.persons(owned("persons")));
        texts.put("channels", submodels.channels(owned("open channels")));
        texts.put("text.first", source.text(FirstPersons.class));
        texts.put("table.places", submodels.table(owned("venues")));
        texts.put("table.harmIndex", submodels.table(owned("measures")));
        texts.put("table.policies", new PolicyPages(source, bibliography).overview());
        texts.put("submodels", submodels.sections());
        texts.put("patterns", patterns());
        String prose = Resources.text("odd-prose.md");
        String document = cite(new StringSubstitutor(texts)
                .setEnableUndefinedVariableException(true)
                .replace(prose));
        citeDeclarations();
        return document.strip() + "\n\n## References\n\n" + bibliography.list(cited) + "\n";
    }

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new TreeMap<>();
        WorldSettings world = WorldSettings.DEFAULT;
        numbers.put("world.population", String.format(Locale.ROOT, "%,d", world.population()));
        numbers.put("world.forums", String.valueOf(world.forums()));
        numbers.put("world.regions", String.valueOf(world.regions()));
        numbers.put("world.least", String.format(Locale.ROOT, "%,d", WorldSettings.MIN_POPULATION));
        numbers.put("world.most", String.format(Locale.ROOT, "%,d", WorldSettings.MAX_POPULATION));
        numbers.put("horizon.burnInDays", String.format(Locale.ROOT, "%,d", Horizon.DEFAULT.burnInDays()));
        numbers.put("horizon.evaluationDays", String.format(Locale.ROOT, "%,d", Horizon.DEFAULT.evaluationDays()));
        numbers.put("count.mechanisms", String.valueOf(Mechanisms.ALL.size()));
        numbers.put("count.policies", String.valueOf(Policies.ALL.size()));
        numbers.put("count.measures", String.valueOf(Measures.ALL.size()));
        numbers.put("count.parameters", String.valueOf(Parameters.ALL.size()));
        int section = Mechanisms.ALL.size();
        numbers.put("number.persons", String.valueOf(section + 1));
        numbers.put("number.policies", String.valueOf(section + 3));
        numbers.put("number.channels", String.valueOf(section + 2));
        numbers.put("number.measures", String.valueOf(section + 4));
        numbers.put("number.streams", String.valueOf(section + 5));
        for (Grade grade : Grade.values()) {
            long count = Parameters.ALL.stream()
                    .filter(parameter -> parameter.grade() == grade)
                    .count();
            numbers.put("count.grade" + grade.name(), String.valueOf(count));
        }
        return numbers;
    }

    private static List<ParameterDeclaration> owned(String owner) {
        return Parameters.ALL.stream()
                .filter(parameter -> parameter.owner().equals(owner))
                .toList();
    }

    private static String measures() {
        MarkdownTable table = MarkdownTable.of("measure", "what it is", "unit", "over a run", "better");
        for (Measure measure : Measures.ALL) {
            table.row(
                    "`" + measure.name() + "`",
                    measure.summary(),
                    measure.unit(),
                    Words.hyphenated(measure.aggregate()),
                    Words.hyphenated(measure.direction()));
        }
        return table.toString();
    }

    private String patterns() {
        return PatternTables.markdown(keys -> {
            cited.addAll(keys);
            return bibliography.cite(keys);
        });
    }

    private String cite(String text) {
        return CITATION.matcher(text).replaceAll(citation -> {
            List<String> keys = keys(citation.group(1));
            cited.addAll(keys);
            return Matcher.quoteReplacement("(" + bibliography.cite(keys) + ")");
        });
    }

    private void citeDeclarations() {
        Parameters.ALL.forEach(parameter -> cited.addAll(parameter.sources()));
        for (MechanismType mechanism : Mechanisms.ALL) {
            cited.addAll(mechanism.sources());
        }
        for (PolicyType policy : Policies.ALL) {
            cited.addAll(policy.sources());
        }
    }

    private static List<String> keys(String list) {
        List<String> keys = new ArrayList<>();
        for (String key : list.split(",", -1)) {
            keys.add(key.strip());
        }
        return keys;
    }
}
