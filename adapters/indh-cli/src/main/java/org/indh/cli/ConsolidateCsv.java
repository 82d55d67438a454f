package org.indh.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.budget.consolidation.Cell;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Origin;
import org.indh.core.finding.TextOrigin;
import org.indh.core.money.Money;

/**
 * The cells for a spreadsheet or a program (CSV, RFC 4180, UTF-8): a row for each cell and each currency and form in it, plain
 * numbers with a point. Lines without an amount have a row of their own without currency, so that amounts and counts of all
 * rows add up to the totals. Where cells are opened, a row for each of their lines instead.
 */
final class ConsolidateCsv {
    /** What a formula begins with, in wide letters too. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final Consolidated result;
    private final StringBuilder text = new StringBuilder();

    private ConsolidateCsv(Consolidated result) {
        this.result = result;
    }

    static String write(Consolidated result) {
        ConsolidateCsv csv = new ConsolidateCsv(result);
        if (result.opened().isEmpty()) {
            csv.cells();
        } else {
            csv.lines();
        }
        return csv.text.toString();
    }

    private void cells() {
        row(names(), List.of("form", "currency", "amount", "lines", "unknown", "not-applicable"));
        SortedMap<Cell, SortedMap<String, List<BudgetLine>>> cells = new TreeMap<>();
        for (SourceLine source : result.lines()) {
            cells.computeIfAbsent(cell(source), any -> new TreeMap<>())
                    .computeIfAbsent(part(source.line()), any -> new ArrayList<>())
                    .add(source.line());
        }
        cells.forEach((cell, parts) -> parts.values().forEach(lines -> row(codes(cell), facts(lines))));
    }

    private Cell cell(SourceLine source) {
        TreeMap<Dimension, String> codes = new TreeMap<>();
        result.by().forEach(dimension -> source.line().code(dimension).ifPresent(code -> codes.put(dimension, code)));
        return new Cell(result.by(), codes);
    }

    /** What has a row of its own: the form and currency; nothing of these where there is no amount, at the end. */
    private static String part(BudgetLine line) {
        return line.money().map(money -> form(line) + " " + money.currency()).orElse("~");
    }

    private static List<String> facts(List<BudgetLine> lines) {
        List<Money> amounts =
                lines.stream().flatMap(line -> line.money().stream()).toList();
        long none = lines.stream().filter(BudgetLine::isNotApplicable).count();
        List<String> counts = List.of(
                String.valueOf(lines.size()),
                String.valueOf(lines.size() - amounts.size() - none),
                String.valueOf(none));
        List<String> facts = new ArrayList<>(List.of("", "", ""));
        if (!amounts.isEmpty()) {
            Money total = Money.total(amounts, amounts.get(0).currency());
            facts = new ArrayList<>(money(lines.get(0), total));
        }
        facts.addAll(counts);
        return facts;
    }

    private static List<String> money(BudgetLine line, Money money) {
        return List.of(
                form(line), money.currency().getCurrencyCode(), money.amount().toPlainString());
    }

    private static String form(BudgetLine line) {
        return line.isInKind() ? Form.IN_KIND.code() : Form.CASH.code();
    }

    private void lines() {
        List<Dimension> all = result.lines().stream()
                .flatMap(line -> line.dimensions().stream())
                .filter(dimension -> !result.by().contains(dimension) && !dimension.equals(Dimension.FORM))
                .distinct()
                .sorted()
                .toList();
        List<Dimension> shown = new ArrayList<>(result.by());
        shown.addAll(all);
        row(
                shown.stream().map(Dimension::name).toList(),
                List.of("form", "currency", "amount", "file", "sheet", "cell", "line", "pointer"));
        for (Cell cell : result.opened()) {
            for (SourceLine line : result.lines(cell)) {
                List<String> facts = new ArrayList<>(line.line()
                        .money()
                        .map(money -> money(line.line(), money))
                        .orElse(List.of("", "", "")));
                facts.addAll(place(line).values());
                row(shown.stream().map(line::code).toList(), facts);
            }
        }
    }

    /** The file, sheet, cell, line and part of the document of a line, empty where there is none. */
    static Map<String, String> place(SourceLine line) {
        Origin origin = line.origin().orElse(null);
        Map<String, String> place = new LinkedHashMap<>();
        place.put("file", line.document().file());
        place.put("sheet", origin instanceof CellOrigin cell ? cell.sheet() : "");
        place.put("cell", origin instanceof CellOrigin cell && cell.cell() != null ? cell.cell() : "");
        place.put("line", origin instanceof TextOrigin at ? String.valueOf(at.line()) : "");
        place.put("pointer", line.document().inTree(line.path()).toString());
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
        others.forEach(text -> fields.add(quoted(NUMBER.matcher(text).matches() ? text : harmless(text))));
        text.append(String.join(",", fields)).append("\r\n");
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
