package org.ngopartnership.validation;

/**
 * What a rule says in one language.
 *
 * @param title  what the rule asks for, in a few words
 * @param message  what is wrong, with {@code {name}} where a value of the finding stands
 * @param rationale  why the rule is there
 * @since 0.1
 */
public record RuleText(String title, String message, String rationale) {}
