package org.indh.planning.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indh.budget.Budget;
import org.indh.budget.Heading;
import org.indh.budget.reconciliation.Listing;
import org.indh.budget.reconciliation.Reconciliation;
import org.indh.budget.reconciliation.Stated;
import org.indh.core.measure.Decimal;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;
import org.indh.logframe.chain.NodeCode;
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
    private static final Pattern OUTCOME =
            Pattern.compile("(?:\\bos|\\boutcome|objectif specifique|الهدف الخاص) ?([0-9]+)");

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
            LocalizedText title = budgets.get(0).value().title();
            boolean isOfAnother = outcome != null && !outcomes(title).isEmpty() && !names(title, outcome);
            return isOfAnother
                    ? List.of()
                    : of(programme, budgets.get(0), outcome).stream().toList();
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

    /** The numbers of the outcomes that a title names: 2 of "Budget OS2". */
    private static List<String> outcomes(@Nullable LocalizedText title) {
        return title == null
                ? List.of()
                : title.texts().values().stream()
                        .map(Phrase::normal)
                        .flatMap(text -> OUTCOME.matcher(text).results())
                        .map(match -> match.group(1))
                        .toList();
    }

    private static boolean names(@Nullable LocalizedText title, NodeCode outcome) {
        String code = Phrase.normal(outcome.toString());
        Matcher number = OUTCOME.matcher(code);
        boolean byNumber = number.matches() && outcomes(title).contains(number.group(1));
        return byNumber
                || title != null
                        && title.texts().values().stream()
                                .anyMatch(text -> (" " + Phrase.normal(text) + " ").contains(" " + code + " "));
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
        PartnershipAmounts amounts = PartnershipAmounts.of(programme, outcome);
        if (amounts.stated().isEmpty() || !amounts.unread().isEmpty()) {
            return Optional.empty();
        }
        Heading heading = headings.get(0).value();
        boolean isTotal = heading.total() != null;
        Decimal whole = isTotal ? heading.total() : heading.computedTotal();
        List<Decimal> ofHeading = new ArrayList<>(heading.amounts().values());
        ofHeading.add(0, whole);
        Stated stated = PartnershipAmounts.stated(
                        List.of(heading.label() == null ? "" : heading.label().text()),
                        ofHeading,
                        budget.value().scale())
                .get(0);
        return Optional.of(new PartnersMoney(
                Reconciliation.of(stated, amounts.stated(), Listing.OPEN),
                programme.spot("partnerships"),
                amounts.spots(),
                isTotal ? headings.get(0).spot("total") : headings.get(0).spot()));
    }

    /** Whether another list tells the same amounts for the same heading, in whatever order. */
    boolean isToldBy(PartnersMoney other) {
        return heading.equals(other.heading) && amounts().equals(other.amounts());
    }

    private List<Decimal> amounts() {
        return sum.parts().stream().map(Stated::amount).sorted().toList();
    }

    /** An amount with as many digits as the sum's amounts give. */
    static BigDecimal shown(Reconciliation sum, Decimal amount) {
        int digits = Stream.concat(Stream.of(sum.whole()), sum.parts().stream())
                .mapToInt(stated -> stated.unit().value().scale())
                .max()
                .orElse(0);
        return amount.value()
                .setScale(Math.max(Math.max(digits, 0), amount.value().scale()));
    }
}
