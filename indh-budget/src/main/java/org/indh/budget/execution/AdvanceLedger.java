package org.indh.budget.execution;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.indh.budget.AdvanceStep;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of advances that lines make (comptes d'avances): for each body that advanced money, and each partner that it
 * went to, what was transferred, justified, accepted and refunded, and what the partner still holds.
 *
 * <pre>
 * AdvanceLedger.of(lines).accounts().get(0).advance().closing();
 * </pre>
 *
 * @param accounts by who advanced the money, the partner and the currency
 * @param unknown lines of advances whose amount nobody stated, or that do not name the partner: balances are without them
 */
public record AdvanceLedger(List<Account> accounts, List<BudgetLine> unknown) {
    /**
     * An account.
     *
     * @param member who advanced the money ({@link Dimension#MEMBER}); absent where the lines do not say it
     * @param advance its sums, with the partner; what it holds at the end is what was transferred, less what it justified and
     *     paid back
     */
    public record Account(@Nullable String member, Advance advance) {}

    private record Key(String member, String partner, CurrencyCode currency) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::member)
                    .thenComparing(Key::partner)
                    .thenComparing(Key::currency)
                    .compare(this, other);
        }
    }

    /** Copies the lists. */
    public AdvanceLedger {
        accounts = ImmutableList.copyOf(accounts);
        unknown = ImmutableList.copyOf(unknown);
    }

    /**
     * The accounts of the lines that state a step of an advance; others are left out, and so are a partner's own entries of
     * what came in and what it paid back, which are the same money again.
     *
     * @param lines with {@link Dimension#ADVANCE}, who advanced the money as member, and the partner as counterpart
     */
    public static AdvanceLedger of(List<BudgetLine> lines) {
        TreeMap<Key, List<BudgetLine>> byAccount = new TreeMap<>();
        List<BudgetLine> unknown = new ArrayList<>();
        for (BudgetLine line : lines) {
            if (line.code(Dimension.ADVANCE).isEmpty() || isPartners(line)) {
                continue;
            }
            Money money = line.money().orElse(null);
            String partner = line.code(Dimension.COUNTERPART).orElse("");
            if (money == null || partner.isEmpty()) {
                unknown.add(line);
            } else {
                String member = line.code(Dimension.MEMBER).orElse("");
                Key key = new Key(member, partner, new CurrencyCode(money.currency()));
                byAccount.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
            }
        }
        List<Account> accounts = new ArrayList<>();
        byAccount.forEach((key, entries) -> accounts.add(account(key, entries)));
        return new AdvanceLedger(accounts, unknown);
    }

    private static boolean isPartners(BudgetLine line) {
        boolean isIn = line.is(Dimension.FLOW, Flow.RESOURCE.code());
        boolean isOut = line.is(Dimension.FLOW, Flow.USE.code());
        return isIn && is(line, AdvanceStep.TRANSFERRED) || isOut && is(line, AdvanceStep.REFUNDED);
    }

    private static boolean is(BudgetLine line, AdvanceStep step) {
        return line.is(Dimension.ADVANCE, step.code());
    }

    private static Account account(Key key, List<BudgetLine> entries) {
        Money received = sum(key, entries, AdvanceStep.TRANSFERRED);
        Money justified = sum(key, entries, AdvanceStep.JUSTIFIED);
        Money refunded = sum(key, entries, AdvanceStep.REFUNDED);
        Advance advance = AdvanceBuilder.builder()
                .partner(key.partner())
                .received(received)
                .justified(justified)
                .accepted(sum(key, entries, AdvanceStep.ACCEPTED))
                .refunded(refunded)
                .closing(received.minus(justified).minus(refunded))
                .build();
        return new Account(key.member().isEmpty() ? null : key.member(), advance);
    }

    private static Money sum(Key key, List<BudgetLine> entries, AdvanceStep step) {
        return Money.total(
                entries.stream()
                        .filter(line -> is(line, step))
                        .flatMap(line -> line.money().stream())
                        .toList(),
                key.currency().currency());
    }
}
