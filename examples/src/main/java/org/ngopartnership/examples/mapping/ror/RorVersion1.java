package org.ngopartnership.examples.mapping.ror;

import static org.ngopartnership.examples.mapping.ror.RorMapping.items;
import static org.ngopartnership.examples.mapping.ror.RorMapping.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ngopartnership.examples.mapping.NameList;
import org.ngopartnership.organization.Ngo;
import tools.jackson.databind.JsonNode;

/** The first layout: one name without language, labels with one, lists of aliases and acronyms. */
final class RorVersion1 {

    private RorVersion1() {}

    static void map(JsonNode organization, Ngo.Builder ngo) {
        NameList names = new NameList();
        items(organization, "labels")
                .forEach(label -> text(label, "label")
                        .ifPresent(
                                name -> names.name(name, text(label, "iso639").orElse(null))));
        text(organization, "name").ifPresent(name -> names.name(name, null));
        texts(organization, "aliases").forEach(alias -> names.variant(alias, null));
        texts(organization, "acronyms").forEach(acronym -> names.acronym(acronym, null));
        names.addTo(ngo);
        Optional<String> city = items(organization, "addresses")
                .flatMap(address -> text(address, "city").stream())
                .findFirst();
        RorMapping.seat(ngo, city, text(organization.path("country"), "country_code"));
        texts(organization, "links").findFirst().ifPresent(ngo::website);
        text(organization, "email_address").ifPresent(ngo::email);
        for (Map.Entry<String, JsonNode> register :
                organization.path("external_ids").properties()) {
            String scheme = register.getKey().toUpperCase(Locale.ROOT);
            numbers(register.getValue()).forEach(number -> ngo.addIdentifiers(RorMapping.identifier(scheme, number)));
        }
    }

    /** The preferred number first; all numbers stand in an array, or alone. */
    private static Set<String> numbers(JsonNode register) {
        Set<String> numbers = new LinkedHashSet<>();
        text(register, "preferred").ifPresent(numbers::add);
        text(register, "all").ifPresent(numbers::add);
        texts(register, "all").forEach(numbers::add);
        return numbers;
    }

    private static Stream<String> texts(JsonNode object, String property) {
        return items(object, property).filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
