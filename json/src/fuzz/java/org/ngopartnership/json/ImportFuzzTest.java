package org.ngopartnership.json;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for bytes that the import cannot take; begins with those that {@link AnyInputSeedsTest} reads in every build. */
class ImportFuzzTest {

    @FuzzTest
    void anyBytes(byte[] bytes) {
        AnyInput.check(bytes);
    }
}
