package org.indh.budget.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.money.Remainder;
import org.indh.core.text.InvalidValueException;

/**
 * What the headings of one chart are in another one (table de passage): a donor's "travel" is 60 % of another's "missions" and
 * 40 % of its "training". Lines keep their own heading and get the other chart's beside it.
 *
 * <pre>
 * Crosswalk dgdToEu = new Crosswalk(Dimension.HEADING, Dimension.of("eu-heading"), keys);
 * dgdToEu.apply(lines, Remainder.LARGEST_REMAINDER).lines().stream().collect(Consolidation.by(Dimension.of("eu-heading")));
 * </pre>
 *
 * @param from in which dimension lines state their own heading
 * @param to in which dimension they get the other chart's
 * @param keys of each of their headings, what it is in the other chart; weights make up the whole
 */
public record Crosswalk(Dimension from, Dimension to, SortedMap<String, AllocationKey> keys) {
    /**
     * Lines in the other chart.
     *
     * @param lines each line, or its parts, with its heading in the other chart; unmapped lines as they came
     * @param unmapped those whose heading the crosswalk does not name, that state none, or for whose year its key does not hold
     * @param headings the headings of the unmapped lines, each once, in order
     */
    public record Crossed(List<BudgetLine> lines, List<BudgetLine> unmapped, List<String> headings) {
        /** Copies the lists. */
        public Crossed {
            lines = ImmutableList.copyOf(lines);
            unmapped = ImmutableList.copyOf(unmapped);
            headings = ImmutableList.copyOf(headings);
        }
    }

    /** @throws InvalidValueException where both charts are one dimension, or the weights of a heading do not make up the whole */
    public Crosswalk {
        if (from.equals(to)) {
            throw new InvalidValueException("crosswalk", from + " to " + to);
        }
        keys = ImmutableSortedMap.copyOf(keys);
        keys.forEach((heading, key) -> {
            if (!key.isComplete()) {
                throw new InvalidValueException("crosswalk-weights", heading + ": " + key.unallocated() + " left");
            }
        });
    }

    /**
     * The lines in the other chart, to the cent: lines of one heading are cut as one ({@link org.indh.budget.JointSplit}).
     *
     * @param remainder who gets the cents that a weight cuts off
     * @throws InvalidValueException where an amount is to be cut whose currency has no minor unit, such as XDR
     */
    public Crossed apply(Collection<BudgetLine> lines, Remainder remainder) {
        List<BudgetLine> all = ImmutableList.copyOf(lines);
        Map<String, List<Integer>> byHeading = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            byHeading
                    .computeIfAbsent(all.get(i).code(from).orElse(""), any -> new ArrayList<>())
                    .add(i);
        }
        List<List<BudgetLine>> crossed = new ArrayList<>();
        all.forEach(line -> crossed.add(List.of(line)));
        byHeading.forEach((heading, places) -> {
            AllocationKey key = keys.get(heading);
            places.removeIf(place -> !isMapped(all.get(place)));
            if (key != null) {
                List<BudgetLine> same = places.stream().map(all::get).toList();
                List<List<BudgetLine>> cut = LineSplit.of(same, to, key, remainder);
                for (int i = 0; i < places.size(); i++) {
                    crossed.set(places.get(i), cut.get(i));
                }
            }
        });
        List<BudgetLine> unmapped = all.stream().filter(line -> !isMapped(line)).toList();
        List<String> headings = unmapped.stream()
                .flatMap(line -> line.code(from).stream())
                .distinct()
                .sorted()
                .toList();
        return new Crossed(crossed.stream().flatMap(List::stream).toList(), unmapped, headings);
    }

    private boolean isMapped(BudgetLine line) {
        Map<String, AllocationKey> known = keys;
        return line.code(from).map(known::get).filter(key -> key.holdsFor(line)).isPresent();
    }
}
