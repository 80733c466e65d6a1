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
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class MechanismSamples extends GroupSamples {

    MechanismSamples() {}

    /** {@return a hope that a mechanism brings two bodies together} */
    @SafeVarargs
    public static Facilitation facilitation(UnaryOperator<Facilitation.Builder>... changes) {
        return all(changes)
                .apply(Facilitation.builder()
                        .addBetween(Party.id("liaison-committee"), Party.code("SECRETARIAT"))
                        .modality(Modality.HOPED)
                        .asStated(LocalizedText.en("should bring us closer").fr("devrait nous rapprocher")))
                .build();
    }

    /** {@return a facilitation between two bodies} */
    @SafeVarargs
    public static Facilitation minimalFacilitation(UnaryOperator<Facilitation.Builder>... changes) {
        return all(changes)
                .apply(Facilitation.builder().addBetween(Party.id("liaison-committee"), Party.code("SECRETARIAT")))
                .build();
    }

    /** {@return what is expected of an organization} */
    @SafeVarargs
    public static Expectation expectation(UnaryOperator<Expectation.Builder>... changes) {
        return all(changes)
                .apply(Expectation.builder()
                        .of(Party.id("wrs"))
                        .modality(Modality.EXPECTED)
                        .asStated(LocalizedText.en("is expected to lend books").fr("devrait prêter des livres")))
                .build();
    }

    /** {@return the statement that something is expected of an organization} */
    @SafeVarargs
    public static Expectation minimalExpectation(UnaryOperator<Expectation.Builder>... changes) {
        return all(changes).apply(Expectation.builder().of(Party.id("wrs"))).build();
    }

    /** {@return a validation of a part that is pending} */
    @SafeVarargs
    public static MechanismValidation mechanismValidation(UnaryOperator<MechanismValidation.Builder>... changes) {
        return all(changes)
                .apply(MechanismValidation.builder()
                        .by(Party.code("SECRETARIAT"))
                        .share(Share.SOME)
                        .modality(Modality.HOPED)
                        .state(ValidationState.PENDING)
                        .asStated(LocalizedText.en("still to be validated in part")
                                .fr("reste à valider en partie")))
                .build();
    }

    /** {@return a validation of which only the body is known} */
    @SafeVarargs
    public static MechanismValidation minimalMechanismValidation(
            UnaryOperator<MechanismValidation.Builder>... changes) {
        return all(changes)
                .apply(MechanismValidation.builder().by(Party.code("SECRETARIAT")))
                .build();
    }

    /** {@return a mechanism that is planned and validated in part} */
    @SafeVarargs
    public static Mechanism mechanism(UnaryOperator<Mechanism.Builder>... changes) {
        return all(changes)
                .apply(Mechanism.builder()
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

    /** {@return a mechanism of which only the name is known} */
    @SafeVarargs
    public static Mechanism minimalMechanism(UnaryOperator<Mechanism.Builder>... changes) {
        return all(changes)
                .apply(Mechanism.builder()
                        .id("reading-aloud")
                        .name(LocalizedText.en("Reading aloud").fr("Lecture à voix haute")))
                .build();
    }
}
