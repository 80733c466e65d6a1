package org.ngopartnership.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.ngopartnership.model.Table;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleProvider;
import org.ngopartnership.validation.RuleTexts;

/**
 * The rules of this library on its types.
 *
 * @since 0.1
 */
public final class StandardRules implements RuleProvider {

    /** For the service loader. */
    public StandardRules() {}

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(
                        NgoRules.ALL,
                        CountryRules.ALL,
                        StatusRules.ALL,
                        GroupRules.ALL,
                        DocumentRules.ALL,
                        VersionRules.ALL,
                        SymbolRules.ALL,
                        SessionRules.ALL,
                        PairingRules.ALL,
                        AcronymRules.ALL,
                        TextRules.ALL,
                        CommitteeRules.ALL,
                        SeatHolders.ALL,
                        OfficeRules.ALL,
                        RegionRules.ALL,
                        GroupMembershipRules.ALL,
                        SectorRules.ALL,
                        ConferenceRules.ALL,
                        ForumRules.ALL,
                        AttendanceRules.ALL,
                        StatedTotals.ALL,
                        TopicRules.ALL,
                        MeetingRules.ALL,
                        CountRules.ALL,
                        DateWordingRules.ALL,
                        NgoDescriptionRules.ALL,
                        NgoPartnerRules.ALL,
                        RegimeRules.ALL,
                        TermRules.ALL,
                        DecisionRules.ALL,
                        EndRules.ALL,
                        ApplicationRules.ALL,
                        ApplicationDocumentRules.ALL,
                        ChecklistRules.ALL,
                        DeadlineRules.ALL,
                        RegistryRules.ALL,
                        ForumSeries.ALL,
                        ForumMandates.ALL,
                        GroupMeetings.ALL,
                        MechanismRules.ALL,
                        CommitteeElections.ALL,
                        CommitteeMembers.ALL)
                .<Rule<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(PartnershipRegistry.TABLE);
    }

    @Override
    public RuleTexts texts() {
        return RuleTexts.beside(StandardRules.class::getResourceAsStream);
    }
}
