package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.organization.MemberList;
import org.ngopartnership.organization.MembersInCountry;
import org.ngopartnership.organization.Ngo;

/** Samples of organizations. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class NgoSamples extends StatusSamples {

    NgoSamples() {}

    /** {@return the members in a country, of one category, counted} */
    @SafeVarargs
    public static MembersInCountry membersInCountry(UnaryOperator<MembersInCountry.Builder>... changes) {
        return sample("ngo/members/byCountry/0", MembersInCountry.TABLE, changes);
    }

    /** {@return a country in which there are members} */
    @SafeVarargs
    public static MembersInCountry minimalMembersInCountry(UnaryOperator<MembersInCountry.Builder>... changes) {
        return sample("ngo/members/byCountry/1", MembersInCountry.TABLE, changes);
    }

    /** {@return members by country, with a total} */
    @SafeVarargs
    public static MemberList memberList(UnaryOperator<MemberList.Builder>... changes) {
        return sample("ngo/members", MemberList.TABLE, changes);
    }

    /** {@return a list of one country that is not known to be complete} */
    @SafeVarargs
    public static MemberList minimalMemberList(UnaryOperator<MemberList.Builder>... changes) {
        return sample("minimalMemberList", MemberList.TABLE, changes);
    }

    /**
     * {@return an organization with nearly everything that may be said of one: names with accents, seat, members, a
     * consultative status followed by an associate one, evidence and extensions}
     */
    @SafeVarargs
    public static Ngo ngo(UnaryOperator<Ngo.Builder>... changes) {
        return sample("ngo", Ngo.TABLE, changes);
    }

    /**
     * {@return an organization of which only what must be said is said, and both names, so that there is no finding
     * at all}
     */
    @SafeVarargs
    public static Ngo minimalNgo(UnaryOperator<Ngo.Builder>... changes) {
        return sample("minimalNgo", Ngo.TABLE, changes);
    }
}
