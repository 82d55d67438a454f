package org.indh.planning.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.indh.budget.reconciliation.Stated;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.place.StatedTerritory;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.LocalizedText;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;
import org.indh.logframe.chain.NodeCode;
import org.indh.planning.programme.Partner;
import org.indh.planning.programme.Partnership;
import org.indh.planning.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What the partnerships of a programme have for one outcome, or in all, in single units.
 *
 * @param stated the amounts, each by the name of its partnership
 * @param spots their places
 * @param unread the places of amounts that could not be read: with one, nobody knows what all add up to
 */
record PartnershipAmounts(List<Stated> stated, List<Spot> spots, List<Spot> unread) {
    PartnershipAmounts {
        stated = ImmutableList.copyOf(stated);
        spots = ImmutableList.copyOf(spots);
        unread = ImmutableList.copyOf(unread);
    }

    /** @param outcome the outcome; absent for what partnerships have in all */
    static PartnershipAmounts of(At<Programme> programme, @Nullable NodeCode outcome) {
        List<String> names = new ArrayList<>();
        List<Decimal> amounts = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        List<Spot> unread = new ArrayList<>();
        for (At<Partnership> at : programme.each("partnerships", Partnership.class)) {
            Partnership partnership = at.value();
            Decimal amount = outcome == null
                    ? partnership.total()
                    : partnership.budgets().get(outcome);
            Spot spot = at.spot(component(outcome));
            if (amount != null) {
                names.add(name(partnership));
                amounts.add(amount);
                spots.add(spot);
            } else if (spot.isUnreadable()) {
                unread.add(spot);
            }
        }
        // A partnership that could not be read at all is not among them.
        Path list = Path.ROOT.child("partnerships");
        boolean isWhole = programme.document().unreadable().stream()
                .noneMatch(path -> path.startsWith(list) && path.segments().size() == 2);
        if (!isWhole) {
            unread.add(programme.spot("partnerships"));
        }
        return new PartnershipAmounts(stated(names, amounts, programme.value().scale()), spots, unread);
    }

    /** The component in which an amount for that outcome stands. */
    static String component(@Nullable NodeCode outcome) {
        return outcome == null ? "total" : "budgets." + outcome;
    }

    /** Amounts in single units, rounded as the one with the most digits is: people leave out noughts at the end. */
    static List<Stated> stated(List<String> names, List<Decimal> amounts, @Nullable AmountScale scale) {
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
        return partners.stream().map(PartnershipAmounts::name).collect(Collectors.joining(", "));
    }

    private static String name(Partner partner) {
        LocalizedText name = partner.name();
        StatedTerritory territory = partner.territory();
        String ofTerritory = territory == null ? null : territory.name();
        return name != null ? name.text() : ofTerritory == null ? "" : ofTerritory;
    }
}
