package org.ngopartnership.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.value.PartnershipRecord;

/**
 * Judges records that are met one by one by the rules about several of them, such as that ids are unique and that
 * references lead somewhere.
 *
 * <p>For one input and one thread.
 *
 * @since 0.1
 */
public final class RecordsJudge {

    private static final RecordText NO_TEXT = path -> Optional.empty();

    private final Plans plans;
    private final RuleContext context;
    private final Consumer<? super RuleFinding> findings;
    private final List<Running> rules;
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private long met;
    private @Nullable ReferenceWalk idleWalk;
    private @Nullable Running running;

    RecordsJudge(
            Plans plans, List<Plans.AcrossRule> rules, RuleContext context, Consumer<? super RuleFinding> findings) {
        this.plans = plans;
        this.context = context;
        this.findings = findings;
        this.rules = rules.stream().map(Running::new).toList();
    }

    /**
     * Meets a record.
     *
     * @param record  the record
     * @param text  its text; asked for the place of the record itself ({@link DataPath#HERE}), which should be cheap,
     *     and for places with something to say
     */
    public void record(PartnershipRecord record, RecordText text) {
        meet(record, DataPath.HERE, text);
    }

    /**
     * Meets a record whose id is not usable: what it refers to is judged all the same.
     *
     * @param record  the record
     * @param text  its text
     */
    public void recordWithoutId(PartnershipRecord record, RecordText text) {
        MetRecord one = new MetRecord(this, met++, null, record, DataPath.HERE, text);
        run(check -> check.meetWithoutId(one, context));
    }

    /**
     * Meets a record that could not be read. Its id, if that is known, counts as there; if not, the record may be any,
     * so that from then on a reference whose target is not met is no finding.
     *
     * @param id  its id, if that could be read
     * @param type  its type, if that is known
     * @param text  its text
     */
    public void unread(Optional<String> id, Optional<RecordType> type, RecordText text) {
        Met one = new Met(this, met++, id.orElse(null), type.orElse(null), DataPath.HERE, text);
        run(check -> check.meetUnread(one, context));
    }

    /**
     * Ends the input: what can be said only now is said.
     *
     * @param references  whether the input is whole or a part
     */
    public void finish(References references) {
        RuleContext atEnd = context.withReferences(references);
        run(check -> check.finish(atEnd));
    }

    /** Meets all records of a registry. */
    void registry(Plan plan, Object registry) {
        for (Plan.Step column : plan.recordLists) {
            List<?> records = (List<?>) column.getter.apply(registry);
            for (int i = 0; records != null && i < records.size(); i++) {
                meet(
                        (PartnershipRecord) records.get(i),
                        DataPath.of(column.name).index(i),
                        NO_TEXT);
            }
        }
    }

    private void meet(PartnershipRecord record, DataPath start, RecordText text) {
        MetRecord one = new MetRecord(this, met++, record.getId(), record, start, text);
        run(check -> check.meet(one, context));
    }

    private void run(Consumer<RecordsCheck> step) {
        for (int i = 0; i < rules.size(); i++) {
            Running rule = rules.get(i);
            running = rule;
            try {
                step.accept(rule.check);
            } catch (RuntimeException fault) {
                throw new IllegalStateException("Rule " + rule.across.rule() + " failed", fault);
            }
        }
        running = null;
    }

    /** A place for the rule at work. */
    Spot spot(RuleFinding.FoundAt at) {
        Running rule = running;
        if (rule == null) {
            throw new IllegalStateException("A place was asked for after the rule had returned");
        }
        return new Spot(at, rule.found);
    }

    void references(PartnershipRecord record, Consumer<? super MetReference> references) {
        ReferenceWalk walk = idleWalk == null ? new ReferenceWalk() : idleWalk;
        idleWalk = null; // a rule may ask again in the midst of it
        plans.references(record, walk, references);
        idleWalk = walk;
    }

    <S> S shared(Class<S> type, Supplier<? extends S> maker) {
        Object known = shared.get(type);
        if (known == null) {
            known = maker.get();
            shared.put(type, known);
        }
        return type.cast(known);
    }

    /** A rule at work on this input. */
    private final class Running {
        private final Plans.AcrossRule across;
        private final RecordsCheck check;
        private final BiConsumer<RuleFinding.FoundAt, Spot.Words> found = this::found;

        Running(Plans.AcrossRule across) {
            this.across = across;
            this.check = across.check().get();
        }

        private void found(RuleFinding.FoundAt at, Spot.Words words) {
            findings.accept(new RuleFinding(
                    plans.catalogue(), across.rule(), across.severity(), at, words.parameters(), words.value()));
        }
    }
}
