package org.interdict.results.store.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interdict.model.measure.Measure;
import org.interdict.results.store.folder.StudyHeader;
import org.interdict.results.text.Words;

/** What the exported columns and measures mean: a Frictionless data package (https://specs.frictionlessdata.io). */
final class DataDictionary {
    private DataDictionary() {}

    static Map<String, Object> of(
            StudyHeader header,
            List<ExportTable> tables,
            Factors factors,
            List<AddedTable> added,
            List<String> shown,
            List<Measure> measures,
            ExportFormat format) {
        Map<String, Object> dictionary = new LinkedHashMap<>();
        dictionary.put("profile", "data-package");
        dictionary.put("name", header.experiment().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-"));
        dictionary.put("title", header.experiment());
        dictionary.put("description", header.question());
        dictionary.put("version", header.version());
        dictionary.put("identity", header.identity());
        List<Object> resources = new ArrayList<>();
        for (ExportTable table : tables) {
            String path = table.title() + "." + format.extension();
            resources.add(resource(table.title(), path, table.summary(), format, table.columns(factors)));
        }
        for (AddedTable table : added) {
            String path = table.title() + "." + format.extension();
            resources.add(resource(table.title(), path, table.summary(), format, table.described()));
        }
        resources.add(resource(
                "behaviorspace",
                "behaviorspace.csv",
                "One row for each run and day, in the table layout of BehaviorSpace: six lines of heading stand before the names of the columns",
                ExportFormat.CSV,
                BehaviorSpaceTable.columns(header, factors, shown)));
        dictionary.put("resources", resources);
        dictionary.put(
                "measures", measures.stream().map(DataDictionary::measure).toList());
        return dictionary;
    }

    private static Map<String, Object> resource(
            String name, String path, String summary, ExportFormat format, List<ExportTable.Column> columns) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("path", path);
        resource.put("description", summary);
        resource.put("mediatype", format.mediaType());
        List<Map<String, Object>> fields = new ArrayList<>();
        for (ExportTable.Column column : columns) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", column.name());
            field.put("type", column.type());
            field.put("description", column.meaning());
            fields.add(field);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        // A name such as NA is a name: only an empty field is a missing value.
        schema.put("missingValues", List.of(""));
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> measure(Measure measure) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", measure.name());
        entry.put("summary", measure.summary());
        entry.put("unit", measure.unit());
        entry.put("better", Words.hyphenated(measure.direction()));
        entry.put("summaryIs", Words.hyphenated(measure.aggregate()));
        return entry;
    }
}
