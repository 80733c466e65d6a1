package org.ngopartnership.validation.rules.shapes;

import java.util.List;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Shape;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.Identifier;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordType;
import org.ngopartnership.value.Region;

/** Shapes of values that stand in many records. */
public final class ValueShapes {

    private static final Shape<LocalizedText> LOCALIZED_TEXT = Shape.of(LocalizedText.class);

    private static final Shape<Party> PARTY =
            Shape.of(Party.class).alternatives(Party.ById.class, Party.ByCode.class, Party.ByName.class);

    private static final Shape<Party.ById> PARTY_BY_ID =
            Shape.of(Party.ById.class).reference("id", Party.ById::id);

    private static final Shape<Party.ByCode> PARTY_BY_CODE = Shape.of(Party.ByCode.class);

    private static final Shape<Party.ByName> PARTY_BY_NAME =
            Shape.of(Party.ByName.class).one("name", Party.ByName::name, LocalizedText.class);

    private static final Shape<Count> COUNT =
            Shape.of(Count.class).one("asStated", Count::getAsStated, LocalizedText.class);

    private static final Shape<OtherName> OTHER_NAME =
            Shape.of(OtherName.class).one("text", OtherName::getText, LocalizedText.class);

    private static final Shape<Identifier> IDENTIFIER = Shape.of(Identifier.class);

    private static final Shape<Location> LOCATION = Shape.of(Location.class)
            .one("venue", Location::getVenue, LocalizedText.class)
            .one("city", Location::getCity, LocalizedText.class)
            .one("region", Location::getRegion, LocalizedText.class);

    private static final Shape<Mention> MENTION = Shape.of(Mention.class)
            .one("role", Mention::getRole, LocalizedText.class)
            .optional("body", Mention::getBody, Party.class)
            .one("asStated", Mention::getAsStated, LocalizedText.class);

    private static final Shape<Evidence> EVIDENCE = Shape.of(Evidence.class)
            .optionalReference("document", Evidence::getDocument, RecordType.DOCUMENT)
            .one("note", Evidence::getNote, LocalizedText.class);

    private static final Shape<Region> REGION =
            Shape.of(Region.class).one("asStated", Region::getAsStated, LocalizedText.class);

    public static final List<Shape<?>> ALL = List.of(
            LOCALIZED_TEXT,
            PARTY,
            PARTY_BY_ID,
            PARTY_BY_CODE,
            PARTY_BY_NAME,
            COUNT,
            OTHER_NAME,
            IDENTIFIER,
            LOCATION,
            MENTION,
            EVIDENCE,
            REGION);

    private ValueShapes() {}
}
