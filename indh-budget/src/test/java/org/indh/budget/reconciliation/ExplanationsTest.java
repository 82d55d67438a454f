package org.indh.budget.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indh.budget.reconciliation.Amounts.cents;
import static org.indh.budget.reconciliation.Amounts.decimal;
import static org.indh.budget.reconciliation.Amounts.lines;
import static org.indh.budget.reconciliation.Amounts.names;
import static org.indh.budget.reconciliation.Amounts.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.indh.budget.reconciliation.Evidence.Neighbour;
import org.indh.budget.reconciliation.Mend.Step;
import org.indh.core.measure.Decimal;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes as accountants know them, each told with its lines, its mend and its odds. */
class ExplanationsTest {
    private static final String[] PARTS = {"183402.17", "97310.84", "412077.39", "55120.63"}; // 747911.03

    /** "swapped-digits [B] 97310.84 -> 97130.84". */
    private static String told(Explanation it) {
        return it.cause().code() + " " + names(it.lines()) + " " + it.mend().from() + " -> "
                + it.mend().to();
    }

    private static String best(Reconciliation sum, Evidence evidence) {
        Explanations found = Explanations.of(sum, evidence);
        found.ranked().forEach(each -> {
            assertThat(each.mended(sum).agreement().isKept()).isTrue();
            assertThat(each.mended(sum).gap()).isEqualTo(each.left());
        });
        return found.best().map(ExplanationsTest::told).orElse("");
    }

    private static String best(Reconciliation sum) {
        return best(sum, Evidence.none());
    }

    /** The partner's line of a published budget, and what its list of partnerships gives each. */
    private static Reconciliation partnerships() {
        String single = "150145.16";
        String twice = "215425.65";
        return Reconciliation.of(
                cents("Partenaire", "1697293.05"),
                List.of(
                        cents("Auderghem", twice),
                        cents("Etterbeek", single),
                        cents("Evere", single),
                        cents("Jette", single),
                        cents("Koekelberg", single),
                        cents("La Hulpe", single),
                        cents("Molenbeek-St-Jean", single),
                        cents("Saint-Gilles", single),
                        cents("Saint-Josse-ten-Noode", twice),
                        cents("Schaerbeek", single)));
    }

    @Test
    void a_double_partnership_that_is_listed_as_a_single_one_is_found_within_two_cents() {
        Reconciliation sum = partnerships();
        assertThat(sum.gap()).isEqualTo(decimal("65280.47"));
        assertThat(sum.agreement()).isEqualTo(Agreement.BROKEN);
        Explanations found = Explanations.of(sum, Evidence.none().within(decimal("0.02")));
        assertThat(found.ranked()).singleElement().satisfies(it -> {
            assertThat(it.cause()).isEqualTo(Cause.DIFFERENCE);
            assertThat(names(it.lines()))
                    .containsExactly(
                            "Etterbeek",
                            "Evere",
                            "Jette",
                            "Koekelberg",
                            "La Hulpe",
                            "Molenbeek-St-Jean",
                            "Saint-Gilles",
                            "Schaerbeek");
            assertThat(names(it.others())).containsExactly("Auderghem", "Saint-Josse-ten-Noode");
            assertThat(it.mend().to().minus(it.mend().from())).isEqualTo(decimal("65280.49"));
            assertThat(it.left()).isEqualTo(decimal("-0.02"));
            assertThat(it.mended(sum).agreement()).isEqualTo(Agreement.ROUNDED);
            assertThat(it.odds().tried()).isEqualTo(found.tried());
            assertThat(it.odds().confidence()).isGreaterThan(decimal("0.999"));
        });
        assertThat(Explanations.of(sum).best()).map(Explanation::cause).contains(Cause.DIFFERENCE);
        assertThat(Explanations.of(sum, Evidence.none().within(decimal("0.01"))).ranked())
                .isEmpty();
    }

    @Test
    void two_digits_that_changed_places_are_found_in_the_one_amount_or_the_other() {
        Reconciliation sum = sum("364410195.71", "364140195.71");
        assertThat(sum.gap()).isEqualTo(Decimal.of(270_000));
        assertThat(Explanations.of(sum).ranked())
                .extracting(ExplanationsTest::told)
                .containsExactly(
                        "swapped-digits [Total] 364410195.71 -> 364140195.71",
                        "swapped-digits [A] 364140195.71 -> 364410195.71");
    }

    @ParameterizedTest
    @CsvSource({
        "183402.17,-183402.17,sign [A] -183402.17 -> 183402.17",
        "97310.84,97130.84,swapped-digits [B] 97130.84 -> 97310.84",
        "55120.63,15520.63,distant-digits [D] 15520.63 -> 55120.63",
        "412077.39,41277.39,digit-dropped [C] 41277.39 -> 412077.39",
        "412077.39,4120777.39,digit-added [C] 4120777.39 -> 412077.39",
        "55120.63,5512.063,scale [D] 5512.063 -> 55120.63",
        "55120.63,55120630,scale [D] 55120630 -> 55120.63",
        "55120.63,55.12063,scale [D] 55.12063 -> 55120.63",
        "55120.63,0.05512063,scale [D] 0.05512063 -> 55120.63",
    })
    void a_line_that_was_mistyped_is_found_with_the_amount_that_was_meant(String right, String wrong, String told) {
        String[] typed = PARTS.clone();
        typed[List.of(PARTS).indexOf(right)] = wrong;
        assertThat(best(sum("747911.03", typed))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "-747911.03,sign [Total] -747911.03 -> 747911.03",
        "747.91,scale [Total] 747.91 -> 747910",
        "774911.03,swapped-digits [Total] 774911.03 -> 747911.03",
        "74711.03,digit-dropped [Total] 74711.03 -> 747911.03",
        "845221.87,counted-twice [B] 845221.87 -> 747911.03",
        "650600.19,left-out [B] 650600.19 -> 747911.03",
    })
    void a_total_that_is_wrong_is_found(String total, String told) {
        Reconciliation sum = sum(total, PARTS);
        if (total.equals("747.91")) {
            // What the scale leaves is more than cents explain: only a total written in kDH to the hundredth does.
            assertThat(best(sum)).isEmpty();
            Stated inThousands = Stated.of("Total", decimal("747.91"), Decimal.of(10));
            assertThat(best(Reconciliation.of(inThousands, lines(PARTS)))).isEqualTo(told);
        } else {
            assertThat(best(sum)).isEqualTo(told);
        }
    }

    @Test
    void a_line_that_stands_in_the_list_twice_is_found() {
        List<Stated> parts = new ArrayList<>(lines(PARTS));
        parts.add(parts.get(1));
        assertThat(best(Reconciliation.of(cents("Total", "747911.03"), parts)))
                .isEqualTo("counted-twice [B] 97310.84 -> 0");
    }

    @Test
    void a_line_that_is_known_from_elsewhere_is_missed() {
        Evidence known = Evidence.none().withKnown(List.of(cents("Audit", "31200.55"), cents("Voyages", "8400.20")));
        assertThat(best(sum("779111.58", PARTS), known)).isEqualTo("missing-line [Audit] 0 -> 31200.55");
        assertThat(best(sum("779111.58", PARTS))).isEmpty();
    }

    @Test
    void the_thirteenth_of_thirteen_members_is_missed_at_the_amount_of_the_others() {
        String[] twelve = new String[12];
        Arrays.fill(twelve, "150145.16");
        twelve[3] = "215425.65";
        Reconciliation sum = sum("2017167.57", twelve);
        Explanation found =
                Explanations.of(sum, Evidence.none().withMembers(13)).best().orElseThrow();
        assertThat(found.cause()).isEqualTo(Cause.MISSING_MEMBER);
        assertThat(found.mend().to()).isEqualTo(decimal("150145.16"));
        assertThat(found.others()).hasSize(11);
        assertThat(found.mended(sum).agreement()).isEqualTo(Agreement.EXACT);
        assertThat(Explanations.of(sum, Evidence.none().withMembers(12)).best())
                .map(Explanation::cause)
                .contains(Cause.COUNTED_TWICE);
    }

    @Test
    void two_missing_members_are_missed_together() {
        Reconciliation sum = sum("750725.80", "150145.16", "150145.16", "150145.16");
        assertThat(best(sum, Evidence.none().withMembers(5))).isEqualTo("missing-member [] 0 -> 300290.32");
    }

    @Test
    void a_subtotal_among_the_lines_is_found_before_it_is_taken_for_a_line_that_the_total_leaves_out() {
        // The third line is the sum of the first two, the last that of the two before it.
        Reconciliation one = sum("747911.03", "183402.17", "97310.84", "280713.01", "412077.39", "55120.63");
        assertThat(best(one)).isEqualTo("subtotal [C] 280713.01 -> 0");
        Reconciliation both =
                sum("747911.03", "183402.17", "97310.84", "280713.01", "412077.39", "55120.63", "467198.02");
        assertThat(best(both)).isEqualTo("subtotal [C, F] 747911.03 -> 0");
    }

    @Test
    void a_subtotal_is_found_among_lines_that_are_nil_or_below_it() {
        assertThat(best(sum("747911.03", "183402.17", "0", "97310.84", "280713.01", "412077.39", "55120.63")))
                .isEqualTo("subtotal [D] 280713.01 -> 0");
        assertThat(best(sum("553289.35", "183402.17", "-97310.84", "86091.33", "412077.39", "55120.63")))
                .isEqualTo("subtotal [C] 86091.33 -> 0");
        // A line and nils are no lines to add up.
        assertThat(best(sum("280713.01", "183402.17", "97310.84", "0", "97310.84")))
                .isEqualTo("left-out [B, D] 280713.01 -> 378023.85");
    }

    @Test
    void amounts_of_the_year_beside_are_found_for_a_line_and_for_the_total() {
        Neighbour before = new Neighbour("2017", lines("170001.11", "102340.70", "398500.02", "61000.09"));
        Evidence evidence = Evidence.none().withNeighbours(List.of(before));
        assertThat(best(sum("752940.89", PARTS), evidence)).isEqualTo("shifted [B] 97310.84 -> 102340.7");
        assertThat(best(sum("731841.92", PARTS), evidence)).isEqualTo("shifted [Total] 731841.92 -> 747911.03");
    }

    @Test
    void a_line_with_the_amount_of_another_is_found() {
        assertThat(best(sum("811196.72", "183402.17", "97310.84", "412077.39", "97310.84", "55120.63")))
                .isEmpty();
        Evidence known = Evidence.none().withKnown(List.of(cents("Siège", "140596.53")));
        assertThat(best(sum("791196.72", PARTS), known)).isEqualTo("difference [B] 97310.84 -> 140596.53");
    }

    @Test
    void a_nought_that_is_lacking_at_the_end_is_a_scale_and_is_not_told_again_as_a_digit() {
        List<Stated> parts = List.of(whole("A", 18_340_217), whole("B", 9_731_084), whole("C", 5_512_063));
        Reconciliation sum = Reconciliation.of(whole("Total", 18_340_217 + 97_310_840 + 5_512_063), parts);
        assertThat(Explanations.of(sum, Evidence.none().within(Decimal.ZERO)).ranked())
                .extracting(ExplanationsTest::told)
                .containsExactly("scale [B] 9731084 -> 97310840");
    }

    private static Stated whole(String name, long amount) {
        return Stated.of(name, Decimal.of(amount), Decimal.of(1));
    }

    @Test
    void evidence_of_nobody_and_a_tolerance_of_nil_can_be_and_less_cannot() {
        Evidence none = Evidence.none().withMembers(0).within(Decimal.ZERO);
        assertThat(best(sum("650600.19", PARTS), none)).startsWith("left-out [B]");
        assertThatThrownBy(() -> none.withMembers(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> none.within(Decimal.of(-1))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_gap_that_rounding_explains_needs_no_explanation() {
        assertThat(Explanations.of(sum("747911.05", PARTS))).isEqualTo(new Explanations(List.of(), 0, 0, List.of()));
    }

    @Test
    void amounts_in_thousands_are_explained_by_chance_and_nothing_is_told() {
        // 17 000 is the difference of two of these lines, and so is every other small number of thousands.
        Reconciliation round =
                sum("470000", "31000", "14000", "22000", "47000", "58000", "63000", "71000", "39000", "25000", "83000");
        assertThat(round.gap()).isEqualTo(Decimal.of(17_000));
        Explanations found = Explanations.of(round);
        assertThat(found.ranked()).isEmpty();
        assertThat(found.silenced()).isPositive();
        // The same lines with the cents that people write, and the same difference of the same two.
        String[] cents = {
            "31000.17",
            "14000.92",
            "22000.38",
            "47000.24",
            "58000.06",
            "63000.51",
            "71000.73",
            "39000.44",
            "25000.85",
            "83000.67"
        };
        Reconciliation exact = sum("470004.22", cents);
        assertThat(exact.gap()).isEqualTo(decimal("16999.25"));
        assertThat(best(exact)).isEqualTo("difference [B] 14000.92 -> 31000.17");
    }

    @Test
    void more_lines_than_can_be_tried_are_said_to_be_untried() {
        assertThat(Explanations.of(list(1000)).untried()).isEmpty();
        Explanations many = Explanations.of(list(3000));
        assertThat(many.untried()).containsExactly(Cause.DIGIT_DROPPED);
        assertThat(many.tried()).isBetween(3000L * 2999, 3000L * 2999 + 2 * Explanations.MOST_COMPARED);
    }

    @Test
    void of_a_thousand_lines_the_one_is_found_that_has_the_amount_of_another() {
        long[] amounts = new Random(3).longs(1000, 1, 200_000_000).toArray();
        List<Stated> parts = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            parts.add(inCents("L" + i, amounts[i]));
        }
        int other = IntStream.range(0, amounts.length)
                .filter(i -> Math.abs(amounts[i] - amounts[7] - 3_000_000) < 800_000)
                .findFirst()
                .orElseThrow();
        long meant = LongStream.of(amounts).sum() - amounts[7] + amounts[other];
        Explanations found = Explanations.of(
                Reconciliation.of(inCents("Total", meant), parts),
                Evidence.none().within(decimal("0.02")));
        assertThat(found.ranked()).singleElement().satisfies(each -> {
            assertThat(each.cause()).isEqualTo(Cause.DIFFERENCE);
            assertThat(names(each.lines())).containsExactly("L7");
            assertThat(names(each.others())).containsExactly("L" + other);
            assertThat(each.odds().tried()).isGreaterThan(1000 * 999);
            assertThat(each.odds().chance()).isBetween(decimal("0.005"), Odds.MOST);
        });
    }

    private static Stated inCents(String name, long cents) {
        return Stated.toTheCent(name, new Decimal(BigDecimal.valueOf(cents, 2)));
    }

    /** A total against so many lines of up to 100,000.00 that have nothing to do with it. */
    private static Reconciliation list(int lines) {
        List<Stated> parts = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            parts.add(cents("L" + i, 1000 + i * 7919 % 100_003 + "." + (10 + i % 90)));
        }
        return Reconciliation.of(cents("Total", "1"), parts);
    }

    @Test
    void an_explanation_is_a_sentence_in_three_languages() {
        Explanation found = Explanations.of(partnerships()).best().orElseThrow();
        assertThat(found.in(Language.EN))
                .isEqualTo("amount of Etterbeek, Evere, Jette, … in place of that of Auderghem, Saint-Josse-ten-Noode;"
                        + " 215,425.65 instead of 150,145.16 would make the sum right, to within 0.02, which rounding"
                        + " explains (325 hypotheses tried; chance would do as well in 0.01% of cases at most)");
        assertThat(found.in(Language.FR))
                .startsWith("montant inscrit pour Etterbeek, Evere, Jette, … au lieu du montant inscrit pour Auderghem")
                .contains("325 hypothèses essayées");
        assertThat(found.in(Language.AR)).contains("مكان مبلغ").contains("325 فرضية");
    }

    @Test
    void every_cause_and_every_mend_has_its_words() {
        for (Cause cause : Cause.values()) {
            for (Step step : Step.values()) {
                Mend mend = new Mend(step, Decimal.of(5), Decimal.of(7));
                Odds odds = new Odds(12, decimal("0.0123"));
                List<Stated> line = List.of(cents("", "5"));
                Explanation explanation = new Explanation(cause, line, line, mend, Decimal.ZERO, odds);
                for (Language language : Language.values()) {
                    assertThat(explanation.in(language))
                            .containsPattern("[57][.,]00")
                            .contains("12", language.percent(new BigDecimal("1.23")));
                }
            }
        }
    }
}
