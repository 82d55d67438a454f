package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Total;
import org.indh.budget.group.Elimination;
import org.indh.core.money.Money;
import org.indh.core.validation.Page;
import org.indh.core.validation.TextReport;

/** What was taken out of a group's totals, for people to read: each transfer with both sides and their places, then the rest. */
public final class JournalText {
    private static final String MARGIN = "  ";
    private static final int DIGITS = 2;
    /** More than that nobody reads; a file has them all. */
    private static final long MOST_ENTRIES = 200;

    private final Grouped grouped;
    private final CodeNames names;
    private final Words words;
    private final TextReport.Style style;
    private final Page page;

    private JournalText(Grouped grouped, CodeNames names, Words words, TextReport.Style style) {
        this.grouped = grouped;
        this.names = names;
        this.words = words;
        this.style = style;
        this.page = new Page(style.width());
    }

    /** The same with the text below it; as it is where there is no group. */
    public static String below(
            String table, Consolidated result, CodeNames names, Words words, TextReport.Style style) {
        JournalText text = new JournalText(result.grouped(), names, words, style);
        if (!table.endsWith("\n\n")) {
            text.page.line("");
        }
        return result.grouped()
                .group()
                .map(group -> {
                    text.write(group);
                    return table + text.page;
                })
                .orElse(table);
    }

    private void write(Group group) {
        String title = words.say("journal", Map.of("date", group.day()));
        page.line(style.colour() ? "\u001B[1m" + title + "\u001B[0m" : title);
        if (grouped.journal().isEmpty()) {
            page.paragraph(MARGIN, words.say("journal.none"));
        }
        grouped.journal().stream().limit(MOST_ENTRIES).forEach(this::entry);
        long more = grouped.journal().size() - MOST_ENTRIES;
        if (more > 0) {
            page.line("");
            page.paragraph(MARGIN, words.say("journal.more", Map.of("count", more)));
        }
        for (LeftOut.Reason reason : LeftOut.Reason.values()) {
            leftOut(reason, grouped.leftOut().of(reason));
        }
    }

    private void entry(Eliminated eliminated) {
        Elimination.Entry entry = eliminated.entry();
        Map<String, Object> facts = new HashMap<>(Map.of(
                "id", entry.id(),
                "state", new Said(eliminated.state(words)),
                "giver", entry.giver(),
                "receiver", entry.receiver()));
        String reference = entry.reference();
        if (reference != null) {
            facts.put("reference", reference);
        }
        page.line("");
        page.paragraph("", words.say(reference == null ? "journal.entry" : "journal.entry.reference", facts));
        side("journal.given", eliminated.given());
        side("journal.received", eliminated.received());
        if (!entry.residual().isZero()) {
            String rest = entry.residual().amounts().stream().map(this::amount).collect(Collectors.joining(" + "));
            page.paragraph(MARGIN, words.say("journal.rest", Map.of("amount", new Said(rest))));
        }
    }

    private void side(String key, List<SourceLine> lines) {
        if (lines.isEmpty()) {
            page.paragraph(MARGIN, words.say(key + ".none"));
        }
        for (SourceLine line : lines) {
            String amount = line.line().money().map(this::amount).orElse("?");
            page.paragraph(MARGIN, words.say(key, Map.of("amount", new Said(amount), "place", SameMoney.place(line))));
        }
    }

    private void leftOut(LeftOut.Reason reason, SortedMap<Cell, Total> cells) {
        if (cells.isEmpty()) {
            return;
        }
        page.line("");
        page.paragraph("", words.say("left-out." + reason.code()));
        cells.forEach((cell, total) -> page.paragraph(
                MARGIN,
                words.say(
                        total.isAtLeast() ? "opened.at-least" : "opened",
                        Map.of(
                                "cell", new Said(title(cell)),
                                "total", new Said(total(total)),
                                "count", total.lines()))));
    }

    private String title(Cell cell) {
        List<String> parts = new ArrayList<>();
        for (Dimension dimension : cell.by()) {
            if (!dimension.equals(Dimension.BASIS)) { // it mostly follows from the phase
                cell.code(dimension).ifPresent(code -> parts.add(names.of(dimension, code)));
            }
        }
        return String.join(words.language().isRightToLeft() ? "، " : ", ", parts);
    }

    private String total(Total total) {
        List<String> parts = new ArrayList<>();
        total.money().amounts().forEach(money -> parts.add(amount(money)));
        String inKind = names.of(Dimension.FORM, Form.IN_KIND.code());
        total.inKind().amounts().forEach(money -> parts.add(amount(money) + " (" + inKind + ")"));
        return parts.isEmpty() ? words.show(0) : String.join(" + ", parts);
    }

    private String amount(Money money) {
        return words.show(Section.show(money, DIGITS, words.language()));
    }
}
