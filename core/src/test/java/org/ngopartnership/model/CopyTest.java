package org.ngopartnership.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.value.PartnershipRecord;

class CopyTest {

    static Stream<Class<?>> types() {
        return Model.types().stream().filter(PartnershipRecord.class::isAssignableFrom);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theBuilderOfARecordCopiesFromItsOwnTypeOnly(Class<?> type) throws ReflectiveOperationException {
        Class<?> builder = Class.forName(type.getName() + "$Builder");
        assertThat(Arrays.stream(builder.getMethods())
                        .filter(method -> method.getName().equals("from"))
                        .map(Method::getParameterTypes))
                .containsExactly(new Class<?>[] {type});
    }
}
