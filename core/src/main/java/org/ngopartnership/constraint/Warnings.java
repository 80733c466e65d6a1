package org.ngopartnership.constraint;

/**
 * The Bean Validation group of the rules of severity {@link Severity#WARNING}.
 *
 * <p>The default group holds the rules of severity {@link Severity#ERROR} only.
 *
 * @since 0.1
 */
public interface Warnings {}
