package org.ngopartnership.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.c", "info@wrs.example.org", "é@ü.example", ".a@b.c", "a@-b.c"})
    void hasTheForm(String text) {
        assertThat(EmailAddress.isEmailAddress(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a",
                "a@",
                "@b.c",
                "a@b",
                "a@b.",
                "a@.b",
                "a@b..c",
                "a@b.c.",
                "a@@b.c",
                "a@b@c.d",
                "a b@c.d",
                "a@b.c ",
                "a\u00a0@b.c",
                "a@b\t.c",
                "a\u2003@b.c"
            })
    void hasNotTheForm(String text) {
        assertThat(EmailAddress.isEmailAddress(text)).isFalse();
    }
}
