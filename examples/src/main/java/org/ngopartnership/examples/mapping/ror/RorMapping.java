package org.ngopartnership.examples.mapping.ror;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ngopartnership.examples.mapping.JsonExtension;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.Identifier;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Party;
import tools.jackson.databind.JsonNode;

/**
 * A record of the Research Organization Registry (ROR) as an {@link Ngo}.
 *
 * <p>ROR knows research organizations of every kind, so that most are no NGOs; they make good practice all the same: names
 * in seventy languages, several in one, years, seats, numbers of other registers. What ROR calls <i>nonprofit</i> becomes
 * {@code nonProfit}, predecessors become predecessors; types, state and other relations stay extensions, since they are
 * nothing that this library judges.
 */
public final class RorMapping {

    private static final String PREFIX = "https://ror.org/";

    private RorMapping() {}

    /**
     * Maps a record of either layout.
     *
     * @param organization  a JSON object as ROR publishes it
     * @return the organization
     * @throws IllegalArgumentException if it is none, for want of an id of ROR's
     */
    public static Ngo map(JsonNode organization) {
        String number = number(text(organization, "id").orElse(""));
        Ngo.Builder ngo = Ngo.builder().id("ror-" + number).addIdentifiers(identifier("ROR", number));
        int established = organization.path("established").asInt(0);
        if (established > 0) {
            ngo.founded(String.format(Locale.ROOT, "%04d", established));
        }
        if (organization.path("names").isArray()) {
            RorVersion2.map(organization, ngo);
        } else {
            RorVersion1.map(organization, ngo);
        }
        if (items(organization, "types").anyMatch(type -> type.asString().equalsIgnoreCase("nonprofit"))) {
            ngo.nonProfit(true);
        }
        items(organization, "relationships")
                .filter(relation -> text(relation, "type").orElse("").equalsIgnoreCase("predecessor"))
                .flatMap(relation -> text(relation, "label").stream())
                .forEach(label -> ngo.addPredecessors(Party.name(LocalizedText.und(label))));
        for (String property : new String[] {"types", "status", "relationships"}) {
            JsonNode value = organization.path(property);
            if (!value.isMissingNode() && !value.isNull() && !(value.isArray() && value.isEmpty())) {
                ngo.putExtensions("ror:" + property, JsonExtension.of(value));
            }
        }
        return ngo.build();
    }

    /** The text of a property; empty if there is none, or an empty one. */
    static Optional<String> text(JsonNode object, String property) {
        return Optional.of(object.path(property))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isBlank());
    }

    static Stream<JsonNode> items(JsonNode object, String property) {
        Iterator<JsonNode> items = object.path(property).values().iterator();
        return StreamSupport.stream(((Iterable<JsonNode>) () -> items).spliterator(), false);
    }

    static Identifier identifier(String scheme, String value) {
        return Identifier.builder().scheme(scheme).value(value).build();
    }

    /** The seat. Places have one name here, whose language is not said. */
    static void seat(Ngo.Builder ngo, Optional<String> city, Optional<String> country) {
        Location.Builder seat = Location.builder();
        city.map(LocalizedText::und).ifPresent(seat::city);
        country.flatMap(Country::tryOf).ifPresent(seat::country);
        ngo.headquarters(seat.build());
    }

    private static String number(String id) {
        if (!id.startsWith(PREFIX)) {
            throw new IllegalArgumentException("Not an id of ROR: " + id);
        }
        return id.substring(PREFIX.length());
    }
}
