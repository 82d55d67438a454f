package org.indh.budget.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.indh.budget.ApplicantBudget;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.CostLine;
import org.indh.budget.CostLineBuilder;
import org.indh.budget.Heading;
import org.indh.budget.HeadingBuilder;
import org.indh.budget.Nature;
import org.indh.core.document.Document;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Place;
import org.indh.core.measure.Decimal;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.jspecify.annotations.Nullable;

/**
 * Budgets as a reader sees them: years from 2021 on and then the total, a blank where nothing is stated.
 *
 * <pre>
 * # Coopératives | 30 | 40 | 70      a heading
 * ## Tissage     | 30 | 40 | 70      a heading under it
 * personnel      | 30 | 40 | 70      a line of some nature under it
 * = Total        | 30 | 40 | 70      the total, with lines under it as well
 * {@literal @} Réseau A                         an applicant, with lines under it
 * + Total A      | 30 | 40 | 70      its total
 * </pre>
 */
final class Sketch {
    private static final int FIRST = 2021;
    private static final char UNDER = '-';

    private final BudgetBuilder budget = BudgetBuilder.builder();
    private @Nullable Row above;

    /** A row on the page. */
    private record Row(char sort, String label, List<String> cells, List<CostLine> lines) {
        TreeMap<MilestoneYear, Decimal> amounts() {
            TreeMap<MilestoneYear, Decimal> amounts = new TreeMap<>();
            for (int i = 0; i < cells.size() - 1; i++) {
                if (!cells.get(i).isEmpty()) {
                    amounts.put(MilestoneYear.calendar(FIRST + i), Decimal.parse(cells.get(i)));
                }
            }
            return amounts;
        }

        @Nullable
        Decimal total() {
            String last = cells.isEmpty() ? "" : cells.get(cells.size() - 1);
            return last.isEmpty() ? null : Decimal.parse(last);
        }

        Heading heading(boolean withLines) {
            return HeadingBuilder.builder()
                    .label(LocalizedText.parse(label))
                    .amounts(amounts())
                    .total(total())
                    .lines(withLines ? lines : List.of())
                    .build();
        }

        CostLine line() {
            Nature nature = List.of(Nature.values()).stream()
                    .filter(one -> one.code().equals(label))
                    .findFirst()
                    .orElse(null);
            return CostLineBuilder.builder()
                    .label(LocalizedText.parse(label))
                    .nature(nature)
                    .amounts(amounts())
                    .total(total())
                    .addResults("R1")
                    .build();
        }
    }

    private Sketch() {}

    /** The budget that those rows describe; its lines name a result. */
    static Budget of(String rows) {
        Sketch sketch = new Sketch();
        rows.lines().filter(row -> !row.isBlank()).forEach(row -> sketch.take(row.strip()));
        sketch.close(null);
        return sketch.budget.build();
    }

    private void take(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            parts.add(part.strip());
        }
        char start = "#=@+".indexOf(text.charAt(0)) < 0 ? '.' : text.charAt(0);
        char sort = text.startsWith("##") ? UNDER : start;
        String label = sort == '.'
                ? parts.get(0)
                : parts.get(0).substring(sort == UNDER ? 2 : 1).strip();
        Row row = new Row(sort, label, parts.subList(1, parts.size()), new ArrayList<>());
        Row open = above;
        if (sort == '.' && open != null) {
            open.lines().add(row.line());
        } else if (sort == '+') {
            close(row);
        } else {
            close(null);
            above = row;
        }
    }

    private void close(@Nullable Row ofApplicant) {
        Row open = above;
        above = null;
        if (open == null) {
            return;
        }
        switch (open.sort()) {
            case '#' -> budget.addHeadings(open.heading(true));
            case UNDER -> addUnderLast(open.heading(true));
            case '=' -> budget.total(open.heading(true));
            default ->
                budget.addApplicants(new ApplicantBudget(
                        open.label().isEmpty() ? null : LocalizedText.parse(open.label()),
                        open.lines(),
                        ofApplicant == null ? null : ofApplicant.heading(false)));
        }
    }

    private void addUnderLast(Heading below) {
        List<Heading> headings = new ArrayList<>(budget.headings());
        Heading last = headings.remove(headings.size() - 1);
        headings.add(HeadingBuilder.builder(last).addHeadings(below).build());
        budget.headings(headings);
    }

    /** What is found in a budget: "error BU-ROW-SUM:cell /headings/0/total = 7 not 8", followers behind an arrow. */
    static List<String> found(Budget budget) {
        ValidationReport report =
                Validator.standard().showingAll().validate(Document.of(Budget.KIND, budget), LocalDate.of(2026, 1, 1));
        return report.findings().stream().map(finding -> said(finding)).toList();
    }

    static List<String> found(String rows) {
        return found(of(rows));
    }

    private static String said(Finding finding) {
        StringBuilder said =
                new StringBuilder(finding.severity().code()).append(' ').append(finding.code());
        for (Place place : finding.places()) {
            said.append(' ').append(String.valueOf(place.pointer()).replace("/headings/", "/h/"));
        }
        finding.followers().forEach(follower -> said.append(" > ").append(follower.code()));
        return said.toString();
    }
}
