package org.ngopartnership.examples.mapping.ror;

import static org.ngopartnership.examples.mapping.ror.RorMapping.items;
import static org.ngopartnership.examples.mapping.ror.RorMapping.text;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.examples.mapping.NameList;
import org.ngopartnership.organization.Ngo;
import tools.jackson.databind.JsonNode;

/** The second layout: one list of names, each with its language and what kind of name it is. */
final class RorVersion2 {

    private RorVersion2() {}

    static void map(JsonNode organization, Ngo.Builder ngo) {
        NameList names = new NameList();
        // The name shown comes first, so that it is the official one among those of its language.
        items(organization, "names")
                .sorted(Comparator.comparing(name -> !is(name, "ror_display")))
                .forEach(name -> add(name, names));
        names.addTo(ngo);
        JsonNode place = items(organization, "locations")
                .map(location -> location.path("geonames_details"))
                .findFirst()
                .orElse(organization.path("nowhere"));
        RorMapping.seat(ngo, text(place, "name"), text(place, "country_code"));
        items(organization, "links")
                .filter(link -> text(link, "type").orElse("").equals("website"))
                .flatMap(link -> text(link, "value").stream())
                .findFirst()
                .ifPresent(ngo::website);
        items(organization, "external_ids").forEach(register -> {
            String scheme = text(register, "type").orElse("other").toUpperCase(Locale.ROOT);
            numbers(register).forEach(number -> ngo.addIdentifiers(RorMapping.identifier(scheme, number)));
        });
    }

    private static void add(JsonNode name, NameList names) {
        String value = text(name, "value").orElse("");
        @Nullable String language = text(name, "lang").orElse(null);
        if (is(name, "label") || is(name, "ror_display")) {
            names.name(value, language);
        } else if (is(name, "acronym")) {
            names.acronym(value, language);
        } else {
            names.variant(value, language);
        }
    }

    private static boolean is(JsonNode name, String type) {
        return items(name, "types").anyMatch(stated -> stated.asString().equals(type));
    }

    private static Set<String> numbers(JsonNode register) {
        Set<String> numbers = new LinkedHashSet<>();
        text(register, "preferred").ifPresent(numbers::add);
        items(register, "all").map(JsonNode::asString).forEach(numbers::add);
        return numbers;
    }
}
