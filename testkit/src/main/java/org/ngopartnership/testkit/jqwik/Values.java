package org.ngopartnership.testkit.jqwik;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Identifier;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

/** Values that records share. A party is no record here: what refers to records stands in a registry. */
final class Values {

    private Values() {}

    /** The types of these values. */
    static void addTo(Types types) {
        types.with(Code.class, Values::codes)
                .with(Country.class, Values::countries)
                .with(LanguageTag.class, Values::languages)
                .with(DocumentSymbol.class, Values::symbols)
                .with(Party.class, Values::parties)
                .with(ExtensionValue.class, Values::extensionValues)
                .with(Count.class, Values::counts)
                .with(Location.class, Values::locations)
                .with(Mention.class, Values::mentions)
                .with(OtherName.class, Values::otherNames)
                .with(Identifier.class, Values::identifiers)
                .with(Region.class, Values::regions)
                .with(Evidence.class, Values::evidence)
                .with(RecordRef.class, Values::references);
    }

    /** Ids, the shortest and the longest among them. */
    static Arbitrary<String> ids() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        9,
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(8)),
                Tuple.of(1, Arbitraries.of("0", "a.b_c-d", "z".repeat(LONGEST_ID))));
    }

    private static final int LONGEST_ID = 64;

    static Arbitrary<Code> codes() {
        return Arbitraries.of("OTHER", "A", "CODE_2", "VERY_LONG_CODE_" + "X".repeat(LONGEST_ID))
                .map(Code::of);
    }

    static Arbitrary<Country> countries() {
        return Arbitraries.of("CH", "SN", "FR", "BR", "JP", "XK").map(Country::of);
    }

    static Arbitrary<LanguageTag> languages() {
        return Arbitraries.of("en", "fr", "ar", "zh-Hant", "es", "ru", "pt-BR", "und")
                .map(LanguageTag::parse);
    }

    static Arbitrary<DocumentSymbol> symbols() {
        return Arbitraries.of("PAX-2019/WS/1", "209 EX/21", "189 EX/18 Part I", "36 C/Resolution 108", "28 C/13")
                .map(DocumentSymbol::parse);
    }

    static Arbitrary<Party> parties() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Arbitraries.of("SECRETARIAT", "LIAISON_COMMITTEE", "EXECUTIVE_BOARD")
                                .map(Party::code)),
                Tuple.of(1, Texts.names().map(Party::name)));
    }

    static Arbitrary<ExtensionValue> extensionValues() {
        return Arbitraries.of(
                new ExtensionValue.Null(),
                new ExtensionValue.Bool(true),
                new ExtensionValue.Num("-1.50E+400"),
                new ExtensionValue.Text("№ \u202e \" \\ \t 😀"),
                new ExtensionValue.Items(List.of(new ExtensionValue.Text(""))),
                new ExtensionValue.Members(Map.of("naïve key", new ExtensionValue.Num("0"))));
    }

    static Arbitrary<Map<String, ExtensionValue>> extensions() {
        return Arbitraries.maps(Arbitraries.of("acme:id", "acme:x-y"), extensionValues())
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    static Arbitrary<Count> counts() {
        return Parts.of(Count::builder)
                .mostly(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.longs().between(0, 2_000)),
                                Tuple.of(1, Arbitraries.of(0L, Long.MAX_VALUE))),
                        (count, value) -> count.value(value))
                .with(Arbitraries.of(CountQualifier.class), Count.Builder::qualifier)
                .seldom(Texts.sentences(), Count.Builder::asStated)
                .maybe(Dates.between(2010, 2019), Count.Builder::asOf)
                .maybe(Texts.addresses(), Count.Builder::source)
                .build(Count.Builder::build);
    }

    static Arbitrary<Location> locations() {
        return Parts.of(Location::builder)
                .seldom(Texts.sentences(), Location.Builder::venue)
                .with(Texts.cities(), Location.Builder::city)
                .seldom(Texts.names(), Location.Builder::region)
                .with(countries(), Location.Builder::country)
                .build(Location.Builder::build);
    }

    static Arbitrary<Mention> mentions() {
        return Parts.of(Mention::builder)
                .mostly(Texts.persons(), Mention.Builder::person)
                .with(Texts.names(), Mention.Builder::role)
                .maybe(codes(), Mention.Builder::roleCode)
                .maybe(parties(), Mention.Builder::body)
                .seldom(Texts.sentences(), Mention.Builder::asStated)
                .build(Mention.Builder::build);
    }

    static Arbitrary<OtherName> otherNames() {
        return Parts.of(OtherName::builder)
                .with(Arbitraries.of(OtherNameKind.class), OtherName.Builder::kind)
                .with(Texts.names(), OtherName.Builder::text)
                .maybe(Dates.between(1900, 1950), OtherName.Builder::since)
                .maybe(Dates.between(1951, 1990), OtherName.Builder::until)
                .seldom(Texts.addresses(), OtherName.Builder::source)
                .build(OtherName.Builder::build);
    }

    static Arbitrary<Identifier> identifiers() {
        return Parts.of(Identifier::builder)
                .with(codes(), Identifier.Builder::scheme)
                .with(Arbitraries.of("00x0x0x00", "№ 1", "0000 0000 0000 0000"), Identifier.Builder::value)
                .build(Identifier.Builder::build);
    }

    static Arbitrary<Region> regions() {
        return Parts.of(Region::builder)
                .with(Arbitraries.just(RegionScheme.ELECTORAL), Region.Builder::scheme)
                .with(Arbitraries.of("I", "II", "III", "IV", "V(a)", "V(b)"), Region.Builder::code)
                .seldom(Texts.names(), Region.Builder::asStated)
                .build(Region.Builder::build);
    }

    static Arbitrary<Evidence> evidence() {
        return Parts.of(Evidence::builder)
                .maybe(Arbitraries.of("name", "partnerships/UNESCO"), Evidence.Builder::path)
                .maybe(languages(), Evidence.Builder::language)
                .with(Arbitraries.of(EvidenceBasis.class), Evidence.Builder::basis)
                .maybe(Texts.sentences(), Evidence.Builder::note)
                .maybe(Texts.addresses(), Evidence.Builder::source)
                .build(Evidence.Builder::build);
    }

    static Arbitrary<RecordRef> references() {
        return ids().map(RecordRef::of);
    }
}
