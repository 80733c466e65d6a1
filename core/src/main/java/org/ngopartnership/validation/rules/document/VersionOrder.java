package org.ngopartnership.validation.rules.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ngopartnership.document.DocumentVersion;

/**
 * Tells which of two versions is the later, by what is stated of them: labels that differ in one number only ({@code v1} and
 * {@code v2}, {@code 1.9} and {@code 1.10}). Their order in the list says nothing, nor do versions in different languages, nor a
 * year or a date as a label, nor a number after a word that means no version ({@code Part 2}).
 */
final class VersionOrder {

    private static final Pattern DATE = Pattern.compile(".*[0-9]{4}.*|.*[/-].*|[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}");

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

    private VersionOrder() {}

    static boolean isLater(DocumentVersion version, DocumentVersion other) {
        Optional<String> label = version.getLabel();
        Optional<String> otherLabel = other.getLabel();
        return label.isPresent()
                && otherLabel.isPresent()
                && shareLanguage(version, other)
                && isHigher(
                        label.get().toLowerCase(Locale.ROOT), otherLabel.get().toLowerCase(Locale.ROOT));
    }

    private static boolean shareLanguage(DocumentVersion version, DocumentVersion other) {
        return version.getLanguages().isEmpty()
                || other.getLanguages().isEmpty()
                || version.getLanguages().stream()
                        .anyMatch(language -> other.getLanguages().contains(language));
    }

    /** Whether the labels are alike up to a number that is higher in the first, and after it. */
    private static boolean isHigher(String label, String other) {
        int start = firstDifference(label, other);
        while (start > 0 && isDigit(label, start - 1)) {
            start--;
        }
        if (!isOfVersion(label, start) || !isOfVersion(other, start)) {
            return false;
        }
        int end = endOfNumber(label, start);
        int otherEnd = endOfNumber(other, start);
        if (end == start || otherEnd == start) {
            return false;
        }
        String number = label.substring(start, end);
        String otherNumber = other.substring(start, otherEnd);
        return compare(number, otherNumber) > 0 && tail(label, end).equals(tail(other, otherEnd));
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

    private static int firstDifference(String label, String other) {
        int at = 0;
        while (at < label.length() && at < other.length() && label.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
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

    private static int compare(String number, String other) {
        String one = withoutZeros(number);
        String two = withoutZeros(other);
        return one.length() == two.length() ? one.compareTo(two) : Integer.compare(one.length(), two.length());
    }

    private static String withoutZeros(String number) {
        int at = 0;
        while (at < number.length() && number.charAt(at) == '0') {
            at++;
        }
        return number.substring(at);
    }
}
