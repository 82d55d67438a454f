package org.indh.budget.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Remainder;
import org.indh.core.text.InvalidValueException;

/**
 * Costs that are passed on from centre to centre (répartition en cascade): rent to the secretariat and the projects, then the
 * secretariat to the projects. A centre passes on what it has once everything has reached it, whatever order the steps
 * stand in.
 *
 * @param steps which centre passes its costs on by which key
 */
public record Cascade(List<Step> steps) {
    /**
     * A centre that passes its costs on.
     *
     * @param from the centre: "Secrétariat"
     * @param key to whom, and in what proportions
     */
    public record Step(String from, AllocationKey key) {}

    /**
     * A centre's costs, passed on: the line of the journal.
     *
     * @param from the centre; "Secrétariat"
     * @param allocation what it had and who bears it, with the key; what that leaves unallocated stays with the centre
     */
    public record Posting(String from, Allocation allocation) {}

    /**
     * Where the costs have come to.
     *
     * @param postings what was passed on, in the order in which it was
     * @param costs what each bears in the end; together what there was at first
     */
    public record Result(List<Posting> postings, SortedMap<String, Decimal> costs) {
        public Result {
            postings = ImmutableList.copyOf(postings);
            costs = ImmutableSortedMap.copyOf(costs);
        }
    }

    /**
     * Nothing is passed on in a circle.
     *
     * @throws CircularAllocationException where costs would come back to where they came from
     * @throws InvalidValueException where a centre passes its costs on twice
     */
    public Cascade {
        steps = ImmutableList.copyOf(steps);
        order(steps);
    }

    /**
     * Passes costs on.
     *
     * @param costs what each centre or project has at first
     * @param digits how many digits parts have after the point
     * @param remainder who bears what is left at each step
     */
    public Result pass(SortedMap<String, Decimal> costs, int digits, Remainder remainder) {
        TreeMap<String, Decimal> borne = new TreeMap<>(costs);
        List<Posting> postings = new ArrayList<>();
        for (Step step : order(steps)) {
            Decimal amount = borne.getOrDefault(step.from(), Decimal.ZERO);
            if (!amount.isZero()) {
                Allocation allocation = Allocation.of(amount, digits, step.key(), remainder);
                postings.add(new Posting(step.from(), allocation));
                borne.put(step.from(), allocation.unallocated());
                allocation.allotments().forEach(each -> borne.merge(each.to(), each.amount(), Decimal::plus));
            }
        }
        return new Result(postings, borne);
    }

    /** The steps, each after all those that pass something on to its centre. */
    private static List<Step> order(List<Step> steps) {
        Map<String, Step> byCentre = new LinkedHashMap<>();
        for (Step step : steps) {
            if (byCentre.put(step.from(), step) != null) {
                throw new InvalidValueException("step-once", step.from());
            }
        }
        LinkedHashSet<Step> last = new LinkedHashSet<>();
        for (Step step : steps) {
            follow(step, byCentre, new LinkedHashSet<>(), last);
        }
        List<Step> order = new ArrayList<>(last);
        Collections.reverse(order);
        return order;
    }

    /** Goes on to all that a step passes something on to, and only then puts it down. */
    private static void follow(Step step, Map<String, Step> byCentre, Set<String> way, Set<Step> done) {
        if (done.contains(step)) {
            return;
        }
        if (!way.add(step.from())) {
            List<String> met = new ArrayList<>(way);
            throw new CircularAllocationException(met.subList(met.indexOf(step.from()), met.size()));
        }
        for (KeyPart part : step.key().parts()) {
            Step next = byCentre.get(part.to());
            if (next != null && !part.weight().isZero()) {
                follow(next, byCentre, way, done);
            }
        }
        way.remove(step.from());
        done.add(step);
    }
}
