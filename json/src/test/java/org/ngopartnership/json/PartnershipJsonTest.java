package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class PartnershipJsonTest {

    private static final String WRS = """
            {"id": "wrs", "name": {"en": "World Reading Society", "fr": "Société mondiale de lecture"}, "originalLanguage": "fr",
             "acronym": {"en": "WRS", "fr": "SML"},
             "otherNames": [{"kind": "FORMER", "text": {"en": "Reading League"}, "until": "1972"}], "legalForm": "ASSOCIATION",
             "level": "INTERNATIONAL", "founded": "1951", "nonProfit": true,
             "headquarters": {"city": {"en": "Geneva", "fr": "Genève"}, "country": "CH"}, "fields": ["ED", "CLT"],
             "members": {"complete": false, "byCountry": [{"country": "CH", "count": {"value": 3, "qualifier": "EXACT"}}, {"country": "SN"}]},
             "website": "https://wrs.example.org", "email": "info@wrs.example.org", "identifiers": [{"scheme": "ROR", "value": "00x0x0x00"}],
             "partnerships": [{"with": "UNESCO", "history": [
               {"regime": "UNESCO_2011", "status": "CONSULTATIVE", "since": "2013-05-14", "until": "2020-04-20",
                "decisions": [{"act": "ADMISSION", "by": "DIRECTOR_GENERAL", "date": "2013-05-14"}]},
               {"regime": "UNESCO_2011", "status": "ASSOCIATE", "since": "2020-04-20", "term": {"start": "2020-04-20", "end": "2028-04-20"},
                "decisions": [{"act": "ADMISSION", "by": "EXECUTIVE_BOARD", "recommendedBy": "DIRECTOR_GENERAL", "date": "2020-04-20", "symbol": "209 EX/21"}]}]}],
             "extensions": {"acme:rating": {"stars": 4.50, "by": ["x", null, true, {}, []]}}}
            """;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @Test
    void theMapperFindsTheModule() {
        Ngo ngo = MAPPER.readValue(WRS, Ngo.class);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(ngo), Ngo.class)).isEqualTo(ngo);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(ngo))).isEqualTo(MAPPER.readTree(WRS));
        assertThatThrownBy(() -> MAPPER.readValue("{\"id\":\"a\",\"nam\":{}}", Ngo.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("Did you mean \"name\"?");
    }

    @Test
    void theLenientModuleGoesFirstWhenAddedLater() {
        JsonMapper lenient = JsonMapper.builder()
                .findAndAddModules()
                .addModule(PartnershipModule.lenient())
                .build();
        assertThat(lenient.readValue("{\"id\":\"a\",\"nam\":{}}", Ngo.class).getId())
                .isEqualTo("a");
    }

    @Test
    void canonicalTextIsWrittenByteForByte() {
        String canonical = PartnershipJson.write(PartnershipJson.read(WRS, Ngo.class));
        assertThat(PartnershipJson.write(PartnershipJson.read(canonical, Ngo.class)))
                .isEqualTo(canonical);
        assertThat(canonical)
                .startsWith("{\n  \"id\": \"wrs\",\n  \"name\": {\n    \"en\": ")
                .endsWith("\n}\n");
        assertThat(canonical).contains("\"stars\": 4.50", "{}", "[]");
        PartnershipRegistry registry = PartnershipRegistry.of(PartnershipJson.read(WRS, Ngo.class));
        String text = PartnershipJson.write(registry);
        assertThat(text).startsWith("{\n  \"schemaVersion\": \"1\",\n  \"ngos\": [\n    {\n");
        assertThat(PartnershipJson.read(text, PartnershipRegistry.class)).isEqualTo(registry);
    }

    @Test
    void aLineSaysItsTypeUnlessItIsAnNgo() {
        assertThat(PartnershipJson.writeLine(Samples.minimalNgo()))
                .isEqualTo(
                        "{\"id\":\"small-library\",\"name\":{\"en\":\"Small Library\",\"fr\":\"Petite Bibliothèque\"}}");
        assertThat(PartnershipJson.writeLine(Samples.minimalDocument())).startsWith("{\"type\":\"DOCUMENT\",\"id\":\"");
    }

    @Test
    void whatIsNoTypeOfTheLibraryIsRefused() {
        assertThatThrownBy(() -> PartnershipJson.write("text")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSchemasAcceptTheSampleAndTheRegistryAroundIt() {
        assertThat(schema(PartnershipSchema.of(RecordType.NGO)).validate(WRS, InputFormat.JSON))
                .isEmpty();
        assertThat(schema(PartnershipSchema.registry())
                        .validate("{\"schemaVersion\": \"1\", \"ngos\": [" + WRS + "]}", InputFormat.JSON))
                .isEmpty();
        assertThat(schema(PartnershipSchema.registry()).validate("{\"ngos\": []}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema(PartnershipSchema.registry())
                        .validate("{\"schemaVersion\": \"1\", \"ngos\": [{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theSampleImportsWithoutAnError() {
        ImportReport report = Imports.report(
                PartnershipImport.standard().asOf(java.time.LocalDate.of(2026, 11, 23)),
                "a.json",
                ("{\"schemaVersion\": \"1\", \"ngos\": [" + WRS + "]}")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(report.sources().get(0).accepted()).isEqualTo(1);
    }

    @Test
    void everyPlaceholderCanBeBuilt() {
        List<Kind<?>> kinds = PartnershipRegistry.TABLE.reach();
        assertThat(kinds)
                .hasSizeGreaterThan(40)
                .allSatisfy(kind -> assertThat(kind.placeholder()).isInstanceOf(kind.type()));
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }
}
