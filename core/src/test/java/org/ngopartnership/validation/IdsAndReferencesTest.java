package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.validation.toy.ToySamples.DAY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.toy.ToyClub;
import org.ngopartnership.validation.toy.ToyPaper;
import org.ngopartnership.validation.toy.ToyParty;
import org.ngopartnership.validation.toy.ToyRules;
import org.ngopartnership.validation.toy.ToySamples;
import org.ngopartnership.value.RecordRef;

/** Ids and references of records met one by one. */
class IdsAndReferencesTest {

    private final List<RuleFinding> found = new ArrayList<>();
    private final PartnershipValidator validator =
            PartnershipValidator.of(RuleCatalogue.of(List.of(new ToyRules()))).asOf(DAY);
    private RecordsJudge check = validator.judge(found::add);

    private static RecordText line(int line) {
        return path ->
                Optional.of(new Place("in.ndjson", line, 1 + path.toPointer().length(), 100L * line));
    }

    private static ToyClub club(String id) {
        return ToySamples.valid(id);
    }

    private static ToyClub child(String id, String parent) {
        return ToyClub.builder().from(club(id)).parent(RecordRef.of(parent)).build();
    }

    private static ToyClub author(String id, String... papers) {
        return ToyClub.builder()
                .from(club(id))
                .papers(List.of(papers).stream().map(RecordRef::of).toList())
                .build();
    }

    private static ToyPaper paper(String id) {
        return ToyPaper.builder().id(id).build();
    }

    private List<String> messages() {
        return found.stream()
                .map(finding -> finding.message(ReportLanguage.ENGLISH))
                .toList();
    }

    @Test
    void aFindingNamesTheWayInTheText() {
        RecordText text = new RecordText() {
            @Override
            public Optional<Place> place(DataPath path) {
                return Optional.empty();
            }

            @Override
            public DataPath written(DataPath path) {
                return DataPath.of("written").then(path);
            }
        };
        check.record(author("a", "p"), text);
        check.finish(References.CLOSED);
        assertThat(found)
                .extracting(finding -> finding.pathInRecord().toPointer())
                .containsExactly("/written/papers/0");
    }

    @Test
    void everyFurtherBearerOfAnIdIsReportedAtOnce() {
        check.record(club("a"), line(1));
        check.record(club("b"), line(2));
        assertThat(found).isEmpty();
        check.record(paper("a"), line(3));
        check.record(club("a"), line(4));

        assertThat(messages())
                .containsExactly(
                        "The id a is borne already: in.ndjson:1:1.", "The id a is borne already: in.ndjson:1:1.");
        Finding finding = found.get(0).toFinding(ReportLanguage.FRENCH);
        assertThat(finding.getRule()).isEqualTo("REL-002");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getRecord()).contains("a");
        assertThat(finding.getPointer()).isEqualTo("/id");
        assertThat(finding.getPlace()).contains(new Place("in.ndjson", 3, 4, 300));
        assertThat(finding.getValue()).contains("a");
    }

    @Test
    void aReferenceMayComeBeforeItsTarget() {
        check.record(child("a", "b"), line(1));
        check.record(child("b", "a"), line(2));
        check.finish(References.CLOSED);

        assertThat(found).isEmpty();
    }

    @Test
    void aReferenceToNothingIsReportedInTheEnd() {
        check.record(author("a", "p", "q"), line(1));
        check.record(paper("p"), line(2));
        assertThat(found).isEmpty();
        check.finish(References.CLOSED);

        assertThat(messages()).containsExactly("No record of MEETING, DOCUMENT has the id q.");
        Finding finding = found.get(0).toFinding(ReportLanguage.ENGLISH);
        assertThat(finding.getPointer()).isEqualTo("/papers/1");
        assertThat(finding.getRecord()).contains("a");
        assertThat(finding.getPlace()).contains(new Place("in.ndjson", 1, 10, 100));
        assertThat(finding.getParameters()).containsEntry("types", "MEETING, DOCUMENT");
    }

    @Test
    void aRecordOfAnotherKindIsNoTarget() {
        check.record(child("a", "p"), line(1));
        check.record(paper("p"), line(2));
        check.finish(References.OPEN);

        assertThat(messages()).containsExactly("No record of NGO has the id p.");
    }

    @Test
    void anIdBorneTwiceIsATargetOfEitherKind() {
        check.record(paper("p"), line(1));
        check.record(club("p"), line(2));
        check.record(child("a", "p"), line(3));
        check.record(author("b", "p"), line(4));
        check.finish(References.CLOSED);

        assertThat(found).extracting(finding -> finding.rule().id()).containsExactly("REL-002");
    }

    @Test
    void openInputIsJudgedOnlyWhereEveryKindOccurs() {
        check.record(author("a", "nowhere"), line(1));
        check.record(paper("p"), line(2));
        check.record(child("b", "nobody"), line(3));
        check.finish(References.OPEN);

        assertThat(messages()).containsExactly("No record of NGO has the id nobody.");
    }

    @Test
    void referencesInsideAlternativesCount() {
        check.record(
                ToyClub.builder()
                        .from(club("a"))
                        .addPartners(new ToyParty.ById(RecordRef.of("b")))
                        .build(),
                line(1));
        check.finish(References.CLOSED);

        assertThat(found).extracting(finding -> finding.path().toPointer()).containsExactly("/partners/0/id");
    }

    @Test
    void aRecordWithoutUsableIdIsNoBearerButRefersAllTheSame() {
        check.recordWithoutId(child("x", "b"), line(1));
        check.recordWithoutId(club("x"), line(2));
        check.finish(References.CLOSED);

        assertThat(found).extracting(finding -> finding.rule().id()).containsExactly("REL-001");
        assertThat(found.get(0).record()).isEmpty();
    }

    @Test
    void placesMayBeUnknown() {
        check.record(club("a"), path -> Optional.empty());
        check.record(club("a"), path -> Optional.empty());

        assertThat(found).hasSize(1);
        assertThat(found.get(0).place()).isEmpty();
    }

    @Test
    void optionsHoldHereToo() {
        check = validator
                .withSeverity("REL-001", Severity.INFO)
                .without("REL-002")
                .judge(found::add);
        check.record(child("a", "b"), line(1));
        check.record(club("a"), line(2));
        check.finish(References.CLOSED);

        assertThat(found).extracting(RuleFinding::severity).containsExactly(Severity.INFO);

        found.clear();
        check = validator.without("REL").judge(found::add);
        check.record(child("a", "b"), line(1));
        check.finish(References.CLOSED);
        assertThat(found).isEmpty();
    }

    @Test
    void manyIdsAreTold() {
        IntStream.range(0, 20_000).forEach(i -> check.record(child("id-" + i, "id-" + (i + 1)), line(i + 1)));
        check.record(club("id-12345"), line(20_001));
        check.finish(References.CLOSED);

        assertThat(messages())
                .containsExactly(
                        "The id id-12345 is borne already: in.ndjson:12346:1.",
                        "No record of NGO has the id id-20000.");
    }

    @Property(tries = 200)
    void idsOfAnyContentAreToldApart(@ForAll List<String> ids) {
        Set<String> seen = new HashSet<>();
        long repeated = ids.stream().filter(id -> !seen.add(id)).count();
        List<RuleFinding> findings = new ArrayList<>();
        RecordsJudge any = validator.judge(findings::add);

        ids.forEach(id -> any.record(paper(id), line(1)));

        assertThat(findings).hasSize((int) repeated);
    }
}
