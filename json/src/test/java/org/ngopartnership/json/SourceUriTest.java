package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.json.internal.report.SourceUri;

class SourceUriTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            data/partners.json              | data/partners.json
            a b/é.ndjson                    | a%20b/%C3%A9.ndjson
            /data/100%.json                 | file:///data/100%25.json
            //host/x.json                   | file:///host/x.json
            c:/data/x.json                  | file:///c:/data/x.json
            a:b.json                        | a%3Ab.json
            https://example.org/x.json?y=1  | https://example.org/x.json?y=1
            https://example.org/a b         | https%3A//example.org/a%20b
            -                               | -
            """)
    void aNameBecomesAReference(String name, String uri) {
        assertThat(SourceUri.of(name)).isEqualTo(uri);
    }

    @Property
    void anyNameBecomesAReference(@ForAll String name) {
        assertThat(URI.create(SourceUri.of(name)).toString()).isEqualTo(SourceUri.of(name));
    }
}
