package org.ngopartnership.reference;

import java.util.OptionalInt;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Code;

/**
 * A document that a checklist asks for.
 *
 * @param kind  what it is, for example {@code STATUTES}, as an application's documents say it
 * @param label  what the checklist asks, in English and French
 * @param coversMonths  how many months it has to cover at least; empty if the checklist does not say
 * @since 0.1
 */
public record ChecklistItem(Code kind, LocalizedText label, OptionalInt coversMonths) {}
