package org.indh.planning.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indh.budget.Budget;
import org.indh.budget.Heading;
import org.indh.budget.reconciliation.Listing;
import org.indh.budget.reconciliation.Reconciliation;
import org.indh.budget.reconciliation.Stated;
import org.indh.core.measure.Decimal;
import org.indh.core.place.StatedTerritory;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;
import org.indh.logframe.chain.NodeCode;
import org.indh.planning.programme.Partner;
import org.indh.planning.programme.Partnership;
import org.indh.planning.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What a budget sets aside for the partners of an outcome, and what the programme's partnerships have for it, in single units
 * of one currency.
 *
 * @param sum the heading against the partnerships, whose list nobody declares to be complete
 * @param list the place of the partnerships as a whole
 * @param parts the places of their amounts
 * @param heading the place of the heading's amount
 */
record PartnersMoney(Reconciliation sum, Spot list, List<Spot> parts, Spot heading) {
    PartnersMoney {
        parts = ImmutableList.copyOf(parts);
    }

    /**
     * The money of each outcome whose budget is known: the only one that there is, or the only one whose title names the
     * outcome.
     */
    static List<PartnersMoney> of(At<Programme> programme, List<At<Budget>> budgets) {
        TreeSet<NodeCode> outcomes = new TreeSet<>();
        programme
                .value()
                .partnerships()
                .forEach(each -> outcomes.addAll(each.budgets().keySet()));
        if (outcomes.size() <= 1 && budgets.size() == 1) {
            NodeCode outcome = outcomes.isEmpty() ? null : outcomes.first();
            return of(programme, budgets.get(0), outcome).stream().toList();
        }
        List<PartnersMoney> all = new ArrayList<>();
        for (NodeCode outcome : outcomes) {
            List<At<Budget>> named = budgets.stream()
                    .filter(budget -> names(budget.value().title(), outcome))
                    .toList();
            if (named.size() == 1) {
                of(programme, named.get(0), outcome).ifPresent(all::add);
            }
        }
        return all;
    }

    private static boolean names(@Nullable LocalizedText title, NodeCode outcome) {
        String code = " " + Phrase.normal(outcome.toString()) + " ";
        return title != null
                && title.texts().values().stream().anyMatch(text -> (" " + Phrase.normal(text) + " ").contains(code));
    }

    private static Optional<PartnersMoney> of(At<Programme> programme, At<Budget> budget, @Nullable NodeCode outcome) {
        List<At<Heading>> headings = budget.each("headings", Heading.class).stream()
                .filter(heading -> Bearers.arePartners(heading.value().label()))
                .toList();
        boolean otherMoney = programme.value().currency() != null
                && budget.value().currency() != null
                && !programme.value().currency().equals(budget.value().currency());
        if (headings.size() != 1 || headings.get(0).value().isBlank() || otherMoney) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        List<Decimal> amounts = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        for (At<Partnership> at : programme.each("partnerships", Partnership.class)) {
            Partnership partnership = at.value();
            Decimal amount = outcome == null
                    ? partnership.total()
                    : partnership.budgets().get(outcome);
            if (amount != null) {
                names.add(name(partnership));
                amounts.add(amount);
                spots.add(at.spot(outcome == null ? "total" : "budgets." + outcome));
            }
        }
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        List<Stated> parts = stated(names, amounts, programme.value().scale());
        Heading heading = headings.get(0).value();
        boolean isTotal = heading.total() != null;
        Decimal whole = isTotal ? heading.total() : heading.computedTotal();
        List<Decimal> ofHeading = new ArrayList<>(heading.amounts().values());
        ofHeading.add(0, whole);
        Stated stated = stated(
                        List.of(text(heading.label())),
                        ofHeading,
                        budget.value().scale())
                .get(0);
        return Optional.of(new PartnersMoney(
                Reconciliation.of(stated, parts, Listing.OPEN),
                programme.spot("partnerships"),
                spots,
                isTotal ? headings.get(0).spot("total") : headings.get(0).spot()));
    }

    /** Amounts in single units, rounded as the one with the most digits is: people leave out noughts at the end. */
    private static List<Stated> stated(List<String> names, List<Decimal> amounts, @Nullable AmountScale scale) {
        int digits = amounts.stream()
                .mapToInt(amount -> amount.value().scale())
                .max()
                .orElse(0);
        List<Stated> stated = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            stated.add(Stated.scaled(
                    names.get(i), amounts.get(i), scale == null ? AmountScale.UNIT : scale, Math.max(0, digits)));
        }
        return stated;
    }

    /** A partnership as people speak of it: by its partners of the North, else of the South. */
    private static String name(Partnership partnership) {
        List<Partner> partners = partnership.north().isEmpty() ? partnership.south() : partnership.north();
        return partners.stream()
                .map(partner -> partner.name() == null ? territory(partner) : text(partner.name()))
                .collect(Collectors.joining(", "));
    }

    private static String territory(Partner partner) {
        StatedTerritory territory = partner.territory();
        return territory == null || territory.name() == null ? "" : territory.name();
    }

    private static String text(@Nullable LocalizedText text) {
        return text == null ? "" : text.text();
    }

    /** Whether another list tells the same amounts for the same heading, in whatever order. */
    boolean isToldBy(PartnersMoney other) {
        return heading.equals(other.heading) && amounts().equals(other.amounts());
    }

    private List<Decimal> amounts() {
        return sum.parts().stream().map(Stated::amount).sorted().toList();
    }

    /** An amount with as many digits as the heading or the partnerships give. */
    BigDecimal shown(Decimal amount) {
        int digits = Stream.concat(Stream.of(sum.whole()), sum.parts().stream())
                .mapToInt(stated -> stated.unit().value().scale())
                .max()
                .orElse(0);
        return amount.value()
                .setScale(Math.max(Math.max(digits, 0), amount.value().scale()));
    }
}
