package org.ngopartnership.testkit;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.ngopartnership.governance.Expectation;
import org.ngopartnership.governance.Facilitation;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.MechanismValidation;
import org.ngopartnership.governance.ValidationState;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.Share;

/** Samples of mechanisms and their parts. */
class MechanismSamples extends GroupSamples {

    MechanismSamples() {}

    /**
     * A hope that a mechanism brings two bodies together.
     *
     * @return the facilitation
     */
    public static Facilitation facilitation() {
        return facilitation(sample -> sample);
    }

    /**
     * The facilitation of {@link #facilitation()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed facilitation
     */
    public static Facilitation facilitation(UnaryOperator<Facilitation.Builder> changes) {
        return changes.apply(Facilitation.builder()
                        .addBetween(Party.id("liaison-committee"), Party.code("SECRETARIAT"))
                        .modality(Modality.HOPED)
                        .asStated(LocalizedText.en("should bring us closer").fr("devrait nous rapprocher")))
                .build();
    }

    /**
     * A facilitation between two bodies.
     *
     * @return the facilitation
     */
    public static Facilitation minimalFacilitation() {
        return minimalFacilitation(sample -> sample);
    }

    /**
     * The facilitation of {@link #minimalFacilitation()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed facilitation
     */
    public static Facilitation minimalFacilitation(UnaryOperator<Facilitation.Builder> changes) {
        return changes.apply(
                        Facilitation.builder().addBetween(Party.id("liaison-committee"), Party.code("SECRETARIAT")))
                .build();
    }

    /**
     * What is expected of an organization.
     *
     * @return the expectation
     */
    public static Expectation expectation() {
        return expectation(sample -> sample);
    }

    /**
     * The expectation of {@link #expectation()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed expectation
     */
    public static Expectation expectation(UnaryOperator<Expectation.Builder> changes) {
        return changes.apply(Expectation.builder()
                        .of(Party.id("wrs"))
                        .modality(Modality.EXPECTED)
                        .asStated(LocalizedText.en("is expected to lend books").fr("devrait prêter des livres")))
                .build();
    }

    /**
     * That something is expected of an organization.
     *
     * @return the expectation
     */
    public static Expectation minimalExpectation() {
        return minimalExpectation(sample -> sample);
    }

    /**
     * The expectation of {@link #minimalExpectation()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed expectation
     */
    public static Expectation minimalExpectation(UnaryOperator<Expectation.Builder> changes) {
        return changes.apply(Expectation.builder().of(Party.id("wrs"))).build();
    }

    /**
     * A validation of a part that is pending.
     *
     * @return the mechanism validation
     */
    public static MechanismValidation mechanismValidation() {
        return mechanismValidation(sample -> sample);
    }

    /**
     * The mechanism validation of {@link #mechanismValidation()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed mechanism validation
     */
    public static MechanismValidation mechanismValidation(UnaryOperator<MechanismValidation.Builder> changes) {
        return changes.apply(MechanismValidation.builder()
                        .by(Party.code("SECRETARIAT"))
                        .share(Share.SOME)
                        .modality(Modality.HOPED)
                        .state(ValidationState.PENDING)
                        .asStated(LocalizedText.en("still to be validated in part")
                                .fr("reste à valider en partie")))
                .build();
    }

    /**
     * A validation of which only the body is known.
     *
     * @return the mechanism validation
     */
    public static MechanismValidation minimalMechanismValidation() {
        return minimalMechanismValidation(sample -> sample);
    }

    /**
     * The mechanism validation of {@link #minimalMechanismValidation()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed mechanism validation
     */
    public static MechanismValidation minimalMechanismValidation(UnaryOperator<MechanismValidation.Builder> changes) {
        return changes.apply(MechanismValidation.builder().by(Party.code("SECRETARIAT")))
                .build();
    }

    /**
     * A mechanism that is planned and validated in part.
     *
     * @return the mechanism
     */
    public static Mechanism mechanism() {
        return mechanism(sample -> sample);
    }

    /**
     * The mechanism of {@link #mechanism()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed mechanism
     */
    public static Mechanism mechanism(UnaryOperator<Mechanism.Builder> changes) {
        return changes.apply(Mechanism.builder()
                        .id("exchange-of-books")
                        .name(LocalizedText.en("Exchange of books").fr("Échange de livres"))
                        .description(LocalizedText.en("Partners lend each other books.")
                                .fr("Les partenaires se prêtent des livres."))
                        .modality(Modality.PLANNED)
                        .by(Party.id("wg-libraries"))
                        .count(Count.of(CountQualifier.SOME, 2))
                        .facilitation(facilitation())
                        .addExpectations(expectation())
                        .addValidations(mechanismValidation())
                        .addEvidence(minimalEvidence())
                        .putExtensions(
                                "acme:box",
                                new ExtensionValue.Members(Map.of("colour", new ExtensionValue.Text("blue")))))
                .build();
    }

    /**
     * A mechanism of which only the name is known.
     *
     * @return the mechanism
     */
    public static Mechanism minimalMechanism() {
        return minimalMechanism(sample -> sample);
    }

    /**
     * The mechanism of {@link #minimalMechanism()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed mechanism
     */
    public static Mechanism minimalMechanism(UnaryOperator<Mechanism.Builder> changes) {
        return changes.apply(Mechanism.builder()
                        .id("reading-aloud")
                        .name(LocalizedText.en("Reading aloud").fr("Lecture à voix haute")))
                .build();
    }
}
