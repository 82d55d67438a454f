package org.indh.budget.communal;

import java.util.Arrays;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.place.HcpCode;
import org.indh.core.place.StatedTerritoryBuilder;
import org.indh.core.statement.AmountScale;
import org.indh.core.time.MilestoneYear;

/** Lines, sections and a small budget that balances, for tests. */
final class CommunalSketch {
    static CommunalLineBuilder line(String code, String voted) {
        return CommunalLineBuilder.builder().code(BudgetCode.parse(code)).voted(Decimal.parse(voted));
    }

    static CommunalLineBuilder line(String code, String voted, String paid) {
        return line(code, voted).paid(Decimal.parse(paid));
    }

    static BudgetSection section(BudgetPart part, Side side, CommunalLineBuilder... lines) {
        return BudgetSectionBuilder.builder()
                .part(part)
                .side(side)
                .lines(Arrays.stream(lines).map(CommunalLineBuilder::build).toList())
                .build();
    }

    /** Receipts 14.2, expenses 11.7 million; a grant of 1.0, a loan of 1.5; works 4.4 and loan capital 0.6. */
    static CommunalBudgetBuilder example() {
        return CommunalBudgetBuilder.builder()
                .commune(StatedTerritoryBuilder.builder()
                        .name("Amerzgane")
                        .code(HcpCode.parse("08.401.03.03"))
                        .build())
                .year(MilestoneYear.calendar(2027))
                .currency(CurrencyCode.parse("MAD"))
                .scale(AmountScale.MILLION)
                .addSections(section(
                        BudgetPart.OPERATING,
                        Side.RECEIPT,
                        line("30.10", "14.2").role(LineRole.OWN)))
                .addSections(section(
                        BudgetPart.OPERATING,
                        Side.EXPENSE,
                        line("10", "11.7"),
                        line("10.10", "8.7"),
                        line("10.20", "3.0"),
                        line("60", "2.5").role(LineRole.TRANSFER)))
                .addSections(section(
                        BudgetPart.EQUIPMENT,
                        Side.RECEIPT,
                        line("60", "2.5").role(LineRole.TRANSFER),
                        line("20.10", "1.0").role(LineRole.GRANT),
                        line("20.20", "1.5").role(LineRole.LOAN)))
                .addSections(section(
                        BudgetPart.EQUIPMENT,
                        Side.EXPENSE,
                        line("30.10", "4.4").project("P-07"),
                        line("50.10", "0.6").role(LineRole.LOAN_CAPITAL)));
    }

    private CommunalSketch() {}
}
