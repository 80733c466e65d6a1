package org.ngopartnership.json.growth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.ngopartnership.json.PartnershipJson;
import org.ngopartnership.time.EdtfDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A value as a tree of JSON, of which lists are grown and then read again. */
final class Growing {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int ANY = 7;

    /** How a text may be made another one of its kind; the first that can be read is taken. */
    private static final List<BiFunction<String, Integer, String>> VARIATIONS = List.of(
            (text, i) -> EdtfDate.tryParse(text)
                    .flatMap(date -> date.plusYears(i % 7_000 - 1_000))
                    .map(EdtfDate::toString)
                    .orElse(text),
            (text, i) -> text + " " + i,
            (text, i) -> text + "_" + i,
            (text, i) -> text + "-" + i,
            (text, i) -> text + "-x-" + i,
            (text, i) -> text.matches("[A-Z]{2}") ? "" + (char) ('A' + i / 26 % 26) + (char) ('A' + i % 26) : text);

    private final Class<?> type;
    private final JsonNode root;
    private final Map<String, Integer> variationOf = new HashMap<>();

    /** A record or a registry. */
    Growing(Object value) {
        type = value.getClass().getInterfaces()[0];
        root = MAPPER.readTree(PartnershipJson.write(value));
    }

    /** The JSON pointers of all lists in the value, those inside the first element of each too. */
    List<String> lists() {
        List<String> found = new ArrayList<>();
        collect(root, "", found, true);
        return found;
    }

    /** The JSON pointers of all texts in the value, of lists in the first element. */
    List<String> texts() {
        List<String> found = new ArrayList<>();
        collect(root, "", found, false);
        return found;
    }

    private static void collect(JsonNode node, String pointer, List<String> found, boolean lists) {
        if (node instanceof ArrayNode array) {
            if (lists && !array.isEmpty()) {
                found.add(pointer);
            }
            if (!array.isEmpty()) {
                collect(array.get(0), pointer + "/0", found, lists);
            }
        } else if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(property ->
                            collect(property.getValue(), pointer + "/" + escaped(property.getKey()), found, lists));
        } else if (!lists && node.isString()) {
            found.add(pointer);
        }
    }

    /** The value with so many elements in a list. */
    Object with(String list, int size, boolean different) {
        JsonNode grown = root.deepCopy();
        grow((ArrayNode) grown.at(list), list, size, different);
        return read(grown);
    }

    /** The value with so many elements in all its lists, and in those of the first element of each. */
    Object withAll(int size, boolean different) {
        JsonNode grown = root.deepCopy();
        for (String list : lists()) {
            grow((ArrayNode) grown.at(list), list, size, different);
        }
        return read(grown);
    }

    /** The value with so many elements in each list, and as many in each list of each of them. */
    Object squared(int size, boolean different) {
        JsonNode grown = root.deepCopy();
        List<String> lists = lists();
        for (int i = lists.size() - 1; i >= 0; i--) {
            if (lists.get(i).split("/0/").length <= 2) {
                grow((ArrayNode) grown.at(lists.get(i)), lists.get(i), size, different);
            }
        }
        return read(grown);
    }

    /** The value with another text in some places. */
    Object withTexts(List<String> pointers, String text) {
        JsonNode changed = root.deepCopy();
        pointers.forEach(pointer -> set(changed, pointer, text));
        return read(changed);
    }

    /** Whether a text may stand somewhere, by what can be read. */
    boolean mayHave(String pointer, String text) {
        JsonNode changed = root.deepCopy();
        set(changed, pointer, text);
        try {
            read(changed);
            return true;
        } catch (JacksonException refused) {
            return false;
        }
    }

    private void grow(ArrayNode list, String pointer, int size, boolean different) {
        JsonNode first = list.get(0);
        list.removeAll();
        list.add(first);
        for (int i = 1; i < size; i++) {
            JsonNode element = first.deepCopy();
            list.add(different ? varied(element, pointer + "/0", i) : element);
        }
    }

    private JsonNode varied(JsonNode node, String pointer, int i) {
        if (node.isString()) {
            return MAPPER.getNodeFactory()
                    .stringNode(VARIATIONS.get(variation(pointer)).apply(node.asString(), i));
        }
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                object.set(name, varied(object.get(name), pointer + "/" + escaped(name), i));
            }
        }
        return node;
    }

    private int variation(String pointer) {
        return variationOf.computeIfAbsent(pointer, unseen -> {
            String text = root.at(pointer).asString();
            for (int i = 0; i < VARIATIONS.size(); i++) {
                String other = VARIATIONS.get(i).apply(text, ANY);
                if (!other.equals(text) && mayHave(pointer, other)) {
                    return i;
                }
            }
            return 0;
        });
    }

    private static void set(JsonNode tree, String pointer, String text) {
        int end = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, end));
        String last = pointer.substring(end + 1).replace("~1", "/").replace("~0", "~");
        JsonNode value = MAPPER.getNodeFactory().stringNode(text);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
    }

    private Object read(JsonNode tree) {
        return PartnershipJson.read(MAPPER.writeValueAsString(tree), type);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
