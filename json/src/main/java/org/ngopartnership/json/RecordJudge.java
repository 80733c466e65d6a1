package org.ngopartnership.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.input.EntityType;
import org.ngopartnership.json.internal.input.ReadRecord;
import org.ngopartnership.json.internal.input.ShapeProblem;
import org.ngopartnership.json.internal.places.Locator;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.json.internal.report.Damage;
import org.ngopartnership.json.internal.report.Excerpt;
import org.ngopartnership.json.internal.report.Hidden;
import org.ngopartnership.json.internal.report.Located;
import org.ngopartnership.json.internal.report.Tally;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.AcrossRecords;
import org.ngopartnership.validation.DataPath;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.Place;
import org.ngopartnership.validation.ReferenceCheck;
import org.ngopartnership.validation.References;
import org.ngopartnership.validation.RuleFinding;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordType;

/** Makes the findings of one record after the other: of its form, by the rules, by its references. */
final class RecordJudge {

    private static final int MOST_TOLD = 1_000;

    private final PartnershipValidator validator;
    private final ReferenceCheck references;
    private final AcrossRecords across;
    private final ShapeFindings shapes;
    private final Tally tally;
    private final SourcePaths paths = new SourcePaths();
    private final PendingExcerpts excerpts = new PendingExcerpts();
    private final Set<Place> doubtful = new HashSet<>();
    private String sourceName = "";
    private int sourceIndex;
    private boolean sourceHasErrors;
    private boolean stopped;
    private boolean untoldErrors;
    private long records;
    private long number = Located.BETWEEN;
    private @Nullable ReadRecord current;
    private List<Located> own = new ArrayList<>();

    RecordJudge(PartnershipImport options, LocalDate asOf, Hidden hidden) {
        this.validator = options.validator.asOf(asOf).inLanguage(options.language);
        this.references = validator.referenceCheck(this::acrossRecords);
        this.across = validator.acrossRecords(this::acrossRecords);
        this.shapes = new ShapeFindings(validator, options.language);
        this.tally = new Tally(options.keptFindings, hidden);
    }

    Tally tally() {
        return tally;
    }

    void begin(String name, int index) {
        sourceName = name;
        sourceIndex = index;
        sourceHasErrors = false;
    }

    /** Judges a record. */
    ImportResult record(ReadRecord read) {
        current = read;
        number = records++;
        untoldErrors = false;
        paths.begin(read);
        boolean readable = shapeFindings(read);
        PartnershipRecord value = read.value();
        if (value != null) {
            validator.validate(value, this::inRecord);
            if (read.id() != null) {
                references.record(value, this::place);
                across.record(value, this::place);
            } else {
                references.recordWithoutId(value, this::place);
            }
        }
        lost(read);
        current = null;
        EntityType<?> type = read.type();
        boolean accepted = readable && value != null && !hasErrors();
        return new ImportResult(
                type == null ? Optional.empty() : Optional.of(type.type()),
                Optional.ofNullable(read.id()),
                accepted ? Optional.ofNullable(value) : Optional.empty(),
                takeFindings());
    }

    /** Takes something to say about the input between its records. */
    void note(ReadRecord read) {
        current = read;
        number = Located.BETWEEN;
        paths.begin(read);
        sourceHasErrors |= !shapeFindings(read);
        lost(read);
        current = null;
        takeFindings();
    }

    /** The source that ends held no record. */
    void noRecord() {
        if (!sourceHasErrors) {
            ShapeProblem problem = new ShapeProblem(ShapeRule.NO_RECORD, "", 0, null, Map.of());
            Place place = new Place(sourceName, 1, 1, 0);
            shapes.finding(problem, "", null, place)
                    .ifPresent(finding ->
                            tally.add(new Located(finding, sourceIndex, Located.BETWEEN, null, LocalizedText.empty())));
        }
    }

    /** Ends the input. Of an input that was not read to its end nobody knows what a reference leads to. */
    void finish(References wanted) {
        if (!stopped) {
            references.finish(wanted);
        }
        across.finish();
    }

    /** Takes account of what could not be read, since it may be what others refer to. */
    private void lost(ReadRecord read) {
        stopped |= read.loss() == ReadRecord.Loss.REST;
        if (read.value() == null && (read.id() != null || read.loss() == ReadRecord.Loss.RECORDS)) {
            Optional<RecordType> type = Optional.ofNullable(read.type()).map(EntityType::type);
            references.unreadRecord(Optional.ofNullable(read.id()), type, this::place);
        }
    }

    /** Makes the findings of form; true if the record could be read as it stands. */
    private boolean shapeFindings(ReadRecord read) {
        boolean readable = true;
        for (ShapeProblem problem : read.problems()) {
            readable &= problem.rule().severity() != Severity.ERROR;
            int position = paths.position(problem);
            String pointer = paths.pointer(problem, position);
            shapes.finding(problem, pointer, read.id(), placeOf(read.bytes(), position))
                    .ifPresent(finding -> add(finding, read, position));
        }
        for (Map.Entry<ShapeRule, Integer> more : read.untold().entrySet()) {
            readable &= more.getKey().severity() != Severity.ERROR;
            shapes.severityOf(more.getKey()).ifPresent(severity -> addUntold(severity, more.getValue()));
        }
        return readable;
    }

    private void inRecord(RuleFinding found) {
        ReadRecord read = current;
        String pointer = paths.written(found.pathInRecord());
        if (read == null || paths.isBroken(pointer)) {
            return;
        }
        if (own.size() >= MOST_TOLD) {
            addUntold(found.severity(), 1);
            return;
        }
        Locator.Spot spot = read.bytes().find(pointer);
        add(finding(found, read.id(), pointer, placeOf(read.bytes(), spot.position())), read, spot.position());
    }

    /** Takes a finding about several records, now or when all have been met. */
    private void acrossRecords(RuleFinding found) {
        Place place = found.place().orElse(null);
        if (place != null && doubtful.contains(place)) {
            return;
        }
        ReadRecord read = current;
        String pointer = found.pathInRecord().toPointer();
        Finding finding = finding(found, found.record().orElse(null), pointer, place);
        if (read != null && place != null) {
            int position = read.bytes().position(place.byteOffset());
            tally.add(located(finding, read, position));
        } else {
            tally.add(excerpts.located(finding));
        }
    }

    private Optional<Place> place(DataPath path) {
        ReadRecord read = current;
        if (read == null) {
            return Optional.empty();
        }
        RecordBytes bytes = read.bytes();
        if (path.equals(DataPath.HERE)) {
            return Optional.of(new Place(sourceName, bytes.line(), bytes.column(), bytes.offset()));
        }
        String pointer = paths.written(path);
        int position = bytes.find(pointer).position();
        Place place = placeOf(bytes, position);
        if (paths.isBroken(pointer)) {
            doubtful.add(place);
        } else {
            excerpts.keep(place, sourceIndex, number, () -> Excerpt.of(bytes, position, read.isDamaged()), name(read));
        }
        return Optional.of(place);
    }

    private Finding finding(RuleFinding found, @Nullable String record, String pointer, @Nullable Place place) {
        return Finding.builder()
                .rule(found.rule().id())
                .severity(found.severity())
                .message(found.message(validator.language()))
                .parameters(found.parameters())
                .record(Optional.ofNullable(record))
                .pointer(pointer)
                .value(found.value())
                .place(Optional.ofNullable(place))
                .build();
    }

    private void add(Finding finding, ReadRecord read, int position) {
        Located located = located(finding, read, position);
        own.add(located);
        tally.add(located);
    }

    private void addUntold(Severity severity, int number) {
        tally.addUntold(severity, number);
        untoldErrors |= severity == Severity.ERROR;
    }

    private Located located(Finding finding, ReadRecord read, int position) {
        boolean damaged = read.isDamaged();
        Excerpt excerpt = Excerpt.of(read.bytes(), position, damaged);
        return new Located(damaged ? Damage.shown(finding) : finding, sourceIndex, number, excerpt, name(read));
    }

    private Place placeOf(RecordBytes bytes, int position) {
        long offset = bytes.offset() + position - bytes.from();
        return new Place(sourceName, bytes.lineAt(position), bytes.columnAt(position), offset);
    }

    private static LocalizedText name(ReadRecord read) {
        EntityType<?> type = read.type();
        PartnershipRecord value = read.value();
        LocalizedText name = type == null || value == null ? LocalizedText.empty() : type.nameOf(value);
        return read.isDamaged() ? Damage.shown(name) : name;
    }

    private boolean hasErrors() {
        if (untoldErrors) {
            return true;
        }
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).finding().getSeverity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    private List<Finding> takeFindings() {
        if (own.isEmpty()) {
            return List.of();
        }
        own.sort(Located.REPORT_ORDER);
        List<Finding> findings = own.stream().map(Located::finding).toList();
        own = new ArrayList<>();
        return findings;
    }
}
