package org.ngopartnership.validation.rules.registry;

import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.Met;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.RuleContext;

/** REL-002: every further bearer of an id is reported, with the place of the first. */
final class UniqueIds implements RecordsCheck {

    private static final DataPath ID = DataPath.of("id");

    @Override
    public void meet(MetRecord met, RuleContext context) {
        judge(met);
    }

    @Override
    public void meetUnread(Met met, RuleContext context) {
        judge(met);
    }

    private static void judge(Met met) {
        IdsMet ids = IdsMet.with(met);
        if (ids.isBorneTwice()) {
            met.at(ID).reportValue(met.id().orElseThrow(), "first", ids.first());
        }
    }
}
