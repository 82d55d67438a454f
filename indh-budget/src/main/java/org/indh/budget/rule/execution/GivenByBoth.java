package org.indh.budget.rule.execution;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.core.money.Money;

/**
 * A transfer that both members state as money going out: one of them received it. Who pays back under the same reference has
 * booked what came before, and who hands the money on names the one after.
 */
final class GivenByBoth {
    /** What makes two uses one transfer. */
    private record Given(String reference, String phase, Money money) {}

    private GivenByBoth() {}

    /** The two lines of each such transfer. */
    static List<List<Entry>> among(List<Entry> entries) {
        Set<String> received = entries.stream()
                .filter(entry -> entry.line().is(Dimension.FLOW, Flow.RESOURCE.code()))
                .map(entry -> entry.code(Dimension.TRANSFER))
                .collect(Collectors.toSet());
        ListMultimap<Given, Entry> alike = LinkedListMultimap.create();
        for (Entry entry : entries) {
            String reference = entry.code(Dimension.TRANSFER);
            boolean isGiven = entry.line().is(Dimension.FLOW, Flow.USE.code());
            if (isGiven && !reference.isEmpty() && !received.contains(reference)) {
                entry.money()
                        .filter(money -> !money.isZero())
                        .ifPresent(money -> alike.put(new Given(reference, entry.code(Dimension.PHASE), money), entry));
            }
        }
        List<List<Entry>> both = new ArrayList<>();
        for (Given given : alike.keySet()) {
            List<Entry> same = alike.get(given);
            if (same.size() == 2 && areTheTwoSides(same.get(0), same.get(1))) {
                both.add(List.copyOf(same));
            }
        }
        return both;
    }

    /** Whether one of them names the other, and the other nobody else. */
    private static boolean areTheTwoSides(Entry one, Entry other) {
        return names(one, other) && mayName(other, one) || names(other, one) && mayName(one, other);
    }

    private static boolean names(Entry one, Entry other) {
        String member = other.code(Dimension.MEMBER);
        return !member.isEmpty()
                && !member.equals(one.code(Dimension.MEMBER))
                && member.equals(one.code(Dimension.COUNTERPART));
    }

    private static boolean mayName(Entry one, Entry other) {
        return one.code(Dimension.COUNTERPART).isEmpty() || names(one, other);
    }
}
