package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.Identifier;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

/** Samples of the values that records share. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class ValueSamples {

    ValueSamples() {}

    /** Makes one change after the other. */
    @SafeVarargs
    static <B> UnaryOperator<B> all(UnaryOperator<B>... changes) {
        return sample -> {
            B changed = sample;
            for (UnaryOperator<B> change : changes) {
                changed = change.apply(changed);
            }
            return changed;
        };
    }

    /** {@return a count that is not exact, with the wording, the day and the address of its source} */
    @SafeVarargs
    public static Count count(UnaryOperator<Count.Builder>... changes) {
        return all(changes)
                .apply(Count.builder()
                        .qualifier(CountQualifier.ABOUT)
                        .value(40)
                        .asStated(LocalizedText.en("some forty").fr("une quarantaine"))
                        .asOf("2019-12-31")
                        .source("https://wrs.example.org/members"))
                .build();
    }

    /** {@return a number and nothing else} */
    @SafeVarargs
    public static Count minimalCount(UnaryOperator<Count.Builder>... changes) {
        return all(changes)
                .apply(Count.builder().qualifier(CountQualifier.EXACT).value(3))
                .build();
    }

    /** {@return a place in a city, with its country} */
    @SafeVarargs
    public static Location location(UnaryOperator<Location.Builder>... changes) {
        return all(changes)
                .apply(Location.builder()
                        .venue(LocalizedText.en("House of Books").fr("Maison du livre"))
                        .city(LocalizedText.en("Geneva").fr("Genève"))
                        .region(LocalizedText.en("Canton of Geneva").fr("Canton de Genève"))
                        .country("CH"))
                .build();
    }

    /** {@return a country and nothing else} */
    @SafeVarargs
    public static Location minimalLocation(UnaryOperator<Location.Builder>... changes) {
        return all(changes).apply(Location.builder().country("SN")).build();
    }

    /** {@return a person with the role in which a source names her, and her organization} */
    @SafeVarargs
    public static Mention mention(UnaryOperator<Mention.Builder>... changes) {
        return all(changes)
                .apply(Mention.builder()
                        .person("Zoë Nuñez-Ødegård")
                        .role(LocalizedText.en("Secretary-General").fr("Secrétaire générale"))
                        .roleCode("SECRETARY_GENERAL")
                        .body(Party.id("wrs"))
                        .asStated(LocalizedText.fr("Mme Zoë Nuñez-Ødegård, secrétaire générale")))
                .build();
    }

    /** {@return a role without a person} */
    @SafeVarargs
    public static Mention minimalMention(UnaryOperator<Mention.Builder>... changes) {
        return all(changes).apply(Mention.builder().roleCode("CHAIR")).build();
    }

    /** {@return a name that was given up, with the time in which it was borne} */
    @SafeVarargs
    public static OtherName otherName(UnaryOperator<OtherName.Builder>... changes) {
        return all(changes)
                .apply(OtherName.builder()
                        .kind(OtherNameKind.FORMER)
                        .text(LocalizedText.en("Reading League").fr("Ligue de la lecture"))
                        .since("1951")
                        .until("1972")
                        .source("https://wrs.example.org/history"))
                .build();
    }

    /** {@return a variant in languages of other scripts} */
    @SafeVarargs
    public static OtherName minimalOtherName(UnaryOperator<OtherName.Builder>... changes) {
        return all(changes)
                .apply(OtherName.builder()
                        .kind(OtherNameKind.VARIANT)
                        .text(LocalizedText.of("ar", "الجمعية العالمية للقراءة", "ru", "Всемирное общество чтения")))
                .build();
    }

    /** {@return a number that another register gives} */
    @SafeVarargs
    public static Identifier identifier(UnaryOperator<Identifier.Builder>... changes) {
        return all(changes)
                .apply(Identifier.builder().scheme("ROR").value("00x0x0x00"))
                .build();
    }

    /** {@return a number that another register gives; there is nothing to leave out} */
    @SafeVarargs
    public static Identifier minimalIdentifier(UnaryOperator<Identifier.Builder>... changes) {
        return all(changes)
                .apply(Identifier.builder().scheme("ISNI").value("0000 0000 0000 0000"))
                .build();
    }

    /** {@return an electoral group with its code and its wording} */
    @SafeVarargs
    public static Region region(UnaryOperator<Region.Builder>... changes) {
        return all(changes)
                .apply(Region.builder()
                        .scheme(RegionScheme.ELECTORAL)
                        .code("I")
                        .asStated(LocalizedText.en("Group I").fr("Groupe I")))
                .build();
    }

    /** {@return the wording of a region of the scheme for activities} */
    @SafeVarargs
    public static Region minimalRegion(UnaryOperator<Region.Builder>... changes) {
        return all(changes)
                .apply(Region.builder()
                        .scheme(RegionScheme.ACTIVITIES)
                        .asStated(LocalizedText.en("Africa").fr("Afrique")))
                .build();
    }

    /** {@return the source of a value: a segment of a document, in a language, with a note} */
    @SafeVarargs
    public static Evidence evidence(UnaryOperator<Evidence.Builder>... changes) {
        return all(changes)
                .apply(Evidence.builder()
                        .path("name")
                        .document("guide-libraries")
                        .segment("title")
                        .language("fr")
                        .basis(EvidenceBasis.STATED)
                        .note(LocalizedText.en("named on the title page").fr("nommée sur la page de titre"))
                        .source("https://wrs.example.org/history"))
                .build();
    }

    /** {@return the statement that a record was inferred} */
    @SafeVarargs
    public static Evidence minimalEvidence(UnaryOperator<Evidence.Builder>... changes) {
        return all(changes)
                .apply(Evidence.builder().basis(EvidenceBasis.INFERRED))
                .build();
    }
}
