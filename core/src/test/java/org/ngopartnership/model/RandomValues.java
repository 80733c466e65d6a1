package org.ngopartnership.model;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.Place;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/** Well-formed values of any type of this library, put together through its builder. */
public final class RandomValues {

    private static final int DEPTH = 4;

    private static final Map<Class<?>, Function<Random, Object>> LEAVES = Map.ofEntries(
            Map.entry(boolean.class, Random::nextBoolean),
            Map.entry(Boolean.class, Random::nextBoolean),
            Map.entry(int.class, random -> random.nextInt(9)),
            Map.entry(String.class, random -> id(random)),
            Map.entry(Code.class, random -> Code.of("C_" + random.nextInt(9))),
            Map.entry(Country.class, random -> Country.of(one(random, "CH", "SN", "XK", "SU"))),
            Map.entry(RecordRef.class, random -> RecordRef.of(id(random))),
            Map.entry(LanguageTag.class, random -> LanguageTag.parse(one(random, "en", "fr", "zh-Hant", "und"))),
            Map.entry(LocalizedText.class, RandomValues::text),
            Map.entry(EdtfDate.class, random -> EdtfDate.parse(one(random, "1951", "2020-02-26", "2013/..", "197X~"))),
            Map.entry(MonthDay.class, random -> MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28))),
            Map.entry(DocumentSymbol.class, random -> DocumentSymbol.parse(one(random, "209 EX/21", "28 C/13", "?"))),
            Map.entry(Place.class, random -> new Place(id(random), 1 + random.nextInt(9), 1, 0)),
            Map.entry(Party.class, RandomValues::party),
            Map.entry(ExtensionValue.class, random -> extension(random, 2)));

    private RandomValues() {}

    /** Values of one type. */
    public static Arbitrary<Object> of(Class<?> type) {
        return Arbitraries.randomValue(random -> next(random, type));
    }

    /** A value in which much is absent and much is not. */
    public static Object next(Random random, Class<?> type) {
        return next(random, type, DEPTH);
    }

    private static Object next(Random random, Class<?> type, int depth) {
        if (type.isEnum()) {
            return one(random, type.getEnumConstants());
        }
        Function<Random, Object> leaf = LEAVES.get(type);
        if (leaf != null) {
            return leaf.apply(random);
        }
        Object builder = Model.builder(type);
        for (Attribute attribute : Model.attributes(type)) {
            attribute.set(builder, attributeValue(random, attribute, depth - 1));
        }
        return Model.build(builder);
    }

    private static Object attributeValue(Random random, Attribute attribute, int depth) {
        int size = depth < 0 ? 0 : random.nextInt(3);
        if (attribute.type() == OptionalLong.class) {
            return size == 0 ? OptionalLong.empty() : OptionalLong.of(random.nextInt(9));
        }
        if (attribute.type() == OptionalInt.class) {
            return size == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(9));
        }
        if (attribute.type() == Optional.class) {
            return size == 0 ? Optional.empty() : Optional.of(next(random, attribute.element(), depth));
        }
        if (attribute.type() == List.class) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                values.add(next(random, attribute.element(), depth));
            }
            return values;
        }
        if (attribute.type() == Map.class) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                values.put("vendor:" + id(random), next(random, attribute.element(), depth));
            }
            return values;
        }
        return next(random, attribute.type(), depth);
    }

    private static Object text(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> LocalizedText.empty();
            case 1 -> LocalizedText.fr("Société " + id(random));
            case 2 -> LocalizedText.und("ε " + id(random));
            default -> LocalizedText.en("Society " + id(random)).fr("Société " + id(random));
        };
    }

    private static Object party(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Party.id(id(random));
            case 1 -> Party.code("C_" + random.nextInt(9));
            default -> Party.name((LocalizedText) text(random));
        };
    }

    private static ExtensionValue extension(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> new ExtensionValue.Null();
            case 1 -> new ExtensionValue.Bool(random.nextBoolean());
            case 2 -> new ExtensionValue.Num(random.nextInt(9) + ".0");
            case 3 -> new ExtensionValue.Text(id(random));
            case 4 -> new ExtensionValue.Items(List.of(extension(random, depth - 1)));
            default -> new ExtensionValue.Members(Map.of(id(random), extension(random, depth - 1)));
        };
    }

    private static String id(Random random) {
        return "id-" + random.nextInt(1_000_000);
    }

    @SafeVarargs
    private static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
