package org.interdict.experiments.cli.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.definition.shape.JsonSchema;
import org.interdict.experiments.definition.shape.TodayText;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.shape.Wording;
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.model.measure.Measure;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Strategy;
import org.jspecify.annotations.Nullable;

/** A first experiment file: what was asked for, with a comment beside everything that can be changed. */
final class FirstExperiment {
    private static final int WIDTH = 100;
    private static final int COMMENT = 34;
    /** Smaller than the default, so that the first answer is there after minutes. */
    private static final int POPULATION = 5_000;

    private static final int REPLICATES = 20;
    private static final String SETTINGS = "          ";

    private final Draft draft;
    private final Vocabulary vocabulary;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> explained = new HashSet<>();
    /** What each policy of the strategy that is being written is to cost. */
    private @Nullable Double spending;

    private FirstExperiment(Draft draft, Vocabulary vocabulary) {
        this.draft = draft;
        this.vocabulary = vocabulary;
    }

    /** The text of the file. */
    static String text(Draft draft, Vocabulary vocabulary) {
        FirstExperiment file = new FirstExperiment(draft, vocabulary);
        file.head();
        file.world();
        file.strategies();
        file.measures();
        return file.text.toString();
    }

    private void head() {
        text.append(JsonSchema.MODELINE);
        comment("", draft.question());
        comment("", "");
        comment("", "Commented lines show the value that holds without them. `interdict plan` says how long it takes.");
        comment("", "A quick look first: --replicates 4 --set world.population=1000 --set horizon.burnInDays=200");
        line("name: " + draft.name());
        line("question: " + quoted(draft.question()));
        line("");
    }

    private void world() {
        comment("", "Persons at risk. A small world shows large effects only: see docs/scale.md.");
        line("world: { population: " + POPULATION + " }");
        comment("", "Days under the status quo before anything is done, and days that are measured.");
        line("horizon: { burnInDays: " + Horizon.DEFAULT.burnInDays() + ", evaluationDays: "
                + Horizon.DEFAULT.evaluationDays() + " }");
        comment("", "What the model takes for granted can be changed (`interdict list parameters`), for example:");
        comment("", "parameters: { detection.coverage: 0.25 }");
        line("");
    }

    private void strategies() {
        comment("", "Strategies that are compared. All begin with the same worlds and meet the same chance events.");
        comment("", "Each policy also takes startDay, endDay, everyDays, times, rampDays, budget, trigger and stop.");
        line("strategies:");
        line("  - name: " + baseline());
        policies(draft.always());
        for (Wish wish : draft.wishes()) {
            strategy(name(wish), List.of(wish));
        }
        if (draft.together() && draft.wishes().size() > 1) {
            strategy("all together", draft.wishes());
        }
        comment("", "What the others are compared with.");
        line("baseline: " + baseline());
        line("");
    }

    private String baseline() {
        return draft.always().isEmpty() ? Strategy.STATUS_QUO.name() : "baseline";
    }

    private void strategy(String name, List<Wish> wishes) {
        line("  - name: " + name);
        Double budget = draft.budget();
        if (budget != null) {
            line("    budget: " + NumberText.text(budget)
                    + "  # most investigator-days that its policies may spend together");
        }
        List<Wish> all = new ArrayList<>(draft.always());
        all.addAll(wishes);
        Double spend = draft.spend();
        if (spend != null && wishes.size() > 1) {
            line("    spend: " + NumberText.text(spend) + "  # what its policies are to cost together");
        }
        spending = wishes.size() == 1 ? spend : null;
        policies(all);
        spending = null;
    }

    private void policies(List<Wish> wishes) {
        if (!wishes.isEmpty()) {
            line("    policies:");
        }
        for (Wish wish : wishes) {
            boolean first = explained.add(wish.policy().name());
            if (first) {
                comment("      ", wish.policy().summary());
                comment("      ", "It fails: " + lowered(wish.policy().fails()));
            }
            line("      - " + wish.policy().name() + ":");
            for (PolicyParameter parameter : wish.policy().parameters()) {
                setting(wish, parameter, first);
            }
            Double spend = spending;
            if (spend != null && !draft.always().contains(wish)) {
                line(SETTINGS + "spend: " + NumberText.text(spend) + "  # investigator-days; solves for its dose");
            }
            line(SETTINGS + "startDay: 0");
        }
    }

    /** A setting that was named, or that switches the policy off, stands there; the others are comments, where the policy stands first. */
    private void setting(Wish wish, PolicyParameter parameter, boolean first) {
        String named = wish.settings().get(parameter.name());
        boolean solved = spending != null
                && !draft.always().contains(wish)
                && wish.policy().dose().filter(parameter::equals).isPresent();
        boolean shown = named != null || !solved && !parameter.neutral().equals("");
        String value = named == null ? Wording.value(parameter.usual()) : named;
        if (!first) {
            if (shown) {
                line(SETTINGS + parameter.name() + ": " + value);
            }
            return;
        }
        String today = TodayText.of(parameter);
        String said = parameter.meaning() + "; " + TodayText.accepted(parameter)
                + (today.isEmpty() ? "" : "; today " + today);
        StringBuilder line = new StringBuilder(SETTINGS + (shown ? "" : "# ") + parameter.name() + ": " + value);
        while (line.length() < SETTINGS.length() + COMMENT) {
            line.append(' ');
        }
        line(line + "  # " + said);
    }

    private void measures() {
        comment("", "What is compared. `interdict list measures` has more.");
        for (String name : draft.measures()) {
            vocabulary.measures().stream()
                    .filter(measure -> measure.name().equals(name))
                    .findFirst()
                    .ifPresent(measure -> comment("", "- " + measure.name() + ": " + meaning(measure)));
        }
        line("measures: [" + String.join(", ", draft.measures()) + "]");
        comment("", "Seeds of each strategy. Intervals become narrower with more of them.");
        line("replicates: " + REPLICATES);
    }

    private static String meaning(Measure measure) {
        return measure.summary() + " [" + measure.unit() + "]";
    }

    private static String name(Wish wish) {
        if (wish.settings().isEmpty()) {
            return wish.policy().name();
        }
        Map.Entry<String, String> first = wish.settings().entrySet().iterator().next();
        return wish.policy().name() + ", " + first.getKey() + " " + first.getValue();
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String quoted(String said) {
        return "\"" + said.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void comment(String indent, String said) {
        for (String line : TextTable.lines(said, WIDTH - indent.length() - 2)) {
            line((indent + "# " + line).stripTrailing());
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
