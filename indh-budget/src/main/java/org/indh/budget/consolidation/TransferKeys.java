package org.indh.budget.consolidation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.BudgetLine;

/** Lines by what they say of their transfer; what one side leaves unsaid follows from the other, where that says one thing. */
final class TransferKeys {
    private final ListMultimap<TransferKey, BudgetLine> given = ArrayListMultimap.create();
    private final ListMultimap<TransferKey, BudgetLine> received = ArrayListMultimap.create();

    void addGiven(TransferKey key, BudgetLine line) {
        given.put(key, line);
    }

    void addReceived(TransferKey key, BudgetLine line) {
        received.put(key, line);
    }

    /** The sides that may be compared. A reference that only one side bears ties nothing, and is left out of the keys. */
    SortedMap<TransferKey, TransferSides> sides() {
        TreeMap<TransferKey, TransferSides> stated = new TreeMap<>();
        given.asMap()
                .forEach((key, lines) -> add(stated, key, new TransferSides(ImmutableList.copyOf(lines), List.of())));
        received.asMap()
                .forEach((key, lines) -> add(stated, key, new TransferSides(List.of(), ImmutableList.copyOf(lines))));
        TreeMap<TransferKey, TransferSides> tied = new TreeMap<>();
        joined(stated).forEach((key, sides) -> add(tied, sides.isOneSided() ? key.withoutReference() : key, sides));
        return joined(tied);
    }

    private static void add(SortedMap<TransferKey, TransferSides> all, TransferKey key, TransferSides sides) {
        all.merge(key, sides, TransferSides::plus);
    }

    /**
     * Keys that all agree with each other, and with no key beside, are one. Where a line agrees with two that exclude each
     * other, nobody said which it is of, and it stays alone.
     */
    private static SortedMap<TransferKey, TransferSides> joined(SortedMap<TransferKey, TransferSides> all) {
        ListMultimap<List<TransferKey>, TransferKey> byPartners = ArrayListMultimap.create();
        for (TransferKey key : all.keySet()) {
            List<TransferKey> partners =
                    all.keySet().stream().filter(key::agreesWith).toList();
            byPartners.put(partners, key);
        }
        TreeMap<TransferKey, TransferSides> joined = new TreeMap<>();
        byPartners.asMap().forEach((partners, keys) -> {
            TransferKey whole = partners.stream().reduce(TransferKey::plus).orElseThrow();
            boolean areOne = ImmutableList.copyOf(keys).equals(partners);
            for (TransferKey key : keys) {
                TransferSides sides = all.get(key);
                if (sides != null) {
                    add(joined, areOne ? whole : key, sides);
                }
            }
        });
        return joined;
    }
}
