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
    exports org.ngopartnership.constraint.field;
    exports org.ngopartnership.document;
    exports org.ngopartnership.event;
    exports org.ngopartnership.governance;
    exports org.ngopartnership.model;
    exports org.ngopartnership.language;
    exports org.ngopartnership.organization;
    exports org.ngopartnership.place;
    exports org.ngopartnership.reference;
    exports org.ngopartnership.regime;
    exports org.ngopartnership.registry;
    exports org.ngopartnership.status;
    exports org.ngopartnership.text;
    exports org.ngopartnership.time;
    exports org.ngopartnership.validation;
    exports org.ngopartnership.value;

    uses org.ngopartnership.constraint.RuleRunner;
    uses org.ngopartnership.validation.RuleProvider;

    provides org.ngopartnership.constraint.RuleRunner with
            org.ngopartnership.validation.BridgeRuleRunner;
    provides org.ngopartnership.validation.RuleProvider with
            org.ngopartnership.validation.rules.StandardRules;
}
