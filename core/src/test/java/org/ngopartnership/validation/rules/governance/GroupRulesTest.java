package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.MembershipKind;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Party;

class GroupRulesTest {

    @Test
    void aGroupHasAParent() {
        assertThat(Judge.places("WGP-001", Samples.workingGroup(group -> group.parent(Optional.empty()))))
                .containsExactly("/parent");
        assertThat(Judge.places("WGP-001", Samples.workingGroup())).isEmpty();
        assertThat(Judge.places("WGP-001", Samples.minimalWorkingGroup())).isEmpty();
    }

    @Test
    void aGroupIsNamedInBothLanguages() {
        WorkingGroup group = Samples.workingGroup();
        assertThat(Judge.places("WGP-002", group)).isEmpty();
        assertThat(Judge.places("WGP-002", group.withName(LocalizedText.of("und", "Lectio"))))
                .as("in a language nobody knows")
                .isEmpty();
        assertThat(Judge.messages("WGP-002", group.withName(LocalizedText.fr("Lecture"))))
                .containsExactly("The name is not given in the language \"en\".");
        assertThat(Judge.places("WGP-002", group.withName(LocalizedText.empty())))
                .containsExactly("/name", "/name");
    }

    private static WorkingGroup requested(String request, String created) {
        return Samples.workingGroup(
                group -> group.created(created).inResponseTo(Samples.request(sample -> sample.date(request))));
    }

    @ParameterizedTest
    @CsvSource({"2018-12, 2019", "2019, 2019", "2019-06, 2019", "2020?, 2019", "2018, 2019-37"})
    void aRequestThatMayComeBeforeIsNotReported(String request, String created) {
        assertThat(Judge.places("WGP-006", requested(request, created))).isEmpty();
    }

    @Test
    void aRequestAfterTheCreationIsReported() {
        assertThat(Judge.places("WGP-006", requested("2020", "2019"))).containsExactly("/inResponseTo/date");
        WorkingGroup group = requested("2020", "2019");
        assertThat(Judge.places("WGP-006", group.withInResponseTo(Optional.empty())))
                .isEmpty();
        assertThat(Judge.places("WGP-006", group.withCreated(Optional.empty()))).isEmpty();
    }

    private static List<String> withPartnersAnd(CompositionPart others) {
        return Judge.places("WGP-004", Samples.composition(composition -> composition.addParts(others)));
    }

    @Test
    void membersWithoutPartnershipAreWorthKnowing() {
        CompositionPart others = Samples.compositionPart(part -> part.kind(MembershipKind.NON_PARTNER));
        assertThat(Judge.places("WGP-004", Samples.composition())).isEmpty();
        assertThat(withPartnersAnd(others.withCount(Count.exactly(1)))).containsExactly("/parts/1");
        assertThat(withPartnersAnd(others.withCount(Optional.empty()))).containsExactly("/parts/1");
        assertThat(withPartnersAnd(others.withCount(Count.exactly(0)))).isEmpty();
    }

    private static List<String> listed(Ngo ngo, @Nullable String created) {
        return Judge.places(
                "WGP-004",
                Samples.registry(registry -> registry.ngos(List.of(ngo))
                        .workingGroups(List.of(Samples.minimalWorkingGroup(group -> group.created(
                                        Optional.ofNullable(created).map(EdtfDate::parse))
                                .members(Samples.minimalMemberRoster(roster ->
                                        roster.addItems(Party.name(LocalizedText.en("X")), Party.id("x")))))))));
    }

    private static Ngo partner(boolean complete, StatusPeriod... history) {
        return Samples.minimalNgo(ngo -> ngo.id("x")
                .partnerships(List.of(Samples.minimalPartnership(
                        unesco -> unesco.historyComplete(complete).history(List.of(history))))));
    }

    private static StatusPeriod until(@Nullable String until) {
        return Samples.minimalStatusPeriod(
                period -> period.since("2012").until(Optional.ofNullable(until).map(EdtfDate::parse)));
    }

    @Test
    void aListedMemberWhoseHistoryIsOverIsNoPartner() {
        assertThat(listed(partner(false, until("2015")), "2019")).containsExactly("/members/items/2");
        assertThat(listed(partner(false, until("2015")), null)).containsExactly("/members/items/2");
        assertThat(listed(partner(true), "2019")).containsExactly("/members/items/2");
        assertThat(listed(partner(false), "2019")).isEmpty();
        assertThat(listed(Samples.minimalNgo(ngo -> ngo.id("x")), "2019")).isEmpty();
        assertThat(listed(partner(false, until("2015")).withId("y"), "2019")).isEmpty();
        assertThat(listed(partner(true, until(null)), "2019")).isEmpty();
        assertThat(listed(partner(true, until("2015"), until(null)), "2019")).isEmpty();
        assertThat(listed(partner(false, until("2019")), "2019")).isEmpty();
        assertThat(listed(partner(false, until("2025")), null)).isEmpty();
        assertThat(listed(partner(false, until("2018?")), "2019")).isEmpty();
        StatusPeriod nobodyKnowsWhen = until(null).withEndReason(Code.of("REMOVAL"));
        assertThat(listed(partner(false, nobodyKnowsWhen), "2019")).isEmpty();
    }
}
