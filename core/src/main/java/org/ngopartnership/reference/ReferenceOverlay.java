package org.ngopartnership.reference;

import org.ngopartnership.regime.Regimes;

/** Other data, of which a subclass replaces a part. */
abstract class ReferenceOverlay implements ReferenceData {

    private final ReferenceData other;

    ReferenceOverlay(ReferenceData other) {
        this.other = other;
    }

    @Override
    public Regimes regimes() {
        return other.regimes();
    }

    @Override
    public Countries countries() {
        return other.countries();
    }

    @Override
    public ElectoralGroups electoralGroups() {
        return other.electoralGroups();
    }

    @Override
    public Regions regions() {
        return other.regions();
    }

    @Override
    public Sectors sectors() {
        return other.sectors();
    }

    @Override
    public Sessions sessions() {
        return other.sessions();
    }

    @Override
    public Checklists checklists() {
        return other.checklists();
    }

    @Override
    public Glossary glossary() {
        return other.glossary();
    }
}
