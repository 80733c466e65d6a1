package org.ngopartnership.examples.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class MapRegisterTest {

    @TempDir
    private Path folder;

    @Test
    void writesOneLineForEachOrganizationOfEachFile() throws IOException {
        String record =
                "{\"id\": \"https://ror.org/%s\", \"names\": [{\"types\": [\"label\"], \"value\": \"Readers\"}]}\n";
        Path one = Files.writeString(folder.resolve("one.jsonl"), record.formatted("a1") + record.formatted("b2"));
        Path two = Files.writeString(folder.resolve("two.json"), record.formatted("c3"));

        assertThat(mapped("ror", one.toString(), two.toString()).lines())
                .extracting(line -> line.substring(0, 15))
                .containsExactly("{\"id\":\"ror-a1\",", "{\"id\":\"ror-b2\",", "{\"id\":\"ror-c3\",");
    }

    @Test
    void mapsListsOfDecisionsToo() throws IOException {
        Path list = Files.writeString(
                folder.resolve("1_changes.csv"), "Old_name,New_name,Session_number\nA,B,2024-06-14\n");

        assertThat(mapped("ecosoc", list.toString()))
                .startsWith("{\"id\":\"ecosoc-changes-1\",\"name\":{\"und\":\"B\"}");
    }

    @Test
    void wantsARegisterAndAFile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(MapRegister.run(out, "ror")).isFalse();
        assertThat(MapRegister.run(out, "other", "file")).isFalse();
        assertThat(out.size()).isZero();
    }

    @Test
    void extensionsKeepEveryKindOfValue() {
        String json = "{\"a\":[\"text\",1.50,true,null,{\"b\":[]}]}";

        assertThat(JsonExtension.of(JsonMapper.builder().build().readTree(json)).toString())
                .contains("Text[value=text]", "Num[literal=1.5", "Bool[value=true]", "Null[]", "b=Items[values=[]]");
    }

    private static String mapped(String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(MapRegister.run(out, arguments)).isTrue();
        return out.toString(StandardCharsets.UTF_8);
    }
}
