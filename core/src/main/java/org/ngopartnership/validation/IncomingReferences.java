package org.ngopartnership.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordRef;

/**
 * Who refers to a record: the references of a registry, by the id they lead to.
 *
 * <p>The way back, from a reference to its record, is {@link PartnershipRegistry#resolve(RecordRef)}. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class IncomingReferences {

    private final Map<String, List<Reference>> byTarget;

    private IncomingReferences(Map<String, List<Reference>> byTarget) {
        this.byTarget = byTarget;
    }

    /**
     * A place in a record that refers to another, or to itself.
     *
     * @param from  the record
     * @param path  the place in it, for example {@code /members/items/0/id}
     * @param to  the reference that stands there
     */
    public record Reference(PartnershipRecord from, DataPath path, RecordRef to) {}

    /**
     * Goes through all records of a registry once.
     *
     * @param registry  the registry
     * @return its references
     */
    public static IncomingReferences in(PartnershipRegistry registry) {
        Plans plans = RuleCatalogue.standard().plans(RuleOptions.STANDARD);
        Map<String, List<Reference>> byTarget = new HashMap<>();
        registry.records()
                .forEach(from -> plans.references(
                        from,
                        met -> byTarget.computeIfAbsent(met.to().id(), id -> new ArrayList<>())
                                .add(new Reference(from, met.path(), met.to()))));
        byTarget.replaceAll((id, references) -> List.copyOf(references));
        return new IncomingReferences(byTarget);
    }

    /**
     * The references to a record.
     *
     * @param id  the id of the record, which need not be in the registry
     * @return the references in the order of the records, and of the properties in each
     */
    public List<Reference> to(String id) {
        return byTarget.getOrDefault(id, List.of());
    }
}
