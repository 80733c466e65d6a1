package org.ngopartnership.validation.rules.shared;

import java.util.Set;
import org.ngopartnership.value.Code;

/** The post of the person in the chair, which sources name in several ways. */
public final class ChairPost {

    private static final Set<String> CODES = Set.of("CHAIR", "CHAIRPERSON", "PRESIDENT");

    private ChairPost() {}

    public static boolean is(Code post) {
        return CODES.contains(post.text());
    }
}
