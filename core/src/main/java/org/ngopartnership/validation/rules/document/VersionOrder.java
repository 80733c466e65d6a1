package org.ngopartnership.validation.rules.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.time.EdtfDate;

/**
 * Tells which of the versions of a document are the later ones, by what is stated of them: labels that differ in one number
 * only ({@code v1} and {@code v2}, {@code 1.9} and {@code 1.10}). Their order in the list says nothing, nor do versions in
 * different languages, nor a year or a date as a label, nor a number after a word that means no version ({@code Part 2}).
 *
 * <p>Versions whose labels differ in one number make a row; they are brought in the order of that number once.
 */
final class VersionOrder {

    private static final Pattern DATE = Pattern.compile(".*[0-9]{4}.*|.*[/-].*|[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}");

    /** A longer label is a text, which says more than a version. */
    private static final int LONGEST_LABEL = 100;

    private static final Comparator<String> BY_VALUE =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    private static final Set<String> VERSION = Set.of(
            "v",
            "ver",
            "vers",
            "version",
            "versión",
            "rev",
            "revision",
            "révision",
            "revisión",
            "draft",
            "brouillon",
            "edition",
            "édition",
            "ed",
            "éd");

    /** What a label says before a number of a version and after it, and of which language's versions. */
    private record Row(
            String before, String after, @Nullable Object language) {}

    /** A number in a label, without zeros before it. */
    private record Numbered(String before, String value, String after) {}

    private record Dated(String number, EdtfDate date, int position) {}

    /** Stands for versions of which no language is stated, which may be in any. */
    private static final Object NONE = "none";

    private static final Object ANY = "any";

    private final List<DocumentVersion> versions;
    private final Map<Row, List<Dated>> rows = new HashMap<>();

    VersionOrder(List<DocumentVersion> versions) {
        this.versions = versions;
        for (int i = 0; i < versions.size(); i++) {
            DocumentVersion version = versions.get(i);
            EdtfDate date = version.getDate().orElse(null);
            if (date == null) {
                continue;
            }
            for (Numbered number : numbers(version)) {
                Dated dated = new Dated(number.value(), date, i);
                add(dated, number, ANY);
                if (version.getLanguages().isEmpty()) {
                    add(dated, number, NONE);
                }
                for (Object language : new HashSet<>(version.getLanguages())) {
                    add(dated, number, language);
                }
            }
        }
        rows.values().forEach(VersionOrder::bringInOrder);
    }

    private void add(Dated dated, Numbered number, Object language) {
        rows.computeIfAbsent(new Row(number.before(), number.after(), language), unseen -> new ArrayList<>())
                .add(dated);
    }

    /** Sorts by the number; in the place of each comes the one of the last date so far, the number of each remaining. */
    private static void bringInOrder(List<Dated> row) {
        row.sort(Comparator.comparing(Dated::number, BY_VALUE));
        for (int i = 1; i < row.size(); i++) {
            Dated last = row.get(i - 1);
            if (EdtfDate.BY_EARLIEST_CONCEIVABLE.compare(last.date(), row.get(i).date()) >= 0) {
                row.set(i, new Dated(row.get(i).number(), last.date(), last.position()));
            }
        }
    }

    /** The position of a version that by its number is earlier than one, but dated definitely later; -1 if there is none. */
    int earlierOfLaterDate(int position) {
        DocumentVersion version = versions.get(position);
        EdtfDate date = version.getDate().orElse(null);
        if (date == null) {
            return -1;
        }
        for (Numbered number : numbers(version)) {
            Set<Object> languages = new HashSet<>(version.getLanguages());
            languages.add(languages.isEmpty() ? ANY : NONE);
            for (Object language : languages) {
                Dated earlier = lastBefore(number, language);
                if (earlier != null && date.isDefinitelyBefore(earlier.date())) {
                    return earlier.position();
                }
            }
        }
        return -1;
    }

    /** Of the versions of a lower number the one of the last date. */
    private @Nullable Dated lastBefore(Numbered number, Object language) {
        List<Dated> row = rows.getOrDefault(new Row(number.before(), number.after(), language), List.of());
        int low = 0;
        int high = row.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (BY_VALUE.compare(row.get(middle).number(), number.value()) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : row.get(low - 1);
    }

    private static List<Numbered> numbers(DocumentVersion version) {
        Optional<String> stated = version.getLabel().filter(label -> label.length() <= LONGEST_LABEL);
        if (stated.isEmpty()) {
            return List.of();
        }
        String label = stated.get().toLowerCase(Locale.ROOT);
        List<Numbered> numbers = new ArrayList<>(1);
        for (int start = 0; start < label.length(); start++) {
            int end = endOfNumber(label, start);
            if (end > start) {
                if (isOfVersion(label, start)) {
                    numbers.add(new Numbered(
                            label.substring(0, start), withoutZeros(label.substring(start, end)), tail(label, end)));
                }
                start = end;
            }
        }
        return numbers;
    }

    /** Whether the number here, with others that dots join to it, is a version's: no date, and after no word but of a version. */
    private static boolean isOfVersion(String label, int at) {
        int start = at;
        while (start > 0 && isInFigures(label, start - 1)) {
            start--;
        }
        while (start < at && !isDigit(label, start)) {
            start++;
        }
        int end = at;
        while (end < label.length() && isInFigures(label, end)) {
            end++;
        }
        while (end > at && !isDigit(label, end - 1)) {
            end--;
        }
        String word = wordBefore(label, start);
        return !DATE.matcher(label).region(start, end).matches()
                && (word.isEmpty()
                        ? label.substring(end).chars().noneMatch(Character::isLetter)
                        : VERSION.contains(word));
    }

    private static boolean isInFigures(String label, int at) {
        return isDigit(label, at) || "./-".indexOf(label.charAt(at)) >= 0;
    }

    private static String wordBefore(String label, int start) {
        int end = start;
        while (end > 0 && !Character.isLetterOrDigit(label.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && Character.isLetter(label.charAt(from - 1))) {
            from--;
        }
        return label.substring(from, end);
    }

    private static int endOfNumber(String label, int start) {
        int at = start;
        while (isDigit(label, at)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String label, int at) {
        return at < label.length() && label.charAt(at) >= '0' && label.charAt(at) <= '9';
    }

    /** What follows the number, unless it is a lower number: {@code 2.0} is later than {@code 1.5}. */
    private static String tail(String label, int end) {
        int at = end;
        while (isDigit(label, at) || at < label.length() && label.charAt(at) == '.') {
            at++;
        }
        return label.substring(at);
    }

    private static String withoutZeros(String number) {
        int at = 0;
        while (at < number.length() && number.charAt(at) == '0') {
            at++;
        }
        return number.substring(at);
    }
}
