package org.ngopartnership.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.reference.ReferenceData;
import org.ngopartnership.regime.Regimes;

/**
 * What a judgement depends on beside the value: the day, the languages asked for, the reference data.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RuleContext {

    private static final long SECONDS_A_DAY = 24 * 60 * 60;

    private final Supplier<LocalDate> day;
    private final List<String> requiredLanguages;
    private final ReferenceData reference;
    private final References references;
    private @Nullable LocalDate asOf;
    private @Nullable Regimes regimes;

    private RuleContext(
            Supplier<LocalDate> day,
            @Nullable LocalDate asOf,
            List<String> requiredLanguages,
            ReferenceData reference,
            References references) {
        this.day = day;
        this.asOf = asOf;
        this.requiredLanguages = requiredLanguages;
        this.reference = reference;
        this.references = references;
    }

    /**
     * {@return a context of a day and the standard reference data, without any language asked for}
     *
     * @param asOf  the day of judgement
     */
    public static RuleContext on(LocalDate asOf) {
        return of(asOf, List.of(), ReferenceData.standard());
    }

    static RuleContext of(LocalDate asOf, List<String> requiredLanguages, ReferenceData reference) {
        return new RuleContext(() -> asOf, asOf, requiredLanguages, reference, References.CLOSED);
    }

    /** A context whose day is read from a clock once a rule asks for it. */
    static RuleContext by(Supplier<Clock> clock, List<String> requiredLanguages, ReferenceData reference) {
        return new RuleContext(() -> day(clock.get()), null, requiredLanguages, reference, References.CLOSED);
    }

    /** The day that a clock shows; {@code LocalDate.now(clock)} makes the rules of a fixed offset anew each time. */
    private static LocalDate day(Clock clock) {
        if (clock.getZone() instanceof ZoneOffset offset) {
            long seconds = clock.instant().getEpochSecond() + offset.getTotalSeconds();
            return LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_A_DAY));
        }
        return LocalDate.now(clock);
    }

    /** The same of an input that is whole or a part. */
    RuleContext withReferences(References wanted) {
        return new RuleContext(this::asOf, null, requiredLanguages, reference, wanted);
    }

    /** {@return the day of judgement; "today" for a rule is this day and no other} */
    public LocalDate asOf() {
        LocalDate known = asOf;
        if (known == null) {
            known = day.get();
            asOf = known;
        }
        return known;
    }

    /**
     * The languages in which texts are asked for, as BCP 47 tags.
     *
     * @return the tags in the caller's order; empty if the caller asks for none
     */
    public List<String> requiredLanguages() {
        return requiredLanguages;
    }

    /**
     * What no record says: countries, sessions, checklists and so on.
     *
     * @return the reference data
     */
    public ReferenceData reference() {
        return reference;
    }

    /**
     * Whether the input is whole or a part; known to a {@link RecordsCheck} when all records have been met.
     *
     * @return how references to records outside are judged
     */
    public References references() {
        return references;
    }

    /** {@return the regimes by which statuses are judged, {@code reference().regimes()}} */
    public Regimes regimes() {
        Regimes known = regimes;
        if (known == null) {
            known = reference.regimes();
            regimes = known;
        }
        return known;
    }
}
