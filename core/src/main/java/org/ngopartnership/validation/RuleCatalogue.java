package org.ngopartnership.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ngopartnership.model.ByLanguage;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.OneOf;
import org.ngopartnership.model.Table;

/**
 * All rules, in the order of their ids, with their texts and what rules reach of the types they judge.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RuleCatalogue {

    private final Map<String, Rule<?>> rules = new TreeMap<>();
    private final Map<String, RuleTexts> textsOf = new TreeMap<>();
    private final Map<String, String> ownMessages = new TreeMap<>();
    private final Map<Class<?>, Kind<?>> judged = new LinkedHashMap<>();
    private final Map<RuleOptions, Plans> compiled = new ConcurrentHashMap<>();

    private RuleCatalogue() {}

    /**
     * The rules of all providers that are found as services.
     *
     * @return the catalogue, always the same
     * @throws IllegalStateException if two providers bring rules of one id, or tables of one type
     */
    public static RuleCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * The rules of these providers and no others.
     *
     * @param providers  the providers
     * @return the catalogue
     * @throws IllegalStateException if two rules have one id, or two tables one type
     */
    public static RuleCatalogue of(Collection<? extends RuleProvider> providers) {
        RuleCatalogue catalogue = new RuleCatalogue();
        providers.forEach(catalogue::add);
        return catalogue;
    }

    /** This catalogue with the rules of another provider. */
    RuleCatalogue with(RuleProvider provider) {
        RuleCatalogue catalogue = copy();
        catalogue.add(provider);
        return catalogue;
    }

    /** This catalogue with a rule of the caller's, whose message is the same in every language. */
    RuleCatalogue with(Rule<?> rule, String message) {
        RuleCatalogue catalogue = copy();
        catalogue.add(rule);
        catalogue.ownMessages.put(rule.id(), message);
        return catalogue;
    }

    private RuleCatalogue copy() {
        RuleCatalogue catalogue = new RuleCatalogue();
        catalogue.judged.putAll(judged);
        rules.values().forEach(catalogue::add);
        catalogue.textsOf.putAll(textsOf);
        catalogue.ownMessages.putAll(ownMessages);
        return catalogue;
    }

    /** {@return the rules, in the order of their ids} */
    public List<Rule<?>> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * The rule of an id.
     *
     * @param id  for example {@code PST-003}
     * @return the rule; empty if there is none
     */
    public Optional<Rule<?>> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** {@return the areas of the rules, sorted} */
    public Set<String> areas() {
        Set<String> areas = new TreeSet<>();
        rules.values().forEach(rule -> areas.add(rule.area()));
        return areas;
    }

    /** What rules can judge: values of which there is a table, of a sealed type, and texts by language. */
    List<Kind<?>> judged() {
        return List.copyOf(judged.values());
    }

    /** Whether a value that a rule judges stands in anything known here. */
    boolean reaches(Rule<?> rule) {
        return judged.values().stream()
                .flatMap(RuleCatalogue::types)
                .anyMatch(type -> rule.target().isAssignableFrom(type));
    }

    private static Stream<Class<?>> types(Kind<?> kind) {
        Stream<Class<?>> cases =
                kind instanceof OneOf<?> oneOf ? oneOf.ways().stream().map(OneOf.Way::type) : Stream.empty();
        return Stream.concat(Stream.of(kind.type()), cases);
    }

    /**
     * What a rule says in a language.
     *
     * @param id  the id of the rule
     * @param language  the language
     * @return its text; empty if the rule or a part of its text is missing
     */
    public Optional<RuleText> text(String id, ReportLanguage language) {
        String own = ownMessages.get(id);
        if (own != null) {
            return Optional.of(new RuleText(own, own, ""));
        }
        return Optional.ofNullable(textsOf.get(id)).flatMap(texts -> texts.text(id, language));
    }

    /**
     * An example that keeps a rule.
     *
     * @param id  the id of the rule
     * @return a text in JSON or CSV; empty if there is none
     */
    public Optional<String> passingExample(String id) {
        return Optional.ofNullable(textsOf.get(id)).flatMap(texts -> texts.passingExample(id));
    }

    /**
     * An example that breaks a rule.
     *
     * @param id  the id of the rule
     * @return a text in JSON or CSV; empty if there is none
     */
    public Optional<String> failingExample(String id) {
        return Optional.ofNullable(textsOf.get(id)).flatMap(texts -> texts.failingExample(id));
    }

    /**
     * The sources a rule rests on.
     *
     * @param id  the id of the rule
     * @return the address of each source by its key, in the rule's order; the key itself where no address is known
     */
    public Map<String, String> sources(String id) {
        Map<String, String> addresses = new LinkedHashMap<>();
        RuleTexts texts = textsOf.get(id);
        Rule<?> rule = rules.get(id);
        if (rule != null) {
            rule.sources()
                    .forEach(key -> addresses.put(
                            key, texts == null ? key : texts.source(key).orElse(key)));
        }
        return Collections.unmodifiableMap(addresses);
    }

    /**
     * The message of a finding.
     *
     * @param id  the id of the rule
     * @param language  the language
     * @param parameters  the values the message names
     * @return the message; the id and the values, should the rule have no text
     */
    public String message(String id, ReportLanguage language, Map<String, String> parameters) {
        return text(id, language)
                .map(text -> MessageTemplate.fill(text.message(), parameters))
                .orElseGet(() -> id + " " + parameters);
    }

    /** The plans of these options, compiled once. */
    Plans plans(RuleOptions options) {
        return compiled.computeIfAbsent(options, wanted -> new Plans(this, wanted));
    }

    private void add(RuleProvider provider) {
        provider.tables().forEach(this::add);
        RuleTexts texts = provider.texts();
        for (Rule<?> rule : provider.rules()) {
            add(rule);
            textsOf.put(rule.id(), texts);
        }
    }

    private void add(Rule<?> rule) {
        if (rules.putIfAbsent(rule.id(), rule) != null) {
            throw new IllegalStateException("There are two rules " + rule.id());
        }
    }

    private void add(Table<?, ?> table) {
        for (Kind<?> kind : table.reach()) {
            boolean canBeJudged = kind instanceof Table || kind instanceof OneOf || kind instanceof ByLanguage;
            Kind<?> known = canBeJudged ? judged.putIfAbsent(kind.type(), kind) : null;
            if (known != null && known != kind) {
                throw new IllegalStateException(
                        "There are two tables of " + kind.type().getName());
            }
        }
    }

    /** Loaded with the loader of this library, so that the caller's context does not matter. */
    private static final class Standard {
        static final RuleCatalogue CATALOGUE = of(providers());

        private static List<RuleProvider> providers() {
            List<RuleProvider> providers = new ArrayList<>();
            ServiceLoader.load(RuleProvider.class, RuleProvider.class.getClassLoader())
                    .forEach(providers::add);
            return providers;
        }
    }
}
