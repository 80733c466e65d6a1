package org.ngopartnership.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.event.Forum;
import org.ngopartnership.model.Attribute;
import org.ngopartnership.model.Model;
import org.ngopartnership.model.RandomValues;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.value.PartnershipRecord;

class RegistryMergeTest {

    private static final Ngo WRS = Samples.ngo();
    private static final Ngo WRS_LATER = WRS.withFounded(Optional.empty()).withNonProfit(false);
    private static final Ngo ARS = Samples.minimalNgo(ngo -> ngo.id("ars"));
    private static final Ngo LIB = Samples.minimalNgo();
    private static final Forum FORUM = Samples.forum();

    @Test
    void whatBothHoldStandsOnceAndTheOrderIsKept() {
        RegistryMerge merge = PartnershipRegistry.of(WRS, ARS).merge(PartnershipRegistry.of(LIB, FORUM, ARS, WRS));
        assertThat(merge.registry()).isEqualTo(PartnershipRegistry.of(WRS, ARS, LIB, FORUM));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.isClean()).isTrue();
    }

    @Test
    void differentRecordsWithOneIdAreAConflictThatNamesTheProperties() {
        RegistryMerge merge = PartnershipRegistry.of(WRS, ARS).merge(PartnershipRegistry.of(WRS_LATER));
        assertThat(merge.registry()).isEqualTo(PartnershipRegistry.of(WRS, ARS));
        assertThat(merge.conflicts())
                .containsExactly(new MergeConflict("wrs", WRS, WRS_LATER, List.of("founded", "nonProfit")));
        assertThat(merge.isClean()).isFalse();
        assertThat(merge.conflicts().get(0).isTypeConflict()).isFalse();
        assertThat(merge.conflicts()).isUnmodifiable();
        assertThat(merge.conflicts().get(0).properties()).isUnmodifiable();
    }

    @Test
    void thePolicyChoosesOneOrMakesAThird() {
        PartnershipRegistry first = PartnershipRegistry.of(WRS, ARS);
        PartnershipRegistry second = PartnershipRegistry.of(WRS_LATER);
        assertThat(first.merge(second, MergePolicy.keepSecond()).registry())
                .isEqualTo(PartnershipRegistry.of(WRS_LATER, ARS));
        Ngo both = WRS.withNonProfit(false);
        RegistryMerge merge = first.merge(second, conflict -> both);
        assertThat(merge.registry()).isEqualTo(PartnershipRegistry.of(both, ARS));
        assertThat(merge.conflicts()).hasSize(1);
        assertThatThrownBy(() -> first.merge(second, conflict -> ARS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wrs")
                .hasMessageContaining("ars");
    }

    @Test
    void oneIdForTwoTypesIsAConflictOfTypes() {
        Forum forum = Samples.forum(sample -> sample.id("wrs"));
        PartnershipRegistry first = PartnershipRegistry.of(WRS, ARS, FORUM);
        PartnershipRegistry second = PartnershipRegistry.of(forum);
        MergeConflict conflict = first.merge(second).conflicts().get(0);
        assertThat(conflict).isEqualTo(new MergeConflict("wrs", WRS, forum, List.of()));
        assertThat(conflict.isTypeConflict()).isTrue();
        assertThat(first.merge(second).registry()).isEqualTo(first);
        assertThat(first.merge(second, MergePolicy.keepSecond()).registry())
                .isEqualTo(PartnershipRegistry.of(ARS, FORUM, forum));
    }

    @Test
    void aFurtherRecordWithTheIdMeetsWhatTheConflictBeforeLeft() {
        Forum forum = Samples.forum(sample -> sample.id("wrs"));
        PartnershipRegistry second = PartnershipRegistry.of(WRS_LATER, forum, forum.withOrdinal(2));
        RegistryMerge merge = PartnershipRegistry.of(WRS).merge(second, MergePolicy.keepSecond());
        assertThat(merge.conflicts()).extracting(MergeConflict::first).containsExactly(WRS, WRS_LATER, forum);
        assertThat(merge.registry()).isEqualTo(PartnershipRegistry.of(forum.withOrdinal(2)));
    }

    @Test
    void whatOneRegistryHoldsTwiceIsLeftToTheRules() {
        PartnershipRegistry twice = PartnershipRegistry.of(WRS, WRS_LATER, WRS);
        PartnershipRegistry none = PartnershipRegistry.of();
        assertThat(none.merge(twice)).isEqualTo(new RegistryMerge(twice, List.of()));
        assertThat(twice.merge(none)).isEqualTo(new RegistryMerge(twice, List.of()));
        assertThat(twice.merge(twice)).isEqualTo(new RegistryMerge(twice, List.of()));
    }

    @Provide
    Arbitrary<PartnershipRegistry> registries() {
        return RandomValues.of(PartnershipRegistry.class).map(PartnershipRegistry.class::cast);
    }

    @Property(tries = 200)
    void aRegistryMergedWithItselfOrWithNothingIsItself(@ForAll("registries") PartnershipRegistry registry) {
        RegistryMerge unchanged = new RegistryMerge(registry, List.of());
        assertThat(registry.merge(registry)).isEqualTo(unchanged);
        assertThat(registry.merge(PartnershipRegistry.of())).isEqualTo(unchanged);
        assertThat(PartnershipRegistry.of().merge(registry)).isEqualTo(unchanged);
    }

    @Property(tries = 200)
    void everyIdOfEitherIsInTheMergedRegistryAndConflictsAreWhereTheyDiffer(
            @ForAll("registries") PartnershipRegistry one, @ForAll("registries") PartnershipRegistry other) {
        PartnershipRegistry before = PartnershipRegistry.builder().from(one).build();
        RegistryMerge merge = one.merge(other);
        assertThat(one).isEqualTo(before);
        assertThat(merge.registry().records().map(PartnershipRecord::getId))
                .containsAll(Stream.concat(one.records(), other.records())
                        .map(PartnershipRecord::getId)
                        .toList());
        assertThat(merge.registry().records().toList())
                .containsAll(one.records().toList());
        assertThat(merge.conflicts())
                .allSatisfy(conflict -> assertThat(conflict.first())
                        .isNotEqualTo(conflict.second())
                        .extracting(PartnershipRecord::getId)
                        .isEqualTo(conflict.second().getId()))
                .allSatisfy(
                        conflict -> assertThat(conflict.properties().isEmpty()).isEqualTo(conflict.isTypeConflict()));
    }

    static List<Class<?>> recordTypes() {
        return Model.types().stream()
                .filter(PartnershipRecord.class::isAssignableFrom)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void everyPropertyOfARecordIsCompared(Class<?> type) {
        Random random = new Random(3);
        PartnershipRecord one = (PartnershipRecord) RandomValues.next(random, type);
        for (Attribute attribute : Model.attributes(type)) {
            Object value = attribute.of(one);
            while (value.equals(attribute.of(one))) {
                value = attribute.of(RandomValues.next(random, type));
            }
            assertThat(RecordLists.differences(one, (PartnershipRecord) attribute.with(one, value)))
                    .containsExactly(attribute.name());
        }
        assertThat(RecordLists.differences(one, one)).isEmpty();
    }
}
