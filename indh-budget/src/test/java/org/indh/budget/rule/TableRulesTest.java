package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.Sketch.found;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.Heading;
import org.indh.budget.HeadingBuilder;
import org.indh.budget.reconciliation.Listing;
import org.indh.core.document.Document;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.Language;
import org.indh.core.time.YearRange;
import org.indh.core.validation.Profile;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;

/** Rules of the cost table: open lists, scales, closing. */
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

    @Test
    void what_closes_a_programme_may_stand_in_several_headings_and_in_the_applicants_view() {
        String rows = """
                # Siège        |  | 10 | 10 | 7 | 27
                Audit final    |  |    |    | 7 |  7
                operating      |  | 10 | 10 |   | 20
                # Antenne      |  |  5 |  5 | 3 | 13
                Évaluation     |  |    |    | 3 |  3
                operating      |  |  5 |  5 |   | 10
                = Total        |  | 15 | 15 | 10 | 40
                @ Réseau A
                operating      |  | 15 | 15 | 10 | 40
                + Total A      |  | 15 | 15 | 10 | 40
                """;
        assertThat(during2022To2023(rows)).isEmpty();
        assertThat(during2022To2023(rows.replace("Évaluation", "Loyer")))
                .containsExactly("info BU-YEARS /h/1/amounts/2024 /h/1/lines/0/amounts/2024 /total/amounts/2024"
                        + " /applicants/0/lines/0/amounts/2024 /applicants/0/total/amounts/2024 /period");
    }

    @Test
    void that_headings_are_open_says_nothing_of_the_natures_of_the_total() {
        Budget budget = Sketch.of("# A | 30 | 40 | 70 \n = T | 30 | 40 | 70 \n operating | 20 | 30 | 50");
        Budget open = BudgetBuilder.builder(budget)
                .total(HeadingBuilder.builder(Objects.requireNonNull(budget.total()))
                        .listing(Listing.OPEN)
                        .build())
                .build();
        assertThat(found(open))
                .containsExactly("error BU-COL-SUM /total/amounts/2021 /total/amounts/2022 /total/total");
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
