package org.ngopartnership.json.internal.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The columns of a file that is being written, numbered as they are met and put in order at the end: properties as their
 * type declares them, elements by position, languages as they were first met.
 */
final class WrittenColumns {

    private record Written(Column column, List<Integer> ranks) {}

    private final List<Written> columns = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Map<String, Integer>> freeNames = new HashMap<>();
    private List<Integer> sorted = List.of();

    /** The number of a column. */
    int number(Column column, List<Integer> ranks) {
        return numbers.computeIfAbsent(column.name(), name -> {
            columns.add(new Written(column, ranks));
            return columns.size() - 1;
        });
    }

    /** The rank of a name that no type declares, such as a language, among its like. */
    int rank(String parent, String name) {
        Map<String, Integer> met = freeNames.computeIfAbsent(parent, none -> new HashMap<>());
        return met.computeIfAbsent(name, none -> met.size());
    }

    private List<Integer> sorted() {
        if (sorted.size() < columns.size()) {
            sorted = IntStream.range(0, columns.size())
                    .boxed()
                    .sorted(Comparator.comparing(number -> columns.get(number).ranks(), WrittenColumns::compare))
                    .toList();
        }
        return sorted;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size() && i < other.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** The names in order. */
    List<String> names() {
        return sorted().stream()
                .map(number -> columns.get(number).column().name())
                .toList();
    }

    /** The position of each column by its number. */
    int[] order() {
        int[] order = new int[columns.size()];
        List<Integer> sorted = sorted();
        for (int i = 0; i < order.length; i++) {
            order[sorted.get(i)] = i;
        }
        return order;
    }

    /** What the column at a position stands for, as a JSON Pointer. */
    String pointer(int position) {
        return Column.place(columns.get(sorted().get(position)).column().path()).toPointer();
    }
}
