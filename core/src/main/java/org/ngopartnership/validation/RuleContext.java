package org.ngopartnership.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.regime.Regimes;

/**
 * What a judgement depends on beside the value: the day, the languages asked for, the regimes.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RuleContext {

    private final Supplier<LocalDate> day;
    private final List<String> requiredLanguages;
    private final Regimes regimes;
    private @Nullable LocalDate asOf;

    private RuleContext(
            Supplier<LocalDate> day, @Nullable LocalDate asOf, List<String> requiredLanguages, Regimes regimes) {
        this.day = day;
        this.asOf = asOf;
        this.requiredLanguages = requiredLanguages;
        this.regimes = regimes;
    }

    /**
     * A context of a day and the standard regimes, without any language asked for.
     *
     * @param asOf  the day of judgement
     * @return the context
     */
    public static RuleContext on(LocalDate asOf) {
        return of(asOf, List.of(), Regimes.standard());
    }

    static RuleContext of(LocalDate asOf, List<String> requiredLanguages, Regimes regimes) {
        return new RuleContext(() -> asOf, asOf, requiredLanguages, regimes);
    }

    /** A context whose day is read from a clock once a rule asks for it. */
    static RuleContext by(Supplier<Clock> clock) {
        return new RuleContext(() -> LocalDate.now(clock.get()), null, List.of(), Regimes.standard());
    }

    /**
     * The day of judgement; "today" for a rule is this day and no other.
     *
     * @return the day
     */
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
     * The regimes by which statuses are judged.
     *
     * @return the regimes
     */
    public Regimes regimes() {
        return regimes;
    }
}
