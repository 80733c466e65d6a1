package org.ngopartnership.json.internal.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.JsonType;
import tools.jackson.databind.JsonNode;

/** How a cell holds a value. */
enum CellForm {
    /** A text as it is. */
    TEXT {
        @Override
        RowValue value(String segment, Cell cell, String text) {
            return cell.whole(segment, JsonType.STRING, text);
        }
    },
    /** A number, written as in JSON. */
    NUMBER {
        @Override
        RowValue value(String segment, Cell cell, String text) {
            return cell.whole(segment, kindOfNumber(text), text);
        }
    },
    /** True or false, in the words of JSON or of a spreadsheet in English or French. */
    TRUTH {
        @Override
        RowValue value(String segment, Cell cell, String text) {
            String word = text.toUpperCase(Locale.ROOT);
            boolean yes = word.equals("TRUE") || word.equals("VRAI");
            boolean truth = yes || word.equals("FALSE") || word.equals("FAUX");
            return truth
                    ? cell.whole(segment, JsonType.BOOLEAN, Boolean.toString(yes))
                    : cell.whole(segment, JsonType.STRING, text);
        }
    },
    /** Texts separated by bars. */
    TEXTS {
        @Override
        RowValue value(String segment, Cell cell, String text) {
            return elements(
                    segment, cell, text, (parts, index, from, to) -> parts.part(index, JsonType.STRING, from, to));
        }

        @Override
        @Nullable
        String element(JsonNode element) {
            return element.asString();
        }
    },
    /** Identifiers as {@code ROR:00x0x0x00}, separated by bars. */
    IDENTIFIERS {
        @Override
        RowValue value(String segment, Cell cell, String text) {
            return elements(segment, cell, text, (parts, index, from, to) -> {
                int colon = colon(text, from, to);
                List<RowValue> pair = new ArrayList<>();
                pair.add(parts.part(SCHEME, JsonType.STRING, from, colon));
                if (colon < to) {
                    pair.add(parts.part(VALUE, JsonType.STRING, colon + 1, to));
                }
                return RowValue.holding(index, JsonType.OBJECT, pair);
            });
        }

        @Override
        @Nullable
        String element(JsonNode element) {
            return element.path(SCHEME).asString() + ":" + element.path(VALUE).asString();
        }
    },
    /** Countries, with an exact count or without, as {@code CH:3}, separated by bars. */
    COUNTRIES {
        @Override
        RowValue value(String segment, Cell cell, String text) {
            return elements(segment, cell, text, (parts, index, from, to) -> {
                int colon = colon(text, from, to);
                List<RowValue> pair = new ArrayList<>();
                pair.add(parts.part(COUNTRY, JsonType.STRING, from, colon));
                if (colon < to) {
                    JsonType kind = kindOfNumber(text.substring(colon + 1, to));
                    RowValue number = parts.part(VALUE, kind, colon + 1, to);
                    RowValue exact = new RowValue(
                            "qualifier", JsonType.STRING, "EXACT", number.offset(), number.length(), List.of());
                    pair.add(RowValue.holding(COUNT, JsonType.OBJECT, List.of(number, exact)));
                }
                return RowValue.holding(index, JsonType.OBJECT, pair);
            });
        }

        @Override
        @Nullable
        String element(JsonNode element) {
            String country = element.path(COUNTRY).asString();
            if (element.size() == 1) {
                return country;
            }
            JsonNode count = element.path(COUNT);
            boolean plain = element.size() == 2
                    && count.size() == 2
                    && count.has(VALUE)
                    && count.path("qualifier").asString("").equals("EXACT");
            return plain ? country + ":" + count.path(VALUE).asString() : null;
        }
    };

    static final String SCHEME = "scheme";
    static final String VALUE = "value";
    static final String COUNTRY = "country";
    static final String COUNT = "count";
    static final char BAR = '|';

    private static final Pattern NUMBER_OF_JSON = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    /** Makes an element of a list. */
    private interface Element {
        RowValue of(CellParts parts, String index, int from, int to);
    }

    /** The value that a cell holds. */
    abstract RowValue value(String segment, Cell cell, String text);

    /** An element as a part of a cell; null if a cell cannot hold it. */
    @Nullable
    String element(JsonNode element) {
        return null;
    }

    /** A list as one cell; null if a cell cannot hold it. */
    final @Nullable String list(JsonNode array) {
        StringBuilder list = new StringBuilder();
        for (JsonNode element : array) {
            String part = element(element);
            if (part == null || part.isEmpty() || part.endsWith(":") || part.indexOf(BAR) >= 0) {
                return null;
            }
            list.append(list.length() == 0 ? "" : String.valueOf(BAR)).append(part);
        }
        return list.toString();
    }

    static RowValue elements(String segment, Cell cell, String text, Element element) {
        List<RowValue> elements = new ArrayList<>();
        CellParts parts = new CellParts(cell, text);
        int from = 0;
        int bar;
        do {
            bar = text.indexOf(BAR, from);
            elements.add(element.of(parts, Integer.toString(elements.size()), from, bar < 0 ? text.length() : bar));
            from = bar + 1;
        } while (bar >= 0);
        return new RowValue(segment, JsonType.ARRAY, "", cell.start(), cell.end() - cell.start(), elements);
    }

    private static int colon(String text, int from, int to) {
        int colon = from;
        while (colon < to && text.charAt(colon) != ':') {
            colon++;
        }
        return colon;
    }

    private static JsonType kindOfNumber(String text) {
        return NUMBER_OF_JSON.matcher(text).matches() ? JsonType.NUMBER : JsonType.STRING;
    }
}
