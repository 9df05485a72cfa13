package org.interdict.experiments.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parser's complaint in the words of whoever writes the file.
 *
 * @param message what is wrong
 * @param suggestion what to do
 */
record SyntaxProblem(String message, String suggestion) {
    private record Rule(String fragment, SyntaxProblem problem) {}

    private static final List<Rule> RULES = List.of(
            rule("TAB", "a tab where YAML allows blanks only", "indent with blanks"),
            rule(
                    "mapping values are not allowed here",
                    "a ':' where no key can stand",
                    "check the indentation, or put text that contains ': ' in quotes"),
            rule(
                    "while parsing a block mapping",
                    "this line does not fit the map it stands in",
                    "check the indentation: keys of one map begin in the same column"),
            rule(
                    "while parsing a block collection",
                    "this line does not fit the list it stands in",
                    "check the indentation: the '-' of one list stand in the same column"),
            rule("could not find expected ':'", "a key without ':'", "write 'key: value'"),
            rule("while scanning a quoted scalar", "a quotation mark that is never closed", "close the quotes"),
            rule(
                    "while parsing a flow mapping",
                    "a '{' that is not closed, or a missing comma",
                    "write { key: value, key: value }"),
            rule("while parsing a flow sequence", "a '[' that is not closed, or a missing comma", "write [item, item]"),
            rule(
                    "unknown escape character",
                    "an unknown escape after '\\'",
                    "use single quotes, or write '\\\\' for a backslash"),
            rule("cannot start any token", "a character that cannot begin a value", "put the value in quotes"),
            rule(
                    "sequence entries are not allowed here",
                    "a '-' where no list item can stand",
                    "put the list on the lines below its key"),
            rule(
                    "expected '<document start>'",
                    "text after the end of the experiment",
                    "check the indentation: the whole file is one map"),
            rule("found undefined alias", "aliases are not supported", "write the value out here"),
            rule("duplicate", "something stands here twice", "keep one of the two"));

    private static Rule rule(String fragment, String message, String suggestion) {
        return new Rule(fragment, new SyntaxProblem(message, suggestion));
    }

    static SyntaxProblem of(@Nullable String problem, @Nullable String context, String line) {
        if (line.strip().startsWith("\t") || line.startsWith("\t")) {
            return RULES.get(0).problem();
        }
        String text = problem + " " + context;
        return RULES.stream()
                .filter(rule -> text.contains(rule.fragment()))
                .findFirst()
                .map(Rule::problem)
                .orElseGet(() -> new SyntaxProblem("not valid YAML: " + problem, ""));
    }
}
