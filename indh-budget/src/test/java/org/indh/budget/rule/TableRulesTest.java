package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.Sketch.found;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.Dimension;
import org.indh.budget.Heading;
import org.indh.budget.HeadingBuilder;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.FinancialReportBuilder;
import org.indh.budget.execution.StatedTotal;
import org.indh.budget.reconciliation.Listing;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.Language;
import org.indh.core.time.YearRange;
import org.indh.core.validation.Profile;
import org.indh.core.validation.RuleTexts;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;

/** Rules of the cost table: open lists, scales, jumps, totals that are quoted, closing. */
class TableRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final String SHORT = """
            # Coopératives | 300 | 330 | 630
            investment     | 100 | 120 | 220
            operating      | 150 | 210 | 360
            """;

    private static Budget listing(Budget budget, Listing listing) {
        List<Heading> headings = budget.headings().stream()
                .map(heading -> HeadingBuilder.builder(heading).listing(listing).build())
                .toList();
        return BudgetBuilder.builder(budget).headings(headings).build();
    }

    @Test
    void what_an_open_list_of_lines_falls_short_of_its_heading_is_not_allocated_yet() {
        Budget budget = Sketch.of(SHORT);
        String told = "BU-COL-SUM /h/0/amounts/2021 /h/0/total";
        assertThat(found(budget)).containsExactly("error " + told);
        assertThat(found(listing(budget, Listing.COMPLETE))).containsExactly("error " + told);
        assertThat(found(listing(budget, Listing.OPEN))).containsExactly("warning " + told);
    }

    @Test
    void an_open_list_that_exceeds_its_heading_is_as_wrong_as_any() {
        Budget beyond = Sketch.of(SHORT.replace("150 | 210 | 360", "250 | 210 | 460"));
        assertThat(found(listing(beyond, Listing.OPEN)))
                .containsExactly("error BU-COL-SUM /h/0/amounts/2021 /h/0/total");
    }

    @Test
    void what_open_headings_fall_short_of_the_table_s_total_is_not_allocated_yet() {
        Budget budget = Sketch.of("# A | 30 | 40 | 70 \n # B | 5 | 6 | 11 \n = T | 45 | 56 | 101");
        String told = "BU-TREE-SUM /total/amounts/2021 /total/amounts/2022 /total/total";
        assertThat(found(budget)).containsExactly("error " + told);
        Budget open = BudgetBuilder.builder(budget)
                .total(HeadingBuilder.builder(Objects.requireNonNull(budget.total()))
                        .listing(Listing.OPEN)
                        .build())
                .build();
        assertThat(found(open)).containsExactly("warning " + told);
        ValidationReport report = Validator.standard().validate(Document.of(Budget.KIND, open), TODAY);
        assertThat(report.findings().get(0).message().in(Language.EN).orElseThrow())
                .contains("a list that is still open, come to 35: 10 are assigned to none of them");
    }

    /** 3.2 stands for millions: the column and the year's total are right with it. */
    private static final String SCALES = """
            # Coopératives | 300000  | 450000 | 750000
            operating      | 300000  | 450000 | 750000
            # Siège        | 3.2     | 150000 | 3350000
            operating      | 3200000 | 150000 | 3350000
            = Total        | 3500000 | 600000 | 4100000
            """;

    @Test
    void an_amount_in_millions_next_to_amounts_in_units_is_told_once_with_the_sums_that_it_upsets() {
        assertThat(found(SCALES))
                .containsExactly("error BU-SCALE /h/1/amounts/2021 /h/1/total /total/amounts/2021 > BU-ROW-SUM");
    }

    @Test
    void a_table_that_says_its_scale_has_a_wrong_amount_and_no_wrong_scale() {
        Budget stated =
                BudgetBuilder.builder(Sketch.of(SCALES)).scale(AmountScale.UNIT).build();
        assertThat(found(stated)).noneMatch(said -> said.contains("BU-SCALE")).isNotEmpty();
    }

    @Test
    void amounts_that_are_far_apart_and_add_up_say_nothing_of_scales() {
        assertThat(found("# A | 3 | 300000 | 300003 \n operating | 3 | 300000 | 300003"))
                .isEmpty();
        assertThat(found(SCALES.replace("3.2 ", "3.1 "))).noneMatch(said -> said.contains("BU-SCALE"));
    }

    private static List<String> jumps(String amounts) {
        return jumped("# Siège | 100 | 100 | 100 | 100 | 100 | 500\n# Réseau | " + amounts);
    }

    private static List<String> jumped(String rows) {
        Budget budget = Sketch.of(rows);
        Profile asking = Profile.parse(List.of("profile: asking", "rule: BU-JUMP = info"), "asking", List.of());
        return Validator.standard()
                .under(asking)
                .showingAll()
                .validate(Document.of(Budget.KIND, budget), TODAY)
                .findings()
                .stream()
                .filter(finding -> finding.code().equals("BU-JUMP"))
                .map(finding -> finding.places().get(0).pointer() + " "
                        + finding.message().in(Language.EN).orElseThrow())
                .toList();
    }

    @Test
    void a_jump_between_inner_years_is_told_where_somebody_asks_for_it() {
        assertThat(jumps("100 | 100 | 160 | 160 | 160 | 680"))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith(
                                "/headings/1/amounts/2023 In 2023 this line goes from 100 to 160, a change of 60.0%"));
        assertThat(found("# A | 100 | 100 | 160 | 160 | 160 | 680"))
                .as("off by default")
                .isEmpty();
    }

    /** The other line has 500; of 500 and 26, the latter is less than a twentieth, of 500 and 27 it is more. */
    @Test
    void a_line_counts_above_the_part_of_the_total_that_the_rule_s_own_sentence_names() {
        assertThat(jumps("5 | 5 | 8 | 5 | 4 | 27")).hasSize(1);
        assertThat(jumps("5 | 5 | 8 | 4 | 4 | 26")).isEmpty();
        String exact = "# Siège | 95 | 95 | 95 | 95 | 95 | 475\n# Réseau | %s";
        assertThat(jumped(exact.formatted("5 | 5 | 8 | 4 | 3 | 25")))
                .as("5 %% and no more")
                .isEmpty();
        assertThat(jumped(exact.formatted("5 | 5 | 8 | 4 | 4 | 26"))).hasSize(1);
        RuleTexts texts = RuleTexts.read(BudgetPack.class, "budget", "BU-JUMP");
        assertThat(texts.asks(Language.FR).replaceAll("\\p{Z}", " ")).contains("plus de 5 % du total");
        assertThat(texts.asks(Language.EN).replaceAll("\\p{Z}", " ")).contains("above 5 % of the total");
        assertThat(texts.asks(Language.AR)).contains("5 في المائة من المجموع");
    }

    @Test
    void threshold_first_and_last_year_and_every_other_year_are_no_jumps() {
        assertThat(jumps("100 | 100 | 150 | 150 | 150 | 650"))
                .as("half and no more")
                .isEmpty();
        assertThat(jumps("100 | 200 | 200 | 200 | 200 | 900"))
                .as("the first year")
                .isEmpty();
        assertThat(jumps("200 | 200 | 200 | 200 | 90 | 890"))
                .as("the last year")
                .isEmpty();
        assertThat(jumps("28600 | 12800 | 27800 | 12800 | 27800 | 109800"))
                .as("years of meetings")
                .isEmpty();
        assertThat(jumps("5 | 5 | 9 | 9 | 9 | 37"))
                .as("a twentieth of all matters")
                .isNotEmpty();
        assertThat(jumps("3 | 3 | 6 | 6 | 6 | 24")).as("less than a twentieth").isEmpty();
        assertThat(jumps("0 | 0 | 90 | 90 | 90 | 270"))
                .as("what begins has no percentage")
                .isEmpty();
        assertThat(jumps("100 | 160 | 260"))
                .as("years that are all first or last")
                .isEmpty();
    }

    @Test
    void two_views_without_a_total_that_decides_give_the_same_total() {
        String views = """
                # A         | 30 | 40 | 70
                # B         |  5 |  6 | 11
                @ Réseau A
                + Total A   | 30 | 46 | 76
                @ Réseau B
                + Total B   |  5 |  0 |  5
                """;
        assertThat(found(views)).containsExactly("info BU-TOTAL-MISSING /total");
        assertThat(found(views.replace("5 |  0 |  5", "8 |  0 |  8")))
                .containsExactly("error BU-GRAND-SAME /headings /applicants", "info BU-TOTAL-MISSING /total");
        assertThat(found(views.replace("+ Total B   |  5 |  0 |  5", "")))
                .as("nobody filled it in for the second applicant")
                .containsExactly("info BU-EMPTY-PARTNER /applicants/1", "info BU-TOTAL-MISSING /total");
    }

    private static List<String> quoted(String amount, String... codes) {
        Budget budget = BudgetBuilder.builder(Sketch.of("# A | 30 | 40 | 70 \n # B | 5 | 6 | 11 \n = T | 35 | 46 | 81"))
                .code("T3-OS2")
                .currency(CurrencyCode.parse("MAD"))
                .scale(AmountScale.THOUSAND)
                .build();
        return quoted(budget, amount, codes);
    }

    private static List<String> quoted(Budget budget, String amount, String... codes) {
        ImmutableSortedMap.Builder<Dimension, String> told = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < codes.length; i += 2) {
            told.put(Dimension.of(codes[i]), codes[i + 1]);
        }
        FinancialReport report = FinancialReportBuilder.builder()
                .totals(List.of(StatedTotal.of(told.build(), Money.parse(amount))))
                .lines(List.of())
                .rates(List.of())
                .advances(List.of())
                .keys(List.of())
                .funding(List.of())
                .grants(List.of())
                .credits(List.of())
                .build();
        Dossier dossier =
                Dossier.of(List.of(Document.of(Budget.KIND, budget), Document.of(FinancialReport.KIND, report)));
        return Validator.standard().validate(dossier, TODAY).findings().stream()
                .filter(finding -> finding.code().equals("BU-GRAND-SAME"))
                .flatMap(finding -> Stream.of(finding.message().in(Language.EN).orElseThrow()))
                .toList();
    }

    @Test
    void a_gap_of_rounding_between_two_views_or_in_a_quote_is_an_information() {
        assertThat(found("# A | 100.5 | | 100.5 \n @ R \n operating | 100.4 | | 100.4"))
                .contains("info BU-GRAND-SAME /headings /applicants");
        Budget budget = BudgetBuilder.builder(Sketch.of("# A | 30.24 | | 30.24 \n = T | 30.24 | | 30.24"))
                .code("T3-OS2")
                .currency(CurrencyCode.parse("MAD"))
                .build();
        assertThat(quoted(budget, "30 MAD", "budget", "T3-OS2", "phase", "approved"))
                .singleElement()
                .asString()
                .endsWith("the same amount, rounded.");
        assertThat(quoted(budget, "31 MAD", "budget", "T3-OS2", "phase", "approved"))
                .singleElement()
                .asString()
                .doesNotContain("rounded");
    }

    @Test
    void a_report_quotes_the_total_that_the_budget_states() {
        String[] link = {"budget", "T3-OS2", "phase", "approved"};
        assertThat(quoted("81000 MAD", link)).isEmpty();
        assertThat(quoted("81499 MAD", link))
                .as("the table counts in whole thousands")
                .isEmpty();
        assertThat(quoted("18000 MAD", link))
                .singleElement()
                .satisfies(said -> assertThat(said).contains("18,000.00\u00a0MAD", "T3-OS2", "81,000.00\u00a0MAD"));
        assertThat(quoted("18000 EUR", link)).as("another currency").isEmpty();
        assertThat(quoted("18000 MAD", "budget", "T3-OS9", "phase", "approved"))
                .as("of another")
                .isEmpty();
        assertThat(quoted("18000 MAD", "budget", "T3-OS2", "phase", "paid")).isEmpty();
        assertThat(quoted("18000 MAD", "budget", "T3-OS2", "phase", "approved", "year", "2021"))
                .as("of one year")
                .isEmpty();
    }

    private static List<String> during2022To2023(String rows) {
        Budget budget = BudgetBuilder.builder(Sketch.of(rows))
                .period(new YearRange(2022, 2023))
                .build();
        return found(budget).stream().filter(said -> said.contains("BU-YEARS")).toList();
    }

    @Test
    void what_prepares_a_programme_and_what_closes_it_is_rightly_paid_outside_its_years() {
        String rows = """
                # Siège                  | 5 | 10 | 10 | 7 | 32
                Phase de préparation     | 5 |    |    |   | 5
                Audit final              |   |    |    | 7 | 7
                operating                |   | 10 | 10 |   | 20
                = Total                  | 5 | 10 | 10 | 7 | 32
                """;
        assertThat(during2022To2023(rows)).isEmpty();
        assertThat(during2022To2023(rows.replace("Audit final", "Loyer")))
                .containsExactly(
                        "info BU-YEARS /h/0/amounts/2024 /h/0/lines/1/amounts/2024 /total/amounts/2024 /period");
        assertThat(during2022To2023(rows.replace("Phase de préparation", "Audit initial")))
                .as("an audit closes and does not prepare")
                .containsExactly(
                        "warning BU-YEARS /h/0/amounts/2021 /h/0/lines/0/amounts/2021 /total/amounts/2021 /period");
    }

    private static List<String> closing(String months, String rows) {
        Budget budget = BudgetBuilder.builder(Sketch.of(rows))
                .period(new YearRange(2021, 2022))
                .build();
        Profile profile = Profile.parse(
                List.of(
                        "profile: ours",
                        "parameter: eligibility.closing-months",
                        "  value: " + months,
                        "  fr: convention",
                        "  en: agreement"),
                "ours",
                List.of());
        return Validator.standard().under(profile).validate(Document.of(Budget.KIND, budget), TODAY).findings().stream()
                .filter(finding -> finding.code().equals("BU-YEARS"))
                .map(finding -> finding.severity().code() + " "
                        + finding.message().in(Language.EN).orElseThrow())
                .toList();
    }

    @Test
    void closing_takes_the_months_that_the_profile_gives_and_no_more() {
        String rows = "# A | 10 | 10 | 7 | 5 | 32";
        assertThat(closing("18", rows)).isEmpty();
        assertThat(closing("12", rows))
                .containsExactly("warning Amounts are planned for 2024, after the programme (from 2021 to 2022)"
                        + " and its closing (12 months).");
        assertThat(closing("1", rows)).hasSize(1);
        assertThat(closing("0", rows)).hasSize(2).allMatch(said -> said.startsWith("warning"));
        assertThat(closing("0", "# A | 10 | 10 | | | 20")).isEmpty();
    }

    @Test
    void months_of_closing_make_no_year_before_the_programme() {
        Budget budget = BudgetBuilder.builder(Sketch.of("# A | 10 | 10 | 20"))
                .period(new YearRange(2022, 2023))
                .build();
        assertThat(found(budget)).containsExactly("warning BU-YEARS /h/0/amounts/2021 /period");
        assertThat(closing("36", "# A | 10 | 10 | 20")).isEmpty();
    }
}
