package org.ngopartnership.json.internal.tables;

import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.ConstantCodec;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.registry.PartnershipRegistry;

/** The table of a registry. */
public final class RegistryTable {

    /** The table. */
    public static final Binding<PartnershipRegistry, PartnershipRegistry.Builder> REGISTRY = Binding.of(
                    "Registry", PartnershipRegistry::builder, PartnershipRegistry.Builder::build)
            .required(
                    EntityTypes.SCHEMA_VERSION,
                    new ConstantCodec(EntityTypes.VERSION),
                    RegistryTable::setVersion,
                    registry -> EntityTypes.VERSION)
            .list("ngos", OrganizationTables.NGO, PartnershipRegistry.Builder::addNgos, PartnershipRegistry::getNgos)
            .list(
                    "conferences",
                    EventTables.CONFERENCE,
                    PartnershipRegistry.Builder::addConferences,
                    PartnershipRegistry::getConferences)
            .list(
                    "committees",
                    CommitteeTables.COMMITTEE,
                    PartnershipRegistry.Builder::addCommittees,
                    PartnershipRegistry::getCommittees)
            .list(
                    "workingGroups",
                    GovernanceTables.WORKING_GROUP,
                    PartnershipRegistry.Builder::addWorkingGroups,
                    PartnershipRegistry::getWorkingGroups)
            .list("forums", EventTables.FORUM, PartnershipRegistry.Builder::addForums, PartnershipRegistry::getForums)
            .list(
                    "meetings",
                    EventTables.MEETING,
                    PartnershipRegistry.Builder::addMeetings,
                    PartnershipRegistry::getMeetings)
            .list(
                    "documents",
                    DocumentTables.BILINGUAL_DOCUMENT,
                    PartnershipRegistry.Builder::addDocuments,
                    PartnershipRegistry::getDocuments)
            .list(
                    "mechanisms",
                    GovernanceTables.MECHANISM,
                    PartnershipRegistry.Builder::addMechanisms,
                    PartnershipRegistry::getMechanisms)
            .build();

    private RegistryTable() {}

    private static void setVersion(PartnershipRegistry.Builder builder, String version) {
        // there is one version only, and the codec has made sure of it
    }
}
