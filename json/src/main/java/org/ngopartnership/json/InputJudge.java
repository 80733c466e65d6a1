package org.ngopartnership.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.input.EntityType;
import org.ngopartnership.json.internal.input.ReadRecord;
import org.ngopartnership.json.internal.input.ShapeProblem;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.json.internal.report.Excerpt;
import org.ngopartnership.json.internal.report.Located;
import org.ngopartnership.json.internal.report.Tally;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.RecordText;
import org.ngopartnership.validation.RecordsJudge;
import org.ngopartnership.validation.References;
import org.ngopartnership.validation.RuleFinding;
import org.ngopartnership.value.PartnershipRecord;

/**
 * Takes the judged records of an input in order: counts their findings, and makes those that are about several records.
 * Not thread-safe.
 */
final class InputJudge {

    private final PartnershipValidator validator;
    private final ShapeFindings shapes;
    private final RecordsJudge across;
    private final Tally tally;
    private final SourcePaths paths = new SourcePaths();
    private final PendingExcerpts excerpts = new PendingExcerpts();
    private final Set<Place> doubtful = new HashSet<>();
    private final RecordText text = new CurrentText();
    private Origin origin = new Origin("", 0);
    private boolean sourceHasErrors;
    private long records;
    private long number = Located.BETWEEN;
    private @Nullable ReadRecord current;

    InputJudge(PartnershipValidator validator, ShapeFindings shapes, Tally tally) {
        this.validator = validator;
        this.shapes = shapes;
        this.across = validator.judge(this::acrossRecords);
        this.tally = tally;
    }

    Tally tally() {
        return tally;
    }

    /** Begins a source. */
    void begin(Origin source) {
        origin = source;
        sourceHasErrors = false;
    }

    /** Takes a record. */
    ImportResult record(Judged judged) {
        ReadRecord read = judged.read();
        current = read;
        number = records++;
        paths.begin(read);
        count(judged);
        PartnershipRecord value = read.value();
        if (value != null) {
            if (read.id() != null) {
                across.record(value, text);
            } else {
                across.recordWithoutId(value, text);
            }
        }
        lost(read);
        current = null;
        EntityType<?> type = read.type();
        boolean accepted = judged.readable() && value != null && !judged.hasErrors();
        return new ImportResult(
                type == null ? Optional.empty() : Optional.of(type.type()),
                Optional.ofNullable(read.id()),
                accepted ? Optional.ofNullable(value) : Optional.empty(),
                findings(judged));
    }

    /** Takes something to say about the input between its records. */
    void note(Judged judged) {
        current = judged.read();
        number = Located.BETWEEN;
        paths.begin(judged.read());
        sourceHasErrors |= !judged.readable();
        count(judged);
        lost(judged.read());
        current = null;
    }

    /** The source that ends held no record. */
    void noRecord() {
        if (!sourceHasErrors) {
            ShapeProblem problem = new ShapeProblem(ShapeRule.NO_RECORD, DataPath.HERE, 0, null, Map.of());
            shapes.finding(problem, DataPath.HERE, null, new Place(origin.name(), 1, 1, 0))
                    .ifPresent(finding -> tally.add(origin.between(finding)));
        }
    }

    /** Ends the input. */
    void finish(References wanted) {
        across.finish(wanted);
    }

    private void count(Judged judged) {
        List<Located> findings = judged.findings();
        for (int i = 0; i < findings.size(); i++) {
            tally.add(findings.get(i).numbered(number));
        }
        judged.untold().forEach(tally::addUntold);
    }

    private static List<Finding> findings(Judged judged) {
        return judged.findings().isEmpty()
                ? List.of()
                : judged.findings().stream().map(Located::finding).toList();
    }

    /** Takes account of what could not be read, since it may be what others refer to. */
    private void lost(ReadRecord read) {
        if (read.value() == null && (read.id() != null || read.loss() == ReadRecord.Loss.RECORDS)) {
            Optional<RecordType> type = Optional.ofNullable(read.type()).map(EntityType::type);
            across.unread(Optional.ofNullable(read.id()), type, text);
        }
        if (read.loss() == ReadRecord.Loss.REST) {
            across.unread(Optional.empty(), Optional.empty(), text);
        }
    }

    /** Takes a finding about several records, now or when all have been met. */
    private void acrossRecords(RuleFinding found) {
        Place place = found.place().orElse(null);
        if (place != null && doubtful.contains(place)) {
            return;
        }
        ReadRecord read = current;
        Finding finding =
                RuleFindings.finding(found, validator.language(), found.record(), found.pathInRecord(), found.place());
        if (read != null && place != null && isIn(read, place)) {
            int position = read.bytes().position(place.byteOffset());
            tally.add(origin.located(finding, read, position, number));
        } else {
            tally.add(excerpts.located(finding));
        }
    }

    /** Whether a place is in the current record; a finding may be about one that was met before. */
    private boolean isIn(ReadRecord read, Place place) {
        RecordBytes bytes = read.bytes();
        long inRecord = place.byteOffset() - bytes.offset();
        return place.source().equals(origin.name()) && inRecord >= 0 && inRecord <= bytes.to() - bytes.from();
    }

    /** The text of the current record. */
    private final class CurrentText implements RecordText {

        @Override
        public Optional<Place> place(DataPath path) {
            ReadRecord read = current;
            if (read == null) {
                return Optional.empty();
            }
            RecordBytes bytes = read.bytes();
            if (path.equals(DataPath.HERE)) {
                return Optional.of(origin.start(bytes));
            }
            DataPath written = paths.written(path);
            int position = bytes.find(written).position();
            Place place = origin.place(bytes, position);
            if (paths.isBroken(written)) {
                doubtful.add(place);
            } else {
                excerpts.keep(
                        place,
                        origin.index(),
                        number,
                        () -> Excerpt.of(bytes, position, read.isDamaged()),
                        Origin.nameOf(read));
            }
            return Optional.of(place);
        }

        @Override
        public DataPath written(DataPath path) {
            return paths.written(path);
        }
    }
}
