package org.ngopartnership.validation;

/**
 * The condition of a rule about several records: meets the records of an input one by one, in any order, and speaks as
 * soon as it knows, or when all have been met.
 *
 * <p>An input may hold millions of records, so it keeps only what it needs. One is made for each input; it serves one
 * thread.
 *
 * @since 0.1
 */
public interface RecordsCheck {

    /**
     * Meets a record.
     *
     * @param met  the record, which knows the places to speak at
     * @param context  what the judgement depends on
     */
    void meet(MetRecord met, RuleContext context);

    /**
     * Meets a record whose id is not usable, so that nothing can refer to it; the one it has is made up.
     *
     * @param met  the record, which is said to have no id
     * @param context  what the judgement depends on
     */
    default void meetWithoutId(MetRecord met, RuleContext context) {}

    /**
     * Meets a record that could not be read. One without known id, or of no known type, may be any.
     *
     * @param met  what is known of the record
     * @param context  what the judgement depends on
     */
    default void meetUnread(Met met, RuleContext context) {}

    /**
     * All records have been met.
     *
     * @param context  what the judgement depends on
     */
    default void finish(RuleContext context) {}
}
