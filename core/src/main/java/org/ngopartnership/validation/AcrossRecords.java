package org.ngopartnership.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ngopartnership.value.PartnershipRecord;

/**
 * Judges records that are met one by one by the rules about several records, references and ids aside
 * ({@link ReferenceCheck}).
 *
 * <p>For one input and one thread.
 *
 * @since 0.1
 */
public final class AcrossRecords {

    private final RuleCatalogue catalogue;
    private final RuleOptions options;
    private final RuleContext context;
    private final Consumer<? super RuleFinding> findings;
    private final List<Running> running;
    private final Map<Class<?>, Object> shared = new HashMap<>();

    AcrossRecords(
            RuleCatalogue catalogue, RuleOptions options, RuleContext context, Consumer<? super RuleFinding> findings) {
        this.catalogue = catalogue;
        this.options = options;
        this.context = context;
        this.findings = findings;
        this.running = catalogue.rules().stream()
                .filter(options::runs)
                .flatMap(rule -> rule.acrossCheck().stream().map(check -> new Running(rule, check.get())))
                .toList();
    }

    /**
     * Meets a record.
     *
     * @param record  the record
     * @param text  its text; asked only where there may be something to say
     */
    public void record(PartnershipRecord record, RecordText text) {
        meet(record, DataPath.HERE, text);
    }

    /** Ends the input: what can be said only now is said. */
    public void finish() {
        running.forEach(Running::finish);
    }

    /** Meets all records of a registry. */
    void registry(Plan plan, Object registry) {
        for (Plan.Step column : plan.recordLists) {
            List<?> records = (List<?>) column.getter.apply(registry);
            for (int i = 0; records != null && i < records.size(); i++) {
                DataPath at = DataPath.of(column.name).index(i);
                meet((PartnershipRecord) records.get(i), at, path -> Optional.empty());
            }
        }
    }

    private void meet(PartnershipRecord record, DataPath start, RecordText text) {
        for (int i = 0; i < running.size(); i++) {
            running.get(i).meet(record, start, text);
        }
    }

    /** A rule at work on this input. */
    private final class Running {
        private final Rule<?> rule;
        private final RecordsCheck check;
        private final BiConsumer<RuleFinding.FoundAt, Spot.Words> found = this::found;

        Running(Rule<?> rule, RecordsCheck check) {
            this.rule = rule;
            this.check = check;
        }

        void meet(PartnershipRecord record, DataPath start, RecordText text) {
            try {
                check.meet(new MetRecord(record, start, text, found, shared), context);
            } catch (RuntimeException fault) {
                throw failed(fault);
            }
        }

        void finish() {
            try {
                check.finish(context);
            } catch (RuntimeException fault) {
                throw failed(fault);
            }
        }

        private IllegalStateException failed(RuntimeException fault) {
            return new IllegalStateException("Rule " + rule + " failed", fault);
        }

        private void found(RuleFinding.FoundAt at, Spot.Words words) {
            findings.accept(
                    new RuleFinding(catalogue, rule, options.severity(rule), at, words.parameters(), words.value()));
        }
    }
}
