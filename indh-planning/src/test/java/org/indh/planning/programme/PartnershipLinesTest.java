package org.indh.planning.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.HeadingBuilder;
import org.indh.budget.PlacedLine;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.StatedTerritory;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.statement.AmountScale;
import org.indh.logframe.chain.NodeCode;
import org.junit.jupiter.api.Test;

/** The money of partnerships, line by line. */
class PartnershipLinesTest {
    private static PartnershipBuilder of(String north, String... communes) {
        return PartnershipBuilder.builder()
                .north(List.of(Partner.of(north)))
                .south(Stream.of(communes)
                        .map(name -> Partner.of(StatedTerritory.of(name, TerritoryLevel.COMMUNE)))
                        .toList());
    }

    private static List<BudgetLine> lines(PartnershipBuilder... partnerships) {
        return programme(partnerships).lines(Gazetteer.morocco());
    }

    private static Programme programme(PartnershipBuilder... partnerships) {
        return ProgrammeBuilder.builder()
                .currency(CurrencyCode.parse("EUR"))
                .scale(AmountScale.THOUSAND)
                .partnerships(
                        Stream.of(partnerships).map(PartnershipBuilder::build).toList())
                .build();
    }

    @Test
    void a_partnership_has_a_line_for_each_outcome_in_whole_units_with_its_commune_province_and_region() {
        List<BudgetLine> lines = lines(of("Huy", "Tinghir")
                .budgets(ImmutableSortedMap.of(
                        NodeCode.parse("OS 1"), Decimal.parse("1.5"), NodeCode.parse("OS 2"), Decimal.of(2)))
                .total(Decimal.parse("3.5")));
        assertThat(lines).extracting(BudgetLine::amount).containsExactly(Money.of(1500, "EUR"), Money.of(2000, "EUR"));
        assertThat(lines.get(0).codes())
                .containsEntry(Dimension.PARTNERSHIP, "Huy")
                .containsEntry(Dimension.OUTCOME, "OS 1")
                .containsEntry(Dimension.VIEW, "by-partnership")
                .containsEntry(Dimension.REGION, "08")
                .containsKeys(Dimension.COMMUNE, Dimension.PROVINCE);
        assertThat(lines.get(0).code(Dimension.COMMUNE).orElseThrow())
                .startsWith(lines.get(0).code(Dimension.PROVINCE).orElseThrow());
    }

    @Test
    void money_of_several_communes_is_nobodys_alone_and_lies_in_what_all_of_them_lie_in() {
        BudgetLine sameProvince = lines(
                        of("Auderghem", "Amerzgane", "Aït Zineb").total(Decimal.of(7)))
                .get(0);
        assertThat(sameProvince.codes())
                .doesNotContainKey(Dimension.COMMUNE)
                .containsEntry(Dimension.PROVINCE, "08.401")
                .containsEntry(Dimension.REGION, "08");
        BudgetLine apart = lines(of("Auderghem", "Amerzgane", "Berkane").total(Decimal.of(7)))
                .get(0);
        assertThat(apart.codes()).doesNotContainKeys(Dimension.COMMUNE, Dimension.PROVINCE, Dimension.REGION);
    }

    @Test
    void a_commune_that_nobody_knows_leaves_the_line_without_territories() {
        BudgetLine line =
                lines(of("Huy", "Amerzgane", "Villeneuve").total(Decimal.of(7))).get(0);
        assertThat(line.codes()).doesNotContainKeys(Dimension.COMMUNE, Dimension.PROVINCE, Dimension.REGION);
        assertThat(line.amount()).isEqualTo(Money.of(7000, "EUR"));
    }

    @Test
    void the_total_alone_is_a_line_and_a_partnership_without_money_is_none() {
        assertThat(lines(
                        of("Huy", "Tinghir").code(PartnershipCode.parse("P-07")).total(Decimal.of(2)), of("Jette")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.codes()).containsEntry(Dimension.PARTNERSHIP, "P-07");
                    assertThat(line.codes()).doesNotContainKey(Dimension.OUTCOME);
                });
    }

    @Test
    void lines_know_their_places_and_what_could_not_be_read_is_unknown() {
        Programme programme = programme(
                of("Huy").budgets(ImmutableSortedMap.of(NodeCode.parse("OS 1"), Decimal.of(1))),
                of("Jette"),
                of("Uccle"));
        List<PlacedLine> lines = programme.placedLines(
                Gazetteer.morocco(),
                List.of(Path.parse("/partnerships/1/budgets/OS 1"), Path.parse("/partnerships/2/total")));
        assertThat(lines)
                .extracting(line -> line.path() + " " + line.line().money())
                .containsExactly(
                        "/partnerships/0/budgets/OS 1 Optional[1000.00 EUR]",
                        "/partnerships/1/budgets/OS 1 Optional.empty",
                        "/partnerships/2/total Optional.empty");
        assertThat(lines.get(1).line().code(Dimension.OUTCOME)).contains("OS 1");
    }

    @Test
    void they_are_never_added_to_the_budget_that_holds_the_same_money() {
        List<BudgetLine> budget = BudgetBuilder.builder()
                .currency(CurrencyCode.parse("EUR"))
                .addHeadings(HeadingBuilder.builder().total(Decimal.of(7000)).build())
                .build()
                .lines();
        List<BudgetLine> partnerships = lines(of("Huy", "Tinghir").total(Decimal.of(7)));
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() ->
                        Stream.concat(budget.stream(), partnerships.stream()).collect(Consolidation.by()));
    }
}
