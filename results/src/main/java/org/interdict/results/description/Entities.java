package org.interdict.results.description;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interdict.model.population.Act;
import org.interdict.model.population.Activity;
import org.interdict.model.population.Course;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Mind;
import org.interdict.model.population.Motivation;
import org.interdict.model.population.Population;
import org.interdict.model.population.Role;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Ties;
import org.interdict.model.population.Traits;
import org.interdict.model.random.Domain;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.VenueKind;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.channel.Channels;
import org.interdict.model.world.lever.Levers;
import org.interdict.model.world.policing.Agency;
import org.interdict.model.world.policing.Cases;
import org.interdict.model.world.policing.Operations;
import org.interdict.model.world.state.Climate;

/**
 * The entities of the model with their state variables, from the Javadoc of the columns that hold them, or of the methods that read
 * them. The unit or the range of a variable stands in brackets at the end of its Javadoc, and whether it is fixed at creation: {@code
 * Self-control, [0, 1; fixed].}
 */
final class Entities {
    private static final Pattern UNIT = Pattern.compile("^(.*?),? \\[([^\\[\\]]+)]\\.?$");
    private static final Pattern INTERVAL = Pattern.compile("-?[\\d.]+, -?[\\d.]+");
    private static final Pattern LAYOUT = Pattern.compile("(?m)^Layout: .*$");
    private static final String FIXED = "; fixed";
    private final SourceCode source;

    Entities(SourceCode source) {
        this.source = source;
    }

    /** Texts and tables, by their names in the template. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put(
                "entity.ties",
                LAYOUT.matcher(source.text(Ties.class)).replaceAll("").strip());
        texts.put("table.traitsOfPerson", variables(attributes(Population.class, Traits.class), true));
        texts.put(
                "table.stateOfPerson",
                variables(attributes(Population.class, Course.class, Mind.class, Activity.class), false));
        texts.put("table.flags", named(source.constants(Flag.class, "Flag:"), "flag"));
        texts.put("table.venue", variables(columns(Venues.class), false));
        texts.put("table.board", variables(attributes(Boards.class), false));
        texts.put("table.case", variables(columns(Cases.class), false));
        texts.put("table.agency", variables(source.fields(Agency.class), false));
        texts.put("table.operation", variables(columns(Operations.class), false));
        texts.put("table.environment", environment());
        texts.put("table.levers", variables(source.fields(Levers.class), false));
        texts.put("list.stages", list(Stage.class));
        texts.put("list.roles", list(Role.class));
        texts.put("list.motivations", list(Motivation.class));
        texts.put("list.acts", list(Act.class));
        texts.put("list.venueKinds", list(VenueKind.class));
        texts.put("list.venueStates", list(VenueState.class));
        texts.put("list.postKinds", list(PostKind.class));
        texts.put("list.seeds", list(Domain.class));
        return texts;
    }

    /** What surrounds persons and venues: the day, and the numbers of the classes of the world that name their unit. */
    private String environment() {
        return variables(
                Stream.of(World.class, Climate.class, Channels.class)
                        .flatMap(type -> source.fields(type).stream())
                        .filter(field -> UNIT.matcher(field.text()).matches())
                        .toList(),
                false);
    }

    /** The fields that hold a value for each entity; single numbers are bookkeeping. */
    private List<SourceCode.Entry> columns(Class<?> type) {
        return source.fields(type).stream().filter(SourceCode.Entry::array).toList();
    }

    /** The methods that read a variable of an entity: those that name its unit or range. */
    private List<SourceCode.Entry> attributes(Class<?>... types) {
        return Arrays.stream(types)
                .flatMap(type -> source.methods(type).stream())
                .filter(method -> UNIT.matcher(method.text()).matches())
                .toList();
    }

    /** Those that are fixed at creation, or those that change. */
    private static String variables(List<SourceCode.Entry> fields, boolean fixed) {
        MarkdownTable table = MarkdownTable.of("variable", "what it is", "unit or range");
        for (SourceCode.Entry field : fields) {
            Matcher text = UNIT.matcher(field.text());
            String unit = text.matches() ? text.group(2) : "";
            if (unit.endsWith(FIXED) == fixed) {
                table.row(
                        code(field.name()),
                        text.matches() ? text.group(1) : withoutStop(field.text()),
                        range(fixed ? unit.substring(0, unit.length() - FIXED.length()) : unit));
            }
        }
        return table.toString();
    }

    private static String range(String unit) {
        return INTERVAL.matcher(unit).matches() ? "[" + unit + "]" : unit;
    }

    private static String named(List<SourceCode.Entry> entries, String head) {
        MarkdownTable table = MarkdownTable.of(head, "the person …");
        for (SourceCode.Entry entry : entries) {
            table.row(code(entry.name()), withoutStop(entry.text()));
        }
        return table.toString();
    }

    private String list(Class<? extends Enum<?>> type) {
        return String.join(
                "\n",
                source.constants(type).stream()
                        .map(entry -> "- **"
                                + entry.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + "**: "
                                + lower(entry.text()))
                        .toList());
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String code(String name) {
        return "`" + name + "`";
    }
}
