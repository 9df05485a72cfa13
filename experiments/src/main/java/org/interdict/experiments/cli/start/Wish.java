package org.interdict.experiments.cli.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.shape.Meaning;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.shape.Wording;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.policy.PolicyParameter;

/**
 * A policy that the user wants, with the settings that were named.
 *
 * @param policy the policy
 * @param settings values as written, by the name of the setting
 */
record Wish(PolicyType policy, Map<String, String> settings) {
    /**
     * Reads {@code name} or {@code name:setting=value,setting=value}.
     *
     * @param source where the text comes from, for the message
     * @throws InvalidInput if there is no such policy or setting; the value is checked with the file
     */
    static Wish read(String text, String source, Vocabulary vocabulary) {
        String[] parts = text.strip().split(":", 2);
        List<String> names =
                vocabulary.policies().stream().map(PolicyType::name).toList();
        PolicyType policy = vocabulary
                .policy(parts[0].strip())
                .orElseThrow(() -> unknown(
                        source,
                        "policy",
                        parts[0],
                        names,
                        vocabulary.policies().stream().map(PolicyType::summary).toList()));
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : parts.length > 1 ? parts[1].split(",") : new String[0]) {
            String[] pair = setting.split("=", 2);
            String name = pair[0].strip();
            if (pair.length < 2) {
                throw new InvalidInput(InputError.of(
                        source,
                        "'" + Wording.printable(setting) + "' is not of the form setting=value",
                        "for example " + policy.name() + ":" + example(policy)));
            }
            if (policy.parameters().stream()
                    .noneMatch(parameter -> parameter.name().equals(name))) {
                throw unknown(
                        source,
                        "setting",
                        name,
                        policy.parameters().stream().map(PolicyParameter::name).toList(),
                        policy.parameters().stream()
                                .map(PolicyParameter::meaning)
                                .toList());
            }
            settings.put(name, pair[1].strip());
        }
        return new Wish(policy, settings);
    }

    private static InvalidInput unknown(
            String source, String noun, String word, List<String> allowed, List<String> meanings) {
        return new InvalidInput(InputError.of(
                source, Wording.unknown(noun, word.strip(), allowed), Meaning.suggestion(word, allowed, meanings)));
    }

    private static String example(PolicyType policy) {
        return policy.parameters().stream()
                .findFirst()
                .map(parameter -> parameter.name() + "=" + Wording.value(parameter.usual()))
                .orElse("startDay=0");
    }
}
