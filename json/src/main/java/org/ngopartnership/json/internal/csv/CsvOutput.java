package org.ngopartnership.json.internal.csv;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ngopartnership.json.internal.binding.CanonicalJson;
import org.ngopartnership.json.internal.input.EntityType;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.json.internal.output.Loss;
import org.ngopartnership.json.internal.output.RecordOutput;
import org.ngopartnership.json.internal.output.Spool;
import org.ngopartnership.value.PartnershipRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of CSV with a column for everything that any record says; the rows are kept until all columns are known. Not
 * thread-safe.
 */
public final class CsvOutput implements RecordOutput {

    private static final JsonMapper TREES = new JsonMapper();
    private static final String ID = "id";

    private final EntityTypes types;
    private final EntityType<?> type;
    private final Delimiter delimiter;
    private final OutputStream out;
    private final WrittenColumns columns = new WrittenColumns();
    private final Flattening flattening;
    private final Map<String, Loss> losses = new LinkedHashMap<>();
    private final Spool spool = new Spool();
    private final DataOutputStream kept = new DataOutputStream(spool);
    private long rows;

    /**
     * A file that is to be written.
     *
     * @param types  the types of records; only those of the default one are written
     * @param out  where to; not closed
     */
    public CsvOutput(EntityTypes types, Delimiter delimiter, OutputStream out) {
        this.types = types;
        this.type = types.byDefault();
        this.delimiter = delimiter;
        this.out = out;
        this.flattening = new Flattening(Shape.of(type.binding()), columns, this::lose);
    }

    @Override
    public void write(PartnershipRecord record) throws IOException {
        if (!type.javaType().isInstance(record)) {
            lose(Loss.Kind.RECORD, types.of(record).type().name(), record.getId(), "");
            return;
        }
        List<Flattening.Entry> entries = flattening.flatten(record.getId(), TREES.readTree(json(type, record)));
        kept.writeInt(entries.size());
        for (Flattening.Entry entry : entries) {
            kept.writeInt(entry.column());
            byte[] text = entry.text().getBytes(StandardCharsets.UTF_8);
            kept.writeInt(text.length);
            kept.write(text);
        }
        rows++;
    }

    private static <T extends PartnershipRecord> byte[] json(EntityType<T> type, PartnershipRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = CanonicalJson.oneLine(bytes)) {
            type.binding().write(type.javaType().cast(record), json);
        }
        return bytes.toByteArray();
    }

    @Override
    public void finish() throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        List<String> names = columns.names();
        row(names.isEmpty() ? List.of(ID) : names, buffered);
        int[] order = columns.order();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(spool.read()))) {
            for (long i = 0; i < rows; i++) {
                row(cells(in, order), buffered);
            }
        }
        buffered.flush();
    }

    private List<String> cells(DataInputStream in, int[] order) throws IOException {
        List<String> cells = new ArrayList<>(Collections.nCopies(order.length, ""));
        int last = -1;
        for (int left = in.readInt(); left > 0; left--) {
            int position = order[in.readInt()];
            cells.set(position, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            if (position < last) {
                lose(Loss.Kind.ORDER, "", cells.get(0), columns.pointer(position));
            }
            last = Math.max(last, position);
        }
        return cells;
    }

    private void row(List<String> cells, OutputStream out) throws IOException {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(row.length() == 0 ? "" : delimiter.text());
            row.append(mustBeQuoted(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.write(row.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a reader could take a part of the cell for something else, whatever it thinks separates cells. */
    private static boolean mustBeQuoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t');
    }

    private void lose(Loss.Kind kind, String what, String record, String pointer) {
        losses.merge(
                kind + what,
                new Loss(kind, what, 1, record, pointer),
                (first, one) -> new Loss(kind, what, first.count() + 1, first.record(), first.pointer()));
    }

    @Override
    public List<Loss> losses() {
        return List.copyOf(losses.values());
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
