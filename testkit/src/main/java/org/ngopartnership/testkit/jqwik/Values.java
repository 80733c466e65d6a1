package org.ngopartnership.testkit.jqwik;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
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
        return Builders.withBuilder(Count::builder)
                .use(Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(0, 2_000)),
                        Tuple.of(1, Arbitraries.of(0L, Long.MAX_VALUE))))
                .withProbability(0.9)
                .in((count, value) -> count.value(value))
                .use(Arbitraries.of(CountQualifier.class))
                .in(Count.Builder::qualifier)
                .use(Texts.sentences())
                .withProbability(0.2)
                .in(Count.Builder::asStated)
                .use(Dates.between(2010, 2019))
                .withProbability(0.4)
                .in(Count.Builder::asOf)
                .use(Texts.addresses())
                .withProbability(0.4)
                .in(Count.Builder::source)
                .build(Count.Builder::build);
    }

    static Arbitrary<Location> locations() {
        return Builders.withBuilder(Location::builder)
                .use(Texts.sentences())
                .withProbability(0.2)
                .in(Location.Builder::venue)
                .use(Texts.cities())
                .in(Location.Builder::city)
                .use(Texts.names())
                .withProbability(0.2)
                .in(Location.Builder::region)
                .use(countries())
                .in(Location.Builder::country)
                .build(Location.Builder::build);
    }

    static Arbitrary<Mention> mentions() {
        return Builders.withBuilder(Mention::builder)
                .use(Texts.persons())
                .withProbability(0.7)
                .in(Mention.Builder::person)
                .use(Texts.names())
                .in(Mention.Builder::role)
                .use(codes())
                .withProbability(0.4)
                .in(Mention.Builder::roleCode)
                .use(parties())
                .withProbability(0.4)
                .in(Mention.Builder::body)
                .use(Texts.sentences())
                .withProbability(0.2)
                .in(Mention.Builder::asStated)
                .build(Mention.Builder::build);
    }

    static Arbitrary<OtherName> otherNames() {
        return Builders.withBuilder(OtherName::builder)
                .use(Arbitraries.of(OtherNameKind.class))
                .in(OtherName.Builder::kind)
                .use(Texts.names())
                .in(OtherName.Builder::text)
                .use(Dates.between(1900, 1950))
                .withProbability(0.4)
                .in(OtherName.Builder::since)
                .use(Dates.between(1951, 1990))
                .withProbability(0.4)
                .in(OtherName.Builder::until)
                .use(Texts.addresses())
                .withProbability(0.2)
                .in(OtherName.Builder::source)
                .build(OtherName.Builder::build);
    }

    static Arbitrary<Identifier> identifiers() {
        return Builders.withBuilder(Identifier::builder)
                .use(codes())
                .in(Identifier.Builder::scheme)
                .use(Arbitraries.of("00x0x0x00", "№ 1", "0000 0000 0000 0000"))
                .in(Identifier.Builder::value)
                .build(Identifier.Builder::build);
    }

    static Arbitrary<Region> regions() {
        return Builders.withBuilder(Region::builder)
                .use(Arbitraries.just(RegionScheme.ELECTORAL))
                .in(Region.Builder::scheme)
                .use(Arbitraries.of("I", "II", "III", "IV", "V(a)", "V(b)"))
                .in(Region.Builder::code)
                .use(Texts.names())
                .withProbability(0.2)
                .in(Region.Builder::asStated)
                .build(Region.Builder::build);
    }

    static Arbitrary<Evidence> evidence() {
        return Builders.withBuilder(Evidence::builder)
                .use(Arbitraries.of("name", "partnerships/UNESCO"))
                .withProbability(0.4)
                .in(Evidence.Builder::path)
                .use(languages())
                .withProbability(0.4)
                .in(Evidence.Builder::language)
                .use(Arbitraries.of(EvidenceBasis.class))
                .in(Evidence.Builder::basis)
                .use(Texts.sentences())
                .withProbability(0.4)
                .in(Evidence.Builder::note)
                .use(Texts.addresses())
                .withProbability(0.4)
                .in(Evidence.Builder::source)
                .build(Evidence.Builder::build);
    }

    static Arbitrary<RecordRef> references() {
        return ids().map(RecordRef::of);
    }
}
