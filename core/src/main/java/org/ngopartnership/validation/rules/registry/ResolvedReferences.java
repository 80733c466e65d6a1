package org.ngopartnership.validation.rules.registry;

import org.jspecify.annotations.Nullable;
import org.ngopartnership.validation.KeptSpots;
import org.ngopartnership.validation.Met;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.MetReference;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.References;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.internal.store.Kinds;
import org.ngopartnership.validation.internal.store.PackedBytes;

/**
 * REL-001: a reference whose target is not there in the end is reported, in the order met.
 *
 * <p>Of a record only what its references still lack is kept, some tens of bytes each.
 */
final class ResolvedReferences implements RecordsCheck {

    private final InnerReferences inner = new InnerReferences();
    private final PackedBytes pending = new PackedBytes();
    private final KeptSpots spots = new KeptSpots();
    private @Nullable IdsMet ids;
    private boolean anyUnread;

    @Override
    public void meet(MetRecord met, RuleContext context) {
        meetReferences(met);
        inner.meet(met, context);
    }

    @Override
    public void meetWithoutId(MetRecord met, RuleContext context) {
        meetReferences(met);
    }

    @Override
    public void meetUnread(Met met, RuleContext context) {
        ids = IdsMet.with(met);
        anyUnread |= met.id().isEmpty();
    }

    private void meetReferences(MetRecord met) {
        IdsMet known = IdsMet.with(met);
        ids = known;
        met.references(reference -> {
            long kinds = Kinds.of(reference.types());
            if (!known.isBorne(reference.to().id(), kinds)) {
                keep(reference, kinds, met);
            }
        });
    }

    private void keep(MetReference reference, long kinds, MetRecord met) {
        pending.writeNumber(kinds);
        pending.writeText(reference.to().id());
        pending.writeNumber(spots.keep(met.at(reference.path())));
    }

    @Override
    public void finish(RuleContext context) {
        IdsMet known = ids;
        if (known != null) {
            finish(known, context.references());
        }
        inner.finish(context);
    }

    private void finish(IdsMet known, References references) {
        PackedBytes.Reader reader = pending.reader(0);
        while (reader.position() < pending.size()) {
            long kinds = reader.readNumber();
            String target = reader.readText();
            int spot = (int) reader.readNumber();
            boolean judged = references == References.CLOSED || known.hasMetAll(kinds);
            judged &= !anyUnread || known.isBorne(target);
            if (judged && !known.isBorne(target, kinds)) {
                spots.at(spot).reportValue(target, "types", Kinds.names(kinds));
            }
        }
    }
}
