package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.governance.Expectation;
import org.ngopartnership.governance.Facilitation;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.MechanismValidation;

/** Samples of mechanisms and their parts. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class MechanismSamples extends GroupSamples {

    MechanismSamples() {}

    /** {@return a hope that a mechanism brings two bodies together} */
    @SafeVarargs
    public static Facilitation facilitation(UnaryOperator<Facilitation.Builder>... changes) {
        return sample("mechanism/facilitation", Facilitation.TABLE, changes);
    }

    /** {@return a facilitation between two bodies} */
    @SafeVarargs
    public static Facilitation minimalFacilitation(UnaryOperator<Facilitation.Builder>... changes) {
        return sample("minimalFacilitation", Facilitation.TABLE, changes);
    }

    /** {@return what is expected of an organization} */
    @SafeVarargs
    public static Expectation expectation(UnaryOperator<Expectation.Builder>... changes) {
        return sample("mechanism/expectations/0", Expectation.TABLE, changes);
    }

    /** {@return the statement that something is expected of an organization} */
    @SafeVarargs
    public static Expectation minimalExpectation(UnaryOperator<Expectation.Builder>... changes) {
        return sample("minimalExpectation", Expectation.TABLE, changes);
    }

    /** {@return a validation of a part that is pending} */
    @SafeVarargs
    public static MechanismValidation mechanismValidation(UnaryOperator<MechanismValidation.Builder>... changes) {
        return sample("mechanism/validations/0", MechanismValidation.TABLE, changes);
    }

    /** {@return a validation of which only the body is known} */
    @SafeVarargs
    public static MechanismValidation minimalMechanismValidation(
            UnaryOperator<MechanismValidation.Builder>... changes) {
        return sample("minimalMechanismValidation", MechanismValidation.TABLE, changes);
    }

    /** {@return a mechanism that is planned and validated in part} */
    @SafeVarargs
    public static Mechanism mechanism(UnaryOperator<Mechanism.Builder>... changes) {
        return sample("mechanism", Mechanism.TABLE, changes);
    }

    /** {@return a mechanism of which only the name is known} */
    @SafeVarargs
    public static Mechanism minimalMechanism(UnaryOperator<Mechanism.Builder>... changes) {
        return sample("minimalMechanism", Mechanism.TABLE, changes);
    }
}
