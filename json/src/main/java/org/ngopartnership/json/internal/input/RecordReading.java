package org.ngopartnership.json.internal.input;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.binding.DidYouMean;
import org.ngopartnership.json.internal.binding.JsonType;
import org.ngopartnership.json.internal.binding.Names;
import org.ngopartnership.json.internal.binding.Reading;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.binding.Source;
import org.ngopartnership.json.internal.binding.Word;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordRef;

/** Collects the problems of one record after the other, and sees to the {@code "type"} of a line. */
public final class RecordReading extends Reading {

    static final String TYPE = "type";
    static final DataPath TYPE_PATH = DataPath.of(TYPE);
    private static final DataPath ID_PATH = DataPath.of("id");
    private static final int MOST_TOLD = 1_000;

    private final EntityTypes types;
    private final boolean lines;
    private List<ShapeProblem> problems = new ArrayList<>();
    private List<DataPath> leftOut = new ArrayList<>();
    private long base;
    private Map<ShapeRule, Integer> untold = Map.of();
    private boolean idLost;
    private boolean typed;
    private boolean header;
    private @Nullable EntityType<?> type;

    /**
     * A reading of records.
     *
     * @param lines  whether records state their type
     */
    public RecordReading(InputLimits limits, EntityTypes types, boolean lines) {
        super(limits.ofTables());
        this.types = types;
        this.lines = lines;
    }

    /**
     * Begins a record, on the assumption that it is of a type.
     *
     * @param offsetBase  what is to be added to offsets of the source to make them those of the input
     */
    public void begin(long offsetBase, EntityType<?> assumed) {
        if (!problems.isEmpty()) {
            problems = new ArrayList<>();
        }
        if (!leftOut.isEmpty()) {
            leftOut = new ArrayList<>();
        }
        untold = Map.of();
        idLost = false;
        base = offsetBase;
        typed = false;
        header = false;
        type = assumed;
    }

    @Override
    public void problem(ShapeRule rule, Source at, @Nullable String value, Map<String, Object> parameters) {
        DataPath path = at.path();
        if (isFull()) {
            addUntold(rule, path, 1);
        } else {
            problems.add(new ShapeProblem(rule, path, base + at.offset(), value, parameters));
        }
    }

    @Override
    public void missing(Source at, String name) {
        DataPath path = at.path().property(name);
        add(new ShapeProblem(ShapeRule.MISSING_PROPERTY, path, -1, null, Map.of("name", name)));
    }

    /** Takes a problem that no table has met. */
    public void add(ShapeProblem problem) {
        if (isFull()) {
            addUntold(problem.rule(), problem.path(), 1);
        } else {
            problems.add(problem);
        }
    }

    /** Whether there are so many problems that more are only counted. */
    boolean isFull() {
        return problems.size() >= MOST_TOLD;
    }

    /** Counts problems that are not told one by one. */
    void addUntold(ShapeRule rule, @Nullable DataPath path, int count) {
        if (untold.isEmpty()) {
            untold = new EnumMap<>(ShapeRule.class);
        }
        untold.merge(rule, count, Integer::sum);
        idLost |= isOfId(rule, path);
    }

    @Override
    public void leftOut(Source in) {
        leftOut(in.path());
    }

    /**
     * Notes that an element of an array is not in the value read, so that later positions differ.
     *
     * @param path  the way to the element
     */
    public void leftOut(DataPath path) {
        leftOut.add(path);
    }

    @Override
    public void unknown(Source in, Names known) {
        if (lines && in.name().equals(TYPE) && in.path().equals(TYPE_PATH)) {
            type(in);
        } else {
            super.unknown(in, known);
        }
    }

    /** Takes the type of a line; the source stands on its name. A type that cannot be told leaves none. */
    void type(Source in) {
        boolean again = typed;
        typed = true;
        if (again) {
            problem(ShapeRule.DUPLICATE_PROPERTY, in, null, Map.of("name", TYPE));
        }
        in.toValue();
        if (again) {
            in.skip();
        } else if (in.kind() != JsonType.STRING) {
            type = null;
            problem(ShapeRule.WRONG_TYPE, in, null, Map.of("expected", Word.STRING, "found", Word.of(in.kind())));
            in.skip();
        } else {
            header = in.text().equals(Header.CODE);
            type = types.byCode(in.text());
            if (type == null && !header) {
                unknownType(in, in.text());
            }
        }
    }

    /** Reads a record on a line; the source stands on its beginning. Null for a header and for an unknown type. */
    @Nullable
    PartnershipRecord readObject(Source in) {
        if (in.peekProperty(TYPE)) {
            type(in);
            in.passPeeked();
        }
        EntityType<?> known = type;
        if (known == null) {
            if (header) {
                Header.BINDING.readProperties(in, this);
            } else {
                in.skipRest();
            }
            return null;
        }
        return known.binding().readProperties(in, this);
    }

    private void unknownType(Source in, String code) {
        String meant = DidYouMean.suggest(code, types.codes());
        problem(
                ShapeRule.UNKNOWN_CODE,
                in,
                code,
                meant == null
                        ? Map.of("value", code, "known", String.join(", ", types.codes()))
                        : Map.of("value", code, "meant", meant));
    }

    /** Forgets what was found on the assumption of a type, but for the type itself. */
    void keepProblemsOfType() {
        problems.removeIf(problem -> !TYPE_PATH.equals(problem.path()));
    }

    /** The type of the record; null if it states one that does not exist. */
    @Nullable
    EntityType<?> type() {
        return type;
    }

    /** Whether the record is no record but the header of an input. */
    boolean isHeader() {
        return header;
    }

    /** {@return the problems of the record so far} */
    public List<ShapeProblem> problems() {
        return problems;
    }

    List<DataPath> leftOut() {
        return leftOut;
    }

    /** Whether the id was read; a placeholder stands in its place otherwise. */
    boolean hasId() {
        for (int i = 0; i < problems.size(); i++) {
            ShapeProblem problem = problems.get(i);
            if (isOfId(problem.rule(), problem.path())) {
                return false;
            }
        }
        return !idLost;
    }

    private static boolean isOfId(ShapeRule rule, @Nullable DataPath path) {
        return ID_PATH.equals(path) && rule.severity() == Severity.ERROR && rule != ShapeRule.DUPLICATE_PROPERTY;
    }

    /**
     * What has been read.
     *
     * @param of  the type of the record, if it is known
     * @param value  the value, if it could be read to its end
     * @param bytes  its bytes
     * @return the record with its problems
     */
    public ReadRecord result(@Nullable EntityType<?> of, @Nullable PartnershipRecord value, RecordBytes bytes) {
        String id = null;
        if (value == null || of == null) {
            String text = bytes.text("id");
            id = text != null && RecordRef.isId(text) ? text : null;
        } else if (hasId()) {
            id = value.getId();
        }
        ReadRecord.Loss loss = value == null && id == null ? ReadRecord.Loss.RECORDS : ReadRecord.Loss.NONE;
        return new ReadRecord(true, of, value, id, kept(problems), untold, kept(leftOut), bytes, loss);
    }

    /**
     * What there is to say about the input between its records.
     *
     * @return the note with the problems
     */
    public ReadRecord note(RecordBytes bytes) {
        return new ReadRecord(false, null, null, null, kept(problems), untold, List.of(), bytes, ReadRecord.Loss.NONE);
    }

    /** What was noted of a record. An empty list is not given away: what is noted of the next one goes into it. */
    private static <E> List<E> kept(List<E> noted) {
        return noted.isEmpty() ? List.of() : noted;
    }
}
