package org.interdict.results.store.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.store.folder.Database;
import org.interdict.results.text.Json;
import tools.jackson.core.type.TypeReference;

/**
 * What differs between the draws of a study: model parameters, and whatever else a draw sets. They are columns of the exported tables. Their values stand
 * in a temporary table {@code factor} of the database, with one row for each draw.
 *
 * @param names full names, in alphabetical order
 * @param words the words of factors that are choices, by the value; stored values are their indices
 */
record Factors(List<String> names, Map<String, List<String>> words) {
    /** Stands in a query for the columns. */
    static final String PLACE = "<factors>";

    private static final TypeReference<TreeMap<String, Double>> VALUES = new TypeReference<>() {};

    /** What a sweep puts before the name of a model parameter. */
    private static final String PARAMETERS = "parameters.";

    /**
     * Finds what varies, and fills the temporary table.
     *
     * @param words the words of factors that are choices
     */
    static Factors fill(Database database, Map<String, List<String>> words) {
        Map<Integer, Map<String, Double>> draws = new TreeMap<>();
        database.query(
                "SELECT draw, any_value(parameters) FROM stored.run GROUP BY draw",
                row -> draws.put(row.getInt(1), Json.MAPPER.readValue(row.getString(2), VALUES)));
        database.query(
                "SELECT draw, parameter, value FROM parameter_draw",
                row -> draws.computeIfAbsent(row.getInt(1), draw -> new TreeMap<>())
                        .put(row.getString(2), row.getDouble(3)));
        Map<String, Double> usual = Parameters.ALL.stream()
                .collect(Collectors.toMap(ParameterDeclaration::name, ParameterDeclaration::usual));
        // A parameter that is a factor has the factor's name alone.
        draws.values()
                .forEach(values -> List.copyOf(values.keySet()).stream()
                        .filter(name -> name.startsWith(PARAMETERS))
                        .forEach(name -> values.remove(name.substring(PARAMETERS.length()))));
        List<String> names = draws.values().stream()
                .flatMap(values -> values.keySet().stream())
                .distinct()
                .sorted()
                .filter(name -> draws.values().stream()
                                .map(values -> value(values, name, usual))
                                .distinct()
                                .count()
                        > 1)
                .toList();
        database.execute("CREATE OR REPLACE TEMP TABLE factor(draw INTEGER"
                + names.stream()
                        .map(name -> ", " + Database.name(name) + (words.containsKey(name) ? " VARCHAR" : " DOUBLE"))
                        .collect(Collectors.joining())
                + ")");
        database.appendTemporary("factor", rows -> {
            for (Map.Entry<Integer, Map<String, Double>> draw : draws.entrySet()) {
                rows.beginRow().append(draw.getKey().intValue());
                for (String name : names) {
                    double value = value(draw.getValue(), name, usual);
                    List<String> choice = words.getOrDefault(name, List.of());
                    if (value >= 0 && value < choice.size()) {
                        rows.append(choice.get((int) value));
                    } else {
                        rows.append(value);
                    }
                }
                rows.endRow();
            }
        });
        return new Factors(names, words);
    }

    /** A draw that does not set a parameter has its usual value; what this version does not know has none. */
    private static double value(Map<String, Double> values, String name, Map<String, Double> usual) {
        return values.getOrDefault(name, usual.getOrDefault(name, Double.NaN));
    }

    /** The columns in a query that joins the temporary table as {@code f}, with a comma behind each. */
    String selected() {
        return names.stream().map(name -> "f." + Database.name(name) + ", ").collect(Collectors.joining());
    }

    /** What the columns mean. */
    List<ExportTable.Column> columns() {
        Map<String, String> units = Parameters.ALL.stream()
                .collect(Collectors.toMap(ParameterDeclaration::name, ParameterDeclaration::unit));
        return names.stream()
                .map(name -> new ExportTable.Column(
                        name,
                        words.containsKey(name) ? "string" : "number",
                        units.containsKey(name)
                                ? "value of the model parameter, which differs between draws; unit: " + units.get(name)
                                : "value of the factor"))
                .toList();
    }
}
