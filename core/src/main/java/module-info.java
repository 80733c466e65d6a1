/**
 * The types for partnerships between NGOs and an intergovernmental organization, their rules, and the validators that run them.
 */
@SuppressWarnings("requires-automatic") // of Immutables: annotations that the compiler alone sees
module org.ngopartnership.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;

    exports org.ngopartnership.constraint;
    exports org.ngopartnership.text;
    exports org.ngopartnership.time;
    exports org.ngopartnership.validation;
    exports org.ngopartnership.value;
}
