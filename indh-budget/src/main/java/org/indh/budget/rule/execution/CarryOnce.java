package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.indh.core.validation.Verdict;

/**
 * The total of several years counts new credits, and none again that was carried over; each year carries in no more than
 * the year before left, for credits may lapse. Years that no account can be made of, as out of order, are no business of this rule.
 */
final class CarryOnce {
    static final Rule<CreditAccount> RULE =
            Rule.of("BU-CARRY-ONCE", Severity.ERROR, "arithmetic", CreditAccount.class, CarryOnce::check);

    /** Of so many years each choice is tried; of more, all of them together. */
    private static final int MOST_YEARS = 10;

    private CarryOnce() {}

    private static Verdict check(At<CreditAccount> account, Setting setting) {
        List<At<CreditYear>> years = account.each("years", CreditYear.class);
        if (isAnyUnreadable(account)) {
            return Verdict.notEvaluated("unreadable", account.spot());
        }
        if (years.size() < 2 || !isAccount(account.value().years())) {
            return Verdict.pass();
        }
        Credits credits = Credits.of(account.value().years());
        List<Breach> breaches = new ArrayList<>();
        total(account, credits).ifPresent(breaches::add);
        for (Credits.Break gap : credits.breaks()) {
            years.stream()
                    .filter(year -> year.value().year().equals(gap.year()) && isTooMuch(gap, credits))
                    .forEach(year -> breaches.add(Breach.at(year.spot("carriedIn"))
                            .variant("break")
                            .with("year", gap.year().toString())
                            .found(gap.carriedIn())
                            .expected(gap.left())));
        }
        return Verdict.of(breaches);
    }

    /** Credits may lapse, and years that are not there may have spent them: only more than the year before left is wrong. */
    private static boolean isTooMuch(Credits.Break gap, Credits credits) {
        boolean follows = credits.years().stream()
                .anyMatch(before -> before.year().calendar() == gap.year().calendar()
                        && before.year().number() + 1 == gap.year().number());
        return follows && gap.carriedIn().signum() > 0 && gap.carriedIn().compareTo(gap.left()) > 0;
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
        List<At<CreditYear>> carried = account.each("years", CreditYear.class).stream()
                .filter(year ->
                        !year.value().year().equals(credits.years().get(0).year()))
                .filter(year -> !year.value().carriedIn().isZero())
                .toList();
        Money more = stated.minus(credits.total());
        return twice(carried, more)
                .or(() -> twice(carried, more.minus(cancelled(credits))))
                .map(years -> Breach.at(account.spot("total"))
                        .and(years.stream()
                                .map(year -> year.spot("carriedIn").as("part"))
                                .toList())
                        .with("count", years.size())
                        .found(stated)
                        .expected(credits.total()));
    }

    /** The years whose carried credits make just so much: all of them, else the fewest. */
    private static Optional<List<At<CreditYear>>> twice(List<At<CreditYear>> carried, Money more) {
        if (carried.isEmpty() || makes(carried, more)) {
            return Optional.of(carried).filter(all -> !all.isEmpty());
        }
        return carried.size() > MOST_YEARS
                ? Optional.empty()
                : Sets.powerSet(ImmutableSet.copyOf(carried)).stream()
                        .filter(some -> !some.isEmpty())
                        .map(some -> List.copyOf(some))
                        .filter(some -> makes(some, more))
                        .min(Comparator.comparingInt(List::size));
    }

    private static boolean makes(List<At<CreditYear>> years, Money sum) {
        return years.stream()
                .map(year -> year.value().carriedIn())
                .reduce(Money.zero(sum.currency()), Money::plus)
                .equals(sum);
    }

    private static Money cancelled(Credits credits) {
        Money none = Money.zero(credits.total().currency());
        return credits.years().stream().map(CreditYear::cancelled).reduce(none, Money::plus);
    }
}
