package org.ngopartnership.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.regime.Regimes;

class ReferenceDataTest {

    private static final ReferenceData STANDARD = ReferenceData.standard();

    private static final List<Function<ReferenceData, Object>> PARTS = List.of(
            ReferenceData::regimes,
            ReferenceData::countries,
            ReferenceData::electoralGroups,
            ReferenceData::regions,
            ReferenceData::sectors,
            ReferenceData::sessions,
            ReferenceData::checklists,
            ReferenceData::glossary);

    private static void replacesOnly(int part, ReferenceData replaced, Object wanted) {
        for (int i = 0; i < PARTS.size(); i++) {
            assertThat(PARTS.get(i).apply(replaced))
                    .isSameAs(i == part ? wanted : PARTS.get(i).apply(STANDARD));
        }
    }

    @Test
    void eachPartIsReplacedAlone() {
        Regimes regimes = Regimes.of(List.of());
        Countries countries = Countries.of(List.of());
        ElectoralGroups groups = ElectoralGroups.of(List.of(), List.of());
        Regions regions = Regions.of(List.of());
        Sectors sectors = Sectors.of(List.of());
        Sessions sessions = Sessions.of(List.of());
        Checklists checklists = Checklists.of(List.of());
        Glossary glossary = Glossary.of(List.of());
        replacesOnly(0, STANDARD.withRegimes(regimes), regimes);
        replacesOnly(1, STANDARD.withCountries(countries), countries);
        replacesOnly(2, STANDARD.withElectoralGroups(groups), groups);
        replacesOnly(3, STANDARD.withRegions(regions), regions);
        replacesOnly(4, STANDARD.withSectors(sectors), sectors);
        replacesOnly(5, STANDARD.withSessions(sessions), sessions);
        replacesOnly(6, STANDARD.withChecklists(checklists), checklists);
        replacesOnly(7, STANDARD.withGlossary(glossary), glossary);
    }

    @Test
    void replacementsAddUpAndTheLastOneHolds() {
        Countries countries = Countries.of(List.of());
        Regimes regimes = Regimes.of(List.of());
        ReferenceData both = STANDARD.withCountries(countries)
                .withRegimes(Regimes.standard())
                .withRegimes(regimes);
        assertThat(both.countries()).isSameAs(countries);
        assertThat(both.regimes()).isSameAs(regimes);
    }

    @Test
    void aPartThatNobodyAsksForIsNotRead() {
        AtomicInteger asked = new AtomicInteger();
        ReferenceData counting = (ReferenceData) Proxy.newProxyInstance(
                ReferenceData.class.getClassLoader(),
                new Class<?>[] {ReferenceData.class},
                (proxy, part, arguments) -> {
                    if (part.getName().equals("glossary")) {
                        asked.incrementAndGet();
                    }
                    return part.invoke(STANDARD, arguments);
                });
        ReferenceData replaced = new ReferenceOverlay(counting, Regions.of(List.of()));
        assertThat(PARTS.stream().limit(7).map(part -> part.apply(replaced))).doesNotContainNull();
        assertThat(asked).hasValue(0);
        assertThat(replaced.glossary()).isSameAs(Glossary.standard());
        assertThat(asked).hasValue(1);
    }

    @Test
    void theStandardPartsAreReadOnce() {
        PARTS.forEach(part -> assertThat(part.apply(STANDARD)).isSameAs(part.apply(ReferenceData.standard())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checklists.tsv",
                "countries.tsv",
                "electoral-groups.tsv",
                "electoral-membership.tsv",
                "glossary.tsv",
                "regions.tsv",
                "sectors.tsv",
                "sessions.tsv",
                "/org/ngopartnership/regime/regimes.properties"
            })
    void everyFileNamesItsSourcesAndMarksWhatIsNotVerifiedInCommentsOnly(String file) throws IOException {
        try (InputStream bytes = ReferenceData.class.getResourceAsStream(file)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).containsPattern("unesco\\.org|https?://").doesNotContain("\r", "\uFFFD");
            Stream<String> values = text.lines().filter(line -> !line.startsWith("#"));
            assertThat(values).noneMatch(line -> line.contains("[K]") || line.contains("[I]"));
        }
    }

    /** What is not verified has a mark that rules see; no parameter that feeds an error stands beside an assumed rank. */
    @Test
    void anAssumedRankComesWithoutParametersThatJudge() {
        assertThat(STANDARD.regimes().all().stream()
                        .flatMap(regime -> regime.getStatuses().stream())
                        .filter(status -> status.isRankAssumed()))
                .isNotEmpty()
                .allSatisfy(status -> {
                    assertThat(status.getLevels()).isEmpty();
                    assertThat(status.getPriorYears()).isEmpty();
                    assertThat(status.getTermYears()).isEmpty();
                    assertThat(status.getDeadline()).isEmpty();
                });
    }
}
