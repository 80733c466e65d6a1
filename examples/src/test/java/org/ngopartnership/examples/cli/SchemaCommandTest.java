package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.json.PartnershipSchema;
import org.ngopartnership.model.RecordType;

class SchemaCommandTest {

    @Test
    void withoutTypeItIsTheSchemaOfARegistry() {
        Run run = Run.of("schema");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(PartnershipSchema.registry());
    }

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void everyTypeOfRecordThatIsReadHasItsSchema(RecordType type) {
        assertThat(Run.of("schema", type.name()).out()).isEqualTo(PartnershipSchema.of(type));
    }

    @Test
    void reportsHaveASchemaToo() {
        assertThat(Run.of("schema", "report").out()).isEqualTo(PartnershipSchema.report());
    }

    @Test
    void ruleFilesHaveASchemaToo() {
        assertThat(Run.of("schema", "rules").out()).isEqualTo(PartnershipSchema.rules());
    }

    @ParameterizedTest
    @ValueSource(strings = {"working_group", "Working-Group"})
    void theTypeMayBeWrittenInSmallLettersAndWithAHyphen(String type) {
        assertThat(Run.of("schema", type).out()).isEqualTo(PartnershipSchema.of(RecordType.WORKING_GROUP));
    }

    @Test
    void aTypeMisspeltIsAnsweredWithTheOneMeant() {
        Run run = Run.of("schema", "documnet");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ngo-partnership: There is no type \"documnet\". Did you mean \"DOCUMENT\"?");
    }

    @Test
    void aTypeFarFromAllIsAnsweredWithTheList() {
        assertThat(Run.of("schema", "--language=fr", "x\u001b").err())
                .startsWith("ngo-partnership: Il n’y a pas de type « x\\u001B ». Types : REGISTRY, NGO, ");
    }
}
