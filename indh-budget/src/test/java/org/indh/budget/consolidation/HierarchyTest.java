package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.CERCLE;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.FORMER_REGION;
import static org.indh.budget.Dimension.PROVINCE;
import static org.indh.budget.Dimension.REGION;
import static org.indh.budget.given.Lines.line;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.place.FormerRegion;
import org.indh.core.place.Gazetteer;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What lies in what. */
class HierarchyTest {
    private static final Gazetteer MOROCCO = Gazetteer.morocco();

    @Test
    void every_commune_lies_in_a_province_and_every_province_in_a_region() {
        assertThat(Hierarchy.provinces(MOROCCO).parents()).hasSize(1503);
        assertThat(Hierarchy.regions(MOROCCO).parents()).hasSize(75);
        assertThat(Hierarchy.provinces(MOROCCO).parent("08.401.03.03")).contains("08.401");
        assertThat(Hierarchy.regions(MOROCCO).parent("08.401")).contains("08");
        assertThat(Hierarchy.provinces(MOROCCO).parent("99.401.03.03")).isEmpty();
    }

    @Test
    void rural_communes_lie_in_a_cercle_and_towns_in_none() {
        Hierarchy cercles = Hierarchy.cercles(MOROCCO);
        assertThat(cercles.parent("08.401.03.03")).contains("08.401.03");
        assertThat(cercles.parent("01.051.01.01")).as("Al Hoceima").isEmpty();
        assertThat(cercles.parents()).hasSizeBetween(1200, 1282);
    }

    @Test
    void an_edition_is_stated_with_every_total_that_comes_from_it() {
        Consolidation totals = Stream.of(
                        line("3 MAD", "commune", "08.401.03.03"), line("4 MAD", "commune", "01.051.01.01"))
                .collect(Consolidation.by(COMMUNE))
                .under(Hierarchy.cercles(MOROCCO))
                .under(Hierarchy.provinces(MOROCCO))
                .under(Hierarchy.regions(MOROCCO));
        assertThat(totals.dimensions()).containsExactly(CERCLE, REGION, PROVINCE, COMMUNE);
        assertThat(totals.editions())
                .containsExactly(
                        Hierarchy.cercles(MOROCCO).edition(),
                        Hierarchy.regions(MOROCCO).edition());
        assertThat(totals.editions()).containsExactly("HCP 2014", "HCP 2024");
        Consolidation regions = totals.per(REGION);
        assertThat(regions.at("08").money()).isEqualTo(MoneyByCurrency.of(Money.parse("3 MAD")));
        assertThat(regions.at("01").money()).isEqualTo(MoneyByCurrency.of(Money.parse("4 MAD")));
    }

    @Test
    void nothing_lies_in_itself_and_an_edition_has_a_name() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Hierarchy(COMMUNE, COMMUNE, "2014", ImmutableSortedMap.of()));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Hierarchy(COMMUNE, PROVINCE, " ", ImmutableSortedMap.of()));
    }

    @Test
    void a_parent_that_lines_state_is_not_changed() {
        Hierarchy places = new Hierarchy(COMMUNE, PROVINCE, "2014", ImmutableSortedMap.of("A", "P1"));
        Consolidation totals =
                Stream.of(line("3 MAD", "commune", "A", "province", "P9")).collect(Consolidation.by(COMMUNE, PROVINCE));
        assertThat(totals.per(PROVINCE).at("P9").lines()).isEqualTo(1);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> totals.under(places));
        assertThat(List.of(totals.editions())).containsExactly(List.of());
    }

    private static final Hierarchy OF_2009 =
            new Hierarchy(COMMUNE, PROVINCE, "HCP 2009", ImmutableSortedMap.of("A", "P1", "B", "P1"));
    private static final Hierarchy OF_2015 =
            new Hierarchy(COMMUNE, PROVINCE, "HCP 2015", ImmutableSortedMap.of("A", "P1", "B", "P2"));

    @Test
    void another_edition_takes_the_place_of_an_earlier_one() {
        Consolidation old = Stream.of(line("3 MAD", "commune", "A"), line("4 MAD", "commune", "B"))
                .collect(Consolidation.by(COMMUNE))
                .under(OF_2009);
        Consolidation today = old.per(COMMUNE).under(OF_2015);
        assertThat(old.per(PROVINCE).at("P1").money()).isEqualTo(MoneyByCurrency.of(Money.parse("7 MAD")));
        assertThat(today.per(PROVINCE).at("P2").money()).isEqualTo(MoneyByCurrency.of(Money.parse("4 MAD")));
        assertThat(today.editions()).containsExactly("HCP 2015");
        assertThat(old.per(COMMUNE).editions()).isEmpty();
        assertThat(old.only(PROVINCE, "P1").per(COMMUNE).under(OF_2015).editions())
                .as("the lines were chosen by an edition, too")
                .containsExactly("HCP 2009", "HCP 2015");
    }

    @Test
    void lines_that_state_no_parent_get_it_from_the_edition_beside_lines_that_do() {
        Consolidation totals = Stream.of(line("3 MAD", "commune", "B", "province", "P9"), line("4 MAD", "commune", "B"))
                .collect(Consolidation.by(COMMUNE, PROVINCE))
                .per(COMMUNE)
                .under(OF_2015);
        assertThat(totals.at("P9", "B").money()).isEqualTo(MoneyByCurrency.of(Money.parse("3 MAD")));
        assertThat(totals.at("P2", "B").money()).isEqualTo(MoneyByCurrency.of(Money.parse("4 MAD")));
    }

    @Test
    void a_parent_is_placed_on_lines_that_do_not_state_it() {
        assertThat(OF_2015.place(line("4 MAD", "commune", "B")))
                .isEqualTo(line("4 MAD", "commune", "B", "province", "P2"));
        for (String[] codes : new String[][] {{"commune", "B", "province", "P9"}, {"commune", "C"}, {"year", "2019"}}) {
            assertThat(OF_2015.place(line("3 MAD", codes))).isEqualTo(line("3 MAD", codes));
        }
    }

    @Test
    void a_commune_keeps_the_region_that_it_lay_in_before_2015() {
        Consolidation totals = Stream.of(
                        line("3 MAD", "commune", "08.401.03.03"), line("4 MAD", "commune", "09.541.01.05"))
                .collect(Consolidation.by(COMMUNE))
                .under(Hierarchy.provinces(MOROCCO));
        Consolidation then = totals.under(Hierarchy.formerRegions());
        assertThat(then.per(FORMER_REGION).at("1997-04").money())
                .as("Souss-Massa-Drâa")
                .isEqualTo(MoneyByCurrency.of(Money.parse("7 MAD")));
        assertThat(then.per(FORMER_REGION).editions()).containsExactly("HCP 2014", FormerRegion.edition());
        Consolidation both = then.under(Hierarchy.regions(MOROCCO)).per(FORMER_REGION, REGION);
        assertThat(both.at("1997-04", "08").money()).isEqualTo(MoneyByCurrency.of(Money.parse("3 MAD")));
        assertThat(both.at("1997-04", "09").money()).isEqualTo(MoneyByCurrency.of(Money.parse("4 MAD")));
        assertThat(both.editions()).containsExactly("HCP 2014", FormerRegion.edition(), "HCP 2024");
    }

    @Test
    void parents_that_lines_were_given_while_they_were_collected_keep_their_edition() {
        Consolidation totals = Stream.of(line("3 MAD", "commune", "B"))
                .collect(Consolidation.by(List.of(OF_2009), PROVINCE, COMMUNE))
                .per(COMMUNE)
                .under(OF_2015);
        assertThat(totals.at("P1", "B").lines()).isEqualTo(1);
        assertThat(totals.editions()).containsExactly("HCP 2009", "HCP 2015");
    }

    @Test
    void lines_that_are_placed_while_they_are_collected_say_by_which_edition() {
        List<Hierarchy> placing = List.of(Hierarchy.provinces(MOROCCO), Hierarchy.regions(MOROCCO));
        Consolidation totals = Stream.of(
                        line("3 MAD", "commune", "08.401.03.03", "year", "2019"),
                        line("4 MAD", "province", "08.401", "year", "2020"),
                        line("5 MAD", "region", "99", "year", "2020"))
                .collect(Consolidation.by(placing, REGION, Dimension.YEAR));
        assertThat(totals.per(REGION).at("08").money()).isEqualTo(MoneyByCurrency.of(Money.parse("7 MAD")));
        assertThat(totals.per(REGION).at("99").lines())
                .as("what a line states stays")
                .isEqualTo(1);
        List<String> both = List.of("HCP 2014", "HCP 2024");
        assertThat(totals.editions()).isEqualTo(both);
        assertThat(totals.pivot(List.of(REGION), List.of(Dimension.YEAR)).editions())
                .isEqualTo(both);
        assertThat(totals.pivot(List.of(REGION), List.of())
                        .presented(-3, Currency.getInstance("MAD"))
                        .exact()
                        .editions())
                .isEqualTo(both);
        assertThat(Subtotals.rollUp(totals).editions()).isEqualTo(both);
        assertThat(totals.per(Dimension.YEAR).editions())
                .as("no territory is shown")
                .isEmpty();
        assertThat(totals.only(REGION, "08").per(Dimension.YEAR).editions())
                .as("but chosen by")
                .isEqualTo(both);
        assertThat(totals.lines(totals.cells().firstKey()).get(0).code(PROVINCE))
                .contains("08.401");
    }

    @Test
    void pairs_of_a_document_make_a_hierarchy_and_what_is_said_to_lie_in_two_is_left_out() {
        Hierarchy results = Hierarchy.of(
                Dimension.ACTIVITY,
                Dimension.RESULT,
                "logframe 2017-2021",
                List.of(
                        Map.entry("A.1", "R1"),
                        Map.entry("A.1", "R1"),
                        Map.entry("A.2", "R1"),
                        Map.entry("A.2", "R2"),
                        Map.entry("A.3", "R2"),
                        Map.entry("A.3", ""),
                        Map.entry("A.4", "")));
        assertThat(results.parents()).containsOnlyKeys("A.1").containsEntry("A.1", "R1");
        assertThat(results.edition()).isEqualTo("logframe 2017-2021");
    }
}
