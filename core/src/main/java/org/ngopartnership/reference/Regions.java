package org.ngopartnership.reference;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.value.Code;

/**
 * The regions for regional activities; not to be mixed with the {@link ElectoralGroups}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Regions {

    private final List<ActivityRegion> all;

    private Regions(List<ActivityRegion> all) {
        this.all = all;
    }

    /** {@return the five regions that the file {@code regions.tsv} of this library lists with its sources} */
    public static Regions standard() {
        return Standard.REGIONS;
    }

    /**
     * Just these regions.
     *
     * @param regions  the regions
     * @return the regions
     */
    public static Regions of(List<ActivityRegion> regions) {
        return new Regions(List.copyOf(regions));
    }

    /** {@return the regions, in the order given} */
    public List<ActivityRegion> all() {
        return all;
    }

    /**
     * {@return the region with a code; empty if there is none}
     *
     * @param code  the code
     */
    public Optional<ActivityRegion> find(Code code) {
        return all.stream().filter(region -> region.code().equals(code)).findFirst();
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final Regions REGIONS = of(Table.read(
                "regions.tsv", row -> new ActivityRegion(row.required("code", Code::of), row.text("en", "fr"))));
    }
}
