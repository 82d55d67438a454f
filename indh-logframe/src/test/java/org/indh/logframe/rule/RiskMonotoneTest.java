package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.RiskSketch.found;
import static org.indh.logframe.rule.RiskSketch.gaps;
import static org.indh.logframe.rule.RiskSketch.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.logframe.risk.RiskMatrix;
import org.indh.logframe.risk.RiskRegister;
import org.junit.jupiter.api.Test;

class RiskMonotoneTest {
    private static final Rule<RiskRegister> RULE = RiskMonotone.RULE;
    private static final List<String> LIKELIHOODS = List.of("Rare", "Improbable", "Possible", "Probable");
    private static final List<String> IMPACTS = List.of("Négligeable", "Petit", "Moyen", "Grand", "Sérieux");
    private static final List<String> LEVELS = List.of("Très bas", "Bas", "Moyen", "Haut", "Très haut", "Extrême");

    @Test
    void a_graver_risk_with_a_lower_level_is_found_at_both_rows() {
        assertThat(found(RULE, """
                Possible | Moyen | Haut
                Possible | Grand | Bas
                Rare | Petit | Bas
                """))
                .containsExactly("warning:either 0.likelihood 0.impact 0.level 1.likelihood 1.impact 1.level");
    }

    @Test
    void a_more_probable_risk_with_a_lower_level_is_found() {
        assertThat(found(RULE, """
                Possible | Moyen | Haut
                Probable | Moyen | Moyen
                """)).hasSize(1);
    }

    @Test
    void a_level_that_grows_with_both_or_stays_is_no_cause() {
        assertThat(found(RULE, """
                Possible | Moyen | Moyen
                Possible | Grand | Moyen
                Probable | Grand | Haut
                Rare | Sérieux | Extrême
                """)).isEmpty();
    }

    @Test
    void one_row_that_contradicts_all_others_is_found_alone() {
        assertThat(found(RULE, """
                Possible | Petit | Moyen
                Possible | Moyen | Moyen
                Possible | Grand | Bas
                Rare | Petit | Moyen
                """)).containsExactly("warning 2.likelihood 2.impact 2.level");
    }

    @Test
    void the_message_counts_the_pairs_and_gives_the_smallest_sets() {
        Breach breach = RiskSketch.judge(RULE, RiskSketch.of("""
                        Possible | Petit | Moyen
                        Possible | Petit | Moyen
                        Possible | Moyen | Haut
                        Possible | Grand | Bas
                        Probable | Moyen | Moyen
                        """)).breaches().get(0);
        assertThat(breach.variant()).isEqualTo("with");
        assertThat(breach.arguments()).containsEntry("pairs", 4L).containsEntry("count", 2);
        assertThat(String.valueOf(breach.arguments().get("sets"))).contains("/risks/2", "/risks/4");
        assertThat(String.valueOf(breach.arguments().get("always")))
                .contains("/risks/3")
                .doesNotContain("/risks/0", "/risks/2", "/risks/4");
    }

    @Test
    void one_cell_with_two_levels_is_for_another_rule() {
        assertThat(found(RULE, """
                Possible | Moyen | Haut
                Possible | Moyen | Bas
                """)).isEmpty();
    }

    @Test
    void a_conditional_impact_contradicts_only_where_none_of_its_cases_would_fit() {
        assertThat(found(RULE, """
                Possible | Petit (grand si la commune se retire) | Haut
                Possible | Moyen | Bas
                """)).isEmpty();
        assertThat(found(RULE, """
                Possible | Petit (moyen si la commune se retire) | Haut
                Possible | Grand | Bas
                """)).hasSize(1);
        assertThat(found(RULE, """
                Possible | Petit | Haut
                Possible | Moyen, grand si la commune se retire | Bas
                """)).hasSize(1);
    }

    @Test
    void a_conditional_level_contradicts_only_where_none_of_its_cases_would_fit() {
        assertThat(found(RULE, """
                Possible | Petit | Moyen
                Possible | Grand | Bas (haut si la commune se retire)
                """)).isEmpty();
        assertThat(found(RULE, """
                Possible | Petit | Extrême
                Possible | Grand | Bas (haut si la commune se retire)
                """)).hasSize(1);
    }

    @Test
    void rows_that_lack_a_rating_or_use_a_word_of_their_own_are_left_aside() {
        assertThat(found(RULE, """
                Possible | Moyen | Haut
                Possible | Grand | -
                Possible | Grand | à voir
                Possible | - | Bas
                """)).isEmpty();
    }

    @Test
    void a_scale_whose_order_is_not_known_is_not_judged() {
        String unknown = """
                Possible | Catégorie A | Haut
                Possible | Catégorie B | Bas
                """;
        assertThat(gaps(RULE, RiskSketch.of(unknown))).containsExactly("scale-unknown");
        RiskMatrix legend = new RiskMatrix(List.of(), List.of("Catégorie A", "Catégorie B"), List.of(), List.of());
        assertThat(found(RULE, with(unknown, all -> all.matrix(legend)))).hasSize(1);
    }

    @Test
    void the_documents_own_legend_comes_before_the_shipped_scales() {
        String rows = """
                Possible | Sérieux | Haut
                Possible | Grand | Moyen
                """;
        assertThat(found(RULE, rows)).as("Grand stands below Sérieux").isEmpty();
        RiskMatrix legend = new RiskMatrix(List.of(), List.of("Sérieux", "Grand"), List.of(), List.of());
        assertThat(found(RULE, with(rows, all -> all.matrix(legend)))).hasSize(1);
    }

    @Test
    void a_single_risk_and_a_register_without_ratings_have_nothing_to_compare() {
        assertThat(gaps(RULE, RiskSketch.of("Possible | Catégorie A | Haut"))).isEmpty();
        assertThat(gaps(RULE, RiskSketch.of("- | - | -\n- | - | -"))).isEmpty();
    }

    @Test
    void very_many_risks_cost_little() {
        String rows = IntStream.range(0, 20_000)
                .mapToObj(i -> LIKELIHOODS.get(i % 4) + " | " + IMPACTS.get(i / 4 % 5) + " | " + LEVELS.get(i * 7 % 6))
                .collect(Collectors.joining("\n"));
        assertThat(found(RULE, rows)).singleElement().asString().startsWith("warning:many");
    }

    @Test
    void very_many_ranks_are_not_compared() {
        List<String> words = IntStream.rangeClosed(0, Contradictions.MOST_RANKS)
                .mapToObj(i -> "w" + i)
                .toList();
        RiskMatrix legend = new RiskMatrix(List.of(), words, List.of(), List.of());
        String rows =
                words.stream().map(word -> "Possible | " + word + " | Haut").collect(Collectors.joining("\n"));
        assertThat(gaps(RULE, with(rows, all -> all.matrix(legend)))).containsExactly("too-many-ranks");
    }

    @Property(tries = 100)
    void registers_whose_levels_grow_with_likelihood_and_impact_have_no_finding(
            @ForAll @Size(max = 30) List<@IntRange(max = 19) Integer> cells) {
        assertThat(found(RULE, rows(cells))).isEmpty();
    }

    @Property(tries = 100)
    void one_planted_contradiction_is_found_alone_in_any_order(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(max = 18) Integer> cells, @ForAll long seed) {
        List<String> rows = new ArrayList<>(List.of(rows(cells).split("\n")));
        // Above all others by likelihood and impact, and below them by level; two others at least stand against it.
        String planted = LIKELIHOODS.get(3) + " | " + IMPACTS.get(4) + " | " + LEVELS.get(0);
        rows.removeIf(row -> row.endsWith(LEVELS.get(0)));
        rows.add("Possible | Moyen | Haut");
        rows.add("Rare | Sérieux | Haut");
        rows.add(planted);
        Collections.shuffle(rows, new Random(seed));
        int at = rows.indexOf(planted);
        assertThat(found(RULE, String.join("\n", rows)))
                .singleElement()
                .asString()
                .contains(at + ".likelihood " + at + ".impact " + at + ".level");
    }

    /** Rows of these cells of a matrix of 4 by 5 whose level is the sum of both ranks, shared out over six levels. */
    private static String rows(List<Integer> cells) {
        return cells.stream()
                .map(cell -> LIKELIHOODS.get(cell % 4) + " | " + IMPACTS.get(cell / 4) + " | "
                        + LEVELS.get((cell % 4 + cell / 4) * 5 / 7))
                .collect(Collectors.joining("\n"))
                .concat(cells.isEmpty() ? "Rare | Petit | Bas" : "");
    }
}
