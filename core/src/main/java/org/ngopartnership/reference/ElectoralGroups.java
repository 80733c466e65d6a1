package org.ngopartnership.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.EvidenceBasis;

/**
 * The electoral groups of UNESCO with their dated membership. Memberships change: Israel and the United States were in
 * group I in 2013 and in none in 2019; the United States were in it again in 2024.
 *
 * <p>Not to be mixed with the five {@link Regions} for activities. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ElectoralGroups {

    private static final String NONE = "-";

    private final Map<String, ElectoralGroup> byCode = new LinkedHashMap<>();
    private final List<GroupMembership> memberships;
    private final Map<Country, List<GroupMembership>> byCountry = new HashMap<>();

    private ElectoralGroups(List<ElectoralGroup> groups, List<GroupMembership> memberships) {
        groups.forEach(group -> byCode.put(key(group.code()), group));
        this.memberships = memberships;
        for (GroupMembership membership : memberships) {
            membership.group().ifPresent(this::requireGroup);
            byCountry.computeIfAbsent(
                    membership.country(),
                    country -> memberships.stream()
                            .filter(other -> other.country().equals(country))
                            .toList());
        }
    }

    /**
     * The six groups as the files {@code electoral-groups.tsv} and {@code electoral-membership.tsv} of this library list
     * them with their sources.
     *
     * @return the groups with what is known of 2013, 2019 to 2021 and 2024
     */
    public static ElectoralGroups standard() {
        return Standard.GROUPS;
    }

    /**
     * Just these groups and memberships.
     *
     * @param groups  the groups
     * @param memberships  who was in which
     * @return the groups
     * @throws IllegalArgumentException if a membership is of a group that is not among them
     */
    public static ElectoralGroups of(List<ElectoralGroup> groups, List<GroupMembership> memberships) {
        return new ElectoralGroups(groups, List.copyOf(memberships));
    }

    /** {@return the groups, in the order given} */
    public List<ElectoralGroup> all() {
        return List.copyOf(byCode.values());
    }

    /** {@return every membership, in the order given} */
    public List<GroupMembership> memberships() {
        return memberships;
    }

    /**
     * {@return the group with a code; empty if there is none}
     *
     * @param code  the code; {@code V(a)}, {@code V (a)} and {@code Va} are the same
     */
    public Optional<ElectoralGroup> find(String code) {
        return Optional.ofNullable(byCode.get(key(code)));
    }

    /**
     * What is known of the memberships of a State.
     *
     * @param country  the State
     * @return its memberships, and the times in which it was in no group, in the order given; none if nothing is known
     */
    public List<GroupMembership> membershipsOf(Country country) {
        return byCountry.getOrDefault(country, List.of());
    }

    /**
     * {@return the group of a State at a date; unknown if what is known does not cover the whole of the date}
     *
     * @param country  the State
     * @param date  the date
     */
    public GroupAnswer groupOf(Country country, EdtfDate date) {
        for (GroupMembership membership : membershipsOf(country)) {
            if (membership.coversAllOf(date)) {
                return new GroupAnswer(
                        membership.group().isPresent() ? GroupAnswer.State.MEMBER : GroupAnswer.State.NOT_MEMBER,
                        membership.group().map(this::requireGroup),
                        Optional.of(membership.basis()));
            }
        }
        return GroupAnswer.UNKNOWN;
    }

    /**
     * {@return the group of a State on a day}
     *
     * @param country  the State
     * @param day  the day
     */
    public GroupAnswer groupOf(Country country, LocalDate day) {
        return groupOf(country, EdtfDate.of(day));
    }

    /**
     * {@return the States known to be in a group on a day; others may have been members too}
     *
     * @param code  the code of the group
     * @param day  the day
     */
    public List<Country> members(String code, LocalDate day) {
        EdtfDate date = EdtfDate.of(day);
        String wanted = key(code);
        return memberships.stream()
                .filter(membership -> membership
                        .group()
                        .map(ElectoralGroups::key)
                        .filter(wanted::equals)
                        .isPresent())
                .filter(membership -> membership.coversAllOf(date))
                .map(GroupMembership::country)
                .toList();
    }

    private ElectoralGroup requireGroup(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no electoral group " + code));
    }

    private static String key(String code) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c != ' ' && c != '(' && c != ')') {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final ElectoralGroups GROUPS = of(
                Table.read(
                        "electoral-groups.tsv",
                        row -> new ElectoralGroup(
                                row.required("code", code -> code),
                                row.text("en", "fr"),
                                row.required("seats", Integer::valueOf),
                                row.required("seatsBasis", EvidenceBasis::valueOf))),
                Table.read("electoral-membership.tsv", Standard::memberships).stream()
                        .flatMap(List::stream)
                        .toList());

        private static List<GroupMembership> memberships(Table.Row row) {
            Optional<String> group = row.find("group").filter(code -> !code.equals(NONE));
            LocalDate from = row.required("from", LocalDate::parse);
            Optional<LocalDate> until = row.find("until", LocalDate::parse);
            EvidenceBasis basis = row.required("basis", EvidenceBasis::valueOf);
            return row.list("countries", " ", Country::of).stream()
                    .map(country -> new GroupMembership(country, group, from, until, basis))
                    .toList();
        }
    }
}
