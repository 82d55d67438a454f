package org.indh.budget.rule.execution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.budget.execution.Advance;
import org.indh.core.finding.Severity;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What a partner held and was sent, less what it accounted for and paid back, is what it still holds. Some donors take off
 * what they accepted, others what was sent in: either may be meant. Nobody accepts more than was accounted for.
 * Amounts in several currencies make no balance that anybody could check without the rates of each payment.
 */
final class AdvanceBalance {
    static final Rule<Advance> RULE = Rule.of(
                    "BU-ADVANCE-BALANCE", Severity.ERROR, "arithmetic", Advance.class, AdvanceBalance::check)
            .needing("received", "justified", "closing");

    private AdvanceBalance() {}

    private static Verdict check(At<Advance> at, Setting setting) {
        Advance advance = at.value();
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        MoneyByCurrency held = sum(advance.opening(), advance.received()).minus(sum(advance.refunded()));
        MoneyByCurrency closing = sum(advance.closing());
        MoneyByCurrency expected = held.minus(sum(advance.justified()));
        boolean isKept = expected.equals(closing)
                || advance.accepted() != null
                        && held.minus(sum(advance.accepted())).equals(closing);
        Optional<Spot> blank = blank(at);
        if (!isKept && blank.isPresent()) {
            gaps.add(new Gap(blank.get().isUnreadable() ? "unreadable" : "absent", blank.get()));
        } else if (!isKept && currencies(advance) > 1) {
            gaps.add(new Gap("currencies", at.spot("closing")));
        } else if (!isKept) {
            Breach breach = Breach.at(at.spot("closing"))
                    .and(parts(at))
                    .with("name", Optional.ofNullable(advance.partner()).orElse("?"))
                    .found(closing)
                    .expected(expected);
            breaches.add(
                    isRounded(advance, expected, closing)
                            ? breach.variant("rounding").lowered(Severity.INFO)
                            : breach);
        }
        tooMuchAccepted(at).ifPresent(breaches::add);
        return new Verdict(breaches, gaps);
    }

    private static List<Money> movements(Advance advance) {
        return Stream.of(
                        advance.opening(),
                        advance.received(),
                        advance.justified(),
                        advance.refunded(),
                        advance.closing())
                .flatMap(Stream::ofNullable)
                .filter(money -> !money.isZero())
                .toList();
    }

    private static long currencies(Advance advance) {
        return movements(advance).stream().map(Money::currency).distinct().count();
    }

    /** Whether half a minor unit for each amount explains the gap: the account may add up what it shows rounded. */
    private static boolean isRounded(Advance advance, MoneyByCurrency expected, MoneyByCurrency closing) {
        List<Money> movements = movements(advance);
        int minor = Math.max(0, movements.get(0).currency().getDefaultFractionDigits());
        BigDecimal bound = BigDecimal.valueOf(movements.size(), minor).divide(BigDecimal.valueOf(2));
        return expected.minus(closing)
                .single()
                .filter(gap -> gap.abs().amount().compareTo(bound) <= 0)
                .isPresent();
    }

    private static MoneyByCurrency sum(@Nullable Money... amounts) {
        MoneyByCurrency sum = MoneyByCurrency.ZERO;
        for (Money amount : amounts) {
            sum = amount == null ? sum : sum.plus(amount);
        }
        return sum;
    }

    /** A first advance has no opening balance, and few are paid back: a blank is nil if the balance is kept so. */
    private static Optional<Spot> blank(At<Advance> at) {
        if (at.value().opening() == null) {
            return Optional.of(at.spot("opening"));
        }
        return at.value().refunded() == null ? Optional.of(at.spot("refunded")) : Optional.empty();
    }

    private static List<Spot> parts(At<Advance> at) {
        return List.of("opening", "received", "justified", "refunded").stream()
                .map(component -> at.spot(component).as("part"))
                .toList();
    }

    private static Optional<Breach> tooMuchAccepted(At<Advance> at) {
        Money justified = at.value().justified();
        Money accepted = at.value().accepted();
        if (justified == null
                || accepted == null
                || !accepted.currency().equals(justified.currency())
                || accepted.compareTo(justified) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Breach.at(at.spot("accepted"))
                .and(at.spot("justified").as("part"))
                .variant("accepted")
                .with("name", Optional.ofNullable(at.value().partner()).orElse("?"))
                .found(accepted)
                .expected(justified));
    }
}
