package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Form;

/** What the two sides of a transfer have in common. A side that does not say its form is in money. */
record TransferKey(String giver, String receiver, List<String> common) implements Comparable<TransferKey> {
    private static final ImmutableList<Dimension> COMMON =
            ImmutableList.of(Dimension.TRANSFER, Dimension.TAX_BASIS, Dimension.FORM, Dimension.BASIS, Dimension.PHASE);
    private static final int REFERENCE = COMMON.indexOf(Dimension.TRANSFER);
    private static final int BASIS = COMMON.indexOf(Dimension.BASIS);
    private static final int PHASE = COMMON.indexOf(Dimension.PHASE);

    static TransferKey of(String giver, String receiver, BudgetLine line) {
        List<String> common = new ArrayList<>();
        for (Dimension dimension : COMMON) {
            String unstated = dimension.equals(Dimension.FORM) ? Form.CASH.code() : "";
            common.add(line.code(dimension).orElse(unstated));
        }
        return new TransferKey(giver, receiver, ImmutableList.copyOf(common));
    }

    boolean hasReference() {
        return !common.get(REFERENCE).isEmpty();
    }

    /** Whether it is known when the amount is counted, and not at which stage. */
    boolean statesBasisAlone() {
        return !common.get(BASIS).isEmpty() && common.get(PHASE).isEmpty();
    }

    /** The same at any stage. */
    TransferKey withoutPhase() {
        List<String> fewer = new ArrayList<>(common);
        fewer.set(PHASE, "");
        return new TransferKey(giver, receiver, ImmutableList.copyOf(fewer));
    }

    @Override
    public int compareTo(TransferKey other) {
        return Comparator.comparing(TransferKey::giver)
                .thenComparing(TransferKey::receiver)
                .thenComparing(TransferKey::common, Ordering.natural().lexicographical())
                .compare(this, other);
    }
}
