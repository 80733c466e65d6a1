package org.ngopartnership.validation.rules.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

/** UNESCO's six electoral groups, as far as their codes are concerned: {@code V(a)}, {@code V (a)} and {@code Va} are one. */
final class ElectoralGroups {

    private static final List<String> CODES = List.of("I", "II", "III", "IV", "V(a)", "V(b)");

    private ElectoralGroups() {}

    /**
     * The groups that no seat is declared for. Seats without region may be of any group, so as long as they could fill
     * the gaps nothing definitely lacks; nor where a region is of the other scheme or of no known code.
     */
    static List<String> definitelyMissing(List<Seat> seats) {
        boolean[] present = new boolean[CODES.size()];
        int declared = 0;
        for (int i = 0; i < seats.size(); i++) {
            Optional<Region> region = seats.get(i).getRegion();
            if (region.isPresent()) {
                int group = group(region.get());
                if (group < 0) {
                    return List.of();
                }
                present[group] = true;
                declared++;
            }
        }
        List<String> missing = missing(present);
        return missing.size() > seats.size() - declared ? missing : List.of();
    }

    private static List<String> missing(boolean[] present) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < present.length; i++) {
            if (!present[i]) {
                missing.add(CODES.get(i));
            }
        }
        return missing;
    }

    private static int group(Region region) {
        String code = region.getCode().orElse(null);
        if (code == null || region.getScheme().orElse(null) != RegionScheme.ELECTORAL) {
            return -1;
        }
        for (int i = 0; i < CODES.size(); i++) {
            if (letters(CODES.get(i)).equals(letters(code))) {
                return i;
            }
        }
        return -1;
    }

    /** The code without spaces and parentheses, in capitals. */
    private static String letters(String code) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c != '(' && c != ')' && !Character.isSpaceChar(c)) {
                letters.append(c == 'a' || c == 'b' ? (char) (c - 'a' + 'A') : c);
            }
        }
        return letters.toString();
    }
}
