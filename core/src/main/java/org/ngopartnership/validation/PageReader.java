package org.ngopartnership.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a page about a rule. */
final class PageReader {

    /** What a language must say. */
    static final Set<String> REQUIRED = Set.of("title", "message", "rationale");

    static final String MESSAGE_WITHOUT = "message without ";

    private static final Set<String> OF_HEAD = Set.of("severity", "since", "sources", "day", "languages");
    private static final Set<String> OF_LANGUAGE = Set.of("title", "message", "rationale", "difference");
    private static final String SECTION = "## ";
    private static final String ITEM = "- ";
    private static final String FENCE = "```";

    private final Map<String, String> head = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> languages = new LinkedHashMap<>();

    private PageReader() {}

    static PageReader read(String rule, String page) {
        PageReader read = new PageReader();
        Map<String, String> items = read.head;
        int line = 0;
        for (int start = 0; start < page.length(); line++) {
            int end = page.indexOf('\n', start);
            String text = page.substring(start, end < 0 ? page.length() : end);
            start = end < 0 ? page.length() : end + 1;
            if (line == 0) {
                check(text.equals("# " + rule), "it begins with " + text);
            } else if (text.startsWith(FENCE)) {
                break;
            } else if (text.startsWith(SECTION)) {
                items = new LinkedHashMap<>();
                read.languages.put(text.substring(SECTION.length()), items);
            } else if (!text.isEmpty()) {
                int colon = text.indexOf(": ");
                check(text.startsWith(ITEM) && colon > 0, text);
                String key = text.substring(ITEM.length(), colon);
                check(isKnown(key, items == read.head), text);
                check(items.put(key, text.substring(colon + 2)) == null, key + " stands twice");
            }
        }
        read.languages.values().removeIf(Map::isEmpty);
        return read;
    }

    private static boolean isKnown(String key, boolean inHead) {
        return inHead ? OF_HEAD.contains(key) : OF_LANGUAGE.contains(key) || key.startsWith(MESSAGE_WITHOUT);
    }

    private static void check(boolean fine, String what) {
        if (!fine) {
            throw new IllegalStateException(what);
        }
    }

    /** The text in the fence under a heading; null if there is none. */
    static @Nullable String example(String page, String heading) {
        int section = page.indexOf("\n" + SECTION + heading + "\n");
        int fence = section < 0 ? -1 : page.indexOf("\n" + FENCE, section);
        int start = fence < 0 ? -1 : page.indexOf('\n', fence + 1) + 1;
        int end = start <= 0 ? -1 : page.indexOf("\n" + FENCE, start - 1);
        return end < 0 ? null : page.substring(start, end + 1);
    }

    static String need(Map<String, String> lines, String key) {
        String line = lines.getOrDefault(key, "");
        check(!line.isBlank(), "it has no " + key);
        return line;
    }

    String head(String key) {
        return need(head, key);
    }

    String headOr(String key, String other) {
        return head.getOrDefault(key, other);
    }

    Map<String, Map<String, String>> languages() {
        return languages;
    }
}
