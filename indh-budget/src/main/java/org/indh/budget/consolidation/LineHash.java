package org.indh.budget.consolidation;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A number that lines have in common which say the same (empreinte d'une ligne), and others hardly ever: made of the codes but for
 * the member's, the amount however it is written, the days and the id, in any order. Of a million lines, two that differ have the
 * same one with a chance of one in thirty million. It is for one run of a program: a later version may make another number.
 */
public final class LineHash {
    private static final HashFunction BYTES = Hashing.farmHashFingerprint64();
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final long OTHER_MIX = 0xC2B2AE3D27D4EB4FL;
    private static final int HALF = 32;

    private LineHash() {}

    /** That of a line; nothing of one without an amount, or of nil, which says nothing that others do not. */
    public static OptionalLong of(BudgetLine line) {
        Money money = line.money().orElse(null);
        if (money == null || money.isZero()) {
            return OptionalLong.empty();
        }
        long sum = amount(money)
                + part("id", line.id())
                + day("date", line.date())
                + day("from", line.periodFrom())
                + day("until", line.periodUntil());
        for (Dimension dimension : line.codes().keySet()) {
            sum += isSaid(dimension) ? part(dimension.name(), line.codes().get(dimension)) : 0;
        }
        return OptionalLong.of(mixed(sum));
    }

    /** That of an id alone. */
    public static long ofId(String id) {
        return part("id", id);
    }

    /** Whether a line's code is part of what it says: whose it is is not. */
    static boolean isSaid(Dimension dimension) {
        return !dimension.equals(Dimension.MEMBER);
    }

    static long amount(Money money) {
        OptionalLong minor = MinorUnits.of(money);
        String currency = money.currency().getCurrencyCode();
        return minor.isPresent() ? amount(minor.getAsLong(), name(currency)) : part(currency, money.toString());
    }

    /** @param currency what {@link #name} makes of the currency's code */
    static long amount(long minor, long currency) {
        return mixed(minor + currency);
    }

    static long day(String name, @Nullable LocalDate day) {
        return day == null ? 0 : mixed(day.toEpochDay() + name(name));
    }

    /** What a part is told apart from other parts by. */
    static long name(String name) {
        return mixed(of(name));
    }

    static long part(String name, @Nullable String text) {
        return text == null ? 0 : part(name(name), of(text));
    }

    private static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }

    static long of(byte[] bytes, int start, int end) {
        return BYTES.hashBytes(bytes, start, end - start).asLong();
    }

    static long part(long name, long text) {
        return mixed(text ^ name);
    }

    /** Spreads the bits, so that sums of such numbers tell their parts. */
    static long mixed(long number) {
        long mixed = (number ^ (number >>> HALF)) * MIX;
        mixed = (mixed ^ (mixed >>> HALF)) * OTHER_MIX;
        return mixed ^ (mixed >>> HALF);
    }
}
