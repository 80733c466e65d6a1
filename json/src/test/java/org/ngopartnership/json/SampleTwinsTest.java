package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.golden.Golden;
import org.ngopartnership.testkit.Samples;

/** Every sample of the test kit lies beside its classes as JSON, too. */
@Tag(Golden.TAG)
class SampleTwinsTest {

    private static final String FOLDER = "../testkit/src/main/resources/org/ngopartnership/testkit/samples/";

    /** The methods that give a sample, with as many changes as are wanted. */
    static Stream<Named<Method>> samples() {
        return Arrays.stream(Samples.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.isVarArgs())
                .peek(method -> method.setAccessible(true))
                .map(method -> Named.of(method.getName(), method));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadFromItsTwin(Method sample) throws ReflectiveOperationException {
        Object value = sample.invoke(null, new Object[] {new UnaryOperator<?>[0]});
        String written = PartnershipJson.write(value);
        Golden.check(FOLDER + sample.getName() + ".json", written);
        assertThat(PartnershipJson.read(written, sample.getReturnType())).isEqualTo(value);
    }

    @Test
    void thereIsNoTwinWithoutASample() {
        assertThat(Golden.names(FOLDER))
                .containsExactlyInAnyOrderElementsOf(
                        samples().map(sample -> sample.getName() + ".json").toList());
    }
}
