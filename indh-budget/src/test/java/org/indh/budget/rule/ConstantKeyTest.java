package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.Sketch.found;

import java.util.List;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.CostLine;
import org.indh.budget.CostLineBuilder;
import org.indh.budget.Heading;
import org.indh.budget.HeadingBuilder;
import org.indh.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Shares of a heading that are the same every year. */
class ConstantKeyTest {
    private static final String KEY = """
            # Coopératives | 300 | 340 | 360 | 1000
            investment     | 105 | 119 | 126 | 350
            operating      | 195 | 221 | 234 | 650
            """;

    @Test
    void a_share_that_is_the_same_every_year_is_told_once_for_two_natures() {
        assertThat(found(KEY))
                .containsExactly("info BU-KEY-CONST /h/0/lines/0/amounts/2021 /h/0/lines/0/amounts/2022"
                        + " /h/0/lines/0/amounts/2023");
    }

    @Test
    void four_decimals_of_a_percentage_are_what_counts() {
        // 38.0000 % of 1,000,000 and 1,200,000; then one more than that, and then three more.
        String rows = """
                # A        | 1000000 | 1200000 | 1100000 | 3300000
                investment | 380000  | 456000  | %s | %s
                operating  | 620000  | 744000  | %s | %s
                """;
        assertThat(found(rows.formatted("418001", "1254001", "681999", "2045999")))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("info BU-KEY-CONST"));
        assertThat(found(rows.formatted("418003", "1254003", "681997", "2045997")))
                .isEmpty();
    }

    @Test
    void shares_that_differ_in_one_year_are_a_plan() {
        assertThat(found(KEY.replace("126", "125")
                        .replace("234", "235")
                        .replace("350", "349")
                        .replace("650", "651")))
                .isEmpty();
    }

    @Test
    void two_years_equal_years_and_lines_without_a_nature_say_nothing_of_a_key() {
        assertThat(found("# A | 100 | 200 | 300 \n investment | 10 | 20 | 30 \n operating | 90 | 180 | 270"))
                .isEmpty();
        assertThat(found("# A | 10 | 10 | 10 | 30 \n investment | 1 | 1 | 1 | 3 \n operating | 9 | 9 | 9 | 27"))
                .isEmpty();
        assertThat(found(KEY.replace("investment", "Frais généraux").replace("operating", "Le reste")))
                .isEmpty();
    }

    @Test
    void rounded_amounts_tell_a_key_as_far_as_they_can() {
        String rows = """
                # A        | 1234 | 1301 | 1399 | 3934
                investment | 469  | 494  | 532  | 1495
                operating  | 765  | 807  | 867  | 2439
                """;
        assertThat(found(rows)).singleElement().asString().startsWith("info BU-KEY-CONST");
        assertThat(found(rows.replace("494", "497")
                        .replace("1495", "1498")
                        .replace("807", "804")
                        .replace("2439", "2436")))
                .isEmpty();
    }

    @Test
    void a_line_that_names_its_percentage_hides_no_key() {
        Heading heading = Sketch.of(KEY).headings().get(0);
        List<CostLine> lines = heading.lines().stream()
                .map(line -> CostLineBuilder.builder(line)
                        .label(LocalizedText.parse("Frais (35 %)"))
                        .build())
                .toList();
        Budget budget = BudgetBuilder.builder()
                .headings(List.of(HeadingBuilder.builder(heading).lines(lines).build()))
                .build();
        assertThat(found(budget)).isEmpty();
    }

    @Test
    void a_blank_line_hides_no_key_and_makes_none() {
        assertThat(found(KEY + "personnel | | | | ")).hasSize(1).allMatch(said -> said.contains("/h/0/lines/0/"));
    }

    @Test
    void a_line_with_nothing_in_one_year_and_one_that_is_all_of_its_heading_follow_no_key() {
        assertThat(found("""
                # Siège    | 1000 | 1100 | 1300 | 3400
                investment |    0 |    1 |    1 |    2
                operating  | 1000 | 1099 | 1299 | 3398
                """))
                .as("rounding alone could make three shares of 0.05 %% of it")
                .isEmpty();
        assertThat(found(KEY.replace("105 | 119 | 126 | 350", "300 | 340 | 360 | 1000")))
                .as("of the second row, the first is said to be all")
                .contains("info BU-KEY-CONST /h/0/lines/1/amounts/2021 /h/0/lines/1/amounts/2022"
                        + " /h/0/lines/1/amounts/2023");
    }

    @Test
    void shares_that_differ_by_one_in_the_fourth_decimal_are_one_key() {
        String rows = """
                # A        | 1000000 | 1200000 | 1010000   | 3210000
                investment |  380000 |  456000 |  %s | %s
                operating  |  620000 |  744000 |  %s | %s
                """;
        assertThat(found(rows.formatted("383801.01", "1219801.01", "626198.99", "1990198.99")))
                .as("38.0000 and 38.0001 %%")
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("info BU-KEY-CONST"));
        assertThat(found(rows.formatted("383801.02", "1219801.02", "626198.98", "1990198.98")))
                .isEmpty();
    }
}
