package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.place.Place;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.value.Party;

class RecordsJudgeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final PartnershipValidator VALIDATOR =
            PartnershipValidator.standard().asOf(DAY);
    private static final PartnershipRegistry TWO_ELEVENTH =
            Samples.registry(registry -> registry.forums(List.of(forum("a", "2019-12"), forum("b", "2020-12"))));

    private static Forum forum(String id, String dates) {
        return Samples.forum(forum -> forum.id(id).ordinal(11).dates(dates));
    }

    @Test
    void aFindingNamesTheRecordAndThePlaceInIt() {
        List<Finding> findings = VALIDATOR.validate(TWO_ELEVENTH).findings().stream()
                .filter(finding -> finding.getRule().equals("FOR-001"))
                .toList();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.getRecord()).contains("b");
            assertThat(finding.getPointer()).isEqualTo("/ordinal");
            assertThat(finding.getValue()).contains("11");
        });
    }

    @Test
    void recordsMetOneByOneGiveTheSameAndKeepTheirPlaces() {
        List<RuleFinding> findings = new ArrayList<>();
        RecordsJudge across = VALIDATOR.without("REL").judge(findings::add);
        Place place = new Place("forums.ndjson", 2, 14, 99);
        TWO_ELEVENTH.getForums().forEach(forum -> across.record(forum, path -> Optional.of(place)));
        across.finish(References.CLOSED);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("FOR-001");
            assertThat(finding.place()).contains(place);
        });
    }

    @Test
    void theOrderOfRecordsDoesNotMatter() {
        Conference conference = Samples.conference();
        Mechanism mechanism = Samples.mechanism(sample -> sample.addValidations(
                Samples.mechanismValidation(validation -> validation.by(Party.id("icngo-2016")))));
        for (int first = 0; first < 2; first++) {
            List<RuleFinding> findings = new ArrayList<>();
            RecordsJudge across = VALIDATOR.without("REL").judge(findings::add);
            across.record(first == 0 ? conference : mechanism, path -> Optional.empty());
            across.record(first == 0 ? mechanism : conference, path -> Optional.empty());
            across.finish(References.CLOSED);
            assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("MEC-002");
        }
    }

    @Test
    void rulesAreTurnedOffAndReweighedLikeAnyOther() {
        assertThat(VALIDATOR.without("FOR-001").validate(TWO_ELEVENTH).findings())
                .noneMatch(finding -> finding.getRule().equals("FOR-001"));
        assertThat(VALIDATOR
                        .withSeverity("FOR-001", Severity.INFO)
                        .validate(TWO_ELEVENTH)
                        .hasErrors())
                .isFalse();
    }

    @Test
    void beanValidationFindsTheSame() {
        try (Differential both = Differential.standard(DAY)) {
            assertThat(both.check(TWO_ELEVENTH))
                    .anyMatch(found -> found.startsWith("FOR-001|ERROR|/forums/1/ordinal|"));
        }
    }

    @Test
    void aRuleThatFailsIsNamed() {
        Rule<PartnershipRegistry> broken = Rule.of(PartnershipRegistry.class, "OWN-001")
                .error()
                .check((registry, context, sink) -> {})
                .checkAcross(() -> (met, context) -> {
                    throw new IllegalArgumentException("no");
                });
        PartnershipValidator validator = VALIDATOR.withRule(broken, "broken");
        assertThatThrownBy(() -> validator.validate(TWO_ELEVENTH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("OWN-001")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }
}
