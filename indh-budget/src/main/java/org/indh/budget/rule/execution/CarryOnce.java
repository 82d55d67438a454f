package org.indh.budget.rule.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.consolidation.CreditYear;
import org.indh.budget.consolidation.Credits;
import org.indh.budget.execution.CreditAccount;
import org.indh.core.finding.Severity;
import org.indh.core.money.Money;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * The total of several years counts new credits, and none again that was carried over; each year carries in what the year
 * before left. Years that no account can be made of, as out of order, are no business of this rule.
 */
final class CarryOnce {
    static final Rule<CreditAccount> RULE =
            Rule.of("BU-CARRY-ONCE", Severity.ERROR, "arithmetic", CreditAccount.class, CarryOnce::check);

    private CarryOnce() {}

    private static Verdict check(At<CreditAccount> account, Setting setting) {
        List<At<CreditYear>> years = account.each("years", CreditYear.class);
        if (years.size() < 2 || !isAccount(account.value().years()) || isAnyUnreadable(account)) {
            return Verdict.pass();
        }
        Credits credits = Credits.of(account.value().years());
        List<Breach> breaches = new ArrayList<>();
        total(account, credits).ifPresent(breaches::add);
        for (Credits.Break gap : credits.breaks()) {
            years.stream()
                    .filter(year -> year.value().year().equals(gap.year()))
                    .forEach(year -> breaches.add(Breach.at(year.spot("carriedIn"))
                            .variant("break")
                            .with("year", gap.year().toString())
                            .found(gap.carriedIn())
                            .expected(gap.left())));
        }
        return Verdict.of(breaches);
    }

    private static boolean isAccount(List<CreditYear> years) {
        boolean isOneCurrency =
                years.stream().map(year -> year.opened().currency()).distinct().count() == 1;
        boolean isOnceEach = years.stream().map(CreditYear::year).distinct().count() == years.size();
        return isOneCurrency && isOnceEach;
    }

    private static boolean isAnyUnreadable(At<CreditAccount> account) {
        var around = account.document().inTree(account.part().path());
        return account.document().unreadable().stream().anyMatch(path -> path.startsWith(around));
    }

    private static Optional<Breach> total(At<CreditAccount> account, Credits credits) {
        Money stated = account.value().total();
        if (stated == null || stated.equals(credits.total())) {
            return Optional.empty();
        }
        boolean isTwice = stated.equals(credits.doubleCount())
                || stated.equals(credits.doubleCount().minus(cancelled(credits)));
        List<Spot> carried = account.each("years", CreditYear.class).stream()
                .skip(1)
                .filter(year -> !year.value().carriedIn().isZero())
                .map(year -> year.spot("carriedIn").as("part"))
                .toList();
        if (!isTwice || carried.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Breach.at(account.spot("total"))
                .and(carried)
                .with("count", carried.size())
                .found(stated)
                .expected(credits.total()));
    }

    private static Money cancelled(Credits credits) {
        Money none = Money.zero(credits.total().currency());
        return credits.years().stream().map(CreditYear::cancelled).reduce(none, Money::plus);
    }
}
