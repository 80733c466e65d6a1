package org.ngopartnership.json.internal.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws numbers as bars, in a picture that stands in the page itself and needs neither script nor font. */
public final class BarChart {

    private static final int WIDTH = 360;
    private static final int COUNT_WIDTH = 58;
    private static final int LABEL_BASE = 15;
    private static final int BAR_HEIGHT = 14;
    private static final int GAP = 8;
    private static final int LABEL_LINE = 20;

    /**
     * A row of the chart.
     *
     * @param label  what is counted
     * @param parts  the lengths that the bar is made of, each with its class
     */
    public record Bar(String label, List<Part> parts) {
        /** {@return all parts together} */
        public long total() {
            return parts.stream().mapToLong(Part::count).sum();
        }
    }

    /**
     * A part of a bar.
     *
     * @param style  its class
     * @param count  how many
     */
    public record Part(String style, long count) {}

    private final String id;
    private final String title;
    private final int labelWidth;
    private final List<Bar> bars = new ArrayList<>();

    private BarChart(String id, String title, int labelWidth) {
        this.id = id;
        this.title = title;
        this.labelWidth = labelWidth;
    }

    /**
     * {@return a chart with short labels beside the bars, without bars}
     *
     * @param id  its id in the page
     * @param title  its title
     */
    public static BarChart labelledBeside(String id, String title) {
        return new BarChart(id, title, WIDTH / 4);
    }

    /**
     * {@return a chart with labels above the bars, without bars}
     *
     * @param id  its id in the page
     * @param title  its title
     */
    public static BarChart labelledAbove(String id, String title) {
        return new BarChart(id, title, 0);
    }

    /**
     * Adds a bar below the others.
     *
     * @param bar  the bar
     */
    public void add(Bar bar) {
        bars.add(bar);
    }

    /**
     * Writes the chart.
     *
     * @param html  where to
     * @throws IOException if it cannot be written
     */
    public void write(HtmlWriter html) throws IOException {
        int height = Math.max(1, bars.size()) * rowHeight();
        html.open("figure", "class", "chart");
        html.element("figcaption", title, "id", id + "-title");
        html.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-text");
        html.element(
                "desc",
                bars.stream().map(bar -> bar.label() + ": " + bar.total()).collect(Collectors.joining("; ")),
                "id",
                id + "-text");
        long most = Math.max(1, bars.stream().mapToLong(Bar::total).max().orElse(1));
        for (int i = 0; i < bars.size(); i++) {
            write(bars.get(i), i * rowHeight(), most, html);
        }
        html.shut().shut().line();
    }

    private int rowHeight() {
        return BAR_HEIGHT + GAP + (labelWidth == 0 ? LABEL_LINE : 0);
    }

    private void write(Bar bar, int top, long most, HtmlWriter html) throws IOException {
        int barTop = top + (labelWidth == 0 ? LABEL_LINE : GAP / 2);
        html.element("text", bar.label(), "x", "0", "y", number(labelWidth == 0 ? top + LABEL_BASE : barTop + 12));
        int left = labelWidth;
        int room = WIDTH - labelWidth - COUNT_WIDTH;
        for (Part part : bar.parts()) {
            if (part.count() > 0) {
                int width = Math.max(2, Math.toIntExact(room * part.count() / most));
                html.open(
                                "rect",
                                "class",
                                part.style(),
                                "x",
                                number(left),
                                "y",
                                number(barTop),
                                "width",
                                number(width),
                                "height",
                                number(BAR_HEIGHT))
                        .shut();
                left += width;
            }
        }
        html.element("text", Long.toString(bar.total()), "x", number(left + 6), "y", number(barTop + 12));
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
