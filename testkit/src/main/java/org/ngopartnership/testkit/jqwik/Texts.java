package org.ngopartnership.testkit.jqwik;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.ngopartnership.text.LocalizedText;

/** Texts in English and French that say the same, some in another language besides: many scripts, marks, a long one. */
final class Texts {

    private static final int LONG = 400;

    /** Begins with a consonant, so that French needs no elision. */
    private static final List<String> PLACES = List.of(
            "Riga",
            "Łódź",
            "Kōbe",
            "Çeşme",
            "Šiauliai",
            "Győr",
            "Tromsø",
            "Besançon",
            "Nîmes",
            "Malmö",
            "Reykjavík",
            "Poznań",
            "Bacău",
            "Sa\u0303o Tome\u0301");

    private static final List<Tuple2<String, String>> KINDS = List.of(
            Tuple.of("Library of ", "Bibliothèque de "),
            Tuple.of("Friends of ", "Amis de "),
            Tuple.of("Society of ", "Société de "),
            Tuple.of("Reading Circle of ", "Cercle de lecture de "),
            Tuple.of("Summer School of ", "École d'été de "));

    private static final List<Tuple2<String, String>> SENTENCES = List.of(
            Tuple.of("as the source says", "comme le dit la source"),
            Tuple.of("Every reader is welcome.", "Chacun est le bienvenu."),
            Tuple.of("The library opens in 2018.", "La bibliothèque ouvre en 2018."),
            Tuple.of("Members lend each other books.", "Les membres se prêtent des livres."),
            Tuple.of("Who reads more?", "Qui lit davantage ?"),
            Tuple.of("A “good” book costs 12 euros.", "Un « bon » livre coûte 12 euros."));

    private static final List<Tuple2<String, String>> OTHERS = List.of(
            Tuple.of("ar", "جمعية القراءة"),
            Tuple.of("he", "אֲגֻדַּת הַסֵּפֶר"),
            Tuple.of("ru", "Общество чтения"),
            Tuple.of("zh-Hant", "讀書會"),
            Tuple.of("hi", "पठन समाज"),
            Tuple.of("el", "Σύλλογος ανάγνωσης"),
            Tuple.of("vi", "Hội đọc sách"),
            Tuple.of("zh", "讀書會".repeat(LONG)));

    private Texts() {}

    /** The types of these values. */
    static void addTo(Types types) {
        types.with(LocalizedText.class, Texts::sentences);
    }

    /** Names of organizations, groups, documents; no two languages say the same sentence. */
    static Arbitrary<LocalizedText> names() {
        Arbitrary<LocalizedText> pairs = Combinators.combine(Arbitraries.of(KINDS), places())
                .as((kind, place) -> LocalizedText.en(kind.get1() + place).fr(kind.get2() + place));
        return withAnother(pairs);
    }

    /** What a source says, in a sentence or part of one. */
    static Arbitrary<LocalizedText> sentences() {
        return withAnother(Arbitraries.of(SENTENCES)
                .map(pair -> LocalizedText.en(pair.get1()).fr(pair.get2())));
    }

    /** Sentences in English and French and nothing else, as the halves of a document have them. */
    static Arbitrary<LocalizedText> pairs() {
        return Arbitraries.of(SENTENCES)
                .map(pair -> LocalizedText.fr(pair.get2()).en(pair.get1()));
    }

    /** Names of cities, the same in both languages. */
    static Arbitrary<LocalizedText> cities() {
        return places().map(place -> LocalizedText.en(place).fr(place));
    }

    static Arbitrary<LocalizedText> acronyms() {
        return Arbitraries.of("WRS", "ÉLAN", "IBBY", "ЮНЕСКО", "AB-C", "ABCDEFGHIJKLMNO")
                .map(acronym -> LocalizedText.en(acronym).fr(acronym));
    }

    static Arbitrary<String> persons() {
        return Arbitraries.of(
                "Ada Example", "Zoë Nuñez-Ødegård", "Đặng Thị Mẫu", "Ana de la Prueba", "José Muster", "مثال علي");
    }

    /** Addresses that a program can follow. */
    static Arbitrary<String> addresses() {
        return Arbitraries.of(
                "https://wrs.example.org",
                "http://example.org/a?b=c&d=%C3%A9",
                "https://example.org/" + "a".repeat(LONG),
                "https://пример.example/");
    }

    private static Arbitrary<String> places() {
        return Arbitraries.of(PLACES);
    }

    private static Arbitrary<LocalizedText> withAnother(Arbitrary<LocalizedText> texts) {
        Arbitrary<LocalizedText> more = Combinators.combine(texts, Arbitraries.of(OTHERS))
                .as((text, other) -> text.with(other.get1(), other.get2()));
        return Arbitraries.frequencyOf(Tuple.of(3, texts), Tuple.of(1, more));
    }
}
