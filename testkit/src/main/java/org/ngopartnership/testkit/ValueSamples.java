package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.Identifier;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

/** Samples of the values that records share. */
class ValueSamples {

    ValueSamples() {}

    /**
     * A count that is not exact, with the wording, the day and the address of its source.
     *
     * @return the count
     */
    public static Count count() {
        return count(sample -> sample);
    }

    /**
     * The count of {@link #count()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed count
     */
    public static Count count(UnaryOperator<Count.Builder> changes) {
        return changes.apply(Count.builder()
                        .qualifier(CountQualifier.ABOUT)
                        .value(40)
                        .asStated(LocalizedText.en("some forty").fr("une quarantaine"))
                        .asOf("2019-12-31")
                        .source("https://wrs.example.org/members"))
                .build();
    }

    /**
     * A number and nothing else.
     *
     * @return the count
     */
    public static Count minimalCount() {
        return minimalCount(sample -> sample);
    }

    /**
     * The count of {@link #minimalCount()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed count
     */
    public static Count minimalCount(UnaryOperator<Count.Builder> changes) {
        return changes.apply(Count.builder().qualifier(CountQualifier.EXACT).value(3))
                .build();
    }

    /**
     * A place in a city, with its country.
     *
     * @return the location
     */
    public static Location location() {
        return location(sample -> sample);
    }

    /**
     * The location of {@link #location()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed location
     */
    public static Location location(UnaryOperator<Location.Builder> changes) {
        return changes.apply(Location.builder()
                        .venue(LocalizedText.en("House of Books").fr("Maison du livre"))
                        .city(LocalizedText.en("Geneva").fr("Genève"))
                        .region(LocalizedText.en("Canton of Geneva").fr("Canton de Genève"))
                        .country("CH"))
                .build();
    }

    /**
     * A country and nothing else.
     *
     * @return the location
     */
    public static Location minimalLocation() {
        return minimalLocation(sample -> sample);
    }

    /**
     * The location of {@link #minimalLocation()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed location
     */
    public static Location minimalLocation(UnaryOperator<Location.Builder> changes) {
        return changes.apply(Location.builder().country("SN")).build();
    }

    /**
     * A person with the role in which a source names her, and her organization.
     *
     * @return the mention
     */
    public static Mention mention() {
        return mention(sample -> sample);
    }

    /**
     * The mention of {@link #mention()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed mention
     */
    public static Mention mention(UnaryOperator<Mention.Builder> changes) {
        return changes.apply(Mention.builder()
                        .person("Zoë Nuñez-Ødegård")
                        .role(LocalizedText.en("Secretary-General").fr("Secrétaire générale"))
                        .roleCode("SECRETARY_GENERAL")
                        .body(Party.id("wrs"))
                        .asStated(LocalizedText.fr("Mme Zoë Nuñez-Ødegård, secrétaire générale")))
                .build();
    }

    /**
     * A role without a person.
     *
     * @return the mention
     */
    public static Mention minimalMention() {
        return minimalMention(sample -> sample);
    }

    /**
     * The mention of {@link #minimalMention()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed mention
     */
    public static Mention minimalMention(UnaryOperator<Mention.Builder> changes) {
        return changes.apply(Mention.builder().roleCode("CHAIR")).build();
    }

    /**
     * A name that was given up, with the time in which it was borne.
     *
     * @return the other name
     */
    public static OtherName otherName() {
        return otherName(sample -> sample);
    }

    /**
     * The other name of {@link #otherName()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed other name
     */
    public static OtherName otherName(UnaryOperator<OtherName.Builder> changes) {
        return changes.apply(OtherName.builder()
                        .kind(OtherNameKind.FORMER)
                        .text(LocalizedText.en("Reading League").fr("Ligue de la lecture"))
                        .since("1951")
                        .until("1972")
                        .source("https://wrs.example.org/history"))
                .build();
    }

    /**
     * A variant in languages of other scripts.
     *
     * @return the other name
     */
    public static OtherName minimalOtherName() {
        return minimalOtherName(sample -> sample);
    }

    /**
     * The other name of {@link #minimalOtherName()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed other name
     */
    public static OtherName minimalOtherName(UnaryOperator<OtherName.Builder> changes) {
        return changes.apply(OtherName.builder()
                        .kind(OtherNameKind.VARIANT)
                        .text(LocalizedText.of("ar", "الجمعية العالمية للقراءة", "ru", "Всемирное общество чтения")))
                .build();
    }

    /**
     * A number that another register gives.
     *
     * @return the identifier
     */
    public static Identifier identifier() {
        return identifier(sample -> sample);
    }

    /**
     * The identifier of {@link #identifier()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed identifier
     */
    public static Identifier identifier(UnaryOperator<Identifier.Builder> changes) {
        return changes.apply(Identifier.builder().scheme("ROR").value("00x0x0x00"))
                .build();
    }

    /**
     * A number that another register gives; there is nothing to leave out.
     *
     * @return the identifier
     */
    public static Identifier minimalIdentifier() {
        return minimalIdentifier(sample -> sample);
    }

    /**
     * The identifier of {@link #minimalIdentifier()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed identifier
     */
    public static Identifier minimalIdentifier(UnaryOperator<Identifier.Builder> changes) {
        return changes.apply(Identifier.builder().scheme("ISNI").value("0000 0000 0000 0000"))
                .build();
    }

    /**
     * An electoral group with its code and its wording.
     *
     * @return the region
     */
    public static Region region() {
        return region(sample -> sample);
    }

    /**
     * The region of {@link #region()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed region
     */
    public static Region region(UnaryOperator<Region.Builder> changes) {
        return changes.apply(Region.builder()
                        .scheme(RegionScheme.ELECTORAL)
                        .code("I")
                        .asStated(LocalizedText.en("Group I").fr("Groupe I")))
                .build();
    }

    /**
     * The wording of a region of the scheme for activities.
     *
     * @return the region
     */
    public static Region minimalRegion() {
        return minimalRegion(sample -> sample);
    }

    /**
     * The region of {@link #minimalRegion()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed region
     */
    public static Region minimalRegion(UnaryOperator<Region.Builder> changes) {
        return changes.apply(Region.builder()
                        .scheme(RegionScheme.ACTIVITIES)
                        .asStated(LocalizedText.en("Africa").fr("Afrique")))
                .build();
    }

    /**
     * Where a value comes from: a segment of a document, in a language, with a note.
     *
     * @return the evidence
     */
    public static Evidence evidence() {
        return evidence(sample -> sample);
    }

    /**
     * The evidence of {@link #evidence()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed evidence
     */
    public static Evidence evidence(UnaryOperator<Evidence.Builder> changes) {
        return changes.apply(Evidence.builder()
                        .path("name")
                        .document("guide-libraries")
                        .segment("title")
                        .language("fr")
                        .basis(EvidenceBasis.STATED)
                        .note(LocalizedText.en("named on the title page").fr("nommée sur la page de titre"))
                        .source("https://wrs.example.org/history"))
                .build();
    }

    /**
     * That a record was inferred.
     *
     * @return the evidence
     */
    public static Evidence minimalEvidence() {
        return minimalEvidence(sample -> sample);
    }

    /**
     * The evidence of {@link #minimalEvidence()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed evidence
     */
    public static Evidence minimalEvidence(UnaryOperator<Evidence.Builder> changes) {
        return changes.apply(Evidence.builder().basis(EvidenceBasis.INFERRED)).build();
    }
}
