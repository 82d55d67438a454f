package org.indh.budget.group;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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
        TransferKeys stated = joined();
        TransferKeys tied = stated.under(key -> stated.isOneSided(key) ? key.withoutReference() : key)
                .joined();
        TreeMap<TransferKey, TransferSides> sides = new TreeMap<>();
        tied.all().forEach(key -> sides.put(key, new TransferSides(tied.given.get(key), tied.received.get(key))));
        return sides;
    }

    private SortedSet<TransferKey> all() {
        TreeSet<TransferKey> all = new TreeSet<>(given.keySet());
        all.addAll(received.keySet());
        return all;
    }

    private boolean isOneSided(TransferKey key) {
        return !given.containsKey(key) || !received.containsKey(key);
    }

    /** The same lines under other keys. */
    private TransferKeys under(UnaryOperator<TransferKey> other) {
        TransferKeys under = new TransferKeys();
        given.asMap().forEach((key, lines) -> under.given.putAll(other.apply(key), lines));
        received.asMap().forEach((key, lines) -> under.received.putAll(other.apply(key), lines));
        return under;
    }

    /**
     * Keys that all agree with each other, and with no key beside, are one. Where a line agrees with two that exclude each
     * other, nobody said which it is of, and it stays alone.
     */
    private TransferKeys joined() {
        ListMultimap<TransferKey, TransferKey> byTransfer = ArrayListMultimap.create();
        all().forEach(key -> byTransfer.put(key.withoutCodes(), key));
        Map<TransferKey, TransferKey> wholes = new HashMap<>();
        for (Collection<TransferKey> same : byTransfer.asMap().values()) {
            ListMultimap<List<TransferKey>, TransferKey> byPartners = ArrayListMultimap.create();
            for (TransferKey key : same) {
                byPartners.put(same.stream().filter(key::agreesWith).toList(), key);
            }
            byPartners.asMap().forEach((partners, keys) -> {
                TransferKey whole = partners.stream().reduce(TransferKey::plus).orElseThrow();
                boolean areOne = ImmutableList.copyOf(keys).equals(partners);
                keys.forEach(key -> wholes.put(key, areOne ? whole : key));
            });
        }
        return under(key -> wholes.getOrDefault(key, key));
    }
}
