package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.indh.core.text.Language;
import org.indh.core.validation.Page;
import org.indh.core.validation.TextReport;

/**
 * A table of figures for a terminal: labels first, figures aligned by their last digit. Columns that do not stand side by side
 * go on below, with the labels again. In Arabic each line runs from right to left: labels at the right, then column by column.
 */
final class FigureTable {
    private static final int GAP = 2;
    private static final int LEAST_LABEL = 18;
    private static final String RIGHT_TO_LEFT = "\u200f";
    private static final String OPEN_ISOLATE = "\u2068";
    private static final String CLOSE_ISOLATE = "\u2069";

    /**
     * A row.
     *
     * @param depth how far its label is indented, in steps
     * @param label what it is the figures of
     * @param figures one for each column, empty where there is none
     * @param strong whether it is set off, as a subtotal is
     */
    record Row(int depth, String label, List<String> figures, boolean strong) {
        Row {
            figures = ImmutableList.copyOf(figures);
        }

        private String indented() {
            return "  ".repeat(depth) + label;
        }
    }

    private final List<String> labels;
    private final List<String> columns;
    private final List<Row> rows;
    private final List<Row> totals;
    private final Language language;
    private final TextReport.Style style;

    /**
     * @param labels what the labels are, from the outermost in
     * @param columns what the columns are
     * @param rows the rows
     * @param totals those that stand under a rule
     */
    FigureTable(
            List<String> labels,
            List<String> columns,
            List<Row> rows,
            List<Row> totals,
            Language language,
            TextReport.Style style) {
        this.labels = labels;
        this.columns = columns;
        this.rows = rows;
        this.totals = totals;
        this.language = language;
        this.style = style;
    }

    void write(Page page) {
        List<Row> all = new ArrayList<>(heads());
        all.addAll(rows);
        all.addAll(totals);
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = all.stream()
                    .mapToInt(row -> Page.width(row.figures().get(column)))
                    .max()
                    .orElse(0);
        }
        int widest =
                all.stream().mapToInt(row -> Page.width(row.indented())).max().orElse(0);
        int room = style.width() - GAP - Ints.max(Ints.concat(widths, new int[1]));
        int label = Math.min(widest, Math.max(LEAST_LABEL, Math.min(room, style.width() * 2 / 5)));
        int start = 0;
        while (start < widths.length) {
            int end = start + 1;
            int width = label + GAP + widths[start];
            while (end < widths.length && width + GAP + widths[end] <= style.width()) {
                width += GAP + widths[end++];
            }
            if (start > 0) {
                page.line("");
            }
            block(page, label, widths, start, end);
            start = end;
        }
    }

    private void block(Page page, int label, int[] widths, int start, int end) {
        int width = label;
        for (int i = start; i < end; i++) {
            width += GAP + widths[i];
        }
        heads().forEach(head -> row(page, head, label, widths, start, end));
        page.line("─".repeat(width));
        rows.forEach(row -> row(page, row, label, widths, start, end));
        if (!rows.isEmpty() && !totals.isEmpty()) {
            page.line("─".repeat(width));
        }
        totals.forEach(row -> row(page, row, label, widths, start, end));
    }

    /** The labels' names, each indented as its rows are, the columns' names beside the last. */
    private List<Row> heads() {
        List<Row> heads = new ArrayList<>();
        List<String> blank = Collections.nCopies(columns.size(), "");
        for (int depth = 0; depth < labels.size(); depth++) {
            heads.add(new Row(depth, labels.get(depth), depth == labels.size() - 1 ? columns : blank, true));
        }
        return labels.isEmpty() ? List.of(new Row(0, "", columns, true)) : heads;
    }

    private void row(Page page, Row row, int label, int[] widths, int start, int end) {
        List<String> lines = wrapped(row, label);
        for (int i = 0; i < lines.size(); i++) {
            StringBuilder line = new StringBuilder(padded(lines.get(i), label));
            for (int column = start; column < end && i == 0; column++) {
                line.append(" ".repeat(GAP)).append(aligned(row.figures().get(column), widths[column]));
            }
            String text = line.toString().stripTrailing();
            String set = style.colour() && row.strong() ? "\u001B[1m" + text + "\u001B[0m" : text;
            page.line(language.isRightToLeft() ? RIGHT_TO_LEFT + set : set);
        }
    }

    /** The label on as many lines as it takes, the later ones indented further. */
    private static List<String> wrapped(Row row, int label) {
        List<String> lines = new ArrayList<>();
        String indent = "  ".repeat(row.depth());
        StringBuilder line = new StringBuilder(indent);
        boolean isEmpty = true;
        for (String word : row.label().split(" ", -1)) {
            if (!isEmpty && Page.width(line.toString()) + 1 + Page.width(word) > label) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent).append("  ");
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Page.width(text)));
    }

    /** Its last digit at the right end of the column, in whichever direction the line runs. */
    private String aligned(String figure, int width) {
        String pad = " ".repeat(Math.max(0, width - Page.width(figure)));
        if (!language.isRightToLeft()) {
            return pad + figure;
        }
        boolean isWhole = figure.isEmpty() || figure.startsWith(OPEN_ISOLATE);
        return (isWhole ? figure : OPEN_ISOLATE + figure + CLOSE_ISOLATE) + pad;
    }
}
