package org.indh.budget.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.ApplicantBudget;
import org.indh.budget.Budget;
import org.indh.budget.CostLine;
import org.indh.budget.Heading;
import org.indh.budget.Nature;
import org.indh.budget.reconciliation.Listing;
import org.indh.budget.reconciliation.Precision;
import org.indh.budget.rule.Relation.Check;
import org.indh.core.money.Currencies;
import org.indh.core.money.CurrencyCode;
import org.indh.core.statement.AmountScale;
import org.indh.core.validation.At;

/** The rows of a budget and how they add up: headings with their parts, the total, and the applicants' view of it. */
final class Table {
    private final Budget budget;
    private final List<Row> rows = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Relation> added = new ArrayList<>();
    private final List<Relation> mixed = new ArrayList<>();

    private Table(At<Budget> budget) {
        this.budget = budget.value();
        Block headings = new Block();
        budget.each("headings", Heading.class).forEach(heading -> headings.totals.addAll(heading(heading, headings)));
        headings.isSplit = budget.value().headings().stream().allMatch(Table::isSplit);
        Block total = new Block();
        budget.each("total", Heading.class).forEach(heading -> total.totals.addAll(total(heading, total)));
        Block applicants = new Block();
        budget.each("applicants", ApplicantBudget.class).forEach(applicant -> applicant(applicant, applicants));
        applicants.isSplit = budget.value().applicants().stream().allMatch(Table::isSplit);
        Heading stated = budget.value().total();
        Listing listing = stated == null || stated.listing() == null ? Listing.COMPLETE : stated.listing();
        views(total, headings, listing, false);
        views(total, applicants, Listing.COMPLETE, true);
        for (Relation relation : relations) {
            (isMixed(relation) ? mixed : added).add(relation);
        }
    }

    /** Rows that together are one view of the budget's money. */
    private static final class Block {
        final List<Row> totals = new ArrayList<>();
        final List<Row> lines = new ArrayList<>();
        boolean isSplit;

        List<Row> lines(Nature nature) {
            return lines.stream()
                    .filter(row -> row.value() instanceof CostLine line && line.nature() == nature)
                    .toList();
        }
    }

    static Table of(At<Budget> budget) {
        return new Table(budget);
    }

    /** Every row, in the document's order. */
    List<Row> rows() {
        return ImmutableList.copyOf(rows);
    }

    /** How they add up; amounts in two currencies do not. */
    List<Relation> relations() {
        return ImmutableList.copyOf(added);
    }

    /** Rows in two currencies or more above which a sum is stated. */
    List<Relation> mixed() {
        return mixed.stream()
                .filter(relation -> !relation.whole().value().isBlank())
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isMixed(Relation relation) {
        return Stream.concat(Stream.of(relation.whole()), relation.parts().stream())
                        .flatMap(row -> lines(row).stream())
                        .filter(line -> !line.isNil())
                        .flatMap(line ->
                                Stream.ofNullable(line.currency() == null ? budget.currency() : line.currency()))
                        .distinct()
                        .count()
                > 1;
    }

    /** The lines that a row adds up; a line adds up itself. */
    static List<CostLine> lines(Row row) {
        if (row.value() instanceof CostLine line) {
            return List.of(line);
        }
        return row.at()
                .up(ApplicantBudget.class)
                .map(applicant -> applicant.value().lines())
                .orElseGet(() ->
                        row.at().below(CostLine.class).stream().map(At::value).toList());
    }

    /** How finely it states its amounts: the most digits after the point of any, in the currency and scale that it says. */
    Precision precision() {
        int digits = 0;
        for (Row row : rows) {
            for (Column column : Column.of(List.of(row))) {
                digits = Math.max(digits, row.cell(column).amount().value().scale());
            }
        }
        CurrencyCode currency = budget.currency();
        AmountScale scale = budget.scale();
        return Precision.of(
                digits,
                currency == null ? Currencies.NONE : currency.currency(),
                scale == null ? AmountScale.UNIT : scale);
    }

    /** The rows that stand for a heading among its neighbours: its own, or those under it where it states nothing. */
    private List<Row> heading(At<Heading> heading, Block block) {
        Row row = added(new Row(heading));
        List<Row> parts = new ArrayList<>();
        heading.each("headings", Heading.class).forEach(below -> parts.addAll(heading(below, block)));
        parts.addAll(lines(heading.each("lines", CostLine.class), block));
        relations.add(new Relation(Check.COLUMN, row, parts, row.listing(), false));
        return row.value().isBlank() && !parts.isEmpty() ? parts : List.of(row);
    }

    /** The table's total: what it says of a list is said of the headings, and its own lines are all of its natures. */
    private List<Row> total(At<Heading> heading, Block block) {
        int before = relations.size();
        List<Row> rows = heading(heading, block);
        relations.subList(before, relations.size()).replaceAll(relation -> relation.of(Listing.COMPLETE));
        return rows;
    }

    private List<Row> lines(List<At<CostLine>> lines, Block block) {
        List<Row> added = lines.stream().map(line -> added(new Row(line))).toList();
        block.lines.addAll(added);
        return added;
    }

    private void applicant(At<ApplicantBudget> applicant, Block block) {
        List<Row> lines = lines(applicant.each("lines", CostLine.class), block);
        List<Row> totals = applicant.each("total", Heading.class).stream()
                .map(Row::new)
                .filter(row -> !row.value().isBlank())
                .toList();
        for (Row total : totals) {
            relations.add(new Relation(Check.COLUMN, added(total), lines, total.listing(), false));
        }
        block.totals.addAll(totals.isEmpty() ? lines : totals);
    }

    private Row added(Row row) {
        rows.add(row);
        return row;
    }

    /** The total against the totals of a view, and each of its natures against that nature there. */
    private void views(Block total, Block view, Listing listing, boolean isView) {
        if (total.totals.size() == 1) {
            relations.add(new Relation(Check.TREE, total.totals.get(0), view.totals, listing, isView));
        }
        for (Nature nature : Nature.values()) {
            List<Row> wholes = total.lines(nature);
            if (view.isSplit && wholes.size() == 1) {
                relations.add(new Relation(Check.TREE, wholes.get(0), view.lines(nature), listing, isView));
            }
        }
    }

    /** Whether whatever is to be spent under a heading stands in lines of some nature. */
    private static boolean isSplit(Heading heading) {
        boolean hasParts =
                heading.headings().stream().anyMatch(below -> !below.isNil()) || holdSomething(heading.lines());
        return (heading.isNil() || hasParts)
                && heading.headings().stream().allMatch(Table::isSplit)
                && haveNatures(heading.lines());
    }

    private static boolean isSplit(ApplicantBudget applicant) {
        return (applicant.isNil() || holdSomething(applicant.lines())) && haveNatures(applicant.lines());
    }

    private static boolean holdSomething(List<CostLine> lines) {
        return lines.stream().anyMatch(line -> !line.isNil());
    }

    private static boolean haveNatures(List<CostLine> lines) {
        return lines.stream().allMatch(line -> line.isNil() || line.nature() != null);
    }
}
