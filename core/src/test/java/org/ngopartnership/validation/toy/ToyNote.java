package org.ngopartnership.validation.toy;

import org.ngopartnership.constraint.PartnershipRules;

/** A note, as a record with a constraint. */
@PartnershipRules.All
public record ToyNote(String text) {}
