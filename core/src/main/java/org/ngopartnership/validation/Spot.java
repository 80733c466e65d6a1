package org.ngopartnership.validation;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.place.Place;

/**
 * A place in a record that a {@link RecordsCheck} has met, to speak at once or later.
 *
 * @since 0.1
 */
public final class Spot {

    private final RuleFinding.FoundAt at;
    private final BiConsumer<RuleFinding.FoundAt, Words> findings;

    Spot(RuleFinding.FoundAt at, BiConsumer<RuleFinding.FoundAt, Words> findings) {
        this.at = at;
        this.findings = findings;
    }

    /**
     * The rule is not kept here.
     *
     * @param namesAndValues  what the message names: name, value, name, value …
     * @throws IllegalArgumentException if a name has no value
     */
    public void report(Object... namesAndValues) {
        findings.accept(at, new Words(Parameters.of(namesAndValues), null));
    }

    /**
     * The rule is not kept here because of one value, which the finding quotes. The message may name it {@code {value}}.
     *
     * @param value  the offending value, quoted as its {@code toString()}
     * @param namesAndValues  what else the message names: name, value, name, value …
     * @throws IllegalArgumentException if a name has no value
     */
    public void reportValue(Object value, Object... namesAndValues) {
        String quoted = Finding.cut(value.toString());
        findings.accept(at, new Words(Parameters.with("value", quoted, Parameters.of(namesAndValues)), quoted));
    }

    /** {@return the way to it from the value that is judged} */
    public DataPath path() {
        return at.path();
    }

    /** {@return where in the input it stands; empty if it was not read from one} */
    public Optional<Place> place() {
        return Optional.ofNullable(at.place());
    }

    RuleFinding.FoundAt at() {
        return at;
    }

    BiConsumer<RuleFinding.FoundAt, Words> findings() {
        return findings;
    }

    /** What a finding says. */
    record Words(Map<String, String> parameters, @Nullable String value) {}
}
