package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.CanonicalJson;
import org.ngopartnership.json.internal.binding.Codec;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.json.internal.binding.SchemaDocument;
import org.ngopartnership.json.internal.binding.TableSet;
import org.ngopartnership.json.internal.databind.TableHandlers;
import org.ngopartnership.json.toy.ToyNgo;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.OneOf;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.model.Whole;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.RecordRef;
import tools.jackson.core.Version;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** One table reads, writes and describes. */
class TablesTest {

    /** A sealed type with two ways to say it. */
    sealed interface Holder {
        record ById(String id) implements Holder {}

        record ByName(LocalizedText name) implements Holder {}
    }

    record Things(List<Holder> holders, Optional<Long> share) {}

    static final class Builder {
        private final List<Holder> holders = new java.util.ArrayList<>();
        private Optional<Long> share = Optional.empty();
    }

    private static final Kind<Holder> HOLDER = OneOf.of("Holder", Holder.class)
            .way("id", RecordRef.ID, Holder.ById.class, Holder.ById::new, Holder.ById::id)
            .way("name", LocalizedText.KIND, Holder.ByName.class, Holder.ByName::new, Holder.ByName::name);

    private static final Table<Things, Builder> TABLE = Table.of(
                    "Things", Things.class, Builder::new, b -> new Things(List.copyOf(b.holders), b.share))
            .list("holders", HOLDER, (b, v) -> b.holders.add(v), Things::holders)
            .optional("share", Whole.LONG, (b, v) -> b.share = Optional.of(v), Things::share);

    private static final Binding<Things, Builder> THINGS = Codecs.of(TABLE);

    private static final JsonMapper STRICT = mapper(false);
    private static final JsonMapper LENIENT = mapper(true);

    private static final String FULL = """
            {
              "id": "wrs",
              "name": {
                "en": "World / \\"Reading\\" \\t\\u0001 Society",
                "fr": "Société 😀"
              },
              "originalLanguage": "fr",
              "level": "NATIONAL",
              "founded": "1951~",
              "nonProfit": false,
              "fields": [
                "LOCAL",
                "INTERNATIONAL"
              ],
              "seats": [
                {
                  "region": "I",
                  "since": "2001-05"
                }
              ],
              "country": "CH",
              "email": "info@wrs.example.org",
              "staff": -12,
              "complete": true
            }
            """;

    private static JsonMapper mapper(boolean lenient) {
        TableSet ngos = TableSet.reachedFrom(ToyNgo.TABLE);
        TableSet things = TableSet.reachedFrom(TABLE);
        return JsonMapper.builder()
                .addModule(new JacksonModule() {
                    @Override
                    public String getModuleName() {
                        return "toys";
                    }

                    @Override
                    public Version version() {
                        return Version.unknownVersion();
                    }

                    @Override
                    public void setupModule(SetupContext context) {
                        TableHandlers.add(ngos, lenient, context);
                        TableHandlers.add(things, lenient, context);
                    }
                })
                .build();
    }

    @Test
    void canonicalTextIsWrittenAsItWasRead() {
        ToyNgo ngo = STRICT.readValue(FULL, ToyNgo.class);
        assertThat(CanonicalWriter.indented(ngo, ToyNgo.BINDING)).isEqualTo(FULL);
        assertThat(STRICT.readValue(STRICT.writeValueAsString(ngo), ToyNgo.class))
                .isEqualTo(ngo);
    }

    @Test
    void absentAndEmptyAreLeftOut() {
        String text = "{\"complete\": false, \"fields\": [], \"name\": {}, \"id\": \"a\", \"seats\": []}";
        assertThat(CanonicalWriter.indented(STRICT.readValue(text, ToyNgo.class), ToyNgo.BINDING))
                .isEqualTo("{\n  \"id\": \"a\"\n}\n");
        assertThat(THINGS.isEmpty(new Things(List.of(), Optional.empty()))).isTrue();
        assertThat(ToyNgo.BINDING.isEmpty(ToyNgo.TABLE.placeholder())).isFalse();
    }

    @Test
    void aSealedTypeIsSaidInOneWay() {
        String text = "{\"holders\":[{\"id\":\"a\"},{\"name\":{\"en\":\"A\"}}],\"share\":50}";
        Things things = STRICT.readValue(text, Things.class);
        assertThat(things.holders()).containsExactly(new Holder.ById("a"), new Holder.ByName(LocalizedText.en("A")));
        assertThat(STRICT.writeValueAsString(things)).isEqualTo(text);
        for (String wrong : List.of(
                "{\"holders\":[{}]}",
                "{\"holders\":[{\"id\":\"a\",\"name\":{}}]}",
                "{\"holders\":[{\"id\":\"a\",\"id\":\"a\"}]}",
                "{\"holders\":[\"a\"]}",
                "{\"holders\":[{\"code\":\"A\"}]}",
                "{\"share\":1e99999999999}",
                "{\"share\":0.5}",
                "{\"share\":\"1\"}")) {
            assertThatThrownBy(() -> STRICT.readValue(wrong, Things.class)).isInstanceOf(DatabindException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\",\"seats\":[{\"region\":\"I\"},{\"region\":5}]} | /seats/1/region | JSN-002",
                "{\"id\":\"a\",\"seats\":[{\"since\":\"2001\"}]} | /seats/0/region | JSN-003",
                "{\"id\":\"a\",\"nom\":1} | /nom | JSN-004",
                "{\"id\":\"a\",\"id\":\"a\"} | /id | JSN-005",
                "{\"id\":\"a\",\"staff\":\"5\"} | /staff | JSN-002",
                "{\"id\":\"a\",\"founded\":\"2001-13\"} | /founded | JSN-007",
                "{\"id\":\"a\",\"name\":{\"english_uk\":\"x\"}} | /name/english_uk | LNG-001",
            })
    void databindThrowsTheFirstProblemWithLocationAndPath(String sample) {
        String[] parts = sample.split(" \\| ", -1);
        assertThatThrownBy(() -> STRICT.readValue(parts[0], ToyNgo.class))
                .isInstanceOfSatisfying(DatabindException.class, problem -> {
                    assertThat(problem.getOriginalMessage()).startsWith(parts[2] + ": ");
                    assertThat(problem.getLocation().getLineNr()).isEqualTo(1);
                    assertThat(problem.getPath().stream().map(step -> "/" + step.getPropertyName()))
                            .containsExactly(
                                    List.of(parts[1].split("(?=/)", -1)).toArray(String[]::new));
                });
    }

    @Test
    void lenientReadingPassesUnknownPropertiesAndNothingElse() {
        assertThat(LENIENT.readValue("{\"id\":\"a\",\"x\":{\"y\":[1]}}", ToyNgo.class)
                        .getId())
                .isEqualTo("a");
        assertThatThrownBy(() -> LENIENT.readValue("{\"id\":5}", ToyNgo.class)).isInstanceOf(DatabindException.class);
    }

    @Test
    void tagsThatAreNotCanonicalAreReadAsCanonical() {
        assertThat(STRICT.readValue("{\"id\":\"a\",\"name\":{\"FR\":\"x\"}}", ToyNgo.class)
                        .name())
                .isEqualTo(LocalizedText.fr("x"));
    }

    @Test
    void whatIsOnlyRemarkedOnIsRead() {
        String text = "{\"id\":\"a\",\"name\":{\"fr\":\"Soci\u00c3\u00a9t\u00c3\u00a9\"}}";
        for (JsonMapper mapper : List.of(STRICT, LENIENT)) {
            assertThat(mapper.readValue(text, ToyNgo.class).name())
                    .isEqualTo(LocalizedText.fr("Soci\u00c3\u00a9t\u00c3\u00a9"));
        }
        assertThatThrownBy(() -> STRICT.readValue("{\"id\":\"a\",\"x\":1}", ToyNgo.class))
                .hasMessageContaining("JSN-004");
    }

    @Test
    void aTypeHasAtMost64Properties() {
        Table<Things, Builder> most = TABLE;
        for (int i = 0; most.properties().size() < 64; i++) {
            most = most.optional("more" + i, Text.ANY, (b, v) -> {}, things -> Optional.empty());
        }
        assertThat(Codecs.of(most).name()).isEqualTo("Things");
        Table<Things, Builder> tooMany = most.optional("last", Text.ANY, (b, v) -> {}, things -> Optional.empty());
        assertThatThrownBy(() -> Codecs.of(tooMany)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mapsByNameHaveNoForm() {
        Table<Things, Things> keyed = Table.of(Things.class).keyed("k", Text.ANY, things -> Map.of());
        assertThatThrownBy(() -> Codecs.of(keyed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no JSON form of ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\": 1}",
                "{\"id\": \"A\"}",
                "{\"id\": \"a\", \"x\": 1}",
                "{\"id\": \"a\", \"level\": \"GLOBAL\"}",
                "{\"id\": \"a\", \"founded\": \"2001-13\"}",
                "{\"id\": \"a\", \"founded\": null}",
                "{\"id\": \"a\", \"name\": {\"francais_fr\": \"x\"}}",
                "{\"id\": \"a\", \"country\": \"CHE\"}",
                "{\"id\": \"a\", \"email\": \"a@b\"}",
                "{\"id\": \"a\", \"seats\": [{}]}",
            })
    void theSchemaRejectsWhatTheTableDoes(String text) {
        assertThat(schema(ToyNgo.BINDING).validate(text, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> STRICT.readValue(text, ToyNgo.class)).isInstanceOf(DatabindException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1951",
                "1951-12",
                "1951-12-31",
                "19XX",
                "1951-XX",
                "1951-24",
                "1951-41",
                "Y-17000",
                "-0044",
                "1951?",
                "1951-12~",
                "1951/1952",
                "1951/..",
                "../1951",
                "/1951",
                "1951/",
                "1951~/1952-03-05%",
                "2001-02-03T04:05:06Z",
                "195",
                "19"
            })
    void theSchemaAcceptsWhatIsADate(String date) {
        String text = "{\"id\": \"a\", \"founded\": \"" + date + "\"}";
        assertThat(STRICT.readValue(text, ToyNgo.class).founded().orElseThrow()).hasToString(date);
        assertThat(schema(ToyNgo.BINDING).validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaAcceptsCanonicalText() {
        assertThat(schema(ToyNgo.BINDING).validate(FULL, InputFormat.JSON)).isEmpty();
        assertThat(schema(THINGS).validate("{\"holders\": [{\"id\": \"a\"}], \"share\": 5}", InputFormat.JSON))
                .isEmpty();
        assertThat(schema(THINGS).validate("{\"holders\": [{\"id\": \"a\", \"name\": {}}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema(Codec<?> codec) {
        Map<String, Object> tree = SchemaDocument.of("urn:toy", "Toy", codec);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (tools.jackson.core.JsonGenerator json = CanonicalJson.indented(out)) {
            CanonicalJson.writeTree(tree, json);
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(out.toString(java.nio.charset.StandardCharsets.UTF_8), InputFormat.JSON);
    }
}
