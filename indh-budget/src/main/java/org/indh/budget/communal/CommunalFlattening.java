package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.PlacedLine;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.place.StatedTerritory;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Makes flat lines of a commune's budget: in each column, one for each line that no line under it speaks for. An amount that is
 * there and that nobody could read makes a line without one.
 */
final class CommunalFlattening {
    /** The code of ISO 4217 for amounts in no currency. */
    private static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    /** Depths of the code: chapter, article. */
    private static final int CHAPTER = 1;

    private static final int ARTICLE = 2;

    private final CommunalBudget budget;
    private final TreeSet<Path> unknown;
    private final ImmutableList.Builder<PlacedLine> lines = ImmutableList.builder();

    private CommunalFlattening(CommunalBudget budget, Collection<Path> unknown) {
        this.budget = budget;
        this.unknown = new TreeSet<>(unknown);
    }

    static List<PlacedLine> of(CommunalBudget budget, Collection<Path> unknown) {
        CommunalFlattening flattening = new CommunalFlattening(budget, unknown);
        for (int i = 0; i < budget.sections().size(); i++) {
            flattening.section(
                    budget.sections().get(i), Path.ROOT.child("sections").child(i));
        }
        return flattening.lines.build();
    }

    private void section(BudgetSection section, Path path) {
        CodeTree tree = section.tree();
        for (CreditColumn column : CreditColumn.values()) {
            boolean found = false;
            for (int root : tree.roots()) {
                found |= line(section, path, tree, root, column);
            }
            if (!found) {
                amount(section, path, codes(section, column, null), column);
            }
        }
    }

    /** Adds what a line and those under it state; whether they state anything. */
    private boolean line(BudgetSection section, Path path, CodeTree tree, int position, CreditColumn column) {
        boolean found = false;
        for (int below : tree.children(position)) {
            found |= line(section, path, tree, below, column);
        }
        CommunalLine line = section.lines().get(position);
        return found || amount(line, path.child("lines").child(position), codes(section, column, line), column);
    }

    private boolean amount(CreditRow row, Path path, SortedMap<Dimension, String> codes, CreditColumn column) {
        Path at = path.child(column.component());
        Decimal stated = column.of(row);
        if (stated == null && !unknown.contains(at)) {
            return false;
        }
        if (stated == null) {
            codes.put(Dimension.ABSENCE, Absence.UNKNOWN.code());
        }
        Money money = stated == null ? null : money(budget, stated);
        lines.add(new PlacedLine(new BudgetLine(null, codes, money, null, null, null), at));
        return true;
    }

    private SortedMap<Dimension, String> codes(
            BudgetSection section, CreditColumn column, @Nullable CommunalLine line) {
        TreeMap<Dimension, String> codes = new TreeMap<>();
        codes.put(Dimension.PHASE, column.phase().code());
        codes.put(Dimension.VIEW, view(column, line));
        put(codes, Dimension.YEAR, budget.year());
        commune(codes);
        put(codes, CommunalDimensions.ACCOUNT, section.account());
        BudgetPart part = section.part();
        if (part != null) {
            codes.put(CommunalDimensions.PART, part.code());
        }
        Side side = section.side();
        if (side != null) {
            codes.put(Dimension.FLOW, side.flow().code());
        }
        if (line != null) {
            line(codes, line);
        }
        return codes;
    }

    private void line(SortedMap<Dimension, String> codes, CommunalLine line) {
        put(codes, CommunalDimensions.ECONOMIC, line.economic());
        put(codes, Dimension.PROJECT, line.project());
        BudgetCode code = line.code();
        if (code != null) {
            codes.put(Dimension.CHAPTER, code.upTo(CHAPTER).toString());
            codes.put(Dimension.ITEM, code.toString());
            if (code.depth() >= ARTICLE) {
                codes.put(Dimension.ARTICLE, code.upTo(ARTICLE).toString());
            }
        } else {
            put(
                    codes,
                    Dimension.ITEM,
                    Optional.ofNullable(line.label()).map(LocalizedText::text).orElse(null));
        }
    }

    private void commune(SortedMap<Dimension, String> codes) {
        StatedTerritory commune = budget.commune();
        if (commune != null) {
            put(codes, Dimension.COMMUNE, commune.code() == null ? commune.name() : commune.code());
        }
    }

    private static String view(CreditColumn column, @Nullable CommunalLine line) {
        if (line != null && line.role() == LineRole.TRANSFER) {
            return CommunalDimensions.BETWEEN_PARTS;
        }
        return column == CreditColumn.CARRIED_OVER ? CommunalDimensions.CARRIED_OVER : CommunalDimensions.OWN_YEAR;
    }

    private static void put(SortedMap<Dimension, String> codes, Dimension dimension, @Nullable Object code) {
        if (code != null && !code.toString().isBlank()) {
            codes.put(dimension, code.toString());
        }
    }

    /** An amount of the budget in whole units of its currency. */
    static Money money(CommunalBudget budget, Decimal amount) {
        AmountScale scale = budget.scale();
        return Money.of(
                amount.value().scaleByPowerOfTen(scale == null ? 0 : scale.zeros()),
                budget.currency() == null ? NO_CURRENCY : budget.currency().currency());
    }
}
