package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.given.Lines.line;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;

/** Transfers from A to B, for tests. */
final class TransferLines {
    static final LocalDate CLOSE = LocalDate.of(2031, 12, 31);

    static final Perimeter GROUP =
            new Perimeter(CLOSE, List.of(Perimeter.Member.full("A"), Perimeter.Member.full("B")));

    static final Closing CLOSING = Closing.on(CLOSE).transit(15);

    private TransferLines() {}

    /** {@code sent("100 MAD", "2031-06-01", "transfer", "V-7")}; a blank day is none. */
    static BudgetLine sent(String amount, String day, String... more) {
        return with(line(amount, "member", "A", "counterpart", "B", "flow", "use"), day, more);
    }

    static BudgetLine sent(String amount, LocalDate day, String... more) {
        return sent(amount, day.toString(), more);
    }

    static BudgetLine booked(String amount, LocalDate day, String... more) {
        return booked(amount, day.toString(), more);
    }

    /** The entry of the only transfer. */
    static Elimination.Entry only(Elimination elimination) {
        assertThat(elimination.journal()).hasSize(1);
        return elimination.journal().get(0);
    }

    /** The same as B's account has it. */
    static BudgetLine booked(String amount, String day, String... more) {
        return with(line(amount, "member", "B", "counterpart", "A", "flow", "resource"), day, more);
    }

    private static BudgetLine with(BudgetLine line, String day, String... more) {
        BudgetLine coded = day.isEmpty() ? line : line.on(LocalDate.parse(day));
        for (int i = 0; i < more.length; i += 2) {
            coded = coded.with(Dimension.of(more[i]), more[i + 1]);
        }
        return coded;
    }

    static MoneyByCurrency money(String... amounts) {
        return MoneyByCurrency.total(Stream.of(amounts).map(Money::parse).toList());
    }

    /** Each entry in short: {@code "matched 100.00 MAD / 100.00 MAD"}. */
    static List<String> journal(Elimination elimination) {
        return elimination.journal().stream()
                .map(entry -> entry.state().code() + " " + entry.givenMoney() + " / " + entry.receivedMoney())
                .toList();
    }

    /** What is left over, in short: {@code "in-transit 60.00 MAD"}. */
    static List<String> residuals(Elimination elimination) {
        return elimination.residuals().stream()
                .map(line -> line.code(Dimension.TRANSFER_STATE).orElseThrow() + " "
                        + line.money().map(Money::toString).orElse("?"))
                .toList();
    }
}
