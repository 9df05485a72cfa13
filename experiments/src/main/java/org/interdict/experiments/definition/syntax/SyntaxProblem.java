package org.interdict.experiments.definition.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error of the parser, in the words of the person who writes the file.
 *
 * @param message what is wrong
 * @param suggestion what to do
 * @param whereItOpened whether the place to show is where the part that failed began, not where it failed
 */
record SyntaxProblem(String message, String suggestion, boolean whereItOpened) {
    private record Rule(String fragment, SyntaxProblem problem) {}

    private static final List<Rule> RULES = List.of(
            rule("TAB", "a tab where YAML allows blanks only", "indent with blanks"),
            rule("escape", "an unknown escape after '\\'", "use single quotes, or write '\\\\' for a backslash"),
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
            new Rule(
                    "while scanning a quoted scalar",
                    new SyntaxProblem("a quotation mark that is never closed", "close the quotes", true)),
            rule(
                    "while parsing a flow mapping",
                    "the '{' of line %d is not closed, or a comma is missing before this",
                    "write { key: value, key: value }"),
            rule(
                    "while parsing a flow sequence",
                    "the '[' of line %d is not closed, or a comma is missing before this",
                    "write [item, item]"),
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
        return new Rule(fragment, new SyntaxProblem(message, suggestion, false));
    }

    static SyntaxProblem of(@Nullable String problem, @Nullable String context, String line, int opened) {
        if (line.strip().startsWith("\t") || line.startsWith("\t")) {
            return RULES.get(0).problem();
        }
        String text = problem + " " + context;
        return RULES.stream()
                .filter(rule -> text.contains(rule.fragment()))
                .findFirst()
                .map(rule -> rule.problem().openedOn(opened))
                .orElseGet(() -> new SyntaxProblem("not valid YAML: " + problem, "", false));
    }

    private SyntaxProblem openedOn(int line) {
        return new SyntaxProblem(message.replace("%d", String.valueOf(line)), suggestion, whereItOpened);
    }
}
