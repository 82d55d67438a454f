package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.BudgetLine;
import org.indh.budget.CostClass;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.FinancialReportBuilder;
import org.indh.budget.execution.StatedTotal;
import org.indh.core.document.Document;
import org.indh.core.finding.Finding;
import org.indh.core.money.Money;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;

/** Reports that are in order, of many sizes: nothing is said of them, and one fault in them is told. */
class SoundReportTest {
    private static final int YEAR = 2031;

    /**
     * A report in order.
     *
     * @param headings how many headings it has
     * @param payments how many payments of each
     * @param seed what its amounts are drawn by
     */
    record Size(int headings, int payments, long seed) {
        FinancialReport report() {
            Random random = new Random(seed);
            List<BudgetLine> lines = new ArrayList<>();
            long paid = 0;
            for (int h = 0; h < headings; h++) {
                long ofHeading = 0;
                for (int p = 0; p < payments; p++) {
                    long amount = 100 + random.nextInt(900_000);
                    ofHeading += amount;
                    lines.add(line(h, Phase.PAID, amount)
                            .with(Dimension.SUPPLIER, "Fournisseur " + random.nextInt(5))
                            .with(Dimension.VOUCHER, "F-" + lines.size())
                            .on(LocalDate.of(YEAR, 1 + random.nextInt(12), 1 + random.nextInt(28))));
                }
                lines.add(line(h, Phase.APPROVED, ofHeading + random.nextInt(1_000)));
                paid += ofHeading;
            }
            return FinancialReportBuilder.builder()
                    .member("Commune d’Amerzgane")
                    .eligibleFrom(LocalDate.of(YEAR, 1, 1))
                    .eligibleUntil(LocalDate.of(YEAR, 12, 31))
                    .lines(lines)
                    .addTotals(StatedTotal.of(ImmutableSortedMap.of(Dimension.PHASE, Phase.PAID.code()), money(paid)))
                    .build();
        }

        private static BudgetLine line(int heading, Phase phase, long amount) {
            return BudgetLine.of(money(amount))
                    .with(Dimension.HEADING, "H" + heading)
                    .with(Dimension.COST_CLASS, CostClass.OPERATIONAL.code())
                    .with(MilestoneYear.calendar(YEAR))
                    .with(phase);
        }

        private static Money money(long minor) {
            return Money.parse(minor / 100 + "." + (minor % 100 < 10 ? "0" : "") + minor % 100 + " MAD");
        }
    }

    @Provide
    Arbitrary<Size> sizes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.longs().between(1, 1_000_000))
                .as(Size::new);
    }

    private static List<String> codes(FinancialReport report) {
        return Validator.standard()
                .validate(Document.of(FinancialReport.KIND, report), LocalDate.of(2032, 6, 30))
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
    }

    @Property
    void nothing_is_said_of_a_report_in_order(@ForAll("sizes") Size size) {
        assertThat(codes(size.report())).isEmpty();
    }

    @Property
    void its_lines_in_any_order_are_in_order(@ForAll("sizes") Size size) {
        FinancialReport report = size.report();
        List<BudgetLine> shuffled = new ArrayList<>(report.lines());
        java.util.Collections.shuffle(shuffled, new Random(size.seed()));
        assertThat(codes(FinancialReportBuilder.builder(report).lines(shuffled).build()))
                .isEmpty();
    }

    @Test
    void one_fault_in_it_is_told() {
        FinancialReport report = new Size(3, 4, 7).report();
        BudgetLine late = report.lines().get(0).on(LocalDate.of(YEAR + 2, 1, 1));
        List<BudgetLine> lines = new ArrayList<>(report.lines());
        lines.set(0, late);
        assertThat(codes(FinancialReportBuilder.builder(report).lines(lines).build()))
                .containsExactly("BU-ELIGIBLE-DATE");
    }
}
