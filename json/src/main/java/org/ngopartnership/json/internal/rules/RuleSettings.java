package org.ngopartnership.json.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.json.internal.binding.Row;
import org.ngopartnership.model.Text;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.RuleCatalogue;

/** What a rule file says, while and after it is read. Not thread-safe. */
public final class RuleSettings {

    private final Map<String, Severity> severities = new LinkedHashMap<>();
    private final List<String> off = new ArrayList<>();
    private final List<LanguageTag> requiredLanguages = new ArrayList<>();

    private RuleSettings() {}

    /**
     * {@return the form of a rule file, good for reading one}
     *
     * @param catalogue  the rules it may name
     */
    public static Binding<RuleSettings, RuleSettings> binding(RuleCatalogue catalogue) {
        List<Row<RuleSettings, RuleSettings>> rows = List.of(
                // for editors, which find the schema by it
                Row.single("$schema", null, Codecs.of(Text.ANY), (settings, address) -> {}, settings -> null),
                Row.single(
                        "severity",
                        null,
                        new SeverityByRule(catalogue),
                        (settings, severities) -> settings.severities.putAll(severities),
                        settings -> settings.severities),
                Row.many(
                        "off",
                        new Once<>(new RuleOrArea(catalogue)),
                        (settings, name) -> settings.off.add(name),
                        settings -> settings.off),
                Row.many(
                        "requiredLanguages",
                        new Once<>(Codecs.of(LanguageTag.KIND)),
                        (settings, tag) -> settings.requiredLanguages.add(tag),
                        settings -> settings.requiredLanguages));
        return new Binding<>("Rules", RuleSettings::new, settings -> settings, rows);
    }

    /**
     * A validator to which the settings are added.
     *
     * @return the validator so changed
     */
    public PartnershipValidator applyTo(PartnershipValidator validator) {
        PartnershipValidator changed = validator;
        for (Map.Entry<String, Severity> each : severities.entrySet()) {
            changed = changed.withSeverity(each.getKey(), each.getValue());
        }
        for (String each : off) {
            changed = changed.without(each);
        }
        return requiredLanguages.isEmpty()
                ? changed
                : changed.requiringLanguages(
                        requiredLanguages.stream().map(LanguageTag::toString).toArray(String[]::new));
    }
}
