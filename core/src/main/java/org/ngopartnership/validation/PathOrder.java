package org.ngopartnership.validation;

import java.util.Comparator;
import java.util.List;

/** Orders paths step by step: positions by number, names by code unit, a value before what stands inside it. */
enum PathOrder implements Comparator<DataPath> {
    INSTANCE;

    @Override
    public int compare(DataPath one, DataPath other) {
        List<DataPath.Step> left = one.steps();
        List<DataPath.Step> right = other.steps();
        for (int i = 0; i < left.size() && i < right.size(); i++) {
            int order = compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int compare(DataPath.Step left, DataPath.Step right) {
        int byIndex = Integer.compare(left.index(), right.index());
        return byIndex != 0 ? byIndex : left.name().compareTo(right.name());
    }
}
