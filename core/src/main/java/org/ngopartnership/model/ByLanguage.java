package org.ngopartnership.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Texts by language, as one value.
 *
 * @param type  the type of the values
 * @param make  makes a value of texts by language tag
 * @param texts  the texts of a value by language tag
 * @param empty  tells the value without any text, which counts as absent
 * @param none  gives that value
 * @param <V>  the type of the values
 * @since 0.1
 */
public record ByLanguage<V>(
        Class<V> type,
        Function<Map<String, String>, V> make,
        Function<V, Map<String, String>> texts,
        Predicate<V> empty,
        Supplier<V> none)
        implements Kind<V> {

    @Override
    public V placeholder() {
        return none.get();
    }

    @Override
    public boolean isEmpty(V value) {
        return empty.test(value);
    }

    @Override
    public V fromPlain(Object plain) {
        Map<String, String> byTag = new LinkedHashMap<>();
        Plain.map(plain).forEach((tag, text) -> byTag.put(Plain.as(String.class, tag), Plain.as(String.class, text)));
        return make.apply(byTag);
    }

    @Override
    public Map<String, String> toPlain(V value) {
        return texts.apply(value);
    }
}
