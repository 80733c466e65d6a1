package org.ngopartnership.reference;

import java.util.List;
import org.ngopartnership.time.EdtfDate;

/**
 * The sectors and services of the Secretariat of UNESCO, as far as sources show them.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Sectors {

    private final List<SecretariatUnit> all;

    private Sectors(List<SecretariatUnit> all) {
        this.all = all;
    }

    /** {@return the units that the file {@code sectors.tsv} of this library lists with its sources} */
    public static Sectors standard() {
        return Standard.SECTORS;
    }

    /**
     * Just these units.
     *
     * @param units  the units; a code may stand several times, with other names for other times
     * @return the units
     */
    public static Sectors of(List<SecretariatUnit> units) {
        return new Sectors(List.copyOf(units));
    }

    /** {@return the units, in the order given} */
    public List<SecretariatUnit> all() {
        return all;
    }

    /**
     * The units with a code.
     *
     * @param code  the code
     * @return the units that have or had it, mostly one; none if it is not known here
     */
    public List<SecretariatUnit> find(String code) {
        return all.stream().filter(unit -> unit.code().equals(code)).toList();
    }

    /**
     * The units with a code that may have had it at a date.
     *
     * @param code  the code
     * @param date  the date
     * @return those of {@link #find(String)} whose time, where it is known, is not definitely another
     */
    public List<SecretariatUnit> find(String code, EdtfDate date) {
        return find(code).stream()
                .filter(unit -> unit.validity()
                        .map(validity -> !date.isDefinitelyAfter(validity) && !date.isDefinitelyBefore(validity))
                        .orElse(true))
                .toList();
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final Sectors SECTORS = of(Table.read(
                "sectors.tsv",
                row -> new SecretariatUnit(
                        row.required("code", code -> code),
                        row.required("kind", SecretariatUnitKind::valueOf),
                        row.text("en", "fr"),
                        row.find("validity", EdtfDate::parse),
                        row.find("shown", EdtfDate::parse),
                        row.list("sources", " ", source -> source))));
    }
}
