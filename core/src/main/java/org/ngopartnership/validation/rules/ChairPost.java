package org.ngopartnership.validation.rules;

import java.util.Set;
import org.ngopartnership.value.Code;

/** The post of the person in the chair, which sources name in several ways. */
final class ChairPost {

    private static final Set<String> CODES = Set.of("CHAIR", "CHAIRPERSON", "PRESIDENT");

    private ChairPost() {}

    static boolean is(Code post) {
        return CODES.contains(post.text());
    }
}
