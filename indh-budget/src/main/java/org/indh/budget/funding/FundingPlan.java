package org.indh.budget.funding;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.budget.Form;
import org.indh.budget.FundingState;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.KeyPart;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.text.InvalidValueException;

/**
 * A cost and who pays for it (plan de financement). The cost holds what is contributed in kind at its value, once as a
 * resource and once as a use, so that cash and kind each balance by themselves.
 *
 * @param cost the whole cost, contributions in kind included; 4800000
 * @param sources who pays, in the author's order
 */
public record FundingPlan(Decimal cost, List<FundingSource> sources) {
    public FundingPlan {
        sources = ImmutableList.copyOf(sources);
    }

    /** What all sources give together, however sure they are. */
    public Decimal funded() {
        return sum(sources);
    }

    /** What is still to be found: the cost less all sources; below nil where they exceed it. */
    public Decimal gap() {
        return cost.minus(funded());
    }

    /** What is contributed in kind: as much of the cost is never paid. */
    public Decimal inKind() {
        return sum(of(Form.IN_KIND));
    }

    /** What is to be paid in money: the cost without what is contributed in kind. */
    public Decimal cashCost() {
        return cost.minus(inKind());
    }

    /** What the sources of each state give; a state that no source has gives nil. */
    public Decimal in(FundingState state) {
        return sum(sources.stream().filter(each -> each.state() == state).toList());
    }

    /** What the sources of each state give, the surest first. */
    public List<StateTotal> byState() {
        Map<FundingState, Decimal> totals = new EnumMap<>(FundingState.class);
        for (FundingState state : FundingState.values()) {
            totals.put(state, in(state));
        }
        return totals.entrySet().stream()
                .map(each -> new StateTotal(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * What the sources of one state give.
     *
     * @param state the state
     * @param amount what they give together; 2400000
     */
    public record StateTotal(FundingState state, Decimal amount) {}

    /** The part of the cost that is acquired: 50 % where half of it is; nothing where there is no cost. */
    public Optional<Share> secured() {
        return share(in(FundingState.ACQUIRED), cost);
    }

    /** A source's part of the cost, contributions in kind counted on both sides; nothing where there is no cost. */
    public Optional<Share> share(FundingSource source) {
        return share(source.amount(), cost);
    }

    /** A source's part of what is paid in money: nil for one in kind; nothing where no money is to be paid. */
    public Optional<Share> shareOfCash(FundingSource source) {
        boolean isCash = source.contribution() == Form.CASH;
        return share(isCash ? source.amount() : Decimal.ZERO, cashCost());
    }

    /**
     * The sources of one form as a key by which expenses of that form are shared among them pari passu, each in proportion to
     * what it gives; what they lack of the cost in that form is left unallocated. Of a cost that they exceed they bear all. A
     * name that stands twice is one. Who gives land bears nothing of what is paid in money, and the reverse.
     *
     * @throws InvalidValueException where there is no cost and nothing is given in that form
     */
    public AllocationKey key(Form form) {
        List<FundingSource> giving = of(form);
        Map<String, Decimal> byName = new LinkedHashMap<>();
        giving.forEach(each -> byName.merge(each.name(), each.amount(), Decimal::plus));
        List<KeyPart> parts = byName.entrySet().stream()
                .map(each -> new KeyPart(each.getKey(), each.getValue()))
                .toList();
        Decimal toPay = form == Form.CASH ? cashCost() : inKind();
        Decimal given = sum(giving);
        return new AllocationKey("pari passu", null, null, parts, toPay.compareTo(given) < 0 ? given : toPay);
    }

    private List<FundingSource> of(Form contribution) {
        return sources.stream()
                .filter(each -> each.contribution() == contribution)
                .toList();
    }

    private static Optional<Share> share(Decimal part, Decimal whole) {
        return whole.isZero() ? Optional.empty() : Optional.of(new Share(part, whole));
    }

    private static Decimal sum(Collection<FundingSource> sources) {
        return sources.stream().map(FundingSource::amount).reduce(Decimal.ZERO, Decimal::plus);
    }
}
