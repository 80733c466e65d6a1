package org.ngopartnership.validation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ngopartnership.constraint.Severity;

/** Which rules run, and how much they weigh: what plans are compiled from. */
record RuleOptions(Set<String> off, Map<String, Severity> severities) {

    static final RuleOptions STANDARD = new RuleOptions(Set.of(), Map.of());

    RuleOptions {
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
    }

    RuleOptions without(String idOrArea) {
        Set<String> more = new TreeSet<>(off);
        more.add(idOrArea);
        return new RuleOptions(more, severities);
    }

    RuleOptions withSeverity(String id, Severity severity) {
        Map<String, Severity> more = new TreeMap<>(severities);
        more.put(id, severity);
        return new RuleOptions(off, more);
    }

    boolean runs(Rule<?> rule) {
        return !off.contains(rule.id()) && !off.contains(rule.area());
    }

    Severity severity(Rule<?> rule) {
        return severities.getOrDefault(rule.id(), rule.severity());
    }
}
