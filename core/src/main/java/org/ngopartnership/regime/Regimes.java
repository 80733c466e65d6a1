package org.ngopartnership.regime;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.value.Code;

/**
 * The regimes that a judgement knows.
 *
 * <p>{@link #standard()} are those of UNESCO, read from a file of this library that names its sources. A caller may use
 * others instead: {@code Regimes.of(list)}, or the standard ones and more: {@code Regimes.standard().with(regime)}.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Regimes {

    private final Map<Code, Regime> byId;
    private final Map<Code, Map<Code, Optional<RegimeStatus>>> statuses = new HashMap<>();

    private Regimes(Map<Code, Regime> byId) {
        this.byId = byId;
        byId.forEach((id, regime) -> statuses.put(id, statusesOf(regime)));
    }

    private static Map<Code, Optional<RegimeStatus>> statusesOf(Regime regime) {
        Map<Code, Optional<RegimeStatus>> byCode = new HashMap<>();
        regime.getStatuses().forEach(status -> byCode.putIfAbsent(status.getCode(), Optional.of(status)));
        return byCode;
    }

    /**
     * The regimes of UNESCO.
     *
     * @return the regimes of 1966, 1995 and 2011, and of foundations since 1991
     */
    public static Regimes standard() {
        return Standard.REGIMES;
    }

    /**
     * Just these regimes.
     *
     * @param regimes  the regimes; of two with one id the later is taken
     * @return the regimes
     */
    public static Regimes of(List<Regime> regimes) {
        Map<Code, Regime> byId = new LinkedHashMap<>();
        regimes.forEach(regime -> byId.put(regime.getId(), regime));
        return new Regimes(byId);
    }

    /**
     * These regimes and one more.
     *
     * @param regime  the regime to add; it replaces one of the same id
     * @return the regimes
     */
    public Regimes with(Regime regime) {
        Map<Code, Regime> more = new LinkedHashMap<>(byId);
        more.put(regime.getId(), regime);
        return new Regimes(more);
    }

    /**
     * The regime with an id.
     *
     * @param id  the id, for example {@code UNESCO_2011}
     * @return the regime; empty if it is not known here
     */
    public Optional<Regime> find(Code id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * A status of a regime.
     *
     * @param regime  the id of the regime
     * @param status  the code of the status
     * @return the status; empty if the regime is not known here, or does not know the status
     */
    public Optional<RegimeStatus> status(Code regime, Code status) {
        Map<Code, Optional<RegimeStatus>> known = statuses.get(regime);
        Optional<RegimeStatus> found = known == null ? null : known.get(status);
        return found == null ? Optional.empty() : found;
    }

    /** {@return all regimes, in the order they were given} */
    public List<Regime> all() {
        return List.copyOf(byId.values());
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final Regimes REGIMES = of(RegimeFile.read("regimes.properties"));
    }
}
