package org.ngopartnership.validation.toy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ngopartnership.value.RecordRef;

/** Toys, valid and not. */
public final class ToySamples {

    /** The day on which the samples are judged. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private ToySamples() {}

    /** A club that keeps every rule. */
    public static ToyClub valid(String id) {
        return ToyClub.builder()
                .id(id)
                .name(ToyText.of(Map.of("en", "Club", "fr", "Cercle")))
                .addOtherNames(ToyText.of(Map.of("und", "KLUB")))
                .founded(LocalDate.of(1951, 1, 1))
                .seat(ToyPlace.builder()
                        .name(ToyText.of(Map.of("en", "Geneva")))
                        .addInside(ToyPlace.builder()
                                .name(ToyText.of(Map.of("en", "Palace")))
                                .putNotes("door", new ToyNote("east"))
                                .build())
                        .build())
                .build();
    }

    /** Clubs of all sorts; few ids, so that some are borne twice and some references find their target. */
    public static Arbitrary<ToyClub> clubs() {
        return Combinators.combine(
                        ids(),
                        texts(),
                        texts().list().ofMaxSize(2),
                        Arbitraries.integers().between(1990, 2040).optional(0.5),
                        places(2).optional(0.7),
                        parties().list().ofMaxSize(2),
                        ids().optional(0.3),
                        ids().list().ofMaxSize(2))
                .as((id, name, others, founded, seat, partners, parent, papers) -> ToyClub.builder()
                        .id(id)
                        .name(name)
                        .otherNames(others)
                        .founded(founded.map(year -> LocalDate.of(year, 1, 1)))
                        .seat(seat)
                        .partners(partners)
                        .parent(parent.map(RecordRef::of))
                        .papers(papers.stream().map(RecordRef::of).toList())
                        .build());
    }

    /** Registries of all sorts. */
    public static Arbitrary<ToyRegistry> registries() {
        return Combinators.combine(
                        clubs().list().ofMaxSize(3),
                        ids().map(id -> ToyPaper.builder().id(id).build())
                                .list()
                                .ofMaxSize(2))
                .as((clubs, papers) ->
                        ToyRegistry.builder().clubs(clubs).papers(papers).build());
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of("a", "b", "c", "d", "e");
    }

    /** Texts with all that a message may trip over. */
    private static Arbitrary<String> awkward() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "", " ", "text", "{value}", "${1+1}", "\\{x\\}", "$", "a\\b", "{", "}", "long enough {length}"),
                Arbitraries.strings().withChars("{}$\\ é\u202e\uD83D\uDE00a1").ofMaxLength(100));
    }

    private static Arbitrary<ToyText> texts() {
        return Arbitraries.maps(Arbitraries.of("en", "fr", "a/b~c", "{language}"), awkward())
                .ofMaxSize(2)
                .map(ToyText::of);
    }

    private static Arbitrary<ToyPlace> places(int depth) {
        Arbitrary<List<ToyPlace>> inside = depth == 0
                ? Arbitraries.just(List.of())
                : places(depth - 1).list().ofMaxSize(2);
        return Combinators.combine(
                        texts(),
                        inside,
                        Arbitraries.maps(
                                        Arbitraries.of("k", "l/m", ""),
                                        awkward().map(ToyNote::new))
                                .ofMaxSize(2))
                .as((name, places, notes) -> ToyPlace.builder()
                        .name(name)
                        .inside(places)
                        .notes(notes)
                        .build());
    }

    private static Arbitrary<ToyParty> parties() {
        return Arbitraries.oneOf(ids().map(RecordRef::of).map(ToyParty.ById::new), texts().map(ToyParty.ByName::new));
    }
}
