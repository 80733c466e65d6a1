package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.registry.PartnershipRegistry;

/**
 * Valid samples of every type, for tests of applications that use this library: of each type a full one, with nearly
 * everything that may be said, and a minimal one.
 *
 * <pre>{@code
 * Ngo ngo = Samples.ngo();
 * Ngo regional = Samples.ngo(sample -> sample.level(Level.REGIONAL));
 * StatusPeriod period = Samples.minimalStatusPeriod(sample -> sample.since("2013"));
 * }</pre>
 *
 * <p>No standard rule finds an error or a warning in a sample, as of any day from 2021 to 2027. The samples refer to
 * each other by id, and {@link #registry(UnaryOperator[])} holds them together so that every reference resolves. All
 * organizations, persons and papers are invented. The same call always gives an equal value.
 *
 * <p>Each sample can be changed through its builder, by as many changes as are passed, one after the other; whether the
 * result is still valid is the caller's matter. A list that is set anew replaces the sample's; {@code add} adds to it.
 *
 * @since 0.1
 */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
public final class Samples extends MechanismSamples {

    private Samples() {}

    /**
     * {@return the full samples of all records together, and the minimal organization; every reference resolves, and
     * no id occurs twice}
     *
     * @param changes  changes to them
     */
    @SafeVarargs
    public static PartnershipRegistry registry(UnaryOperator<PartnershipRegistry.Builder>... changes) {
        PartnershipRegistry.Builder full = PartnershipRegistry.builder();
        for (RecordType type : RecordType.values()) {
            full.add(record(type));
        }
        return all(changes).apply(full.addNgos(minimalNgo())).build();
    }

    /**
     * {@return a registry that holds one organization and nothing else}
     *
     * @param changes  changes to it
     */
    @SafeVarargs
    public static PartnershipRegistry minimalRegistry(UnaryOperator<PartnershipRegistry.Builder>... changes) {
        return all(changes)
                .apply(PartnershipRegistry.builder().addNgos(minimalNgo()))
                .build();
    }
}
