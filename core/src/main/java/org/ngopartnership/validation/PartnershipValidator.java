package org.ngopartnership.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.RuleRunner;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.reference.ReferenceData;
import org.ngopartnership.regime.Regimes;

/**
 * Judges values of this library by the rules: every finding, of every severity, in a stated order.
 *
 * <pre>{@code
 * ValidationReport report = PartnershipValidator.standard().asOf(LocalDate.of(2026, 11, 23)).validate(ngo);
 * }</pre>
 *
 * <p>The day of judgement must be given; there is no default. Immutable and thread-safe; every option makes another
 * validator, and validators with the same rules share what was compiled from them.
 *
 * @since 0.1
 */
public final class PartnershipValidator {

    private final ValidatorOptions options;
    private final RuleCatalogue catalogue;
    private final @Nullable RuleContext context;
    private volatile @Nullable Plans plans;

    private PartnershipValidator(ValidatorOptions options) {
        this.options = options;
        this.catalogue = options.catalogue();
        LocalDate day = options.asOf();
        this.context = day == null ? null : RuleContext.of(day, options.requiredLanguages(), options.reference());
    }

    /** {@return a validator with the standard catalogue, in English, lacking its day} */
    public static PartnershipValidator standard() {
        return of(RuleCatalogue.standard());
    }

    /**
     * {@return a validator with a catalogue, in English, lacking its day}
     *
     * @param catalogue  the rules
     */
    public static PartnershipValidator of(RuleCatalogue catalogue) {
        return new PartnershipValidator(ValidatorOptions.of(catalogue));
    }

    /**
     * {@return this validator with another day of judgement}
     *
     * @param day  what counts as today
     */
    public PartnershipValidator asOf(LocalDate day) {
        return new PartnershipValidator(options.withDay(day));
    }

    /**
     * {@return this validator with another language of messages}
     *
     * @param wanted  the language
     */
    public PartnershipValidator inLanguage(ReportLanguage wanted) {
        return new PartnershipValidator(options.withLanguage(wanted));
    }

    /**
     * {@return this validator with another severity for a rule}
     *
     * @param id  the id of the rule
     * @param severity  how much its findings weigh
     * @throws IllegalArgumentException if there is no such rule
     */
    public PartnershipValidator withSeverity(String id, Severity severity) {
        return new PartnershipValidator(options.withSeverity(id, severity));
    }

    /**
     * {@return this validator without a rule, or without all rules of an area}
     *
     * @param idOrArea  the id of a rule, for example {@code PST-003}, or an area, for example {@code PST}
     * @throws IllegalArgumentException if there is neither such a rule nor such an area
     */
    public PartnershipValidator without(String idOrArea) {
        return new PartnershipValidator(options.without(idOrArea));
    }

    /**
     * {@return this validator with a rule of the caller's whose message is the same in every language; {@link
     * #withRules} takes rules with texts in both}
     *
     * @param rule  the rule, with a check, of single values or across records, and an id of its own
     * @param message  what its findings say, in every language, with {@code {name}} where a value stands
     * @throws IllegalArgumentException if the id is taken, the rule has no check, or it judges a type nothing here holds
     */
    public PartnershipValidator withRule(Rule<?> rule, String message) {
        return new PartnershipValidator(options.withRule(rule, message));
    }

    /**
     * {@return this validator with rules of the caller's and their texts in English and French} A provider that is
     * registered as a service need not be given: its rules are in the standard catalogue already.
     *
     * @param provider  brings the rules; and tables, where they judge types of the caller's
     * @throws IllegalArgumentException if an id is taken
     */
    public PartnershipValidator withRules(RuleProvider provider) {
        return new PartnershipValidator(options.withRules(provider));
    }

    /**
     * {@return this validator asking for texts in these languages}
     *
     * @param tags  language tags (BCP 47), in any case
     * @throws IllegalArgumentException if a tag is not well-formed
     */
    public PartnershipValidator requiringLanguages(String... tags) {
        return new PartnershipValidator(options.withRequiredLanguages(tags));
    }

    /**
     * {@return this validator taking an input as whole or as a part; {@link References#CLOSED} unless said}
     *
     * @param wanted  how references to records outside are judged
     */
    public PartnershipValidator withReferences(References wanted) {
        return new PartnershipValidator(options.withReferences(wanted));
    }

    /**
     * {@return this validator judging statuses by other regimes; {@link Regimes#standard()} unless said}
     *
     * <pre>{@code validator.withRegimes(Regimes.standard().with(ours))}</pre>
     *
     * @param wanted  all regimes to judge by; a status of any other is not judged
     */
    public PartnershipValidator withRegimes(Regimes wanted) {
        return withReferenceData(options.reference().withRegimes(wanted));
    }

    /**
     * This validator looking up what no record says in other data; {@link ReferenceData#standard()} unless said.
     *
     * <pre>{@code validator.withReferenceData(ReferenceData.standard().withCountries(ours))}</pre>
     *
     * @param wanted  the data
     * @return the validator
     */
    public PartnershipValidator withReferenceData(ReferenceData wanted) {
        return new PartnershipValidator(options.withReference(wanted));
    }

    /** {@return the rules this validator knows, those turned off among them} */
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    /** {@return the language of messages} */
    public ReportLanguage language() {
        return options.language();
    }

    /** {@return how references to records outside are judged; empty unless {@link #withReferences} said it} */
    public Optional<References> references() {
        return Optional.ofNullable(options.references());
    }

    /**
     * {@return the severity a rule has here, as stated or as changed by {@link #withSeverity}}
     *
     * @param rule  a rule of the catalogue
     */
    public Severity severityOf(Rule<?> rule) {
        return options.rules().severity(rule);
    }

    /**
     * Whether a rule is on.
     *
     * @param rule  a rule of the catalogue
     * @return false if it, or its area, was turned off
     */
    public boolean isOn(Rule<?> rule) {
        return options.rules().runs(rule);
    }

    /**
     * Judges a value.
     *
     * @param root  a record, a registry, or any value that rules judge
     * @return all findings
     * @throws IllegalStateException if no day was given, or if a rule fails
     * @throws IllegalArgumentException if rules judge no such value
     */
    public ValidationReport validate(Object root) {
        RuleContext given = requireContext();
        List<RuleFinding> found = new ArrayList<>();
        validate(root, found::add);
        return ValidationReport.of(given.asOf(), options.language(), found);
    }

    /**
     * Judges a value and hands on each finding as it is made, in the order of the rules; nothing is made for a valid
     * value.
     *
     * @param root  a record, a registry, or any value that rules judge
     * @param findings  takes the findings
     * @throws IllegalStateException if no day was given, or if a rule fails
     * @throws IllegalArgumentException if rules judge no such value
     */
    public void validate(Object root, Consumer<? super RuleFinding> findings) {
        plans().all().judge(root, requireContext(), options.referencesOrClosed(), findings);
    }

    /**
     * The rules and options of this validator for Bean Validation, where annotations have no way to tell them:
     *
     * <pre>{@code PartnershipValidators.factory(validator.forBeanValidation(), clock, Locale.FRENCH)}</pre>
     *
     * <p>A rule of changed severity is checked in the group of that severity. Day and language of this validator do not count: the
     * factory has its own.
     *
     * @return what runs the rules
     */
    public RuleRunner forBeanValidation() {
        return new BridgeRuleRunner(options);
    }

    /**
     * Starts to judge many records that are met one by one by the rules about several of them, each record alone aside.
     *
     * @param findings  takes the findings
     * @return what judges the records
     * @throws IllegalStateException if no day was given
     */
    public RecordsJudge judge(Consumer<? super RuleFinding> findings) {
        return plans().all().records(requireContext(), findings);
    }

    /** The rules and options in brief. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "PartnershipValidator[asOf=%s, language=%s, off=%s]",
                options.asOf(),
                options.language(),
                options.rules().off());
    }

    private RuleContext requireContext() {
        if (context == null) {
            throw new IllegalStateException(
                    "The day of judgement is not given: call asOf(LocalDate) on the validator first");
        }
        return context;
    }

    private Plans plans() {
        Plans ready = plans;
        if (ready == null) {
            ready = catalogue.plans(options.rules());
            plans = ready;
        }
        return ready;
    }
}
