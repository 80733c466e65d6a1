package org.ngopartnership.constraint;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Takes the messages of rules from a given runner, and leaves values and every other message to another interpolator. */
record RunnerMessages(MessageInterpolator values, RuleRunner rules, Locale locale) implements MessageInterpolator {

    private static final String START = "{" + PartnershipRulesValidator.KEY_PREFIX;

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return values.interpolate(text(messageTemplate, locale), context);
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale wanted) {
        return values.interpolate(text(messageTemplate, wanted), context, wanted);
    }

    private String text(String template, Locale wanted) {
        if (!template.startsWith(START) || !template.endsWith("}")) {
            return template;
        }
        String key = template.substring(START.length(), template.length() - 1);
        return rules.message(key, wanted).orElse(template);
    }
}
