package org.ngopartnership.json.internal.csv;

import java.util.List;
import org.ngopartnership.place.DataPath;

/**
 * What a column stands for.
 *
 * @param path  the path of its property
 * @param form  how its cells hold values
 */
record Column(List<Step> path, CellForm form) {

    /**
     * A step of a path.
     *
     * @param segment  a name or a position
     * @param element  whether it is a position in an array
     */
    record Step(String segment, boolean element) {

        /** A path, then this step. */
        DataPath after(DataPath outer) {
            return element ? outer.index(Integer.parseInt(segment)) : outer.property(segment);
        }
    }

    /** The way to something in a record. */
    static DataPath place(List<Step> path) {
        DataPath place = DataPath.HERE;
        for (Step step : path) {
            place = step.after(place);
        }
        return place;
    }

    /** The path as the header of a written file names it. */
    String name() {
        return String.join(".", path.stream().map(Step::segment).toList());
    }
}
