package org.ngopartnership.examples.mapping.ecosoc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.value.ExtensionValue;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** A list of decisions, told by its columns; which decision it lists, when it is no change of name or merger, by its file name. */
public final class EcosocList {

    private static final ObjectReader ROWS =
            new CsvMapper().readerForListOf(String.class).with(CsvReadFeature.WRAP_AS_ARRAY);
    private static final int DAY = "2024-06-14".length();

    private final String decision;
    private final List<String> columns;
    private int rows;

    private EcosocList(String decision, List<String> columns) {
        this.decision = decision;
        this.columns = columns;
    }

    /**
     * Reads a list.
     *
     * @param file  a CSV file with a header row
     * @return the organizations it speaks of, one for each row
     */
    public static List<Ngo> read(Path file) {
        List<Ngo> organizations = new ArrayList<>();
        try (MappingIterator<List<String>> rows = ROWS.readValues(file.toFile())) {
            if (rows.hasNext()) {
                EcosocList list = new EcosocList(decision(file), rows.next());
                rows.forEachRemaining(row -> organizations.add(list.map(row)));
            }
        }
        return organizations;
    }

    private Ngo map(List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
            cells.put(columns.get(i), row.get(i).strip());
        }
        String id = "ecosoc-" + decision + "-" + ++rows;
        String day = day(cells.getOrDefault("Session_number", ""));
        if (columns.contains("Old_name")) {
            return EcosocMapping.renamed(
                    id, cells.getOrDefault("Old_name", ""), cells.getOrDefault("New_name", ""), day);
        }
        if (columns.contains("Old_name1")) {
            List<String> before =
                    Arrays.asList(cells.getOrDefault("Old_name1", ""), cells.getOrDefault("Old_name2", ""));
            return EcosocMapping.merged(id, before, cells.getOrDefault("New_name", ""), days(cells));
        }
        Map<String, ExtensionValue> details = new LinkedHashMap<>();
        details.put("session", new ExtensionValue.Text(day));
        cells.values().stream()
                .skip(2)
                .filter(Predicate.not(String::isBlank))
                .forEach(note -> details.put("note", new ExtensionValue.Text(note)));
        return EcosocMapping.decidedOn(id, cells.getOrDefault("NGO_name", ""), decision, details);
    }

    /** The name of the file in the manner of ids, for example {@code status-withdrawn-ownrequest}. */
    private static String decision(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.replaceFirst("\\..*", "")
                .replaceFirst("^\\d+_", "")
                .replaceFirst("^ecosoc_", "")
                .replace('_', '-');
    }

    /** The sessions in which a merger was mentioned: the columns after the names. */
    private static List<String> days(Map<String, String> cells) {
        return cells.values().stream()
                .skip(3)
                .filter(Predicate.not(String::isBlank))
                .map(EcosocList::day)
                .toList();
    }

    /** The day of a session, which the lists give with a time of day that means nothing. */
    private static String day(String session) {
        return session.length() > DAY ? session.substring(0, DAY) : session;
    }
}
