package org.ngopartnership.json.internal.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.validation.Finding;

/** Puts what the tables report into the words of a language: the values that the messages of the rules name. */
public final class ShapeMessages {

    private ShapeMessages() {}

    /**
     * The values for the message of a rule.
     *
     * @param reported  what was reported: texts, words, flags
     * @return the values as texts
     */
    public static Map<String, String> parameters(
            ShapeRule rule, Map<String, Object> reported, ReportLanguage language) {
        Words words = Words.of(language);
        Map<String, String> parameters = new LinkedHashMap<>();
        switch (rule) {
            case NOT_JSON ->
                parameters.put(
                        "found", has(reported, "end") ? word(words, reported, "end") : unexpected(words, reported));
            case WRONG_TYPE -> {
                parameters.put("expected", word(words, reported, "expected"));
                parameters.put("found", has(reported, "found") ? word(words, reported, "found") : words.get("second"));
            }
            case UNKNOWN_PROPERTY -> {
                parameters.put("name", text(reported, "name"));
                parameters.put("hint", hint(words, reported));
            }
            case UNKNOWN_CODE -> {
                parameters.put("value", text(reported, "value"));
                parameters.put("hint", hint(words, reported));
            }
            case MALFORMED_TEXT -> {
                parameters.put("value", text(reported, "value"));
                parameters.put("expected", word(words, reported, "expected"));
                parameters.put("hint", hint(words, reported));
            }
            case OVER_LIMIT -> {
                parameters.put("what", word(words, reported, "what"));
                parameters.put("limit", text(reported, "limit"));
            }
            case BAD_ENCODING ->
                parameters.put("what", words.get(reported.keySet().iterator().next(), reported));
            case LOOKS_MISDECODED -> {
                parameters.put("written", text(reported, "written"));
                parameters.put("hint", hint(words, reported));
            }
            case MISSING_PROPERTY, DUPLICATE_PROPERTY -> parameters.put("name", text(reported, "name"));
            case MALFORMED_TAG -> parameters.put("value", text(reported, "value"));
            case TAG_NOT_CANONICAL -> {
                parameters.put("value", text(reported, "value"));
                parameters.put("canonical", text(reported, "canonical"));
            }
            case OPEN_QUOTE ->
                parameters.put(
                        "what",
                        has(reported, "found") ? words.get("stray", reported) : words.get("unclosed", reported));
            case TOO_MANY_CELLS, TOO_FEW_CELLS -> {
                parameters.put("found", text(reported, "found"));
                parameters.put("expected", text(reported, "expected"));
            }
            case UNKNOWN_COLUMN -> {
                parameters.put("name", text(reported, "name"));
                parameters.put("hint", hint(words, reported));
            }
            case NO_ID_COLUMN, NO_RECORD -> {
                // says nothing about itself
            }
        }
        return parameters;
    }

    private static boolean has(Map<String, Object> reported, String name) {
        return reported.containsKey(name);
    }

    private static String unexpected(Words words, Map<String, Object> reported) {
        return words.get("unexpected", reported);
    }

    private static String hint(Words words, Map<String, Object> reported) {
        return has(reported, "meant")
                ? words.get("meant", reported)
                : has(reported, "known") ? words.get("known", reported) : "";
    }

    private static String word(Words words, Map<String, Object> reported, String name) {
        return words.get(String.valueOf(reported.get(name)), reported);
    }

    private static String text(Map<String, Object> reported, String name) {
        return Finding.cut(String.valueOf(reported.get(name)));
    }
}
