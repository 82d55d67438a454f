package org.indh.budget.rule.communal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.indh.budget.communal.CommunalLine;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.CreditRow;
import org.indh.budget.communal.LineRole;
import org.indh.budget.reconciliation.Discrepancy;
import org.indh.budget.reconciliation.Precision;
import org.indh.budget.reconciliation.Stated;
import org.indh.budget.reconciliation.StatedTree;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;

/**
 * The stated sums of one section in one column: the section, its chapters and articles against what stands under them. A row
 * that states nothing is passed over for what stands under it, and one that could not be read leaves the whole unjudged. A total
 * that leaves out what is handed to the other part is one that budgets print as well.
 */
final class SectionSums {
    private final Section section;
    private final CreditColumn column;
    private final Precision precision;
    /** The row of each amount; two rows may state the same. */
    private final IdentityHashMap<Stated, At<? extends CreditRow>> rows = new IdentityHashMap<>();

    private final List<Spot> unread = new ArrayList<>();
    private final List<StatedTree> trees;

    private SectionSums(Books books, Section section, CreditColumn column) {
        this.section = section;
        this.column = column;
        this.precision = Precision.of(books.digits());
        boolean holds = !books.leavesOut(section, LineRole.TRANSFER, column);
        List<Integer> roots = section.tree().roots();
        this.trees = holds ? row(section.at(), "", roots) : below(roots);
    }

    static SectionSums of(Books books, Section section, CreditColumn column) {
        return new SectionSums(books, section, column);
    }

    /** A row with what stands under it; where it states nothing, only the latter. */
    private List<StatedTree> row(At<? extends CreditRow> row, String name, List<Integer> below) {
        List<StatedTree> parts = below(below);
        Decimal amount = column.of(row.value());
        if (amount == null) {
            Spot spot = row.spot(column.component());
            if (spot.isUnreadable()) {
                unread.add(spot);
            }
            return parts;
        }
        Stated stated = precision.stated(name, amount);
        rows.put(stated, row);
        return List.of(StatedTree.of(stated, parts));
    }

    private List<StatedTree> below(List<Integer> positions) {
        List<StatedTree> parts = new ArrayList<>();
        for (int position : positions) {
            At<CommunalLine> line = section.lines().get(position);
            parts.addAll(
                    row(line, CodeStructure.name(line.value()), section.tree().children(position)));
        }
        return parts;
    }

    /** Places of amounts that nobody could read. */
    List<Spot> unread() {
        return ImmutableList.copyOf(unread);
    }

    /** The sums that are not kept to the last digit, each cause once and the deepest first. */
    List<StatedSum> gaps() {
        if (!unread.isEmpty()) {
            return List.of();
        }
        List<StatedSum> gaps = new ArrayList<>();
        for (StatedTree tree : trees) {
            for (Discrepancy discrepancy : tree.discrepancies()) {
                At<? extends CreditRow> row =
                        Objects.requireNonNull(rows.get(discrepancy.root().whole()));
                if (!precision.isNothing(discrepancy.root().gap())) {
                    gaps.add(new StatedSum(row, column, discrepancy.root(), precision));
                }
            }
        }
        return gaps;
    }
}
