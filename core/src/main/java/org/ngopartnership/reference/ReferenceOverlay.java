package org.ngopartnership.reference;

import java.util.Objects;
import java.util.function.Supplier;
import org.ngopartnership.regime.Regimes;

/**
 * Other data, of which one part is replaced.
 *
 * @param other  the other data
 * @param wanted  what stands for its part of this type
 */
record ReferenceOverlay(ReferenceData other, Object wanted) implements ReferenceData {

    ReferenceOverlay {
        Objects.requireNonNull(wanted, "wanted");
    }

    private <T> T part(Class<T> type, Supplier<T> otherwise) {
        return type.isInstance(wanted) ? type.cast(wanted) : otherwise.get();
    }

    @Override
    public Regimes regimes() {
        return part(Regimes.class, other::regimes);
    }

    @Override
    public Countries countries() {
        return part(Countries.class, other::countries);
    }

    @Override
    public ElectoralGroups electoralGroups() {
        return part(ElectoralGroups.class, other::electoralGroups);
    }

    @Override
    public Regions regions() {
        return part(Regions.class, other::regions);
    }

    @Override
    public Sectors sectors() {
        return part(Sectors.class, other::sectors);
    }

    @Override
    public Sessions sessions() {
        return part(Sessions.class, other::sessions);
    }

    @Override
    public Checklists checklists() {
        return part(Checklists.class, other::checklists);
    }

    @Override
    public Glossary glossary() {
        return part(Glossary.class, other::glossary);
    }

    @Override
    public Committees committees() {
        return part(Committees.class, other::committees);
    }
}
