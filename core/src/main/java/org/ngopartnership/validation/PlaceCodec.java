package org.ngopartnership.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.validation.internal.store.PackedBytes;

/** Writes places and paths in few bytes, and reads them again. */
final class PlaceCodec {

    private final PackedBytes bytes;
    private final List<String> sources = new ArrayList<>();
    private final Map<String, Integer> sourceNumbers = new HashMap<>();

    PlaceCodec(PackedBytes bytes) {
        this.bytes = bytes;
    }

    void write(Optional<Place> place) {
        bytes.writeByte(place.isPresent() ? 1 : 0);
        place.ifPresent(known -> {
            bytes.writeNumber(sourceNumbers.computeIfAbsent(known.source(), name -> {
                sources.add(name);
                return sources.size() - 1;
            }));
            bytes.writeNumber(known.line());
            bytes.writeNumber(known.column());
            bytes.writeNumber(known.byteOffset());
        });
    }

    @Nullable
    Place readPlace(PackedBytes.Reader reader) {
        if (reader.readByte() == 0) {
            return null;
        }
        return new Place(
                sources.get((int) reader.readNumber()),
                (int) reader.readNumber(),
                (int) reader.readNumber(),
                reader.readNumber());
    }

    void write(DataPath path) {
        List<DataPath.Step> steps = path.steps();
        bytes.writeNumber(steps.size());
        for (DataPath.Step step : steps) {
            bytes.writeByte(step.kind().ordinal());
            if (step.kind() == DataPath.StepKind.INDEX) {
                bytes.writeNumber(step.index());
            } else {
                bytes.writeText(step.name());
            }
        }
    }

    DataPath readPath(PackedBytes.Reader reader) {
        DataPath path = DataPath.HERE;
        for (long left = reader.readNumber(); left > 0; left--) {
            path = switch (DataPath.StepKind.values()[reader.readByte()]) {
                case PROPERTY -> path.property(reader.readText());
                case INDEX -> path.index((int) reader.readNumber());
                case KEY -> path.key(reader.readText());
            };
        }
        return path;
    }
}
