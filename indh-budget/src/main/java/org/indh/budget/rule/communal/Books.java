package org.indh.budget.rule.communal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.BudgetSection;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CommunalLine;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.CreditRow;
import org.indh.budget.communal.LineRole;
import org.indh.budget.communal.Side;
import org.indh.budget.reconciliation.Agreement;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;
import org.jspecify.annotations.Nullable;

/** The amounts of a commune's budget, at their places; drawn up once however many rules ask. */
final class Books {
    /** How many amounts are shown one by one; where more make up a sum, its section is shown. */
    static final int MOST_PLACES = 12;

    private final List<Section> sections;
    private final int digits;

    private Books(At<CommunalBudget> budget) {
        this.sections = budget.each("sections", BudgetSection.class).stream()
                .map(at -> new Section(
                        at, at.each("lines", CommunalLine.class), at.value().tree()))
                .toList();
        this.digits = sections.stream()
                .flatMap(section -> rows(section).stream())
                .mapToInt(Books::digits)
                .max()
                .orElse(0);
    }

    static Books of(At<CommunalBudget> budget) {
        return budget.fact(Books.class, Books::new);
    }

    private static List<CreditRow> rows(Section section) {
        List<CreditRow> rows = new ArrayList<>();
        rows.add(section.at().value());
        section.lines().forEach(line -> rows.add(line.value()));
        return rows;
    }

    private static int digits(CreditRow row) {
        int most = 0;
        for (CreditColumn column : CreditColumn.values()) {
            most = Math.max(most, row.stated(column).value().scale());
        }
        return most;
    }

    /** The most digits that the budget gives after the point. */
    int digits() {
        return digits;
    }

    List<Section> sections() {
        return sections;
    }

    /** The sections of one side of a part. */
    List<Section> sections(BudgetPart part, Side side) {
        return sections.stream().filter(section -> section.is(part, side)).toList();
    }

    /** Whether any row states something in that column. */
    boolean hasColumn(CreditColumn column) {
        return sections.stream().flatMap(section -> rows(section).stream()).anyMatch(row -> column.of(row) != null);
    }

    /** Where a side of a part states what it comes to. */
    List<Spot> places(BudgetPart part, Side side, CreditColumn column) {
        return sections(part, side).stream()
                .flatMap(section -> places(section, column).stream())
                .toList();
    }

    /** Where a section states what it comes to: its total, else the amounts that make it up, else the section itself. */
    static List<Spot> places(Section section, CreditColumn column) {
        List<Spot> places = stating(section, column).stream()
                .map(row -> row.spot(column.component()))
                .toList();
        return places.isEmpty() || places.size() > MOST_PLACES
                ? List.of(section.at().spot())
                : places;
    }

    /** What one side of a part comes to, as its sections state it, else as their lines do. */
    Sum side(BudgetPart part, Side side, CreditColumn column) {
        return sections(part, side).stream()
                .map(section -> section(section, column))
                .reduce(Sum.none(digits), Sum::plus);
    }

    /** What a section comes to. */
    Sum section(Section section, CreditColumn column) {
        return row(section, Section.TOTAL, column);
    }

    /** What a row states, else what stands under it does. */
    Sum row(Section section, int position, CreditColumn column) {
        return sum(stating(section, position, column), column);
    }

    private static List<At<? extends CreditRow>> stating(Section section, CreditColumn column) {
        return stating(section, Section.TOTAL, column);
    }

    private static List<At<? extends CreditRow>> stating(Section section, int position, CreditColumn column) {
        List<At<? extends CreditRow>> rows = new ArrayList<>();
        if (Section.states(section.row(position), column)) {
            rows.add(section.row(position));
        } else {
            collect(section, section.below(position), column, rows);
        }
        return rows;
    }

    /**
     * What one side of a part comes to without its lines of a role. A total that is stated holds them, unless it is what the
     * other lines come to.
     */
    Sum without(BudgetPart part, Side side, LineRole role, CreditColumn column) {
        return sections(part, side).stream()
                .map(section -> leavesOut(section, role, column)
                        ? section(section, column)
                        : section(section, column).minus(role(section, role, column)))
                .reduce(Sum.none(digits), Sum::plus);
    }

    /** Whether a section states as its total what its lines come to without those of a role. */
    boolean leavesOut(Section section, LineRole role, CreditColumn column) {
        Sum apart = role(section, role, column);
        Sum total = sum(List.of(section.at()), column);
        if (apart.value().isZero() || !total.isStated()) {
            return false;
        }
        List<At<? extends CreditRow>> rows = new ArrayList<>();
        collect(section, section.tree().roots(), column, rows);
        Sum lines = sum(rows, column);
        Agreement with = total.against(lines).agreement();
        Agreement without = total.against(lines.minus(apart)).agreement();
        boolean isCloser = !with.isKept() || (without == Agreement.EXACT && with != Agreement.EXACT);
        return total.plus(lines).isRead() && without.isKept() && isCloser;
    }

    private Sum role(Section section, LineRole role, CreditColumn column) {
        List<At<? extends CreditRow>> rows = new ArrayList<>();
        collect(section, outermost(section, line -> line.role() == role), column, rows);
        return sum(rows, column);
    }

    /** What the lines of a role on one side of a part come to. */
    Sum role(BudgetPart part, Side side, LineRole role, CreditColumn column) {
        return sum(rows(part, side, line -> line.role() == role, column), column);
    }

    /** The places of the amounts that {@link #role} adds up. */
    List<Spot> rolePlaces(BudgetPart part, Side side, LineRole role, CreditColumn column) {
        return rows(part, side, line -> line.role() == role, column).stream()
                .map(row -> row.spot(column.component()))
                .toList();
    }

    /** The outermost lines of some sort that state something in a column. */
    List<At<? extends CreditRow>> rows(BudgetPart part, Side side, Predicate<CommunalLine> sort, CreditColumn column) {
        List<At<? extends CreditRow>> rows = new ArrayList<>();
        for (Section section : sections(part, side)) {
            collect(section, outermost(section, sort), column, rows);
        }
        return rows;
    }

    private static List<Integer> outermost(Section section, Predicate<CommunalLine> sort) {
        return section.tree().outermost(i -> sort.test(section.lines().get(i).value()));
    }

    private static void collect(
            Section section, List<Integer> positions, CreditColumn column, List<At<? extends CreditRow>> rows) {
        for (int position : positions) {
            At<CommunalLine> line = section.lines().get(position);
            if (Section.states(line, column)) {
                rows.add(line);
            } else {
                collect(section, section.tree().children(position), column, rows);
            }
        }
    }

    /** What rows state in a column; those that state nothing count for nothing. */
    Sum sum(List<? extends At<? extends CreditRow>> rows, CreditColumn column) {
        List<Decimal> amounts = new ArrayList<>();
        List<Spot> unread = new ArrayList<>();
        for (At<? extends CreditRow> row : rows) {
            Decimal amount = column.of(row.value());
            Spot spot = row.spot(column.component());
            if (amount != null) {
                amounts.add(amount);
            } else if (spot.isUnreadable()) {
                unread.add(spot);
            }
        }
        return new Sum(amounts, unread, digits);
    }

    /** Whether any line of one side of a part states that amount, as far as rounding lets one see. */
    boolean hasLine(BudgetPart part, Side side, Sum amount) {
        return sections(part, side).stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> sum(List.of(line), CreditColumn.VOTED))
                .anyMatch(line -> line.isStated()
                        && line.isRead()
                        && line.against(amount).agreement().isKept());
    }

    /** Whether one side of a part has a line of that role, stated or not. */
    boolean hasRole(BudgetPart part, Side side, LineRole role) {
        return sections(part, side).stream()
                .flatMap(section -> section.lines().stream())
                .anyMatch(line -> line.value().role() == role);
    }

    /** Whether one side of a part is told line by line, and not by its total alone. */
    boolean hasLines(BudgetPart part, Side side) {
        return sections(part, side).stream()
                .anyMatch(section -> !section.lines().isEmpty());
    }

    /** A single amount that stands elsewhere in the budget. */
    Sum amount(Decimal amount) {
        return new Sum(
                List.of(amount), List.of(), Math.max(digits, amount.value().scale()));
    }

    /** The same, where it may not be stated or not be read. */
    Sum amount(@Nullable Decimal amount, Spot spot) {
        return amount != null
                ? amount(amount)
                : new Sum(List.of(), spot.isUnreadable() ? List.of(spot) : List.of(), digits);
    }
}
