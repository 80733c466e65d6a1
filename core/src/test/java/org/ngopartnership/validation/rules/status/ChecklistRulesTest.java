package org.ngopartnership.validation.rules.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.reference.Checklist;
import org.ngopartnership.reference.Checklists;
import org.ngopartnership.reference.ReferenceData;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.ApplicationDocument;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;

class ChecklistRulesTest {

    private static Application application(@Nullable String checklist, boolean complete, List<String> kinds) {
        List<ApplicationDocument> items = kinds.stream()
                .map(kind -> Samples.minimalApplicationDocument(document -> document.kind(kind)))
                .toList();
        return Samples.minimalApplication(application -> application
                .checklist(Optional.ofNullable(checklist).map(Code::of))
                .documents(Samples.applicationDocuments(
                        documents -> documents.complete(complete).items(items))));
    }

    /** What a version asks for. */
    private static List<String> items(String checklist) {
        return new ArrayList<>(Checklists.standard().find(Code.of(checklist)).orElseThrow().items().stream()
                .map(item -> item.kind().text())
                .toList());
    }

    private static List<String> without(String kind, List<String> kinds) {
        return kinds.stream().filter(each -> !each.equals(kind)).toList();
    }

    private static List<String> with(String kind, List<String> kinds) {
        List<String> more = new ArrayList<>(kinds);
        more.add(kind);
        return more;
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSULTATIVE_OLDER", "CONSULTATIVE_NEWER", "ASSOCIATE_OLDER"})
    void eachItemOfItsVersionIsAskedFor(String version) {
        List<String> items = items(version);
        assertThat(Judge.places("APP-002", application(version, true, items))).isEmpty();
        assertThat(items)
                .allSatisfy(item -> assertThat(
                                Judge.messages("APP-002", application(version, true, without(item, items))))
                        .singleElement()
                        .asString()
                        .contains(version + " asks for: " + item + "."));
        assertThat(Judge.places("APP-002", application(version, true, List.of())))
                .containsExactly("/documents");
    }

    @Test
    void anOpenListOrOneOfNoStatedVersionMayHoldMore() {
        List<String> kinds = without("STATUTES", items("CONSULTATIVE_NEWER"));
        assertThat(Judge.places("APP-002", application("CONSULTATIVE_NEWER", false, kinds)))
                .isEmpty();
        assertThat(Judge.places("APP-002", application(null, true, kinds))).isEmpty();
        assertThat(Judge.places("APP-002", application("CONSULTATIVE_OF_1950", true, kinds)))
                .isEmpty();
        assertThat(Judge.places(
                        "APP-002",
                        application(null, true, kinds)
                                .withChecklist(Code.of("CONSULTATIVE_NEWER"))
                                .withDocuments(Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BYLAWS, STATUTES, 0",
        "APPLICATION_FORM, STATUTES, 1",
        "COOPERATION_DESCRIPTION, STATUTES, 1",
        "FINANCIAL_REPORT, FINANCIAL_STATEMENT, 0",
        "FINANCIAL_REPORT, STATUTES, 1"
    })
    void aDocumentOfAnUnknownKindMayBeWhatIsMissing(String kind, String missing, int findings) {
        List<String> kinds = with(kind, without(missing, items("CONSULTATIVE_NEWER")));
        assertThat(Judge.places("APP-002", application("CONSULTATIVE_NEWER", true, kinds)))
                .hasSize(findings);
    }

    @Test
    void oneDocumentOfAnUnknownKindIsNotTwo() {
        List<String> kinds = with("BYLAWS", without("COVER_LETTER", without("STATUTES", items("CONSULTATIVE_NEWER"))));
        assertThat(Judge.messages("APP-002", application("CONSULTATIVE_NEWER", true, kinds)))
                .singleElement()
                .asString()
                .contains("COVER_LETTER, STATUTES");
    }

    @Test
    void aCallersVersionIsAskedFor() {
        Checklists ours = Checklists.standard()
                .with(new Checklist(
                        Code.of("OURS"),
                        Checklists.standard()
                                .find(Code.of("ASSOCIATE_OLDER"))
                                .orElseThrow()
                                .items()));
        Application application = application("OURS", true, List.of("MEMBER_LIST", "ACTIVITY_REPORT"));
        assertThat(PartnershipValidator.standard()
                        .asOf(Judge.DAY)
                        .withReferenceData(ReferenceData.standard().withChecklists(ours))
                        .validate(application)
                        .findings())
                .extracting(Finding::getRule)
                .containsExactly("APP-002");
    }
}
