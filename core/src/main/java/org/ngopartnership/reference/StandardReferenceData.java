package org.ngopartnership.reference;

import org.ngopartnership.regime.Regimes;

/** The data of this library; each part is read when it is first asked for. */
enum StandardReferenceData implements ReferenceData {
    INSTANCE;

    @Override
    public Regimes regimes() {
        return Regimes.standard();
    }

    @Override
    public Countries countries() {
        return Countries.standard();
    }

    @Override
    public ElectoralGroups electoralGroups() {
        return ElectoralGroups.standard();
    }

    @Override
    public Regions regions() {
        return Regions.standard();
    }

    @Override
    public Sectors sectors() {
        return Sectors.standard();
    }

    @Override
    public Sessions sessions() {
        return Sessions.standard();
    }

    @Override
    public Checklists checklists() {
        return Checklists.standard();
    }

    @Override
    public Glossary glossary() {
        return Glossary.standard();
    }
}
