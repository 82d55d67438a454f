package org.indh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.indh.budget.group.Closing;
import org.indh.budget.group.Elimination;
import org.indh.budget.group.Perimeter;
import org.indh.budget.group.TransferState;
import org.indh.core.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Transactions as the aid transparency initiative numbers them. */
class IatiTransactionTest {
    private static final LocalDate CLOSE = LocalDate.of(2031, 12, 31);
    private static final Perimeter GROUP =
            new Perimeter(CLOSE, List.of(Perimeter.Member.full("union"), Perimeter.Member.full("association")));

    private static BudgetLine line(String type, String member, String counterpart) {
        BudgetLine line = BudgetLine.of(Money.parse("150000 MAD"))
                .on(CLOSE.minusDays(60))
                .with(Dimension.MEMBER, member)
                .with(Dimension.COUNTERPART, counterpart);
        return IatiTransaction.of(type).orElseThrow().tell(line);
    }

    private static List<TransferState> states(BudgetLine... lines) {
        return GROUP.consolidate(List.of(lines), Closing.on(CLOSE)).journal().stream()
                .map(Elimination.Entry::state)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, resource, paid",
        "2, use, committed",
        "3, use, paid",
        "4, use, paid",
        "11, resource, committed",
        "12, use, proposed",
        "' 13', resource, proposed"
    })
    void a_type_says_which_way_the_money_goes_and_at_which_stage(String code, String flow, String phase) {
        BudgetLine line = line(code, "union", "");
        assertThat(line.is(Dimension.FLOW, flow)).isTrue();
        assertThat(line.is(Dimension.PHASE, phase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "5", "6", "7", "14", "D", "03"})
    void what_is_no_expense_and_no_funding_says_nothing(String code) {
        assertThat(IatiTransaction.of(code)).isEmpty();
    }

    @Test
    void a_disbursement_to_a_member_pairs_with_what_comes_in_there() {
        assertThat(states(line("3", "union", "association"), line("1", "association", "union")))
                .containsExactly(TransferState.MATCHED);
        assertThat(states(line("2", "union", "association"), line("11", "association", "union")))
                .containsExactly(TransferState.MATCHED);
        assertThat(states(line("3", "union", "association"), line("11", "association", "union")))
                .as("what was paid, and what was promised")
                .containsExactly(TransferState.ONE_SIDED, TransferState.ONE_SIDED);
    }

    private static BudgetLine pair(String type, String member, String counterpart, String amount, int day) {
        BudgetLine line = BudgetLine.of(Money.parse(amount))
                .on(CLOSE.minusDays(day))
                .with(Dimension.MEMBER, member)
                .with(Dimension.COUNTERPART, counterpart);
        return IatiTransaction.of(type).orElseThrow().tell(line, "XM-DAC-2-10-P12", " MA-RA-77-P3 ");
    }

    @Test
    void what_two_activities_pay_each_other_is_one_transfer_in_however_many_instalments() {
        assertThat(pair("3", "union", "association", "1 MAD", 0).code(Dimension.TRANSFER))
                .hasValue("XM-DAC-2-10-P12 > MA-RA-77-P3");
        assertThat(states(
                        pair("3", "union", "association", "100000 MAD", 90),
                        pair("3", "union", "association", "50000 MAD", 60),
                        pair("1", "association", "union", "150000 MAD", 30)))
                .containsExactly(TransferState.MATCHED);
        assertThat(states(
                        pair("3", "union", "association", "150000 MAD", 90),
                        pair("1", "association", "union", "90000 MAD", 30)))
                .containsExactly(TransferState.AMOUNT_DIFFERENCE);
    }

    @ParameterizedTest
    @CsvSource({"' ', MA-RA-77-P3", "XM-DAC-2-10-P12, ''"})
    void one_activity_makes_no_pair(String provider, String receiver) {
        BudgetLine line = BudgetLine.of(Money.parse("1 MAD"));
        assertThat(IatiTransaction.of("3")
                        .orElseThrow()
                        .tell(line, provider, receiver)
                        .code(Dimension.TRANSFER))
                .isEmpty();
    }
}
