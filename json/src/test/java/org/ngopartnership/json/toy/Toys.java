package org.ngopartnership.json.toy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.json.internal.report.ReadingRules;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.RulePages;
import org.ngopartnership.validation.RuleProvider;

/** The toy types together, with a few rules. */
public final class Toys {

    /** What a registry of toys would be. */
    private static final Table<Toys, ?> REGISTRY = Table.of("Toys", Toys.class, Toys::new, toys -> toys)
            .records("ngos", RecordType.NGO, ToyNgo.TABLE, (toys, ngo) -> {}, toys -> List.of())
            .records("documents", RecordType.DOCUMENT, ToyDocument.TABLE, (toys, document) -> {}, toys -> List.of());

    public static final EntityTypes TYPES = new EntityTypes(REGISTRY);

    public static final PartnershipValidator VALIDATOR =
            PartnershipValidator.of(RuleCatalogue.of(List.of(new ReadingRules(), new Rules())));

    private Toys() {}

    private static final class Rules implements RuleProvider {
        @Override
        public List<Rule<?>> rules() {
            return List.of(
                    Rule.of(ToyNgo.class, "TOY-001").check((ngo, context, sink) -> {
                        if (ngo.name().isEmpty()) {
                            sink.report(DataPath.of("name"));
                        }
                    }),
                    Rule.of(ToyNgo.class, "TOY-002").check((ngo, context, sink) -> {
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
        public List<Table<?, ?>> tables() {
            return List.of(REGISTRY);
        }

        @Override
        public RulePages pages() {
            return RulePages.beside(Rules::resource);
        }

        private static @Nullable InputStream resource(String name) {
            Map<String, String> messages = Map.of(
                    "TOY-001", "No name.",
                    "TOY-002", "Local.",
                    "REL-001", "No {value}.",
                    "REL-002", "Again {value}, first {first}.");
            String rule = name.replaceAll("pages/|\\.md", "");
            String page = """
                    # %s

                    - severity: %s
                    - since: 0.1

                    ## en

                    - title: t
                    - message: %s
                    - rationale: r
                    """.formatted(rule, rule.equals("TOY-002") ? "WARNING" : "ERROR", messages.get(rule));
            return messages.containsKey(rule) ? new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)) : null;
        }
    }
}
