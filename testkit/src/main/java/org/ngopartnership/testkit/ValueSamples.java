package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.Identifier;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Region;

/** Samples of the values that records share. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class ValueSamples extends SampleFiles {

    ValueSamples() {}

    /** {@return a count that is not exact, with the wording, the day and the address of its source} */
    @SafeVarargs
    public static Count count(UnaryOperator<Count.Builder>... changes) {
        return sample("ngo/members/total", Count.TABLE, changes);
    }

    /** {@return a number and nothing else} */
    @SafeVarargs
    public static Count minimalCount(UnaryOperator<Count.Builder>... changes) {
        return sample("ngo/members/byCountry/0/count", Count.TABLE, changes);
    }

    /** {@return a place in a city, with its country} */
    @SafeVarargs
    public static Location location(UnaryOperator<Location.Builder>... changes) {
        return sample("ngo/headquarters", Location.TABLE, changes);
    }

    /** {@return a country and nothing else} */
    @SafeVarargs
    public static Location minimalLocation(UnaryOperator<Location.Builder>... changes) {
        return sample("minimalLocation", Location.TABLE, changes);
    }

    /** {@return a person with the role in which a source names her, and her organization} */
    @SafeVarargs
    public static Mention mention(UnaryOperator<Mention.Builder>... changes) {
        return sample("ngo/representatives/0", Mention.TABLE, changes);
    }

    /** {@return a role without a person} */
    @SafeVarargs
    public static Mention minimalMention(UnaryOperator<Mention.Builder>... changes) {
        return sample("minimalSeatHolder/mention", Mention.TABLE, changes);
    }

    /** {@return a name that was given up, with the time in which it was borne} */
    @SafeVarargs
    public static OtherName otherName(UnaryOperator<OtherName.Builder>... changes) {
        return sample("ngo/otherNames/0", OtherName.TABLE, changes);
    }

    /** {@return a variant in languages of other scripts} */
    @SafeVarargs
    public static OtherName minimalOtherName(UnaryOperator<OtherName.Builder>... changes) {
        return sample("ngo/otherNames/1", OtherName.TABLE, changes);
    }

    /** {@return a number that another register gives} */
    @SafeVarargs
    public static Identifier identifier(UnaryOperator<Identifier.Builder>... changes) {
        return sample("ngo/identifiers/0", Identifier.TABLE, changes);
    }

    /** {@return a number that another register gives; there is nothing to leave out} */
    @SafeVarargs
    public static Identifier minimalIdentifier(UnaryOperator<Identifier.Builder>... changes) {
        return sample("minimalIdentifier", Identifier.TABLE, changes);
    }

    /** {@return an electoral group with its code and its wording} */
    @SafeVarargs
    public static Region region(UnaryOperator<Region.Builder>... changes) {
        return sample("committee/terms/0/seats/items/0/region", Region.TABLE, changes);
    }

    /** {@return the wording of a region of the scheme for activities} */
    @SafeVarargs
    public static Region minimalRegion(UnaryOperator<Region.Builder>... changes) {
        return sample("minimalRegion", Region.TABLE, changes);
    }

    /** {@return the source of a value: a segment of a document, in a language, with a note} */
    @SafeVarargs
    public static Evidence evidence(UnaryOperator<Evidence.Builder>... changes) {
        return sample("evidence", Evidence.TABLE, changes);
    }

    /** {@return the statement that a record was inferred} */
    @SafeVarargs
    public static Evidence minimalEvidence(UnaryOperator<Evidence.Builder>... changes) {
        return sample("conference/evidence/0", Evidence.TABLE, changes);
    }
}
