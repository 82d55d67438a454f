package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Total;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.money.Money;
import org.indh.core.validation.Page;
import org.indh.core.validation.TextReport;

/** Opened totals for people to read: the lines of each, under their file and sheet, with the cell of each amount. */
public final class OpenedText {
    private static final String MARGIN = "  ";
    /** More than that nobody reads; CSV has them all. */
    private static final int MOST_LINES = 1_000;

    private final Consolidated result;
    private final CodeNames names;
    private final Words words;
    private final TextReport.Style style;
    private final Page page;

    private OpenedText(Consolidated result, CodeNames names, Words words, TextReport.Style style) {
        this.result = result;
        this.names = names;
        this.words = words;
        this.style = style;
        this.page = new Page(style.width());
    }

    /**
     * The lines of the cells that were opened.
     *
     * @throws UnreadableFileException where a list cannot be read again
     */
    public static String write(Consolidated result, CodeNames names, Words words, TextReport.Style style)
            throws UnreadableFileException {
        OpenedText text = new OpenedText(result, names, words, style);
        for (Cell cell : result.opened()) {
            text.open(cell);
        }
        result.notes().forEach(note -> text.page.paragraph("", note));
        return text.page.toString();
    }

    private void open(Cell cell) throws UnreadableFileException {
        List<SourceLine> lines = result.first(cell, MOST_LINES);
        Total total = result.total(cell);
        int digits = Section.digits(result.kept().filter(cell::holds));
        page.paragraph(
                "",
                words.say(
                        total.isAtLeast() ? "opened.at-least" : "opened",
                        Map.of(
                                "cell",
                                new Said(title(cell)),
                                "total",
                                new Said(total(total, digits)),
                                "count",
                                total.lines())));
        Map<String, List<SourceLine>> bySheet = new LinkedHashMap<>();
        lines.forEach(line -> bySheet.computeIfAbsent(line.place().heading(), any -> new ArrayList<>())
                .add(line));
        List<Dimension> told = told(cell, lines);
        bySheet.forEach((heading, ofSheet) -> {
            page.line("");
            String shown = ofSheet.get(0).place() instanceof LinePlace.OfElimination
                    ? words.say("opened.elimination", Map.of("id", heading))
                    : words.show(heading);
            page.line(style.colour() ? "\u001B[1m" + shown + "\u001B[0m" : shown);
            sheet(ofSheet, told, digits);
        });
        if (total.lines() > lines.size()) {
            page.line("");
            page.paragraph(MARGIN, words.say("opened.more", Map.of("count", total.lines() - lines.size())));
        }
        page.line("");
    }

    private void sheet(List<SourceLine> lines, List<Dimension> told, int digits) {
        int where = widest(lines, line -> line.place().where());
        int amount = widest(lines, line -> amount(line, digits));
        for (SourceLine line : lines) {
            String place = where == 0
                    ? ""
                    : words.show(line.place().where())
                            + blanks(where - Page.width(line.place().where()))
                            + MARGIN;
            String shown = amount(line, digits);
            String pad = blanks(amount - Page.width(shown));
            boolean isRightToLeft = words.language().isRightToLeft();
            String figure = isRightToLeft ? words.show(shown) + pad : pad + shown;
            String codes = told.stream()
                    .map(dimension -> names.of(dimension, line.code(dimension)))
                    .collect(Collectors.joining(isRightToLeft ? "، " : ", "));
            String text = MARGIN + place + figure + MARGIN + codes;
            page.line((isRightToLeft ? "\u200f" : "") + text.stripTrailing());
        }
    }

    private static int widest(List<SourceLine> lines, Function<SourceLine, String> text) {
        return lines.stream().map(text).mapToInt(Page::width).max().orElse(0);
    }

    private static String blanks(int count) {
        return " ".repeat(count);
    }

    /** How much; of what nobody could read, what stands there. */
    private String amount(SourceLine source, int digits) {
        Optional<Money> money = source.line().money();
        if (money.isPresent()) {
            return Section.show(money.get(), digits, words.language());
        }
        return source.line().isNotApplicable()
                ? names.of(Dimension.ABSENCE, source.code(Dimension.ABSENCE))
                : ("? " + source.place().raw()).strip();
    }

    /** What the lines add up to, currency by currency, what is in kind apart. */
    private String total(Total total, int digits) {
        List<String> parts = new ArrayList<>();
        total.money().amounts().forEach(money -> parts.add(amount(money, digits)));
        String inKind = names.of(Dimension.FORM, Form.IN_KIND.code());
        total.inKind().amounts().forEach(money -> parts.add(amount(money, digits) + " (" + inKind + ")"));
        return parts.isEmpty() ? words.show(0) : String.join(" + ", parts);
    }

    private String amount(Money money, int digits) {
        return words.show(Section.show(money, digits, words.language()));
    }

    private String title(Cell cell) {
        return cell.by().isEmpty()
                ? words.say("all")
                : cell.by().stream()
                        .map(dimension ->
                                names.of(dimension, cell.code(dimension).orElse("")))
                        .collect(Collectors.joining(words.language().isRightToLeft() ? "، " : ", "));
    }

    /** What tells the lines apart, what was asked for first; nothing that the others say already, as a second name does. */
    private List<Dimension> told(Cell cell, List<SourceLine> lines) {
        Set<Dimension> candidates = new LinkedHashSet<>(result.by());
        TreeSet<Dimension> others = new TreeSet<>();
        lines.forEach(line -> others.addAll(line.dimensions()));
        candidates.addAll(others);
        candidates.removeAll(cell.by());
        candidates.remove(Dimension.ABSENCE);
        candidates.remove(Dimension.CURRENCY); // amounts show it
        List<Dimension> told = new ArrayList<>();
        long groups = 1;
        for (Dimension candidate : candidates) {
            List<Dimension> more = new ArrayList<>(told);
            more.add(candidate);
            long finer = lines.stream()
                    .map(line -> more.stream().map(line::code).toList())
                    .distinct()
                    .count();
            if (finer > groups) {
                told = more;
                groups = finer;
            }
        }
        return told;
    }
}
