package org.ngopartnership.regime;

import java.io.Reader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.value.Code;

/**
 * The regimes that a judgement knows.
 *
 * <p>{@link #standard()} are those of UNESCO and of some comparable organizations, read from a file of this library that
 * names its sources. A caller may use others instead: {@code Regimes.of(list)} or {@link #read}, or the standard ones and
 * more: {@code Regimes.standard().with(regime)}.
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
     * The regimes of UNESCO of 1946, 1960, 1966, 1995 and 2011, of its foundations since 1991, and as far as sources
     * were read those of ECOSOC, the Council of Europe, the WHO, the FAO, the ILO and the convention of 2003.
     *
     * @return the regimes, those of one organization together, the oldest first
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
     * Reads regimes from a text of lines {@code key=value}, such as a file of the caller's. The key {@code regimes} lists
     * the ids with blanks between them:
     *
     * <pre>{@code
     * regimes=OURS_2020
     * OURS_2020.organization=OURS
     * OURS_2020.name.en=partnership
     * OURS_2020.validity=2020/..
     * OURS_2020.statuses=GUEST PARTNER
     * OURS_2020.GUEST.rank=1
     * OURS_2020.PARTNER.rank=2
     * OURS_2020.PARTNER.levels=NATIONAL INTERNATIONAL
     * OURS_2020.PARTNER.deadline=--11-30
     * }</pre>
     *
     * <p>Of a regime are further read {@code instrument}, {@code transition}, {@code sources}; of a status what
     * {@link RegimeStatus} has, under the same names. Lines that begin with {@code #} and blank lines are skipped.
     *
     * @param reader  the text; it is read to its end and closed
     * @return the regimes
     * @throws IllegalArgumentException if a line cannot be read, a key is missing, stands twice or is not known; the
     *     message names the line and the key
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static Regimes read(Reader reader) {
        return of(RegimeFile.read(reader));
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
     * {@return the regime with an id; empty if it is not known here}
     *
     * @param id  the id, for example {@code UNESCO_2011}
     */
    public Optional<Regime> find(Code id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return a status of a regime; empty if the regime is not known here, or does not know the status}
     *
     * @param regime  the id of the regime
     * @param status  the code of the status
     */
    public Optional<RegimeStatus> status(Code regime, Code status) {
        Map<Code, Optional<RegimeStatus>> known = statuses.get(regime);
        Optional<RegimeStatus> found = known == null ? null : known.get(status);
        return found == null ? Optional.empty() : found;
    }

    /**
     * {@return the regimes of an organization, in the order they were given; none if it is not known here}
     *
     * @param organization  the organization, for example {@code UNESCO}
     */
    public List<Regime> ofOrganization(Code organization) {
        return byId.values().stream()
                .filter(regime -> regime.getOrganization().equals(organization))
                .toList();
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
