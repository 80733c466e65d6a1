package org.ngopartnership.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ngopartnership.language.ReportLanguage;

/**
 * A row of the catalogue from which the rules were made, and what became of it.
 *
 * @param id  the id, which is a rule's if the row became one
 * @param fate  what became of it
 * @param rules  the ids of the rules it went to
 * @param reasons  why it is no rule of its own, by the tag of a language; none for a rule
 */
record CatalogueRow(String id, Fate fate, List<String> rules, Map<String, String> reasons) {

    private static final String FILE = "rows.tsv";
    private static final int FIRST_LANGUAGE = 3;

    /** What may become of a row. */
    enum Fate {
        /** It is a rule. */
        RULE,
        /** Other rules say the same. */
        MERGED,
        /** Something a rule leaves alone. */
        ALLOWANCE,
        /** It cannot be represented, and is found while an input is read. */
        SHAPE,
        /** All rules keep to it. */
        PRINCIPLE,
        /** It is not judged. */
        DROPPED,
        /** It is not judged before it is known how often that would be wrong. */
        MEASURED
    }

    /** All rows, in the order of the catalogue. */
    static List<CatalogueRow> all() {
        try (InputStream in = Objects.requireNonNull(CatalogueRow.class.getResourceAsStream(FILE), FILE)) {
            List<String[]> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
            return lines.stream().skip(1).map(line -> of(lines.get(0), line)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Why it is no rule of its own, in English where the language has no column. */
    String reason(ReportLanguage language) {
        String english = reasons.getOrDefault(ReportLanguage.ENGLISH.tag(), "");
        return reasons.getOrDefault(language.tag(), english);
    }

    private static CatalogueRow of(String[] header, String[] cells) {
        Fate fate = Fate.valueOf(cells[1]);
        Map<String, String> reasons = new HashMap<>();
        for (int i = FIRST_LANGUAGE; fate != Fate.RULE && i < header.length; i++) {
            reasons.put(header[i], cells[i]);
        }
        List<String> rules =
                Stream.of(cells[2].split(" ")).filter(id -> !id.isEmpty()).toList();
        return new CatalogueRow(cells[0], fate, rules, Map.copyOf(reasons));
    }
}
