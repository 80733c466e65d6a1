/**
 * Reading and writing the types of this library as JSON.
 */
@SuppressWarnings("requires-automatic") // of Immutables: annotations that the compiler alone sees
module org.ngopartnership.json {
    requires transitive org.ngopartnership.core;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires java.xml;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.ngopartnership.json;

    provides org.ngopartnership.validation.RuleProvider with
            org.ngopartnership.json.internal.report.ReadingRules;
    provides tools.jackson.databind.JacksonModule with
            org.ngopartnership.json.PartnershipModule;
}
