package org.ngopartnership.json.toy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ngopartnership.json.internal.input.EntityType;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.json.internal.report.ReadingRules;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.RuleProvider;
import org.ngopartnership.validation.RuleTexts;
import org.ngopartnership.validation.Shape;
import org.ngopartnership.value.RecordType;

/** The toy types together, with a few rules. */
public final class Toys {

    public static final EntityTypes TYPES = new EntityTypes(List.of(
            new EntityType<>(RecordType.NGO, "ngos", ToyNgo.class, ToyNgo.BINDING, ToyNgo::name),
            new EntityType<>(
                    RecordType.DOCUMENT,
                    "documents",
                    ToyDocument.class,
                    ToyDocument.BINDING,
                    document -> LocalizedText.empty())));

    public static final PartnershipValidator VALIDATOR =
            PartnershipValidator.of(RuleCatalogue.of(List.of(new ReadingRules(), new Rules())));

    private Toys() {}

    private static final class Rules implements RuleProvider {
        @Override
        public List<Rule<?>> rules() {
            return List.of(
                    Rule.of(ToyNgo.class, "TOY-001").error().check((ngo, context, sink) -> {
                        if (ngo.name().isEmpty()) {
                            sink.report(DataPath.of("name"));
                        }
                    }),
                    Rule.of(ToyNgo.class, "TOY-002").warning().check((ngo, context, sink) -> {
                        for (int i = 0; i < ngo.fields().size(); i++) {
                            if (ngo.fields().get(i) == ToyNgo.Level.LOCAL) {
                                sink.report(DataPath.of("fields").index(i));
                            }
                        }
                    }),
                    RuleCatalogue.standard().find("REL-001").orElseThrow(),
                    RuleCatalogue.standard().find("REL-002").orElseThrow());
        }

        @Override
        public List<Shape<?>> shapes() {
            return List.of(
                    Shape.of(ToyNgo.class).references("successors", ToyNgo::successors, RecordType.NGO),
                    Shape.of(ToyDocument.class));
        }

        @Override
        public RuleTexts texts() {
            String texts = """
                    TOY-001.title=t
                    TOY-001.message=No name.
                    TOY-001.rationale=r
                    TOY-002.title=t
                    TOY-002.message=Local.
                    TOY-002.rationale=r
                    REL-001.title=t
                    REL-001.message=No {value}.
                    REL-001.rationale=r
                    REL-002.title=t
                    REL-002.message=Again {value}, first {first}.
                    REL-002.rationale=r
                    """;
            return RuleTexts.beside(name -> new ByteArrayInputStream(texts.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
