package org.ngopartnership.validation;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.place.Place;

/**
 * One thing that a rule, or the reading of an input, has to say: what, how grave, where, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
public interface Finding {

    /** The longest value quoted in a finding, in UTF-16 units; longer ones are cut and end in an ellipsis. */
    int MAX_VALUE_LENGTH = 80;

    /** {@return the id of the rule, for example {@code PST-003}} */
    String getRule();

    /**
     * How much the finding weighs; the caller's options may have changed what the rule says.
     *
     * @return the severity
     */
    Severity getSeverity();

    /**
     * What is wrong and what to do, in the language of the report.
     *
     * @return a sentence or two
     */
    String getMessage();

    /**
     * The values named in the message, by name.
     *
     * @return the values, in the order the rule gave them
     */
    Map<String, String> getParameters();

    /**
     * {@return the id of the record the finding is about; empty for a finding about the whole input, or a record
     * without usable id}
     */
    Optional<String> getRecord();

    /** {@return the JSON Pointer (RFC 6901) inside the record; empty text for the record itself} */
    String getPointer();

    /**
     * The offending value as written, cut at {@value #MAX_VALUE_LENGTH} characters.
     *
     * @return the value, if it is a single one
     */
    Optional<String> getValue();

    /**
     * Where in the input it stands.
     *
     * @return the place; empty for a value that was not read from an input
     */
    Optional<Place> getPlace();

    /**
     * A text as findings quote it: of at most {@value #MAX_VALUE_LENGTH} UTF-16 units, no character cut in two.
     *
     * @param text  the text
     * @return the text, or its beginning and an ellipsis
     */
    static String cut(String text) {
        if (text.length() <= MAX_VALUE_LENGTH) {
            return text;
        }
        int end = MAX_VALUE_LENGTH - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** {@return a builder without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Finding}. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
