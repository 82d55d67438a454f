package org.indh.cli.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Pivot;
import org.indh.budget.consolidation.Total;
import org.indh.core.money.Money;
import org.indh.core.text.Language;
import org.indh.core.text.Term;
import org.indh.core.validation.Page;
import org.indh.core.validation.TextReport;
import org.jspecify.annotations.Nullable;

/**
 * The consolidation for people to read: a table for each currency, each group with its subtotal and what it is made of below,
 * the grand total at the end.
 */
public final class TableText {
    private static final Cell NONE = new Cell(List.of(), new TreeMap<>());

    private final Consolidated result;
    private final CodeNames names;
    private final Words words;
    private final TextReport.Style style;
    private final Optional<TableScale> scale;
    private final Page page;
    private final List<String> rounding = new ArrayList<>();
    private boolean hasAtLeast;
    private boolean hasUnknown;

    private TableText(
            Consolidated result, CodeNames names, Words words, TextReport.Style style, Optional<TableScale> scale) {
        this.result = result;
        this.names = names;
        this.words = words;
        this.style = style;
        this.scale = scale;
        this.page = new Page(style.width());
    }

    /**
     * The tables and what is to be known beside them.
     *
     * @param scale what amounts are shown in, rounded so that they add up; exact ones where somebody chose none
     */
    public static String write(
            Consolidated result, CodeNames names, Words words, TextReport.Style style, Optional<TableScale> scale) {
        TableText text = new TableText(result, names, words, style, scale);
        List<Section> sections = result.sections();
        sections.forEach(text::section);
        if (sections.isEmpty()) {
            text.table(words.say("no-amount"), result.kept(), Optional.empty());
        }
        text.notes();
        return text.page.toString();
    }

    private void section(Section section) {
        String title = title(section);
        String scaled = scale.map(
                        unit -> words.say("scaled", Map.of("title", new Said(title), "scale", scaleWord(unit))))
                .orElse(title);
        table(scaled, result.of(section), Optional.of(section));
    }

    private static Term scaleWord(TableScale scale) {
        return new Term("AmountScale." + scale.unit().code());
    }

    private String title(Section section) {
        String title = plainTitle(section);
        return result.converted()
                .map(converted -> RateText.title(title, section, converted, words))
                .orElse(title);
    }

    private String plainTitle(Section section) {
        if (section.isOfNoCurrency()) {
            return words.say(section.inKind() ? "no-currency.in-kind" : "no-currency");
        }
        return words.say(
                section.inKind() ? "in-kind" : "amounts",
                Map.of("currency", section.currency().getCurrencyCode()));
    }

    private void table(String title, Consolidation totals, Optional<Section> section) {
        List<Optional<Pivot>> levels = result.levels(totals);
        Figures figures = new Figures(section, digits(section, totals), words.language());
        PrintedLevels printed = PrintedLevels.of(levels, scale, section);
        printed.difference().ifPresent(this::rounding);
        Pivot finest = levels.get(result.rows().size()).orElseThrow();
        List<Cell> columns = result.columns().isEmpty() ? List.of() : finest.columns();
        List<String> heads = new ArrayList<>(
                columns.stream().map(cell -> label(cell, result.columns())).toList());
        heads.add(words.say(columns.isEmpty() ? "amount" : "total"));
        List<FigureTable.Row> rows = new ArrayList<>();
        @Nullable Cell before = null;
        for (Cell row : result.rows().isEmpty() ? List.<Cell>of() : finest.rows()) {
            for (int depth = 1; depth <= result.rows().size(); depth++) {
                List<Dimension> by = result.rows().subList(0, depth);
                if (before == null || !CellPart.of(before, by).equals(CellPart.of(row, by))) {
                    Dimension last = by.get(depth - 1);
                    rows.add(new FigureTable.Row(
                            depth - 1,
                            names.of(last, row.code(last).orElse("")),
                            figures(levels.get(depth), printed.at(depth), CellPart.of(row, by), columns, figures),
                            depth < result.rows().size()));
                }
            }
            before = row;
        }
        List<FigureTable.Row> all = new ArrayList<>();
        if (levels.get(0).isPresent()) {
            all.add(new FigureTable.Row(
                    0, words.say("total"), figures(levels.get(0), printed.at(0), NONE, columns, figures), true));
            differences(section, columns, figures).ifPresent(all::add);
        }
        List<String> labels = result.rows().stream().map(names::dimension).toList();
        page.line(style.colour() ? "\u001B[1m" + title + "\u001B[0m" : title);
        page.line("");
        new FigureTable(labels, heads, rows, all, words.language(), style).write(page);
        page.line("");
        hasAtLeast |= figures.hasAtLeast;
        hasUnknown |= figures.hasUnknown;
    }

    private void rounding(BigDecimal difference) {
        rounding.add(words.say("rounding", Map.of("scale", scaleWord(scale.orElseThrow()), "difference", difference)));
    }

    private List<String> figures(
            Optional<Pivot> level,
            Optional<PrintedLevels.Level> printed,
            Cell row,
            List<Cell> columns,
            Figures figures) {
        List<String> shown = new ArrayList<>();
        for (Cell column : columns) {
            shown.add(level.flatMap(pivot ->
                            pivot.at(row, column).map(total -> shown(figures.section, pivot.cell(row, column), total)))
                    .map(total -> figures.of(total, printed.flatMap(each -> each.at(row, column))))
                    .orElse(""));
        }
        shown.add(level.flatMap(pivot -> pivot.ofRow(row))
                .map(total -> shown(figures.section, row, total))
                .map(total -> figures.of(total, printed.flatMap(each -> each.ofRow(row))))
                .orElse(""));
        return shown;
    }

    private Total shown(Optional<Section> section, Cell cell, Total exact) {
        return section.map(of -> result.shown(of, cell, exact)).orElse(exact);
    }

    private int digits(Optional<Section> section, Consolidation totals) {
        return result.converted()
                .flatMap(converted -> section.map(of -> converted.digits(of)))
                .orElseGet(() -> Section.digits(totals));
    }

    /** By how much converting line by line makes more, under the totals of the columns. */
    private Optional<FigureTable.Row> differences(Optional<Section> section, List<Cell> columns, Figures figures) {
        return result.converted()
                .flatMap(converted -> section.filter(converted::hasRates).map(of -> {
                    List<String> shown = new ArrayList<>();
                    columns.forEach(column -> shown.add(figures.of(converted.difference(of, column))));
                    shown.add(figures.of(converted.difference(of, NONE)));
                    return new FigureTable.Row(0, words.say("rates.difference"), shown, false);
                }));
    }

    private String label(Cell cell, List<Dimension> by) {
        return by.stream()
                .map(dimension -> names.of(dimension, cell.code(dimension).orElse("")))
                .collect(Collectors.joining(" / "));
    }

    private void notes() {
        List<String> notes = new ArrayList<>();
        boolean isUnconverted =
                result.converted().filter(each -> each.unconverted() > 0).isPresent();
        if (hasAtLeast && (result.unknown() > 0 || result.converted().isEmpty())) {
            notes.add(words.say("at-least", Map.of("count", result.unknown())));
        }
        if (hasAtLeast && isUnconverted) {
            notes.add(words.say("rates.at-least"));
        }
        if (hasUnknown && (result.unknown() > 0 || !isUnconverted)) {
            notes.add(words.say("unknown"));
        }
        if (hasUnknown && isUnconverted) {
            notes.add(words.say("rates.unknown"));
        }
        notes.addAll(rounding);
        notes.addAll(result.notes());
        notes.forEach(note -> page.paragraph("", note));
    }

    /** Totals as they are shown; keeps in mind which marks it used. */
    private static final class Figures {
        private final Optional<Section> section;
        private final int digits;
        private final Language language;
        private boolean hasAtLeast;
        private boolean hasUnknown;

        Figures(Optional<Section> section, int digits, Language language) {
            this.section = section;
            this.digits = digits;
            this.language = language;
        }

        /** @param printed the amount as it is rounded, where that was asked */
        String of(Total total, Optional<BigDecimal> printed) {
            long amounts = total.lines() - total.unknown() - total.notApplicable();
            if (amounts == 0) {
                hasUnknown |= total.isAtLeast();
                return total.isAtLeast() ? "?" : "";
            }
            hasAtLeast |= total.isAtLeast();
            String shown = language.number(printed.orElseGet(() -> amount(total)));
            return total.isAtLeast() ? "≥ " + shown : shown;
        }

        String of(Money money) {
            return language.number(amount(money));
        }

        private BigDecimal amount(Total total) {
            return amount(section.orElseThrow().in(total));
        }

        private BigDecimal amount(Money money) {
            return money.amount().setScale(Math.max(digits, money.amount().scale()));
        }
    }
}
