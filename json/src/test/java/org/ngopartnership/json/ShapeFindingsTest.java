package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of reading, with the place it names. */
class ShapeFindingsTest {

    private static final String NAME = "\"name\": {\"en\": \"A\"}";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"id\": \"a\", §, \"staff\": \"5\"}` | JSN-002 1:43 /staff",
                "`{\"id\": \"a\", §, \"staff\": 5.0}` | JSN-002 1:43 /staff",
                "`{\"id\": \"a\", §, \"level\": null}` | JSN-002 1:43 /level",
                "`{\"id\": \"a\", §, \"seats\": {}}` | JSN-002 1:43 /seats",
                "`{\"id\": \"a\", §, \"seats\": [{\"region\": \"I\"}, 7]}` | JSN-002 1:61 /seats/1",
                "`{\"id\": \"a\", \"name\": \"A\"}` | JSN-002 1:21 /name",
                "`{\"id\": \"a\", \"name\": {\"en\": 1}}` | TOY-001 1:21 /name, JSN-002 1:28 /name/en",
                "`[1]` | JSN-002 1:1",
                "`{§}` | JSN-003 1:1 /id",
                "`{\"id\": \"a\", §, \"seats\": [{\"since\": \"2001\"}]}` | JSN-003 1:44 /seats/0/region",
                "`{\"id\": \"a\", §, \"stuff\": 1}` | JSN-004 1:34 /stuff",
                "`{\"id\": \"a\", §, \"seats\": [{\"region\": \"I\", \"x\": [1, 2]}]}` | JSN-004 1:60 /seats/0/x",
                "`{\"id\": \"a\", §, \"id\": \"b\"}` | JSN-005 1:34 /id",
                "`{\"id\": \"a\", \"name\": {\"en\": \"A\", \"en\": \"B\"}}` | JSN-005 1:33 /name/en",
                "`{\"id\": \"a\", §, \"level\": \"GLOBAL\"}` | JSN-006 1:43 /level",
                "`{\"id\": \"a\", §, \"fields\": [\"NATIONAL\", \"GLOBAL\"]}` | JSN-006 1:57 /fields/1",
                "`{\"id\": \"A\", §}` | JSN-007 1:8 /id",
                "`{\"id\": \"a\", §, \"founded\": \"2019-02-30\"}` | JSN-007 1:45 /founded",
                "`{\"id\": \"a\", §, \"country\": \"ch\"}` | JSN-007 1:45 /country",
                "`{\"id\": \"a\", §, \"email\": \"a@b\"}` | JSN-007 1:43 /email",
                "`{\"id\": \"a\", §, \"seats\": [{\"region\": \"x\"}]}` | JSN-007 1:55 /seats/0/region",
                "`{\"id\": \"a\", \"name\": {\"en\": \"A\\ud800\"}}` | TOY-001 1:21 /name, JSN-009 1:28 /name/en",
                "`{\"id\": \"a\", \"name\": {\"en\": \"A\", \"francais_fr\": \"B\"}}` | LNG-001 1:33 /name/francais_fr",
                "`{\"id\": \"a\", §, \"originalLanguage\": \"e\"}` | LNG-001 1:54 /originalLanguage",
                "`{\"id\": \"a\", \"name\": {\"EN\": \"A\"}}` | LNG-004 1:22 /name/EN",
                "`{\"id\": \"a\", §, \"originalLanguage\": \"iw\"}` | LNG-004 1:54 /originalLanguage",
                "`{\"id\": \"a\", §` | JSN-001 1:32",
                "`{\"id\": \"a\", §}}` | JSN-001 1:33",
                "`{\"id\": \"a\", §,}` | JSN-001 1:33",
                "`{\"id\": 'a'}` | JSN-001 1:8 /id",
                "`{\"id\": \"a\", \"staff\": 01}` | JSN-001 1:23 /staff",
            })
    void isFoundWhereItStands(String record, String expected) {
        String line = record.replace("§", NAME);
        assertThat(Imports.places(Imports.ndjson(line)))
                .containsExactly(expected.strip().split(", ", -1));
        String registry = "{\"schemaVersion\": \"1\", \"ngos\": [\n" + line + "\n]}";
        assertThat(Imports.places(Imports.registry(registry))).isNotNull();
    }

    @Test
    void tagsThatAreTheSameCanonicallyAreDuplicates() {
        assertThat(Imports.places(Imports.ndjson("{\"id\": \"a\", \"name\": {\"fr\": \"A\", \"FR\": \"B\"}}")))
                .containsExactly("JSN-005 1:33 /name/FR", "LNG-004 1:33 /name/FR");
    }

    @Test
    void latin1BytesAreFoundOneByOneAndTheRestIsRead() {
        byte[] bytes = "{\"id\": \"a\", \"name\": {\"fr\": \"é\u00e8\"}, \"staff\": \"x\"}"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Imports.places(Imports.ndjson(bytes)))
                .containsExactly("JSN-009 1:29 /name/fr", "JSN-009 1:30 /name/fr", "JSN-002 1:44 /staff");
    }

    @Test
    void anEmptyInputSaysSo() {
        assertThat(Imports.places(Imports.ndjson(""))).containsExactly("JSN-010 1:1");
        assertThat(Imports.places(Imports.registry(""))).containsExactly("JSN-001 1:1", "JSN-010 1:1");
        assertThat(Imports.places(Imports.report(Imports.TOYS, "stdin", new byte[0])))
                .containsExactly("JSN-010 1:1");
        assertThat(Imports.places(Imports.ndjson("{\"type\": \"HEADER\", \"schemaVersion\": \"1\"}\n\n")))
                .containsExactly("JSN-010 1:1");
    }
}
