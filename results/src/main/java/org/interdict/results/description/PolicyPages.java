package org.interdict.results.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.policy.OperationPolicy;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.results.text.Numbers;

/** The policies, from their declarations and Javadoc: a short table for the ODD document, a page for readers. */
public final class PolicyPages {
    /** Units that stand beside a default, since it cannot be understood without them. */
    private static final Set<String> SHOWN_UNITS = Set.of("days", "per day", "investigator-days");

    private final SourceCode source;
    private final Bibliography bibliography;

    PolicyPages(SourceCode source, Bibliography bibliography) {
        this.source = source;
        this.bibliography = bibliography;
    }

    /** The page of all policies in Markdown, with a section for each; it is {@code docs/policies.md}. */
    public static String page() {
        PolicyPages pages = new PolicyPages(SourceCode.ofModel(), Bibliography.ofProject());
        List<String> blocks = new ArrayList<>();
        blocks.add(Resources.text("policies.md").strip());
        Collection<String> cited = new TreeSet<>();
        for (PolicyType policy : Policies.ALL) {
            blocks.add(pages.section(policy));
            cited.addAll(policy.sources());
        }
        blocks.add("## References\n\n" + pages.bibliography.list(cited));
        return String.join("\n\n", blocks) + "\n";
    }

    private String section(PolicyType policy) {
        List<String> blocks = new ArrayList<>();
        blocks.add("## " + policy.name());
        blocks.add(source.text(policy.type()));
        blocks.add(
                OperationPolicy.class.isAssignableFrom(policy.type())
                        ? "*It acts* in single operations, each paid when it is ordered."
                        : "*It works* every day"
                                + (policy.parameters().isEmpty() ? "." : " and is paid for each day."));
        blocks.add("*When it fails:* " + policy.fails());
        blocks.add("*Evidence (grade " + policy.grade().name() + "):* " + policy.evidence() + " Sources: "
                + bibliography.cite(policy.sources()) + ".");
        if (!policy.parameters().isEmpty()) {
            blocks.add(table(policy.parameters()));
        }
        return String.join("\n\n", blocks);
    }

    private static String table(List<PolicyParameter> parameters) {
        MarkdownTable table =
                MarkdownTable.of("parameter", "meaning", "default", "accepted", "unit", "does nothing at");
        for (PolicyParameter parameter : parameters) {
            table.row(
                    "`" + parameter.name() + "`",
                    parameter.meaning(),
                    value(parameter.usual()),
                    accepted(parameter),
                    parameter.unit(),
                    value(parameter.neutral()));
        }
        return table.toString();
    }

    /** One row for each policy: what it does, its parameters with their defaults, how good the evidence is. */
    String overview() {
        MarkdownTable table = MarkdownTable.of("policy", "what it does", "parameters (default)", "evidence");
        for (PolicyType policy : Policies.ALL) {
            table.row(
                    "`" + policy.name() + "`",
                    policy.summary(),
                    String.join(
                            ", ",
                            policy.parameters().stream()
                                    .map(parameter -> "`" + parameter.name() + "` (" + value(parameter.usual())
                                            + (SHOWN_UNITS.contains(parameter.unit()) ? " " + parameter.unit() : "")
                                            + ")")
                                    .toList()),
                    policy.grade().name() + ": " + bibliography.cite(policy.sources()));
        }
        return table.toString();
    }

    private static String accepted(PolicyParameter parameter) {
        return switch (parameter.type()) {
            case "choice" -> String.join(", ", parameter.allowed());
            case "boolean" -> "true, false";
            default ->
                Double.isInfinite(parameter.high())
                        ? "at least " + Numbers.declared(parameter.low())
                        : Numbers.declared(parameter.low()) + " to " + Numbers.declared(parameter.high());
        };
    }

    private static String value(Object value) {
        return value instanceof Double number ? Numbers.declared(number) : String.valueOf(value);
    }
}
