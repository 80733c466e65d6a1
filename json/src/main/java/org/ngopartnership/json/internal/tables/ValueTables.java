package org.ngopartnership.json.internal.tables;

import java.util.Optional;
import java.util.OptionalLong;
import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.Identifier;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

/** Tables of values that stand in many records. */
final class ValueTables {

    static final Binding<Count, Count.Builder> COUNT = Binding.of("Count", Count::builder, Count.Builder::build)
            .optional("value", Codecs.integer(), Count.Builder::value, count -> optional(count.getValue()))
            .required("qualifier", Codecs.code(CountQualifier.values()), Count.Builder::qualifier, Count::getQualifier)
            .value("asStated", Codecs.localized(), Count.Builder::asStated, Count::getAsStated)
            .optional("asOf", Codecs.date(), Count.Builder::asOf, Count::getAsOf)
            .optional("source", Codecs.text(), Count.Builder::source, Count::getSource)
            .build();

    static final Binding<OtherName, OtherName.Builder> OTHER_NAME = Binding.of(
                    "OtherName", OtherName::builder, OtherName.Builder::build)
            .required("kind", Codecs.code(OtherNameKind.values()), OtherName.Builder::kind, OtherName::getKind)
            .value("text", Codecs.localized(), OtherName.Builder::text, OtherName::getText)
            .optional("since", Codecs.date(), OtherName.Builder::since, OtherName::getSince)
            .optional("until", Codecs.date(), OtherName.Builder::until, OtherName::getUntil)
            .optional("source", Codecs.text(), OtherName.Builder::source, OtherName::getSource)
            .build();

    static final Binding<Location, Location.Builder> LOCATION = Binding.of(
                    "Location", Location::builder, Location.Builder::build)
            .value("venue", Codecs.localized(), Location.Builder::venue, Location::getVenue)
            .value("city", Codecs.localized(), Location.Builder::city, Location::getCity)
            .value("region", Codecs.localized(), Location.Builder::region, Location::getRegion)
            .optional("country", Values.COUNTRY, Location.Builder::country, Location::getCountry)
            .build();

    static final Binding<Identifier, Identifier.Builder> IDENTIFIER = Binding.of(
                    "Identifier", Identifier::builder, Identifier.Builder::build)
            .required("scheme", Values.CODE, Identifier.Builder::scheme, Identifier::getScheme)
            .required("value", Codecs.text(), Identifier.Builder::value, Identifier::getValue)
            .build();

    static final Binding<Mention, Mention.Builder> MENTION = Binding.of(
                    "Mention", Mention::builder, Mention.Builder::build)
            .optional("person", Codecs.text(), Mention.Builder::person, Mention::getPerson)
            .value("role", Codecs.localized(), Mention.Builder::role, Mention::getRole)
            .optional("roleCode", Values.CODE, Mention.Builder::roleCode, Mention::getRoleCode)
            .optional("body", Values.PARTY, Mention.Builder::body, Mention::getBody)
            .value("asStated", Codecs.localized(), Mention.Builder::asStated, Mention::getAsStated)
            .build();

    static final Binding<Evidence, Evidence.Builder> EVIDENCE = Binding.of(
                    "Evidence", Evidence::builder, Evidence.Builder::build)
            .optional("path", Codecs.text(), Evidence.Builder::path, Evidence::getPath)
            .optional("document", Values.REFERENCE, Evidence.Builder::document, Evidence::getDocument)
            .optional("segment", Codecs.text(), Evidence.Builder::segment, Evidence::getSegment)
            .optional("language", Codecs.language(), Evidence.Builder::language, Evidence::getLanguage)
            .required("basis", Codecs.code(EvidenceBasis.values()), Evidence.Builder::basis, Evidence::getBasis)
            .value("note", Codecs.localized(), Evidence.Builder::note, Evidence::getNote)
            .optional("source", Codecs.text(), Evidence.Builder::source, Evidence::getSource)
            .build();

    static final Binding<Region, Region.Builder> REGION = Binding.of("Region", Region::builder, Region.Builder::build)
            .optional("scheme", Codecs.code(RegionScheme.values()), Region.Builder::scheme, Region::getScheme)
            .optional("code", Codecs.text(), Region.Builder::code, Region::getCode)
            .value("asStated", Codecs.localized(), Region.Builder::asStated, Region::getAsStated)
            .build();

    private ValueTables() {}

    private static Optional<Long> optional(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }
}
