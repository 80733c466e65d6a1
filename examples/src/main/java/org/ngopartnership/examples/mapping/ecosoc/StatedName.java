package org.ngopartnership.examples.mapping.ecosoc;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ngopartnership.value.Code;

/**
 * A name as the lists write it, with the status of the organization inside: "(special, 2011)", "(Special 2011)",
 * "(roster; 1978)", "(in special consultative status)", ", in special consultative status".
 *
 * @param literal  what is written
 * @param name  the name without the status
 * @param status  the status; empty if none is written
 * @param year  the year beside it; empty if none is written
 */
record StatedName(String literal, String name, Optional<Code> status, Optional<String> year) {

    private static final Pattern STATUS = Pattern.compile(
            "(?<name>.+?)(?:\\s*\\(\\s*|,\\s*)(?:in\\s+)?(?<status>general|special|roster)(?:\\s+consultative\\s+status)?"
                    + "(?:\\s*[,;]?\\s*(?<year>\\d{4}))?\\s*\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NO_STATUS = Pattern.compile(
            "(?<name>.+?)(?:\\s*\\(\\s*|,\\s*)(?:an\\s+)?(?:organization\\s+)?not\\s+in\\s+status\\s+with\\s+the\\s+Council\\s*\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static StatedName of(String literal) {
        String text = literal.strip();
        Matcher withStatus = STATUS.matcher(text);
        if (withStatus.matches()) {
            return new StatedName(
                    text,
                    withStatus.group("name"),
                    Optional.of(Code.of(withStatus.group("status").toUpperCase(Locale.ROOT))),
                    Optional.ofNullable(withStatus.group("year")));
        }
        Matcher withoutStatus = NO_STATUS.matcher(text);
        String name = withoutStatus.matches() ? withoutStatus.group("name") : text;
        return new StatedName(text, name, Optional.empty(), Optional.empty());
    }

    /** What is written about the status, for example {@code special, 2011}. */
    String wording() {
        return literal.substring(name.length()).replaceAll("^[\\s,(]+|[\\s)]+$", "");
    }
}
