package org.ngopartnership.reference;

import java.util.List;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;

/**
 * What is laid down for a standing committee: how it is known, its seats, its terms, its events.
 *
 * @param code  its code, for example {@code LIAISON_COMMITTEE}
 * @param words  the words, in small letters, all of which a name of it says in any language; a committee without a code
 *     is known by them
 * @param shortName  the word, in small letters, that a short name of it says
 * @param regime  the rules under which this holds, for example {@code UNESCO_2011}
 * @param since  when they were adopted
 * @param seats  how many organizations have a seat
 * @param associateSeats  how many of them are for organizations in associate status
 * @param consultativeSeats  how many of them are for organizations in consultative status
 * @param months  how long a term is
 * @param conferences  the series of the conferences that elect it
 * @param forums  the series of the forums that it organizes
 * @param forumsInTerm  how many forums are provided for in a term
 * @since 0.1
 */
public record StandingCommittee(
        Code code,
        List<String> words,
        String shortName,
        Code regime,
        EdtfDate since,
        int seats,
        int associateSeats,
        int consultativeSeats,
        int months,
        Code conferences,
        Code forums,
        int forumsInTerm) {

    /**
     * Takes what is laid down.
     *
     * @param code  see above
     * @param words  see above
     * @param shortName  see above
     * @param regime  see above
     * @param since  see above
     * @param seats  see above
     * @param associateSeats  see above
     * @param consultativeSeats  see above
     * @param months  see above
     * @param conferences  see above
     * @param forums  see above
     * @param forumsInTerm  see above
     */
    public StandingCommittee {
        words = List.copyOf(words);
    }
}
