package org.ngopartnership.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.input.ReadRecord;
import org.ngopartnership.json.internal.input.ShapeProblem;
import org.ngopartnership.json.internal.report.Located;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.RuleFinding;
import org.ngopartnership.value.PartnershipRecord;

/**
 * Makes the findings of one record after the other that need nothing but the record: of its form, and by the rules. What
 * it makes of one does not depend on the others. Not thread-safe.
 */
final class RecordJudge {

    private static final int MOST_TOLD = 1_000;

    private final PartnershipValidator validator;
    private final ShapeFindings shapes;
    private final Origin origin;
    private final SourcePaths paths = new SourcePaths();
    private final Consumer<RuleFinding> inRecord = this::inRecord;
    private @Nullable ReadRecord current;
    private List<Located> own = new ArrayList<>();
    private Map<Severity, Integer> untold = Map.of();

    RecordJudge(PartnershipValidator validator, ShapeFindings shapes, Origin origin) {
        this.validator = validator;
        this.shapes = shapes;
        this.origin = origin;
    }

    Judged judge(ReadRecord read) {
        current = read;
        own.clear();
        untold = Map.of();
        paths.begin(read);
        boolean readable = shapeFindings(read);
        PartnershipRecord value = read.value();
        if (value != null) {
            validator.validate(value, inRecord);
        }
        current = null;
        return new Judged(read, readable, takeFindings(), untold);
    }

    /** Makes the findings of form; true if the record could be read as it stands. */
    private boolean shapeFindings(ReadRecord read) {
        boolean readable = true;
        for (ShapeProblem problem : read.problems()) {
            readable &= problem.rule().severity() != Severity.ERROR;
            int position = paths.position(problem);
            DataPath path = paths.of(problem, position);
            shapes.finding(problem, path, read.id(), origin.place(read.bytes(), position))
                    .ifPresent(finding -> own.add(origin.located(finding, read, position, Located.BETWEEN)));
        }
        for (Map.Entry<ShapeRule, Integer> more : read.untold().entrySet()) {
            readable &= more.getKey().severity() != Severity.ERROR;
            shapes.severityOf(more.getKey()).ifPresent(severity -> addUntold(severity, more.getValue()));
        }
        return readable;
    }

    private void inRecord(RuleFinding found) {
        ReadRecord read = current;
        DataPath path = paths.written(found.pathInRecord());
        if (read == null || paths.isBroken(path)) {
            return;
        }
        if (own.size() >= MOST_TOLD) {
            addUntold(found.severity(), 1);
            return;
        }
        int position = read.bytes().find(path).position();
        own.add(origin.located(
                RuleFindings.finding(
                        found,
                        validator.language(),
                        Optional.ofNullable(read.id()),
                        path,
                        Optional.of(origin.place(read.bytes(), position))),
                read,
                position,
                Located.BETWEEN));
    }

    private void addUntold(Severity severity, int number) {
        if (untold.isEmpty()) {
            untold = new EnumMap<>(Severity.class);
        }
        untold.merge(severity, number, Integer::sum);
    }

    private List<Located> takeFindings() {
        if (own.isEmpty()) {
            return List.of();
        }
        own.sort(Located.REPORT_ORDER);
        List<Located> findings = own;
        own = new ArrayList<>();
        return findings;
    }
}
