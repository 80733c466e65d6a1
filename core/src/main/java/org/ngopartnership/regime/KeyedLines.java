package org.ngopartnership.regime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.text.LocalizedText;

/**
 * Lines {@code key=value}; blank lines and lines that begin with {@code #} are skipped. There are no escapes. Whatever
 * is wrong is said with its line and key; so is a key that nobody asked for, since it is likely to be misspelt.
 */
final class KeyedLines {

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private record Line(int number, String value) {}

    static KeyedLines read(Reader reader) {
        KeyedLines keyed = new KeyedLines();
        try (BufferedReader buffered = new BufferedReader(reader)) {
            int number = 0;
            for (String line = buffered.readLine(); line != null; line = buffered.readLine()) {
                number++;
                keyed.add(number, number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keyed;
    }

    private void add(int number, String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("line " + number + ": not of the form key=value: " + line);
        }
        String key = line.substring(0, equals).strip();
        Line before = lines.put(key, new Line(number, line.substring(equals + 1).strip()));
        if (before != null) {
            throw fault(key, "also stands in line " + before.number(), null);
        }
    }

    Optional<String> find(String key) {
        asked.add(key);
        return Optional.ofNullable(lines.get(key)).map(Line::value);
    }

    <T> Optional<T> find(String key, Function<String, T> parser) {
        return find(key).map(value -> parse(key, value, parser));
    }

    <T> T required(String key, Function<String, T> parser) {
        require(key);
        return find(key, parser).orElseThrow();
    }

    void require(String key) {
        if (!lines.containsKey(key)) {
            throw new IllegalArgumentException(key + " is missing");
        }
    }

    OptionalInt number(String key) {
        return find(key, Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    List<String> list(String key) {
        return list(key, Function.identity());
    }

    <T> List<T> list(String key, Function<String, T> parser) {
        return find(key)
                .map(value -> Arrays.stream(value.split(" "))
                        .map(part -> parse(key, part, parser))
                        .toList())
                .orElse(List.of());
    }

    /** What stands under {@code key.en}, {@code key.fr} and so on, in the order of the lines. */
    LocalizedText text(String key) {
        LocalizedText text = LocalizedText.empty();
        for (String full : List.copyOf(lines.keySet())) {
            if (full.startsWith(key + ".")) {
                LocalizedText before = text;
                String tag = full.substring(key.length() + 1);
                text = required(full, value -> before.with(tag, value));
            }
        }
        return text;
    }

    void refuseWhatNobodyAskedFor() {
        for (String key : lines.keySet()) {
            if (!asked.contains(key)) {
                throw fault(key, "means nothing here", null);
            }
        }
    }

    private <T> T parse(String key, String value, Function<String, T> parser) {
        try {
            return parser.apply(value);
        } catch (RuntimeException e) {
            throw fault(key, "cannot be read: " + value, e);
        }
    }

    private IllegalArgumentException fault(String key, String text, @Nullable RuntimeException cause) {
        int number = Objects.requireNonNull(lines.get(key)).number();
        return new IllegalArgumentException("line " + number + ", " + key + ": " + text, cause);
    }
}
