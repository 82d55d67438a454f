package org.indh.cli.consolidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Total;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.money.Money;

/**
 * The cells for a spreadsheet or a program (CSV, RFC 4180, UTF-8): a row for each cell and each currency and form in it, plain
 * numbers with a point. Lines without an amount have a row of their own without currency, so that amounts and counts of all
 * rows add up to the totals. Where cells are opened, a row for each of their lines instead.
 */
public final class TableCsv {
    /** What a formula begins with, in wide letters too. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final Consolidated result;
    private final Appendable text;

    private TableCsv(Consolidated result, Appendable text) {
        this.result = result;
        this.text = text;
    }

    /**
     * Writes row by row.
     *
     * @throws IOException where it cannot be written
     * @throws UnreadableFileException where a list cannot be read again for the lines of a cell
     */
    public static void write(Consolidated result, Appendable text) throws IOException, UnreadableFileException {
        TableCsv csv = new TableCsv(result, text);
        try {
            if (result.opened().isEmpty()) {
                csv.cells();
            } else {
                csv.lines();
            }
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private void cells() {
        row(names(), List.of("form", "currency", "amount", "lines", "unknown", "not-applicable"));
        SortedMap<Cell, SortedMap<String, Amounts>> cells = new TreeMap<>();
        BiConsumer<Cell, Amounts> add =
                (cell, amounts) -> cells.computeIfAbsent(CellPart.of(cell, result.by()), any -> new TreeMap<>())
                        .merge(amounts.key(), amounts, Amounts::plus);
        result.converted()
                .ifPresentOrElse(
                        converted -> converted(converted, add),
                        () -> result.kept()
                                .cells()
                                .forEach((cell, total) -> add.accept(cell, new Amounts(Section.of(cell), total))));
        cells.forEach((cell, parts) -> parts.values().forEach(amounts -> row(codes(cell), amounts.facts())));
    }

    /** What is in the currency that was asked for, what lacks a rate, and lines without an amount. */
    private void converted(InOneCurrency converted, BiConsumer<Cell, Amounts> add) {
        List<Optional<Section>> sections = new ArrayList<>(List.of(Optional.empty()));
        converted.sections().forEach(section -> sections.add(Optional.of(section)));
        for (Optional<Section> section : sections) {
            converted
                    .totals(result.by(), section)
                    .forEach((cell, total) -> add.accept(cell, new Amounts(section, total)));
        }
    }

    /** What has a row of its own in a cell: its amounts in one form and currency, or its lines without an amount. */
    private record Amounts(Optional<Section> section, Total total) {
        /** By form and currency; what has none stands at the end. */
        String key() {
            return section.map(of -> of.form() + " " + of.currency()).orElse("~");
        }

        Amounts plus(Amounts other) {
            return new Amounts(section, total.plus(other.total));
        }

        List<String> facts() {
            List<String> facts = new ArrayList<>(
                    section.map(of -> money(of.form(), of.in(total))).orElse(List.of("", "", "")));
            facts.add(String.valueOf(total.lines()));
            facts.add(String.valueOf(total.unknown()));
            facts.add(String.valueOf(total.notApplicable()));
            return facts;
        }
    }

    private static List<String> money(String form, Money money) {
        return List.of(form, money.currency().getCurrencyCode(), money.amount().toPlainString());
    }

    private void lines() throws UnreadableFileException {
        Set<Dimension> shown = new LinkedHashSet<>(result.by());
        shown.addAll(result.ledger().dimensions(result.chosen()));
        shown.removeIf(dimension ->
                dimension.equals(Dimension.FORM) && !result.by().contains(dimension)); // it has a column of its own
        row(
                shown.stream().map(Dimension::name).toList(),
                List.of("form", "currency", "amount", "file", "sheet", "cell", "line", "pointer"));
        for (Cell cell : result.opened()) {
            result.open(cell, line -> {
                Form form = line.line().isInKind() ? Form.IN_KIND : Form.CASH;
                List<String> facts = new ArrayList<>(line.line()
                        .money()
                        .map(money -> money(form.code(), money))
                        .orElse(List.of("", "", "")));
                facts.addAll(place(line).values());
                row(shown.stream().map(line::code).toList(), facts);
            });
        }
    }

    /** The file, sheet, cell, line and part of the document of a line, empty where there is none. */
    static Map<String, String> place(SourceLine line) {
        Map<String, String> place = new LinkedHashMap<>();
        place.put("file", line.place().file());
        place.put("sheet", line.place().sheet());
        place.put("cell", line.place().cell());
        place.put("line", line.place().line());
        place.put("pointer", line.place().pointer());
        return place;
    }

    private List<String> names() {
        return result.by().stream().map(Dimension::name).toList();
    }

    private List<String> codes(Cell cell) {
        return result.by().stream()
                .map(dimension -> cell.code(dimension).orElse(""))
                .toList();
    }

    /**
     * A row of the file.
     *
     * @param texts what people wrote
     * @param others what we computed, and places
     */
    private void row(List<String> texts, List<String> others) {
        List<String> fields = new ArrayList<>();
        texts.forEach(text -> fields.add(quoted(harmless(text))));
        others.forEach(text -> fields.add(field(text)));
        try {
            text.append(String.join(",", fields)).append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What we computed, or a text, as a field. */
    static String field(String text) {
        return quoted(NUMBER.matcher(text).matches() ? text : harmless(text));
    }

    /**
     * The text so that no spreadsheet takes it for a formula: with an apostrophe before what could begin one (OWASP, CSV
     * injection).
     */
    private static String harmless(String text) {
        boolean mayBeFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !text.equals("-");
        return mayBeFormula ? "'" + text : text;
    }

    private static String quoted(String field) {
        boolean isPlain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
