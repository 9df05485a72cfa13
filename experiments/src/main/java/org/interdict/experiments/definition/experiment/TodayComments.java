package org.interdict.experiments.definition.experiment;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interdict.experiments.definition.shape.TodayText;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.model.catalogue.PolicyType;

/** Comments in a written experiment that say what holds today beside a policy's setting. */
final class TodayComments {
    /** A policy in the list of a strategy, and a setting below it, as the writer indents them. */
    private static final Pattern POLICY = Pattern.compile("^      - ([a-z-]+):.*");

    private static final Pattern SETTING = Pattern.compile("^          ([A-Za-z]+): .*");

    private TodayComments() {}

    /**
     * The text with comments.
     *
     * @param yaml as the writer dumps it
     * @param overrides values of model parameters that the experiment sets
     */
    static String in(String yaml, Map<String, Double> overrides, Vocabulary vocabulary) {
        StringBuilder text = new StringBuilder();
        Optional<PolicyType> policy = Optional.empty();
        for (String line : yaml.split("\n")) {
            Matcher named = POLICY.matcher(line);
            Matcher setting = SETTING.matcher(line);
            if (named.matches()) {
                policy = vocabulary.policy(named.group(1));
            }
            text.append(line);
            if (setting.matches()) {
                String today = policy.flatMap(type -> type.parameters().stream()
                                .filter(parameter -> parameter.name().equals(setting.group(1)))
                                .findFirst())
                        .map(parameter -> TodayText.of(parameter, overrides))
                        .orElse("");
                text.append(today.isEmpty() ? "" : "  # today " + today);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
