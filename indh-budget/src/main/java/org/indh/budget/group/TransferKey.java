package org.indh.budget.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Form;

/**
 * What the lines of a transfer have in common. A side that does not say its form is in money; what else it does not say may be
 * whatever the other one says.
 *
 * @param reference the transfer's; blank where the line bears none
 */
record TransferKey(String giver, String receiver, String reference, List<String> common)
        implements Comparable<TransferKey> {
    private static final ImmutableList<Dimension> COMMON = ImmutableList.of(
            Dimension.TAX_BASIS, Dimension.FORM, Dimension.BASIS, Dimension.PHASE, Dimension.VIEW, Dimension.ADVANCE);

    static TransferKey of(String giver, String receiver, BudgetLine line) {
        List<String> common = new ArrayList<>();
        for (Dimension dimension : COMMON) {
            String unstated = dimension.equals(Dimension.FORM) ? Form.CASH.code() : "";
            common.add(line.code(dimension).orElse(unstated));
        }
        return new TransferKey(giver, receiver, reference(line), ImmutableList.copyOf(common));
    }

    static String reference(BudgetLine line) {
        return line.code(Dimension.TRANSFER).orElse("");
    }

    boolean hasReference() {
        return !reference.isEmpty();
    }

    TransferKey withoutReference() {
        return new TransferKey(giver, receiver, "", common);
    }

    /** The transfer alone, whatever else its lines have in common. */
    TransferKey withoutCodes() {
        return new TransferKey(giver, receiver, reference, ImmutableList.of());
    }

    /** Whether lines of both, which name the same transfer or none, say nothing that excludes the other. */
    boolean agreesWith(TransferKey other) {
        return IntStream.range(0, common.size()).allMatch(i -> agree(common.get(i), other.common.get(i)));
    }

    /** What both say together, of keys that agree. */
    TransferKey plus(TransferKey other) {
        ImmutableList.Builder<String> both = ImmutableList.builder();
        for (int i = 0; i < common.size(); i++) {
            both.add(common.get(i).isEmpty() ? other.common.get(i) : common.get(i));
        }
        return new TransferKey(giver, receiver, reference, both.build());
    }

    /** Whether two codes are the same, as far as both are stated. */
    static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    @Override
    public int compareTo(TransferKey other) {
        return Comparator.comparing(TransferKey::giver)
                .thenComparing(TransferKey::receiver)
                .thenComparing(TransferKey::reference)
                .thenComparing(TransferKey::common, Ordering.natural().lexicographical())
                .compare(this, other);
    }
}
