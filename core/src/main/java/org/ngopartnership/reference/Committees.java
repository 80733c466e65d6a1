package org.ngopartnership.reference;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;

/**
 * The standing committees of which it is known what is laid down for them.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Committees {

    private final List<StandingCommittee> all;

    private Committees(List<StandingCommittee> all) {
        this.all = all;
    }

    /** {@return the committees that the file {@code committees.tsv} of this library lists with its sources} */
    public static Committees standard() {
        return Standard.COMMITTEES;
    }

    /**
     * Just these committees.
     *
     * @param committees  the committees
     * @return the committees
     */
    public static Committees of(List<StandingCommittee> committees) {
        return new Committees(List.copyOf(committees));
    }

    /** {@return the committees, in the order given} */
    public List<StandingCommittee> all() {
        return all;
    }

    /**
     * {@return the committee with a code; empty if there is none}
     *
     * @param code  the code
     */
    public Optional<StandingCommittee> find(Code code) {
        for (StandingCommittee committee : all) {
            if (committee.code().equals(code)) {
                return Optional.of(committee);
            }
        }
        return Optional.empty();
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final Committees COMMITTEES = of(Table.read(
                "committees.tsv",
                row -> new StandingCommittee(
                        row.required("code", Code::of),
                        row.list("words", " ", word -> word),
                        row.required("shortName", word -> word),
                        row.required("regime", Code::of),
                        row.required("since", EdtfDate::parse),
                        row.required("seats", Integer::valueOf),
                        row.required("associateSeats", Integer::valueOf),
                        row.required("consultativeSeats", Integer::valueOf),
                        row.required("months", Integer::valueOf),
                        row.required("conferences", Code::of),
                        row.required("forums", Code::of),
                        row.required("forumsInTerm", Integer::valueOf))));
    }
}
