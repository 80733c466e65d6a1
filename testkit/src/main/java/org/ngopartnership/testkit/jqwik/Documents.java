package org.ngopartnership.testkit.jqwik;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
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
        return Builders.withBuilder(Divergence::builder)
                .use(Arbitraries.of(DivergenceKind.class))
                .in(Divergence.Builder::kind)
                .use(Values.ids().list().ofMaxSize(2))
                .in(Divergence.Builder::segments)
                .use(Texts.sentences())
                .withProbability(0.4)
                .in(Divergence.Builder::quotes)
                .use(Texts.sentences())
                .withProbability(0.4)
                .in(Divergence.Builder::note)
                .build(Divergence.Builder::build);
    }

    static Arbitrary<DocumentVersion> versions() {
        return Builders.withBuilder(DocumentVersion::builder)
                .use(Arbitraries.of("1.0", "draft", "β"))
                .withProbability(0.4)
                .in(DocumentVersion.Builder::label)
                .use(workingLanguages())
                .in(DocumentVersion.Builder::languages)
                .use(Dates.between(2000, 2019))
                .withProbability(0.4)
                .in(DocumentVersion.Builder::date)
                .use(Values.symbols())
                .withProbability(0.2)
                .in(DocumentVersion.Builder::symbol)
                .use(Texts.addresses())
                .withProbability(0.4)
                .in(DocumentVersion.Builder::address)
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
        return Builders.withBuilder(Circulation::builder)
                .use(Arbitraries.of(CirculationKind.class))
                .in(Circulation.Builder::kind)
                .use(Texts.sentences())
                .withProbability(0.4)
                .in(Circulation.Builder::audience)
                .use(Texts.names())
                .withProbability(0.4)
                .in(Circulation.Builder::channel)
                .use(Values.parties())
                .withProbability(0.4)
                .in(Circulation.Builder::channelOf)
                .use(Texts.addresses())
                .in(Circulation.Builder::address)
                .use(Dates.between(2000, 2019))
                .withProbability(0.4)
                .in(Circulation.Builder::date)
                .build(Circulation.Builder::build);
    }

    static Arbitrary<Review> reviews() {
        return Builders.withBuilder(Review::builder)
                .use(Arbitraries.of(ReviewState.class))
                .in(Review.Builder::state)
                .use(Values.parties().list().ofMaxSize(2))
                .in(Review.Builder::discussedWith)
                .use(Values.mentions().list().ofMinSize(1).ofMaxSize(2))
                .in(Review.Builder::reviewers)
                .use(Arbitraries.of(Modality.class))
                .withProbability(0.4)
                .in(Review.Builder::modality)
                .use(Dates.between(2021, 2022))
                .withProbability(0.4)
                .in(Review.Builder::due)
                .use(Texts.sentences())
                .withProbability(0.2)
                .in(Review.Builder::asStated)
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
        return Builders.withBuilder(BilingualDocument::builder)
                .use(Values.ids())
                .in(BilingualDocument.Builder::id)
                .use(Values.codes())
                .withProbability(0.4)
                .in(BilingualDocument.Builder::kind)
                .use(Texts.names())
                .in(BilingualDocument.Builder::title)
                .use(Texts.sentences())
                .withProbability(0.4)
                .in(BilingualDocument.Builder::description)
                .use(Values.otherNames().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(BilingualDocument.Builder::otherNames)
                .use(Values.symbols())
                .withProbability(0.4)
                .in(BilingualDocument.Builder::symbol)
                .use(Arbitraries.of("UNESCO", "SECRETARIAT").map(Party::code))
                .withProbability(0.4)
                .in(BilingualDocument.Builder::issuer)
                .use(Values.parties())
                .withProbability(0.4)
                .in(BilingualDocument.Builder::producedBy)
                .use(Dates.between(2000, 2019))
                .withProbability(0.4)
                .in(BilingualDocument.Builder::date)
                .use(Texts.sentences())
                .withProbability(0.2)
                .in(BilingualDocument.Builder::audience)
                .use(Texts.sentences())
                .withProbability(0.2)
                .in(BilingualDocument.Builder::subject)
                .use(circulations().list().ofMaxSize(1))
                .withProbability(0.4)
                .in(BilingualDocument.Builder::circulation)
                .use(reviews())
                .withProbability(0.4)
                .in(BilingualDocument.Builder::review)
                .use(Values.mentions().list().ofMaxSize(1))
                .withProbability(0.4)
                .in(BilingualDocument.Builder::mentions)
                .use(divergences().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(BilingualDocument.Builder::divergences)
                .use(Values.evidence().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(BilingualDocument.Builder::evidence)
                .use(Values.extensions())
                .withProbability(0.2)
                .in(BilingualDocument.Builder::extensions)
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
