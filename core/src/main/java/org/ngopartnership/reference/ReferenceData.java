package org.ngopartnership.reference;

import org.ngopartnership.regime.Regimes;

/**
 * What a judgement looks up and no record says, in parts.
 *
 * <p>{@link #standard()} reads each part from a file of this library, which names its sources, when it is first asked for.
 * A caller replaces a part,
 *
 * <pre>{@code ReferenceData.standard().withRegimes(Regimes.standard().with(ours))}</pre>
 *
 * <p>or implements this interface. An implementation always gives the same values and may be asked from several threads;
 * those of this library are immutable.
 *
 * @since 0.1
 */
public interface ReferenceData {

    /** {@return the rules of organizations for their partners} */
    Regimes regimes();

    /** {@return the codes for countries} */
    Countries countries();

    /** {@return the electoral groups with their members} */
    ElectoralGroups electoralGroups();

    /** {@return the regions for activities} */
    Regions regions();

    /** {@return the sectors and services of the Secretariat} */
    Sectors sectors();

    /** {@return the sessions of the governing bodies} */
    Sessions sessions();

    /** {@return the versions of the lists of documents to submit} */
    Checklists checklists();

    /** {@return the terms} */
    Glossary glossary();

    /** {@return the standing committees with what is laid down for them} */
    default Committees committees() {
        return Committees.standard();
    }

    /** {@return the data of this library} */
    static ReferenceData standard() {
        return StandardReferenceData.INSTANCE;
    }

    /**
     * {@return this data with the rules of organizations for their partners replaced}
     *
     * @param wanted  what to use instead
     */
    default ReferenceData withRegimes(Regimes wanted) {
        return new ReferenceOverlay(this, wanted);
    }

    /**
     * {@return this data with the codes for countries replaced}
     *
     * @param wanted  what to use instead
     */
    default ReferenceData withCountries(Countries wanted) {
        return new ReferenceOverlay(this, wanted);
    }

    /**
     * {@return this data with the electoral groups with their members replaced}
     *
     * @param wanted  what to use instead
     */
    default ReferenceData withElectoralGroups(ElectoralGroups wanted) {
        return new ReferenceOverlay(this, wanted);
    }

    /**
     * {@return this data with the regions for activities replaced}
     *
     * @param wanted  what to use instead
     */
    default ReferenceData withRegions(Regions wanted) {
        return new ReferenceOverlay(this, wanted);
    }

    /**
     * {@return this data with the sectors and services of the Secretariat replaced}
     *
     * @param wanted  what to use instead
     */
    default ReferenceData withSectors(Sectors wanted) {
        return new ReferenceOverlay(this, wanted);
    }

    /**
     * {@return this data with the sessions of the governing bodies replaced}
     *
     * @param wanted  what to use instead
     */
    default ReferenceData withSessions(Sessions wanted) {
        return new ReferenceOverlay(this, wanted);
    }

    /**
     * {@return this data with the versions of the lists of documents to submit replaced}
     *
     * @param wanted  what to use instead
     */
    default ReferenceData withChecklists(Checklists wanted) {
        return new ReferenceOverlay(this, wanted);
    }

    /**
     * {@return this data with the terms replaced}
     *
     * @param wanted  what to use instead
     */
    default ReferenceData withGlossary(Glossary wanted) {
        return new ReferenceOverlay(this, wanted);
    }

    /**
     * {@return this data with the standing committees replaced}
     *
     * @param wanted  what to use instead
     */
    default ReferenceData withCommittees(Committees wanted) {
        return new ReferenceOverlay(this, wanted);
    }
}
