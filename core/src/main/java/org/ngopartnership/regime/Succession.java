package org.ngopartnership.regime;

import org.ngopartnership.status.Decision;

/**
 * Two decisions on a partnership, one certainly after the other, with none stated that may lie between.
 *
 * @param earlier  the earlier decision
 * @param later  the later decision
 * @since 0.1
 */
public record Succession(Decision earlier, Decision later) {

    /** {@return whether the later act is one that may come next after the earlier} */
    public boolean isUsual() {
        return earlier.getAct().next().contains(later.getAct());
    }
}
