package org.ngopartnership.testkit.jqwik;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.CirculationKind;
import org.ngopartnership.document.Divergence;
import org.ngopartnership.document.DivergenceKind;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.document.Half;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.SegmentKind;
import org.ngopartnership.document.TopicRef;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.Party;

/** Documents and their parts. */
final class Documents {

    private Documents() {}

    /** The types of these values. */
    static void addTo(Types types) {
        types.with(Segment.class, Documents::segments)
                .with(Half.class, Documents::halves)
                .with(Divergence.class, Documents::divergences)
                .with(DocumentVersion.class, Documents::versions)
                .with(Circulation.class, Documents::circulations)
                .with(Review.class, Documents::reviews)
                .with(TopicRef.class, Documents::topicRefs)
                .with(BilingualDocument.class, Documents::documents);
    }

    static Arbitrary<Segment> segments() {
        return Combinators.combine(Values.ids(), Arbitraries.of(SegmentKind.class), Texts.pairs())
                .as((id, kind, text) ->
                        Segment.builder().id(id).kind(kind).text(text).build());
    }

    static Arbitrary<Half> halves() {
        return Combinators.combine(
                        Arbitraries.of("fr", "en"), Values.ids().list().ofMaxSize(3))
                .as((language, segments) ->
                        Half.builder().language(language).segments(segments).build());
    }

    static Arbitrary<Divergence> divergences() {
        return Parts.of(Divergence::builder)
                .with(Arbitraries.of(DivergenceKind.class), Divergence.Builder::kind)
                .with(Values.ids().list().ofMaxSize(2), Divergence.Builder::segments)
                .maybe(Texts.sentences(), Divergence.Builder::quotes)
                .maybe(Texts.sentences(), Divergence.Builder::note)
                .build(Divergence.Builder::build);
    }

    static Arbitrary<DocumentVersion> versions() {
        return Parts.of(DocumentVersion::builder)
                .maybe(Arbitraries.of("1.0", "draft", "β"), DocumentVersion.Builder::label)
                .with(workingLanguages(), DocumentVersion.Builder::languages)
                .maybe(Dates.between(2000, 2019), DocumentVersion.Builder::date)
                .seldom(Values.symbols(), DocumentVersion.Builder::symbol)
                .maybe(Texts.addresses(), DocumentVersion.Builder::address)
                .build(DocumentVersion.Builder::build);
    }

    static Arbitrary<List<LanguageTag>> workingLanguages() {
        return Arbitraries.of("en", "fr", "ar", "es", "ru", "zh")
                .map(LanguageTag::parse)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    static Arbitrary<Circulation> circulations() {
        return Parts.of(Circulation::builder)
                .with(Arbitraries.of(CirculationKind.class), Circulation.Builder::kind)
                .maybe(Texts.sentences(), Circulation.Builder::audience)
                .maybe(Texts.names(), Circulation.Builder::channel)
                .maybe(Values.parties(), Circulation.Builder::channelOf)
                .with(Texts.addresses(), Circulation.Builder::address)
                .maybe(Dates.between(2000, 2019), Circulation.Builder::date)
                .build(Circulation.Builder::build);
    }

    static Arbitrary<Review> reviews() {
        return Parts.of(Review::builder)
                .with(Arbitraries.of(ReviewState.class), Review.Builder::state)
                .with(Values.parties().list().ofMaxSize(2), Review.Builder::discussedWith)
                .with(Values.mentions().list().ofMinSize(1).ofMaxSize(2), Review.Builder::reviewers)
                .maybe(Arbitraries.of(Modality.class), Review.Builder::modality)
                .maybe(Dates.between(2021, 2022), Review.Builder::due)
                .seldom(Texts.sentences(), Review.Builder::asStated)
                .build(Review.Builder::build);
    }

    static Arbitrary<TopicRef> topicRefs() {
        return Combinators.combine(Values.ids(), Values.ids())
                .as((group, topic) ->
                        TopicRef.builder().group(group).topic(topic).build());
    }

    static Arbitrary<BilingualDocument> documents() {
        return Combinators.combine(
                        described(),
                        Arbitraries.of(SegmentKind.class).list().ofMaxSize(4),
                        Texts.pairs().list().ofSize(4),
                        workingLanguages(),
                        Arbitraries.of(true, false))
                .as(Documents::withText);
    }

    static Arbitrary<BilingualDocument> described() {
        return Parts.of(BilingualDocument::builder)
                .with(Values.ids(), BilingualDocument.Builder::id)
                .maybe(Values.codes(), BilingualDocument.Builder::kind)
                .with(Texts.names(), BilingualDocument.Builder::title)
                .maybe(Texts.sentences(), BilingualDocument.Builder::description)
                .seldom(Values.otherNames().list().ofMaxSize(1), BilingualDocument.Builder::otherNames)
                .maybe(Values.symbols(), BilingualDocument.Builder::symbol)
                .maybe(Arbitraries.of("UNESCO", "SECRETARIAT").map(Party::code), BilingualDocument.Builder::issuer)
                .maybe(Values.parties(), BilingualDocument.Builder::producedBy)
                .maybe(Dates.between(2000, 2019), BilingualDocument.Builder::date)
                .seldom(Texts.sentences(), BilingualDocument.Builder::audience)
                .seldom(Texts.sentences(), BilingualDocument.Builder::subject)
                .maybe(circulations().list().ofMaxSize(1), BilingualDocument.Builder::circulation)
                .maybe(reviews(), BilingualDocument.Builder::review)
                .maybe(Values.mentions().list().ofMaxSize(1), BilingualDocument.Builder::mentions)
                .seldom(divergences().list().ofMaxSize(1), BilingualDocument.Builder::divergences)
                .seldom(Values.evidence().list().ofMaxSize(1), BilingualDocument.Builder::evidence)
                .seldom(Values.extensions(), BilingualDocument.Builder::extensions)
                .build(BilingualDocument.Builder::build);
    }

    private static BilingualDocument withText(
            BilingualDocument described,
            List<SegmentKind> kinds,
            List<LocalizedText> texts,
            List<LanguageTag> languages,
            boolean halves) {
        BilingualDocument.Builder document =
                BilingualDocument.builder().from(described).originalLanguages(languages);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            ids.add("s" + (i + 1));
            document.addSegments(Segment.builder()
                    .id(ids.get(i))
                    .kind(kinds.get(i))
                    .text(texts.get(i))
                    .build());
        }
        document.divergences(described.getDivergences().stream()
                .map(divergence -> divergence.withSegments(ids))
                .toList());
        if (!languages.isEmpty()) {
            document.addVersions(
                    DocumentVersion.builder().label("1").languages(languages).build());
        }
        if (halves && !ids.isEmpty()) {
            document.addHalves(
                    Half.builder().language("fr").segments(ids).build(),
                    Half.builder().language("en").segments(ids).build());
        }
        return document.build();
    }
}
