package org.ngopartnership.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.value.PartnershipRecord;

/**
 * The samples as they stand in JSON beside the classes. A sample has a file of its own, or is a part of one and named by
 * the way to it: {@code committee/terms/0} is the first term of the sample of a committee. The files of parts are derived.
 */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class SampleFiles {

    private static final Pattern WORD = Pattern.compile("_(.)");
    private static final Map<String, Object> READ = new ConcurrentHashMap<>();

    SampleFiles() {}

    @SafeVarargs
    static <T, B> T sample(String place, Table<T, B> table, UnaryOperator<B>... changes) {
        T sample = table.type().cast(READ.computeIfAbsent(place, wanted -> table.fromPlain(plain(wanted))));
        if (changes.length == 0) {
            return sample;
        }
        B builder = table.newBuilder().get();
        table.copy(sample, builder);
        return table.build().apply(all(changes).apply(builder));
    }

    /** The full sample of a type of record; that of {@code WORKING_GROUP} is in {@code workingGroup.json}. */
    static PartnershipRecord record(RecordType type) {
        String file = WORD.matcher(type.name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
        return (PartnershipRecord) sample(file, ExampleValues.tableOf(type));
    }

    private static Object plain(String place) {
        String[] way = place.split("/", -1);
        Object plain = PlainJson.read(Resources.text("samples/" + way[0] + ".json"));
        for (int i = 1; i < way.length; i++) {
            plain = Objects.requireNonNull(inside(plain, way[i]), place);
        }
        return plain;
    }

    private static @Nullable Object inside(Object plain, String step) {
        return plain instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) plain).get(step);
    }

    /** Makes one change after the other. */
    @SafeVarargs
    static <B> UnaryOperator<B> all(UnaryOperator<B>... changes) {
        return sample -> {
            B changed = sample;
            for (UnaryOperator<B> change : changes) {
                changed = change.apply(changed);
            }
            return changed;
        };
    }
}
